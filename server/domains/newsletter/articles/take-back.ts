import { record } from '../../../delivery/index.ts';
import type { AudienceLevel, CountryCode } from '../../../kernel/index.ts';
import { DESK, audienceOf, factOf } from '../events/newsletter.events.ts';
import type { NewsletterParts } from '../newsletter.parts.ts';
import { levelsFor } from '../newsletter.policy.ts';

interface Filled { id: string; source_id: string; source_version: number | null; source_names: string | null; issued_at: Date | null; organisation_id: string; slug: string; audience_level: AudienceLevel; audience_countries: CountryCode[]; audience_organisations: string[] }

/** `takeBack` as a chore: what is taken away or narrowed stands in the log, so that nothing is read while nothing happens. */
export function takingBack(parts: Pick<NewsletterParts, 'database' | 'clock' | 'sources' | 'tail'>): () => Promise<void> {
  let seen: number | null = null;
  return async () => {
    const { head } = parts.tail;
    if (head === seen) return;
    await takeBack(parts);
    seen = head;
  };
}

/** Those whose source does not stand for all readers of their series any more, in any room; they are of series with the same levels. */
async function fallen(sources: NewsletterParts['sources'], articles: readonly Filled[]): Promise<Filled[]> {
  const told = articles.map(({ source_id: id, source_version: version, source_names: names }) => ({ id, version, names }));
  const rooms = await Promise.all(sources.map((source) => source.standing(told, levelsFor(articles[0]!.audience_level))));
  return articles.filter((_article, index) => rooms.every((standing) => standing[index] !== true));
}

/**
 * Articles whose source was withdrawn, corrected in what they tell, or narrowed so that not all readers of the series may read it, are taken back: no
 * issue, page or feed shows them any more, and their pictures are deleted. `article.withdrawn` tells who could read them. Returns how many.
 */
async function takeBack({ database, clock, sources }: Pick<NewsletterParts, 'database' | 'clock' | 'sources'>): Promise<number> {
  const filled = await database.ask<Filled>({ sql: `select a.id, a.source_id, a.source_version, a.source_names, a.issued_at, s.organisation_id, s.slug, s.audience_level, s.audience_countries, s.audience_organisations
    from newsletter_article a inner join newsletter_series s on s.id = a.series_id where a.source_id is not null and a.withdrawn_at is null`, parameters: [] });
  const open = Map.groupBy(filled, ({ audience_level: level }) => levelsFor(level).join(' '));
  const gone = (await Promise.all([...open.values()].map((articles) => fallen(sources, articles)))).flat();
  if (gone.length === 0) return 0;
  const now = clock.now();
  await database.writeAsHub(async (em) => {
    for (const article of gone) {
      const taken = await em.execute<{ affectedRows: number }>('update newsletter_article set withdrawn_at = ? where id = ? and withdrawn_at is null', [now, article.id], 'run');
      if (taken.affectedRows === 0) continue;
      await em.execute('delete from newsletter_picture where article_id = ?', [article.id]);
      const series = audienceOf({ audienceLevel: article.audience_level, audienceCountries: article.audience_countries, audienceOrganisations: article.audience_organisations });
      await record(em, factOf('article.withdrawn', { runnerId: article.organisation_id, slug: article.slug }, { subjectId: article.id, occurredAt: now, after: article.issued_at === null ? DESK : series }));
    }
  });
  return gone.length;
}
