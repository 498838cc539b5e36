import type { RequestContext } from '../../../access/index.ts';
import type { ActParts } from '../acts/act.ts';
import { endReleases } from './end-releases.ts';
import { ReleaseReader } from './release.queries.ts';
import { releaseNode, releaseResolvers } from './release.resolvers.ts';

export { ReleaseRequestSchema } from './release.entity.ts';
export { releasePolicy } from './release.policy.ts';
export { releasePlaces } from './release.queries.ts';
export type { ReleaseRow } from './release.queries.ts';
export type { OpenedAct, ReleaseEdge, ReleasePage } from './release.resolvers.ts';
export type { FindingCount } from './release.words.ts';
export type { ReleaseClosed } from './decide-release.ts';

/** What the room of alerts joins of it. */
export interface Releases {
  readonly resolvers: object;
  node(id: string, context: RequestContext): Promise<object | null>;
  /** Deletes what was sealed for longer than 72 hours; returns how many. */
  end(): Promise<number>;
}

/** The second pair of eyes: disputed texts sealed, listed, released or deleted. */
export function openReleases(given: ActParts): Releases {
  const parts = { ...given, releases: new ReleaseReader(given) };
  return {
    resolvers: releaseResolvers(parts),
    node: (id, context) => releaseNode(parts, context, id),
    end: () => endReleases(given.database, given.clock),
  };
}
