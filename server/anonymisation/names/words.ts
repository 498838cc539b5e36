import { fold } from './fold.ts';

/** How a word is written: in lower case, with a capital first, all in capitals, or one capital letter, which can be an initial. */
export type Shape = 'lower' | 'title' | 'upper' | 'letter';

/** What stands between a word and the one before it: nothing that parts a name, a hyphen, an initial's dot, or a break. */
export type Gap = 'space' | 'hyphen' | 'dot' | 'break';

/** A word of a text; `start` and `end` are offsets into what was read. */
export interface Word {
  start: number;
  end: number;
  shape: Shape;
  cyrillic: boolean;
  /** What `fold` makes of it. */
  skeleton: string;
  gap: Gap;
  /** The first of its sentence, of its line, or behind a colon or a bullet, where any word has a capital. */
  first: boolean;
}

const LOWER = 1;
const UPPER = 2;
const APOSTROPHE = 3;
const NEITHER = 4;
const KNOWN = 0x600;
const CLASSES = Uint8Array.from({ length: KNOWN }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(sign: string): number {
  if (/['’ʼ`´′]/.test(sign)) return APOSTROPHE;
  if (/\p{Lu}|\p{Lt}/u.test(sign)) return UPPER;
  return /[\p{L}\p{M}]/u.test(sign) ? LOWER : 0;
}

const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < KNOWN ? CLASSES[code]! : code === 0x2019 || code === 0x2BC ? APOSTROPHE : code >= 0x1E00 ? classOf(text[at]!) : NEITHER;
};
const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER;
// No name is longer; what is longer is no word.
const LONGEST = 40;
const SPACE = 0x20;

/** The words of a text, in order. An apostrophe within a word is part of it; the English 's behind one is not. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let behind = 0;
  for (let at = 0; at < text.length;) {
    if (!isLetter(classAt(text, at))) {
      at++;
      continue;
    }
    const word = wordAt(text, at);
    const last = words.at(-1);
    if (word.end - word.start <= LONGEST) {
      word.gap = gapOf(text, last, at);
      word.first = word.gap === 'break' && opensSentence(text, behind, at);
      words.push(word);
    }
    behind = word.end;
    at = Math.max(word.end, at + 1);
    if (isPossessive(text, at, classAt(text, at))) at += 2;
  }
  return words;
}

function wordAt(text: string, start: number): Word {
  let end = start;
  let capitals = 0;
  let letters = 0;
  for (; end < text.length; end++) {
    const kind = classAt(text, end);
    if (kind === APOSTROPHE ? !isLetter(classAt(text, end + 1)) : !isLetter(kind)) break;
    if (isPossessive(text, end, kind)) break;
    if (kind !== APOSTROPHE) letters++;
    if (kind === UPPER) capitals++;
  }
  const title = classAt(text, start) === UPPER;
  const shape: Shape = !title ? 'lower' : letters === 1 ? 'letter' : capitals === letters ? 'upper' : 'title';
  const code = text.charCodeAt(start);
  return { start, end, shape, cyrillic: code >= 0x400 && code < 0x530, skeleton: end - start > LONGEST ? '' : fold(text.slice(start, end)), gap: 'break', first: true };
}

const isPossessive = (text: string, at: number, kind: number): boolean =>
  kind === APOSTROPHE && (text[at + 1] === 's' || text[at + 1] === 'S') && !isLetter(classAt(text, at + 2));

function gapOf(text: string, last: Word | undefined, at: number): Gap {
  if (!last) return 'break';
  if (at - last.end === 1 && text.charCodeAt(last.end) === SPACE) return 'space';
  const between = text.length > 0 && at - last.end <= 4 ? text.slice(last.end, at) : '#';
  if (/^ {1,4}$/.test(between)) return 'space';
  if (between === '-' || between === ' - ') return between === '-' ? 'hyphen' : 'break';
  if (last.end - last.start <= 2 && (between === '. ' || between === '.')) return 'dot';
  if (/^['’]s $/.test(between)) return 'space';
  return 'break';
}

const codesOf = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
// What a sentence, a line or a point of a list opens behind, and what may stand between.
const OPENING = codesOf('.!?:;\n\r•…*|');
const BESIDE = codesOf(' \t"\'«„“”»()[]-–—');

function opensSentence(text: string, from: number, at: number): boolean {
  for (let back = at - 1; back >= from; back--) {
    const sign = text.charCodeAt(back);
    if (OPENING.has(sign)) return true;
    if (!BESIDE.has(sign)) return false;
  }
  return from === 0;
}
