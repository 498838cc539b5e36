import { compiled } from '../../database/index.ts';
import type { Database } from '../../database/index.ts';
import type { CountryCode } from '../../kernel/index.ts';
import { badInput, searchWords } from '../../kernel/index.ts';
import { ORGANISATION, db } from './directory.rows.ts';
import type { OrganisationRow } from './directory.rows.ts';
import type { OrganisationKind } from './organisation.entity.ts';
import type { RowPage } from './page.ts';

/** What organisations of a list must be; all given conditions hold together. */
export interface OrganisationFilter { country?: CountryCode | null; kind?: OrganisationKind | null; text?: string | null }

/** Part of a list, and how it lies in the whole. */
export interface OrganisationPage { rows: OrganisationRow[]; totalCount: number; hasNextPage: boolean; hasPreviousPage: boolean }

const TEXT_LIMIT = 200;
const RETRY = 1000;

const organisations = db.selectFrom('organisation').select(ORGANISATION);

// The same order on every machine: the root collation, whatever language the process runs in.
const byName = new Intl.Collator('und').compare;
const inOrder = (a: OrganisationRow, b: OrganisationRow): number => byName(a.name, b.name) || (a.id < b.id ? -1 : 1);

/** Throws what is malformed in a filter, before anything else is looked at. */
export function checkOrganisationFilter(filter: OrganisationFilter | null | undefined, path = 'filter'): OrganisationFilter {
  if (filter?.text != null && filter.text.length > TEXT_LIMIT) throw badInput(`${path}.text`, `has more than ${TEXT_LIMIT} signs.`);
  return filter ?? {};
}

function passing(filter: OrganisationFilter): (row: OrganisationRow) => boolean {
  const words = filter.text == null ? [] : searchWords(filter.text);
  return (row) => (filter.country == null || row.country === filter.country) && (filter.kind == null || row.kind === filter.kind)
    && words.every((word) => row.search.includes(` ${word}`));
}

/**
 * Every organisation, in memory: a network has hundreds, all of it is public, and nearly every answer names one. Read
 * again when the database says that one has changed, on whichever hub; suspended ones stay, with their status.
 */
export class Directory {
  readonly #database: Database;
  #byId = new Map<string, OrganisationRow>();
  #bySlug = new Map<string, OrganisationRow>();
  #order = new Map<string, number>();
  #sorted: OrganisationRow[] = [];
  #reading: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;
  #stop: () => Promise<void> = async () => {};
  constructor(database: Database) { this.#database = database; }

  /** Reads them and begins to hear of changes; call once. */
  async start(): Promise<void> {
    let retry: NodeJS.Timeout | undefined;
    const refresh = (): void => {
      clearTimeout(retry);
      this.refresh().catch(() => { retry = setTimeout(refresh, RETRY).unref(); });
    };
    const unlisten = await this.#database.listen('fanar_access', (what) => { if (what === null || what === 'organisation') refresh(); });
    this.#stop = async () => {
      await unlisten();
      await this.#next?.catch(() => {});
      await this.#reading.catch(() => {});
      clearTimeout(retry);
    };
    await this.refresh();
  }

  stop(): Promise<void> { return this.#stop(); }

  /** Resolves when memory holds at least what was committed at the time of the call. */
  refresh(): Promise<void> {
    // A reading under way may have begun before the change; whoever comes meanwhile shares the one after it.
    this.#next ??= this.#reading.catch(() => {}).then(() => {
      this.#next = null;
      return this.#reading = this.#read();
    });
    return this.#next;
  }

  get(id: string): OrganisationRow | undefined { return this.#byId.get(id); }

  /** Also one that another hub has just admitted; null where there is none. */
  async find(id: string): Promise<OrganisationRow | null> {
    return this.#byId.get(id) ?? (await this.#database.ask(compiled<OrganisationRow>(organisations.where('id', '=', id))))[0] ?? null;
  }

  bySlug(slug: string): OrganisationRow | undefined { return this.#bySlug.get(slug); }

  isActive(id: string): boolean { return this.#byId.get(id)?.status === 'ACTIVE'; }

  /** By name; `after` and `before` are row ids of organisations that `get` knows. */
  page(page: RowPage, filter: OrganisationFilter): OrganisationPage {
    const found = this.#sorted.filter(passing(filter));
    const place = (id: string): number => this.#order.get(id)!;
    let start = page.after === null ? 0 : found.filter((row) => place(row.id) <= place(page.after!)).length;
    let end = page.before === null ? found.length : found.filter((row) => place(row.id) < place(page.before!)).length;
    if (page.backward) start = Math.max(start, end - page.size);
    else end = Math.min(end, start + page.size);
    end = Math.max(start, end);
    return { rows: found.slice(start, end), totalCount: found.length, hasNextPage: end < found.length, hasPreviousPage: start > 0 };
  }

  async #read(): Promise<void> {
    const rows = await this.#database.ask(compiled<OrganisationRow>(organisations));
    this.#sorted = rows.sort(inOrder);
    this.#order = new Map(rows.map((row, index) => [row.id, index]));
    this.#byId = new Map(rows.map((row) => [row.id, row]));
    this.#bySlug = new Map(rows.map((row) => [row.slug, row]));
  }
}
