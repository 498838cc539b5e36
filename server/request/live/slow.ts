import type { Writable } from 'node:stream';

/** What may wait to be sent on one connection: a reader this far behind is cut, and resumes by its cursor. */
export const BEHIND = 1024 * 1024;

/** Settles when what was written has left, or nobody is there any more; null where there is room now. */
export function roomIn(wire: Writable): Promise<void> | null {
  if (!wire.writableNeedDrain || wire.destroyed) return null;
  return new Promise((resolve) => {
    const go = (): void => {
      wire.off('drain', go).off('close', go);
      resolve();
    };
    wire.on('drain', go).on('close', go);
  });
}
