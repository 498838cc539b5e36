import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  // Read by those who could read the words that it translates, as the statements have it.
  'drop policy translation_read on alert_translation',
  `create policy translation_read on alert_translation for select to fanar_viewer using (
    exists (select 1 from alert a where a.id = alert_id) and exists (select 1 from alert_version v where v.alert_id = alert_translation.alert_id and v.version = of_version))`,
  // Definer rights: the publisher changes the alert, and translations are others' too.
  `create function carry_translations() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update alert_translation set of_version = new.version where alert_id = new.id and of_version = old.version;
    return null;
  end $$`,
  `create trigger translations_carried after update on alert for each row
    when (new.version > old.version and (new.title, new.summary, new.language, new.audience_level, new.audience_countries, new.audience_organisations)
      = (old.title, old.summary, old.language, old.audience_level, old.audience_countries, old.audience_organisations))
    execute function carry_translations()`,
  // What a filter of the log asks of an alert that the viewer may read no longer, so that who had it by its words hears that it
  // was taken back, and who shielded its source isn't named afterwards. Whose words they are to find is asked with each version.
  `create function filtered_by(alert uuid) returns table (shielded boolean, words text) language sql stable security definer set search_path = public, pg_temp as $$
    select a.source_shielded, a.translated_search from alert a where a.id = $1 $$`,
  `create function translations_of(alert uuid) returns table (of_version int, search text) language sql stable security definer set search_path = public, pg_temp as $$
    select t.of_version, t.search from alert_translation t where t.alert_id = $1 $$`,
];

/** A translation is as narrow as the words it is of, goes on with a version that leaves these and their audience as they are, and is filtered by to the end. */
export class Translations extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
