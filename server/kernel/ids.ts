import { randomBytes, randomUUID } from 'node:crypto';

/** The kinds of things that have a row of their own and can be asked for by `node(id)`. */
export type IdKind = 'alert' | 'organisation' | 'person' | 'key' | 'release'
  | 'committee' | 'session' | 'agenda' | 'minutes' | 'section' | 'correction' | 'decision'
  | 'series' | 'issue' | 'article' | 'picture' | 'partner' | 'webhook';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A new row id: random, so that it tells neither a time nor a number of rows. */
export const newId = (): string => randomUUID();

/** The id as the outside sees it: its kind and the row's UUID, such as `alert_5b0c…`. */
export const globalId = (kind: IdKind, uuid: string): string => `${kind}_${uuid}`;

/** The row's UUID, or null where `id` is of another kind or no id at all: a made-up id is an absent thing. */
export function rowId(kind: IdKind, id: string): string | null {
  const uuid = id.startsWith(`${kind}_`) ? id.slice(kind.length + 1) : '';
  return UUID.test(uuid) ? uuid : null;
}

// No 0/O, 1/I/L, U/V: read out over a telephone line, each sign is told from the others.
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six random signs without look-alikes; 30^6 of them, so a reference tells no order and can't be counted through. */
export function randomReference(): string {
  let text = '';
  while (text.length < 6) {
    const byte = randomBytes(1)[0]!;
    if (byte < 240) text += SIGNS[byte % 30];
  }
  return text;
}
