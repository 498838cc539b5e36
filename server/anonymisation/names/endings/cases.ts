import { hashOf } from '../fold.ts';
import { each, Endings } from './endings.ts';

/** That a skeleton ends so, unless `except` fits: what its nominative can end with instead. */
interface Case { endings: readonly string[]; instead: readonly string[]; except?: RegExp }

// By how a skeleton ends: what its nominative can end with. The lists hold most forms of most names; these are for the rest.
const OF_A = 'a|oi|u|i|e|ogo|omu|im|ih|o';
const OF_KA = each('k', 'a|i|u|e|oi|oiu');
const CYRILLIC: readonly Case[] = [
  { endings: each('chin', OF_A), instead: ['ka'] },
  { endings: each('in', OF_A), instead: ['a', 'ia'] },
  { endings: each('ik', '|a|u|e|om|ov|ovi|oi|oiu|omu'), instead: ['', 'o'] },
  { endings: OF_KA, instead: ['a', 'ia'] }, { endings: OF_KA, instead: ['i'], except: /[oei]vk[aioue]+$/ },
  { endings: each('oi|ei', '|u'), instead: ['a', 'ia'] },
  { endings: each('u|e|i'), instead: ['a', 'ia', ''] },
  { endings: each('om|em|ovi|evi'), instead: ['', 'o'] },
  { endings: ['a'], instead: ['', 'o'] },
];
const ALBANIAN: readonly Case[] = [
  { endings: each('es|en'), instead: ['e', 'a'] }, { endings: each('s|n'), instead: [''], except: /[^aeiou].$/ }, { endings: each('it|in'), instead: ['', 'i'] }, { endings: each('ut|un'), instead: [''] },
];
const ROMANIAN: readonly Case[] = [{ endings: ['iei'], instead: ['ia'] }, { endings: ['ei'], instead: ['a'], except: /[aeiou]ei$/ }];

const withEndings = (cases: readonly Case[]): { cases: readonly Case[]; endings: Endings } =>
  ({ cases, endings: new Endings(cases.map(({ endings }, index) => [1 << index, 0, endings] as const)) });
const TABLES = { cyrillic: withEndings(CYRILLIC), sq: withEndings(ALBANIAN), ro: withEndings(ROMANIAN) };
const SHORTEST = 4;

/** The hashes of the names that a skeleton can be a case, a pet name or a possessive of: Николетой, Надійка, Настиной, Blertës, Arminei. */
export function nominativesOf(skeleton: string, language: keyof typeof TABLES): number[] {
  const found: number[] = [];
  const { cases, endings } = TABLES[language];
  const kinds = skeleton.length <= SHORTEST ? 0 : endings.of(skeleton);
  if (kinds !== 0) for (const [index, { instead, except }] of cases.entries()) {
    if ((kinds & 1 << index) === 0 || except?.test(skeleton)) continue;
    const length = skeleton.length - endings.longest(skeleton, 1 << index);
    for (const letters of instead) if (length + letters.length >= SHORTEST) found.push(hashOf(skeleton.slice(0, length) + letters));
  }
  return found;
}
