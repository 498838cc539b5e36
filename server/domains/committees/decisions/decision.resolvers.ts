import DataLoader from 'dataloader';
import type { RequestContext } from '../../../access/index.ts';
import type { DecisionResolvers, Resolvers } from '../../../generated/schema.ts';
import { checkPage, globalId, rowId } from '../../../kernel/index.ts';
import type { Page, PageAsked, PageOf } from '../../../kernel/index.ts';
import { audienceTold, checkReading, committeesOf } from '../committee/committee.resolvers.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import { sessionsOf } from '../sessions/session.loaders.ts';
import { answerRecommendation } from './answer-recommendation.ts';
import { checkDecisionFilter } from './decision.filter.ts';
import type { DecisionFilter } from './decision.filter.ts';
import type { DecisionReader, ListedBy } from './decision.queries.ts';
import type { DecisionRow, ProgressRow } from './decision.rows.ts';
import { recordDecision } from './record-decision.ts';
import type { DecisionReaders } from './record-decision.ts';
import { isOverdue, reportProgress } from './report-progress.ts';

/** What a page of decisions was asked with besides the page: of which committee, and how filtered. */
interface Listed { readonly of: { readonly by: ListedBy; readonly id: string } | null; readonly filter: DecisionFilter }

/** A page of decisions and what it was asked with, so that counting waits until it is asked for. */
export interface DecisionPage extends PageOf<DecisionRow>, Listed {}

/** A decision in a list. */
export interface DecisionEdge { node: DecisionRow }

const LIST = { purpose: 'decision', usual: 20, most: 100 } as const;

/** The decisions of one operation, those that the viewer may read, in one batch. */
export const decisionsOf = (reader: DecisionReader, context: RequestContext): DataLoader<string, DecisionRow | null> => context.once(decisionsOf, () =>
  new DataLoader(async (ids: readonly string[]) => {
    const found = await reader.byIds(context.viewer, ids);
    return ids.map((id) => found.get(id) ?? null);
  }));

/** The decision of a global id for whoever asks by `node`; null where there is none that they may read. */
export async function decisionNode(reader: DecisionReader, id: string, context: RequestContext): Promise<(DecisionRow & { __typename: 'Decision' }) | null> {
  const row = rowId('decision', id);
  const decision = row === null ? null : await decisionsOf(reader, context).load(row);
  return decision === null ? null : { __typename: 'Decision', ...decision };
}

const progressOf = (reader: DecisionReader, context: RequestContext): DataLoader<string, ProgressRow[]> =>
  context.once(progressOf, () => new DataLoader((ids: readonly string[]) => reader.progress(context.viewer, ids)));

const inSessions = (reader: DecisionReader, context: RequestContext): DataLoader<string, DecisionRow[]> =>
  context.once(inSessions, () => new DataLoader((ids: readonly string[]) => reader.inSessions(context.viewer, ids)));
const carriedInto = (reader: DecisionReader, context: RequestContext): DataLoader<string, DecisionRow[]> =>
  context.once(carriedInto, () => new DataLoader((ids: readonly string[]) => reader.carriedInto(context.viewer, ids)));

type OfCommittee = Required<{ [K in keyof Listed]: NonNullable<Listed[K]> }>;
type PageOfCommittee = OfCommittee & { readonly page: Page };

/** Asks the same of many committees at once: what differs in more than the committee is asked apart. */
function together<Asked extends OfCommittee, Answer>(ask: (asked: Asked, ids: readonly string[]) => Promise<Answer[]>): DataLoader<Asked, Answer, string> {
  const kindOf = ({ of, ...rest }: Asked): string => JSON.stringify([of.by, rest]);
  return new DataLoader<Asked, Answer, string>(async (all) => {
    const answers = new Map<Asked, Answer>();
    for (const group of Map.groupBy(all, kindOf).values()) {
      const answered = await ask(group[0]!, group.map(({ of }) => of.id));
      group.forEach((asked, index) => answers.set(asked, answered[index]!));
    }
    return all.map((asked) => answers.get(asked)!);
  }, { cacheKeyFn: (asked) => `${asked.of.id} ${kindOf(asked)}` });
}

const pagesOf = (reader: DecisionReader, context: RequestContext) => context.once(pagesOf, () =>
  together<PageOfCommittee, PageOf<DecisionRow>>(({ of: { by }, filter, page }, ids) => reader.pages(context.viewer, page, { by, ids, filter })));
