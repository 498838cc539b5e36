import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MovableClock } from '../support/clock.ts';
import { startHub } from '../support/hub.ts';
import type { TestHub } from '../support/hub.ts';
import { OneByOne } from '../support/one-by-one.ts';
import { SECRET } from '../support/process.ts';
import { DOCUMENTS, Scene } from './live-scene.ts';
import type { Step } from './live-scene.ts';

const clock = new MovableClock();
let hub: TestHub;
let oneByOne: OneByOne;
beforeAll(async () => {
  hub = await startHub({ FANAR_SECRET: SECRET }, { clock });
  oneByOne = await OneByOne.beside(hub, clock);
}, 60_000);
afterAll(async () => {
  await oneByOne?.stop();
  await hub?.close();
});

const nat = fc.nat({ max: 20 });
// A story has few questions, so that many ask alike.
const joins = fc.tuple(fc.uniqueArray(fc.nat({ max: DOCUMENTS.length - 1 }), { minLength: 1, maxLength: 2 }), fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1, maxLength: 2 })).map(([documents, filters]) => fc.record({
  does: fc.constant('join' as const), who: nat, document: fc.constantFrom(...documents), filter: fc.constantFrom(0, ...filters), variables: fc.nat({ max: 2 }), after: fc.nat({ max: 6 }),
  transport: fc.constantFrom('ws' as const, 'sse' as const),
}));
const act = fc.record({ does: fc.constantFrom('publish' as const, 'publish' as const, 'update' as const, 'update' as const, 'withdraw' as const, 'acknowledge' as const, 'translate' as const, 'expire' as const), which: nat, audience: nat, shielded: fc.boolean() });
const right = fc.record({ does: fc.constantFrom('revoke' as const, 'scopes' as const, 'suspend' as const, 'move' as const, 'roles' as const, 'leave' as const), which: nat });
const story: fc.Arbitrary<Step[]> = joins.chain((join) => fc.tuple(
  fc.array(join, { minLength: 8, maxLength: 14 }), fc.array(fc.oneof({ weight: 6, arbitrary: act }, { weight: 2, arbitrary: join }, { weight: 2, arbitrary: right }), { minLength: 10, maxLength: 18 }),
)).map(([begin, rest]) => [...begin, ...rest]);

test('whoever listens, however, to whatever, is told frame by frame what one execution for each of them would tell, whatever happens meanwhile', async () => {
  let compared = 0;
  await fc.assert(fc.asyncProperty(story, async (steps) => {
    const scene = new Scene(hub, oneByOne, clock);
    try {
      for (const step of steps) await scene.do(step);
    } finally {
      await scene.end();
    }
    compared += scene.compared;
  }), { numRuns: 5, endOnFailure: true });
  expect(compared).toBeGreaterThan(100);
}, 180_000);
