import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Subscriber } from '../support/subscriber.ts';
import { AFTER, BEFORE, END, TRANSLATED, makeAlerts, wordOf } from './alerts.ts';
import type { World } from './alerts.ts';
import { askSubgraph, heard, many, someAtOnce, told, wrong } from './doors.ts';
import type { Cell, Held, Shape, Told } from './doors.ts';
import { eventKind, inAudience, mayRead, refusalToRead } from './expectation.ts';
import type { Fixture } from './expectation.ts';
import { openNetwork } from './viewers.ts';
import type { Network, Seat } from './viewers.ts';

const LIVE = { query: 'subscription ($after: String, $filter: AlertFilter) { alertEvents(after: $after, filter: $filter) { cursor kind alertId alert { id } } }' };
const TRANSPORTS = ['ws', 'sse'] as const;

let network: Network;
let world: World;
/** By seat and transport: whoever listened before the first alert was published. */
let listeners: Map<string, Subscriber>;

beforeAll(async () => {
  network = await openNetwork();
  await network.end();
  listeners = new Map(await Promise.all(network.seats.flatMap((seat) => TRANSPORTS.map(async (transport) =>
    [`${seat.name} ${transport}`, await network.hub.subscribe(seat.key, LIVE, transport)] as const))));
  world = await makeAlerts(network);
}, 120_000);
afterAll(async () => {
  for (const listener of listeners?.values() ?? []) listener.leave();
  await network?.hub.close();
});

const nameOf = (id: string): string => world.alerts.find((alert) => alert.id === id)?.name ?? `unknown ${id}`;
const namesOf = (connection: any): string[] => connection.edges.map(({ node }: any) => nameOf(node.id));
/** The newest first, as lists are. */
const readable = (seat: Seat, passes: (alert: Fixture) => boolean): string[] => world.alerts.filter((alert) => mayRead(seat, alert) && passes(alert)).map(({ name }) => name).reverse();
const eachSeat = async (ask: (seat: Seat) => Promise<Held[]>): Promise<string[]> => wrong(await someAtOnce(network.seats, ask));

interface Sieve { readonly name: string; readonly filter: Record<string, unknown>; passes(alert: Fixture, seat: Seat): boolean }

const GRAVEST = ['EXTREME', 'SEVERE', 'MODERATE', 'MINOR', 'UNKNOWN'];
const LIST: Shape = { kind: 'query', takes: { filter: 'AlertFilter' }, field: 'alerts(first: 100, filter: $filter) { totalCount pageInfo { hasNextPage } edges { node { id } } }' };

/** Every field of a filter, with a value or two that some of the alerts have. */
function sieves(): Sieve[] {
  const all: Sieve[] = [];
  const sieve = (field: string, values: readonly string[], passes: (alert: Fixture, value: string, seat: Seat) => boolean): void => {
    for (const value of values) all.push({ name: `${field} ${value}`, filter: { [field]: value }, passes: (alert, seat) => passes(alert, value, seat) });
  };
  const last = world.alerts.at(-1)!.publishedAt;
  const { own, same } = network.partners;
  sieve('country', ['MD', 'AL'], ({ said }, country) => said.country === country);
  sieve('region', ['RO-IS'], ({ said }, region) => said.region === region);
  sieve('kind', ['ROUTE'], ({ said }, kind) => said.kind === kind);
  sieve('form', ['BEGGING'], ({ said }, form) => said.form === form);
  sieve('severityAtLeast', ['EXTREME', 'SEVERE'], ({ said }, severity) => GRAVEST.indexOf(said.severity) <= GRAVEST.indexOf(severity));
  sieve('since', [last, last + 1].map((since) => new Date(since).toISOString()), ({ publishedAt }, since) => publishedAt >= Date.parse(since));
  sieve('publisher', [own.global, same.global, 'organisation_made-up'], ({ state }, publisher, seat) =>
    publisher === own.global && (state !== 'shielded' || seat.place === 'own'));
  sieve('text', [wordOf('OWN'), wordOf('shielded'), wordOf('withdrawn'), BEFORE, AFTER, `${wordOf('OWN')} ${wordOf('current')}`], ({ said }, text) =>
    text.split(' ').every((word) => said.words.includes(word)));
  sieve('text', [TRANSLATED], ({ name }) => name === world.alerts[1]!.name);
  return all;
}

