/** How many signs of a beginning are told apart. */
export const DEPTH = 6;
// So many are told apart by fewer.
const MANY = 500;
const DEPTH_OF_MANY = 4;
// A class of more letters than this tells too little: what comes behind it is not looked at.
const CLASS_AT_MOST = 8;

/** A beginning: `open` where the pattern so far is no longer than that, so that what follows in it follows here. */
interface Beginning { signs: string; open: boolean }

// Signs that stand for themselves, each once.
const ROW = /(?:[^()[\]{}\\|^$.?*+](?![?*+{]))+/y;
// What has no bracket and no bar in it, but escaped; or one of these.
const PIECE = /[^()[\\|]+|\\[^]|\[(?:\\.|[^\]\\])*\]|[^]/y;

const NOTHING: readonly Beginning[] = [{ signs: '', open: true }];
const ANYTHING: readonly Beginning[] = [{ signs: '', open: false }];
const closed = (some: readonly Beginning[]): Beginning[] => some.map(({ signs }) => ({ signs, open: false }));

/**
 * What a match of this pattern can begin with, each at most six signs long; an empty one where it can begin with anything.
 * Never too few: assertions are passed over, but for a word's end, and what is not understood counts as anything.
 */
export function beginningsOf(source: string): Set<string> {
  return new Set(new Parser(source).alternatives().map(({ signs }) => signs));
}

/** The part of the language of patterns that tells how a match begins. */
class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Beginning[] {
    const all = new Map<string, Beginning>();
    do {
      for (const one of this.#sequence()) all.set(`${one.open}${one.signs}`, one);
    } while (this.#take('|'));
    return [...all.values()];
  }

  #take(sign: string): boolean {
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #sequence(): readonly Beginning[] {
    let all = NOTHING;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      if (!all.some(({ open }) => open)) {
        this.#skip();
        break;
      }
      const next = this.#row() ?? this.#repeated(this.#one());
      const depth = all.length * next.length > MANY ? DEPTH_OF_MANY : DEPTH;
      const longer: Beginning[] = [];
      for (const one of all) if (one.open) join(longer, one, { next, depth }); else longer.push(one);
      all = longer;
    }
    return all;
  }

  /** Passes over the rest of a sequence, which no beginning reaches. */
  #skip(): void {
    for (let depth = 0; this.#at < this.#source.length;) {
      PIECE.lastIndex = this.#at;
      const piece = PIECE.exec(this.#source)![0];
      if (depth === 0 && (piece === '|' || piece === ')')) return;
      depth += piece === '(' ? 1 : piece === ')' ? -1 : 0;
      this.#at = PIECE.lastIndex;
    }
  }

  /** The signs that stand for themselves here, if any does. */
  #row(): readonly Beginning[] | null {
    ROW.lastIndex = this.#at;
    const signs = ROW.exec(this.#source)?.[0];
    if (signs === undefined) return null;
    this.#at += signs.length;
    return [{ signs, open: true }];
  }

  /** One sign, class, group or assertion. */
  #one(): readonly Beginning[] {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    if (this.#take('\\')) return this.#escape();
    const sign = this.#source[this.#at++]!;
    return sign === '^' || sign === '$' ? NOTHING : sign === '.' ? ANYTHING : [{ signs: sign, open: true }];
  }

  #group(): readonly Beginning[] {
    const wordEnd = WORD_END.exec(this.#source.slice(this.#at, this.#at + LONGEST_WORD_END));
    if (wordEnd !== null) {
      this.#at += wordEnd[0].length;
      return wordEnd[1] === undefined ? BEHIND_LETTERS : BEHIND_A_WORD;
    }
    const isAssertion = /^\?<?[=!]/.test(this.#source.slice(this.#at));
    this.#at += /^(?:\?<?[=!:]|\?<\w+>)?/.exec(this.#source.slice(this.#at))![0].length;
    const inside = this.alternatives();
    this.#at++;
    return isAssertion ? NOTHING : inside;
  }

  #class(): readonly Beginning[] {
    const end = /[^\\](?=\])|\\.(?=\])/.exec(this.#source.slice(this.#at))!;
    const inside = this.#source.slice(this.#at, this.#at + end.index + end[0].length);
    this.#at += inside.length + 1;
    const signs = [...inside.replace(/\\d|\d-\d/g, '0').replace(/\\(?=[.[\]()/-])/g, '')];
    if (/^\^|\\|.-./.test(signs.join(''))) return ANYTHING;
    return signs.length > CLASS_AT_MOST ? ANYTHING : signs.map((sign) => ({ signs: sign, open: true }));
  }

  #escape(): readonly Beginning[] {
    const sign = this.#source[this.#at++]!;
    if (sign === 'd') return DIGIT;
    if (/[a-zA-Z0-9]/.test(sign)) {
      if (/[pP]/.test(sign)) this.#at = this.#source.indexOf('}', this.#at) + 1;
      return ANYTHING;
    }
    return [{ signs: sign, open: true }];
  }

  #repeated(one: readonly Beginning[]): readonly Beginning[] {
    if (!'?*+{'.includes(this.#source[this.#at] ?? ' ')) return one;
    const times = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/.exec(this.#source.slice(this.#at));
    if (!times) return one;
    this.#at += times[0].length;
    const isOnce = times[0][0] === '?' || times[2] === '1' || (times[2] === undefined && times[1] === '1');
    const isOptional = '?*'.includes(times[0][0]!) || times[1] === '0';
    return [...(isOptional ? NOTHING : []), ...(isOnce ? one : closed(one))];
  }
}

// Where no letter may stand, another sign does, or the end, which is read as one: "ul" does not begin "uliu".
const WORD_END = /^\?!\[a-zа-яіїєґў?(0-9|\\d)?\]\)/;
const LONGEST_WORD_END = 24;
const BEHIND_A_WORD: readonly Beginning[] = [{ signs: '\n', open: false }, { signs: ' ', open: false }];
const BEHIND_LETTERS: readonly Beginning[] = [...BEHIND_A_WORD, { signs: '0', open: false }];
const DIGIT: readonly Beginning[] = [{ signs: '0', open: true }];

/** Adds a beginning with each that can follow on it. */
function join(all: Beginning[], one: Beginning, { next, depth }: { next: readonly Beginning[]; depth: number }): void {
  if (one.signs.length >= depth) {
    all.push({ signs: one.signs, open: false });
    return;
  }
  for (const other of next) {
    const signs = one.signs + other.signs;
    all.push(signs.length < depth ? { signs, open: other.open } : { signs: signs.slice(0, depth), open: false });
  }
}
