// Writes server/anonymisation/learnt/weights.bin from the marked texts: npm run teach. With --check it only says whether the file is
// what the texts, the reading and the lists make of it now. The same texts always make the same file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { seenIn } from '../server/anonymisation/learnt/seen.ts';
import { OF_FIGURES, ROWS_OF_FIGURES, ROWS_OF_THEIR_KINDS, rowsOfRun, runsOf } from '../server/anonymisation/learnt/figures.ts';
import { placesOf, ROWS, ROWS_OF_A_WORD, rowsOf } from '../server/anonymisation/learnt/rows.ts';
import { FAMILIES, LEARNT, rowOfWeights, ROWS_OF_KINDS, STEPS } from '../server/anonymisation/learnt/tagger.ts';
import { read } from '../server/anonymisation/reading.ts';
import { LANGUAGES } from '../server/kernel/index.ts';
import type { FindingKind } from '../server/anonymisation/index.ts';
import { textsOf } from '../test/privacy/labelled/labelled-text.ts';
import type { LabelledText } from '../test/privacy/labelled/labelled-text.ts';

const LABELLED = new URL('../test/privacy/labelled/', import.meta.url);
const WEIGHTS = new URL('../server/anonymisation/learnt/weights.bin', import.meta.url);

// Of the labelled set only parts that rules were tuned on as well: on the others, and on the set that bounds are measured on, nobody learns.
const PARTS = ['fresh', 'third', 'fourth', 'sixth', 'seventh', 'ninth', 'tenth', 'eleventh', 'twelfth', 'fourteenth'];
// In these nothing but houses and people singled out is marked, so of other kinds they teach nothing.
const OF_TWO_KINDS = /^(?:houses|alone|clean)-/;
const TWO_KINDS: readonly FindingKind[] = ['INSTITUTION', 'SINGLING_OUT'];

/** One text as the tagger sees it: the rows of each of its words, and by word a bit for each kind it is part of. */
interface Lesson { words: number; rows: Int32Array; kinds: Uint16Array; teaches: number; figures: FiguresLesson[] }
/** A run of figures: the rows of its form, those of its words, and a bit for each kind of figures it is part of. */
interface FiguresLesson { form: readonly number[]; rows: Int32Array; kinds: number }

const everyKind = bitsOf(LEARNT);
const twoKinds = bitsOf(TWO_KINDS);

const texts = [
  ...PARTS.flatMap((part) => filesIn('texts/', new RegExp(`^(?:personal|clean)-${part}-`))).map((text) => lesson(text, everyKind)),
  ...filesIn('teaching/', OF_TWO_KINDS).map((text) => lesson(text, twoKinds)),
  ...filesIn('teaching/', /^(?:mixed|plain)-(?!names-)/).map((text) => lesson(text, everyKind)),
  ...filesIn('teaching/', /^(?:mixed|plain)-names-/).map((text) => lesson(text, bitsOf(['PERSON']))),
];
const tables = Buffer.concat([
  tableOfFamilies(FAMILIES.map(({ kinds }) => learn(bitsOf(kinds), ROWS))),
  tableOfKinds(LEARNT.map((kind) => learn(bitsOf([kind]), ROWS_OF_KINDS))),
  tableOf(learnFigures(bitsOfFigures(OF_FIGURES), ROWS_OF_FIGURES)),
  ...OF_FIGURES.map((kind) => tableOf(learnFigures(bitsOfFigures([kind]), ROWS_OF_THEIR_KINDS))),
]);
if (!process.argv.includes('--check')) writeFileSync(WEIGHTS, tables);
else if (!readFileSync(WEIGHTS).equals(tables)) throw new Error('weights.bin is not what is learnt from the texts now: npm run teach');

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
  const rows = new Int32Array(seen.count * ROWS_OF_A_WORD);
  const kinds = new Uint16Array(seen.count);
  for (let word = 0; word < seen.count; word++) {
    rowsOf(places, word, rows.subarray(word * ROWS_OF_A_WORD, (word + 1) * ROWS_OF_A_WORD));
    const start = reading.starts[seen.bounds[2 * word]!]!;
    const end = reading.ends[seen.bounds[2 * word + 1]! - 1]!;
    kinds[word] = bitsOf(labels.filter((label) => start < label.end && end > label.start).map(({ kind }) => kind));
  }
  const figures = runsOf(seen, reading.plain).map((run) => {
    const start = reading.starts[seen.bounds[2 * run.first]!]!;
    const end = reading.ends[seen.bounds[2 * run.last + 1]! - 1]!;
    return { form: run.form, rows: rowsOfRun(places, run).slice(), kinds: bitsOfFigures(labels.filter((label) => start < label.end && end > label.start).map(({ kind }) => kind)) };
  });
  return { words: seen.count, rows, kinds, teaches, figures };
}

