import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { record } from '../../../delivery/index.ts';
import { badInput, newId, notFound, rowId } from '../../../kernel/index.ts';
import type { AudienceLevel } from '../../../kernel/index.ts';
import { alreadyTaken } from '../../directory/index.ts';
import type { AlreadyTaken } from '../../directory/index.ts';
import { DESK, factOf } from '../events/newsletter.events.ts';
import { demandEditor, issueForEditor, overtaken, wrongState } from '../newsletter.act.ts';
import type { ActParts, ArticleUnfit, IssueConflict } from '../newsletter.act.ts';
import { Article, Issue, Placed, Translation } from '../newsletter.entity.ts';
import type { Source } from '../newsletter.parts.ts';
import { levelsFor } from '../newsletter.policy.ts';
import type { ArticleRow, IssueRow, OfSeries } from '../newsletter.rows.ts';

/** An issue as it is to be; of one that is there, what is to be different. */
export interface ComposeIssueAsked {
  issue?: string | null; version?: number | null; series?: string | null; number?: number | null; date?: string | null; articles?: readonly string[] | null;
  fill?: { since: Date; until?: Date | null } | null; ready?: boolean | null;
}

type Composed = (IssueRow & { __typename: 'NewsletterIssue' }) | IssueConflict | ArticleUnfit | AlreadyTaken;
/** What is composed: the issue as it was, or null for a new one; its series; the editor; what is to be put into it. */
interface Composing { member: Member; before: IssueRow | null; series: OfSeries; articles: readonly string[] | null; sources: readonly Source[]; now: Date }

const [MOST_ARTICLES, YEAR] = [200, 366 * 86_400_000];

function check(input: ComposeIssueAsked, now: Date): void {
  if ((input.issue == null) !== (input.version == null)) throw badInput('input.version', 'goes with issue.');
  if ((input.issue == null) === (input.series == null)) throw badInput('input.series', 'goes with a new issue, and a new issue needs it.');
  if (input.number != null && (input.number < 1 || input.number > 1_000_000)) throw badInput('input.number', 'must be from 1 to 1000000.');
  if ((input.articles?.length ?? 0) > MOST_ARTICLES) throw badInput('input.articles', `has more than ${MOST_ARTICLES} entries.`);
  if (new Set(input.articles).size < (input.articles?.length ?? 0)) throw badInput('input.articles', 'says a thing twice.');
  if (input.fill == null) return;
  const length = (input.fill.until ?? now).getTime() - input.fill.since.getTime();
  if (length <= 0 || length > YEAR) throw badInput('input.fill', 'must be a period of at most a year that has begun.');
}

/**
 * An issue is begun, or what is in it and how far it is. It is the organisation's that runs the series until it is issued;
 * `issue.composed` tells that organisation. What it is filled with are articles by itself, accepted at once.
 */
export async function composeIssue(parts: ActParts, viewer: Viewer, input: ComposeIssueAsked): Promise<Composed> {
  const now = parts.clock.now();
  check(input, now);
  const { member, before, series } = await placeOf(parts, viewer, input);
  if (before !== null && before.version !== input.version) return overtaken(before);
  if (before !== null && (before.state === 'SCHEDULED' || before.state === 'ISSUED')) return wrongState(before, before.state === 'ISSUED' ? 'It is issued: it is not changed any more.' : 'It waits for its hour: unschedule it first.');
  const articles = input.articles == null ? null : await fitting(parts, { member, series, ids: input.articles });
  if (articles !== null && '__typename' in articles) return articles;
  const sources = input.fill == null ? [] : await filling(parts, member, { since: input.fill.since, until: input.fill.until ?? now, levels: levelsFor(series.audienceLevel) });
  const composing: Composing = { member, before, series, articles, sources, now };
  try {
    const id = await parts.database.write(sessionOf(member), (em) => write(em, composing, input));
    const current = (await parts.reader.find(member, 'Issue', id ?? before!.id))!;
    return id === null ? overtaken(current) : { __typename: 'NewsletterIssue', ...current };
  } catch (fault) {
    if (fault instanceof UniqueConstraintViolationException) return alreadyTaken('input.number', 'Another issue of the series has this number.');
    throw fault;
  }
}

async function filling({ sources }: ActParts, member: Member, asked: { since: Date; until: Date; levels: readonly AudienceLevel[] }): Promise<Source[]> {
  const rooms = await Promise.all(sources.map((source) => source.of(member, asked)));
  return rooms.flat();
}

