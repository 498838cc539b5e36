import { kindsOf } from '../looking/signs.ts';
import type { Signs } from '../looking/signs.ts';
import { CUE, smallWordAt } from './cues.ts';
import type { Tongue, Word } from './words.ts';

// Letters of Romanian, or of Albanian, and of no other of the languages.
const OF_ONE = kindsOf('țȚ');
const ROMANIAN = /[țșăȚȘĂ]/;
const ALBANIAN = 'ë';

/** Tells each word the language of its line, by the small words there; a line that has none goes by the whole text. `signs` are those of the text. */
export function tellTongues(text: string, words: readonly Word[], signs: Signs): void {
  const whole: Counts = { en: 0, ro: 0, sq: 0 };
  let isToldOfAll = true;
  for (let from = 0; from < words.length;) {
    const end = text.indexOf('\n', words[from]!.start);
    const line: Counts = { en: 0, ro: 0, sq: 0 };
    let to = from;
    for (; to < words.length && (end < 0 || words[to]!.start < end); to++) count(line, words[to]!);
    whole.en += line.en;
    whole.ro += line.ro;
    whole.sq += line.sq;
    const tongue = most(line);
    if (tongue === null) isToldOfAll = false;
    else for (let at = from; at < to; at++) words[at]!.tongue = tongue;
    from = to;
  }
  if (isToldOfAll) return;
  // The letters of a language tell where no small word does.
  if (signs.has(OF_ONE)) {
    if (ROMANIAN.test(text)) whole.ro++;
    if (text.includes(ALBANIAN)) whole.sq++;
  }
  const tongue = most(whole);
  if (tongue !== null) for (const word of words) word.tongue ??= tongue;
}

/** How many small words of each language there are. */
interface Counts { en: number; ro: number; sq: number }

function count(counts: Counts, { cyrillic, hash }: Word): void {
  const small = cyrillic ? 0 : smallWordAt(hash);
  if (small === 0) return;
  if ((small & CUE.en) !== 0) counts.en++;
  if ((small & CUE.ro) !== 0) counts.ro++;
  if ((small & CUE.sq) !== 0) counts.sq++;
}

const most = ({ en, ro, sq }: Counts): Tongue =>
  en > ro && en > sq ? 'en' : ro > en && ro > sq ? 'ro' : sq > en && sq > ro ? 'sq' : null;
