import { sql } from 'kysely';
import { meets, sessionOf, toPiece, toSql } from '../../access/index.ts';
import type { Viewer } from '../../access/index.ts';
import type { Statement } from '../../database/index.ts';
import { EVENT_COLUMNS, loggedEvent } from '../../delivery/index.ts';
import type { EventTable, LogPage, LogRange, LogView, LoggedEvent, Subjects } from '../../delivery/index.ts';
import { eventFor } from './alert.events.ts';
import type { AlertEvent, EventSubject } from './alert.events.ts';
import { eventCondition, isFiltered } from './alert.filter.ts';
import type { AlertFilter } from './alert.filter.ts';
import type { AlertParts } from './alert.parts.ts';
import type { AlertReader } from './alert.queries.ts';
import { alertColumns, alertPlaces, db, eventPlaces, prefixedAlert, readableTranslations, TRANSLATIONS, versionColumns, versionPlaces } from './alert.rows.ts';
import type { AlertRow, SearchedAlert, SearchedTranslation, SearchedVersion } from './alert.rows.ts';

/** The log of alerts, read from the database as a viewer: the rule in the statement, row-level security behind it. */
export class AlertLog implements LogView<AlertEvent, AlertFilter> {
  readonly #parts: AlertParts;
  readonly #reader: AlertReader;
  constructor(parts: AlertParts, reader: AlertReader) {
    this.#parts = parts;
    this.#reader = reader;
  }

