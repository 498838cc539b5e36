// Writes server/anonymisation/names/lexicon.bin from a folder of lists: npm run lexicon -- <folder>.
// The lists and their licences are named in NOTICE; they are read when they change, not when the hub is built.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, rootOf } from '../server/anonymisation/names/fold.ts';
import { lexiconTable, SENSE } from '../server/anonymisation/names/lexicon.ts';
import { formsOf, transliterated } from './name-forms.ts';
import type { Declension } from './name-forms.ts';

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) throw new Error('Say where the lists are: npm run lexicon -- <folder>');

const words = new Map<string, number>();
const add = (key: string, senses: number): void => { if (key.length > 1) words.set(key, (words.get(key) ?? 0) | senses); };

interface Row { word: string; count: number; third: string }

function rows(file: string): Row[] {
  return readFileSync(join(folder!, file), 'utf8').split('\n').filter(Boolean).map((line) => {
    const [word = '', count = '0', third = ''] = line.split('\t');
    return { word, count: Number(count) || 0, third };
  });
}

/** A given name as it is written and in all its cases; the Cyrillic ones in Latin letters too. */
function addGiven(file: string, declension: Declension, senses: number, isCommon: (row: Row) => boolean): void {
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
addGiven('given.sq.tsv', 'albanian', SENSE.given | SENSE.givenSq, () => true);
addGiven('given.ro.tsv', 'romanian', SENSE.given | SENSE.givenRo, ({ third }) => third !== 'R');
addGiven('given.uk.tsv', 'cyrillic', SENSE.given | SENSE.givenCyrillic, () => true);
addGiven('given.ru.tsv', 'cyrillic', SENSE.given | SENSE.givenCyrillic, (row) => row.count >= 20 || (agreed(row) && row.count >= 4));
addGiven('given.en.tsv', 'none', SENSE.given | SENSE.givenEn, agreed);
addGiven('given.other.tsv', 'none', SENSE.foreign, agreed);

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

for (const country of ['ua', 'ro', 'md', 'al', 'xk', 'ru']) {
  for (const { word } of rows(`places.${country}.tsv`)) {
    // Of a place of many words each is a word of its own.
    if (/[\s-]/.test(word)) continue;
    add(fold(word), SENSE.place);
    add(rootOf(fold(word)), SENSE.place);
  }
}

const table = lexiconTable(words);
writeFileSync(new URL('../server/anonymisation/names/lexicon.bin', import.meta.url), new Uint8Array(table));
console.log(`${words.size} words, ${table.byteLength} bytes`);