test('lists and their counts, by every filter, have what the seat may read and nothing else', async () => {
  const all: Sieve = { name: 'no filter', filter: {}, passes: ({ state }) => state !== 'expired' };
  const asked = [all, { ...all, name: 'expired too', passes: () => true }, ...sieves()].map((sieve, index) => index === 0 ? sieve : { ...sieve, filter: { ...sieve.filter, includeExpired: true } });
  expect(await eachSeat(async (seat) => {
    const cells = await many((query, variables) => network.ask(seat.key, query, variables), LIST, asked.map(({ filter }) => ({ filter })));
    return cells.flatMap((cell, index) => {
      const { name, passes } = asked[index]!;
      const should: Told = refusalToRead(seat) ?? readable(seat, (alert) => passes(alert, seat));
      return [
        { cell: `${seat.name} · list · ${name}`, is: told(cell, namesOf), should },
        { cell: `${seat.name} · totalCount · ${name}`, is: told(cell, ({ totalCount, pageInfo }) => [`${totalCount} ${pageInfo.hasNextPage}`]), should: typeof should === 'string' ? should : [`${should.length} false`] },
      ];
    });
  })).toEqual([]);
}, 120_000);

test('pages of seven, from either end, come to the same list', async () => {
  const page = 'query ($first: Int, $after: String, $last: Int, $before: String) { alerts(first: $first, after: $after, last: $last, before: $before, filter: { includeExpired: true }) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } } }';
  const walk = async (seat: Seat, forward: boolean): Promise<string[]> => {
    const names: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const { alerts } = await network.hub.data(seat.key, page, forward ? { first: 7, after: cursor } : { last: 7, before: cursor });
      if (forward) names.push(...namesOf(alerts));
      else names.unshift(...namesOf(alerts));
      more = forward ? alerts.pageInfo.hasNextPage : alerts.pageInfo.hasPreviousPage;
      cursor = forward ? alerts.pageInfo.endCursor : alerts.pageInfo.startCursor;
    }
    return names;
  };
  const seats = ['nobody', 'own READER', 'same PUBLISHER', 'other OPERATOR', 'apart READER'].map((name) => network.seat(name));
  const cells = await Promise.all(seats.flatMap((seat) => [true, false].map(async (forward) =>
    ({ cell: `${seat.name} · pages ${forward ? 'forward' : 'backward'}`, is: await walk(seat, forward), should: readable(seat, () => true) }))));
  expect(wrong(cells)).toEqual([]);
}, 60_000);

test('alert, node and _entities give an alert that may be read, and of one that may not what they give of none', async () => {
  const absent = `alert_${crypto.randomUUID()}`;
  const ids = [...world.alerts.map(({ id }) => id), absent, 'alert_made-up'];
  const one = (field: string): Shape => ({ kind: 'query', takes: { id: 'ID!' }, field: `${field}(id: $id) { __typename id }` });
  expect(await eachSeat(async (seat) => {
    const ask = (query: string, variables: object) => network.ask(seat.key, query, variables);
    const rows = ids.map((id) => ({ id }));
    const [alert, node, entities] = await Promise.all([many(ask, one('alert'), rows), many(ask, one('node'), rows), askEntities(seat, ids)]);
    const refused = refusalToRead(seat);
    const gone = refused === 'UNAUTHENTICATED' ? refused : null;
    const subgraph = gone ?? (seat.place === 'nobody' ? 'UNAUTHENTICATED' : seat.scopes.includes('SUBGRAPH') ? null : 'FORBIDDEN');
    const doors: [door: string, cells: readonly Cell[], code: string | null][] = [['alert', alert, refused], ['node', node, gone], ['_entities', entities, subgraph]];
    return doors.flatMap(([door, cells, code]) => ids.map((id, index) => {
      const seen = world.alerts[index] !== undefined && mayRead(seat, world.alerts[index]);
      return {
        cell: `${seat.name} · ${door} · ${world.alerts[index]?.name ?? id}`,
        is: told(cells[index]!, (value) => [JSON.stringify(value)]),
        should: code ?? [JSON.stringify(seen ? { __typename: 'Alert', id } : null)],
      };
    }));
  })).toEqual([]);
}, 120_000);

