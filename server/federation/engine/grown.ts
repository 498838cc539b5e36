import type { ExecutionResult } from 'graphql';
import type { Fetch } from './engine.ts';

const MOST = 1_000_000;

/**
 * What one run of a plan has come to. The planner's runtime asks for one thing once, wherever it stands, and goes to each
 * place of it again for every part: a thing named a thousand times, in each of which another is, are a million places, and
 * nobody else is answered meanwhile. So a part that would stand in too many counts as one that isn't there.
 */
export class Grown {
  // The runtime puts later parts into these very objects.
  readonly #roots: object[] = [];

  /** Whether the answer may be put in its places. */
  takes({ variables }: Fetch, data: ExecutionResult['data']): boolean {
    if (data == null) return true;
    const asked = Object.values(variables).flatMap((value) => (Array.isArray(value) ? value as { __typename?: unknown }[] : []));
    const types = new Set(asked.flatMap((one) => (typeof one?.__typename === 'string' ? [one.__typename] : [])));
    if (types.size === 0) {
      this.#roots.push(data);
      return true;
    }
    const largest = Math.max(0, ...Object.values(data).flatMap((part) => (Array.isArray(part) ? part.map((one) => sizeOf(one)) : [])));
    const places = this.#roots.reduce((sum, root) => sum + placesOf(root, types), 0);
    return places * largest <= MOST;
  }
}

// Not by `for … in`, which takes four times as long over lists: every answer of a partner is measured.
const partsOf = (value: object): unknown[] => (Array.isArray(value) ? value : Object.values(value));

function sizeOf(value: unknown): number {
  let size = 1;
  if (typeof value === 'object' && value !== null) for (const part of partsOf(value)) size += sizeOf(part);
  return size;
}

function placesOf(root: object, types: ReadonlySet<string>): number {
  let [places, seen] = [0, 0];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || ++seen > MOST) return;
    if (types.has((value as { __typename?: string }).__typename ?? '')) places++;
    for (const part of partsOf(value)) look(part);
  };
  look(root);
  return places;
}
