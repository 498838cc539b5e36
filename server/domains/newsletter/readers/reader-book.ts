import type { EntityManager } from '@mikro-orm/sql';
import type { Member } from '../../../access/index.ts';
import { newId } from '../../../kernel/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import type { NewsletterParts } from '../newsletter.parts.ts';
import type { ArticleCategory } from '../newsletter.words.ts';
import { RECIPIENTS } from './recipients.ts';
import { Reader, Subscription, Suppression } from './reader.entity.ts';

/** What a reader wants of a series; empty lists are all. */
export interface Wishes { readonly countries: readonly CountryCode[]; readonly categories: readonly ArticleCategory[] }
/** Somebody asks for a series at an address; `member` where it is the person's own. */
export interface Asking extends Wishes { readonly seriesId: string; readonly email: string; readonly language: Language; readonly member: Member | null }
/** A subscription as its own reader sees it. */
export interface OwnSubscription extends Wishes { readonly id: string; readonly readerId: string; readonly seriesId: string; readonly language: Language; readonly isConfirmed: boolean }
/** A reader as a steward exports them. */
export interface ExportedReader { readonly id: string; readonly email: string; readonly language: Language; readonly confirmedAt: Date; readonly bouncedAt: Date | null }

const DAY = 86_400_000;
// Whoever asks again has not had the mail, or lost it; whoever asks for somebody else is to be a nuisance once.
const ASK_AGAIN = DAY / 24;
const KEPT_UNCONFIRMED = 7 * DAY;
// Of whatever series, whoever asks: a stranger's inbox is not the hub's to fill.
const [MOST_UNASKED, UNASKED_IN] = [5, DAY];
const OWN = `select u.id, u.reader_id as "readerId", u.series_id as "seriesId", u.countries, u.categories, d.language, u.confirmed_at is not null as "isConfirmed"
  from newsletter_subscription u inner join newsletter_reader d on d.id = u.reader_id`;

/**
 * Who gets newsletters by mail. The hub's own: no viewer's statement reaches it. Addresses are sealed with the hub's secret
 * and leave here for the mail itself and a steward's export only.
 */
export class ReaderBook {
  readonly #parts: NewsletterParts;
  constructor(parts: NewsletterParts) { this.#parts = parts; }

  /**
   * Notes that somebody asked; what was confirmed before is not changed by asking. A suppressed address is noted only where its
   * owner asks, signed in; and for others than the owner an address is noted as long as it has had fewer than five such mails in a day.
   */
  ask(asking: Asking): Promise<void> {
    const digest = this.digest(asking.email);
    const now = this.#parts.clock.now();
    return this.#parts.database.writeAsHub(async (em) => {
      if (asking.member !== null) await em.nativeDelete(Suppression, { digest });
      else if (await em.count(Suppression, { digest }) > 0) return;
      const reader = await this.#reader(em, { ...asking, digest, now });
      if (!await this.#mayBeTold(em, reader, { ...asking, now })) return;
      await em.execute(`insert into newsletter_subscription as u (id, reader_id, series_id, countries, categories, asked_at) values (?, ?, ?, ?, ?, ?)
        on conflict (reader_id, series_id) do update set asked_at = excluded.asked_at, told_at = case when u.told_at < ? then null else u.told_at end,
          countries = case when u.confirmed_at is null then excluded.countries else u.countries end, categories = case when u.confirmed_at is null then excluded.categories else u.categories end`,
      [newId(), reader, asking.seriesId, `{${asking.countries.join(',')}}`, `{${asking.categories.join(',')}}`, now, new Date(now.getTime() - ASK_AGAIN)]);
    });
  }

