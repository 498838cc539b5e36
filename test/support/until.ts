import { setTimeout as after } from 'node:timers/promises';

/** Asks again and again until it holds; fails where it hasn't come to that in 30 seconds. */
export async function until(holds: () => Promise<boolean> | boolean, patience = 30_000): Promise<void> {
  for (const end = performance.now() + patience; !await holds(); await after(10)) {
    if (performance.now() > end) throw new Error(`It did not come to that: ${holds.toString()}`);
  }
}
