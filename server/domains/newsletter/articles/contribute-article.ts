import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { record } from '../../../delivery/index.ts';
import { checkText, forbidden, newId, notFound, rowId } from '../../../kernel/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import { checkLine, checkWebsite } from '../../directory/index.ts';
import { factOf, giver } from '../events/newsletter.events.ts';
import type { ActParts } from '../newsletter.act.ts';
import { Article } from '../newsletter.entity.ts';
import type { ArticleRow } from '../newsletter.rows.ts';
import type { ArticleCategory } from '../newsletter.words.ts';

/** An article as it is given. */
export interface ContributeArticleAsked { series: string; language: Language; category: ArticleCategory; country?: CountryCode | null; title: string; text: string; sourceLink?: string | null }

/** How long an article's title and text may be. */
export const [TITLE_LIMIT, TEXT_LIMIT] = [200, 20_000];

/** An organisation gives an article to a series that it may read: the series' editors decide on it. `article.contributed` tells both. */
export async function contributeArticle(parts: ActParts, viewer: Viewer, input: ContributeArticleAsked): Promise<(ArticleRow & { __typename: 'Article' }) | ScreeningFailed> {
  checkLine('input.title', input.title, TITLE_LIMIT);
  checkText('input.text', input.text, TEXT_LIMIT);
  if (input.sourceLink != null) checkWebsite('input.sourceLink', input.sourceLink);
  const member = memberOf(viewer);
  const series = await parts.reader.find(member, 'Series', rowId('series', input.series));
  if (series === null) throw notFound('series');
  if (!parts.reader.may(member, ['contribute', 'Series'], series)) {
    throw forbidden(member.scopes.includes('NEWSLETTER_WRITE') ? 'Who only reads for an organisation gives no articles in its name.' : 'This key lacks the scope NEWSLETTER_WRITE: ask your steward for one that has it.');
  }
  const gate = await parts.gate<string>({ title: input.title, text: input.text, ...(input.sourceLink == null ? {} : { sourceLink: input.sourceLink }) }, input.language);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const [id, now] = [newId(), parts.clock.now()];
  await parts.database.write(sessionOf(member), async (em) => {
    await em.insert(Article, {
      id, seriesId: series.id, organisationId: member.organisation, personId: member.person, state: 'CONTRIBUTED', language: input.language, category: input.category,
      country: input.country ?? member.country, title: gate.texts['title']!, text: gate.texts['text']!, sourceLink: gate.texts['sourceLink'] ?? null, contributedAt: now,
    } as never);
    await record(em, factOf('article.contributed', series, { subjectId: id, occurredAt: now, after: giver(member.organisation) }));
  });
  return { __typename: 'Article', ...(await parts.reader.find(member, 'Article', id))! };
}
