import type { Handed, LastStep } from '../../../delivery/index.ts';
import { newId } from '../../../kernel/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import type { NewsletterParts } from '../newsletter.parts.ts';
import type { ArticleCategory } from '../newsletter.words.ts';
import type { ReaderBook } from '../readers/reader-book.ts';
import { editionOf } from './edition.ts';
import { EditionLetters } from './edition-letters.ts';
import { Journal, forget, otherJournals } from './journal.ts';
import { wholeIssue } from './whole-issue.ts';

interface Claimed {
  id: string; issueId: string; subscriptionId: string | null; readerId: string | null; sealed: string | null; key: string | null; language: Language | null; countries: CountryCode[]; categories: ArticleCategory[]; suppressed: boolean;
}
type Outcome = Handed | 'skipped';

const [IN_HAND, AT_ONCE, MOST_ATTEMPTS] = [250, 10, 10];
// After a server that did not answer.
const PAUSE = 30_000;
// Whoever claimed and was not heard of for so long is gone with its machine.
const LEASE = 15 * 60_000;

/**
 * Hands issues over, reader by reader, as the rows of `newsletter_delivery` say; what is guaranteed where it is killed stands
 * in docs/newsletter.md. One hub does one letter's last step at a time, so that at most one is in doubt at any moment.
 */
export class Deliverer {
  readonly #parts: NewsletterParts;
  readonly #book: ReaderBook;
  readonly #folder: string;
  readonly #editions = new Map<string, Promise<EditionLetters | null>>();
  #journal: Journal | null = null;
  #lastStep: Promise<void> = Promise.resolve();
  #isStopping = false;
  #isRunning = false;
  #pausedUntil = new Date(0);

  constructor(parts: NewsletterParts, book: ReaderBook) {
    this.#parts = parts;
    this.#book = book;
    this.#folder = parts.journalFolder;
  }

