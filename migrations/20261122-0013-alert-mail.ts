import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  // What a person chose, and how far the hub has told them: the hub's own, no viewer's statement reaches it.
  `create table alert_mail (
    person_id uuid primary key references person (id),
    at_once_from text check (at_once_from in ('EXTREME', 'SEVERE', 'MODERATE', 'MINOR', 'UNKNOWN')),
    digest_hour int check (digest_hour between 0 and 23),
    time_zone text not null,
    language text not null check (language in ('SQ', 'RO', 'UK', 'EN', 'RU')),
    countries text[] not null default '{}',
    forms text[] not null default '{}',
    position bigint not null,
    digest_position bigint not null,
    digest_at timestamptz(3),
    held_until timestamptz(3),
    attempts int not null default 0,
    letters int not null default 0,
    letters_since timestamptz(3) not null default '1970-01-01',
    bounced_at timestamptz(3),
    chosen_at timestamptz(3) not null,
    check (at_once_from is not null or digest_hour is not null),
    check ((digest_hour is null) = (digest_at is null))
  )`,
  // Which alerts somebody was told of, and at which version: they hear of its changes, and that it was taken back.
  `create table alert_mail_told (
    person_id uuid not null references alert_mail (person_id) on delete cascade,
    alert_id uuid not null references alert (id),
    version int not null,
    muted boolean not null default false,
    told_at timestamptz(3) not null,
    primary key (person_id, alert_id)
  )`,
];

/** Alerts by mail: what each person chose, how far they were told, and what they muted. */
export class AlertMail extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
