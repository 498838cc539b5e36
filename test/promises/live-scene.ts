import { isDeepStrictEqual } from 'node:util';
import { Seal } from '../../server/kernel/index.ts';
import type { MovableClock } from '../support/clock.ts';
import type { TestHub } from '../support/hub.ts';
import type { OneByOne, Walk } from '../support/one-by-one.ts';
import { SECRET } from '../support/process.ts';
import type { Asked, Subscriber } from '../support/subscriber.ts';
import { ALERT, AlertDesk } from '../stories/alerts/alert-desk.ts';

/** What can be asked of live alerts here: much, little, what differs by viewer, what fails for a part, what a variable decides. */
export const DOCUMENTS = [
  'subscription ($after: String, $filter: AlertFilter) { alertEvents(after: $after, filter: $filter) { cursor kind occurredAt alertId reference alert { id title version } } }',
  `subscription All($filter: AlertFilter, $after: String) { event: alertEvents(filter: $filter, after: $after) { __typename cursor kind alert { ...A } } } ${ALERT}`,
  'subscription ($after: String, $filter: AlertFilter, $more: Boolean! = true) { alertEvents(after: $after, filter: $filter) { cursor kind alert { sourceShielded publishedBy @include(if: $more) { slug alerts(first: 2) { totalCount edges { node { title } } } } } } }',
  'subscription ($after: String, $filter: AlertFilter, $first: Int = 1000) { alertEvents(after: $after, filter: $filter) { kind alert { id publishedBy { slug alerts(first: $first) { totalCount } } } } }',
  'subscription ($after: String, $filter: AlertFilter) { ...Root } fragment Root on Subscription { alertEvents(after: $after, filter: $filter) { kind alert { acknowledgements { organisation { slug } actionTaken } withdrawalReason } } }',
] as const;
const FILTERS = [null, { country: 'UA' }, { text: 'border' }, { severityAtLeast: 'SEVERE' }, { includeExpired: true }];
const AUDIENCES = [{ level: 'PUBLIC' }, { level: 'NETWORK' }, { level: 'COUNTRIES', countries: ['MD'] }, { level: 'COUNTRIES', countries: ['MD', 'RO'] }, { level: 'OWN' }];
/** Who listens: two of one organisation, others of theirs, and nobody. */
export const LISTENERS = ['editor-ua', 'approver-ua', 'reader-md', 'publisher-md', 'reader-ro', 'reader-al', 'secretary-ua', null] as const;

// Of organisations that publish here.
const PUBLISHING = new Set<string>(['editor-ua', 'approver-ua', 'publisher-md']);

/** One thing that happens; the numbers choose among what there is. */
export type Step =
  | { does: 'publish' | 'update' | 'withdraw' | 'acknowledge' | 'translate' | 'expire'; which: number; audience: number; shielded: boolean }
  | { does: 'join'; who: number; document: number; filter: number; variables: number; after: number; transport: 'ws' | 'sse' }
  | { does: 'leave' | 'revoke' | 'scopes' | 'suspend' | 'move' | 'roles'; which: number };

interface Listening { readonly key: string | null; readonly walk: Walk; readonly subscriber: Subscriber; had: number; readonly what: string }
interface Known { id: string; version: number; by: string }

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** A hub and the same log told one by one beside it: what happens to both, and whether they said the same. */
export class Scene {
  readonly #hub: TestHub;
  readonly #desk: AlertDesk;
  readonly #oneByOne: OneByOne;
  readonly #clock: MovableClock;
  #listening: Listening[] = [];
  readonly #alerts: Known[] = [];
  readonly #keys = new Map<string, string>();
  readonly #suspended = new Set<string>();
  readonly #undo: (() => Promise<void>)[] = [];
  /** How many frames were held against each other. */
  compared = 0;

  constructor(hub: TestHub, oneByOne: OneByOne, clock: MovableClock) {
    this.#hub = hub;
    this.#desk = new AlertDesk(hub);
    this.#oneByOne = oneByOne;
    this.#clock = clock;
  }

  async do(step: Step): Promise<void> {
    if (step.does === 'join') await this.#join(step);
    else if (step.does === 'leave') this.#leave(step.which);
    else if (step.does === 'publish' || step.does === 'expire') await this.#publish(step);
    else if ('audience' in step) await this.#act(step);
    else await this.#right(step.does, step.which);
    await this.compare();
  }

