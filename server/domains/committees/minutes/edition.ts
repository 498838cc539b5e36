import type { Viewer } from '../../../access/index.ts';
import type { GroupLevel, Language, ScreenedText } from '../../../kernel/index.ts';
import type { CommitteeReader } from '../committee/committee.queries.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import type { SessionReader } from '../sessions/session.queries.ts';
import type { SessionRow } from '../sessions/session.rows.ts';
import type { CommitteeKind, MinutesState } from '../committees.words.ts';
import { MinutesReader } from './minutes.queries.ts';
import type { SectionRow, SectionTranslationRow } from './minutes.rows.ts';
import { SectionReader } from './section.queries.ts';

/** A section as one reader gets it in one language. `id` is the row's. */
export interface EditionSection {
  readonly id: string;
  readonly title: ScreenedText;
  /** Markdown. */
  readonly text: ScreenedText;
  readonly audienceLevel: GroupLevel;
  /** What title and text are in. */
  readonly language: Language;
  /** Whether another language was asked for than there is. */
  readonly isFallback: boolean;
  /** Whether it is a translation of what the section no longer says. */
  readonly isOutdated: boolean;
}

/** The minutes as one reader gets them: with the sections that they may read, and no trace of others but `withheld`. */
export interface Edition {
  /** The row's. */
  readonly id: string;
  /** Null where the committee isn't the reader's to read. */
  readonly committee: { readonly id: string; readonly name: ScreenedText; readonly slug: string; readonly kind: CommitteeKind } | null;
  /** Null where the session isn't the reader's to read. */
  readonly session: { readonly id: string; readonly number: number; readonly title: string | null; readonly startsAt: Date; readonly timeZone: string; readonly place: string | null } | null;
  readonly state: MinutesState;
  readonly version: number;
  /** What the minutes are written in. */
  readonly language: Language;
  readonly sections: readonly EditionSection[];
  /** How many sections there are besides; null for those who may not know that there are any. */
  readonly withheld: number | null;
  readonly circulatedAt: Date | null;
  readonly approvedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
}

/** The session that minutes are of, as an edition tells it. */
type SessionTold = NonNullable<Edition['session']>;

/** The reads that minutes are made of. */
export interface MinutesReads { readonly parts: CommitteeParts; readonly minutes: MinutesReader; readonly sections: SectionReader; readonly committees: CommitteeReader; readonly sessionsMet: SessionReader }

/** Opens the reads of minutes over what the room works with. */
export function minutesReads(parts: CommitteeParts, { committees, sessions }: { committees: CommitteeReader; sessions: SessionReader }): MinutesReads {
  const minutes = new MinutesReader(parts);
  return { parts, minutes, sections: new SectionReader(parts, minutes), committees, sessionsMet: sessions };
}

/** What a viewer may read of minutes as they are now, and how many sections there are besides. */
export interface Readable { readonly sections: readonly SectionRow[]; readonly withheld: number | null }

/** The readable part of each of the minutes. Whatever is told of what minutes say now is told from this. */
export async function readableOf({ sections }: MinutesReads, viewer: Viewer, minutes: readonly string[]): Promise<Readable[]> {
  const [found, totals] = await Promise.all([sections.sections(viewer, minutes), sections.totals(viewer, minutes)]);
  return found.map((readable, index) => ({ sections: readable, withheld: totals[index] == null ? null : Math.max(0, totals[index] - readable.length) }));
}

/** A section for who reads a language: its translation, or what was written, and told which. */
export function readingOf(section: Pick<SectionRow, 'title' | 'text' | 'language'>, translations: readonly SectionTranslationRow[], language: Language | null) {
  const translation = language === section.language ? undefined : translations.find((given) => given.language === language);
  if (translation === undefined) {
    return { language: section.language, title: section.title, text: section.text, isFallback: language !== null && language !== section.language, isOutdated: false };
  }
  return { language: translation.language, title: translation.title, text: translation.text, isFallback: false, isOutdated: translation.ofVersion < translation.current };
}

const sessionTold = ({ id, sessionNumber, title, startsAt, timeZone, place }: SessionRow): SessionTold => ({ id, number: sessionNumber, title, startsAt, timeZone, place });

/**
 * The one way out for minutes as a whole: pages, papers and texts are made of it, and GraphQL of the same reads. Null where
 * there are none that the viewer may read.
 */
export async function editionFor(reads: MinutesReads, viewer: Viewer, { minutesId, language = null }: { minutesId: string; language?: Language | null }): Promise<Edition | null> {
  const row = await reads.minutes.find(viewer, minutesId);
  if (row === null) return null;
  const [[readable], committee, session] = await Promise.all([readableOf(reads, viewer, [row.id]), reads.committees.find(viewer, row.committeeId), reads.sessionsMet.find(viewer, row.sessionId)]);
  const { sections, withheld } = readable!;
  const translations = language === null || language === row.language ? sections.map(() => []) : await reads.sections.translations(viewer, sections.map(({ id }) => id));
  const { id, state, version, circulatedAt, approvedAt, publishedAt, updatedAt } = row;
  return {
    id, state, version, language: row.language, withheld, circulatedAt, approvedAt, publishedAt, updatedAt, session: session === null ? null : sessionTold(session),
    committee: committee === null ? null : { id: committee.id, name: (language === null ? undefined : committee.names[language]) ?? committee.name, slug: committee.slug, kind: committee.kind },
    sections: sections.map((section, index) => ({ id: section.id, audienceLevel: section.audienceLevel, ...readingOf(section, translations[index]!, language) })),
  };
}
