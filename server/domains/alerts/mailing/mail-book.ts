import type { EntityManager } from '@mikro-orm/sql';
import type { Clock, CountryCode, Language } from '../../../kernel/index.ts';
import { nextAt } from '../../../kernel/index.ts';
import type { Database } from '../../../database/index.ts';
import type { ExploitationForm, Severity } from '../alert.words.ts';

/** How somebody wants alerts by mail; empty lists are all. */
export interface Choice {
  readonly atOnceFrom: Severity | null; readonly digestHour: number | null; readonly timeZone: string; readonly language: Language;
  readonly countries: readonly CountryCode[]; readonly forms: readonly ExploitationForm[];
}
/** A person's choice as it stands, with the address the directory has, and up to which event they were told. */
export interface MailRow extends Choice {
  readonly person: string; readonly email: string; readonly position: number; readonly digestPosition: number; readonly digestAt: Date | null; readonly bouncedAt: Date | null;
  readonly attempts: number; readonly letters: number; readonly lettersSince: Date;
  /** Until when the hub that claimed them has them; whoever finds another time there has them no longer. */
  heldUntil: Date;
}
/** That somebody was told of an alert, at which version, and whether they want no more of it. */
export interface Told { readonly version: number; readonly muted: boolean }

const ROWS = `select m.person_id as person, p.email, m.at_once_from as "atOnceFrom", m.digest_hour as "digestHour", m.time_zone as "timeZone", m.language, m.countries, m.forms,
  m.position, m.digest_position as "digestPosition", m.digest_at as "digestAt", m.bounced_at as "bouncedAt", m.attempts, m.letters, m.letters_since as "lettersSince", m.held_until as "heldUntil"
  from alert_mail m inner join person p on p.id = m.person_id where m.person_id`;
// Longer than a letter takes; a hub that was killed lets go after that.
const HELD = 120_000;
const AT_A_TIME = 20;

/** What people chose about alerts by mail, and how far they were told. The hub's own: no viewer's statement reaches it. */
export class MailBook {
  readonly #database: Database;
  readonly #clock: Clock;
  constructor({ database, clock }: { database: Database; clock: Clock }) {
    this.#database = database;
    this.#clock = clock;
  }

  async of(person: string): Promise<MailRow | null> {
    const [row] = await this.#database.ask<MailRow>({ sql: `${ROWS} = $1`, parameters: [person] });
    return row ?? null;
  }

