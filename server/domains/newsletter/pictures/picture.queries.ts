import { sessionOf, toPiece } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { text, written } from '../../../database/index.ts';
import type { Piece, Statement } from '../../../database/index.ts';
import type { NewsletterParts } from '../newsletter.parts.ts';
import { articlePlaces, pictureSelection } from '../newsletter.rows.ts';
import type { PictureRow } from '../newsletter.rows.ts';

type Reading = Pick<NewsletterParts, 'abilities' | 'database'>;

const COLUMNS = text(pictureSelection);
// What has not come is nobody's to see.
const TABLES = text(`"newsletter_picture" as "p" inner join "newsletter_article" as "a" on "a"."id" = "p"."article_id" and "p"."drawn_at" is not null inner join "newsletter_series" as "s" on "s"."id" = "a"."series_id"`);
const ORDER = text('order by "p"."place", "p"."id"');

const rule = ({ abilities }: Reading, viewer: Viewer): Piece => toPiece(abilities.condition(viewer, 'read', 'Article'), articlePlaces);
const grouped = (rows: readonly PictureRow[], articles: readonly string[]): PictureRow[][] => {
  const groups = Map.groupBy(rows, ({ articleId }) => articleId);
  return articles.map((article) => groups.get(article) ?? []);
};

/** The pictures of articles that the viewer may read, by article, in order. */
export async function picturesOf(parts: Reading, viewer: Viewer, articles: readonly string[]): Promise<PictureRow[][]> {
  const [rows] = await parts.database.read(sessionOf(viewer), written<PictureRow>`select ${COLUMNS} from ${TABLES} where ${rule(parts, viewer)} and "p"."article_id" = any (${articles}::uuid[]) ${ORDER}`);
  return grouped(rows, articles);
}

/** One picture; null where there is none that the viewer may read. */
export async function pictureOf(parts: Reading, viewer: Viewer, id: string): Promise<PictureRow | null> {
  const [[row]] = await parts.database.read(sessionOf(viewer), written<PictureRow>`select ${COLUMNS} from ${TABLES} where ${rule(parts, viewer)} and "p"."id" = ${id}`);
  return row ?? null;
}

/** What a picture shows, as JPEG, and since when; null where there is none that the viewer may read. */
export async function shownBy(parts: Reading, viewer: Viewer, id: string): Promise<{ content: Uint8Array; drawnAt: Date } | null> {
  const asked: Statement<{ content: Uint8Array; drawnAt: Date }> = written`select "p"."content", "p"."drawn_at" as "drawnAt" from ${TABLES} where ${rule(parts, viewer)} and "p"."id" = ${id}`;
  const [[row]] = await parts.database.read(sessionOf(viewer), asked);
  return row ?? null;
}

/** The first picture of each article, small enough for mail; read by the hub itself for letters. */
export async function leadPictures({ database }: Pick<Reading, 'database'>, articles: readonly string[]): Promise<{ row: PictureRow; small: Uint8Array }[]> {
  const rows = await database.ask(written<PictureRow & { small: Uint8Array }>`select distinct on ("p"."article_id") ${COLUMNS}, "p"."small" from ${TABLES} where "p"."article_id" = any (${articles}::uuid[]) order by "p"."article_id", "p"."place", "p"."id"`);
  return rows.map(({ small, ...row }) => ({ row, small }));
}
