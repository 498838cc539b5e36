/**
 * Whoever gets the issues of series `s` by mail, as things are: `u` their subscription, `d` the reader. Whoever reads a series
 * that is not public does so as a person of a partner, and for as long as both are active and in its audience.
 */
export const RECIPIENTS = `newsletter_series s inner join newsletter_subscription u on u.series_id = s.id and u.confirmed_at is not null and u.bounced_at is null
  inner join newsletter_reader d on d.id = u.reader_id left join person p on p.id = d.person_id left join organisation o on o.id = p.organisation_id
  where (s.audience_level = 'PUBLIC' or (p.status = 'ACTIVE' and o.status = 'ACTIVE' and (s.audience_level = 'NETWORK' or o.id = s.organisation_id
    or (s.audience_level = 'COUNTRIES' and o.country = any (s.audience_countries)) or (s.audience_level = 'ORGANISATIONS' and o.id = any (s.audience_organisations)))))`;
