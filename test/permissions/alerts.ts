import { AUDIENCE_NAMES, STATE_NAMES } from './expectation.ts';
import type { Fixture, Happening, Said } from './expectation.ts';
import { many } from './doors.ts';
import type { Shape } from './doors.ts';
import type { Network } from './viewers.ts';

/** The alerts in the order they were published, and all that happened to them in the order it did. */
export interface World { readonly network: Network; readonly alerts: readonly Fixture[]; readonly history: readonly Happening[] }

/** The alert by which everybody is told that nothing more comes. */
export const END = 'the end';

const KINDS = ['RECRUITMENT', 'ROUTE', 'FALSE_JOB_OFFER'];
const SEVERITIES = ['EXTREME', 'SEVERE', 'MODERATE', 'MINOR', 'UNKNOWN'];
const FORMS = ['SEXUAL', 'BEGGING', 'AGRICULTURE', 'CONSTRUCTION'];
const PLACES = [['UA', 'UA-77'], ['UA', null], ['RO', 'RO-IS'], ['MD', null]] as const;
// One word for each audience and one for each state, each the beginning of no other.
const WORDS = ['orchard', 'bakery', 'laundry', 'kitchen', 'garden', 'harvest', 'market', 'factory', 'forest', 'tailor', 'carpet'];
const STATE_WORDS = { current: 'winter', shielded: 'summer', expired: 'autumn', withdrawn: 'spring' };
/** The word that the alerts of that audience or state have in their titles. */
export const wordOf = (name: string): string => WORDS[AUDIENCE_NAMES.indexOf(name)] ?? STATE_WORDS[name as Fixture['state']];
export const BEFORE = 'painter';
export const AFTER = 'plumber';
export const TRANSLATED = 'зимова';

/** An audience by its name, as it is asked for. */
export function audienceInput(name: string, { partners }: Network): object {
  const [level, ...list] = name.split(' ');
  if (level === 'COUNTRIES') return { level, countries: list };
  if (level !== 'ORGANISATIONS') return { level };
  const listed = list[0] === 'two' ? [partners.same, partners.other] : [partners[list[0] as 'same' | 'other' | 'closed']];
  return { level, organisations: listed.map(({ global }) => global) };
}

const saidBy = (index: number, words: readonly string[]): Said => {
  const [country, region] = PLACES[index % 4]!;
  return { kind: KINDS[index % 3]!, severity: SEVERITIES[index % 5]!, form: FORMS[Math.floor(index / 2) % 4]!, country, region, words };
};

const inputOf = ({ words, form, ...said }: Said): object => ({
  ...said, forms: [form], urgency: 'EXPECTED', certainty: 'LIKELY', language: 'EN',
  title: `Offers of ${words.join(' and ')} work`, summary: 'Teenagers are offered work abroad without a contract.',
});

const PUBLISH: Shape = { kind: 'mutation', takes: { input: 'PublishAlertInput!' }, field: 'publishAlert(input: $input) { ... on Alert { id } ... on Problem { message } }' };
const WITHDRAW: Shape = { kind: 'mutation', takes: { id: 'ID!', reason: 'String!' }, field: 'withdrawAlert(id: $id, reason: $reason) { ... on Alert { id } ... on Problem { message } }' };
const UPDATE: Shape = { kind: 'mutation', takes: { id: 'ID!', input: 'UpdateAlertInput!' }, field: 'updateAlert(id: $id, input: $input) { ... on Alert { id } ... on Problem { message } }' };

/** Acts as a seat, all of it done or thrown. */
export const act = (network: Network, who: string) => async (shape: Shape, rows: readonly Record<string, unknown>[]): Promise<string[]> => {
  const cells = await many((query, variables) => network.ask(network.seat(who).key, query, variables), shape, rows);
  return cells.map(({ value, error }) => {
    if (value?.id === undefined) throw new Error(JSON.stringify(error ?? value));
    return value.id as string;
  });
};

// A quarter of all pairs (walls.test.ts has every one): wider, narrower, and away from some to others.
const MOVES = AUDIENCE_NAMES.flatMap((from, row) => AUDIENCE_NAMES.filter((to, column) => from !== to && (3 * row + column) % 4 === 0).map((to) => [from, to] as const));

