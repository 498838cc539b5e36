import { Migration } from '@mikro-orm/migrations';

const ORGANISATION = `(select nullif(current_setting('fanar.organisation', true), '')::uuid)`;
const ITS_ARTICLE = 'exists (select 1 from newsletter_article a where a.id = article_id)';
/** Whether the viewer's organisation gave the article or runs its series. */
const concerns = (more = ''): string => `exists (select 1 from newsletter_article a where a.id = article_id${more}
  and (a.organisation_id = ${ORGANISATION} or exists (select 1 from newsletter_series r where r.id = a.series_id and r.organisation_id = ${ORGANISATION})))`;

const STATEMENTS = [
  // Without content while it is announced and has not come. The hub alone writes what is drawn.
  `create table newsletter_picture (
    id uuid primary key,
    article_id uuid not null references newsletter_article (id),
    place int not null,
    alternative_text text not null,
    alternative_texts jsonb not null default '{}',
    content bytea,
    small bytea,
    width int,
    height int,
    replaces uuid,
    by_organisation_id uuid not null references organisation (id),
    by_person_id uuid not null references person (id),
    asked_at timestamptz(3) not null,
    drawn_at timestamptz(3),
    check ((content is null) = (drawn_at is null) and (small is null) = (drawn_at is null) and (width is null) = (drawn_at is null) and (height is null) = (drawn_at is null))
  )`,
  'create index newsletter_picture_article on newsletter_picture (article_id, place)',
  'create index newsletter_picture_awaited on newsletter_picture (asked_at) where drawn_at is null',
  'alter table newsletter_picture enable row level security',
  'grant select, insert, delete on newsletter_picture to fanar_viewer',
  'grant update (alternative_texts) on newsletter_picture to fanar_viewer',
  `create policy newsletter_picture_select on newsletter_picture for select to fanar_viewer using (${ITS_ARTICLE})`,
  `create policy newsletter_picture_insert on newsletter_picture for insert to fanar_viewer
    with check (by_organisation_id = ${ORGANISATION} and drawn_at is null and ${concerns(' and a.issued_at is null')})`,
  `create policy newsletter_picture_update on newsletter_picture for update to fanar_viewer using (${concerns()})`,
  `create policy newsletter_picture_delete on newsletter_picture for delete to fanar_viewer using (${concerns()})`,
];

/** Pictures of articles, read by whoever reads the article. */
export class Pictures extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
