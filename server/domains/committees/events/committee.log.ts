import type { Condition } from '@ucast/core';
import { meets, sessionOf, toPiece } from '../../../access/index.ts';
import type { Places, Viewer } from '../../../access/index.ts';
import { piece, text, written } from '../../../database/index.ts';
import type { Piece } from '../../../database/index.ts';
import { EVENT_COLUMNS, loggedEvent } from '../../../delivery/index.ts';
import type { EventTable, LogPage, LogRange, LogView, LoggedEvent, Subjects } from '../../../delivery/index.ts';
import { badInput, rowId } from '../../../kernel/index.ts';
import type { CountryCode, GroupAudience } from '../../../kernel/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import { committeePlaces, decisionPlaces, minutesPlaces, withinPlaces } from '../committees.rows.ts';
import type { CommitteeLists } from '../committees.rows.ts';
import type { MinutesState } from '../committees.words.ts';
import { KINDS, eventOf, subjectOf } from './committee.events.ts';
import type { CommitteeEvent, CommitteeEventKind, Subject } from './committee.events.ts';

/** What events must be to be told; all given conditions hold together. */
export interface CommitteeEventFilter { committee?: string | null; country?: CountryCode | null; kinds?: readonly CommitteeEventKind[] | null }

/** What minutes were open to as of one version, and what those sections were or are open to that it changed. */
interface Openness { state: MinutesState; levels: string[]; countries: string[]; organisations: string[]; changedLevels: string[]; changedCountries: string[]; changedOrganisations: string[] }
/** A committee, and what a rule asks of a decision besides its audience, as they are now. */
interface Now { committee: (CommitteeLists & GroupAudience & { id: string; country: CountryCode }) | null; responsibleId: string | null; addresseeMembers: string[]; addresseeDesk: string[] }

const SUBJECTS: Readonly<Record<Subject, string>> = { committee: 'Committee', session: 'Session', minutes: 'Minutes', decision: 'Decision' };
const COLUMNS = text(EVENT_COLUMNS.map((column) => `"e"."${column}"`).join(', '));
const TABLES = text(`"event" as "e" left join "committee" as "c" on "c"."id" = "e"."group_id"
  left join "minutes_version" as "b" on "e"."type" like 'minutes.%' and "b"."minutes_id" = "e"."subject_id" and "b"."version" = "e"."version_before"
  left join "minutes_version" as "a" on "e"."type" like 'minutes.%' and "a"."minutes_id" = "e"."subject_id" and "a"."version" = "e"."version_after"
  left join "decision" as "d" on "e"."type" like 'decision.%' and "d"."id" = "e"."subject_id"
  left join "committee" as "addressee" on "addressee"."id" = "d"."addressee_id"`);

// Where the audience before or after an event stands, in whatever the rule is of.
const audiencePlaces = (side: 'before' | 'after', of: Places): Places => ({
  ...of, audienceLevel: { column: `e.${side}_audience_level` },
  audienceCountries: { column: `e.${side}_audience_countries`, kind: 'array' }, audienceOrganisations: { column: `e.${side}_audience_organisations`, kind: 'array' },
});
// To somebody without a part in the committee minutes are what they read of them: what changed other sections isn't there,
// nor are proposals, answers and translations, which make no version.
const CHANGED: Places = { ...minutesPlaces('a'), levels: { column: 'a.changed_levels', kind: 'array' }, countries: { column: 'a.changed_countries', kind: 'array' }, organisations: { column: 'a.changed_organisations', kind: 'array' } };
const INSIDE: Places = { ...minutesPlaces('a'), levels: { value: null }, countries: { value: null }, organisations: { value: null } };
const PLACES: Readonly<Record<Exclude<Subject, 'minutes'>, (side: 'before' | 'after') => Places>> = {
  committee: (side) => audiencePlaces(side, committeePlaces('c')),
  session: (side) => audiencePlaces(side, withinPlaces('e')),
  decision: (side) => audiencePlaces(side, { ...decisionPlaces('d', 'addressee') }),
};

