import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { record } from '../../../delivery/index.ts';
import { badInput, checkText, forbidden, notFound, rowId } from '../../../kernel/index.ts';
import type { Language } from '../../../kernel/index.ts';
import { checkLine } from '../../directory/index.ts';
import { factOf, giver } from '../events/newsletter.events.ts';
import type { ActParts, ArticleUnfit } from '../newsletter.act.ts';
import { Picture, Translation } from '../newsletter.entity.ts';
import type { ArticleRow, PictureRow } from '../newsletter.rows.ts';
import { ALTERNATIVE_LIMIT } from '../pictures/add-picture.ts';
import { picturesOf } from '../pictures/picture.queries.ts';
import { TEXT_LIMIT, TITLE_LIMIT } from './contribute-article.ts';

/** A translation as it is given. */
export interface TranslateArticleAsked { language: Language; title: string; text: string; pictures?: readonly { picture: string; alternativeText: string }[] | null }

type Translated = (ArticleRow & { __typename: 'Article' }) | ScreeningFailed | ArticleUnfit;

const pathOf = (index: number): string => `input.pictures.${index}.alternativeText`;

/** An article is there in a further language, or anew in one, with what its pictures show. `article.translated` tells the two organisations. */
export async function translateArticle(parts: ActParts, viewer: Viewer, { id, input }: { id: string; input: TranslateArticleAsked }): Promise<Translated> {
  checkLine('input.title', input.title, TITLE_LIMIT);
  checkText('input.text', input.text, TEXT_LIMIT);
  for (const [index, { alternativeText }] of (input.pictures ?? []).entries()) checkLine(pathOf(index), alternativeText, ALTERNATIVE_LIMIT);
  const member = memberOf(viewer);
  const article = await parts.reader.find(member, 'Article', rowId('article', id));
  if (article === null) throw notFound('article');
  if (!parts.reader.may(member, ['translate', 'Article'], article)) throw forbidden('Editors of the series translate an article, and until it is issued editors and publishers of the organisation that gave it, with a key that has NEWSLETTER_WRITE.');
  if (article.language === input.language) return { __typename: 'ArticleUnfit', message: 'This is the language that the article was written in: it needs no translation.', article };
  if (article.withdrawnAt !== null) return { __typename: 'ArticleUnfit', message: 'The article was taken back.', article };
  const pictures = await worded(parts, member, { article, asked: input.pictures ?? [] });
  const gate = await parts.gate<string>({ title: input.title, text: input.text, ...Object.fromEntries(pictures.map(({ text }, index) => [pathOf(index), text])) }, input.language);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const now = parts.clock.now();
  await parts.database.write(sessionOf(member), async (em) => {
    await em.upsert(Translation, { articleId: article.id, language: input.language, title: gate.texts['title']!, text: gate.texts['text']!, byOrganisationId: member.organisation, byPersonId: member.person, translatedAt: now });
    for (const [index, { picture }] of pictures.entries()) await em.nativeUpdate(Picture, { id: picture.id }, { alternativeTexts: { ...picture.alternativeTexts, [input.language]: gate.texts[pathOf(index)]! } });
    await record(em, factOf('article.translated', article, { subjectId: article.id, occurredAt: now, after: giver(article.organisationId) }));
  });
  return { __typename: 'Article', ...article };
}

/** The pictures that are named, each of the article. */
async function worded(parts: ActParts, member: Member, { article, asked }: { article: ArticleRow; asked: readonly { picture: string; alternativeText: string }[] }): Promise<{ picture: PictureRow; text: string }[]> {
  if (asked.length === 0) return [];
  const [there] = await picturesOf(parts, member, [article.id]);
  return asked.map(({ picture: id, alternativeText: text }, index) => {
    const picture = there!.find((one) => one.id === rowId('picture', id));
    if (picture === undefined) throw notFound('picture of the article');
    if (asked.findIndex((one) => one.picture === id) < index) throw badInput(`input.pictures.${index}.picture`, 'is named twice.');
    return { picture, text };
  });
}
