import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { EntitySchema } from '@mikro-orm/core';
import pino from 'pino';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { MIGRATIONS } from '../migrations/index.ts';
import { Abilities, Access, ApiKeySchema } from './access/index.ts';
import type { RequestContext } from './access/index.ts';
import { closeScreening, prepareScreening } from './anonymisation/index.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database/index.ts';
import type { Database } from './database/index.ts';
import { FanOut, LogEventSchema, Tail, openMail, openRounds, outgoing } from './delivery/index.ts';
import type { Mail, Outgoing } from './delivery/index.ts';
import { ALERT_ENTITIES, alertPolicy, openAlerts, releasePolicy, seedDemoAlerts } from './domains/alerts/index.ts';
import type { AlertRoom } from './domains/alerts/index.ts';
import { COMMITTEE_ENTITIES, committeesPolicy, openCommittees, seedDemoCommittees } from './domains/committees/index.ts';
import type { CommitteeRoom } from './domains/committees/index.ts';
import { Directory, OrganisationSchema, PersonSchema, directoryNodes, directoryPolicy, directoryResolvers, seedDemoNetwork, setUp } from './domains/directory/index.ts';
import type { DemoIdentity } from './domains/directory/index.ts';
import { NEWSLETTER_ENTITIES, newsletterPolicy, openNewsletter } from './domains/newsletter/index.ts';
import type { NewsletterRoom } from './domains/newsletter/index.ts';
import { WEBHOOK_ENTITIES, openWebhooks, webhookPolicy } from './domains/webhooks/index.ts';
import type { WebhookRoom } from './domains/webhooks/index.ts';
import { screeningResolvers } from './domains/screening/index.ts';
import { JoinedGraphs, PartnerSubgraphSchema, PartnerSubmissionSchema, SupergraphVersionSchema, admissionPolicy, openAdmission, openAsking, openIdentity } from './federation/index.ts';
import type { Admission, Asking, Identity, MakeEngine, PartnerAsking, SupergraphSource } from './federation/index.ts';
import { Seal, systemClock } from './kernel/index.ts';
import type { Clock } from './kernel/index.ts';
import { Chores, HubMetrics, causeOf } from './operation/index.ts';
import type { Chore } from './operation/index.ts';
import { printSubgraph, startRequests } from './request/index.ts';
import type { CoreGraph, Graphs } from './request/index.ts';

/** Every table the hub knows, for the ORM. */
export const ENTITIES = [OrganisationSchema, PersonSchema, ApiKeySchema, LogEventSchema, ...ALERT_ENTITIES, ...COMMITTEE_ENTITIES, ...NEWSLETTER_ENTITIES, ...WEBHOOK_ENTITIES, PartnerSubgraphSchema, PartnerSubmissionSchema, SupergraphVersionSchema] as unknown as EntitySchema[];

/** What a test may give a hub that a process takes from the machine. */
export interface HubExtras {
  clock?: Clock; logger?: Logger; image?: Blob; inMemory?: boolean;
  /** How many times as often chores come round as in a process. */
  haste?: number;
  /** Partners without their admission, and which engine joins them. */
  partners?: { readonly source: SupergraphSource; readonly asking: PartnerAsking; readonly engine?: MakeEngine };
}

/** A running hub. */
export interface Hub {
  readonly address: string;
  readonly port: number;
  readonly database: Database;
  readonly tail: Tail;
  /** The graph that runs now, partners' subgraphs among it. */
  readonly graphs: SupergraphSource;
  /** The demo network's people with their keys, where this start made it. */
  readonly demo: readonly DemoIdentity[] | null;
  /** The key for the first operator, where this start made it: shown once. */
  readonly setupKey: string | null;
  /** Tells clients to come back, finishes what is being answered, lets go of the database. */
  stop(): Promise<void>;
}

/** The version in package.json. */
export const VERSION = (JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string }).version;