function inSteps(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight * STEPS)));
}

function tableOfFamilies([first, second]: Float32Array[]): Buffer {
  return Buffer.from(Int32Array.from(first!, (weight, row) => rowOfWeights([inSteps(weight), inSteps(second![row]!)])).buffer);
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
 * What tells words that are of one of the kinds sought, bits as in `Lesson`, from all others: logistic regression, a word at a time, each weight
 * with a pace of its own that slows as it is moved (AdaGrad: Duchi, Hazan, Singer 2011).
 */
function learn(sought: number, size: number): Float32Array {
  const [TURNS, WARM, PACE, AT_FIRST, SURE] = [8, 3, 0.15, 0.01, 0.003];
  const weights = new Float32Array(size);
  const moved = new Float32Array(size).fill(AT_FIRST);
  const means = new Float32Array(size);
  const order = texts.filter(({ teaches }) => (teaches & sought) === sought);
  let dice = 7;
  for (let turn = 0; turn < TURNS; turn++) {
    dice = shuffle(order, dice);
    for (const { words, rows, kinds } of order) {
      for (let word = 0; word < words; word++) {
        const from = word * ROWS_OF_A_WORD;
        let sum = 0;
        for (let at = from; at < from + ROWS_OF_A_WORD; at++) sum += weights[rows[at]! % size]!;
        const wrong = 1 / (1 + Math.exp(-sum)) - ((kinds[word]! & sought) === 0 ? 0 : 1);
        if (Math.abs(wrong) < SURE) continue;
        for (let at = from; at < from + ROWS_OF_A_WORD; at++) {
          const row = rows[at]! % size;
          moved[row]! += wrong * wrong;
          weights[row]! -= PACE * wrong / Math.sqrt(moved[row]!);
        }
      }
    }
    if (turn >= WARM) for (let row = 0; row < size; row++) means[row]! += weights[row]! / (TURNS - WARM);
  }
  return means;
}

/**
 * What tells figures that are of one of the kinds sought from all others, likewise, a run of figures at a time: what its form weighs, and its words on average.
 */
function learnFigures(sought: number, size: number): Float32Array {
  const [TURNS, WARM, PACE, AT_FIRST, SURE] = [10, 4, 0.15, 0.01, 0.003];
  const mask = size - 1;
  const weights = new Float32Array(size);
  const moved = new Float32Array(size).fill(AT_FIRST);
  const means = new Float32Array(size);
  const move = (row: number, by: number): void => {
    moved[row]! += by * by;
    weights[row]! -= PACE * by / Math.sqrt(moved[row]!);
  };
  const order = texts.filter(({ teaches }) => teaches === everyKind).flatMap(({ figures }) => figures);
  let dice = 7;
  for (let turn = 0; turn < TURNS; turn++) {
    dice = shuffle(order, dice);
    for (const { form, rows, kinds } of order) {
      const words = rows.length / ROWS_OF_A_WORD;
      let own = 0;
      for (const row of form) own += weights[row & mask]!;
      let sum = 0;
      for (const row of rows) sum += weights[row & mask]!;
      const wrong = 1 / (1 + Math.exp(-own - sum / words)) - ((kinds & sought) === 0 ? 0 : 1);
      if (Math.abs(wrong) < SURE) continue;
      for (const row of form) move(row & mask, wrong);
      for (const row of rows) move(row & mask, wrong / words);
    }
    if (turn >= WARM) for (let row = 0; row < size; row++) means[row]! += weights[row]! / (TURNS - WARM);
  }
  return means;
}
