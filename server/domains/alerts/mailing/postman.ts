import type { Access, Member } from '../../../access/index.ts';
import type { Handed, Letter, Mail, Tail } from '../../../delivery/index.ts';
import type { Clock, Seal } from '../../../kernel/index.ts';
import { wallClock } from '../../../kernel/index.ts';
import type { AlertEvent } from '../alert.events.ts';
import type { AlertLog } from '../alert.log.ts';
import type { AlertReader } from '../alert.queries.ts';
import { textIn } from '../alert.resolvers.ts';
import type { AlertRow } from '../alert.rows.ts';
import { SEVERITIES } from '../alert.words.ts';
import { alertLetter, collectedLetter, goesByMail } from './alert-letter.ts';
import type { Addressee, Item } from './alert-letter.ts';
import { MOST_LETTERS, WINDOW } from './mail-book.ts';
import type { MailBook, MailRow, Told } from './mail-book.ts';

/** What sending alerts by mail needs. */
export interface PostParts {
  readonly book: MailBook; readonly log: AlertLog; readonly reader: AlertReader; readonly access: Pick<Access, 'inTheirName'>; readonly tail: Pick<Tail, 'head'>;
  readonly mail: Mail; readonly seal: Seal; readonly clock: Clock; publicUrl(): string;
}

const PAGE = 100;
// So many come one by one; more at a time are one letter.
const ONE_BY_ONE = 3;
const MOST_IN_A_LETTER = 50;
const [STORM_PAUSE, FAULT_PAUSE, LONGEST_PAUSE] = [60_000, 30_000, 900_000];
const MOST_REFUSALS = 5;
// As many as the mail server is given connections: what one letter waits for, another does.
const AT_ONCE = 5;

const gravest = (one: Item, other: Item): number => rank(one) - rank(other) || one.position - other.position;
const rank = ({ alert }: Item): number => (alert === null ? SEVERITIES.length : SEVERITIES.indexOf(alert.severity));

/**
 * Tells people of alerts by mail, as they chose. Each walks the log from where they were told, as they may read it at that
 * moment, so that nothing is lost while a hub or the mail server is away. A hub that is killed between the mail server's
 * word and its own note sends that one letter again, under the same Message-ID.
 */