  /** Hands over all that waits; returns how many letters were taken. Goes on where a hub that is gone left off. */
  async run(): Promise<number> {
    const [open] = await this.#parts.database.ask<{ id: string }>({ sql: `select id from newsletter_delivery where state in ('WAITING', 'CLAIMED') limit 1`, parameters: [] });
    if (open === undefined || this.#isStopping || this.#parts.clock.now() < this.#pausedUntil) return 0;
    this.#isRunning = true;
    try {
      return await this.#runThrough();
    } finally {
      this.#isRunning = false;
      if (this.#isStopping) this.#journal?.close();
    }
  }

  /** Lets go after the letters that are being handed over. */
  stop(): void {
    this.#isStopping = true;
    if (!this.#isRunning) this.#journal?.close();
  }

  async #runThrough(): Promise<number> {
    await this.#recover();
    let taken = 0;
    for (let more = true; more && !this.#isStopping;) {
      const claimed = await this.#claim();
      if (claimed.length === 0) break;
      this.#editions.clear();
      const outcomes = await this.#handAll(claimed);
      await this.#settle(claimed, outcomes);
      taken += [...outcomes.values()].filter((outcome) => outcome === 'taken').length;
      more = outcomes.size === claimed.length;
    }
    return taken;
  }

  async #claim(): Promise<Claimed[]> {
    this.#journal ??= new Journal(this.#folder, newId());
    const now = this.#parts.clock.now();
    return this.#parts.database.writeAsHub((em) => em.execute<Claimed[]>(`with picked as materialized (
        select id from newsletter_delivery where state = 'WAITING' and (claimed_at is null or claimed_at < ?::timestamptz - attempts * interval '1 minute') order by number limit ${IN_HAND} for update skip locked), mine as (
      update newsletter_delivery y set state = 'CLAIMED', hub = ?, claimed_at = ?, attempts = attempts + 1 from picked where y.id = picked.id
      returning y.id, y.issue_id, y.subscription_id, y.number)
      select m.id, m.issue_id as "issueId", u.id as "subscriptionId", d.id as "readerId", d.sealed, d.sealed_key as key, d.language, coalesce(u.countries, '{}') as countries, coalesce(u.categories, '{}') as categories,
        exists (select 1 from newsletter_suppression x where x.digest = d.digest) as suppressed
      from mine m left join newsletter_subscription u on u.id = m.subscription_id left join newsletter_reader d on d.id = u.reader_id order by m.number`, [now, this.#journal!.hub, now]));
  }

  // Several at a time, so that what one waits for another does; where the server is away, the rest waits too.
  async #handAll(claimed: readonly Claimed[]): Promise<Map<string, Outcome>> {
    const [outcomes, left] = [new Map<string, Outcome>(), [...claimed]];
    const away: string[] = [];
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      for (let next = left.shift(); next !== undefined && away.length === 0 && !this.#isStopping; next = left.shift()) {
        // What can't be composed is tried again like what the server does not take now.
        const outcome = await this.#hand(next).catch((): Outcome => 'failed');
        if (outcome === 'away') away.push(next.id);
        else outcomes.set(next.id, outcome);
      }
    }));
    if (away.length > 0) this.#pausedUntil = new Date(this.#parts.clock.now().getTime() + PAUSE);
    // Where others were taken the server is there: a letter that it hangs up on is not to stand before all the rest for ever.
    if ([...outcomes.values()].includes('taken')) for (const id of away) outcomes.set(id, 'failed');
    return outcomes;
  }

  async #hand(claimed: Claimed): Promise<Outcome> {
    const address = claimed.readerId === null || claimed.suppressed ? null : this.#book.address(claimed.readerId, { sealed: claimed.sealed!, key: claimed.key! });
    const edition = address === null ? null : await this.#edition(claimed);
    if (address === null || edition === null) return 'skipped';
    const { id, issueId, subscriptionId } = claimed;
    const letter = await edition.to(address, {
      leave: `${this.#parts.publicUrl()}/newsletter/leave/${this.#book.token('leaving', subscriptionId!)}`, delivery: this.#parts.seal.closeRow('delivery', id), messageId: `${id}.${issueId}`,
    });
    return this.#parts.mail.hand(letter, this.#oneAtATime(id));
  }

  #edition({ issueId, language, countries, categories }: Claimed): Promise<EditionLetters | null> {
    const key = JSON.stringify([issueId, language, countries, categories]);
    let letters = this.#editions.get(key);
    if (letters === undefined) {
      const publicUrl = this.#parts.publicUrl();
      letters = wholeIssue(this.#parts, issueId).then((whole) => {
        const edition = whole === null ? null : editionOf(whole, language!, { wishes: { countries, categories }, publicUrl });
        return edition === null ? null : EditionLetters.of(edition, { mail: this.#parts.mail, publicUrl });
      });
      this.#editions.set(key, letters);
    }
    return letters;
  }

  /** The last step of a letter: begun when that of the one before is over and noted. */
  #oneAtATime(id: string): LastStep {
    return async () => {
      const [before, { promise, resolve }] = [this.#lastStep, Promise.withResolvers<void>()];
      this.#lastStep = promise;
      await before;
      return (handed) => {
        try {
          if (handed === 'taken') this.#journal!.note(id);
        } catch {
          // Nothing can be noted any more: nothing more is begun, and what was is told to the database.
          this.#isStopping = true;
        } finally {
          resolve();
        }
      };
    };
  }

  // What was not tried, or had no answer, waits again as if it had not been claimed.
  async #settle(claimed: readonly Claimed[], outcomes: ReadonlyMap<string, Outcome>): Promise<void> {
    const having = (...wanted: Outcome[]): string[] => claimed.filter(({ id }) => wanted.includes(outcomes.get(id)!)).map(({ id }) => id);
    await this.#told({ SENT: having('taken'), SKIPPED: having('skipped'), BOUNCED: having('unknown'), FAILED: having('refused') });
    const [again, untried] = [having('failed'), claimed.filter(({ id }) => !outcomes.has(id)).map(({ id }) => id)];
    await this.#parts.database.writeAsHub(async (em) => {
      if (again.length > 0) await em.execute(`update newsletter_delivery set state = case when attempts >= ${MOST_ATTEMPTS} then 'FAILED' else 'WAITING' end, hub = null where id = any (?::uuid[])`, [list(again)]);
      if (untried.length > 0) await em.execute(`update newsletter_delivery set state = 'WAITING', hub = null, attempts = attempts - 1, claimed_at = null where id = any (?::uuid[])`, [list(untried)]);
    });
    this.#journal!.clear();
  }

  async #told(ended: Readonly<Record<'SENT' | 'SKIPPED' | 'BOUNCED' | 'FAILED', readonly string[]>>): Promise<void> {
    const now = this.#parts.clock.now();
    await this.#parts.database.writeAsHub(async (em) => {
      for (const [state, ids] of Object.entries(ended)) {
        if (ids.length > 0) await em.execute(`update newsletter_delivery set state = ?, settled_at = ?, hub = null where id = any (?::uuid[]) and state = 'CLAIMED'`, [state, now, list(ids)]);
      }
      if (ended.BOUNCED.length > 0) await em.execute('update newsletter_subscription u set bounced_at = ? from newsletter_delivery y where y.subscription_id = u.id and y.id = any (?::uuid[])', [now, list(ended.BOUNCED)]);
    });
  }

  // What a hub that is gone had claimed and did not note waits again. What any other noted was taken, whatever became of it.
  async #recover(): Promise<void> {
    for (const found of otherJournals(this.#folder, this.#journal?.hub)) {
      await this.#told({ SENT: found.taken, SKIPPED: [], BOUNCED: [], FAILED: [] });
      if (!found.isGone) continue;
      await this.#waitAgain('hub = ?', found.hub);
      forget(found);
    }
    await this.#waitAgain('claimed_at < ?', new Date(this.#parts.clock.now().getTime() - LEASE));
  }

  async #waitAgain(which: string, value: unknown): Promise<void> {
    await this.#parts.database.writeAsHub((em) => em.execute(`update newsletter_delivery set state = 'WAITING', hub = null, claimed_at = null where state = 'CLAIMED' and ${which}`, [value]));
  }
}

const list = (ids: readonly string[]): string => `{${ids.join(',')}}`;
