import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { record } from '../../../delivery/index.ts';
import { forbidden, notFound, rowId } from '../../../kernel/index.ts';
import { audienceOf, factOf, giver } from '../events/newsletter.events.ts';
import type { ActParts } from '../newsletter.act.ts';
import { Picture } from '../newsletter.entity.ts';
import type { ArticleRow } from '../newsletter.rows.ts';
import { pictureOf } from './picture.queries.ts';

/**
 * A picture is deleted, also from an article that was issued: who sees that somebody can be recognised after all is not to
 * wait for anybody. `article.illustrated` tells whoever could see it. NOT_FOUND where the viewer sees no such picture.
 */
export async function removePicture(parts: ActParts, viewer: Viewer, { id }: { id: string }): Promise<ArticleRow> {
  const member = memberOf(viewer);
  const asked = rowId('picture', id);
  const picture = asked === null ? null : await pictureOf(parts, member, asked);
  const article = await parts.reader.find(member, 'Article', picture?.articleId ?? null);
  if (picture === null || article === null) throw notFound('picture');
  if (!parts.reader.may(member, ['strip', 'Article'], article)) throw forbidden('Pictures are taken away by the organisation that gave the article, but for its readers, and by editors of the series, with a key that has NEWSLETTER_WRITE.');
  await parts.database.write(sessionOf(member), async (em) => {
    if (await em.nativeDelete(Picture, { id: picture.id }) === 0) return;
    const after = article.issuedAt === null ? giver(article.organisationId) : audienceOf(article);
    await record(em, factOf('article.illustrated', article, { subjectId: article.id, occurredAt: parts.clock.now(), after }));
  });
  return article;
}
