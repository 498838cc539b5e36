import { lettered } from '../looking/letters.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { CAPITALS, DIGITS, kindsOf } from '../looking/signs.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';

const LETTER = '[a-zа-яіїєґ]';
const NUMBER_WORD = '(?:nr|no|number|numar(?:ul)?|numri|numer|номер|№|#|n)';
const PAPER = [
  '(?:за)?гран(?:ник|паспорт)?[а-яії]{0,2}(?= )', 'пасспорт[а-яії]*', 'паспорт[а-яії]*', 'travel doc(?:ument)?s?', 'бул+[еи]т[еи]н[а-яь]*', 'бюллетен[а-я]*(?= (?!№|n))', 'pasport[a-z]*', 'pasaprt[a-z]*', 'id-?card', 'посвідк[а-яії]*', 'внутрішн[а-яії]+ паспорт[а-яії]*', 'довідк[а-яії]* про особу', 'birth cert\\.?', 'cert(?:\\.|ificat)? nastere', 'letern?jof?tim[a-z]*',
  'passports?', 'pasaport[a-z]*', 'passaport[a-z]*', 'pashaport[a-z]*', '(?:закордон|загран)?паспорт[а-яії]*', '(?:identity|id|residence) (?:card|document|permit|papers?)s?', 'travel document', 'document(?:ul|i|it)? (?:no|nr|number|seria|de calatorie|de identitate)', 'id ?(?:nr|no|number)',
  '(?:carte|cartii|cartea|act|actul|document) de identitate', 'buletin(?![a-z]* informativ)[a-z]*', 'c\\.?i\\.? seri[ae]', 'seri[ae] ci', 'ci(?=[ :]{1,2}[a-z]{2} ?-?\\d{6})', 'пасп\\.', 'c\\.i\\.', 'permis(?:ul)? (?:de )?(?:sedere|conducere)', 'titlu(?:l)? de calatorie',
  'leternjoftim[a-z]*', 'kart[ae-z]* (?:e |te )?identiteti[a-z]*', 'leje(?:n|s)? (?:e )?qendrimi[t]?', 'посвідчення особи', 'посвідк[а-яії]*', 'id[- ]?(?:картк|карт|паспорт)[а-яії]*', 'айді[- ]?картк[а-яії]*', 'удостоверени[а-я]*(?: личности)?', 'certificatul(?= [a-z]{2} ?\\d)', 'посвідчення(?= [а-яії]{1,3} ?\\d)', 'вид[а-я]* на жительство', 'документ[а-яії]* (?:№|номер|серії|серии)',
  'birth certificate', '(?:certificat[a-z]*|act(?:ul|ului)?) (?:ei |lui |fetei |copilului )?de nastere', 'certifikat[a-z]* (?:e |te |i )?lindje[a-z]*', 'свідоцтв[а-яії]* про народження', 'свидетельств[а-я]* о рождении', 'driving licen[cs]e', 'свид-во о рожд[а-я.]*',
].join('|');
const SERIES = 'seri[aeë]s?|серія|серії|серия|серии|series';
const ROMAN = '[ivxіхl1]{1,4}[- ]{1,3}';
// A series of one to three letters, its number with or without a word; the figures may be set apart by single signs.
const PREFIX = `(?:(?:${ROMAN})?${LETTER}(?: ?[ .-] ?${LETTER}|${LETTER}){0,2}[ .,/|-]{0,3}(?:then |apoi |потом |потім |pastaj )?(?:${NUMBER_WORD}[ .:]{0,3})?)`;
const FIGURES = '\\d(?:(?:[ .-]| ?[/|] ?)?\\d){5,9}';
// Years, days and amounts have as many figures.
const NO_NUMBER = '(?!(?:19|20)\\d\\d ?[-/] ?(?:19|20)?\\d\\d(?!\\d)|\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:\\d\\d){1,2}(?!\\d)|[1-9]\\d{0,2}(?:[ .]\\d{3}){1,3}(?!\\d)|(?:19|20)\\d\\d[./-]\\d\\d[./-]\\d\\d)';
const DOCUMENT = new WordPattern(`(?<![a-zа-яіїєґ])(?:(?:${PAPER})[^\\d\\n[\\];!?]{0,30}?|(?:${SERIES})[ :]{1,2})(?<![a-zа-яіїєґ\\d])(?<code>(?:(?!n[ro]\\.? )${PREFIX}(?!\\d{1,2}[./-]\\d{1,2}[./-])|${NO_NUMBER})${FIGURES})(?![a-zа-яіїєґ\\d])`, 'd');
// A series that is told sign by sign.
const TOLD = new WordPattern(`(?<![a-zа-яіїєґ])(?:${SERIES})[^\\d\\n[\\];!?]{1,16}?(?<![a-zа-яіїєґ\\d])(?<code>\\d(?:[ -]\\d){5,8})(?![a-zа-яіїєґ\\d])`, 'd');
// Papers of many sorts, of which only a child's have such a series, of two letters and six or seven figures.
const SOME_PAPER = ['docs?', 'document[a-z]*', 'dokument[a-z]*', 'papers?', 'cards?', 'kart(?:a|e|en|es|ele|at)', 'cart(?:ea|e|ela|ele)', 'act(?:ul|ele|e)?', 'bul+etin[a-z]*', 'certificat[a-z]*', 'certifikat[a-z]*', 'id', 'ids', 'ci', 'b\\.?i\\.?', 'c\\.i\\.', 'документ[а-яії]*', 'док(?:и|ів|ов)?', 'бумаг[а-я]*', 'папер[а-яії]*', 'свідоцтв[а-яії]*', 'св-во', 'свидетельств[а-я]*', 'метрик[а-яії]*', 'довідк[а-яії]*', 'справк[а-я]*', 'удостоверени[а-я]*', 'посвідченн[а-яії]*', 'карт[аиуоюе][а-я]{0,3}', 'карточк[а-яії]*', 'картк[а-яії]*', 'книжечк[а-яії]*', 'булетин[а-яії]*', 'пасп', 'travel+ing on', 'permit'].join('|');
const SHORT_SERIES = `(?:(?:${ROMAN})?${LETTER}-?${LETTER}|${LETTER})[ .-]{0,3}(?:(?:№|номер|numarul|numar|numri|number|nr\\.?|no\\.?|n) ?)?\\d(?:[ .-]?\\d){5,7}`;
const ON_A_PAPER = new WordPattern(`(?<![a-zа-яіїєґ])(?:${SOME_PAPER})(?![a-zа-яіїєґ])[^\\d\\n[\\];!?]{0,40}?(?<![a-zа-яіїєґ\\d/])(?<code>(?!(?:nr|no|n|№)[ .]|(?:la|in|de|pe|me|ne|te|на|за|до|от|від|по|з|с|із|в|у|и|і|no|nr|of|on|at|by|to|si|cu|dt|не|is|am|my|he|we|as|an|or|it|if|so|up|us|el|ea|ei|un|al|ai|ar|se|sa|ii|il|nu|ka|jo|ja|її|та|то|це|як|що|чи|бо|же|бы|ее|их|им|ей|он|мы|вы|ты|are|ore|ora|є) )${SHORT_SERIES})(?![a-zа-яіїєґ\\d]|[./,-]\\d)`, 'd');
// By its shape alone in capitals, unless it is called the number of something else.
const BARE = lettered(/(?=[A-ZА-ЯІЇЄҐ]{2} ?(?:№ ?)?\d)(?<![\p{L}\p{N}/.-])(?!EU|UN|EN|TV|PC|IP|OJ|ISO|ID|AI|TLP|HG|OU|VKM)(?:[A-Z]{2}|[А-ЯІЇЄҐ]{2}) ?(?:№ ?)?\d{6,7}(?![\p{L}\p{N}]|[-/,.]\d)/gu);
const OF_A_SERIES = CAPITALS | kindsOf('№');
const DIGITS_OF_A_SERIES = 6;
const OF_A_THING = /(?:licen|лиценз|ліценз|invoice|factur|fatur|рахун|накладн|счет|delivery|order|comand|porosi|замовл|заказ|contract|kontrat|договор|договір|аккредит|акредит|project|proiect|projekt|проект|проєкт|grant|патент|брев|lot|parti|aviz|note|protocol|протокол|inventar|інвентар|инвентар|serial|model|товар|артикул|flight|рейс|case|справ|дел[оа]|dosar|cauz|polit[aă] de|policy|asigur|страхов|insur|chitan|квитанц|bon|чек|receipt|ticket|bilet[ue]|квиток|билет|colet|parcel|посылк|посилк|awb|tracking|акци|timbru|diplom|атестат|аттестат|participa|absolvir)[^\n.;!?]{0,40}$/;

