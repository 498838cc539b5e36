import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { CAPITALS, kindsOf } from '../../looking/signs.ts';
import { CUE, cueOf } from '../cues.ts';
import { fold } from '../fold.ts';
import type { Sight } from '../surroundings.ts';

const QUOTED = compact(/["„«“'](\p{Lu}[\p{L} .'’-]{1,30})["”»“']/gu);
// Behind a word for a nickname what is quoted is one, be it a word of the language: zis „Moartea”, по кличке «Сыч».
const NICKNAME = compact(/(?<!\p{L})(?:zis[aă]?|porecl(?:it[aă]?|a|ă)|alias|nicknamed?|a\.?k\.?a\.?|known as|кличк\p{L}{1,3}|прізвиськ\p{L}{1,3}|прозвищ\p{L}{1,3}|поганял\p{L}{1,3}|llagap\p{L}{0,3}|nofk\p{L}{0,3}|[ie] quajtur|pseudonim\p{L}{0,3})[ :,—–-]{1,3}$/iu);
// And what has the right name behind it: «Кувалда» (справжнє ім'я – …).
const RIGHT_NAME = compact(/^ ?[,(–—-] ?(?:справжн\p{L}+|настоящ\p{L}+|паспортн\p{L}+|real|true|actual|numele (?:real|adevărat|adevarat|lui|ei)|pe numele|emri i (?:vërtetë|vertete|plotë|plote)|(?:e )?ka emrin)(?!\p{L})/iu);
const BEHIND_AT_MOST = 24;
const BEFORE_AT_MOST = 20;

const QUOTE = kindsOf('"\'');

/** Nicknames in quotation marks. */
export function nicknames({ text, signs }: Sight): { start: number; end: number }[] {
  if (!signs.beside(QUOTE, CAPITALS)) return [];
  const found: { start: number; end: number }[] = [];
  for (const { index, 1: name } of matchesOf(QUOTED, text)) {
    const behind = index + name!.length + 2;
    if ((NICKNAME.test(text.slice(Math.max(0, index - BEFORE_AT_MOST), index)) || RIGHT_NAME.test(text.slice(behind, behind + BEHIND_AT_MOST))) && !isKin(name!)) found.push({ start: index + 1, end: index + 1 + name!.length });
  }
  return found;
}

/** "known as “Uncle”" tells nobody who that is. */
const isKin = (name: string): boolean => (cueOf({ skeleton: fold(name), cyrillic: /\p{Script=Cyrillic}/u.test(name) }) & CUE.kin) !== 0;
