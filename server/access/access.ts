import DataLoader from 'dataloader';
import type { Database, Session, Statement } from '../database/index.ts';
import { compiled, statements } from '../database/index.ts';
import type { Clock, CountryCode } from '../kernel/index.ts';
import { unauthenticated } from '../kernel/index.ts';
import { keyDigest } from './credential.ts';
import { NOBODY } from './viewer.ts';
import type { Member, Role, Scope, Viewer } from './viewer.ts';

interface Tables {
  api_key: { id: string; person_id: string; digest: string; scopes: Scope[]; setup: boolean; expires_at: Date | null; revoked_at: Date | null; last_used_at: Date | null };
  person: { id: string; organisation_id: string; name: string; roles: Role[]; status: string };
  organisation: { id: string; country: CountryCode; status: string; admitted_at: Date };
}
interface CredentialRow { credential: string; digest: string; expiresAt: Date | null; person: string; name: string; roles: Role[]; organisation: string; country: CountryCode; since: Date; scopes: Scope[]; setup: boolean }
interface Known { member: Member | null; expiresAt: number; until: number }
type PersonRow = Pick<CredentialRow, 'person' | 'name' | 'roles' | 'organisation' | 'country' | 'since'>;

const db = statements<Tables>();

// How long a credential is believed without asking again. A notice from the database ends it at once; this bound holds
// where the notice is lost, and leaves a sweep of the sockets each half second its time: nothing revoked works a second longer.
const BELIEVED = 400;
const CACHED = 20_000;

const credentials = (by: 'digest' | 'id', values: readonly string[]): Statement<CredentialRow> => compiled(db
  .selectFrom('api_key as k').innerJoin('person as p', 'p.id', 'k.person_id').innerJoin('organisation as o', 'o.id', 'p.organisation_id')
  .select(['k.id as credential', 'k.digest', 'k.expires_at as expiresAt', 'p.id as person', 'p.name', 'p.roles', 'o.id as organisation', 'o.country', 'o.admitted_at as since', 'k.scopes', 'k.setup'])
  .where(`k.${by}`, '=', (same) => same.fn.any(same.val(values as string[])))
  .where('k.revoked_at', 'is', null).where('p.status', '=', 'ACTIVE').where('o.status', '=', 'ACTIVE'));

// Without a credential: whoever acts for a person later has none of theirs.
const person = (id: string): Statement<PersonRow> => compiled(db
  .selectFrom('person as p').innerJoin('organisation as o', 'o.id', 'p.organisation_id')
  .select(['p.id as person', 'p.name', 'p.roles', 'o.id as organisation', 'o.country', 'o.admitted_at as since'])
  .where('p.id', '=', id).where('p.status', '=', 'ACTIVE').where('o.status', '=', 'ACTIVE'));

const memberFrom = (row: CredentialRow): Member => ({
  kind: 'member', credential: row.credential, person: row.person, name: row.name, organisation: row.organisation,
  country: row.country, since: row.since, roles: row.roles, scopes: row.scopes, setup: row.setup,
});

/** What the database is told of a viewer. */
export function sessionOf(viewer: Viewer): Session {
  if (viewer.kind === 'nobody') return { organisation: '', country: '', person: '', reads: 'ALERTS_READ,COMMITTEES_READ,NEWSLETTER_READ', administers: '', coordinates: '' };
  const may = (role: Role): boolean => viewer.scopes.includes('DIRECTORY_ADMINISTER') && viewer.roles.includes(role);
  return {
    organisation: viewer.organisation, country: viewer.country, person: viewer.person,
    // The setup key reads nothing, whatever stands among its scopes.
    reads: viewer.setup ? '' : viewer.scopes.join(','),
    administers: may('OPERATOR') ? 'network' : may('COORDINATOR') ? 'country' : may('STEWARD') ? 'organisation' : '',
    coordinates: viewer.roles.includes('COORDINATOR') && viewer.scopes.includes('COMMITTEES_READ') ? viewer.country : '',
  };
}

