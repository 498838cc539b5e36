import type { RequestContext, Viewer } from '../../../access/index.ts';
import { badInput, notFound, rowId } from '../../../kernel/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import { checkedEmail } from '../../directory/index.ts';
import type { ActParts } from '../newsletter.act.ts';
import type { SeriesRow } from '../newsletter.rows.ts';
import type { ArticleCategory } from '../newsletter.words.ts';
import type { AskingBound } from './asking-bound.ts';
import type { ReaderBook } from './reader-book.ts';

/** A series as it is asked for by mail. */
export interface SubscribeAsked { series: string; email?: string | null; language: Language; countries?: readonly CountryCode[] | null; categories?: readonly ArticleCategory[] | null }

/**
 * Somebody asks for a series by mail. The answer is the same whoever is known: what is to be known comes by mail. A series
 * that is not public goes to people of the network at the address that the directory has. RATE_LIMITED for whoever asks too often.
 */
export async function subscribeReader(parts: ActParts, context: RequestContext, { book, bound, input }: { book: ReaderBook; bound: AskingBound; input: SubscribeAsked }): Promise<{ message: string }> {
  const { viewer } = context;
  const given = input.email == null ? null : checkedEmail('input.email', input.email);
  if (given === null && viewer.kind === 'nobody') throw badInput('input.email', 'is needed where nobody is signed in.');
  const series = await parts.reader.find(viewer, 'Series', rowId('series', input.series));
  if (series === null) throw notFound('series');
  const email = given ?? await ownAddress(parts, viewer);
  if (given !== null && series.audienceLevel !== 'PUBLIC') throw badInput('input.email', 'can\'t be given: what is not public goes to your own address alone. Leave it out.');
  bound.spend(context);
  await book.ask({
    seriesId: series.id, email, language: input.language, countries: [...new Set(input.countries ?? [])], categories: [...new Set(input.categories ?? [])],
    member: given === null && viewer.kind === 'member' ? viewer : null,
  });
  return { message: 'If this address can get the newsletter, a mail is on its way to it. Nothing is sent before it is confirmed.' };
}

async function ownAddress({ database }: ActParts, viewer: Viewer): Promise<string> {
  const [row] = viewer.kind === 'nobody' ? [] : await database.ask<{ email: string }>({ sql: 'select email from person where id = $1', parameters: [viewer.person] });
  if (row === undefined) throw notFound('person');
  return row.email;
}

/** The series of a subscription, as its reader may know it. */
export async function seriesOf({ database }: ActParts, id: string): Promise<Pick<SeriesRow, 'title' | 'titles'>> {
  const [row] = await database.ask<Pick<SeriesRow, 'title' | 'titles'>>({ sql: 'select title, titles from newsletter_series where id = $1', parameters: [id] });
  return row!;
}
