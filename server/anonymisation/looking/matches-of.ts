/**
 * Every match of a pattern with the flag g, in order and apart, as `matchAll` gives them. That copies the pattern each time,
 * which for a short text costs more than looking for it.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray, void> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const behind = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    yield match;
    pattern.lastIndex = behind;
  }
}