  /** Waits until both have told all there is, and holds each one's frames against the other's. */
  async compare(): Promise<void> {
    const { head } = await this.#hub.tail.log.bounds();
    while (this.#hub.tail.head < head) await this.#hub.tail.next(this.#hub.tail.head, new AbortController().signal);
    await this.#oneByOne.settled();
    for (const listening of this.#listening) {
      for (const expected of listening.walk.results.slice(listening.had)) {
        const result = await listening.subscriber.next().catch((fault: Error) => ({ missing: fault.message }));
        if (!isDeepStrictEqual(result, expected)) throw new Error(`${listening.what}: ${JSON.stringify(result)}\ninstead of ${JSON.stringify(expected)}`);
        this.compared++;
      }
      listening.had = listening.walk.results.length;
    }
  }

  /** Something for everybody, so that whatever was said too much has come; puts rights back as they were. */
  async end(): Promise<void> {
    await this.#publish({ does: 'publish', which: 0, audience: 0, shielded: false });
    await this.compare();
    for (const { subscriber, what, walk } of this.#listening) {
      const rest = subscriber.taken().filter(({ errors }) => !walk.isOver || errors?.[0]?.extensions['code'] !== 'UNAUTHENTICATED');
      if (rest.length > 0) throw new Error(`${what} was told too much: ${JSON.stringify(rest)}`);
      if (walk.isOver) await subscriber.ended();
      subscriber.leave();
    }
    this.#oneByOne.forget();
    for (const undo of this.#undo.splice(0)) await undo();
  }

  async #publish({ does, which, audience, shielded }: Extract<Step, { audience: number }>): Promise<void> {
    const by = at(['publisher-ua', 'publisher-md', 'publisher-ua-2'], which);
    const expiresAt = does === 'expire' ? new Date(this.#clock.now().getTime() + 3_600_000) : null;
    const { id, version } = await this.#desk.publish(by, { audience: at(AUDIENCES, audience), shieldSource: shielded, country: 'UA', title: 'Offers at the border', expiresAt });
    this.#alerts.push({ id, version, by });
    if (expiresAt === null) return;
    await this.compare();
    this.#clock.move(3_600_001);
    await this.#until(async () => (await this.#desk.log(by)).some((event) => event.kind === 'EXPIRED' && event.alertId === id));
  }

  async #act({ does, which, audience, shielded }: Extract<Step, { audience: number }>): Promise<void> {
    if (this.#alerts.length === 0) return;
    const alert = at(this.#alerts, which);
    const { id, version, by } = alert;
    if (does === 'withdraw') await this.#desk.answer(by, 'withdraw', { id, reason: 'It was a mistake.' });
    else if (does === 'acknowledge') await this.#desk.answer('publisher-ro', 'acknowledge', { id, actionTaken: shielded ? 'Told the border police.' : null });
    else if (does === 'translate') await this.#desk.answer(by, 'translate', { id, input: { language: 'RO', title: 'Oferte la frontieră', summary: 'Adolescenților li se oferă muncă fără contract.', ofVersion: version } });
    else {
      const input = { version, audience: at(AUDIENCES, audience), shieldSource: shielded, title: `Offers at the border, ${audience}` };
      const { __typename, version: now } = await this.#desk.do(by, 'update', { id, input });
      if (__typename === 'Alert') alert.version = now;
    }
  }

  async #join(step: Extract<Step, { does: 'join' }>): Promise<void> {
    const who = at(LISTENERS, step.who);
    if (who !== null && this.#suspended.has(who)) return;
    const key = who === null ? null : await this.#keyOf(who);
    const variables: Record<string, unknown> = { filter: at(FILTERS, step.filter), after: this.#cursor(step.after, await this.#desk.log(null)) };
    if (step.document === 2 && step.variables > 0) variables['more'] = step.variables > 1;
    if (step.document === 3 && step.variables > 0) variables['first'] = step.variables > 1 ? 1 : 1000;
    const asked: Asked = { query: DOCUMENTS[step.document]!, variables };
    const [subscriber, walk] = [await this.#hub.subscribe(key, asked, step.transport), await this.#oneByOne.subscribe(key, asked)];
    if (walk === null) {
      const { data, errors } = await subscriber.next();
      if (data != null || errors === undefined) throw new Error(`${who} was told ${JSON.stringify(data)} where one by one is refused.`);
      return subscriber.leave();
    }
    this.#listening.push({ key, walk, subscriber, had: 0, what: `${who ?? 'nobody'} over ${step.transport}, ${asked.query.slice(0, 60)}… ${JSON.stringify(variables)}` });
  }

  // None, one of the log, or one that is ahead of it: that is told as a GAP.
  #cursor(which: number, log: readonly { cursor: string }[]): string | null {
    if (which === 0 || log.length === 0) return null;
    if (which === 1) return new Seal(SECRET).close('event', this.#hub.tail.head + 1_000_000);
    return log[Math.max(0, log.length - which)]!.cursor;
  }

  #leave(which: number): void {
    if (this.#listening.length === 0) return;
    const gone = at(this.#listening, which);
    gone.subscriber.leave();
    this.#listening = this.#listening.filter((one) => one !== gone);
  }

  async #keyOf(handle: string): Promise<string> {
    const known = this.#keys.get(handle);
    if (known !== undefined) return known;
    const { createKey } = await this.#hub.data(handle, 'mutation { createKey(input: { label: "Live", scopes: [ALERTS_READ] }) { ... on CreatedKey { secret } } }');
    this.#keys.set(handle, createKey.secret);
    return createKey.secret;
  }

  // What feeds a class, changed where the hub itself would change it; both must have heard of it before anything more happens.
  async #right(does: string, which: number): Promise<void> {
    const handle = at([...this.#keys.keys()], which);
    // Those who publish are needed to the end.
    if (handle === undefined || ((does === 'suspend' || does === 'roles') && PUBLISHING.has(handle))) return;
    const [key, { personId, organisationId }] = [this.#keys.get(handle)!, this.#hub.person(handle)];
    const [person, organisation] = [personId.slice('person_'.length), organisationId.slice('organisation_'.length)];
    const ofKey = `from api_key where person_id = '${person}' and label = 'Live' and revoked_at is null`;
    const changes: Record<string, [table: string, set: string, back: string]> = {
      revoke: ['api_key', 'revoked_at = now()', ''], scopes: ['api_key', `scopes = '{SUBGRAPH}'`, `scopes = '{ALERTS_READ}'`],
      suspend: ['organisation', `status = 'SUSPENDED'`, `status = 'ACTIVE'`], move: ['organisation', `country = 'RO'`, `country = '${this.#hub.person(handle).country}'`],
      roles: ['person', `roles = '{READER,STEWARD}'`, ''],
    };
    const [table, set, back] = changes[does]!;
    const rows = { api_key: `id in (select id ${ofKey})`, organisation: `id = '${organisation}'`, person: `id = '${person}'` }[table]!;
    const write = (change: string): Promise<void> => this.#hub.database.writeAsHub(async (em) => { await em.execute(`update ${table} set ${change} where ${rows}`); });
    await write(set);
    if (back !== '') this.#undo.push(() => write(back));
    if (does === 'suspend') this.#suspended.add(handle);
    if (does === 'revoke' || does === 'suspend') this.#keys.delete(handle);
    await this.#heard(key);
  }

  // Both say the same of the key as the database does.
  async #heard(key: string): Promise<void> {
    const digestOf = (value: unknown): string => JSON.stringify(value);
    await this.#until(async () => {
      const told = await this.#hub.ask(key, '{ viewer { scopes roles organisation { id } } }');
      const viewer = await this.#oneByOne.viewer(key).catch(() => null);
      if (viewer === null || viewer.kind === 'nobody') return told.data?.viewer === undefined;
      const fresh = await this.#oneByOne.fresh(viewer);
      return told.data?.viewer != null && digestOf(fresh) === digestOf(viewer) && digestOf(told.data.viewer.scopes) === digestOf(viewer.scopes) && digestOf(told.data.viewer.roles) === digestOf(viewer.roles);
    });
  }

  async #until(holds: () => Promise<boolean>): Promise<void> {
    for (const end = performance.now() + 20_000; !await holds();) if (performance.now() > end) throw new Error('It did not come to that.');
  }
}
