/** An object of an answer. */
export type Thing = Record<string, unknown>;

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an answer calls so; not what every object has. */
export const valueOf = (thing: Readonly<Thing>, key: string): unknown => (Object.hasOwn(thing, key) ? thing[key] : undefined);