  /**
   * From `head` on they are told as they chose. Who chose before goes on from where they were told, at once or by digest, so
   * that what waited for the one comes by the other; what they were told stays known, so that they hear when it is taken back.
   */
  choose(person: string, { atOnceFrom, digestHour, timeZone, language, countries, forms }: Choice, head: number): Promise<void> {
    const now = this.#clock.now();
    const digestAt = digestHour === null ? null : nextAt(digestHour, timeZone, now);
    return this.#hub(`insert into alert_mail (person_id, at_once_from, digest_hour, time_zone, language, countries, forms, position, digest_position, digest_at, chosen_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (person_id) do update set at_once_from = excluded.at_once_from, digest_hour = excluded.digest_hour, time_zone = excluded.time_zone, language = excluded.language, countries = excluded.countries,
        forms = excluded.forms, position = case when alert_mail.at_once_from is null then alert_mail.digest_position else alert_mail.position end,
        digest_position = case when alert_mail.digest_hour is null then alert_mail.position else alert_mail.digest_position end, digest_at = excluded.digest_at, bounced_at = null, attempts = 0, held_until = null, chosen_at = excluded.chosen_at`,
    [person, atOnceFrom, digestHour, timeZone, language, `{${countries.join(',')}}`, `{${forms.join(',')}}`, head, head, digestAt, now]);
  }

  /** Nothing more comes, and what they were told of is forgotten. */
  end(person: string): Promise<void> { return this.#hub('delete from alert_mail where person_id = ?', [person]); }

  /** Those who may have something coming: events after the last one they were told of, or a digest that is due. Whoever is furthest behind comes first. Each is this hub's until it settles, or for two minutes. */
  async claim(head: number): Promise<MailRow[]> {
    const now = this.#clock.now();
    // Picked apart: within the update PostgreSQL may ask for the first so many again and again.
    const mine = await this.#database.writeAsHub((em) => em.execute<{ id: string }[]>(`with picked as materialized (
        select person_id from alert_mail where bounced_at is null and (held_until is null or held_until <= ?) and ((at_once_from is not null and position < ?) or digest_at <= ?)
        order by case when at_once_from is null then digest_position else position end limit ${AT_A_TIME} for update skip locked)
      update alert_mail m set held_until = ? from picked where m.person_id = picked.person_id returning m.person_id as id`, [now, head, now, new Date(now.getTime() + HELD)]));
    return mine.length === 0 ? [] : this.#database.ask<MailRow>({ sql: `${ROWS} = any ($1::uuid[])`, parameters: [mine.map(({ id }) => id)] });
  }

  /** What they were told of these alerts. */
  async told(person: string, alerts: readonly string[]): Promise<Map<string, Told>> {
    const rows = await this.#database.ask<Told & { id: string }>({ sql: 'select alert_id as id, version, muted from alert_mail_told where person_id = $1 and alert_id = any ($2::uuid[])', parameters: [person, alerts] });
    return new Map(rows.map(({ id, ...told }) => [id, told]));
  }

  /** A letter was taken by the mail server: notes what it told of, what it took back, and up to where. */
  noteLetter({ person }: MailRow, { versions, takenBack, through }: { versions: ReadonlyMap<string, number>; takenBack: readonly string[]; through: { position: number } | { digestPosition: number } }): Promise<void> {
    const now = this.#clock.now();
    return this.#database.writeAsHub(async (em) => {
      // In the order in which an end deletes them, or each would wait for the other.
      await em.execute('select 1 from alert_mail where person_id = ? for update', [person]);
      await this.#tell(em, person, versions);
      if (takenBack.length > 0) await em.execute('delete from alert_mail_told where person_id = ? and alert_id = any (?::uuid[])', [person, `{${takenBack.join(',')}}`]);
      const [column, position] = 'position' in through ? ['position', through.position] : ['digest_position', through.digestPosition];
      await em.execute(`update alert_mail set ${column} = greatest(${column}, ?), attempts = 0, letters = case when letters_since > ? then letters + 1 else 1 end,
        letters_since = case when letters_since > ? then letters_since else ? end where person_id = ?`, [position, new Date(now.getTime() - WINDOW), new Date(now.getTime() - WINDOW), now, person]);
    });
  }

  async #tell(em: EntityManager, person: string, versions: ReadonlyMap<string, number>): Promise<void> {
    for (const [alert, version] of versions) {
      // Who chose nothing meanwhile is not noted any more.
      await em.execute(`insert into alert_mail_told (person_id, alert_id, version, told_at) select person_id, ?, ?, ? from alert_mail where person_id = ?
        on conflict (person_id, alert_id) do update set version = excluded.version, told_at = excluded.told_at`, [alert, version, this.#clock.now(), person]);
    }
  }

  /** There was nothing to tell up to there. */
  pass({ person, heldUntil }: MailRow, position: number): Promise<void> {
    return this.#hub('update alert_mail set position = greatest(position, ?) where person_id = ? and held_until = ?', [position, person, heldUntil]);
  }

  /** Today's digest is done, with or without a letter. */
  digested({ person, digestHour, timeZone, heldUntil }: MailRow, through: number): Promise<void> {
    return this.#hub('update alert_mail set digest_position = greatest(digest_position, ?), digest_at = ? where person_id = ? and held_until = ?', [through, nextAt(digestHour!, timeZone, this.#clock.now()), person, heldUntil]);
  }

  /**
   * They are this hub's for two minutes from now. False where they are not any more, because it took too long or because they
   * chose anew: then whoever has them now goes on, and this hub sends them nothing.
   */
  async hold(row: MailRow): Promise<boolean> {
    const until = new Date(this.#clock.now().getTime() + HELD);
    const mine = await this.#database.writeAsHub((em) => em.execute<unknown[]>('update alert_mail set held_until = ? where person_id = ? and held_until = ? returning 1', [until, row.person, row.heldUntil]));
    if (mine.length > 0) row.heldUntil = until;
    return mine.length > 0;
  }

  /** Lets go of somebody, if they are still this hub's, to be claimed again when something comes up, and not before `until`. */
  settle({ person, heldUntil }: MailRow, until: Date | null, isFault = false): Promise<void> {
    return this.#hub(`update alert_mail set held_until = ?, attempts = ${isFault ? 'attempts + 1' : 'attempts'} where person_id = ? and held_until = ?`, [until, person, heldUntil]);
  }

  /** The server knows no such mailbox: nothing more goes there until its owner chooses again. */
  bounced({ person }: MailRow): Promise<void> { return this.#hub('update alert_mail set bounced_at = ? where person_id = ?', [this.#clock.now(), person]); }

  /** No more letters about that alert. */
  mute(person: string, alert: string): Promise<void> {
    return this.#hub('update alert_mail_told set muted = true where person_id = ? and alert_id = ?', [person, alert]);
  }

  #hub(sql: string, values: readonly unknown[]): Promise<void> { return this.#database.writeAsHub(async (em) => { await em.execute(sql, [...values]); }); }
}

/** How long a person's letters are counted together: after `MOST_LETTERS` of them the rest come as one. */
export const WINDOW = 600_000;
/** So many letters in a window come one by one. */
export const MOST_LETTERS = 10;
