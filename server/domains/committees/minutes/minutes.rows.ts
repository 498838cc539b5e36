import type { CountryCode, GroupAudience, GroupLevel, Language, ScreenedText } from '../../../kernel/index.ts';
import { selection } from '../committees.rows.ts';
import type { CommitteeLists } from '../committees.rows.ts';
import type { CorrectionState, MinutesState } from '../committees.words.ts';

/** Minutes as one viewer reads them; `version` and `updatedAt` are those of the last change that was one for them. */
export interface MinutesRow extends CommitteeLists {
  id: string; number: number; committeeId: string; sessionId: string; language: Language; state: MinutesState; version: number;
  levels: GroupLevel[]; countries: CountryCode[]; organisations: string[];
  begunAt: Date; updatedAt: Date; circulatedAt: Date | null; approvedAt: Date | null; approvedIn: string | null; publishedAt: Date | null;
}

/** A section as it is now; `version` is the minutes' that last changed it, `language` and `state` are the minutes'. */
export interface SectionRow extends GroupAudience, Pick<CommitteeLists, 'members' | 'desk'> {
  id: string; number: number; minutesId: string; committeeId: string; agendaItemId: string | null; place: number; title: ScreenedText; text: ScreenedText; version: number;
  language: Language; state: MinutesState;
}

/** A section as it was from one version on. */
export interface SectionVersionRow extends GroupAudience { sectionId: string; version: number; removed: boolean; place: number; title: ScreenedText; text: ScreenedText }

/** A translation of a section; `current` is the section's version now. `byOrganisationId` is null for those who aren't told. */
export interface SectionTranslationRow {
  sectionId: string; language: Language; title: ScreenedText; text: ScreenedText; ofVersion: number; byOrganisationId: string | null; translatedAt: Date; current: number;
}

/** A version of minutes as one viewer is told of it. */
export interface MinutesVersionRow { minutesId: string; version: number; state: MinutesState; reason: ScreenedText | null; madeAt: Date; organisationId: string | null }

/** A proposed correction. */
export interface CorrectionRow {
  id: string; number: number; minutesId: string; sectionId: string; committeeId: string; organisationId: string; ofVersion: number; comment: ScreenedText;
  proposedText: ScreenedText | null; state: CorrectionState; proposedAt: Date; answer: ScreenedText | null; answeredAt: Date | null;
}

const OF_MINUTES = [
  'id', 'number', 'committeeId', 'sessionId', 'language', 'state', 'version', 'levels', 'countries', 'organisations',
  'begunAt', 'updatedAt', 'circulatedAt', 'approvedAt', 'approvedIn', 'publishedAt',
] as const satisfies readonly (keyof MinutesRow)[];
const AUDIENCE = ['audienceLevel', 'audienceCountries', 'audienceOrganisations'] as const;
const OF_SECTION = ['id', 'number', 'minutesId', 'committeeId', 'agendaItemId', 'place', 'title', 'text', 'version', ...AUDIENCE] as const satisfies readonly (keyof SectionRow)[];
const OF_VERSION = ['sectionId', 'version', 'removed', 'place', 'title', 'text', ...AUDIENCE] as const satisfies readonly (keyof SectionVersionRow)[];
const OF_TRANSLATION = ['sectionId', 'language', 'title', 'text', 'ofVersion', 'byOrganisationId', 'translatedAt'] as const satisfies readonly (keyof SectionTranslationRow)[];
const OF_CORRECTION = [
  'id', 'number', 'minutesId', 'sectionId', 'committeeId', 'organisationId', 'ofVersion', 'comment', 'proposedText', 'state', 'proposedAt', 'answer', 'answeredAt',
] as const satisfies readonly (keyof CorrectionRow)[];

// The committee itself may be none of the viewer's: then nobody has a part in it, as far as they know.
const lists = (...names: (keyof CommitteeLists)[]): string => names.map((name) => `coalesce("c"."${name}", '{}') as "${name}"`).join(', ');

/** All of `minutes as m`, with who has a part in `committee as c`. */
export const minutesSelection = `${selection('m', OF_MINUTES)}, ${lists('members', 'voices', 'desk', 'chairs')}`;
/** All of `minutes_section as s`, in `minutes as m` of `committee as c`. */
export const sectionSelection = `${selection('s', OF_SECTION)}, ${selection('m', ['language', 'state'])}, ${lists('members', 'desk')}`;
/** All of `minutes_section_version as v`. */
export const sectionVersionSelection = selection('v', OF_VERSION);
/** All of `section_translation as t`, of `minutes_section as s`. */
export const translationSelection = `${selection('t', OF_TRANSLATION)}, "s"."version" as "current"`;
/** All of `correction as k`. */
export const correctionSelection = selection('k', OF_CORRECTION);
