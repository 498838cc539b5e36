import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { record } from '../../../delivery/index.ts';
import { checkText, forbidden, notFound, rowId } from '../../../kernel/index.ts';
import type { Language } from '../../../kernel/index.ts';
import { checkLine } from '../../directory/index.ts';
import { factOf, giver } from '../events/newsletter.events.ts';
import type { ActParts, ArticleUnfit } from '../newsletter.act.ts';
import { Translation } from '../newsletter.entity.ts';
import type { ArticleRow } from '../newsletter.rows.ts';
import { TEXT_LIMIT, TITLE_LIMIT } from './contribute-article.ts';

/** A translation as it is given. */
export interface TranslateArticleAsked { language: Language; title: string; text: string }

type Translated = (ArticleRow & { __typename: 'Article' }) | ScreeningFailed | ArticleUnfit;

/** An article is there in a further language, or anew in one. `article.translated` tells the two organisations. */
export async function translateArticle(parts: ActParts, viewer: Viewer, { id, input }: { id: string; input: TranslateArticleAsked }): Promise<Translated> {
  checkLine('input.title', input.title, TITLE_LIMIT);
  checkText('input.text', input.text, TEXT_LIMIT);
  const member = memberOf(viewer);
  const article = await parts.reader.find(member, 'Article', rowId('article', id));
  if (article === null) throw notFound('article');
  if (!parts.reader.may(member, ['translate', 'Article'], article)) throw forbidden('Editors of the series translate an article, and until it is issued editors and publishers of the organisation that gave it, with a key that has NEWSLETTER_WRITE.');
  if (article.language === input.language) return { __typename: 'ArticleUnfit', message: 'This is the language that the article was written in: it needs no translation.', article };
  if (article.withdrawnAt !== null) return { __typename: 'ArticleUnfit', message: 'The article was taken back.', article };
  const gate = await parts.gate({ title: input.title, text: input.text }, input.language);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const now = parts.clock.now();
  await parts.database.write(sessionOf(member), async (em) => {
    await em.upsert(Translation, { articleId: article.id, language: input.language, ...gate.texts, byOrganisationId: member.organisation, byPersonId: member.person, translatedAt: now });
    await record(em, factOf('article.translated', article, { subjectId: article.id, occurredAt: now, after: giver(article.organisationId) }));
  });
  return { __typename: 'Article', ...article };
}
