// Writes server/anonymisation/names/lexicon.bin from a folder of lists: npm run lexicon -- <folder>.
// The lists and their licences are named in NOTICE; they are read when they change, not when the hub is built.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, pairKey, rootOf } from '../server/anonymisation/names/fold.ts';
import { lexiconTable, SENSE } from '../server/anonymisation/names/lexicon.ts';
import { formsOf, transliterated } from './name-forms.ts';
import type { Declension } from './name-forms.ts';
import { FAMILY_CYRILLIC, FAMILY_LATIN, GIVEN } from './names-by-hand.ts';

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) throw new Error('Say where the lists are: npm run lexicon -- <folder>');

const words = new Map<string, number>();
const add = (key: string, senses: number): void => { if (key.length > 1) words.set(key, (words.get(key) ?? 0) | senses); };

interface Row { word: string; count: number; second: string; third: string }

function rows(file: string): Row[] {
  return readFileSync(join(folder!, file), 'utf8').split('\n').filter(Boolean).map((line) => {
    const [word = '', count = '0', third = ''] = line.split('\t');
    return { word, count: Number(count) || 0, second: count, third };
  });
}

interface Given { declension: Declension; senses: number; isCommon: (row: Row) => boolean }

/** Given names as they are written and in all their cases; the Cyrillic ones in Latin letters too. */
function addGiven(file: string, { declension, senses, isCommon }: Given): void {
  for (const row of rows(file)) {
    const common = isCommon(row);
    const name = row.word.toLowerCase();
    const all = senses | (common ? SENSE.common : 0);
    add(fold(name), all);
    if (declension === 'none' || (declension === 'cyrillic' && !common)) continue;
    for (const form of formsOf(name, declension)) add(fold(form), all);
    if (declension === 'cyrillic') for (const latin of transliterated(name)) add(fold(latin), all);
  }
}

const agreed = ({ third }: Row): boolean => third.length > 1;
addGiven('given.sq.tsv', { declension: 'albanian', senses: SENSE.given | SENSE.givenSq, isCommon: () => true });
addGiven('given.ro.tsv', { declension: 'romanian', senses: SENSE.given | SENSE.givenRo, isCommon: ({ third }) => third !== 'R' });
addGiven('given.uk.tsv', { declension: 'cyrillic', senses: SENSE.given | SENSE.givenCyrillic, isCommon: () => true });
addGiven('given.ru.tsv', { declension: 'cyrillic', senses: SENSE.given | SENSE.givenCyrillic, isCommon: (row) => row.count >= 20 || (agreed(row) && row.count >= 4) });
addGiven('given.en.tsv', { declension: 'none', senses: SENSE.given | SENSE.givenEn, isCommon: agreed });
addGiven('given.other.tsv', { declension: 'none', senses: SENSE.foreign, isCommon: agreed });

// Those written down by hand, where they are no word of a language that is read in the same letters.
const WORDS_OF = { albanian: 0, romanian: SENSE.wordRo, latin: SENSE.wordEn | SENSE.wordRo, cyrillic: SENSE.wordUk | SENSE.wordRu };
const LANGUAGES_OF = { albanian: SENSE.givenSq, romanian: SENSE.givenRo, latin: SENSE.givenEn | SENSE.givenRo | SENSE.givenSq, cyrillic: SENSE.givenCyrillic };
/** A name of a minority is declined as the language around it does. */
const casesOf = (name: string, declension: keyof typeof LANGUAGES_OF, senses: number): [senses: number, forms: string[]][] => (declension !== 'latin' ? [[senses, formsOf(name, declension)]] : [
  [SENSE.given | SENSE.common | SENSE.givenRo, formsOf(name, 'romanian')], [SENSE.given | SENSE.common | SENSE.givenSq, formsOf(name, 'albanian')],
]);
function addOwnNames(): void {
  for (const declension of ['albanian', 'romanian', 'latin', 'cyrillic'] as const) {
    const senses = SENSE.given | SENSE.common | LANGUAGES_OF[declension];
    for (const name of GIVEN[declension].split(' ')) {
      const isWord = (form: string): boolean => ((words.get(fold(form)) ?? 0) & WORDS_OF[declension]) !== 0;
      if ((declension !== 'cyrillic' && isWord(name)) || (declension === 'latin' && (name.length < 4 || ((words.get(fold(name)) ?? 0) & (SENSE.town | SENSE.country)) !== 0))) continue;
      add(fold(name), senses);
      for (const [cases, forms] of casesOf(name, declension, senses)) for (const form of forms) if (form.length > 3 && (declension === 'cyrillic' || !isWord(form))) add(fold(form), cases);
      if (declension === 'cyrillic' && name.length > 3) for (const latin of transliterated(name)) add(fold(latin), senses);
    }
  }
  for (const name of FAMILY_CYRILLIC.split(' ')) add(rootOf(fold(name)), SENSE.family);
  for (const name of FAMILY_LATIN.split(' ')) {
    add(fold(name), SENSE.family);
    add(rootOf(fold(name)), SENSE.familyLatin);
  }
}

