import { afterAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { closeScreening, passGate, screenText } from '../../server/anonymisation/index.ts';
import { Judges } from '../../server/anonymisation/judging/judges.ts';
import { examine } from '../../server/anonymisation/examine.ts';
import { BOUNDS } from '../../server/request/limits/bounds.ts';
import { memoryOf } from './kit/memory.ts';
import { labelledTexts } from './labelled/labelled-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'judges-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeScreening();
});

/** Threads that do as they are told: a text says what becomes of the thread that is given it. */
function obeying(behaviour: string, settings: { threads?: number; charactersAtMost?: number; millisecondsAtMost?: number; millisecondsIdle?: number } = {}): Judges {
  const file = join(folder, `judge-${behaviour.length}-${Math.random()}.mjs`);
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads';\nconst seen = new Int32Array(workerData.lexicon, 0, 1);\nparentPort.on('message', (text) => { ${behaviour} });\n`);
  return new Judges({ threads: 1, judge: pathToFileURL(file), ...settings });
}

// Some two thousand texts of all kinds: more of them ask for few patterns more.
const PARTS = [undefined, 'fifth', 'eighth', 'seventeenth', 'eighteenth', 'nineteenth'];
const LONG = 'La centru vin copii din mai multe sate. '.repeat(80);

describe('long texts are judged in threads of their own', () => {
  test('the gate and screening say the same of a text, whichever thread reads it', async () => {
    const text = `${LONG}Fata se numește Ioana Popescu, tel. 0721 234 567. ${LONG}`;
    const { findings } = await screenText(text, 'RO');
    expect(findings.map(({ kind, start, end }) => ({ kind, start, end }))).toEqual(examine(text).spans);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['Ioana Popescu', '0721 234 567']);
    expect(await passGate({ title: 'Un titlu', summary: text }, 'RO')).toMatchObject({ kind: 'held', findings: [{ field: 'input.summary' }, { field: 'input.summary' }] });
    expect(await passGate({ title: 'Un titlu', summary: LONG }, 'RO')).toEqual({ kind: 'passed', texts: { title: 'Un titlu', summary: LONG } });
  });

  test('a thread has room for a text as long as a whole request may be', async () => {
    const judges = new Judges();
    const [{ spans } = { spans: [] }] = await judges.judge(['Elena, 14 '.repeat(BOUNDS.bytes / 10)]);
    expect(spans.length).toBeGreaterThan(1_000);
    await judges.close();
  });

  test('all lists and rules take 60 MB at most, those of the thread that judges and the tables that all threads share', async () => {
    const texts = PARTS.flatMap((part) => [...labelledTexts('personal', part), ...labelledTexts('clean', part)].map(({ text }) => text));
    const { rules, tables } = await memoryOf(texts);
    // The thread has compiled what it was asked for, and all that it takes was counted.
    expect(rules).toBeGreaterThan(20);
    expect(rules + tables).toBeLessThanOrEqual(60);
    const judges = new Judges();
    await judges.judge(texts.slice(0, 100));
    expect(judges.threads.length).toBe(1);
    await judges.close();
  });

  test('each answer belongs to its own text', async () => {
    const judges = new Judges({ threads: 2 });
    const texts = Array.from({ length: 12 }, (_, index) => `${'x '.repeat(index)}Ioana Popescu`);
    const asked = await Promise.all([judges.judge(texts), judges.judge([...texts].reverse())]);
    expect(asked[0].map(({ spans: [span] }) => span?.start)).toEqual(texts.map((_, index) => index * 2));
    expect(asked[1].map(({ spans: [span] }) => span?.start)).toEqual(texts.map((_, index) => index * 2).reverse());
    expect(judges.threads.length).toBe(2);
    await judges.close();
    expect(judges.threads.length).toBe(0);
  });

  test('closing waits for what was asked, and a later question starts new threads', async () => {
    const judges = new Judges();
    const asked = judges.judge(['Ioana Popescu']);
    await judges.close();
    expect(await asked).toEqual([examine('Ioana Popescu')]);
    expect((await judges.judge(['', 'nobody'])).map(({ spans }) => spans)).toEqual([[], []]);
    await judges.close();
  });
});

test('a thread that has nothing to do is ended, and a later question starts another', async () => {
  const judges = obeying("parentPort.postMessage([]);", { millisecondsIdle: 1 });
  await judges.judge(['one']);
  const [idle] = judges.threads;
  // A thread that rests keeps no process alive; the test waits for its end.
  idle?.ref();
  if (idle) await once(idle, 'exit');
  expect(judges.threads).toEqual([]);
  expect(await judges.judge(['other'])).toEqual([[]]);
  await judges.close();
});

describe('a text that was not judged to its end never passes', () => {
  test('a thread that dies is replaced and its text is judged again', async () => {
    const judges = obeying("if (Atomics.add(seen, 0, 1) === BEGIN) process.exit(1); parentPort.postMessage([{ kind: 'PERSON', start: 0, end: text.length }]);"
      .replace('BEGIN', 'Number(text)'));
    // The table's first slot counts the threads' texts here; what it held is put back.
    const { TABLES } = await import('../../server/anonymisation/tables.ts');
    const slot = new Int32Array(TABLES.lexicon, 0, 1);
    const before = slot[0]!;
    expect(await judges.judge([String(before)])).toEqual([[{ kind: 'PERSON', start: 0, end: String(before).length }]]);
    expect(slot[0]).toBe(before + 2);
    slot[0] = before;
    await judges.close();
  });

  test('a text that ends a second thread fails its question, and the others are answered', async () => {
    const judges = obeying("if (text === 'deadly') process.exit(1); parentPort.postMessage([]);");
    const [deadly, other] = await Promise.allSettled([judges.judge(['fine', 'deadly', 'fine']), judges.judge(['fine', 'fine'])]);
    expect(deadly).toMatchObject({ status: 'rejected', reason: { message: 'A text could not be screened to its end, so it does not pass.' } });
    expect(other).toEqual({ status: 'fulfilled', value: [[], []] });
    await judges.close();
  });

  test.each([['throws', "throw new Error('a bug');"], ['never ends', 'for (;;);']])('a thread that %s', async (_name, behaviour) => {
    const judges = obeying(behaviour, { millisecondsAtMost: 300 });
    await expect(judges.judge(['a text'])).rejects.toThrow('could not be screened');
    await judges.close();
  });
});

test('what more than can be kept is asked is refused, and there is room again afterwards', async () => {
  const judges = obeying('parentPort.postMessage([]);', { charactersAtMost: 100 });
  const first = judges.judge(['x'.repeat(60)]);
  await expect(judges.judge(['x'.repeat(60)])).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  expect(await first).toEqual([[]]);
  expect(await judges.judge(['x'.repeat(60)])).toEqual([[]]);
  await judges.close();
});

test('questions take turns: one of many texts holds up none of one', async () => {
  const judges = obeying('parentPort.postMessage([]);');
  const order: string[] = [];
  await Promise.all([
    judges.judge(Array.from({ length: 50 }, () => 'many')).then(() => order.push('many')),
    judges.judge(['one']).then(() => order.push('one')),
  ]);
  expect(order).toEqual(['one', 'many']);
  await judges.close();
});