/** Makes everything and joins it: the only place that knows all rooms. */
export async function openHub(config: Config, extras: HubExtras = {}): Promise<Hub> {
  const clock = extras.clock ?? systemClock;
  const logger = extras.logger ?? pino({ level: config.logLevel, base: { service: 'fanar', version: VERSION } }, pino.destination(2));
  const folder = extras.inMemory === true ? null : config.dataFolder;
  // What was opened, to be closed in the other order: when the hub stops, or where the rest of it can't be opened.
  const opened = new AsyncDisposableStack();
  opened.defer(closeScreening);
  try {
    let demo: DemoIdentity[] | null = null;
    const begin = async (made: Database): Promise<void> => { if (config.demo) demo = await seedDemo(config, made, clock); };
    const database = await openDatabase({
      url: config.databaseUrl, readUrls: config.databaseReadUrls, relay: relayOf(config), folder, image: extras.image, begin,
    }, ENTITIES, MIGRATIONS);
    opened.defer(() => database.close());
    const seal = new Seal(config.secret ?? await keptSecret(folder));
    // A new demo's own alerts have done that.
    if (!config.demo) await prepareScreening();
    const joinedParts = await joined(config, { clock, logger, database, seal, opened, partners: extras.partners, haste: extras.haste ?? 1 });
    // Last, when nothing can fail any more: a key that is made and not shown would be lost.
    const setupKey = config.demo ? null : await setUp(database, clock);
    return { ...joinedParts, database, demo, setupKey, stop: () => opened.disposeAsync() };
  } catch (fault) {
    await opened.disposeAsync();
    throw fault;
  }
}

/** Brings the database to this code's schema and lets go of it. */
export async function migrateOnly(config: Config): Promise<void> {
  const database = await openDatabase({ url: config.databaseUrl, folder: config.dataFolder }, ENTITIES, MIGRATIONS);
  await database.close();
}

const SCHEMA = join(import.meta.dirname, '../schema');

// Hubs of one network have one secret, and may share servers of NATS with others.
const relayOf = ({ eventsUrl, secret }: Config): { url: string; network: string } | null =>
  (eventsUrl === null || secret === null ? null : { url: eventsUrl, network: createHmac('sha256', secret).update('notices').digest('hex').slice(0, 16) });

interface Joining { clock: Clock; logger: Logger; database: Database; seal: Seal; opened: AsyncDisposableStack; partners: HubExtras['partners']; haste: number }

/** What rooms are given, and `news` is told whenever there is more in the log. */
function sharedBy({ clock, logger, database, seal }: Omit<Joining, 'opened' | 'partners' | 'haste'>, news: () => Promise<void>) {
  const registry = new Registry();
  const metrics = new HubMetrics(registry, database, clock);
  const access = new Access(database, clock);
  const abilities = new Abilities([directoryPolicy, alertPolicy, releasePolicy, committeesPolicy, newsletterPolicy, webhookPolicy, admissionPolicy]);
  const directory = new Directory(database);
  const tail = new Tail(database, (events) => {
    metrics.seen(events);
    // What can't be called now is by the chore that looks for it.
    news().catch(() => {});
  });
  const live = metrics.counted(new FanOut({ tail, access, clock, sent: (event, subscribers) => metrics.sent(event, subscribers) }));
  const rounds = openRounds({ database, clock, told: (round, fault) => logger.error({ round, ...causeOf(fault) }, 'a round failed') });
  return { metrics, registry, access, directory, tail, live, rounds, shared: { database, clock, abilities, directory, seal, access } };
}

