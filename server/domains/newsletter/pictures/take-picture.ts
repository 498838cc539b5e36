import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { record } from '../../../delivery/index.ts';
import { factOf, giver } from '../events/newsletter.events.ts';
import type { NewsletterParts } from '../newsletter.parts.ts';
import { Article, Picture } from '../newsletter.entity.ts';
import { MOST_PICTURES, WAITS } from './picture.bounds.ts';
import { redraw } from './redraw.ts';
import type { Drawn, Undrawn } from './redraw.ts';

/** What became of a picture that was posted: there now; or the link is over; or the article takes none any more; or it can't be drawn. */
export type Taken = 'there' | 'gone' | 'closed' | 'full' | Undrawn;

interface Awaited { id: string; articleId: string; replaces: string | null; organisationId: string; runnerId: string; slug: string; isOpen: boolean }

// Whoever announced it must still be there, and still be one who may.
const AWAITED = `select p.id, p.article_id as "articleId", p.replaces, a.organisation_id as "organisationId", s.organisation_id as "runnerId", s.slug,
  (a.issued_at is null and a.withdrawn_at is null and (a.state = 'CONTRIBUTED' or s.organisation_id = p.by_organisation_id)) as "isOpen"
  from newsletter_picture p inner join newsletter_article a on a.id = p.article_id inner join newsletter_series s on s.id = a.series_id
  inner join person q on q.id = p.by_person_id and q.status = 'ACTIVE' inner join organisation o on o.id = p.by_organisation_id and o.status = 'ACTIVE'`;

/** A picture that was announced has come: it is drawn anew and stands in its article. `article.illustrated` tells its organisation and the editors. */
export async function takePicture(parts: NewsletterParts, id: string, given: Uint8Array): Promise<Taken> {
  const since = new Date(parts.clock.now().getTime() - WAITS);
  const [awaited] = await parts.database.ask<Awaited>({ sql: `${AWAITED} where p.id = $1 and p.drawn_at is null and p.asked_at > $2`, parameters: [id, since] });
  if (awaited === undefined) return 'gone';
  if (!awaited.isOpen) return 'closed';
  const drawn = await redraw(given);
  return typeof drawn === 'string' ? drawn : parts.database.writeAsHub((em) => place(em, awaited, { drawn, now: parts.clock.now() }));
}

// The article is locked, so that of pictures that come at once no more are taken than it may have.
async function place(em: EntityManager, { id, articleId, replaces, ...of }: Awaited, { drawn, now }: { drawn: Drawn; now: Date }): Promise<Taken> {
  const article = await em.findOne(Article, { id: articleId, issuedAt: null, withdrawnAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (article === null) return 'closed';
  const standing = await em.find(Picture, { articleId, drawnAt: { $ne: null } }, { orderBy: { place: 'asc' }, fields: ['id', 'place'] });
  const replaced = standing.find((one) => one.id === replaces);
  if (replaced === undefined && standing.length >= MOST_PICTURES) return 'full';
  const came = await em.nativeUpdate(Picture, { id, drawnAt: null }, { ...drawn, drawnAt: now, replaces: null, place: replaced?.place ?? (standing.at(-1)?.place ?? -1) + 1 });
  if (came === 0) return 'gone';
  if (replaced !== undefined) await em.nativeDelete(Picture, { id: replaced.id });
  await record(em, factOf('article.illustrated', of, { subjectId: articleId, occurredAt: now, after: giver(of.organisationId) }));
  return 'there';
}

/** Forgets pictures that were announced and did not come; returns how many. */
export function forgetAwaited({ database, clock }: Pick<NewsletterParts, 'database' | 'clock'>): Promise<number> {
  return database.writeAsHub((em) => em.nativeDelete(Picture, { drawnAt: null, askedAt: { $lt: new Date(clock.now().getTime() - WAITS) } }));
}