  async page(viewer: Viewer, { after, head, size }: LogRange, filter: AlertFilter): Promise<LogPage<AlertEvent>> {
    const rows = await this.#rows(viewer, { after, head, size: size + 1 }, filter);
    const more = rows.length > size;
    const events = rows.slice(0, size).flatMap((row) => eventFor(this.#reader, viewer, { event: loggedEvent(row), now: prefixedAlert(row as never, 'alert_') }) ?? []);
    return { events, more, through: more ? rows[size - 1]?.position ?? after : Math.max(head, after) };
  }

  async #rows(viewer: Viewer, range: LogRange, filter: AlertFilter): Promise<EventTable[]> {
    const rule = this.#parts.abilities.condition(viewer, 'read', 'Alert');
    const [before, after] = [toSql(rule, eventPlaces('e', 'before')), toSql(rule, eventPlaces('e', 'after'))];
    let query = db.selectFrom('event as e')
      .leftJoin('alert as a', (join) => join.onRef('a.id', '=', 'e.subject_id').on(toSql(rule, alertPlaces('a'))))
      .select(EVENT_COLUMNS.map((column) => `e.${column} as ${column}` as const))
      .select(alertColumns('a', 'alert_') as never)
      .where('e.type', 'like', 'alert.%').where('e.position', '>', range.after).where('e.position', '<=', range.head)
      .where(sql<boolean>`(${before} or ${after})`);
    // As eventFor has it: what was taken back before the viewer's organisation joined is nothing to them. It stands here
    // too, so that every row read is an event told, and a page is never empty while the log goes on.
    if (viewer.kind === 'member') query = query.where(sql<boolean>`(e.occurred_at >= ${viewer.since} or e.owner_id = ${viewer.organisation} or (a.id is not null and a.withdrawn_at is null and ${after}))`);
    if (isFiltered(filter)) query = query.where(this.#versionMatches(viewer, filter));
    const sized = query.orderBy('e.position').limit(sql.lit(range.size));
    const [rows] = await this.#parts.database.read(sessionOf(viewer), sized.compile() as unknown as Statement<EventTable>);
    return rows;
  }

  // A version that the viewer could read must pass the filter: what another version said is not theirs to search by.
  #versionMatches(viewer: Viewer, filter: AlertFilter) {
    const rule = this.#parts.abilities.condition(viewer, 'read', 'Alert');
    const places = {
      ...versionPlaces('v'), translatedSearch: { column: 'x.words', kind: 'search' as const, readable: readableTranslations(toPiece(rule, versionPlaces('w')), TRANSLATIONS.everBefore) },
      shieldedNow: { column: 'x.shielded' }, occurredAt: { column: 'e.occurred_at' },
    };
    return sql<boolean>`exists (select 1 from alert_version v left join lateral filtered_by(v.alert_id) as x on true where v.alert_id = e.subject_id
      and v.version in (e.version_before, e.version_after) and ${toSql(rule, versionPlaces('v'))} and ${toSql(eventCondition(filter, viewer), places)})`;
  }

  async live(viewer: Viewer, logged: LoggedEvent, filter: AlertFilter): Promise<AlertEvent | null> {
    if (!logged.type.startsWith('alert.')) return null;
    const subject = await this.#parts.tail.subject(logged, (events) => this.subjects(events));
    if (!this.passes(viewer, filter, { event: logged, subject })) return null;
    return eventFor(this.#reader, viewer, { event: logged, now: subject.now });
  }

  // An alert that has changed since is read again, and what has been taken from the viewer since stays here.
  async again(viewer: Viewer, event: AlertEvent, changedSince: (subject: string) => boolean): Promise<AlertEvent> {
    if (event.alert === null) return event;
    const alert = changedSince(event.alert.id) ? await this.#reader.find(viewer, event.alertId) : event.alert;
    return { ...event, alert: alert !== null && alert.withdrawnAt === null && this.#reader.mayRead(viewer, alert) ? alert : null };
  }

  gap(position: number, occurredAt: Date): AlertEvent {
    return { position, kind: 'GAP', occurredAt, alertId: null, alert: null, reference: null };
  }

  /** Whether an event in memory passes the filter: the same answer as the statement's. */
  passes(viewer: Viewer, filter: AlertFilter, { event, subject }: { event: LoggedEvent; subject: EventSubject }): boolean {
    if (!isFiltered(filter)) return true;
    const could = (version: SearchedVersion | null): boolean => version !== null && this.#reader.mayRead(viewer, { ...version, withdrawnAt: null });
    const translations = (subject.now?.translations ?? []).filter(({ of }) => could(of));
    const now = { translatedSearch: translations.map(({ search }) => search).join(''), shieldedNow: subject.now?.sourceShielded ?? null, occurredAt: event.occurredAt };
    const condition = eventCondition(filter, viewer);
    return [subject.before, subject.after].some((version) => could(version) && meets(condition, { ...version, ...now }));
  }

  /** What subscribers share of some events: their versions and alerts, read as the hub itself; each is asked for later. */
  async subjects(events: readonly LoggedEvent[]): Promise<Subjects<SearchedVersion, SearchedAlert>> {
    const ids = [...new Set(events.map((event) => event.subjectId))];
    const given = sql<string>`any (${ids}::uuid[])`;
    const [alerts, versions, translations] = await Promise.all([
      this.#parts.database.ask(db.selectFrom('alert as a').select(alertColumns('a') as never).where('a.id', '=', given).compile() as unknown as Statement<AlertRow>),
      this.#parts.database.ask(db.selectFrom('alert_version as v').select([...versionColumns('v'), 'v.search as search'] as never).where('v.alert_id', '=', given).compile() as unknown as Statement<SearchedVersion>),
      this.#parts.database.ask(db.selectFrom('alert_translation as t').select(['t.alert_id as alertId', 't.of_version as ofVersion', 't.search as search']).where('t.alert_id', '=', given).compile() as unknown as Statement<{ alertId: string; ofVersion: number; search: string }>),
    ]);
    const version = new Map(versions.map((row) => [`${row.alertId} ${row.version}`, row]));
    const at = (event: LoggedEvent, number: number | null): SearchedVersion | null => version.get(`${event.subjectId} ${number}`) ?? null;
    const translated = Map.groupBy(translations, ({ alertId }) => alertId);
    const translationsOf = (id: string): SearchedTranslation[] => (translated.get(id) ?? []).map(({ search, ofVersion }) => ({ search, of: version.get(`${id} ${ofVersion}`) ?? null }));
    return {
      now: new Map(alerts.map((row) => [row.id, { ...row, translations: translationsOf(row.id) }])),
      past: new Map(events.map((event) => [event.position, { before: at(event, event.versionBefore), after: at(event, event.versionAfter) }])),
    };
  }
}