const countsOf = (reader: DecisionReader, context: RequestContext) => context.once(countsOf, () =>
  together<OfCommittee, number>(({ of: { by }, filter }, ids) => reader.counts(context.viewer, { by, ids, filter })));

type ListAsked = PageAsked & { filter?: DecisionFilter | null };
type ListedOf = (committee: { id: string }, asked: ListAsked, context: RequestContext) => Promise<DecisionPage>;

const listedBy = (parts: CommitteeParts, reader: DecisionReader, by: ListedBy): ListedOf => async ({ id }, { filter, ...asked }, context) => {
  const listed = { of: { by, id }, filter: checkDecisionFilter(filter) };
  const page = checkPage(asked, LIST, parts.seal);
  return { ...await pagesOf(reader, context).load({ ...listed, page }), ...listed };
};

const cursorOf = (parts: CommitteeParts, row: DecisionRow | undefined): string | null => row === undefined ? null : parts.seal.close('decision', row.number);

const decisionFields = (parts: CommitteeParts, { reader, committees, sessions }: DecisionReaders): DecisionResolvers => ({
  id: ({ id }) => globalId('decision', id),
  committee: ({ committeeId }, _args, context) => committeesOf(committees, context).load(committeeId),
  session: ({ sessionId }, _args, context) => (sessionId === null ? null : sessionsOf(sessions, context).load(sessionId)),
  responsible: ({ responsibleId }) => (responsibleId === null ? null : parts.directory.find(responsibleId)),
  isOverdue: (decision) => isOverdue(decision, parts.clock.now()),
  audience: (decision, _args, { viewer }) => audienceTold(decision, viewer, decision.desk),
  progress: ({ id }, _args, context) => progressOf(reader, context).load(id),
  addressee: ({ addresseeId }, _args, context) => (addresseeId === null ? null : committeesOf(committees, context).load(addresseeId)),
  answer: ({ answerKind, answerText, answeredAt }) => (answerKind === null ? null : { reply: answerKind, text: answerText!, at: answeredAt! }),
});

/** Everything of decisions that GraphQL asks. */
export const decisionResolvers = (parts: CommitteeParts, readers: DecisionReaders): Resolvers => ({
  Query: {
    async decisions(_root, { filter, ...asked }, { viewer }) {
      const [page, checked] = [checkPage(asked, LIST, parts.seal), checkDecisionFilter(filter)];
      checkReading(viewer);
      return { ...await readers.reader.page(viewer, page, checked), of: null, filter: checked };
    },
    decision(_root, { id }, context) {
      checkReading(context.viewer);
      return decisionNode(readers.reader, id, context);
    },
  },
  Mutation: {
    recordDecision: (_root, { input }, { viewer }) => recordDecision(parts, viewer, { ...readers, input }),
    reportProgress: (_root, { id, input }, { viewer }) => reportProgress(parts, viewer, { reader: readers.reader, id, input }),
    answerRecommendation: (_root, { id, input }, { viewer }) => answerRecommendation(parts, viewer, { reader: readers.reader, id, input }),
  },
  Committee: { decisions: listedBy(parts, readers.reader, 'committee'), recommendations: listedBy(parts, readers.reader, 'addressee') },
  Session: { decisions: ({ id }, _args, context) => inSessions(readers.reader, context).load(id), carriedOver: ({ id }, _args, context) => carriedInto(readers.reader, context).load(id) },
  CommitteeEvent: {
    decision: ({ subject, subjectId, kind }, _args, context) => (subject === 'decision' && subjectId !== null && kind !== 'WITHDRAWN' ? decisionsOf(readers.reader, context).load(subjectId) : null),
  },
  Decision: decisionFields(parts, readers),
  ProgressNote: { by: async ({ organisationId }) => (await parts.directory.find(organisationId))!, at: ({ reportedAt }) => reportedAt },
  DecisionConnection: {
    edges: ({ rows }) => rows.map((node) => ({ node })),
    pageInfo: ({ rows, hasNextPage, hasPreviousPage }) => ({ hasNextPage, hasPreviousPage, startCursor: cursorOf(parts, rows[0]), endCursor: cursorOf(parts, rows.at(-1)) }),
    totalCount: ({ of, filter }, _args, context) => (of === null ? readers.reader.count(context.viewer, filter) : countsOf(readers.reader, context).load({ of, filter })),
  },
  DecisionEdge: { cursor: ({ node }) => cursorOf(parts, node)! },
});
