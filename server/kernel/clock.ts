/** Where the hub takes the time from: tests hand in one that they move. */
export interface Clock { now(): Date }

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

// ICU lists Kyiv under its old name alone, and UTC not at all.
const ZONES = new Set([...Intl.supportedValuesOf('timeZone'), 'Europe/Kyiv', 'UTC']);

/** Whether it is a time zone of the IANA database, spelt as there. */
export const isTimeZone = (name: string): boolean => ZONES.has(name);

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** The clock on the wall in that zone: `2026-03-01 10:30`. */
export function wallClock(moment: Date, timeZone: string): string {
  let format = FORMATS.get(timeZone);
  // Sweden writes dates as ISO 8601 does.
  if (format === undefined) FORMATS.set(timeZone, format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }));
  return format.format(moment);
}

/** The next moment after `now` at which it is that hour in that zone; where clocks skip it, an hour later. */
export function nextAt(hour: number, timeZone: string, now: Date): Date {
  const hours = 3_600_000;
  // Zones are a quarter of an hour apart at the least, and from one day to the next there are 25 hours at most.
  for (let moment = Math.floor(now.getTime() / 900_000 + 1) * 900_000, end = moment + 50 * hours; moment < end; moment += 900_000) {
    if (wallClock(new Date(moment), timeZone).endsWith(` ${String(hour).padStart(2, '0')}:00`)) return new Date(moment);
  }
  throw new RangeError(`It is never ${hour} o'clock in ${timeZone}.`);
}
