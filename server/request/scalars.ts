import { GraphQLScalarType, Kind } from 'graphql';
import { HubError } from '../kernel/index.ts';

const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d{1,9})?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

const refused = (): HubError =>
  new HubError('BAD_USER_INPUT', 'A moment is a date and time that exist, as RFC 3339 writes them, such as 2026-03-01T09:30:00.000Z.');

/** The moment that `text` stands for; throws BAD_USER_INPUT for another form, a day that no month has, and a leap second. */
function parseMoment(text: unknown): Date {
  const parts = typeof text === 'string' ? RFC_3339.exec(text) : null;
  if (parts === null) throw refused();
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const written = new Date(0);
  written.setUTCFullYear(year, month - 1, day);
  // Date rolls 30 February over into March, and 24:00 into the next day.
  const exists = written.getUTCMonth() === month - 1 && written.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  const [zoneHour, zoneMinute] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)];
  if (!exists || zoneHour > 23 || zoneMinute > 59) throw refused();
  const offset = (zoneHour * 60 + zoneMinute) * (parts[8] === '-' ? -60_000 : 60_000);
  written.setUTCHours(hour, minute, second, Math.floor(Number(parts[7] ?? 0) * 1000));
  return new Date(written.getTime() - offset);
}

/** Moments: in as strict RFC 3339 (a `Date` to the resolver), out as ISO 8601 in UTC with milliseconds, from a `Date` or milliseconds. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (moment) => {
    if (moment instanceof Date) return moment.toISOString();
    if (typeof moment === 'number') return new Date(moment).toISOString();
    throw new TypeError('A resolver answered a DateTime with neither a Date nor milliseconds.');
  },
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : null),
});

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day that `text` stands for, as it is written; throws BAD_USER_INPUT for another form, and a day that no month has. */
function parseDay(text: unknown): string {
  const parts = typeof text === 'string' ? DAY.exec(text) : null;
  const written = parts === null ? null : new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  if (written === null || Number(parts![1]) < 1000 || written.toISOString().slice(0, 10) !== text) throw new HubError('BAD_USER_INPUT', 'A day is a date that exists, as ISO 8601 writes it, such as 2026-03-01.');
  return text as string;
}

/** Days of the calendar, as `2026-03-01` in and out. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (day) => parseDay(day),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});
