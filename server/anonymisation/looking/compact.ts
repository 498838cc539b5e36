import { setFlagsFromString } from 'node:v8';
import { inRanges } from './letters.ts';

// A pattern that is asked of few texts stays in the engine's own small code: made quick, all of them would take ten megabytes more, and most of
// them stop at the first signs. Of a text of a thousand signs and more the engine makes each quick at once.
setFlagsFromString('--regexp-tier-up-ticks=200');

// A row of signs that stand for themselves, each once; or one sign, class or opening bracket.
const SIGN = /[^()[\]\\|^$?*+{}.]+(?![?*+{])|\(\?(?:<?[=!]|:|<\w+>)|\\[pP]\{\w+(?:=\w+)?\}|\\u[\da-f]{4}|\\k<\w+>|\[(?:\\.|[^\]\\])*\]|\\?[^]/giy;
const TIMES = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const ASSERTION = /[=!]$/;
const JOINT = '(?=)';

/**
 * The same pattern in a fraction of the memory. What stands behind a choice the engine compiles anew for each way that leads there,
 * up to ten times, and the same again within; behind an assertion, be it an empty one, all ways go on together. Beyond 16 MB
 * of compiled patterns it also stops making them quick. Any letter is a few ranges in it.
 */
export const compact = (pattern: RegExp): RegExp => new RegExp(inRanges(jointed(pattern.source)), pattern.flags);

/** The source of a pattern with an empty assertion behind each choice, and at the beginning of what is repeated. */
export function jointed(source: string): string {
  const groups: { inside: number; isAssertion: boolean; isChoice: boolean }[] = [];
  let out = '';
  for (let at = 0; at < source.length;) {
    const sign = read(SIGN, source, at);
    at += sign.length;
    out += sign;
    if (sign[0] === '(') groups.push({ inside: out.length, isAssertion: ASSERTION.test(sign), isChoice: false });
    if (sign === '|' && groups.length > 0) groups.at(-1)!.isChoice = true;
    if ('(|^$'.includes(sign[0]!)) continue;
    const group = sign === ')' ? groups.pop()! : null;
    if (group?.isAssertion) continue;
    const times = read(TIMES, source, at);
    at += times.length;
    if (group !== null && times !== '' && times[0] !== '?') out = out.slice(0, group.inside) + JOINT + out.slice(group.inside);
    out += times;
    const isJoint = group === null ? times !== '' && source[at] === '(' : group.isChoice || times !== '';
    if (isJoint && at < source.length && !'|)'.includes(source[at]!)) out += JOINT;
  }
  return out;
}

function read(sign: RegExp, source: string, at: number): string {
  sign.lastIndex = at;
  return sign.exec(source)?.[0] ?? '';
}
