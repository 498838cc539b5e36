import { hashOfWith } from '../fold.ts';
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

// Pet names, which no list holds all of: Артурчик, Ванечку, Настюха; Veronicuța, Răzvănel, Onuț; Agimush.
const OF_HER = 'a|i|u|e|o|oi|oiu';
const OF_HIM = '|a|u|om|ovi|e|i';
const PETS: Record<'cyrillic' | 'latin' | 'ro' | 'sq', readonly Case[]> = {
  cyrillic: [{ endings: [...each('ochk|echk|ichk|ushk|iushk|ashk|iashk|enk|onk|uh|iuh', OF_HER), ...each('ush|iush|us|iun', 'a|ia|i|u|iu|ei|eiu'), ...each('chik|usik|onok', OF_HIM)], instead: ['a', 'ia', '', 'i', 'o'] }],
  latin: [{ endings: [...each('och|ech|ich|ush|iush|iash|en|on', 'ka'), ...each('ush|iush', 'a'), 'usia', 'chik'], instead: ['a', 'ia', '', 'i'] }],
  ro: [{ endings: [...each('el', '|ul|ului|us'), ...each('ic|ut|it|uc', 'a|ai|ei|ii|o'), ...each('as|ut|us|isor|ucu', '|ul|ului'), ...each('isoar', 'a|ei')], instead: ['', 'a', 'u', 'ia', 'ea', 'e'] }],
  sq: [{ endings: each('ush', '|i|it|in|e|ia|es|en'), instead: ['', 'i', 'e', 'a'] }],
};

const withEndings = (cases: readonly Case[]): { cases: readonly Case[]; endings: Endings } =>
  ({ cases, endings: new Endings(cases.map(({ endings }, index) => [1 << index, 0, endings] as const)) });
const TABLES = { cyrillic: withEndings(CYRILLIC), sq: withEndings(ALBANIAN), ro: withEndings(ROMANIAN) };
const PET_TABLES = { cyrillic: withEndings(PETS.cyrillic), latin: withEndings(PETS.latin), ro: withEndings(PETS.ro), sq: withEndings(PETS.sq) };
const SHORTEST = 4;
const NONE: readonly number[] = [];

/** The hashes of the names that a skeleton can be a case, a pet name or a possessive of: Николетой, Надійка, Настиной, Blertës, Arminei. */
export const nominativesOf = (skeleton: string, language: keyof typeof TABLES): readonly number[] => before(skeleton, TABLES[language]);

/** The hashes of the names that a skeleton can be a pet name of. */
export const wholeNamesOf = (skeleton: string, language: keyof typeof PET_TABLES): readonly number[] => before(skeleton, PET_TABLES[language]);

function before(skeleton: string, { cases, endings }: typeof TABLES.cyrillic): readonly number[] {
  const kinds = skeleton.length <= SHORTEST ? 0 : endings.of(skeleton);
  if (kinds === 0) return NONE;
  const found: number[] = [];
  for (let index = 0; index < cases.length; index++) {
    const { instead, except } = cases[index]!;
    if ((kinds & 1 << index) === 0 || except?.test(skeleton)) continue;
    const length = skeleton.length - endings.longest(skeleton, 1 << index);
    for (const letters of instead) if (length + letters.length >= SHORTEST) found.push(hashOfWith(skeleton, length, letters));
  }
  return found;
}