export class Postman {
  readonly #parts: PostParts;
  constructor(parts: PostParts) { this.#parts = parts; }

  /** Goes round those who may have something coming, several at a time; returns how many letters were taken. */
  async run(): Promise<number> {
    const { book, tail, clock } = this.#parts;
    const head = tail.head;
    const left = await book.claim(head);
    const round: { taken: number; isAway: boolean; faults: unknown[] } = { taken: 0, isAway: false, faults: [] };
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      for (let row = left.shift(); row !== undefined; row = round.isAway ? undefined : left.shift()) {
        try {
          const { letters, handed } = await this.#visit(row, head);
          round.taken += letters;
          if (handed === 'away') round.isAway = true;
        } catch (fault) {
          // One person's trouble is not the next one's.
          round.faults.push(fault);
        }
      }
    }));
    // Where nobody takes mail, the rest need not each find out for themselves.
    for (const row of left) await book.settle(row, new Date(clock.now().getTime() + FAULT_PAUSE));
    if (round.faults.length > 0) throw round.faults[0];
    return round.taken;
  }

  async #visit(row: MailRow, head: number): Promise<Round> {
    const round: Round = { letters: 0, handed: 'taken' };
    try {
      await this.#tell(row, round, head);
      if (round.handed === 'unknown') await this.#parts.book.bounced(row);
      const isFault = round.handed !== 'taken' && round.handed !== 'unknown';
      await this.#parts.book.settle(row, this.#pause(row, { letters: round.letters, isFault }), isFault);
    } catch (fault) {
      await this.#parts.book.settle(row, this.#pause(row, { letters: 0, isFault: true }), true);
      throw fault;
    }
    return round;
  }

  async #tell(row: MailRow, round: Round, head: number): Promise<void> {
    const { book, access, clock, mail } = this.#parts;
    const member = await access.inTheirName(row.person, ['ALERTS_READ']);
    const post: Visit['post'] = async (letter, items, through) => {
      const composed = await mail.compose(letter);
      // Narrowed, withdrawn or changed while the letters before it were on their way: it is looked at anew.
      if (!await this.#isStillSo(row, items) || !await book.hold(row)) return false;
      round.handed = await mail.hand(composed);
      // What the server will not have, ever, is not to stand before all that comes after it.
      if (round.handed === 'refused' && row.attempts >= MOST_REFUSALS) round.handed = 'taken';
      if (round.handed !== 'taken') return false;
      await book.noteLetter(row, noted(items, through));
      round.letters++;
      return true;
    };
    if (row.atOnceFrom !== null) await this.#atOnce(row, { member, head, post });
    if (round.handed === 'taken' && row.digestAt !== null && row.digestAt <= clock.now()) await this.#digest(row, { member, head, post });
  }

  #pause({ attempts, letters, lettersSince }: MailRow, now: { letters: number; isFault: boolean }): Date | null {
    const time = this.#parts.clock.now().getTime();
    if (now.isFault) return new Date(time + Math.min(LONGEST_PAUSE, FAULT_PAUSE * 2 ** attempts));
    const inWindow = now.letters + (time - lettersSince.getTime() < WINDOW ? letters : 0);
    return now.letters > 0 && inWindow >= MOST_LETTERS ? new Date(time + STORM_PAUSE) : null;
  }

  async #atOnce(row: MailRow, { member, head, post }: Visit): Promise<void> {
    const { through, events } = member === null ? { through: head, events: [] } : await this.#events(member, { after: row.position, head });
    const items = await this.#items(row, member, { events, isWanted: (alert, told) => isAtOnce(row, alert, told) });
    if (items.length > ONE_BY_ONE) {
      const shown = items.toSorted(gravest).slice(0, MOST_IN_A_LETTER);
      if (!await post(this.#collected(row, shown, { isDigest: false, left: items.length - shown.length }), items, { position: through })) return;
    } else {
      for (const item of items) if (!await post(alertLetter(item, this.#addressee(row)), [item], { position: item.position })) return;
    }
    await this.#parts.book.pass(row, through);
  }

  async #digest(row: MailRow, { member, head, post }: Visit): Promise<void> {
    const events: AlertEvent[] = [];
    for (let after = row.digestPosition; member !== null && after < head;) {
      const page = await this.#events(member, { after, head });
      events.push(...page.events);
      after = page.through;
    }
    // Also what would come at once by now and did not: the choice was another when it was published.
    const items = await this.#items(row, member, { events, isWanted: () => true });
    if (items.length > 0) {
      const shown = items.toSorted(gravest).slice(0, MOST_IN_A_LETTER);
      if (!await post(this.#collected(row, shown, { isDigest: true, left: items.length - shown.length }), items, { digestPosition: head })) return;
    }
    await this.#parts.book.digested(row, head);
  }

  async #events(member: Member, { after, head }: { after: number; head: number }): Promise<{ through: number; events: AlertEvent[] }> {
    return this.#parts.log.page(member, { after, head, size: PAGE }, {});
  }

  /** Whether somebody may still have these words, and they are still the alerts'. */
  async #isStillSo({ person }: MailRow, items: readonly Item[]): Promise<boolean> {
    const member = await this.#parts.access.inTheirName(person, ['ALERTS_READ']);
    const told = items.flatMap(({ alert }) => alert ?? []);
    const now = member === null || told.length === 0 ? new Map<string, AlertRow>() : await this.#parts.reader.byIds(member, told.map(({ id }) => id));
    return member !== null && told.every(({ id, version }) => now.get(id)?.version === version && now.get(id)!.withdrawnAt === null);
  }

  /** What of some events somebody is to be told, each alert once and as it is now, in the order of the log. */
  async #items(row: MailRow, member: Member | null, { events, isWanted }: { events: readonly AlertEvent[]; isWanted: (alert: AlertRow | null, told: Told | undefined) => boolean }): Promise<Item[]> {
    if (member === null || events.length === 0) return [];
    const last = new Map(events.flatMap((event) => (event.alertId === null || event.kind === 'EXPIRED' ? [] : [[event.alertId, event] as const])));
    const told = await this.#parts.book.told(row.person, [...last.keys()]);
    const found = [...last].flatMap(([id, { alert, reference, position }]) => {
      const before = told.get(id);
      const isNews = alert === null ? before !== undefined : (before === undefined ? concerns(row, alert) : before.version < alert.version);
      return isNews && before?.muted !== true && isWanted(alert, before) ? [{ id, reference: reference!, position, alert, wasTold: before !== undefined }] : [];
    }).toSorted((one, other) => one.position - other.position);
    const translations = await this.#parts.reader.translations(member, found.map(({ id }) => id));
    return found.map((item, index) => ({ ...item, words: item.alert !== null && goesByMail(item.alert) ? textIn(item.alert, translations[index]!.filter(({ ofVersion }) => ofVersion === item.alert!.version), row.language) : null }));
  }

  #collected(row: MailRow, items: readonly Item[], { isDigest, left }: { isDigest: boolean; left: number }): Letter {
    return collectedLetter(items, this.#addressee(row), { isDigest, left, day: wallClock(this.#parts.clock.now(), row.timeZone).slice(0, isDigest ? 10 : 16) });
  }

  #addressee({ person, email, language }: MailRow): Addressee {
    const { seal, clock } = this.#parts;
    const publicUrl = this.#parts.publicUrl();
    const choicePage = `${publicUrl}/alerts/mail/${seal.closeRow('alertMail', person)}`;
    return { now: clock.now(), email, language, publicUrl, choicePage, mutePage: (alert) => `${choicePage}/${seal.closeRow('alertMuting', alert)}`, mark: seal.digest('alert mail', person).slice(0, 12) };
  }
}

/** How somebody's turn goes: letters taken, and what became of the last one. */
interface Round { letters: number; handed: Handed }

interface Visit { readonly member: Member | null; readonly head: number; post(letter: Letter, items: readonly Item[], through: Through): Promise<boolean> }

const concerns = ({ countries, forms }: MailRow, alert: AlertRow): boolean =>
  (countries.length === 0 || countries.includes(alert.country)) && (forms.length === 0 || alert.forms.some((form) => forms.includes(form)));

// What is grave enough, and whatever becomes of what they were told where no digest would tell it.
function isAtOnce({ atOnceFrom, digestHour }: MailRow, alert: AlertRow | null, told: Told | undefined): boolean {
  if (atOnceFrom === null) return false;
  if (alert === null) return true;
  return SEVERITIES.indexOf(alert.severity) <= SEVERITIES.indexOf(atOnceFrom) || (told !== undefined && digestHour === null);
}

type Through = { position: number } | { digestPosition: number };
const noted = (items: readonly Item[], through: Through): Parameters<MailBook['noteLetter']>[1] => ({
  versions: new Map(items.flatMap(({ id, alert }) => (alert === null ? [] : [[id, alert.version] as const]))), takenBack: items.flatMap(({ id, alert }) => (alert === null ? [id] : [])), through,
});
