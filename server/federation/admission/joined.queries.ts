import { written } from '../../database/index.ts';
import type { Database } from '../../database/index.ts';
import type { JoinedPartner } from '../graph.ts';
import type { SwapReason } from './admission.words.ts';

/** A submission as part of a graph; `name` is its subgraph's there. */
export interface JoinedSubmission extends JoinedPartner { readonly submissionId: string; readonly submission: number }

/** The graph as stored at a version, with what it was composed of, in the order in which partners first came. */
export interface StoredGraph { readonly number: number; readonly sdl: string | null; readonly core: string; readonly partners: readonly JoinedSubmission[] }

/** Before anybody joined. */
export const NO_GRAPH: StoredGraph = { number: 0, sdl: null, core: '', partners: [] };

interface VersionRow { number: number; sdl: string | null; core: string; submissions: string[]; reason: SwapReason }

/** What a subgraph is called in the composed graph: laStrada is la_strada, and HOTLINE2go is no prefix. */
export const subgraphName = (prefix: string): string => prefix.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Reads a version as the hub itself, the running one without a number; null where there is none. What it was composed of is
 * written in it and never changes, so two statements tell of one graph.
 */
export async function readGraph(database: Database, number: number | null): Promise<StoredGraph | null> {
  const [version] = await database.ask(number === null
    ? written<VersionRow>`select number, sdl, core, submissions, reason from supergraph_version order by number desc limit 1`
    : written<VersionRow>`select number, sdl, core, submissions, reason from supergraph_version where number = ${number}`);
  if (version === undefined) return null;
  const { sdl, core, submissions } = version;
  return { number: version.number, sdl, core, partners: submissions.length === 0 ? [] : await readSubmissions(database, submissions) };
}

/** Who was taken out of the graph on purpose, by ids, read as the hub itself. */
export async function readTakenOut(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.ask(written<{ id: string }>`
    select id from partner_subgraph where state in ('SUSPENDED', 'RETIRED') and ended_by in ('OPERATOR', 'STEWARD', 'ORGANISATION_SUSPENDED')`);
  return new Set(rows.map(({ id }) => id));
}

/** Submissions of these ids as parts of a graph, read as the hub itself. */
export async function readSubmissions(database: Database, ids: readonly string[]): Promise<JoinedSubmission[]> {
  const rows = await database.ask(written<Omit<JoinedSubmission, 'name'>>`
    select p.id, p.prefix, p.organisation_id as "organisationId", s.id as "submissionId", s.number as submission, s.url, s.sdl, s.timeout
    from partner_submission s join partner_subgraph p on p.id = s.partner_id where s.id = any (${ids}::uuid[]) order by p.number`);
  return rows.map((row) => ({ ...row, name: subgraphName(row.prefix) }));
}