/** Publishes alerts and does things to them, and keeps what was done. */
class Chronicle {
  readonly alerts: Fixture[] = [];
  readonly history: Happening[] = [];
  readonly #network: Network;
  constructor(network: Network) { this.#network = network; }

  async publish(made: readonly Omit<Fixture, 'id' | 'uuid' | 'publishedAt'>[]): Promise<Fixture[]> {
    const publishedAt = this.#network.clock.now().getTime();
    const ids = await act(this.#network, 'own PUBLISHER')(PUBLISH, made.map(({ audience, state, said }, index) => ({ input: {
      ...inputOf(said), audience: audienceInput(audience, this.#network), shieldSource: state === 'shielded',
      ...(state === 'expired' ? { expiresAt: new Date(publishedAt + 60_000 + index) } : {}),
    } })));
    const published = made.map((fixture, index) => ({ ...fixture, id: ids[index]!, uuid: ids[index]!.slice('alert_'.length), publishedAt }));
    this.alerts.push(...published);
    for (const alert of published) this.note(alert, 'alert.published', [null, alert.audience]);
    return published;
  }

  note({ name, audience, said }: Fixture, fact: Happening['fact'], [before, after]: readonly [string | null, string | null]): void {
    this.history.push({ alert: name, fact, before, after, versions: [{ audience, words: said.words }] });
  }

  /** The alert went to another audience and got other words. */
  moved(alert: Fixture, to: string): void {
    this.alerts[this.alerts.indexOf(alert)] = { ...alert, audience: to, said: { ...alert.said, words: [AFTER] } };
    const versions = [{ audience: alert.audience, words: alert.said.words }, { audience: to, words: [AFTER] }];
    this.history.push({ alert: alert.name, fact: 'alert.updated', before: alert.audience, after: to, versions });
  }
}

/** Makes every alert of the matrix and does to them what can be done; whoever listens from before has all of `history`. */
export async function makeAlerts(network: Network, { moves } = { moves: true }): Promise<World> {
  const chronicle = new Chronicle(network);
  const states = STATE_NAMES.flatMap((state) => AUDIENCE_NAMES.map((audience) => ({ audience, state, name: `${audience}, ${state}` })));
  const made = await chronicle.publish(states.map((fixture, index) => ({ ...fixture, said: saidBy(index, [wordOf(fixture.audience), wordOf(fixture.state)]) })));
  const [withdrawn, expired] = [made.filter(({ state }) => state === 'withdrawn'), made.filter(({ state }) => state === 'expired')];

  await act(network, 'own PUBLISHER')(WITHDRAW, withdrawn.map(({ id }) => ({ id, reason: 'It was a misunderstanding between two partners.' })));
  for (const alert of withdrawn) chronicle.note(alert, 'alert.withdrawn', [alert.audience, null]);
  await expire(network, expired.length);
  for (const alert of expired) chronicle.note(alert, 'alert.expired', [alert.audience, alert.audience]);
  const answered = made[1]!;
  await answer(network, answered);
  chronicle.note(answered, 'alert.translated', [answered.audience, answered.audience]);
  chronicle.note(answered, 'alert.acknowledged', ['OWN', 'OWN']);

  if (moves) await move(network, chronicle);
  network.clock.move(1000);
  await chronicle.publish([{ name: END, audience: 'PUBLIC', state: 'current', said: saidBy(0, ['nothing']) }]);
  return { network, alerts: chronicle.alerts, history: chronicle.history };
}

async function move(network: Network, chronicle: Chronicle): Promise<void> {
  const published = await chronicle.publish(MOVES.map(([from, to], index) => ({ name: `${from} → ${to}`, audience: from, state: 'current', said: saidBy(index, [BEFORE]) })));
  await act(network, 'own PUBLISHER')(UPDATE, MOVES.map(([, to], index) => ({
    id: published[index]!.id, input: { version: 1, title: `Offers of ${AFTER} work`, audience: audienceInput(to, network) },
  })));
  for (const [index, [, to]] of MOVES.entries()) chronicle.moved(published[index]!, to);
}

// Time goes by; the hub notes it within a second, all at once.
async function expire({ hub, clock, seat }: Network, count: number): Promise<void> {
  const listener = await hub.subscribe(seat('own PUBLISHER').key, { query: 'subscription { alertEvents { kind } }' });
  clock.move(2 * 60_000);
  for (let left = count; left > 0;) if ((await listener.next()).data.alertEvents.kind === 'EXPIRED') left--;
  listener.leave();
}

const TRANSLATE: Shape = { kind: 'mutation', takes: { id: 'ID!', input: 'TranslateAlertInput!' }, field: 'translateAlert(id: $id, input: $input) { ... on Alert { id } ... on Problem { message } }' };
const ACKNOWLEDGE: Shape = { kind: 'mutation', takes: { id: 'ID!', actionTaken: 'String' }, field: 'acknowledgeAlert(id: $id, actionTaken: $actionTaken) { ... on Alert { id } ... on Problem { message } }' };

async function answer(network: Network, { id }: Fixture): Promise<void> {
  const input = { language: 'UK', ofVersion: 1, title: `Пропозиції: ${TRANSLATED} праця`, summary: 'Підліткам пропонують роботу за кордоном без договору.' };
  await act(network, 'same PUBLISHER')(TRANSLATE, [{ id, input }]);
  await act(network, 'other READER')(ACKNOWLEDGE, [{ id, actionTaken: 'The teams were told.' }]);
}
