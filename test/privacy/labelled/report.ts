// `npm run screening:report`: how well the gate does on the labelled set.
// -- --misses [KIND …] [LANGUAGE …]  lists what was missed and what was found wrongly, of those kinds and languages.
// -- --only PART                     measures the texts of that part alone, such as fresh, and compares with no bounds.
// -- --write-bounds                  moves each bound of bounds.json to what was reached, if that is better.
import { parseArgs } from 'node:util';
import { examine } from '../../../server/anonymisation/examine.ts';
import { passGate } from '../../../server/anonymisation/index.ts';
import { LANGUAGES } from '../../../server/kernel/index.ts';
import { HOSTILE, leastTime } from '../kit/hostile.ts';
import { memoryOf } from '../kit/memory.ts';
import { committedBounds, figuresOf, raised, worseThan, writeBounds } from './bounds.ts';
import { blockLeak, exactness, falseAlarms, judge, leak, precision, recall } from './judgement.ts';
import type { Judgement } from './judgement.ts';
import { KINDS, labelledTexts } from './labelled-text.ts';
import type { LabelledText } from './labelled-text.ts';

const MEGABYTE = 1_000_000;
const MEGABYTES = 5;
const AROUND = 40;
const COLUMNS = ['n plain', 'recall', 'n obf.', 'recall', 'exact', 'findings', 'precision'] as const;

const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, only: { type: 'string' }, 'write-bounds': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.find((one) => ![...KINDS, ...LANGUAGES].some((known) => known === one));
if (unknown !== undefined) throw new Error(`${unknown} is neither a kind (${KINDS.join(', ')}) nor a language (${LANGUAGES.join(', ')})`);
if (values.only && values['write-bounds']) throw new Error('bounds are those of the whole set: --only and --write-bounds exclude each other');
const personal = await Promise.all(labelledTexts('personal', values.only).map(judge));
const clean = await Promise.all(labelledTexts('clean', values.only).map(judge));
const all = [...personal, ...clean];

if (values.misses) printMisses();
else await printTables();
if (values['write-bounds']) writeBounds(raised(committedBounds(), figuresOf(personal, clean)));
if (!values.only) for (const worse of worseThan(committedBounds(), figuresOf(personal, clean))) console.log(`WORSE: ${worse}`);

async function printTables(): Promise<void> {
  console.log(`${personal.length} texts with ${personal.flatMap(({ labels }) => labels).length} personal places, ${clean.length} clean texts.`);
  console.log('Found: findings of any kind cover at least half of its signs. Exact: those of its own kind do. obf.: obfuscated.\n');
  console.log(row('by kind', COLUMNS));
  for (const kind of KINDS) console.log(figures(kind, all, (one) => one.kind === kind));
  console.log(`\n${row('by language', COLUMNS)}`);
  for (const language of LANGUAGES) console.log(figures(language, inLanguage(all, language), () => true));
  console.log(figures('all', all, () => true));
  console.log(`\n${row('recall', [...LANGUAGES])}`);
  for (const kind of KINDS) {
    console.log(row(kind, LANGUAGES.map((language) => percent(recall(inLanguage(all, language), (label) => label.kind === kind)))));
  }
  console.log(`\n${row('of the texts', [...LANGUAGES, 'all'])}`);
  console.log(row('leak', byLanguage(personal, leak)));
  console.log(row('block-leak', byLanguage(personal, blockLeak)));
  console.log(row('false alarms', byLanguage(clean, falseAlarms)));
  console.log(`\nspeed: ${(await megabytesASecond(all.map(({ text }) => text))).map((speed) => speed.toFixed(2)).join(', ')} MB/s of CPU time, megabyte by megabyte`);
  const { rules, tables } = await memoryOf(all.map(({ text: { text } }) => text));
  console.log(`memory: ${rules.toFixed(1)} MB of rules in a thread that judges, ${tables.toFixed(1)} MB of tables that all threads share`);
  const costs = Object.entries(HOSTILE).map(([name, text]) => [name, leastTime(() => examine(text))] as const).sort(([, a], [, b]) => b - a);
  console.log(`the dearest of ${costs.length} hostile texts of 50,000 characters: ${costs.slice(0, 3).map(([name, cost]) => `${name} ${cost.toFixed(0)} ms`).join(', ')}`);
}

function figures(name: string, judgements: Judgement[], fits: (one: { kind: string }) => boolean): string {
  const labels = judgements.flatMap((judgement) => judgement.labels).filter(fits);
  const disguised = labels.filter(({ obfuscated }) => obfuscated).length;
  return row(name, [
    String(labels.length - disguised), percent(recall(judgements, (label) => fits(label) && !label.obfuscated)),
    String(disguised), percent(recall(judgements, (label) => fits(label) && label.obfuscated)), percent(exactness(judgements, fits)),
    String(judgements.flatMap(({ findings }) => findings).filter(fits).length), percent(precision(judgements, fits)),
  ]);
}

/** Missed labels and wrong findings, of all kinds and languages or of those that were named. */
function printMisses(): void {
  const kinds = namedAmong(KINDS);
  const languages = namedAmong(LANGUAGES);
  for (const { text, labels, findings } of all.filter((judgement) => languages.has(judgement.text.language))) {
    for (const label of labels) {
      if (!label.found && kinds.has(label.kind)) console.log(`missed ${label.obfuscated ? '~' : ''}${label.kind} ${text.place} ${inContext(text, label)}`);
    }
    for (const finding of findings) {
      if (!finding.right && kinds.has(finding.kind)) console.log(`wrong  ${finding.kind} ${text.place} ${inContext(text, finding)}`);
    }
  }
}

/** Those that the command names, or all of them where it names none. */
function namedAmong(all: readonly string[]): ReadonlySet<string> {
  const named = all.filter((one) => positionals.includes(one));
  return new Set(named.length === 0 ? all : named);
}

function inContext({ text }: LabelledText, { start, end }: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`.replaceAll('\n', '↵');
}

/** The set again and again, text by text as alerts come: how fast each megabyte of it was. In the first ones the engine still compiles, and that counts. */
async function megabytesASecond(texts: LabelledText[]): Promise<number[]> {
  const speeds: number[] = [];
  while (speeds.length < MEGABYTES) {
    const from = process.cpuUsage();
    let bytes = 0;
    while (bytes < MEGABYTE) {
      for (const { text, language } of texts) {
        await passGate({ text }, language);
        bytes += Buffer.byteLength(text);
      }
    }
    const { user, system } = process.cpuUsage(from);
    speeds.push(bytes / (user + system));
  }
  return speeds;
}

function inLanguage(judgements: Judgement[], language: string): Judgement[] {
  return judgements.filter(({ text }) => text.language === language);
}

function byLanguage(judgements: Judgement[], measure: (some: Judgement[]) => number | null): string[] {
  return [...LANGUAGES.map((language) => percent(measure(inLanguage(judgements, language)))), percent(measure(judgements))];
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(value * 100).toFixed(1)} %`;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(10)).join('');
}
