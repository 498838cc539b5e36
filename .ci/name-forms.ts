// The forms a given name takes in its language, so that the hub can look them up whole.

/** How the names of a list are declined. */
export type Declension = 'cyrillic' | 'romanian' | 'albanian' | 'none';

/** By the name's last letters: what they are replaced with, one case each. */
type Endings = readonly (readonly [ending: RegExp, ...instead: string[]])[];

const CYRILLIC: Endings = [
  [/(?<=[ыиоеу])я$|я$/, 'ї', 'і', 'и', 'ю', 'єю', 'ею', 'ей', 'є', 'е'],
  [/га$/, 'ги', 'зі', 'ге', 'гу', 'гою', 'гой', 'го'],
  [/ка$/, 'ки', 'ці', 'ке', 'ку', 'кою', 'кой', 'ко'],
  [/ха$/, 'хи', 'сі', 'хе', 'ху', 'хою', 'хой', 'хо'],
  [/а$/, 'и', 'ы', 'і', 'у', 'ою', 'ой', 'ею', 'е', 'о'],
  [/о$/, 'а', 'у', 'ові', 'ом', 'і', 'е'],
  [/й$/, 'я', 'ю', 'єві', 'єм', 'ї', 'ем', 'е', 'и'],
  [/ь$/, 'я', 'ю', 'еві', 'ем', 'єм', 'і', 'е', 'и'],
  [/(?<=в)ел$/, 'ла', 'лу', 'лом', 'ле', 'лові'],
  [/ев$/, 'ева', 'еву', 'евом', 'ьва', 'ьву', 'ьвом', 'ьвові'],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])$/, 'а', 'у', 'ові', 'ом', 'і', 'е', 'я', 'ю', 'ем', 'еві'],
];
const ROMANIAN: Endings = [[/(?<=i)a$/, 'ei', 'o'], [/a$/, 'ei', 'ii', 'o'], [/(?<=[bcdfgklmnprstvxz])$/, 'ul', 'ului', 'ule'], [/u$/, 'ului', 'ule']];
const ALBANIAN: Endings = [
  [/(?<=[aeiou])a$/, 'ja', 'së', 's', 'n', 'në', 'asë', 'an'], [/a$/, 'ë', 'ës', 'ën', 'e', 'at'], [/ë$/, 'a', 'ës', 'ën'], [/e$/, 'ja', 'es', 'en', 'eja', 'esë'], [/o$/, 'oja', 'os', 'on'],
  [/(?<=[kgh])$/, 'u', 'ut', 'un'], [/i$/, 'iu', 'iut', 'iun', 'it', 'in'], [/(?<=[bcçdfglmnpqrstvxzj])$/, 'i', 'it', 'in'],
];
const BY_DECLENSION: Record<Declension, Endings> = { cyrillic: CYRILLIC, romanian: ROMANIAN, albanian: ALBANIAN, none: [] };

/** The other cases of a lower-case name: of the first ending that fits. */
export function formsOf(name: string, declension: Declension): string[] {
  const fits = BY_DECLENSION[declension].find(([ending]) => ending.test(name));
  if (!fits) return [];
  const [ending, ...instead] = fits;
  return instead.map((letters) => name.replace(ending, letters));
}

// Passports of five decades and the neighbours' spelling: where one letter was written in more than one way.
const SPELLINGS: readonly (readonly [letters: RegExp, ...latin: string[]])[] = [
  [/^е/, 'e', 'ye'], [/г/g, 'g', 'h'], [/х/g, 'h', 'kh', 'ch'], [/є/g, 'e', 'ie'], [/^ю/, 'iu', 'u'], [/^я/, 'ia', 'a'], [/кс/g, 'ks', 'x'], [/к/g, 'k', 'c'], [/ц/g, 'ts', 'c'],
  [/ж/g, 'zh', 'j'], [/щ/g, 'shch', 'sch'], [/ё/g, 'e', 'yo'], [/ій$/, 'i', 'y'], [/ь/g, '', 'i'], [/в$/, 'v', 'w'],
];
const SPELLINGS_AT_MOST = 24;

/** A lower-case Cyrillic name in Latin letters, as it has been spelt; letters with one spelling are left as they are. */
export function transliterated(name: string): string[] {
  let spelt = [name];
  for (const [letters, ...latin] of SPELLINGS) {
    if (!letters.test(name)) continue;
    const more = spelt.flatMap((form) => latin.map((spelling) => form.replaceAll(letters instanceof RegExp && !letters.global ? new RegExp(letters, 'g') : letters, spelling)));
    if (more.length <= SPELLINGS_AT_MOST) spelt = more;
  }
  return spelt;
}
