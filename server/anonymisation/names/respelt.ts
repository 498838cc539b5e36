import { fold } from './fold.ts';
import type { Tongue } from './words.ts';

/** What the list of names, which has them from Cyrillic letters, has instead of some letters; and where those are. */
interface Spelling { letters: RegExp; instead: Readonly<Record<string, string>> }

// Passports, neighbours' passports, and what an interpreter hears.
const ENGLISH: Spelling = {
  letters: /tsch|cz|sch|sz|tz|kh|w|ck|c(?!h)|x|ph|ou|oo|^[iy]e/g,
  instead: { tsch: 'ch', cz: 'ch', sch: 'sh', sz: 'sh', tz: 'ts', kh: 'h', w: 'v', ck: 'k', c: 'k', x: 'ks', ph: 'f', ou: 'u', oo: 'u', ie: 'e', ye: 'e' },
};
const ROMANIAN: Spelling = {
  letters: /[șşțţjx]|ch(?=[ei])|gh(?=[ei])|ce|ci(?=[aou]|[cklnr]$)|c(?!h)|ea$/g,
  instead: { ș: 'sh', ş: 'sh', ț: 'ts', ţ: 'ts', j: 'zh', x: 'ks', ch: 'k', gh: 'g', ce: 'che', ci: 'chi', c: 'k', ea: 'ia' },
};
const ALBANIAN: Spelling = { letters: /ç|xh|x|c(?!h)|ll|gj/g, instead: { ç: 'ch', xh: 'dzh', x: 'dz', c: 'ts', ll: 'l', gj: 'g' } };
// Гриців is Hrytsiv, Х is H too; of ch, sh, zh, kh and th the h is a part.
const H = /(?<![cskztpgd])h/g;
const SHORTEST = 4;

/** The skeletons that a lower-case word in Latin letters would have if it were spelt as the lists spell a name from Cyrillic letters; none where that is as it is. */
export function respellingsOf(written: string, tongue: Tongue): string[] {
  if (written.length < SHORTEST) return [];
  const { letters, instead } = tongue === 'ro' ? ROMANIAN : tongue === 'sq' ? ALBANIAN : ENGLISH;
  // Most words have none of these letters, and to look for them takes a fraction of putting others in.
  const spelt = written.search(letters) < 0 ? written : written.replace(letters, (some) => instead[some]!);
  const found = spelt === written ? [] : [fold(spelt)];
  if (tongue !== 'en' || !spelt.includes('h')) return found;
  const hard = spelt.replace(H, 'g');
  return hard === spelt ? found : [...found, fold(hard)];
}
