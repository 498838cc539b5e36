import { beginningsOf } from './beginnings.ts';
import { jointed } from './compact.ts';
import type { Openings } from './openings.ts';
import { kindOfBeginning, wayOf } from './ways.ts';

const NONE: readonly RegExpExecArray[] = [];
const NOT_BEHIND = /^\(\?<!(\[[^\]]*\]|\\d)\)/;
// The engine makes no pattern of more than 20,480 signs quick.
const QUICK_AT_MOST = 16_000;

/** The sources of patterns that find together, asked in order, what these alternatives find; what may not stand before several is asked once. */
function inParts(alternatives: readonly string[]): string[] {
  const parts: string[] = [];
  for (let from = 0, to = 0; from < alternatives.length; from = to) {
    const before = NOT_BEHIND.exec(alternatives[from]!)?.[0] ?? '';
    const rests: string[] = [];
    while (to < alternatives.length && (NOT_BEHIND.exec(alternatives[to]!)?.[0] ?? '') === before) rests.push(alternatives[to++]!.slice(before.length));
    const part = jointed(rests.length > 1 ? `${before}(?:${rests.join('|')})` : before + rests[0]!);
    if (parts.length > 0 && parts.at(-1)!.length + part.length < QUICK_AT_MOST) parts[parts.length - 1] += `|${part}`;
    else parts.push(part);
  }
  return parts;
}

/** Whether nothing that begins so begins within a word or a number, where the pattern stands behind none of these. */
function isWhole(signs: string, notBehind: string): boolean {
  const kind = kindOfBeginning(signs);
  if (kind === 'letter') return /a-zа-яіїєґ|\\p\{L\}/.test(notBehind);
  return kind === 'digit' ? /\\d|0-9|\\p\{N\}/.test(notBehind) : kind === 'other';
}

/**
 * A pattern of `plain` that begins at the beginning of a word or a number. It finds what the pattern alone would find, and
 * asks it only at those words that it can begin with: there are few of them in most texts, and none in many.
 */
export class WordPattern {
  // One after the other what one pattern would be of them all.
  readonly #patterns: readonly RegExp[];
  /** The number of its way of beginning. */
  readonly way: number;

  /** `sources` are alternatives. Throws where one could begin within a word, or with anything: then something would be lost, or nothing gained. */
  constructor(sources: string | readonly string[], flags = '') {
    const alternatives = typeof sources === 'string' ? [sources] : sources;
    this.#patterns = inParts(alternatives).map((part) => new RegExp(part, `${flags}y`));
    const all = new Set<string>();
    for (const source of alternatives) {
      const notBehind = NOT_BEHIND.exec(source)?.[1] ?? '';
      for (const beginning of beginningsOf(source)) {
        const signs = beginning.toLowerCase();
        if (signs === '' || !isWhole(signs, notBehind)) throw new Error(`What does not begin with a word or a number: ${source.slice(0, 60)}`);
        all.add(signs);
      }
    }
    this.way = wayOf(all);
  }

  /** Whether it matches anywhere. */
  isIn(openings: Openings): boolean {
    const places = openings.at(this.way);
    for (let place = 0; place < places.length; place++) if (this.#matchAt(openings.text, places[place]!) !== null) return true;
    return false;
  }

  /** Whether it may match anywhere, by the places where it can begin alone; at one of them at least `isOpen` holds. */
  mayBeIn(openings: Openings, isOpen?: (at: number) => boolean): boolean {
    if (isOpen === undefined) return openings.has(this.way);
    const places = openings.at(this.way);
    for (let place = 0; place < places.length; place++) if (isOpen(places[place]!)) return true;
    return false;
  }

  /** Of places that are asked about in order: whether it may begin there, or behind within so many signs; these, where none are told with the place. */
  mayBeginWithin(openings: Openings, reach: number): (at: number, within?: number) => boolean {
    const places = openings.at(this.way);
    let place = 0;
    return (at, within = reach) => {
      while (place < places.length && places[place]! < at) place++;
      return place < places.length && places[place]! - at <= within;
    };
  }

  /** Every match, or so many of the first, in order and apart, as `matchAll` gives them; of one that can begin only where `isOpen` holds, which is asked in order, at no other places. */
  all(openings: Openings, isOpen?: (at: number) => boolean, atMost = Infinity): readonly RegExpExecArray[] {
    const places = openings.at(this.way);
    if (places.length === 0) return NONE;
    const found: RegExpExecArray[] = [];
    let behind = 0;
    for (let place = 0; place < places.length && found.length < atMost; place++) {
      if (places[place]! < behind || isOpen?.(places[place]!) === false) continue;
      const match = this.#matchAt(openings.text, places[place]!);
      if (match === null) continue;
      found.push(match);
      behind = match.index + match[0].length;
    }
    return found;
  }

  /** The first of the patterns' matches at `at`, as one pattern of all of them gives it. */
  #matchAt(text: string, at: number): RegExpExecArray | null {
    for (let part = 0; part < this.#patterns.length; part++) {
      const pattern = this.#patterns[part]!;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match !== null) return match;
    }
    return null;
  }
}