async function askEntities(seat: Seat, ids: readonly string[]) {
  const { data, errors } = await askSubgraph(network.hub.address, seat.key)('query ($these: [_Any!]!) { _entities(representations: $these) { __typename ... on Alert { id } } }',
    { these: ids.map((id) => ({ __typename: 'Alert', id })) });
  return ids.map((_, index) => ({ value: data?._entities[index] ?? null, error: errors?.[0] ?? null }));
}

test('Organisation.alerts, at both endpoints, has what the seat is told that organisation published', async () => {
  const ORGANISATION: Shape = { kind: 'query', takes: { slug: 'String!' }, field: 'organisation(slug: $slug) { alerts(first: 100, filter: { includeExpired: true }) { totalCount edges { node { id } } } }' };
  const ENTITIES = 'query ($these: [_Any!]!) { _entities(representations: $these) { ... on Organisation { alerts(first: 100, filter: { includeExpired: true }) { totalCount edges { node { id } } } } } }';
  const partners = Object.entries(network.partners);
  const read = ({ alerts }: any): string[] => [`${alerts.totalCount}`, ...namesOf(alerts)];
  expect(await eachSeat(async (seat) => {
    const cells = await many((query, variables) => network.ask(seat.key, query, variables), ORGANISATION, partners.map(([, { slug }]) => ({ slug })));
    const router = seat.scopes.includes('SUBGRAPH') && refusalToRead(seat) === null
      ? await askSubgraph(network.hub.address, seat.key)(ENTITIES, { these: partners.map(([, { global }]) => ({ __typename: 'Organisation', id: global })) }) : null;
    const [elsewhere, malformed] = await Promise.all(['first: 5', 'first: 0'].map((page) => many((query, variables) => network.ask(seat.key, query, variables), {
      kind: 'query', takes: { publisher: 'ID!' }, field: `organisation(slug: "${network.partners.same.slug}") { alerts(${page}, filter: { publisher: $publisher }) { totalCount edges { node { id } } } }`,
    }, [{ publisher: network.partners.own.global }])));
    const gone = seat.ended === null ? null : 'UNAUTHENTICATED';
    return [
      { cell: `${seat.name} · Organisation.alerts · by another`, is: told(elsewhere![0]!, read), should: refusalToRead(seat) ?? ['0'] },
      { cell: `${seat.name} · Organisation.alerts · by another, malformed`, is: told(malformed![0]!, read), should: gone ?? 'BAD_USER_INPUT' },
    ].concat(partners.flatMap(([name], index) => {
      const names = name === 'own' ? readable(seat, ({ state }) => state !== 'shielded' || seat.place === 'own') : [];
      const should = refusalToRead(seat) ?? [`${names.length}`, ...names];
      return [
        { cell: `${seat.name} · Organisation.alerts · ${name}`, is: told(cells[index]!, read), should },
        ...(router === null ? [] : [{ cell: `${seat.name} · _entities Organisation.alerts · ${name}`, is: read(router.data._entities[index]), should }]),
      ];
    }));
  })).toEqual([]);
}, 60_000);

/** What each event is to the seat, by the state of now, through a sieve over the versions that it could read. */
function eventsFor(seat: Seat, passes: (alert: Fixture) => boolean = () => true): string[] {
  return world.history.flatMap((happening) => {
    const kind = eventKind(seat, happening);
    const alert = world.alerts.find(({ name }) => name === happening.alert)!;
    const found = happening.versions.some(({ audience, words }) => inAudience(seat, audience) && passes({ ...alert, said: { ...alert.said, words } }));
    if (kind === null || !found) return [];
    return [`${kind} ${alert.name}${kind !== 'WITHDRAWN' && alert.state !== 'withdrawn' && mayRead(seat, alert) ? '' : ', alert: null'}`];
  });
}

const eventName = ({ kind, alertId, alert }: any): string => `${kind} ${nameOf(alertId)}${alert === null ? ', alert: null' : alert.id === alertId ? '' : ', another alert'}`;

