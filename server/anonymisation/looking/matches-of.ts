const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern with the flag g, in order and apart, as `matchAll` gives them. That copies the pattern each time,
 * which for a short text costs more than looking for it.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
