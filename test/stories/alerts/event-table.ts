import { DAY } from '../../support/clock.ts';
import type { MovableClock } from '../../support/clock.ts';
import type { AlertDesk } from './alert-desk.ts';

/** Who looks on, by where they stand: the publisher's organisation, one in Moldova, in Romania, in Albania, and nobody. */
export const VIEWERS = { own: 'editor-ua', md: 'reader-md', ro: 'reader-ro', al: 'reader-al', nobody: null } as const;
export type Standing = keyof typeof VIEWERS;
export const STANDINGS = Object.keys(VIEWERS) as Standing[];

/** What each one is told, in words: the kinds in order, `-` behind one whose alert is null. Who is not named is told nothing. */
export type Told = Partial<Record<Standing, string>>;

/** One row of the table of events: an alert of an audience, what is done to it, and what each one is told, at once and later. */
export interface EventRow {
  what: string;
  from: object;
  /** Whether it is given an end, a day on. */
  ends?: true;
  act(desk: AlertDesk, alert: { id: string; version: number }, clock: MovableClock): Promise<unknown>;
  live: Told;
  /** From the log, by the state of then; publishing and the act together. */
  replayed: Told;
}

const in2 = { level: 'COUNTRIES', countries: ['MD', 'RO'] };
const countries = (...codes: string[]) => ({ level: 'COUNTRIES', countries: codes });
const to = (audience: object): EventRow['act'] => (desk, { id, version }) => desk.do('publisher-ua', 'update', { id, input: { version, audience } });
const update = (input: object): EventRow['act'] => (desk, { id, version }) => desk.do('publisher-ua', 'update', { id, input: { version, ...input } });
const everyone = (kinds: string): Told => ({ own: kinds, md: kinds, ro: kinds, al: kinds, nobody: kinds });
const within = (kinds: string): Told => ({ own: kinds, md: kinds, ro: kinds });