// One letter and a space: a series in capitals, otherwise a word.
const A_WORD = /^[aeiouіаяовуизс] /;
const IN_CAPITALS = /\p{Lu}/u;
// "200 / 300 / 400": strokes between, and no series in capitals.
const ROWS_OF_AMOUNTS = /^(?=.*[/|])(?:.*\p{Ll}|\d[\d/|.-]* )/u;

// A paper that only people have: what stands before its word tells nothing of its number.
const OF_A_PERSON = /^(?:birth|(?:certificat|act)[a-z]* (?:[a-z]{2,9} )?de nas|certifikat[a-z]* (?:e |te |i )?lindj|свідоцтв|свидетельств|pas[as]|паспорт|(?:за)?гранпаспорт|закордон|buletinul? [^i]|carte|letern|посвідч)/;

/** Numbers of passports, identity cards and birth certificates, by the word or the series before them, or by their shape. */
export function documents({ text, plain, openings, signs }: Reading): Span[] {
  if (openings.digits < DIGITS_OF_A_SERIES) return [];
  const isThing = (start: number, from = 0): boolean => OF_A_THING.test(plain.slice(Math.max(from, start - 56), start));
  const named = [DOCUMENT, TOLD, ON_A_PAPER].flatMap((pattern) => pattern.all(openings)).map((match) => [...match.indices!.groups!['code']!, OF_A_PERSON.test(match[0]) ? match.index : 0] as const)
    .filter(([start, end, from]) => !isThing(start, from) && !ROWS_OF_AMOUNTS.test(text.slice(start, end)) && !(A_WORD.test(plain.slice(start, start + 2)) && !IN_CAPITALS.test(text[start]!)));
  const bare = Array.from(signs.near(OF_A_SERIES, DIGITS) ? matchesOf(BARE, text) : [], ({ index, 0: code }) => [index, index + code.length] as const).filter(([start]) => !isThing(start));
  return [...named, ...bare].map(([start, end]) => ({ kind: 'PASSPORT', start, end }));
}
