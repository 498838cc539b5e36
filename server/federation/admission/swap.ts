import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { sessionOf } from '../../access/index.ts';
import type { Member } from '../../access/index.ts';
import { record } from '../../delivery/index.ts';
import { HubError } from '../../kernel/index.ts';
import type { SubgraphFinding } from '../composing/finding.ts';
import type { AdmissionParts } from './admission.parts.ts';
import type { SwapReason } from './admission.words.ts';
import { composed } from './fitting.ts';
import { NO_GRAPH, readGraph } from './joined.queries.ts';
import type { JoinedSubmission, StoredGraph } from './joined.queries.ts';
import { SWAPPED } from './supergraphs.ts';

type SwapParts = Pick<AdmissionParts, 'database' | 'clock' | 'core' | 'composer' | 'graphs'>;

/** Another graph as it is asked for. */
export interface Swap {
  readonly reason: SwapReason;
  /** Who asks; null where the hub itself does. */
  readonly by: Member | null;
  /** Whose part changes. */
  readonly partner: { readonly id: string; readonly organisationId: string } | null;
  /** Who is part of the graph after it; asked again where another swap came first. */
  parts(now: StoredGraph): readonly JoinedSubmission[];
  /** What else is written in the same transaction; false where it no longer can be: then nothing is. */
  write(em: EntityManager, now: StoredGraph): Promise<boolean>;
}

/** Swapped; or no graph can be composed so; or what else was to be written no longer could be. */
export type Swapped = { readonly kind: 'swapped'; readonly version: number } | { readonly kind: 'refused'; readonly findings: readonly SubgraphFinding[] } | { readonly kind: 'changed' };

const TRIES = 5;

/**
 * Makes another graph the running one: composed first, outside of any transaction, then written as the next version with
 * everything that goes with it, and told to all hubs by the log. Of two swaps at once the second finds its version taken and
 * composes anew on what the first left. Refused where it doesn't compose: the running graph stays.
 */
export async function swap(parts: SwapParts, asked: Swap): Promise<Swapped> {
  for (let tries = 0; tries < TRIES; tries++) {
    const now = await readGraph(parts.database, null) ?? NO_GRAPH;
    const partners = asked.parts(now);
    const composition = await composed(parts, partners);
    if (composition?.kind === 'refused') return composition;
    const number = now.number + 1;
    try {
      const isWritten = await inTransaction(parts, asked.by, async (em) => {
        if (!await asked.write(em, now)) return false;
        await writeVersion(parts, em, { asked, number, sdl: composition?.sdl ?? null, submissions: partners.map(({ submissionId }) => submissionId) });
        const subject = asked.partner ?? partners[0] ?? now.partners[0];
        if (subject !== undefined) await tell(parts, em, { number, subject });
        return true;
      });
      if (!isWritten) return { kind: 'changed' };
      await parts.graphs.refresh();
      return { kind: 'swapped', version: number };
    } catch (fault) {
      if (!isTaken(fault)) throw fault;
    }
  }
  throw new HubError('UNAVAILABLE', 'Others are changing the graph at the same time; try again in a few seconds.');
}

// What goes by Kysely comes back as the database's own fault.
const isTaken = (fault: unknown): boolean => fault instanceof UniqueConstraintViolationException || (fault instanceof Error && 'code' in fault && fault.code === '23505');

const inTransaction = <T>({ database }: SwapParts, by: Member | null, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  by === null ? database.writeAsHub(work) : database.write(sessionOf(by), work);

interface Version { asked: Swap; number: number; sdl: string | null; submissions: string[] }

// A plain insert, not an entity's: that asks for the row back, and a steward may not read the whole graph.
async function writeVersion({ core, clock }: SwapParts, em: EntityManager, { asked, number, sdl, submissions }: Version): Promise<void> {
  await em.getKysely<{ supergraph_version: Record<string, unknown> }>().insertInto('supergraph_version').values({
    number, sdl, core: core.digest, submissions, reason: asked.reason, partner_id: asked.partner?.id ?? null,
    made_at: clock.now(), made_by: asked.by?.person ?? null, made_by_name: asked.by?.name ?? null,
  }).execute();
}

async function tell({ clock }: SwapParts, em: EntityManager, { number, subject }: { number: number; subject: { id: string; organisationId: string } }): Promise<void> {
  await record(em, {
    type: SWAPPED, subjectId: subject.id, reference: 'supergraph', ownerId: subject.organisationId, occurredAt: clock.now(),
    before: null, after: null, versionBefore: number - 1, versionAfter: number,
  });
}
