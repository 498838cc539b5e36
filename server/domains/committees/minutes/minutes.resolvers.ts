import DataLoader from 'dataloader';
import type { RequestContext } from '../../../access/index.ts';
import type { MinutesResolvers, MutationResolvers, QueryResolvers, Resolvers } from '../../../generated/schema.ts';
import { badInput, checkPage, checkText, globalId, rowId } from '../../../kernel/index.ts';
import type { Page, PageAsked, PageOf } from '../../../kernel/index.ts';
import { audienceTold, checkReading, committeesOf } from '../committee/committee.resolvers.ts';
import { alike, itemsOf, sessionsOf } from '../sessions/session.loaders.ts';
import { answerCorrection } from './acts/answer-correction.ts';
import { approveMinutes } from './acts/approve-minutes.ts';
import { beginMinutes } from './acts/begin-minutes.ts';
import { circulateMinutes } from './acts/circulate-minutes.ts';
import { correctMinutes } from './acts/correct-minutes.ts';
import { proposeCorrection } from './acts/propose-correction.ts';
import { publishMinutes } from './acts/publish-minutes.ts';
import { saveMinutesDraft } from './acts/save-minutes-draft.ts';
import { translateMinutes } from './acts/translate-minutes.ts';
import { readableOf, readingOf } from './edition.ts';
import type { MinutesReads, Readable } from './edition.ts';
import { checkMinutesFilter, checkSearched } from './minutes.queries.ts';
import type { MinutesFilter } from './minutes.queries.ts';
import type { CorrectionRow, MinutesRow, MinutesVersionRow, SectionRow, SectionTranslationRow } from './minutes.rows.ts';

/** A page of minutes and what it was asked with, so that counting waits until it is asked for; `committeeId` where the list is a committee's own. */
export interface MinutesPage extends PageOf<MinutesRow> { filter: MinutesFilter; committeeId: string | null }
/** Minutes in a list. */
export interface MinutesEdge { node: MinutesRow }
/** A page of sections that say the words. */
export interface SectionPage extends PageOf<SectionRow> { words: string; filter: MinutesFilter }
/** A section in a list, with the minutes that it stands in. */
export interface SectionEdge { node: SectionRow; minutes: MinutesRow }

const LIST = { purpose: 'minutes', usual: 20, most: 100 } as const;