/** Tells who asks. What it knows of a credential is never older than 0.4 s, and forgotten when this hub changes something or the database says that some hub did. */
export class Access {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #byDigest = new Map<string, Known>();
  readonly #byId = new Map<string, Known>();
  readonly #used = new Map<string, Date>();
  readonly #listeners = new Set<() => void>();
  #generation = 0;
  #stop: () => Promise<void> = async () => {};
  readonly #load = { digest: this.#loader('digest'), id: this.#loader('id') };

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Begins to hear of changes; call once. */
  async start(): Promise<void> {
    const unlisten = await this.#database.listen('fanar_access', () => this.forget());
    const timer = setInterval(() => void this.#noteUse().catch(() => {}), 20_000).unref();
    this.#stop = async () => {
      clearInterval(timer);
      await unlisten();
      await this.#noteUse();
    };
  }

  stop(): Promise<void> { return this.#stop(); }

  /**
   * Forgets every credential. An act that takes something from one calls this before it answers, so that its own hub goes
   * by it from then on; the others hear of it from the database, a moment later.
   */
  forget(): void {
    this.#generation++;
    this.#byDigest.clear();
    this.#byId.clear();
    for (const listener of this.#listeners) listener();
  }

  /** The viewer that an Authorization header stands for; nobody without one. A header that stands for nobody is refused. */
  async authenticate(authorization: string | null): Promise<Viewer> {
    if (authorization === null) return NOBODY;
    const key = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
    if (key === undefined) throw unauthenticated('The Authorization header must be "Bearer <key>".');
    const member = await this.#find('digest', keyDigest(key));
    if (member === null) throw unauthenticated('This key is unknown, expired or revoked. Ask your organisation\'s steward for a new one.');
    this.#used.set(member.credential, this.#clock.now());
    return member;
  }

  /** The viewer as of now; null where the credential has ended. Nobody stays nobody. */
  current(viewer: Viewer): Promise<Viewer | null> {
    return viewer.kind === 'nobody' ? Promise.resolve(viewer) : this.#find('id', viewer.credential);
  }

  /**
   * A person as of now, as if by a key of these scopes, for what they asked to be done later in their name; null where they
   * or their organisation are suspended.
   */
  async inTheirName(id: string, scopes: readonly Scope[]): Promise<Member | null> {
    const [row] = await this.#database.ask(person(id));
    return row === undefined ? null : { kind: 'member', credential: '', ...row, scopes, setup: false };
  }

  /** Called whenever some credential, person or organisation has changed, on whichever hub. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #find(by: 'digest' | 'id', value: string): Promise<Member | null> {
    const cache = by === 'digest' ? this.#byDigest : this.#byId;
    const known = cache.get(value);
    if (known !== undefined && known.until > performance.now()) return this.#clock.now().getTime() < known.expiresAt ? known.member : null;
    const generation = this.#generation;
    const row = await this.#load[by].load(value);
    const fresh: Known = { member: row && memberFrom(row), expiresAt: row?.expiresAt?.getTime() ?? Infinity, until: performance.now() + BELIEVED };
    // Something changed while the answer was under way: it serves this once and is not kept. Unknown keys never are.
    if (generation === this.#generation && row !== null) {
      if (cache.size >= CACHED) cache.clear();
      cache.set(value, fresh);
    }
    return this.#clock.now().getTime() < fresh.expiresAt ? fresh.member : null;
  }

  #loader(by: 'digest' | 'id'): DataLoader<string, CredentialRow | null> {
    return new DataLoader(async (values) => {
      const rows = await this.#database.ask(credentials(by, values));
      const found = new Map(rows.map((row) => [by === 'digest' ? row.digest : row.credential, row]));
      return values.map((value) => found.get(value) ?? null);
    }, { cache: false });
  }

  // To the minute, all at once: a write for each request would cost more than the request.
  async #noteUse(): Promise<void> {
    const used = [...this.#used.keys()];
    if (used.length === 0) return;
    const at = this.#clock.now();
    at.setSeconds(0, 0);
    this.#used.clear();
    await this.#database.ask(db.updateTable('api_key').set({ last_used_at: at })
      .where('id', '=', (same) => same.fn.any(same.val(used))).compile());
  }
}
