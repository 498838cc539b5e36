import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Places } from '../../access/index.ts';
import { statements } from '../../database/index.ts';
import type { EventTable } from '../../delivery/index.ts';
import type { CountryCode, GroupAudience, Language, ScreenedText } from '../../kernel/index.ts';
import type { CommitteePartSchema, CommitteeSchema } from './committee/committee.entity.ts';
import type { DecisionProgressSchema, DecisionSchema } from './decisions/decision.entity.ts';
import type { CorrectionSchema, MinutesSchema, MinutesSectionSchema, MinutesSectionVersionSchema, MinutesVersionSchema, SectionTranslationSchema } from './minutes/minutes.entity.ts';
import type { AgendaItemSchema, AttendanceSchema, CommitteeSessionSchema, InvitationSchema } from './sessions/session.entity.ts';
import type { CommitteeKind, CommitteePart } from './committees.words.ts';

/** The organisations that have a part in a committee today; each rule asks some of them. */
export interface CommitteeLists { members: string[]; voices: string[]; desk: string[]; chairs: string[] }

/** A committee read to be answered with. `names` are those in other languages. */
export interface CommitteeRow extends GroupAudience, CommitteeLists {
  id: string; number: number; slug: string; kind: CommitteeKind; country: CountryCode; region: string | null; name: ScreenedText;
  names: Partial<Record<Language, ScreenedText>>; languages: Language[]; hostId: string; createdAt: Date; updatedAt: Date | null; closedAt: Date | null; version: number;
}

/** A part as it is answered with; days as `2026-03-01`. */
export interface PartRow { committeeId: string; organisationId: string; part: CommitteePart; since: string; until: string | null }

type Tables = InferKyselyDB<
  typeof CommitteeSchema | typeof CommitteePartSchema | typeof CommitteeSessionSchema | typeof AgendaItemSchema | typeof InvitationSchema | typeof AttendanceSchema
  | typeof MinutesSchema | typeof MinutesVersionSchema | typeof MinutesSectionSchema | typeof MinutesSectionVersionSchema | typeof SectionTranslationSchema
  | typeof CorrectionSchema | typeof DecisionSchema | typeof DecisionProgressSchema> & { event: EventTable };

/** Statements over the tables of this room and the log. */
export const db = statements<Tables>();

const snake = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** The columns of a table under the names of a row's properties: `"c"."host_id" as "hostId"`. */
export const selection = (table: string, properties: readonly string[]): string => properties.map((property) => `"${table}"."${snake(property)}" as "${property}"`).join(', ');

const COMMITTEE = [
  'id', 'number', 'slug', 'kind', 'country', 'region', 'name', 'names', 'languages', 'hostId', 'createdAt', 'updatedAt', 'closedAt', 'version',
  'audienceLevel', 'audienceCountries', 'audienceOrganisations', 'members', 'voices', 'desk', 'chairs',
] as const satisfies readonly (keyof CommitteeRow)[];

/** All of `committee as c`. */
export const committeeSelection = selection('c', COMMITTEE);

const listed = (table: string, ...properties: string[]): Places => Object.fromEntries(properties.map((property) => [property, { column: `${table}.${snake(property)}`, kind: 'array' as const }]));
const plain = (table: string, ...properties: string[]): Places => Object.fromEntries(properties.map((property) => [property, { column: `${table}.${snake(property)}` }]));
const audiencePlaces = (table: string): Places => ({
  audienceLevel: { column: `${table}.audience_level`, kind: 'kind' }, ...listed(table, 'audienceCountries', 'audienceOrganisations'),
});
const partPlaces = (committee: string): Places => listed(committee, 'members', 'voices', 'desk', 'chairs');

/** Where the fields of a condition on a committee stand. */
export const committeePlaces = (table = 'c'): Places => ({
  ...audiencePlaces(table), ...partPlaces(table), ...plain(table, 'id', 'country', 'region', 'kind', 'closedAt'), search: { column: `${table}.search`, kind: 'search' },
});
/** Of something with an audience of its own in a committee that is joined as `c`: a session or an item of its agenda. */
export const withinPlaces = (table: string): Places => ({ ...audiencePlaces(table), ...partPlaces('c') });
/** Of minutes, or of a version of them. */
export const minutesPlaces = (table: string): Places => ({ ...plain(table, 'state'), ...listed(table, 'levels', 'countries', 'organisations'), ...partPlaces('c') });
/** Of a section, in minutes joined as `minutes`; of a version of a section the state is the one it `reached`. */
export const sectionPlaces = (table: string, state: string): Places => ({ ...withinPlaces(table), state: { column: state } });
/** Of a decision; the committee that it is addressed to is joined, where there is one, as `addressee`. */
export const decisionPlaces = (table: string, addressee: string): Places => ({
  ...withinPlaces(table), ...plain(table, 'responsibleId'),
  addresseeMembers: { column: `${addressee}.members`, kind: 'array' }, addresseeDesk: { column: `${addressee}.desk`, kind: 'array' },
});