/** What one operation loads in batches: minutes and what hangs on them. */
const loadersOf = (reads: MinutesReads, context: RequestContext) => context.once(reads, () => {
  const { viewer } = context;
  const rows = (read: (ids: readonly string[]) => Promise<Map<string, MinutesRow>>) => new DataLoader<string, MinutesRow | null>(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  const ofMinutes = <Value>(read: (minutes: readonly MinutesRow[]) => Promise<Value[]>) => new DataLoader<MinutesRow, Value, string>(read, { cacheKeyFn: ({ id }) => id });
  return {
    minutes: rows((ids) => reads.minutes.byIds(viewer, ids)),
    ofSession: rows((ids) => reads.minutes.bySessions(viewer, ids)),
    readable: new DataLoader<string, Readable>((ids) => readableOf(reads, viewer, ids)),
    translations: new DataLoader<string, SectionTranslationRow[]>((ids) => reads.sections.translations(viewer, ids)),
    pages: new DataLoader((lists: readonly { committeeId: string; page: Page }[]) => alike(lists, ({ page }) => JSON.stringify(page), (ids, { page }) => reads.minutes.pagesOf(viewer, ids, page))),
    counts: new DataLoader<string, number>((ids) => reads.minutes.countsOf(viewer, ids)),
    versions: ofMinutes<MinutesVersionRow[]>((minutes) => reads.sections.versions(viewer, minutes)),
    corrections: ofMinutes<CorrectionRow[] | null>((minutes) => reads.sections.corrections(viewer, minutes)),
  };
});

/** Minutes by their row id, as one operation asks for them; null where there are none that the viewer may read. */
export const minutesOf = (reads: MinutesReads, context: RequestContext): DataLoader<string, MinutesRow | null> => loadersOf(reads, context).minutes;

async function listed({ parts, minutes }: MinutesReads, { viewer }: RequestContext, { asked, filter }: { asked: PageAsked; filter: MinutesFilter }): Promise<MinutesPage> {
  const page = checkPage(asked, LIST, parts.seal);
  checkReading(viewer);
  return { ...await minutes.page(viewer, page, filter), filter, committeeId: null };
}

async function ownList(reads: MinutesReads, context: RequestContext, { committeeId, asked }: { committeeId: string; asked: PageAsked }): Promise<MinutesPage> {
  const page = checkPage(asked, LIST, reads.parts.seal);
  return { ...await loadersOf(reads, context).pages.load({ committeeId, page }), filter: {}, committeeId };
}

async function searched(reads: MinutesReads, { viewer }: RequestContext, { words, asked, filter }: { words: string; asked: PageAsked; filter: MinutesFilter }): Promise<SectionPage> {
  checkSearched('text', words);
  checkText('text', words, 200);
  const page = checkPage(asked, LIST, reads.parts.seal);
  checkReading(viewer);
  return { ...await reads.minutes.search(viewer, page, { words, filter }), words, filter };
}

async function between(reads: MinutesReads, context: RequestContext, { minutes, from, to }: { minutes: MinutesRow; from: number; to: number }) {
  const versions = new Set((await loadersOf(reads, context).versions.load(minutes)).map(({ version }) => version));
  for (const [path, version] of Object.entries({ from, to })) if (!versions.has(version)) throw badInput(path, 'is no version of these minutes that you may read.');
  return reads.sections.difference(context.viewer, minutes, { from, to });
}

const queries = (reads: MinutesReads): QueryResolvers => ({
  minutes(_root, { id }, context) {
    checkReading(context.viewer);
    const row = rowId('minutes', id);
    return row === null ? null : minutesOf(reads, context).load(row);
  },
  minutesFeed: (_root, { filter, ...asked }, context) => listed(reads, context, { asked, filter: checkMinutesFilter(filter) }),
  searchMinutes: (_root, { text, filter, ...asked }, context) => searched(reads, context, { words: text, asked, filter: checkMinutesFilter(filter) }),
});

const mutations = (reads: MinutesReads): MutationResolvers => ({
  beginMinutes: (_root, { input }, { viewer }) => beginMinutes(reads, viewer, input),
  saveMinutesDraft: (_root, asked, { viewer }) => saveMinutesDraft(reads, viewer, asked),
  circulateMinutes: (_root, asked, { viewer }) => circulateMinutes(reads, viewer, asked),
  proposeCorrection: (_root, asked, { viewer }) => proposeCorrection(reads, viewer, asked),
  answerCorrection: (_root, asked, { viewer }) => answerCorrection(reads, viewer, asked),
  approveMinutes: (_root, asked, { viewer }) => approveMinutes(reads, viewer, asked),
  publishMinutes: (_root, asked, { viewer }) => publishMinutes(reads, viewer, asked),
  correctMinutes: (_root, asked, { viewer }) => correctMinutes(reads, viewer, asked),
  translateMinutes: (_root, asked, { viewer }) => translateMinutes(reads, viewer, asked),
});

const minutesFields = (reads: MinutesReads): MinutesResolvers => ({
  id: ({ id }) => globalId('minutes', id),
  committee: ({ committeeId }, _args, context) => committeesOf(reads.committees, context).load(committeeId),
  session: ({ sessionId }, _args, context) => sessionsOf(reads.sessionsMet, context).load(sessionId),
  approvedIn: ({ approvedIn }, _args, context) => (approvedIn === null ? null : sessionsOf(reads.sessionsMet, context).load(approvedIn)),
  sections: async ({ id }, _args, context) => [...(await loadersOf(reads, context).readable.load(id)).sections],
  withheld: async ({ id }, _args, context) => (await loadersOf(reads, context).readable.load(id)).withheld,
  versions: (minutes, _args, context) => loadersOf(reads, context).versions.load(minutes),
  difference: (minutes, { from, to }, context) => between(reads, context, { minutes, from, to }),
  corrections: (minutes, _args, context) => loadersOf(reads, context).corrections.load(minutes),
});

const partFields = (reads: MinutesReads): Resolvers => ({
  MinutesSection: {
    id: ({ id }) => globalId('section', id),
    item: ({ agendaItemId }, _args, context) => (agendaItemId === null ? null : itemsOf(reads.sessionsMet, context).load(agendaItemId)),
    audience: (section, _args, { viewer }) => audienceTold(section, viewer, section.desk),
    changedIn: ({ version }) => version,
    translations: ({ id }, _args, context) => loadersOf(reads, context).translations.load(id),
    reading: async (section, { language }, context) => readingOf(section, await loadersOf(reads, context).translations.load(section.id), language),
  },
  SectionTranslation: {
    by: ({ byOrganisationId }) => byOrganisationId === null ? null : reads.parts.directory.find(byOrganisationId),
    isOutdated: ({ ofVersion, current }) => ofVersion < current,
    at: ({ translatedAt }) => translatedAt,
  },
  MinutesVersion: {
    by: ({ organisationId }) => organisationId === null ? null : reads.parts.directory.find(organisationId),
    at: ({ madeAt }) => madeAt,
  },
  SectionDifference: { section: ({ section }) => globalId('section', section) },
  ProposedCorrection: {
    id: ({ id }) => globalId('correction', id),
    section: ({ sectionId }) => globalId('section', sectionId),
    by: async ({ organisationId }) => (await reads.parts.directory.find(organisationId))!,
    at: ({ proposedAt }) => proposedAt,
  },
});

const lists = (reads: MinutesReads): Resolvers => {
  const cursorOf = (row: { number: number } | undefined): string | null => row === undefined ? null : reads.parts.seal.close('minutes', row.number);
  const pageInfo = ({ rows, hasNextPage, hasPreviousPage }: PageOf<{ number: number }>) => ({ hasNextPage, hasPreviousPage, startCursor: cursorOf(rows[0]), endCursor: cursorOf(rows.at(-1)) });
  return {
    MinutesConnection: {
      edges: ({ rows }) => rows.map((node) => ({ node })), pageInfo,
      totalCount: ({ filter, committeeId }, _args, context) => (committeeId === null ? reads.minutes.count(context.viewer, filter) : loadersOf(reads, context).counts.load(committeeId)),
    },
    MinutesEdge: { cursor: ({ node }) => cursorOf(node)! },
    MinutesSectionConnection: {
      edges: async ({ rows }, _args, context) => (await Promise.all(rows.map(async (node) => ({ node, minutes: await minutesOf(reads, context).load(node.minutesId) }))))
        .flatMap(({ node, minutes }) => minutes === null ? [] : [{ node, minutes }]),
      pageInfo, totalCount: ({ words, filter }, _args, { viewer }) => reads.minutes.countFound(viewer, words, filter),
    },
    MinutesSectionEdge: { cursor: ({ node }) => cursorOf(node)! },
  };
};

/** Everything of minutes that GraphQL asks. */
export const minutesResolvers = (reads: MinutesReads): Resolvers => ({
  Query: queries(reads),
  Mutation: mutations(reads),
  Minutes: minutesFields(reads),
  ...partFields(reads),
  ...lists(reads),
  Committee: { minutes: ({ id }, asked, context) => ownList(reads, context, { committeeId: id, asked }) },
  Session: { minutes: ({ id }, _args, context) => loadersOf(reads, context).ofSession.load(id) },
  CommitteeEvent: {
    minutes: ({ subject, subjectId, kind }, _args, context) => (subject !== 'minutes' || subjectId === null || kind === 'WITHDRAWN' ? null : minutesOf(reads, context).load(subjectId)),
  },
});
