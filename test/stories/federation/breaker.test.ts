import { expect, test } from '@jest/globals';
import { CircuitBreaker } from '../../../server/federation/asking/circuit-breaker.ts';
import { EventQueue } from '../../../server/federation/asking/event-queue.ts';
import { RecentHealth } from '../../../server/federation/asking/recent-health.ts';
import { Turns } from '../../../server/federation/asking/turns.ts';
import { MovableClock, SECOND } from '../../support/clock.ts';

function breaking(clock = new MovableClock()) {
  const breaker = new CircuitBreaker(clock);
  const ask = (how: 'answered' | 'failed' | 'left'): boolean => {
    const admission = breaker.admit();
    if (admission !== null) breaker.ended(admission, how);
    return admission !== null;
  };
  const times = (count: number, how: 'answered' | 'failed' | 'left'): void => { for (let each = 0; each < count; each++) ask(how); };
  return { breaker, clock, ask, times };
}

test('five failures in a row open the breaker; one answer among them does not let them be five', () => {
  const { breaker, times } = breaking();
  times(4, 'failed');
  times(1, 'answered');
  times(4, 'failed');
  expect([breaker.isOpen, breaker.isFailing]).toEqual([false, true]);
  times(1, 'failed');
  expect([breaker.isOpen, breaker.admit()]).toEqual([true, null]);
});

test('half of the last twenty open it too; those who left count for nothing', () => {
  const { breaker, times } = breaking();
  for (let each = 0; each < 9; each++) { times(1, 'failed'); times(1, 'answered'); times(7, 'left'); }
  times(1, 'answered');
  expect(breaker.isOpen).toBe(false);
  times(1, 'failed');
  expect(breaker.isOpen).toBe(true);
});

test('after a pause one goes through, and its answer closes the breaker for all', () => {
  const { breaker, clock, times } = breaking();
  times(5, 'failed');
  clock.move(5 * SECOND - 1);
  expect(breaker.admit()).toBeNull();
  clock.move(1);
  const probe = breaker.admit()!;
  expect([probe.isProbe, breaker.admit()]).toEqual([true, null]);
  breaker.ended(probe, 'answered');
  expect([breaker.isOpen, breaker.isFailing, breaker.admit()]).toEqual([false, false, { isProbe: false }]);
  times(4, 'failed');
  expect(breaker.isOpen).toBe(false);
});

test('each probe that fails makes the pause twice as long, up to a minute; one whose asker left is made anew', () => {
  const { clock, ask, times } = breaking();
  times(5, 'failed');
  for (const pause of [5, 10, 20, 40, 60, 60]) {
    clock.move(pause * SECOND - 1);
    expect([pause, ask('failed')]).toEqual([pause, false]);
    clock.move(1);
    expect([pause, ask('left'), ask('failed'), ask('failed')]).toEqual([pause, true, true, false]);
  }
  clock.move(60 * SECOND);
  ask('answered');
  times(5, 'failed');
  clock.move(5 * SECOND);
  expect(ask('answered')).toBe(true);
});

test('what was asked before it opened and ends afterwards decides nothing', () => {
  const { breaker, clock, times } = breaking();
  const [late, later] = [breaker.admit()!, breaker.admit()!];
  times(5, 'failed');
  breaker.ended(late, 'answered');
  expect(breaker.isOpen).toBe(true);
  breaker.ended(later, 'failed');
  clock.move(5 * SECOND);
  expect(breaker.admit()).toEqual({ isProbe: true });
});

test('so many at the same time and no more; who waits comes in order, or leaves; too many are sent away', async () => {
  const turns = new Turns(2, 2);
  const [staying, leaving] = [new AbortController(), new AbortController()];
  const [stay, leave] = [() => staying.signal, () => leaving.signal];
  expect([turns.take(stay), turns.take(stay)]).toEqual([true, true]);
  const [third, fourth] = [turns.take(leave), turns.take(stay)];
  expect(turns.take(stay)).toBe(false);
  leaving.abort();
  expect([await third, turns.take(leave)]).toEqual([false, false]);
  turns.give();
  expect(await fourth).toBe(true);
  turns.give();
  turns.give();
  expect([turns.take(stay), turns.take(stay)]).toEqual([true, true]);
});

test('health is of the last five minutes', () => {
  const clock = new MovableClock(0);
  const health = new RecentHealth(clock);
  expect(health.read()).toEqual({ asked: 0, failed: 0, latency: null });
  health.note(false, 100);
  health.note(true, 300);
  clock.move(120 * SECOND);
  health.note(false, 200);
  expect(health.read()).toEqual({ asked: 3, failed: 1, latency: 200 });
  clock.move(180 * SECOND);
  expect(health.read()).toEqual({ asked: 1, failed: 0, latency: 200 });
  clock.move(600 * SECOND);
  expect(health.read()).toEqual({ asked: 0, failed: 0, latency: null });
});

test('a socket that sends faster than anybody reads is lost, and so is what waited; else what came before the end is read', async () => {
  const quick = new EventQueue();
  let taken = 0;
  while (quick.push(taken, 1)) taken++;
  expect([taken, await quick.next(), quick.push('x', 1)]).toEqual([256, { end: 'lost' }, false]);
  const [large, read] = [new EventQueue(), new EventQueue()];
  const quarter = 256 * 1024;
  expect(Array.from({ length: 9 }, () => large.push('x', quarter))).toEqual([...Array(8).fill(true), false]);
  expect(await large.next()).toEqual({ end: 'lost' });
  for (let count = 0; count < 20; count++) expect([read.push('x', quarter), await read.next()]).toEqual([true, { event: 'x' }]);
  const calm = new EventQueue();
  calm.push('a', 1);
  calm.end('complete');
  calm.end('lost');
  expect([await calm.next(), await calm.next()]).toEqual([{ event: 'a' }, { end: 'complete' }]);
  const left = new EventQueue();
  left.push('a', 1);
  left.end('left');
  expect(await left.next()).toEqual({ end: 'left' });
});
