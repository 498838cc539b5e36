// Of Latin, Greek and Cyrillic hardly more than their letters: with more than some twenty ranges the engine leaves its code to ask for each
// sign, which takes twice as long. Of other scripts all that lies between their first sign and their last.
const LETTERS = String.raw`A-Za-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u0481\u048A-\u1FFF\u2C00-\u2DFF\u3005-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC\u{10000}-\u{1EFFF}\u{20000}-\u{3FFFF}`;
const ANY_LETTER = String.raw`\p{L}`;

/**
 * The source of the same pattern with any letter (`\p{L}`) as a few ranges. Unicode has hundreds, which the engine writes into its code
 * wherever the class stands, or leaves its code to ask for each sign: several times the memory, and slow either way.
 */
export function inRanges(source: string): string {
  let out = '';
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!;
    if (sign === '\\') {
      const isLetter = source.startsWith(ANY_LETTER, at);
      out += !isLetter ? source.slice(at, at + 2) : isInClass ? LETTERS : `[${LETTERS}]`;
      at += isLetter ? ANY_LETTER.length - 1 : 1;
      continue;
    }
    if (sign === '[') isInClass = true;
    else if (sign === ']') isInClass = false;
    out += sign;
  }
  return out;
}
