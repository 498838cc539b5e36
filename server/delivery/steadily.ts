import { setTimeout as wait } from 'node:timers/promises';
import { HubError } from '../kernel/index.ts';

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 12_800;

/**
 * Does what needs the database, and does it again where that fails, for about half a minute: to a subscriber a database
 * that starts anew is a pause and not the end, which is what a client takes an error for. Refusals are thrown at once, and
 * so is the last failure; `undefined` where `signal` aborts while it waits.
 */
export async function steadily<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | undefined> {
  for (let pause = FIRST_PAUSE; !signal.aborted; pause *= 2) {
    try {
      return await work();
    } catch (fault) {
      if (fault instanceof HubError || pause > LONGEST_PAUSE) throw fault;
      await wait(pause, undefined, { signal, ref: false }).catch(() => {});
    }
  }
  return undefined;
}