  /** Whether a mail may go to the address for this asking, or none is needed; counts it. The row of the reader is locked by now. */
  async #mayBeTold(em: EntityManager, reader: string, { seriesId, member, now }: Pick<Asking, 'seriesId' | 'member'> & { now: Date }): Promise<boolean> {
    const [told] = await em.execute<{ isDue: boolean }[]>('select coalesce(told_at < ?, false) as "isDue" from newsletter_subscription where reader_id = ? and series_id = ?', [new Date(now.getTime() - ASK_AGAIN), reader, seriesId]);
    if (told?.isDue === false) return true;
    const since = new Date(now.getTime() - UNASKED_IN);
    const { affectedRows } = await em.execute<{ affectedRows: number }>(`update newsletter_reader set asked_count = case when asked_since > ? then asked_count + 1 else 1 end, asked_since = case when asked_since > ? then asked_since else ? end
      where id = ? and (? or asked_since is null or asked_since <= ? or asked_count < ${MOST_UNASKED})`, [since, since, now, reader, member !== null, since], 'run');
    return affectedRows > 0;
  }

  async #reader(em: EntityManager, { email, digest, language, member, now }: Asking & { digest: string; now: Date }): Promise<string> {
    const id = newId();
    const { sealed, key } = this.#parts.seal.sealText(email, id);
    const [row] = await em.execute<{ id: string }[]>(`insert into newsletter_reader as d (id, digest, sealed, sealed_key, person_id, language, created_at) values (?, ?, ?, ?, ?, ?, ?)
      on conflict (digest) do update set person_id = coalesce(d.person_id, excluded.person_id) returning d.id`, [id, digest, sealed, key, member?.person ?? null, language, now]);
    return row!.id;
  }

  /** The subscription that a link leads to; null where the link was made by no hub of this secret, or is over. */
  async own(purpose: 'confirming' | 'leaving', token: string): Promise<OwnSubscription | null> {
    const id = this.#parts.seal.openRow(purpose, token);
    if (id === null) return null;
    const [row] = await this.#parts.database.ask<OwnSubscription>({ sql: `${OWN} where u.id = $1 and (u.confirmed_at is not null or u.asked_at > $2)`, parameters: [id, new Date(this.#parts.clock.now().getTime() - KEPT_UNCONFIRMED)] });
    return row ?? null;
  }

  /** From now on issues are sent. */
  confirm({ id }: OwnSubscription): Promise<void> { return this.#hub('update newsletter_subscription set confirmed_at = coalesce(confirmed_at, ?), bounced_at = null where id = ?', [this.#parts.clock.now(), id]); }

  change({ id, readerId }: OwnSubscription, { language, countries, categories }: Wishes & { language: Language }): Promise<void> {
    return this.#parts.database.writeAsHub(async (em) => {
      await em.nativeUpdate(Subscription, { id }, { countries: [...countries], categories: [...categories] });
      await em.nativeUpdate(Reader, { id: readerId }, { language });
    });
  }

  /** The subscription ends; with the last one the address is deleted. */
  leave({ id, readerId }: OwnSubscription): Promise<void> {
    return this.#parts.database.writeAsHub(async (em) => {
      await em.nativeDelete(Subscription, { id });
      if (await em.count(Subscription, { readerId }) === 0) await em.nativeDelete(Reader, { id: readerId });
    });
  }

  /** Every subscription ends, the address is deleted, and is never written to again: its digest alone is kept for that. */
  leaveEverything(digest: string): Promise<void> {
    if (digest === '') return Promise.resolve();
    return this.#parts.database.writeAsHub(async (em) => {
      await em.nativeDelete(Reader, { digest });
      await em.upsert(Suppression, { digest, since: this.#parts.clock.now() }, { onConflictAction: 'ignore' });
    });
  }

  async digestOf({ readerId }: OwnSubscription): Promise<string> {
    const [row] = await this.#parts.database.ask<{ digest: string }>({ sql: 'select digest from newsletter_reader where id = $1', parameters: [readerId] });
    return row?.digest ?? '';
  }

  /** How many get the issues of a series as things are. */
  async count(series: string): Promise<number> {
    const [row] = await this.#parts.database.ask<{ count: number }>({ sql: `select count(*)::int as count from ${RECIPIENTS} and s.id = $1`, parameters: [series] });
    return row!.count;
  }

  /** Readers of a series with their addresses, by their ids' order, after one of them. */
  async exported(series: string, { size, after }: { size: number; after: string | null }): Promise<ExportedReader[]> {
    const rows = await this.#parts.database.ask<Omit<ExportedReader, 'email'> & { sealed: string; key: string }>({
      sql: `select d.id, d.sealed, d.sealed_key as key, d.language, u.confirmed_at as "confirmedAt", u.bounced_at as "bouncedAt" from newsletter_subscription u inner join newsletter_reader d on d.id = u.reader_id
        where u.series_id = $1 and u.confirmed_at is not null and ($2::uuid is null or d.id > $2) order by d.id limit $3`, parameters: [series, after, size],
    });
    return rows.map(({ sealed, key, ...row }) => ({ ...row, email: this.address(row.id, { sealed, key }) ?? '' }));
  }

  /** Forgets who asked and never confirmed, and readers who have nothing left; returns how many. */
  tidy(): Promise<number> {
    const before = new Date(this.#parts.clock.now().getTime() - KEPT_UNCONFIRMED);
    return this.#parts.database.writeAsHub(async (em) => {
      await em.execute('delete from newsletter_subscription where confirmed_at is null and asked_at < ?', [before]);
      const { affectedRows } = await em.execute<{ affectedRows: number }>('delete from newsletter_reader d where not exists (select 1 from newsletter_subscription u where u.reader_id = d.id)', [], 'run');
      return affectedRows;
    });
  }

  /** The keyed digest of an address, which tells nothing without the hub's secret. */
  digest(email: string): string { return this.#parts.seal.digest('newsletter reader', email); }
  /** The address of a reader; null where it was sealed under another secret. */
  address(readerId: string, sealed: { sealed: string; key: string }): string | null { return this.#parts.seal.openText(sealed, readerId); }
  /** The sealed part of a link. */
  token(purpose: 'confirming' | 'leaving', subscription: string): string { return this.#parts.seal.closeRow(purpose, subscription); }

  #hub(sql: string, values: readonly unknown[]): Promise<void> { return this.#parts.database.writeAsHub(async (em) => { await em.execute(sql, [...values]); }); }
}
