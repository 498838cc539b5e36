/** What one request may ask for, on every transport alike. */
export const BOUNDS = {
  /** Of a request's body, and of one message on a socket. */
  bytes: 256 * 1024,
  tokens: 2000,
  depth: 12,
  aliases: 30,
  directives: 30,
  /** Fields named again in one selection: validation compares each with each. */
  repeats: 30,
  /** Selections once every fragment is written out. */
  selections: 10_000,
  /** Below `__schema` and `__type`; what tools send is 15 deep. */
  introspectionDepth: 20,
  /** Lists of types within lists of types: each level multiplies by the size of the schema. */
  introspectionLists: 2,
  /** Objects that an answer may come to. */
  cost: 15_000,
} as const;

export const SOCKETS = {
  /** Open at once, for a key; for nobody, for an address. Streams of events are counted apart, by the same numbers. */
  forKey: 20,
  forAddress: 5,
  /** Not yet acknowledged, for an address: they have no key yet, and three seconds to show one. */
  unknown: 1000,
  subscriptions: 100,
} as const;