async function placeOf(parts: ActParts, viewer: Viewer, input: ComposeIssueAsked): Promise<{ member: Member; before: IssueRow | null; series: OfSeries }> {
  if (input.issue != null) {
    const { member, issue } = await issueForEditor(parts, viewer, rowId('issue', input.issue));
    return { member, before: issue, series: issue };
  }
  const member = memberOf(viewer);
  const series = await parts.reader.find(member, 'Series', rowId('series', input.series!));
  if (series === null) throw notFound('series');
  return { member: demandEditor(parts, member, series), before: null, series: { ...series, seriesId: series.id } };
}

/** The row ids of the articles, each accepted for the series; else the refusal. */
async function fitting(parts: ActParts, { member, series, ids }: { member: Member; series: OfSeries; ids: readonly string[] }): Promise<string[] | ArticleUnfit> {
  const rows = ids.map((id) => rowId('article', id));
  const found = await parts.reader.byIds(member, 'Article', rows.flatMap((id) => id ?? []));
  const articles = rows.map((id) => (id === null ? undefined : found.get(id)));
  if (articles.includes(undefined)) throw notFound('article');
  const unfit = (articles as ArticleRow[]).find((article) => article.seriesId !== series.seriesId || article.state !== 'ACCEPTED' || article.withdrawnAt !== null);
  if (unfit === undefined) return rows as string[];
  const why = unfit.seriesId !== series.seriesId ? 'was given for another series' : unfit.state !== 'ACCEPTED' ? 'is not accepted' : 'was taken back';
  return { __typename: 'ArticleUnfit', message: `One of the articles ${why}.`, article: unfit };
}

// The id of the issue; null where somebody else was first.
async function write(em: EntityManager, composing: Composing, input: ComposeIssueAsked): Promise<string | null> {
  const { before, series, articles, now } = composing;
  const issue = before === null ? await begun(em, composing, input) : await em.findOne(Issue, { id: before.id, version: before.version }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (issue === null) return null;
  const standing = before === null ? [] : (await em.find(Placed, { issueId: issue.id }, { orderBy: { place: 'asc' } })).map(({ articleId }) => articleId);
  const placed = [...new Set([...(articles ?? standing), ...await filled(em, composing)])];
  if (input.ready === true && placed.length === 0) throw badInput('input.ready', 'needs an article in the issue.');
  await em.nativeDelete(Placed, { issueId: issue.id });
  if (placed.length > 0) await em.insertMany(Placed, placed.map((articleId, place) => ({ issueId: issue.id, articleId, seriesId: series.seriesId, place })));
  const state = input.ready == null ? issue.state : input.ready ? 'READY' : 'DRAFT';
  await em.nativeUpdate(Issue, { id: issue.id }, { state, updatedAt: now, version: before === null ? 1 : before.version + 1, ...(input.date == null ? {} : { issueDate: input.date }), ...(input.number == null ? {} : { issueNumber: input.number }) });
  await record(em, factOf('issue.composed', series, { subjectId: issue.id, occurredAt: now, after: DESK }));
  return issue.id;
}

async function begun(em: EntityManager, { series, now }: Composing, { number, date }: ComposeIssueAsked): Promise<{ id: string; state: 'DRAFT' }> {
  const [last] = await em.find(Issue, { seriesId: series.seriesId }, { orderBy: { issueNumber: 'desc' }, limit: 1 });
  const id = newId();
  await em.insert(Issue, {
    id, seriesId: series.seriesId, issueNumber: number ?? (last?.issueNumber ?? 0) + 1, issueDate: date ?? now.toISOString().slice(0, 10), state: 'DRAFT', createdAt: now, updatedAt: now, version: 1,
  } as never);
  return { id, state: 'DRAFT' };
}

/** What was not filled before becomes an article; answers with their ids. */
async function filled(em: EntityManager, { member, series, sources, now }: Composing): Promise<string[]> {
  const known = new Set((await em.find(Article, { seriesId: series.seriesId, withdrawnAt: null, sourceId: { $in: sources.map(({ id }) => id) } })).map(({ sourceId }) => sourceId));
  const fresh = sources.filter(({ id }) => !known.has(id)).map((source) => ({ ...source, articleId: newId() }));
  if (fresh.length === 0) return [];
  await em.insertMany(Article, fresh.map(({ articleId, id, version, names, language, category, country, title, text, link }) => ({
    id: articleId, seriesId: series.seriesId, organisationId: member.organisation, personId: member.person, state: 'ACCEPTED' as const, language, category, country: country ?? member.country, title, text,
    sourceLink: link, sourceId: id, sourceVersion: version, sourceNames: names, contributedAt: now, decidedAt: now,
  })) as never);
  const translations = fresh.flatMap(({ articleId, translations: texts }) => texts.map((text) => ({ articleId, ...text, byOrganisationId: member.organisation, byPersonId: member.person, translatedAt: now })));
  if (translations.length > 0) await em.insertMany(Translation, translations);
  return fresh.map(({ articleId }) => articleId);
}
