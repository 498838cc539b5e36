// By how a skeleton ends: what its nominative can end with. The lists hold most forms of most names; these are for the rest.
const CYRILLIC: readonly (readonly [ending: RegExp, ...instead: string[]])[] = [
  [/chin(?:a|oi|u|i|e|ogo|omu|im|ih|o)$/, 'ka'],
  [/in(?:a|oi|u|i|e|ogo|omu|im|ih|o)$/, 'a', 'ia'],
  [/ikovi$|iko[im]u?$|ik(?:a|u|e|om|ov)?$/, '', 'o'],
  [/(?<![oei]v)k(?:a|i|u|e|oi|oiu)$/, 'a', 'ia', 'i'], [/k(?:a|i|u|e|oi|oiu)$/, 'a', 'ia'],
  [/(?:oi|oiu|ei|eiu)$/, 'a', 'ia'],
  [/[uei]$/, 'a', 'ia', ''],
  [/(?:om|em|ovi|evi)$/, '', 'o'],
  [/a$/, '', 'o'],
];
const ALBANIAN: readonly (readonly [ending: RegExp, ...instead: string[]])[] = [
  [/e[sn]$/, 'e', 'a'], [/(?<=[aeiou])[sn]$/, ''], [/i[tn]$/, '', 'i'], [/u[tn]$/, ''],
];
const ROMANIAN: readonly (readonly [ending: RegExp, ...instead: string[]])[] = [[/iei$/, 'ia'], [/(?<=[^aeiou])ei$/, 'a']];
const TABLES = { cyrillic: CYRILLIC, sq: ALBANIAN, ro: ROMANIAN };
const SHORTEST = 4;

/** Which names a skeleton can be a case, a pet name or a possessive of: Николетой, Надійка, Настиной, Blertës, Arminei. */
export function nominativesOf(skeleton: string, language: keyof typeof TABLES): string[] {
  if (skeleton.length <= SHORTEST) return [];
  return TABLES[language].flatMap(([ending, ...instead]) =>
    ending.test(skeleton) ? instead.map((letters) => skeleton.replace(ending, letters)).filter(({ length }) => length >= SHORTEST) : []);
}
