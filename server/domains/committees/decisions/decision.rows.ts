import type { Places } from '../../../access/index.ts';
import type { GroupAudience, Language, ScreenedText } from '../../../kernel/index.ts';
import { decisionPlaces, selection } from '../committees.rows.ts';
import type { DecisionKind, DecisionState, RecommendationReply } from '../committees.words.ts';

/**
 * A decision read to be answered with; days as `2026-03-01`. `desk` and `addresseeDesk` are those of the two committees, empty
 * where the committee isn't the viewer's to read: whoever is on a desk reads its committee.
 */
export interface DecisionRow extends GroupAudience {
  id: string; number: number; committeeId: string; sessionId: string | null; addresseeId: string | null; kind: DecisionKind; text: ScreenedText; language: Language;
  responsibleId: string | null; dueOn: string | null; state: DecisionState; answerKind: RecommendationReply | null; answerText: ScreenedText | null; answeredAt: Date | null;
  decidedAt: Date; closedAt: Date | null; overdueSince: Date | null; version: number; desk: string[]; addresseeDesk: string[];
}

/** What was reported about a decision. */
export interface ProgressRow { decisionId: string; organisationId: string; note: ScreenedText; state: DecisionState; reportedAt: Date }

const DECISION = [
  'id', 'number', 'committeeId', 'sessionId', 'addresseeId', 'kind', 'text', 'language', 'responsibleId', 'state', 'audienceLevel', 'audienceCountries',
  'audienceOrganisations', 'answerKind', 'answerText', 'answeredAt', 'decidedAt', 'closedAt', 'overdueSince', 'version',
] as const satisfies readonly (keyof DecisionRow)[];

/** All of `decision as d` as `decisionTables` joins it. */
export const decisionSelection = `${selection('d', DECISION)}, "d"."due_on"::text as "dueOn", coalesce("c"."desk", '{}') as "desk", coalesce("addressee"."desk", '{}') as "addresseeDesk"`;

/** What decisions are read from. The committees are joined where there is one to read: a public decision of a members' committee is read without it. */
export const decisionTables = '"decision" as "d" left join "committee" as "c" on "c"."id" = "d"."committee_id" left join "committee" as "addressee" on "addressee"."id" = "d"."addressee_id"';

const columns = (table: string, ...properties: string[]): Places =>
  Object.fromEntries(properties.map((property) => [property, { column: `${table}.${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}` }]));

/** Where the fields of a list's conditions stand. */
export const listPlaces: Places = {
  ...decisionPlaces('d', 'addressee'), ...columns('d', 'id', 'committeeId', 'addresseeId', 'kind', 'state', 'dueOn', 'closedAt'), ...columns('c', 'country', 'region'),
  committeeKind: { column: 'c.kind' }, search: { column: 'd.search', kind: 'search' },
};
