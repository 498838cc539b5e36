import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act, makeAlerts } from './alerts.ts';
import { many, someAtOnce, wrong } from './doors.ts';
import type { Cell, Held, Shape } from './doors.ts';
import { ACT_NAMES, inAudience, mayRead, outcome } from './expectation.ts';
import type { Act, Fixture } from './expectation.ts';
import { openNetwork } from './viewers.ts';
import type { Network, PartnerName, Seat } from './viewers.ts';

interface Acting { readonly shape: Shape; dry(id: string): Record<string, unknown>; readonly data: string; wet(id: string): Record<string, unknown> }

/*
 * `dry` is refused by the last check of all and as data (`data`): who gets that far may do it, and nothing is written, so
 * that every seat meets every alert as it was. `wet` is done.
 */
const LEAK = 'Write to child@example.com about it.';
const DRAFT = { kind: 'ROUTE', severity: 'MINOR', urgency: 'PAST', certainty: 'LIKELY', language: 'EN', title: 'Offers of work without a contract', summary: 'Teenagers are offered work abroad without a contract.' };
const WORDS = { language: 'RO', title: 'Oferte de muncă fără contract', summary: 'Adolescenților li se oferă muncă în străinătate fără contract.' };
const ACTS: Record<Act, Acting> = {
  publish: {
    shape: shape('publishAlert(input: $input)', { input: 'PublishAlertInput!' }), data: 'AudienceEmpty',
    dry: () => ({ input: { ...DRAFT, audience: { level: 'ORGANISATIONS', organisations: [] } } }), wet: () => ({ input: { ...DRAFT, audience: { level: 'NETWORK' } } }),
  },
  update: {
    shape: shape('updateAlert(id: $id, input: $input)', { id: 'ID!', input: 'UpdateAlertInput!' }), data: 'VersionConflict',
    dry: (id) => ({ id, input: { version: 99, severity: 'MINOR' } }), wet: (id) => ({ id, input: { version: 1, severity: 'EXTREME' } }),
  },
  withdraw: {
    shape: shape('withdrawAlert(id: $id, reason: $reason)', { id: 'ID!', reason: 'String!' }), data: 'ScreeningFailed',
    dry: (id) => ({ id, reason: LEAK }), wet: (id) => ({ id, reason: 'It was a misunderstanding between two partners.' }),
  },
  translate: {
    shape: shape('translateAlert(id: $id, input: $input)', { id: 'ID!', input: 'TranslateAlertInput!' }), data: 'VersionConflict',
    dry: (id) => ({ id, input: { ...WORDS, ofVersion: 99 } }), wet: (id) => ({ id, input: { ...WORDS, ofVersion: 1 } }),
  },
  acknowledge: {
    shape: shape('acknowledgeAlert(id: $id, actionTaken: $actionTaken)', { id: 'ID!', actionTaken: 'String' }), data: 'ScreeningFailed',
    dry: (id) => ({ id, actionTaken: LEAK }), wet: (id) => ({ id, actionTaken: 'The teams were told.' }),
  },
};

function shape(field: string, takes: Record<string, string>): Shape {
  return { kind: 'mutation', takes, field: `${field} { __typename ... on Alert { id } ... on Problem { message } }` };
}

let network: Network;
let alerts: readonly Fixture[];

beforeAll(async () => {
  network = await openNetwork();
  await network.end();
  // Every audience once, and for each other state one that everybody reads, one that some read and one that nobody else reads.
  const some = ['PUBLIC', 'ORGANISATIONS same', 'OWN'];
  alerts = (await makeAlerts(network, { moves: false })).alerts.filter(({ audience, state }) => state === 'current' || some.includes(audience));
}, 120_000);
afterAll(() => network?.hub.close());

const ask = (seat: Seat) => (query: string, variables: object) => network.ask(seat.key, query, variables);
const absent = `alert_${crypto.randomUUID()}`;
const code = ({ value, error }: Cell): string => error === null ? value.__typename as string : String(error.extensions['code']);
/** All that an error tells. */
const whole = ({ value, error }: Cell): string => JSON.stringify({ value, ...error });

/** Every row that an act on alerts can write. */
async function everything(): Promise<unknown[]> {
  const tables = ['alert', 'alert_version', 'alert_translation', 'acknowledgement', 'event'];
  return Promise.all(tables.map(async (table) => (await network.hub.database.ask<{ row: string }>({ sql: `select t::text as row from ${table} t order by 1`, parameters: [] })).map(({ row }) => row)));
}

test('each act comes to what the seat may do, and of an alert that it may not read to what it comes to of none', async () => {
  const before = await everything();
  const cells = await someAtOnce(network.seats, async (seat) => (await Promise.all(ACT_NAMES.map((name) => tried(seat, name)))).flat());
  expect(wrong(cells)).toEqual([]);
  expect(await everything()).toEqual(before);
}, 120_000);

