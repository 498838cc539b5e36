import type { Seat } from './viewers.ts';

/** An alert of the matrix, by what it is: an audience in a state, or one that went from an audience to another. */
export interface Fixture {
  readonly name: string;
  readonly id: string;
  readonly uuid: string;
  readonly audience: string;
  readonly state: 'current' | 'shielded' | 'expired' | 'withdrawn';
  readonly said: Said;
  readonly publishedAt: number;
}
/** What an alert says, as far as a filter asks for it. */
export interface Said { readonly kind: string; readonly severity: string; readonly form: string; readonly country: string; readonly region: string | null; readonly words: readonly string[] }

/** One fact, with the audiences and the words before and after it. */
export interface Happening {
  readonly alert: string;
  readonly fact: 'alert.published' | 'alert.updated' | 'alert.translated' | 'alert.acknowledged' | 'alert.withdrawn' | 'alert.expired';
  readonly before: string | null;
  readonly after: string | null;
  /** The words of each version it knows of, with that version's audience. */
  readonly versions: readonly { readonly audience: string; readonly words: readonly string[] }[];
}

/*
 * What should be, written by hand after "Who reads an alert" of the contract and the table of events, and after nothing in
 * server/. The publisher is of the organisation `own` in UA; `same` is of UA too, `other` of RO, `apart` of AL.
 */

const READS = table(`
                      nobody  own   same  other  apart
PUBLIC                yes     yes   yes   yes    yes
NETWORK               -       yes   yes   yes    yes
COUNTRIES UA RO       -       yes   yes   yes    -
COUNTRIES UA          -       yes   yes   -      -
COUNTRIES RO          -       yes   -     yes    -
COUNTRIES MD          -       yes   -     -      -
ORGANISATIONS two     -       yes   yes   yes    -
ORGANISATIONS same    -       yes   yes   -      -
ORGANISATIONS other   -       yes   -     yes    -
ORGANISATIONS closed  -       yes   -     -      -
OWN                   -       yes   -     -      -
`);

// Whether an alert in that state is read by those whom its audience lets read.
const STATES = table(`
             own   others
current      yes   yes
shielded     yes   yes
expired      yes   yes
withdrawn    yes   -
`);

// What a role lets do to alerts of one's own organisation, and to those of others that one may read.
const ACTS = table(`
             own                                 others
READER       -                                   acknowledge
PUBLISHER    publish update withdraw translate   acknowledge translate
APPROVER     withdraw                            acknowledge
EDITOR       translate                           acknowledge translate
SECRETARY    -                                   acknowledge
STEWARD      -                                   acknowledge
COORDINATOR  -                                   acknowledge
OPERATOR     -                                   acknowledge
`);

// What an act needs of a key, beside ALERTS_READ.
const SCOPES = { publish: 'ALERTS_PUBLISH', update: 'ALERTS_PUBLISH', withdraw: 'ALERTS_PUBLISH', translate: 'ALERTS_PUBLISH', acknowledge: 'ALERTS_ACKNOWLEDGE' } as const;

// What happened, to somebody who could read before and can after; only before; only after. Never: nothing.
const EVENTS = table(`
                    both       before     after
alert.published     -          -          PUBLISHED
alert.updated       UPDATED    WITHDRAWN  PUBLISHED
alert.translated    UPDATED    -          -
alert.withdrawn     -          WITHDRAWN  -
alert.expired       EXPIRED    -          -
`);

export type Act = keyof typeof SCOPES;
export const ACT_NAMES = Object.keys(SCOPES) as readonly Act[];
export const AUDIENCE_NAMES = [...READS.keys()];
export const STATE_NAMES = [...STATES.keys()] as readonly Fixture['state'][];

function table(text: string): Map<string, Map<string, string>> {
  const [head, ...rows] = text.split('\n').filter((line) => line.trim() !== '').map((line) => line.trim().split(/ {2,}/));
  return new Map(rows.map(([name, ...cells]) => [name!, new Map(head!.map((column, index) => [column, cells[index]!]))]));
}

const cell = (of: Map<string, Map<string, string>>, row: string, column: string): string => {
  const found = of.get(row)?.get(column);
  if (found === undefined) throw new Error(`The table has no ${row} × ${column}.`);
  return found === '-' ? '' : found;
};

/** Why a seat gets no list at all: its credential has ended, or may not read alerts. */
export function refusalToRead(seat: Seat): 'UNAUTHENTICATED' | 'FORBIDDEN' | null {
  if (seat.ended !== null) return 'UNAUTHENTICATED';
  return seat.place === 'nobody' || (seat.scopes.includes('ALERTS_READ') && !seat.setup) ? null : 'FORBIDDEN';
}

/** Whether an audience alone, whatever has become of the alert, has the seat among its readers. */
export const inAudience = (seat: Seat, audience: string): boolean => refusalToRead(seat) === null && cell(READS, audience, seat.place) === 'yes';

/** Whether the seat may read the alert as it is now. */
export const mayRead = (seat: Seat, alert: Fixture): boolean =>
  inAudience(seat, alert.audience) && cell(STATES, alert.state, seat.place === 'own' ? 'own' : 'others') === 'yes';

/** What an act comes to: `done` where it would be done. An act on a withdrawn alert that would be done is answered as data. */
export function outcome(seat: Seat, act: Act, alert: Fixture | null): 'UNAUTHENTICATED' | 'NOT_FOUND' | 'FORBIDDEN' | 'done' {
  if (seat.ended !== null || seat.place === 'nobody') return 'UNAUTHENTICATED';
  if (alert !== null && !mayRead(seat, alert)) return 'NOT_FOUND';
  if (refusalToRead(seat) !== null || !seat.scopes.includes(SCOPES[act])) return 'FORBIDDEN';
  const whose = alert === null || seat.place === 'own' ? 'own' : 'others';
  return seat.roles.some((role) => cell(ACTS, role, whose).split(' ').includes(act)) ? 'done' : 'FORBIDDEN';
}

/** What an event is to the seat; null where it is nothing. */
export function eventKind(seat: Seat, { fact, before, after }: Happening): string | null {
  // Only the publisher's organisation is told who has read its alert.
  if (fact === 'alert.acknowledged') return seat.place === 'own' && refusalToRead(seat) === null ? 'UPDATED' : null;
  const could = [before, after].map((audience) => audience !== null && inAudience(seat, audience));
  const column = could[0] ? (could[1] ? 'both' : 'before') : could[1] ? 'after' : null;
  return column === null ? null : cell(EVENTS, fact, column) || null;
}