test('alertEvents, by every filter, is the log as the seat may see it', async () => {
  const LOG: Shape = { kind: 'query', takes: { filter: 'AlertFilter' }, atOnce: 20, field: 'alertEvents(first: 200, filter: $filter) { pageInfo { hasNextPage } edges { node { kind alertId alert { id } } } }' };
  // `since` is of the event here, and a translation's words are not of a version.
  const asked: Sieve[] = [{ name: 'no filter', filter: {}, passes: () => true }, ...sieves().filter(({ filter }) => filter['since'] === undefined && filter['text'] !== TRANSLATED)];
  expect(await eachSeat(async (seat) => {
    const cells = await many((query, variables) => network.ask(seat.key, query, variables), LOG, asked.map(({ filter }) => ({ filter })));
    return cells.map((cell, index) => ({
      cell: `${seat.name} · alertEvents · ${asked[index]!.name}`,
      is: told(cell, ({ edges, pageInfo }) => [...edges.map(({ node }: any) => eventName(node)), ...(pageInfo.hasNextPage ? ['more'] : [])]),
      should: refusalToRead(seat) ?? eventsFor(seat, (alert) => asked[index]!.passes(alert, seat)),
    }));
  })).toEqual([]);
}, 120_000);

const isEnd = ({ alertId }: any): boolean => nameOf(alertId) === END;
/** How a stream refuses: a socket closes for a credential that is none. */
const refusedLive = (seat: Seat, transport: 'ws' | 'sse'): string | null => refusalToRead(seat) === 'UNAUTHENTICATED' && transport === 'ws' ? 'ENDED' : refusalToRead(seat);

test.each(TRANSPORTS)('whoever listened over %s from before the first alert had each event that was theirs, once and in order', async (transport) => {
  expect(await eachSeat(async (seat) => {
    const listener = listeners.get(`${seat.name} ${transport}`)!;
    const events = await heard(listener, isEnd);
    const cell = `${seat.name} · live over ${transport}`;
    if (typeof events === 'string') {
      const code = events === 'ENDED' && (await listener.ended()).code !== 4401 ? 'ended otherwise' : events;
      return [{ cell, is: code, should: refusedLive(seat, transport) ?? [] }];
    }
    const kinds = (names: readonly string[]): string[] => names.map((name) => name.replace(', alert: null', ''));
    // What had come by then decides whether there was an alert to show; it was never one that could not be read by then.
    const reads = new Set(world.history.flatMap((happening) => happening.after !== null && inAudience(seat, happening.after) ? [happening.alert] : []));
    const shown = events.filter(({ alert }) => alert !== null).map(({ alertId }) => nameOf(alertId));
    return [
      { cell, is: kinds(events.map(eventName)), should: refusedLive(seat, transport) ?? kinds(eventsFor(seat)) },
      { cell: `${cell} · shown`, is: shown.filter((name) => !reads.has(name)), should: [] },
      { cell: `${cell} · tombstones`, is: events.filter(({ kind, alert }) => kind === 'WITHDRAWN' && alert !== null).map(eventName), should: [] },
    ];
  })).toEqual([]);
}, 120_000);

test.each(TRANSPORTS)('whoever comes back over %s with an old cursor has the same, read from the database', async (transport) => {
  const { alertEvents } = await network.hub.data(network.seat('own READER').key, '{ alertEvents(first: 1) { edges { cursor node { alertId } } } }');
  const [{ cursor, node: { alertId: first } }] = alertEvents.edges;
  await fillTail();
  expect(await eachSeat(async (seat) => {
    const listener = await network.hub.subscribe(seat.key, { ...LIVE, variables: { after: cursor } }, transport);
    const events = await heard(listener, isEnd);
    listener.leave();
    const should = refusedLive(seat, transport) ?? eventsFor(seat).filter((event) => !event.startsWith(`PUBLISHED ${nameOf(first)}`));
    return [{ cell: `${seat.name} · replay over ${transport}`, is: typeof events === 'string' ? events : events.map(eventName), should }];
  })).toEqual([]);
}, 120_000);

// So much of another kind that the hub keeps nothing of these alerts in memory.
async function fillTail(): Promise<void> {
  const head = network.hub.tail.head;
  await network.hub.database.writeAsHub((em) => em.execute(
    `insert into event (type, subject_id, reference, owner_id, occurred_at) select 'noise.made', gen_random_uuid(), '', ?, now() from generate_series(1, 2500)`, [network.partners.same.id]));
  const signal = AbortSignal.timeout(20_000);
  while (network.hub.tail.head < head + 2500 && !signal.aborted) await network.hub.tail.next(network.hub.tail.head, signal);
  expect(network.hub.tail.holds(head)).toBe(false);
}