async function joined(config: Config, { clock, logger, database, seal, opened, partners, haste }: Joining): Promise<Pick<Hub, 'address' | 'port' | 'tail' | 'graphs'>> {
  const { metrics, registry, access, directory, tail, live, rounds, shared } = sharedBy({ clock, logger, database, seal }, () => webhooks.wake());
  let address = '';
  const [mail, out, publicUrl] = [metrics.letters(mailFor(config, opened)), outgoingFor(config, opened), (): string => config.publicUrl ?? address];
  const alerts = openAlerts({ ...shared, tail, live, mail, publicUrl });
  const committees = openCommittees({ ...shared, tail, live, publicUrl });
  const newsletter = openNewsletter({ ...shared, tail, live, mail, journalFolder: join(config.dataFolder, 'mail'), sources: [alerts.sources, committees.sources], publicUrl });
  const { identity, asking, admission } = partnersOf(config, { ...shared, tail, logger, metrics: registry, outgoing: out, issuer: publicUrl });
  const webhooks = openWebhooks({ ...shared, tail, rounds, outgoing: out, sent: (outcome, occurredAt) => metrics.posted(outcome, occurredAt), ask: (viewer, question) => requests.ask(viewer, question) });
  await Promise.all([access, directory, tail].map(async (part) => {
    await part.start();
    opened.defer(() => part.stop());
  }));
  await identity.keepKeys();
  opened.defer(() => admission.stop());
  await admission.start();
  const chores = new Chores(logger, choresOf({ alerts, committees, newsletter, webhooks, admission, identity, database, tail, clock }).map((chore) => ({ ...chore, every: chore.every / haste })));
  for (const part of [chores, newsletter]) opened.defer(() => part.stop());
  const graphs = joinedGraphs(partners ?? { source: admission.graphs, asking }, { access, directory, logger, metrics: registry, opened });
  const requests = await startRequests({
    settings: { ...config, version: VERSION },
    schemaFolder: SCHEMA,
    resolvers: [directoryResolvers(shared), ...alerts.resolvers, ...committees.resolvers, ...newsletter.resolvers, ...webhooks.resolvers, admission.resolvers, screeningResolvers, { Query: { node: nodeFinder(directoryNodes(shared), [alerts, committees, newsletter, webhooks, admission]) } }],
    pages: [...alerts.pages, ...committees.pages, ...newsletter.pages, identity.page], access, metrics: registry, logger,
    ready: async () => ready(await readiness(database, tail), graphs), join: async (core) => started(graphs, core),
  });
  ({ address } = requests);
  opened.defer(() => requests.drain());
  await rounds.start();
  opened.defer(() => rounds.stop());
  return { address: requests.address, port: requests.port, tail, graphs: admission.graphs };
}

const organisationsIn = (directory: Directory): Parameters<typeof openAdmission>[0]['organisations'] => ({
  get: (id) => directory.get(id), isActive: (id) => directory.isActive(id), languageOf: (id) => directory.get(id)?.languages[0] ?? 'EN',
});

interface Kept {
  alerts: AlertRoom; committees: CommitteeRoom; newsletter: NewsletterRoom; webhooks: WebhookRoom; admission: Admission; identity: Identity; database: Database; tail: Tail; clock: Clock;
}

const choresOf = ({ alerts, committees, newsletter, webhooks, admission, identity, database, tail, clock }: Kept): Chore[] => [
  { name: 'expire alerts', every: 1000, run: () => alerts.expire() },
  { name: 'keep the parts in committees', every: 1000, run: () => committees.keepParts() },
  { name: 'tell of overdue decisions', every: 1000, run: () => committees.noteOverdue() },
  { name: 'tell of alerts by mail', every: 1000, run: () => alerts.tellByMail() },
  ...newsletter.chores,
  { name: 'wake webhooks that lag behind', every: 5000, run: () => webhooks.wake() },
  { name: 'prune the log of deliveries to webhooks', every: 3_600_000, run: () => webhooks.prune() },
  { name: 'take out subgraphs of suspended organisations', every: 1000, run: () => admission.leaveWithOrganisation() },
  { name: 'delete disputed texts', every: 60_000, run: () => alerts.endReleases() },
  { name: 'keep the keys that partners know the hub by', every: 3_600_000, run: () => identity.keepKeys() },
  { name: 'release statistics', every: 3_600_000, run: () => alerts.releaseStatistics() },
  { name: 'tidy the database', every: 60_000, run: () => database.tidy() },
  { name: 'prune the log', every: 6 * 3_600_000, run: () => tail.log.prune(new Date(clock.now().getTime() - LOG_KEPT)) },
];

function outgoingFor({ outgoingLocal }: Config, opened: AsyncDisposableStack): Outgoing {
  const out = outgoing({ allowLocal: outgoingLocal });
  opened.defer(() => out.close());
  return out;
}

interface PartnersGiven {
  database: Database; clock: Clock; abilities: Abilities; directory: Directory; seal: Seal; tail: Tail; logger: Logger; metrics: Registry; outgoing: Outgoing; issuer: () => string;
}

/** What partners' subgraphs join by: who the hub is to them, how they are asked, and who lets them in. */
function partnersOf({ outgoingLocal }: Config, { directory, outgoing: out, issuer, metrics, ...shared }: PartnersGiven): { identity: Identity; asking: Asking; admission: Admission } {
  const identity = openIdentity({ ...shared, issuer, slugOf: (id) => directory.get(id)?.slug ?? null });
  const asking = openAsking({ outgoing: out, tokens: identity.tokens, clock: shared.clock, metrics });
  const admission = openAdmission({ ...shared, coreSdl: printSubgraph(SCHEMA), healths: asking, local: outgoingLocal, organisations: organisationsIn(directory) });
  return { identity, asking, admission };
}