for (const file of ['family.uk.tsv', 'family.ru.tsv']) for (const { word } of rows(file)) add(rootOf(fold(word)), SENSE.family);
for (const file of ['family.ro.tsv', 'family.sq.tsv', 'family.other.tsv']) for (const { word } of rows(file)) add(rootOf(fold(word)), SENSE.familyLatin);
for (const file of ['family.en.tsv', 'family.mixed-latn.tsv', 'family.ro.tsv', 'family.sq.tsv']) {
  for (const { word } of rows(file)) add(fold(word), SENSE.family);
}

for (const { word } of rows('words.en.tsv')) add(fold(word), SENSE.wordEn);
for (const { word, count, third } of rows('words.ro.tsv')) if (count > Number(third)) add(fold(word), SENSE.wordRo);
for (const { word, count, third } of rows('words.uk.tsv')) if (count > Number(third)) add(fold(word), SENSE.wordUk);
for (const { word } of rows('words.ru.tsv')) {
  add(fold(word), SENSE.wordRu);
  add(rootOf(fold(word)), SENSE.wordRu);
}

/** Київ is in Києві, Львів in Львові. */
const declinedPlace = (place: string): string[] => [place, place.replace(/їв$/, 'єв'), place.replace(/ів$/, 'ов'), place.replace(/ець$/, 'ц')];
for (const country of ['ua', 'ro', 'md', 'al', 'xk', 'ru']) {
  for (const { word, second } of rows(`places.${country}.tsv`)) {
    const place = SENSE.place | (second.includes('G') ? SENSE.town : 0);
    const parts = word.toLowerCase().split(/[\s-]+/);
    // Of a place of many words each is a word of its own; together they are the place.
    if (parts.length > 1) {
      for (const [at, part] of parts.slice(1).entries()) add(pairKey(fold(parts[at]!), fold(part)), SENSE.place);
      continue;
    }
    add(fold(word), place);
    for (const form of declinedPlace(parts[0]!)) add(rootOf(fold(form)), place);
    if (country === 'al' || country === 'xk') for (const form of formsOf(parts[0]!, 'albanian')) add(fold(form), place);
  }
}

// The countries come with Node itself. A name of many words is none here: of "New Zealand" neither word is a country.
const DECLENSIONS: Record<string, Declension> = { en: 'none', sq: 'albanian', ro: 'romanian', uk: 'cyrillic', ru: 'cyrillic' };
for (const [language, declension] of Object.entries(DECLENSIONS)) {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (let code = 0; code < 676; code++) {
    const name = names.of(String.fromCharCode(65 + Math.floor(code / 26), 65 + code % 26))?.toLowerCase();
    // People are called so too; there a list of cities decides.
    if (name === undefined || !/^\p{L}{3,}$/u.test(name) || /^(georgia|gruzia|jordan|ciad|mali|малі|мали|чад|chad|togo)$/.test(name)) continue;
    for (const form of [name, ...formsOf(name, declension)]) add(fold(form), SENSE.country);
  }
}

// Last, because all other lists say what is a word.
addOwnNames();
const table = lexiconTable(words);
writeFileSync(new URL('../server/anonymisation/names/lexicon.bin', import.meta.url), new Uint8Array(table));
console.log(`${words.size} words, ${table.byteLength} bytes`);
