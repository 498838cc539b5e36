import { CUE, cueOf } from '../cues.ts';
import { fold } from '../fold.ts';

// What stands in quotation marks behind a word for a nickname is one, be it a word of the language: zis „Moartea”, по кличке «Сыч».
const NICKNAME = /(?<![\p{L}])(?:zis[aă]?|porecl(?:it[aă]?|a|ă)|alias|nicknamed?|a\.?k\.?a\.?|known as|кличк\p{L}{1,3}|прізвиськ\p{L}{1,3}|прозвищ\p{L}{1,3}|прізвисько|поганял\p{L}{1,3}|llagap\p{L}{0,3}|nofk\p{L}{0,3}|i quajtur|e quajtur|pseudonim\p{L}{0,3})[ :,—–-]{1,3}["„«“'](\p{Lu}[\p{L} .'’-]{1,30})["”»“']/giu;

/** Nicknames in quotation marks. */
export const nicknames = (text: string): { start: number; end: number }[] =>
  Array.from(text.matchAll(NICKNAME), ({ 0: all, 1: name, index }) => ({ name: name!, start: index + all.length - 1 - name!.length, end: index + all.length - 1 }))
    .filter(({ name, start }) => /\p{Lu}/u.test(text[start]!) && !isKin(name));

/** "known as “Uncle”" tells nobody who that is. */
const isKin = (name: string): boolean => (cueOf({ skeleton: fold(name), cyrillic: /\p{Script=Cyrillic}/u.test(name) }) & (CUE.kin | CUE.title | CUE.role)) !== 0;
