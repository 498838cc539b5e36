import type { Member } from '../../../access/index.ts';
import type { ActParts } from '../acts/act.ts';
import { TOPIC_SCOPES } from '../webhook.words.ts';
import { nextEvent } from './next-event.ts';
import type { Next } from './next-event.ts';
import { PATIENCE, nextAttempt } from './retries.ts';
import { send } from './send.ts';
import { SendingRows } from './sending.rows.ts';
import type { SendingRow } from './sending.rows.ts';

// Then it is others' turn, which have waited longer.
const TURN = 20_000;
const GONE = 410;

/**
 * Sends a webhook its events, one after the other, each when the one before was taken; asks before each who it reads by and
 * what they may have. Says when to come again: when the event that was not taken is tried again, or null where nothing waits.
 */
export async function sendEvents(parts: ActParts, id: string, signal: AbortSignal): Promise<Date | null> {
  const rows = new SendingRows(parts);
  for (const began = performance.now(); !signal.aborted; ) {
    const row = await rows.find(id);
    if (row === null || row.state !== 'ACTIVE') return null;
    if (row.nextAttemptAt !== null && row.nextAttemptAt > parts.clock.now()) return row.nextAttemptAt;
    if (performance.now() - began > TURN) break;
    const reader = await readerOf(parts, row);
    if (reader === null) return rows.park(row, 'READER_ENDED').then(() => null);
    // Before it is asked: what is committed from here on calls again.
    const { head } = parts.tail;
    const next = await nextEvent(parts, reader, { topics: row.topics, after: row.position });
    if (next === null) return rows.pass(row, head).then(() => null);
    const again = await attempt(parts, rows, { row, next, signal });
    if (again !== 'next') return again;
  }
  return parts.clock.now();
}

/** Whoever the webhook reads by, as of now; null where they may not any more. */
async function readerOf({ access, reader }: ActParts, row: SendingRow): Promise<Member | null> {
  const viewer = await access.current({ kind: 'member', credential: row.keyId } as Member);
  if (viewer?.kind !== 'member' || !reader.mayKeep(viewer, row)) return null;
  return row.topics.every((topic) => viewer.scopes.includes(TOPIC_SCOPES[topic])) ? viewer : null;
}

interface Attempted { readonly row: SendingRow; readonly next: Next; readonly signal: AbortSignal }

async function attempt(parts: ActParts, rows: SendingRows, { row, next, signal }: Attempted): Promise<'next' | Date | null> {
  const at = parts.clock.now();
  const secrets = rows.secretsOf(row, at);
  if (secrets === null) return rows.park(row, 'SECRET_LOST').then(() => null);
  const sent = await send(parts, { url: row.url, secrets, message: next.message, signal });
  parts.sent(sent.outcome, next.message.body.timestamp);
  const noted = { messageId: next.message.id, type: next.message.body.type, attempt: row.failedAttempts + 1, at, outcome: sent.outcome, status: sent.status, milliseconds: sent.milliseconds };
  if (sent.outcome === 'DELIVERED') return rows.taken(row, next.position, noted).then(() => 'next');
  const isOver = row.failingSince !== null && at.getTime() - row.failingSince.getTime() >= PATIENCE;
  const parked = sent.status === GONE ? 'GONE' : isOver ? 'UNANSWERED' : null;
  const again = parked === null ? nextAttempt(noted.attempt, at, sent.retryAfter) : null;
  await rows.failed(row, noted, { next: again, parked });
  return again;
}