function mailFor({ smtpUrl, dataFolder, publicUrl }: Config, opened: AsyncDisposableStack): Mail {
  const mail = openMail({ smtpUrl, folder: join(dataFolder, 'mail'), host: publicUrl === null ? 'localhost' : new URL(publicUrl).hostname });
  opened.defer(() => mail.close());
  return mail;
}

// 400 days: whoever was away for longer gets a GAP and reads the list anew.
const LOG_KEPT = 400 * 86_400_000;

const nodeFinder = (directoryNode: AlertRoom['node'], rooms: readonly Pick<AlertRoom, 'node'>[]) =>
  async (_root: unknown, { id }: { id: string }, context: RequestContext): Promise<object | null> => {
    for (const room of rooms) {
      const found = await room.node(id, context);
      if (found !== null) return found;
    }
    return directoryNode(id, context);
  };

// The demo network, its alerts and its committees on a new database, and the file with its people's keys; null where there are people.
async function seedDemo(config: Config, database: Database, clock: Clock): Promise<DemoIdentity[] | null> {
  const people = await seedDemoNetwork(database, clock);
  if (people === null) return null;
  await mkdir(config.dataFolder, { recursive: true, mode: 0o700 });
  // personId and organisationId are the seed's own affair: the file is the contract's.
  const identities = people.map(({ personId: _person, organisationId: _organisation, ...identity }) => identity);
  await writePrivately(join(config.dataFolder, 'demo-identities.json'), `${JSON.stringify(identities, null, 2)}\n`);
  const directory = new Directory(database);
  await directory.refresh();
  await seedDemoAlerts(database, { directory, clock, people });
  await seedDemoCommittees(database, { directory, clock, people });
  return people;
}

// Longer than an answer takes, shorter than whoever asks whether the hub is ready will wait.
const READY_WITHIN = 2000;

async function readiness(database: Database, tail: Tail): Promise<{ ok: boolean; checks: Record<string, string> }> {
  const lacks = await Promise.race([database.lacks().catch(() => null), after(READY_WITHIN, null, { ref: false })]);
  const checks = {
    database: lacks === null ? 'unreachable' : 'ok',
    migrations: lacks === null ? 'unknown' : lacks.length === 0 ? 'ok' : `lacking ${lacks.join(', ')}`,
    log: tail.isFresh ? 'ok' : 'behind',
  };
  return { ok: Object.values(checks).every((check) => check === 'ok'), checks };
}

interface JoinedBy { access: Access; directory: Directory; logger: Logger; metrics: Registry; opened: AsyncDisposableStack }

function joinedGraphs(partners: NonNullable<HubExtras['partners']>, { access, directory, opened, ...shown }: JoinedBy): JoinedGraphs {
  const graphs = new JoinedGraphs({ ...partners, ...shown, current: (viewer) => access.current(viewer), slugOf: (organisation) => directory.get(organisation)?.slug });
  opened.defer(() => graphs.stop());
  return graphs;
}

// Before the first question comes in, so that what partners serve is there from the first moment on.
async function started(graphs: JoinedGraphs, core: CoreGraph): Promise<Graphs> {
  await graphs.start(core);
  return graphs;
}

// The hub answers whatever becomes of its partners' parts: what is wrong with them is told, and takes it out of no rotation.
const ready = (own: Awaited<ReturnType<typeof readiness>>, graphs: JoinedGraphs): Awaited<ReturnType<typeof readiness>> =>
  ({ ...own, checks: { ...own.checks, partners: graphs.state } });

// Cursors outlive a restart, so the secret does: made once, beside the embedded database that it belongs to.
async function keptSecret(folder: string | null): Promise<string> {
  const fresh = randomBytes(32).toString('hex');
  if (folder === null) return fresh;
  const file = join(folder, 'secret');
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept === '') await writePrivately(file, `${fresh}\n`);
  return kept === '' ? fresh : kept;
}

// Whole or not at all, and for nobody else's eyes even where an older file of that name was.
async function writePrivately(file: string, text: string): Promise<void> {
  await rm(`${file}.new`, { force: true });
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
