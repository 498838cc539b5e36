// Writes server/anonymisation/learnt/weights.bin from the marked texts: npm run teach. With --check it only says whether the file is
// what the texts, the reading and the lists make of it now. The same texts always make the same file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { seenIn } from '../server/anonymisation/learnt/seen.ts';
import { OF_FIGURES, ROWS_OF_FIGURES, ROWS_OF_THEIR_KINDS, rowsOfRun, runsOf } from '../server/anonymisation/learnt/figures.ts';
import { placesOf, ROWS, ROWS_OF_A_WORD, rowsOf } from '../server/anonymisation/learnt/rows.ts';
import { FAMILIES, LEARNT, rowOfWeights, ROWS_OF_KINDS, STEPS, TOLD_APART } from '../server/anonymisation/learnt/tagger.ts';
import { read } from '../server/anonymisation/reading.ts';
import { LANGUAGES } from '../server/kernel/index.ts';
import type { FindingKind } from '../server/anonymisation/index.ts';
import { textsOf } from '../test/privacy/labelled/labelled-text.ts';
import type { LabelledText } from '../test/privacy/labelled/labelled-text.ts';

const LABELLED = new URL('../test/privacy/labelled/', import.meta.url);
const WEIGHTS = new URL('../server/anonymisation/learnt/weights.bin', import.meta.url);

// Of the labelled set only parts that rules were tuned on as well: on the others, and on the set that bounds are measured on, nobody learns.
const PARTS = ['fresh', 'third', 'fourth', 'sixth', 'seventh', 'ninth', 'tenth', 'eleventh', 'twelfth', 'fourteenth', 'sixteenth', 'twentieth'];
// In these nothing but houses and people singled out is marked, so of other kinds they teach nothing.
const OF_TWO_KINDS = /^(?:houses|alone|clean)-/;
const TWO_KINDS: readonly FindingKind[] = ['INSTITUTION', 'SINGLING_OUT'];

/** What is learnt from at a time: rows that weigh in full, rows of which the average of so many words weighs, and bits for what it is. */
interface Example { form: readonly number[]; rows: Int32Array; words: number; kinds: number }
const NO_FORM: readonly number[] = [];
// What is learnt hangs on the order a little, and so on each line that is added: the mean of several orders does so less, and errs less.
const DICE = [7, 77, 777];

/** One text as it is learnt from: its words, with a bit for each kind they are part of, its runs of figures likewise, and which kinds it marks. */
interface Lesson { words: Example[]; teaches: number; figures: Example[] }

const everyKind = bitsOf(LEARNT);
const twoKinds = bitsOf(TWO_KINDS);

// What there is to learn, column by column; each hangs on the texts alone, so threads learn them side by side and the table is the same.
const COLUMNS: readonly ((texts: readonly Lesson[]) => Float32Array)[] = [
  ...FAMILIES.map(({ kinds }) => (texts: readonly Lesson[]) => learn(texts, bitsOf(kinds), ROWS)),
  ...TOLD_APART.map((kind) => (texts: readonly Lesson[]) => learn(texts, bitsOf([kind]), ROWS_OF_KINDS)),
  (texts) => learnFigures(texts, bitsOfFigures(OF_FIGURES), ROWS_OF_FIGURES),
  ...OF_FIGURES.map((kind) => (texts: readonly Lesson[]) => learnFigures(texts, bitsOfFigures([kind]), ROWS_OF_THEIR_KINDS)),
];

if (isMainThread) await main();
else {
  const texts = lessons();
  parentPort!.on('message', (column: number) => parentPort!.postMessage(COLUMNS[column]!(texts)));
}

async function main(): Promise<void> {
  const columns = await learnAll();
  const apart = FAMILIES.length + TOLD_APART.length;
  const tables = Buffer.concat([tableOfFamilies(columns.slice(0, FAMILIES.length)), tableOfKinds(columns.slice(FAMILIES.length, apart)), ...columns.slice(apart).map(tableOf)]);
  if (!process.argv.includes('--check')) writeFileSync(WEIGHTS, tables);
  else if (!readFileSync(WEIGHTS).equals(tables)) throw new Error('weights.bin is not what is learnt from the texts now: npm run teach');
}

/** Every column, in order. */
async function learnAll(): Promise<Float32Array[]> {
  const columns: Float32Array[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    const thread = new Worker(new URL(import.meta.url));
    for (let column = next++; column < COLUMNS.length; column = next++) {
      columns[column] = await new Promise<Float32Array>((resolve, reject) => {
        thread.once('message', resolve).once('error', reject);
        thread.postMessage(column);
      });
      thread.removeAllListeners('error');
    }
    await thread.terminate();
  }));
  return columns;
}

function lessons(): Lesson[] {
  return [
    ...PARTS.flatMap((part) => filesIn('texts/', new RegExp(`^(?:personal|clean)-${part}-`))).map((text) => lesson(text, everyKind)),
    ...filesIn('teaching/', OF_TWO_KINDS).map((text) => lesson(text, twoKinds)),
    ...filesIn('teaching/', /^(?:mixed|plain)-(?!names-|ages-)/).map((text) => lesson(text, everyKind)),
    ...filesIn('teaching/', /^(?:mixed|plain)-names-/).map((text) => lesson(text, bitsOf(['PERSON']))),
    ...filesIn('teaching/', /^(?:mixed|plain)-ages-/).map((text) => lesson(text, bitsOf(['EXACT_AGE_WITH_PLACE']))),
  ];
}

function bitsOf(kinds: readonly FindingKind[]): number {
  return LEARNT.reduce((bits, kind, at) => kinds.includes(kind) ? bits | 1 << at : bits, 0);
}

