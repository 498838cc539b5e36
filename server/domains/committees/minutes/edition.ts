import type { Viewer } from '../../../access/index.ts';
import type { GroupLevel, Language } from '../../../kernel/index.ts';
import type { CommitteeKind, MinutesState } from '../committees.words.ts';
import type { MinutesReader } from './minutes.queries.ts';

/** A section as one reader gets it in one language. `id` is the row's. */
export interface EditionSection {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
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
  readonly committee: { readonly id: string; readonly name: string; readonly slug: string; readonly kind: CommitteeKind } | null;
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

/**
 * The one way out for what minutes say: GraphQL, pages, papers and texts are all made of it. Null where there are none that
 * the viewer may read.
 */
export async function editionFor(reader: MinutesReader, viewer: Viewer, minutesId: string, asked: { language?: Language | null } = {}): Promise<Edition | null> {
  return reader.edition(viewer, minutesId, asked.language ?? null);
}
