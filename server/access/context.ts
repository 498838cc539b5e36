import type { Viewer } from './viewer.ts';

/**
 * What a resolver knows of one operation: who asks at this moment, and what was made once for it (loaders). A subscription
 * has one for its whole life; `renew` gives it the viewer of now before each event, and forgets what was loaded before.
 */
export class RequestContext {
  #viewer: Viewer;
  #made: Map<object, unknown> | null = null;
  readonly requestId: string;
  constructor(viewer: Viewer, requestId: string) {
    this.#viewer = viewer;
    this.requestId = requestId;
  }

  get viewer(): Viewer { return this.#viewer; }

  /** What `make` makes, once an operation for each `key`: a loader that batches what one operation asks for. */
  once<T>(key: object, make: () => T): T {
    this.#made ??= new Map();
    if (!this.#made.has(key)) this.#made.set(key, make());
    return this.#made.get(key) as T;
  }

  renew(viewer: Viewer): void {
    this.#viewer = viewer;
    this.#made = null;
  }
}