function bitsOfFigures(kinds: readonly FindingKind[]): number {
  return OF_FIGURES.reduce((bits, kind, at) => kinds.includes(kind) ? bits | 1 << at : bits, 0);
}

function filesIn(folder: string, name: RegExp): LabelledText[] {
  const from = new URL(folder, LABELLED);
  return LANGUAGES.flatMap((language) => readdirSync(from)
    .filter((file) => name.test(file) && file.endsWith(`-${language.toLowerCase()}.txt`)).sort()
    .flatMap((file) => textsOf(file, readFileSync(new URL(file, from), 'utf8'), language)));
}

function lesson({ text, labels }: Pick<LabelledText, 'text' | 'labels'>, teaches: number): Lesson {
  const reading = read(text);
  const seen = seenIn(reading);
  const places = placesOf(seen);
  const labelsOf = (first: number, last: number): FindingKind[] => {
    const start = reading.starts[seen.bounds[2 * first]!]!;
    const end = reading.ends[seen.bounds[2 * last + 1]! - 1]!;
    return labels.filter((label) => start < label.end && end > label.start).map(({ kind }) => kind);
  };
  const words = Array.from({ length: seen.count }, (_, word): Example => {
    const rows = new Int32Array(ROWS_OF_A_WORD);
    rowsOf(places, word, rows);
    return { form: NO_FORM, rows, words: 1, kinds: bitsOf(labelsOf(word, word)) };
  });
  const figures = runsOf(seen, reading.plain).map((run): Example => {
    const rows = rowsOfRun(places, run).slice();
    return { form: run.form, rows, words: rows.length / ROWS_OF_A_WORD, kinds: bitsOfFigures(labelsOf(run.first, run.last)) };
  });
  return { words, teaches, figures };
}

function inSteps(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight * STEPS)));
}

function tableOfFamilies(columns: Float32Array[]): Buffer {
  return Buffer.from(Int32Array.from({ length: ROWS }, (_, row) => rowOfWeights(columns.map((column) => inSteps(column[row]!)))).buffer);
}

function tableOf(weights: Float32Array): Buffer {
  return Buffer.from(Int8Array.from(weights, inSteps).buffer);
}

/** A row for each row number. */
function tableOfKinds(columns: Float32Array[]): Buffer {
  return Buffer.from(Int8Array.from({ length: ROWS_OF_KINDS * columns.length }, (_, at) => inSteps(columns[at % columns.length]![Math.floor(at / columns.length)]!)).buffer);
}

/** Puts them in another order, always the same one for the same dice; returns the next dice. */
function shuffle(order: unknown[], dice: number): number {
  let next = dice;
  for (let at = order.length - 1; at > 0; at--) {
    next = (Math.imul(next, 1_103_515_245) + 12_345) >>> 0;
    const other = next % (at + 1);
    [order[at], order[other]] = [order[other], order[at]];
  }
  return next;
}

/**
 * What tells examples that are of one of the kinds sought from all others: logistic regression, an example at a time, each weight with a pace of
 * its own that slows as it is moved (AdaGrad: Duchi, Hazan, Singer 2011). Those of one group stay together in every order.
 */
function learnt(groups: readonly (readonly Example[])[], sought: number, course: { size: number; turns: number; warm: number; pace: number }): Float32Array {
  const means = new Float32Array(course.size);
  for (const dice of DICE) {
    const weights = learntInOrder(groups, sought, { ...course, dice });
    for (let row = 0; row < course.size; row++) means[row]! += weights[row]! / DICE.length;
  }
  return means;
}

function learntInOrder(groups: readonly (readonly Example[])[], sought: number, { size, turns, warm, pace, dice: first }: { size: number; turns: number; warm: number; pace: number; dice: number }): Float32Array {
  const [AT_FIRST, SURE] = [0.01, 0.003];
  // A row of a smaller table by its last bits, which costs a fraction of a division; of the table of all words each row is its own.
  const bits = size === ROWS ? -1 : size - 1;
  const weights = new Float32Array(size);
  const moved = new Float32Array(size).fill(AT_FIRST);
  const means = new Float32Array(size);
  const move = (row: number, by: number): void => {
    moved[row]! += by * by;
    weights[row]! -= pace * by / Math.sqrt(moved[row]!);
  };
  const order = [...groups];
  let dice = first;
  for (let turn = 0; turn < turns; turn++) {
    dice = shuffle(order, dice);
    for (const group of order) {
      for (const { form, rows, words, kinds } of group) {
        let own = 0;
        for (const row of form) own += weights[row & bits]!;
        let sum = 0;
        for (let at = 0; at < rows.length; at++) sum += weights[rows[at]! & bits]!;
        const wrong = 1 / (1 + Math.exp(-own - sum / words)) - ((kinds & sought) === 0 ? 0 : 1);
        if (Math.abs(wrong) < SURE) continue;
        for (const row of form) move(row & bits, wrong);
        for (let at = 0; at < rows.length; at++) move(rows[at]! & bits, wrong / words);
      }
    }
    if (turn >= warm) for (let row = 0; row < size; row++) means[row]! += weights[row]! / (turns - warm);
  }
  return means;
}

/** Words, text by text, of those that mark all that is sought. */
function learn(texts: readonly Lesson[], sought: number, size: number): Float32Array {
  const groups = texts.filter(({ teaches }) => (teaches & sought) === sought).map(({ words }) => words);
  return learnt(groups, sought, { size, turns: 5, warm: 1, pace: 0.1 });
}

/** Runs of figures, each for itself, of the texts that mark everything. */
function learnFigures(texts: readonly Lesson[], sought: number, size: number): Float32Array {
  const groups = texts.filter(({ teaches }) => teaches === everyKind).flatMap(({ figures }) => figures.map((run) => [run]));
  return learnt(groups, sought, { size, turns: 10, warm: 4, pace: 0.15 });
}