/** The log of committees for a viewer: the rule in the statement with row-level security behind it, and in memory. */
export class CommitteeLog implements LogView<CommitteeEvent, CommitteeEventFilter> {
  readonly #parts: CommitteeParts;
  constructor(parts: CommitteeParts) { this.#parts = parts; }

  async page(viewer: Viewer, { after, head, size }: LogRange, filter: CommitteeEventFilter): Promise<LogPage<CommitteeEvent>> {
    const [before, now] = [this.#rule(viewer, 'before'), this.#rule(viewer, 'after')];
    const types = filter.kinds == null ? null : Object.entries(KINDS).flatMap(([type, kind]) => (filter.kinds!.includes(kind) ? [type] : []));
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<EventTable & { before: boolean; after: boolean }>`select ${COLUMNS}, ${before} as "before", ${now} as "after"
      from ${TABLES} where "e"."group_id" is not null and "e"."position" > ${after} and "e"."position" <= ${head} and (${before} or ${now})
      and (${committeeOf(filter)}::uuid is null or "c"."id" = ${committeeOf(filter)}) and (${filter.country ?? null}::text is null or "c"."country" = ${filter.country ?? null})
      and (${types}::text[] is null or not ${now} or "e"."type" = any (${types}::text[])) order by "e"."position" limit ${size + 1}`);
    const more = rows.length > size;
    const kept = rows.slice(0, size);
    const events = kept.flatMap((row) => eventOf(loggedEvent(row), row) ?? []);
    return { events, more, through: more ? kept.at(-1)?.position ?? after : Math.max(head, after) };
  }

  async live(viewer: Viewer, fact: LoggedEvent, filter: CommitteeEventFilter): Promise<CommitteeEvent | null> {
    if (fact.groupId === null) return null;
    const { before, after, now } = await this.#parts.tail.subject(fact, (facts) => this.#subjects(facts));
    if (now === null || !this.#passes(viewer, filter, now)) return null;
    const may = (row: object | null): boolean => row !== null && meets(this.#condition(viewer, subjectOf(fact)), { ...now, ...now.committee, ...row });
    const event = eventOf(fact, subjectOf(fact) === 'minutes' ? { before: may(before) && !may(after), after: may(after) && may(asTold(fact, after)) } : { before: may(fact.before), after: may(fact.after) });
    return event !== null && isAsked(event, filter) ? event : null;
  }

  // Whose part ended since is told nothing of it.
  async again(viewer: Viewer, event: CommitteeEvent, changedSince: (subject: string) => boolean): Promise<CommitteeEvent | null> {
    if (event.fact === null || event.committeeId === null || !(changedSince(event.committeeId) || changedSince(event.fact.subjectId))) return event;
    return this.live(viewer, event.fact, {});
  }

  gap(position: number, occurredAt: Date): CommitteeEvent {
    return { position, kind: 'GAP', occurredAt, subject: null, subjectId: null, committeeId: null, fact: null };
  }

  #condition(viewer: Viewer, subject: Subject): Condition | null { return this.#parts.abilities.condition(viewer, 'read', SUBJECTS[subject]); }

  // Where there was no audience there was nobody: a rule that asks only for a part would hold.
  #rule(viewer: Viewer, side: 'before' | 'after'): Piece {
    const rule = (of: Exclude<Subject, 'minutes'>): Piece => toPiece(this.#condition(viewer, of), PLACES[of](side));
    const minutes = (places: Places): Piece => toPiece(this.#condition(viewer, 'minutes'), places);
    const read = minutes(minutesPlaces('a'));
    const told = side === 'before' ? piece`${minutes(minutesPlaces('b'))} and not coalesce(${read}, false)`
      : piece`${read} and case when "e"."version_before" = "e"."version_after" then ${minutes(INSIDE)} else ${minutes(CHANGED)} end`;
    return piece`(coalesce(case when "e"."type" like 'minutes.%' then ${told} when ${text(`"e"."${side}_audience_level" is null`)} then false
      when "e"."type" like 'committee.%' then ${rule('committee')} when "e"."type" like 'session.%' then ${rule('session')} else ${rule('decision')} end, false))`;
  }

  // By committees that the viewer may read only: else it would tell which one a public part belongs to.
  #passes(viewer: Viewer, filter: CommitteeEventFilter, { committee }: Now): boolean {
    if (filter.committee == null && filter.country == null) return true;
    if (committee === null || !meets(this.#condition(viewer, 'committee'), committee)) return false;
    return (filter.committee == null || committee.id === committeeOf(filter)) && (filter.country == null || committee.country === filter.country);
  }

  /** What subscribers share of some facts, read as the hub itself; each is asked for later. */
  async #subjects(facts: readonly LoggedEvent[]): Promise<Subjects<Openness, Now>> {
    const ids = [...new Set(facts.map(({ subjectId }) => subjectId))];
    const groups = [...new Set(facts.flatMap(({ groupId }) => groupId ?? []))];
    const [committees, decisions, versions] = await Promise.all([
      this.#parts.database.ask(written<NonNullable<Now['committee']>>`select "c"."id", "c"."country", "c"."members", "c"."voices", "c"."desk", "c"."chairs", "c"."audience_level" as "audienceLevel", "c"."audience_countries" as "audienceCountries", "c"."audience_organisations" as "audienceOrganisations"
        from "committee" as "c" where "c"."id" = any (${groups}::uuid[])`),
      this.#parts.database.ask(written<{ id: string; responsibleId: string | null; addresseeMembers: string[] | null; addresseeDesk: string[] | null }>`select "d"."id", "d"."responsible_id" as "responsibleId", "k"."members" as "addresseeMembers", "k"."desk" as "addresseeDesk"
        from "decision" as "d" left join "committee" as "k" on "k"."id" = "d"."addressee_id" where "d"."id" = any (${ids}::uuid[])`),
      this.#parts.database.ask(written<Openness & { id: string; version: number }>`select "v"."minutes_id" as "id", "v"."version", "v"."state", "v"."levels", "v"."countries", "v"."organisations", "v"."changed_levels" as "changedLevels", "v"."changed_countries" as "changedCountries", "v"."changed_organisations" as "changedOrganisations" from "minutes_version" as "v" where "v"."minutes_id" = any (${ids}::uuid[])`),
    ]);
    const [committee, decision] = [new Map(committees.map((row) => [row.id, row])), new Map(decisions.map((row) => [row.id, row]))];
    const version = new Map(versions.map((row) => [`${row.id} ${row.version}`, row]));
    const at = ({ subjectId }: LoggedEvent, number: number | null): Openness | null => version.get(`${subjectId} ${number}`) ?? null;
    const nowOf = ({ subjectId, groupId }: LoggedEvent): Now => {
      const { responsibleId = null, addresseeMembers, addresseeDesk } = decision.get(subjectId) ?? {};
      return { committee: committee.get(groupId ?? '') ?? null, responsibleId, addresseeMembers: addresseeMembers ?? [], addresseeDesk: addresseeDesk ?? [] };
    };
    return {
      now: new Map(facts.map((fact) => [fact.subjectId, nowOf(fact)])),
      past: new Map(facts.map((fact) => [fact.position, { before: at(fact, fact.versionBefore), after: at(fact, fact.versionAfter) }])),
    };
  }
}

// The same in memory as `INSIDE` and `CHANGED` in a statement.
const asTold = ({ versionBefore, versionAfter }: LoggedEvent, after: Openness | null): object | null => (after === null ? null
  : versionBefore === versionAfter ? { ...after, levels: [], countries: [], organisations: [] }
    : { ...after, levels: after.changedLevels, countries: after.changedCountries, organisations: after.changedOrganisations });

/** Throws what is malformed in a filter, before anything else is looked at. */
export function checkEventFilter(filter: CommitteeEventFilter | null | undefined): CommitteeEventFilter {
  if ((filter?.kinds?.length ?? 0) > 50) throw badInput('filter.kinds', 'has more than 50 entries.');
  return filter ?? {};
}

// An id of anything else is no committee's: nothing passes.
const committeeOf = ({ committee }: CommitteeEventFilter): string | null => (committee == null ? null : rowId('committee', committee) ?? '00000000-0000-0000-0000-000000000000');
const isAsked = ({ kind }: CommitteeEvent, { kinds }: CommitteeEventFilter): boolean => kinds == null || kind === 'WITHDRAWN' || kinds.includes(kind);
