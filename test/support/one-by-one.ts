import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSourceEventStream, execute, parse } from 'graphql';
import pino from 'pino';
import { Abilities, Access, LiveEvents, RequestContext } from '../../server/access/index.ts';
import type { Selection, Subscriber, Viewer } from '../../server/access/index.ts';
import { FanOut, openMail } from '../../server/delivery/index.ts';
import type { Database } from '../../server/database/index.ts';
import type { FanOutParts } from '../../server/delivery/index.ts';
import { alertPolicy, openAlerts, releasePolicy } from '../../server/domains/alerts/index.ts';
import { Directory, directoryPolicy, directoryResolvers } from '../../server/domains/directory/index.ts';
import { Seal } from '../../server/kernel/index.ts';
import type { Clock } from '../../server/kernel/index.ts';
import { presenter } from '../../server/request/errors.ts';
import { buildSchemas } from '../../server/request/schema.ts';
import type { TestHub } from './hub.ts';
import { SECRET } from './process.ts';
import type { Asked, Result } from './subscriber.ts';

const REPLAY_PAGE = 3;

/**
 * The log of alerts as a plain GraphQL server would deliver it, beside a hub and over the same database: each subscriber
 * walks the log alone, as who they are, and each event is asked for, read and executed for them alone. Nothing here is
 * shared, and so this is what grouped delivery is held against. The hub's cursors must be sealed with `SECRET`.
 */
export class OneByOne {
  readonly #schema;
  readonly #access: Access;
  readonly #walks = new Set<Walk>();

  readonly #database: Database;
  readonly #clock: Clock;

  private constructor(schema: ReturnType<typeof buildSchemas>['hub'], access: Access, { database, clock }: { database: Database; clock: Clock }) {
    this.#schema = schema;
    this.#access = access;
    this.#database = database;
    this.#clock = clock;
  }

  static async beside({ database, tail }: TestHub, clock: Clock): Promise<OneByOne> {
    const [access, directory] = [new Access(database, clock), new Directory(database)];
    await Promise.all([access.start(), directory.start()]);
    const walks = new Walks({ tail, access, clock });
    const shared = { database, clock, directory, access, abilities: new Abilities([directoryPolicy, alertPolicy, releasePolicy]), seal: new Seal(SECRET) };
    // It posts nothing: no chore of its own runs.
    const alerts = openAlerts({ ...shared, tail, live: walks, mail: openMail({ smtpUrl: null, folder: tmpdir(), host: 'localhost' }), publicUrl: () => '' });
    const { hub } = buildSchemas(join(import.meta.dirname, '../../schema'), [directoryResolvers(shared), ...alerts.resolvers]);
    return new OneByOne(hub, access, shared);
  }

  /** Who asks with this key. */
  viewer(key: string | null): Promise<Viewer> { return this.#access.authenticate(key === null ? null : `Bearer ${key}`); }

  /** Null where the subscription is refused. */
  async subscribe(key: string | null, { query, variables = {} }: Asked): Promise<Walk | null> {
    const document = parse(query);
    const present = presenter(pino({ level: 'silent' }));
    const asked = { schema: this.#schema, document, variableValues: variables as Record<string, unknown> };
    const context = new RequestContext(await this.viewer(key), 'one by one');
    const events = await createSourceEventStream({ ...asked, contextValue: context });
    if (!(events instanceof LiveEvents)) return null;
    const answer: Selection<Result>['answer'] = async (viewer, rootValue) => {
      const { data, errors } = await execute({ ...asked, rootValue, contextValue: new RequestContext(viewer, 'one by one') });
      const shown = errors?.map((error) => present(error, { viewer, requestId: 'one by one' }));
      return JSON.parse(JSON.stringify(shown === undefined ? { data } : { data, errors: shown })) as Result;
    };
    const walk = new Walk(context.viewer);
    events.join({ key: '', answer }, walk as Subscriber);
    this.#walks.add(walk);
    return walk;
  }

  /** When every subscriber has been told of all that is in the log. */
  async settled(): Promise<void> { for (const walk of this.#walks) await walk.goOn!(); }

  /** The viewer as the database has them, whatever this process remembers. */
  async fresh(viewer: Viewer): Promise<Viewer | null> {
    const access = new Access(this.#database, this.#clock);
    return access.current(viewer);
  }

  /** Lets all subscribers go. */
  forget(): void { this.#walks.clear(); }

  async stop(): Promise<void> { await this.#access.stop(); }
}

/** One subscriber, and all they were told. */
export class Walk implements Subscriber<Result> {
  readonly viewer: Viewer;
  readonly results: Result[] = [];
  isOver = false;
  /** Takes them to the end of the log. */
  goOn: (() => Promise<void>) | null = null;
  constructor(viewer: Viewer) { this.viewer = viewer; }

  send(result: Result): void { this.results.push(result); }
  room(): null { return null; }
  ended(): void { this.isOver = true; }
  failed(error: unknown): void { throw error; }
}

class Walks extends FanOut {
  readonly #parts: FanOutParts;
  constructor(parts: FanOutParts) {
    super(parts);
    this.#parts = parts;
  }

  override join: FanOut['join'] = ({ view, filter }, at, { selection, subscriber }) => {
    const { tail, access, clock } = this.#parts;
    let position = at.after ?? at.now;
    let viewer: Viewer | null = subscriber.viewer;
    let isReplay = at.after !== null;
    const renewed = async (): Promise<boolean> => {
      viewer = viewer === null ? null : await access.current(viewer);
      if (viewer === null) subscriber.ended();
      return viewer !== null;
    };
    const send = async (event: unknown): Promise<void> => { if (event != null && viewer !== null) subscriber.send(await selection.answer(viewer, event), true); };
    let isChecked = !isReplay;
    (subscriber as unknown as Walk).goOn = async () => {
      if (!isChecked && await renewed()) {
        const { head, prunedThrough } = await tail.log.bounds();
        if (position < prunedThrough || position > head) await send(view.gap(position = prunedThrough, clock.now()));
        isChecked = true;
      }
      while (isReplay && await renewed()) {
        const page = await view.page(viewer!, { after: position, head: tail.head, size: REPLAY_PAGE }, filter);
        for (const event of page.events) await send(event);
        position = page.through;
        isReplay = page.more;
      }
      for (const logged of tail.after(position)) {
        if (!await renewed()) return;
        await send(await view.live(viewer!, logged, filter));
        position = logged.position;
      }
    };
    return () => {};
  };
}
