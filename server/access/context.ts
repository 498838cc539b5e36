import type { Viewer } from './viewer.ts';

/**
 * What a resolver knows of one operation: who asks at this moment, and what was made once for it (loaders). A subscription
 * has one for its whole life; `renew` gives it the viewer of now before each event, and forgets what was loaded before.
 */
export class RequestContext {
  #viewer: Viewer;
  #made: Map<object, unknown> | null = null;
  readonly requestId: string;
  readonly #address: string;
  /** `address` is whose allowance it counts against while it is nobody's; none where the hub asks for itself. */
  constructor(viewer: Viewer, requestId: string, address = '') {
    this.#viewer = viewer;
    this.#address = address;
    this.requestId = requestId;
  }

  get viewer(): Viewer { return this.#viewer; }

  /** By what who asks is counted: a key by itself, nobody by address. */
  get asker(): string { return this.#viewer.kind === 'nobody' ? this.#address : this.#viewer.credential; }

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
