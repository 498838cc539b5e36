import type { EntityManager } from '@mikro-orm/sql';
import type { Database } from '../../../database/index.ts';
import { record } from '../../../delivery/index.ts';
import type { AudienceLevel, Clock, CountryCode } from '../../../kernel/index.ts';
import { audienceOf, factOf } from '../events/newsletter.events.ts';
import { RECIPIENTS } from '../readers/recipients.ts';

interface Due { id: string; series_id: string; slug: string; organisation_id: string; audience_level: AudienceLevel; audience_countries: CountryCode[]; audience_organisations: string[] }

/**
 * Issues whose hour has come are out: they and their articles are there for the series' audience, `issue.issued` tells it,
 * and for each reader there is a delivery, all in one transaction. Done by the hub itself as time passes; returns how many.
 */
export async function issueDue(database: Database, clock: Clock): Promise<number> {
  const now = clock.now();
  const [any] = await database.ask<{ id: string }>({ sql: 'select id from newsletter_issue where scheduled_for <= $1 limit 1', parameters: [now] });
  return any === undefined ? 0 : database.writeAsHub(async (em) => {
    const due = await em.execute<Due[]>(`update newsletter_issue i set state = 'ISSUED', issued_at = ?, scheduled_for = null, updated_at = ?, version = i.version + 1
      from newsletter_series s where s.id = i.series_id and i.state = 'SCHEDULED' and i.scheduled_for <= ?
      returning i.id, i.series_id, s.slug, s.organisation_id, s.audience_level, s.audience_countries, s.audience_organisations`, [now, now, now]);
    for (const issue of due) await bringOut(em, issue, now);
    return due.length;
  });
}

async function bringOut(em: EntityManager, issue: Due, now: Date): Promise<void> {
  await em.execute(`update newsletter_article a set issued_at = ? from newsletter_issue_article k where k.article_id = a.id and k.issue_id = ? and a.issued_at is null and a.withdrawn_at is null`, [now, issue.id]);
  await em.execute(`insert into newsletter_delivery (id, issue_id, subscription_id, state) select gen_random_uuid(), ?, u.id, 'WAITING' from ${RECIPIENTS} and s.id = ?`, [issue.id, issue.series_id]);
  const audience = audienceOf({ audienceLevel: issue.audience_level, audienceCountries: issue.audience_countries, audienceOrganisations: issue.audience_organisations });
  await record(em, factOf('issue.issued', { runnerId: issue.organisation_id, slug: issue.slug }, { subjectId: issue.id, occurredAt: now, after: audience }));
}