/** The table of `alertEvents`, row by row. */
export const EVENT_ROWS: EventRow[] = [
  { what: 'nothing more', from: in2, act: async () => {}, live: {}, replayed: within('PUBLISHED') },
  { what: 'published for all', from: { level: 'PUBLIC' }, act: async () => {}, live: {}, replayed: everyone('PUBLISHED') },
  { what: 'published for nobody else', from: { level: 'OWN' }, act: update({ title: 'Changed' }), live: { own: 'UPDATED' }, replayed: { own: 'PUBLISHED UPDATED' } },
  { what: 'updated', from: in2, act: update({ severity: 'EXTREME' }), live: within('UPDATED'), replayed: within('PUBLISHED UPDATED') },
  { what: 'updated, without a change', from: in2, act: update({}), live: {}, replayed: within('PUBLISHED') },
  { what: 'shielded', from: in2, act: update({ shieldSource: true }), live: within('UPDATED'), replayed: within('PUBLISHED UPDATED') },
  {
    what: 'translated', from: in2, live: within('UPDATED'), replayed: within('PUBLISHED UPDATED'),
    act: (desk, { id }) => desk.do('publisher-md', 'translate', { id, input: { language: 'RO', title: 'Tradus', summary: 'Tradus.', ofVersion: 1 } }),
  },
  { what: 'acknowledged by another', from: in2, act: (desk, { id }) => desk.do('reader-md', 'acknowledge', { id }), live: { own: 'UPDATED' }, replayed: { own: 'PUBLISHED UPDATED', md: 'PUBLISHED', ro: 'PUBLISHED' } },
  { what: 'widened to a country', from: in2, act: to(countries('MD', 'RO', 'AL')), live: { ...within('UPDATED'), al: 'PUBLISHED' }, replayed: { ...within('PUBLISHED UPDATED'), al: 'PUBLISHED' } },
  { what: 'widened to everybody', from: in2, act: to({ level: 'PUBLIC' }), live: { ...within('UPDATED'), al: 'PUBLISHED', nobody: 'PUBLISHED' }, replayed: { ...within('PUBLISHED UPDATED'), al: 'PUBLISHED', nobody: 'PUBLISHED' } },
  { what: 'published within, then for the network', from: { level: 'OWN' }, act: to({ level: 'NETWORK' }), live: { own: 'UPDATED', md: 'PUBLISHED', ro: 'PUBLISHED', al: 'PUBLISHED' }, replayed: { own: 'PUBLISHED UPDATED', md: 'PUBLISHED', ro: 'PUBLISHED', al: 'PUBLISHED' } },
  { what: 'narrowed to a country', from: in2, act: to(countries('MD')), live: { own: 'UPDATED', md: 'UPDATED', ro: 'WITHDRAWN-' }, replayed: { own: 'PUBLISHED UPDATED', md: 'PUBLISHED UPDATED', ro: 'PUBLISHED- WITHDRAWN-' } },
  { what: 'narrowed to its own organisation', from: { level: 'PUBLIC' }, act: to({ level: 'OWN' }), live: { ...everyone('WITHDRAWN-'), own: 'UPDATED' }, replayed: { ...everyone('PUBLISHED- WITHDRAWN-'), own: 'PUBLISHED UPDATED' } },
  { what: 'narrowed from everybody to the network', from: { level: 'PUBLIC' }, act: to({ level: 'NETWORK' }), live: { ...everyone('UPDATED'), nobody: 'WITHDRAWN-' }, replayed: { ...everyone('PUBLISHED UPDATED'), nobody: 'PUBLISHED- WITHDRAWN-' } },
  { what: 'moved from one country to another', from: in2, act: to(countries('MD', 'AL')), live: { own: 'UPDATED', md: 'UPDATED', ro: 'WITHDRAWN-', al: 'PUBLISHED' }, replayed: { own: 'PUBLISHED UPDATED', md: 'PUBLISHED UPDATED', ro: 'PUBLISHED- WITHDRAWN-', al: 'PUBLISHED' } },
  {
    what: 'narrowed to one organisation', from: in2, live: { own: 'UPDATED', md: 'WITHDRAWN-', ro: 'UPDATED' }, replayed: { own: 'PUBLISHED UPDATED', md: 'PUBLISHED- WITHDRAWN-', ro: 'PUBLISHED UPDATED' },
    act: (desk, alert, clock) => to({ level: 'ORGANISATIONS', organisations: [desk.hub.person('reader-ro').organisationId] })(desk, alert, clock),
  },
  { what: 'withdrawn', from: in2, act: (desk, { id }) => desk.do('publisher-ua', 'withdraw', { id, reason: 'Not so.' }), live: within('WITHDRAWN-'), replayed: within('PUBLISHED- WITHDRAWN-') },
  { what: 'withdrawn from everybody', from: { level: 'PUBLIC' }, act: (desk, { id }) => desk.do('approver-ua', 'withdraw', { id, reason: 'Not so.' }), live: everyone('WITHDRAWN-'), replayed: everyone('PUBLISHED- WITHDRAWN-') },
  { what: 'expired', from: in2, ends: true, act: expire, live: within('EXPIRED'), replayed: within('PUBLISHED EXPIRED') },
];

// The hub looks at its clock each second: the act is done when its own organisation has been told.
async function expire(desk: AlertDesk, { id }: { id: string }, clock: MovableClock): Promise<void> {
  const own = await desk.hub.subscribe('publisher-ua', { query: 'subscription { alertEvents { kind alertId } }' });
  clock.move(DAY);
  const { kind, alertId } = (await own.next()).data.alertEvents;
  own.leave();
  if (kind !== 'EXPIRED' || alertId !== id) throw new Error(`${kind} of ${alertId} came instead of the end of ${id}.`);
}

/** What a row's alert is published with. */
export const alertOf = ({ from, ends }: EventRow, clock: MovableClock): object =>
  ({ audience: from, expiresAt: ends === true ? new Date(clock.now().getTime() + DAY).toISOString() : null });

/** Events in the words of `Told`. */
export const inWords = (events: readonly { kind: string; alert: object | null }[]): string => events.map(({ kind, alert }) => alert === null ? `${kind}-` : kind).join(' ');
