import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { forbidden, globalId, newId, notFound, rowId } from '../../../kernel/index.ts';
import { checkLine } from '../../directory/index.ts';
import type { ActParts, ArticleUnfit } from '../newsletter.act.ts';
import { Picture } from '../newsletter.entity.ts';
import type { ArticleRow } from '../newsletter.rows.ts';
import { MOST_PICTURES, WAITS } from './picture.bounds.ts';

/** A picture as it is announced. */
export interface AddPictureAsked { alternativeText: string; showsNobody: boolean; replaces?: string | null }
/** Where it may be posted to. */
export interface Announced { readonly id: string; readonly address: string; readonly expiresAt: Date }
/** A picture that an article can't have; nothing was written. */
export interface PictureUnfit { readonly __typename: 'PictureUnfit'; readonly message: string }

type Added = (Announced & { __typename: 'PictureUpload' }) | ScreeningFailed | ArticleUnfit | PictureUnfit;

/** How long the words for a picture may be. */
export const ALTERNATIVE_LIMIT = 300;
const unfit = (message: string): PictureUnfit => ({ __typename: 'PictureUnfit', message });

/**
 * Somebody has looked at a picture, says that nobody can be recognised in it, and what it shows: they get an address to post
 * it to, once, within an hour. Refused to whom the article is not to be illustrated. Nobody is told before it has come.
 */
export async function addPicture(parts: ActParts, viewer: Viewer, { id: asked, input }: { id: string; input: AddPictureAsked }): Promise<Added> {
  checkLine('input.alternativeText', input.alternativeText, ALTERNATIVE_LIMIT);
  const member = memberOf(viewer);
  const article = await parts.reader.find(member, 'Article', rowId('article', asked));
  if (article === null) throw notFound('article');
  if (!parts.reader.may(member, ['illustrate', 'Article'], article)) return refusal(article, parts.reader.may(member, ['strip', 'Article'], article));
  const now = parts.clock.now();
  const [awaited] = await parts.database.ask<{ ids: string[]; drawn: string[] }>({ sql: `select coalesce(array_agg(id), '{}') as ids, coalesce(array_agg(id) filter (where drawn_at is not null), '{}') as drawn
    from newsletter_picture where article_id = $1 and (drawn_at is not null or (asked_at > $2 and replaces is null))`, parameters: [article.id, new Date(now.getTime() - WAITS)] });
  const replaces = input.replaces == null ? null : rowId('picture', input.replaces);
  if (input.replaces != null && (replaces === null || !awaited!.drawn.includes(replaces))) throw notFound('picture of the article');
  if (!input.showsNobody) return unfit('Look at it first: a picture is taken only where nobody in it can be recognised, and somebody says so (showsNobody).');
  if (replaces === null && awaited!.ids.length >= MOST_PICTURES) return unfit(`An article has at most ${MOST_PICTURES} pictures, with those that are awaited: take one away first.`);
  const gate = await parts.gate({ alternativeText: input.alternativeText }, article.language);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const id = newId();
  await parts.database.write(sessionOf(member), async (em) => {
    // What stands last until it has come; then it has the place of what it replaces.
    await em.insert(Picture, { id, articleId: article.id, place: MOST_PICTURES, ...gate.texts, alternativeTexts: {}, replaces, byOrganisationId: member.organisation, byPersonId: member.person, askedAt: now } as never);
  });
  const address = `${parts.publicUrl()}/newsletter/pictures/upload/${parts.seal.closeRow('picture', id)}`;
  return { __typename: 'PictureUpload', id: globalId('picture', id), address, expiresAt: new Date(now.getTime() + WAITS) };
}

function refusal(article: ArticleRow, concerns: boolean): ArticleUnfit {
  const why = article.issuedAt !== null ? 'It is issued: it gets no other pictures.' : article.withdrawnAt !== null ? 'It was taken back.' : 'The editors have decided on it: they alone give it pictures now.';
  if (!concerns) throw forbidden('Pictures are given by the organisation that gave the article, but for its readers, and by editors of the series, with a key that has NEWSLETTER_WRITE.');
  return { __typename: 'ArticleUnfit', message: why, article };
}
