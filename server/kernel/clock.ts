/** Where the hub takes the time from: tests hand in one that they move. */
export interface Clock { now(): Date }

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };
