import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Database } from '../../../server/database/index.ts';
import { openRounds } from '../../../server/delivery/index.ts';
import type { Round, Rounds } from '../../../server/delivery/index.ts';
import { MovableClock, SECOND } from '../../support/clock.ts';
import { openTestDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { until } from '../../support/until.ts';

let made: TestDatabase;
let clock: MovableClock;
let started: Rounds[] = [];
let faults: unknown[] = [];
beforeEach(async () => {
  made = await openTestDatabase([]);
  clock = new MovableClock();
  faults = [];
});
afterEach(async () => {
  await Promise.all(started.map((rounds) => rounds.stop()));
  started = [];
  await made.close();
});

/** A hub's rounds on that database, with one name. */
async function hub(round: Round, database: Database = made.database): Promise<Rounds> {
  const rounds = openRounds({ database, clock, told: (_name, fault) => faults.push(fault) });
  rounds.on('walk', round);
  await rounds.start();
  started.push(rounds);
  return rounds;
}

/** A promise that a test resolves when it is time. */
function gate(): { passed: Promise<void>; open: () => void } {
  let open = (): void => {};
  const passed = new Promise<void>((resolve) => { open = resolve; });
  return { passed, open };
}

const left = async (): Promise<number> => Number((await made.database.script('select count(*) as rounds from round')).rows[0]!.rounds);

test('what is called is done once for each key, however often it is said', async () => {
  const done: string[] = [];
  const rounds = await hub(async (key) => { done.push(key); return null; });
  await rounds.call('walk', ['b', 'a', 'b']);
  await until(async () => await left() === 0);
  expect(done.sort()).toEqual(['a', 'b']);
});

test('what is said before any hub is there is done by the first that comes', async () => {
  const away = openRounds({ database: made.database, clock, told: () => {} });
  await away.call('walk', ['a']);
  const done: string[] = [];
  await hub(async (key) => { done.push(key); return null; });
  await until(() => done.length === 1);
  expect(done).toEqual(['a']);
});

test('a call in the middle of a round is done after it, and never beside it, over two hubs', async () => {
  const [inside, leave] = [gate(), gate()];
  const rounds: string[] = [];
  const first = await hub(async (key) => {
    inside.open();
    await leave.passed;
    rounds.push(`${key} by the first`);
    return null;
  });
  await first.call('walk', ['a']);
  await inside.passed;
  // It begins no other from here on, and is not done with the one it has.
  const stopped = first.stop();
  const second = await hub(async (key) => { rounds.push(`${key} by the second`); return null; });
  for (const key of ['b', 'c']) {
    await second.call('walk', ['a', key]);
    await until(() => rounds.includes(`${key} by the second`));
  }
  leave.open();
  await stopped;
  await until(async () => await left() === 0);
  expect(rounds).toEqual(['b by the second', 'c by the second', 'a by the first', 'a by the second']);
});

test('a key that takes long holds up no other', async () => {
  const leave = gate();
  const done: string[] = [];
  const rounds = await hub(async (key) => {
    if (key === 'slow') await leave.passed;
    done.push(key);
    return null;
  });
  await rounds.call('walk', ['slow']);
  await rounds.call('walk', ['quick']);
  await until(() => done.includes('quick'));
  expect(done).toEqual(['quick']);
  leave.open();
  await until(() => done.includes('slow'));
});

test('a round comes again at the moment it said, by the clock of the hub', async () => {
  let rounds = 0;
  const walking = await hub(async () => (++rounds === 1 ? new Date(clock.now().getTime() + 3600 * SECOND) : null));
  await walking.call('walk', ['a']);
  await until(async () => rounds === 1 && (await made.database.script('select due_at from round where due_at > $1', [clock.now()])).rows.length === 1);
  clock.move(3599 * SECOND);
  // What is called later and done shows that it was looked for, and that the first was left where it was.
  await walking.call('walk', ['b']);
  await until(async () => rounds === 2 && await left() === 1);
  clock.move(SECOND);
  await until(async () => await left() === 0);
  expect(rounds).toBe(3);
});

test('a round that fails is told of and done again, later each time, whoever calls meanwhile', async () => {
  let rounds = 0;
  const walking = await hub(async () => {
    if (++rounds < 3) throw new Error('not yet');
    return null;
  });
  const failed = async (): Promise<number> => (await made.database.script('select 1 from round where failures = 1')).rows.length;
  await walking.call('walk', ['a']);
  await until(async () => await failed() === 1);
  await walking.call('walk', ['a', 'b']);
  await until(async () => await failed() === 2);
  expect(rounds).toBe(2);
  clock.move(SECOND);
  await until(async () => await left() === 0);
  expect(faults).toHaveLength(2);
});

test('a hub that stops lets the round under way come to its end, and begins no other', async () => {
  const [inside, leave] = [gate(), gate()];
  let told = false;
  let ended = 0;
  const rounds = await hub(async (_key, signal) => {
    inside.open();
    await leave.passed;
    told = signal.aborted;
    ended++;
    return null;
  });
  await rounds.call('walk', ['a']);
  await inside.passed;
  const stopped = rounds.stop();
  await rounds.call('walk', ['b']);
  leave.open();
  await stopped;
  expect({ told, ended, left: await left() }).toEqual({ told: true, ended: 1, left: 1 });
});

test('what a hub had that is gone without a word is done by another', async () => {
  const gone = gate();
  const lost = openedApart();
  const inside = gate();
  const dying = await hub(async () => { inside.open(); await gone.passed; return null; }, lost.database);
  await dying.call('walk', ['a']);
  await inside.passed;
  // Silent for longer than any sign of life may take: what a killed process leaves behind.
  lost.silence();
  await made.database.script(`update pgboss.job set heartbeat_on = now() - interval '1 minute'`);
  const done: string[] = [];
  await hub(async (key) => { done.push(key); return null; });
  await until(() => done.length === 1);
  expect(done).toEqual(['a']);
  gone.open();
  lost.speak();
});

/** The same database by a door that can be shut, as a process that is killed shuts it. */
function openedApart(): { database: Database; silence: () => void; speak: () => void } {
  let silent = false;
  const database = new Proxy(made.database, {
    get(real, property) {
      const value = Reflect.get(real, property, real) as unknown;
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => (silent ? Promise.reject(new Error('gone')) : (value as (...all: unknown[]) => unknown).apply(real, given));
    },
  });
  return { database, silence: () => { silent = true; }, speak: () => { silent = false; } };
}

test('a viewer reads nothing of the queue', async () => {
  const session = { organisation: '', country: '', person: '', reads: '', administers: '', coordinates: '' } as const;
  for (const table of ['round', 'pgboss.job', 'pgboss.queue']) {
    await expect(made.database.read(session, { sql: `select 1 from ${table}`, parameters: [] })).rejects.toThrow(/permission denied/);
  }
});
