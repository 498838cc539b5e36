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