async function tried(seat: Seat, name: Act): Promise<Held[]> {
  const { shape: field, dry, data } = ACTS[name];
  if (name === 'publish') {
    const [answer] = await many(ask(seat), field, [dry('')]);
    const result = outcome(seat, name, null);
    return [{ cell: `${seat.name} · publish`, is: code(answer!), should: result === 'done' ? data : result }];
  }
  const answers = await many(ask(seat), field, [...alerts.map(({ id }) => dry(id)), dry(absent), dry('alert_made-up')]);
  const [none, madeUp] = answers.slice(-2) as [Cell, Cell];
  const noneAtAll = seat.ended !== null || seat.place === 'nobody' ? 'UNAUTHENTICATED' : 'NOT_FOUND';
  return [
    { cell: `${seat.name} · ${name} · an absent alert`, is: code(none), should: noneAtAll },
    { cell: `${seat.name} · ${name} · a made-up id`, is: whole(madeUp), should: whole(none) },
    ...alerts.flatMap((alert, index): Held[] => {
      const [answer, result, cell] = [answers[index]!, outcome(seat, name, alert), `${seat.name} · ${name} · ${alert.name}`];
      const should = result === 'done' ? (alert.state === 'withdrawn' ? 'AlertAlreadyWithdrawn' : data) : result;
      return [{ cell, is: code(answer), should }, ...(result === 'NOT_FOUND' ? [{ cell: `${cell}, the whole answer`, is: whole(answer), should: whole(none) }] : [])];
    }),
  ];
}

const EXPLAIN: Shape = { kind: 'query', takes: { id: 'ID!', organisation: 'ID!' }, field: 'explainAccess(id: $id, organisation: $organisation) { mayRead rule }' };

test('explainAccess tells the publisher of every organisation, others of their own, and nothing of what they may not read', async () => {
  const names = Object.keys(network.partners) as PartnerName[];
  const cells = await someAtOnce(network.seats, async (seat) => {
    const whose = names.find((name) => name === seat.place) ?? 'apart';
    const rows = alerts.flatMap((alert, index) => [...new Set([whose, names[index % names.length]!])].map((partner) => ({ alert, partner, should: explained(seat, { alert, partner, whose }) })));
    const asked = ({ alert, partner }: { alert: { id: string }; partner: PartnerName }) => ({ id: alert.id, organisation: network.partners[partner].global });
    // The field is never null: of what is refused a request answers with the first only, so each has one of its own.
    const [told, refused] = [rows.filter(({ should }) => /true|false/.test(should)), rows.filter(({ should, partner }) => !/true|false/.test(should) && partner === whose || should === 'FORBIDDEN')];
    const [answers, refusals] = [await many(ask(seat), EXPLAIN, told.map(asked)), await many(ask(seat), { ...EXPLAIN, atOnce: 1 }, [...refused.map(asked), asked({ alert: { id: absent }, partner: whose })])];
    return [
      ...told.map(({ alert, partner, should }, index) => ({ cell: `${seat.name} · explainAccess · ${alert.name} for ${partner}`, is: explanation(answers[index]!), should })),
      ...refused.flatMap(({ alert, partner, should }, index): Held[] => {
        const cell = `${seat.name} · explainAccess · ${alert.name} for ${partner}`;
        return [{ cell, is: explanation(refusals[index]!), should }, ...(should === 'NOT_FOUND' ? [{ cell: `${cell}, the whole answer`, is: whole(refusals[index]!), should: whole(refusals.at(-1)!) }] : [])];
      }),
    ];
  });
  expect(wrong(cells)).toEqual([]);
}, 120_000);

function explained(seat: Seat, { alert, partner, whose }: { alert: Fixture; partner: PartnerName; whose: PartnerName }): string {
  if (seat.ended !== null || seat.place === 'nobody') return 'UNAUTHENTICATED';
  if (!mayRead(seat, alert)) return 'NOT_FOUND';
  if (seat.place !== 'own' && partner !== whose) return 'FORBIDDEN';
  // A suspended organisation reads nothing, whatever the audience.
  return String(partner !== 'closed' && mayRead(network.seat(`${partner} READER`), alert));
}

const explanation = ({ value, error }: Cell): string => error === null ? String(value.mayRead && value.rule.length > 0) : String(error.extensions['code']);

test('what a seat may do is done', async () => {
  const done = network.seats.flatMap((seat) => ACT_NAMES.filter((name) => outcome(seat, name, name === 'publish' ? null : alerts[1]!) === 'done').map((name) => ({ seat, name })));
  const ids = await act(network, 'own PUBLISHER')(ACTS.publish.shape, done.map(() => ACTS.publish.wet('')));
  expect(inAudience(network.seat('other READER'), alerts[1]!.audience)).toBe(true);
  const cells = await someAtOnce(done.map((each, index) => ({ ...each, id: ids[index]! })), async ({ seat, name, id }) => {
    const [answer] = await many(ask(seat), ACTS[name].shape, [ACTS[name].wet(id)]);
    return [{ cell: `${seat.name} · ${name}`, is: code(answer!), should: 'Alert' }];
  });
  expect(wrong(cells)).toEqual([]);
  expect(cells).toHaveLength(36);
}, 60_000);
