const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
// From the first failure of an event on; the last goes on until three days are over.
const PAUSES = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR];
const SPREAD = 0.1;

/** How long one event is tried before the hub gives up: three days, over a weekend. */
export const PATIENCE = 72 * HOUR;

/**
 * When an event is tried again that failed `failures` times: later each time, and not all at once where many failed together.
 * A receiver that says when to come again is heard, up to the longest pause: it could otherwise hold an alert back for days.
 */
export function nextAttempt(failures: number, now: Date, retryAfter: string | null): Date {
  const usual = PAUSES[Math.min(failures, PAUSES.length) - 1]! * (1 + SPREAD * Math.random());
  return new Date(now.getTime() + Math.max(usual, Math.min(asked(retryAfter, now), PAUSES.at(-1)!)));
}

// Seconds, or a date (RFC 9110, 10.2.3); anything else says nothing.
function asked(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * SECOND;
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? 0 : moment - now.getTime();
}
