import { WordPattern } from '../looking/word-pattern.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';

const LETTER = '[a-zа-яіїєґ]';
const NUMBER_WORD = '(?:nr|no|number|numar(?:ul)?|numri|numer|номер|№|#|n)';
const PAPER = [
  'passports?', 'pasaport[a-z]*', 'passaport[a-z]*', 'pashaport[a-z]*', '(?:закордон|загран)?паспорт[а-яії]*', '(?:identity|id|residence) (?:card|document|permit|papers?)s?', 'travel document', 'document(?:ul|i|it)? (?:no|nr|number|seria|de calatorie|de identitate)', 'id ?(?:nr|no|number)',
  '(?:carte|cartii|cartea|act|actul|document) de identitate', 'buletin(?![a-z]* informativ)[a-z]*', 'c\\.?i\\.? seri[ae]', 'seri[ae] ci', 'ci(?=[ :]{1,2}[a-z]{2} ?-?\\d{6})', 'пасп\\.', 'c\\.i\\.', 'permis(?:ul)? de (?:sedere|conducere)', 'titlu(?:l)? de calatorie',
  'leternjoftim[a-z]*', 'kart[ae-z]* (?:e |te )?identiteti[a-z]*', 'leje(?:n|s)? (?:e )?qendrimi[t]?', 'посвідчення особи', 'посвідк[а-яії]*', 'id[- ]?(?:картк|карт|паспорт)[а-яії]*', 'айді[- ]?картк[а-яії]*', 'удостоверени[а-я]*(?: личности)?', 'certificatul(?= [a-z]{2} ?\\d)', 'посвідчення(?= [а-яії]{1,3} ?\\d)', 'вид[а-я]* на жительство', 'документ[а-яії]* (?:№|номер|серії|серии)',
  'birth certificate', 'certificat[a-z]* de nastere', 'certifikat[a-z]* (?:e |te |i )?lindjes', 'свідоцтв[а-яії]* про народження', 'свидетельств[а-я]* о рождении', 'driving licen[cs]e', 'свид-во о рожд[а-я.]*',
].join('|');
const SERIES = 'seri[aeë]s?|серія|серії|серия|серии|series';
const ROMAN = '[ivxіхl1]{1,4}[- ]{1,3}';
// A series of one to three letters, its number with or without a word; the figures may be set apart by single signs.
const PREFIX = `(?:(?:${ROMAN})?${LETTER}(?:[ .-]?${LETTER}){0,2}[ .-]{0,2},? ?(?:${NUMBER_WORD}[ .:]{0,3})?)`;
const FIGURES = '\\d(?:[ .-]?\\d){5,9}';
// Years, days and amounts have as many figures.
const NO_NUMBER = '(?!(?:19|20)\\d\\d ?[-/] ?(?:19|20)?\\d\\d(?!\\d)|\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?\\d{2,4}|[1-9]\\d{0,2}(?:[ .]\\d{3}){1,3}(?!\\d)|(?:19|20)\\d\\d[./-]\\d\\d[./-]\\d\\d)';
const DOCUMENT = new WordPattern(`(?<![a-zа-яіїєґ])(?:(?:${PAPER})[^\\d\\n[\\];!?]{0,30}?|(?:${SERIES})[ :]{1,2})(?<![a-zа-яіїєґ\\d])(?<code>(?:${PREFIX}(?!\\d{1,2}[./-]\\d{1,2}[./-])|${NO_NUMBER})${FIGURES})(?![a-zа-яіїєґ\\d])`, 'd');

/** Numbers of passports, identity cards and birth certificates, by the word or the series before them. */
export function documents({ openings }: Reading): Span[] {
  return DOCUMENT.all(openings).map((match) => {
    const [start, end] = match.indices!.groups!['code']!;
    return { kind: 'PASSPORT', start, end };
  });
}
