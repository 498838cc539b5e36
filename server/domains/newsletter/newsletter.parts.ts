import type { Viewer } from '../../access/index.ts';
import type { Gate } from '../../anonymisation/index.ts';
import type { FanOut, Mail, Tail } from '../../delivery/index.ts';
import type { AudienceLevel, CountryCode, Language, ScreenedText } from '../../kernel/index.ts';
import type { DirectoryParts } from '../directory/index.ts';
import type { ArticleCategory } from './newsletter.words.ts';

/** A text in one language. */
export interface SourceText { readonly language: Language; readonly title: ScreenedText; readonly text: ScreenedText }

/** What was told of another room's: its row's id, at which version where it has any, and the id of what its title names. */
export interface SourceTold { readonly id: string; readonly version: number | null; readonly names: string | null }

/** Something of another room that a newsletter can tell, as it was screened there. `country` is null where that may not be told. */
export interface Source extends SourceText, SourceTold { readonly category: ArticleCategory; readonly country: CountryCode | null; readonly link: ScreenedText | null; readonly translations: readonly SourceText[] }

/** What newsletters are filled from, of one room; compose gives it, because no domain knows another. */
export interface NewsletterSource {
  /** What came out in a period for one of these levels, and is there yet, oldest first; as far as the viewer may read it. */
  of(viewer: Viewer, asked: { since: Date; until: Date; levels: readonly AudienceLevel[] }): Promise<Source[]>;
  /** Whether each of what was told stands yet for everybody of these levels; what is another room's does not. */
  standing(told: readonly SourceTold[], levels: readonly AudienceLevel[]): Promise<readonly boolean[]>;
}

/** What this room is given by compose. */
export interface NewsletterGiven extends DirectoryParts {
  readonly tail: Tail;
  readonly live: FanOut;
  readonly sources: readonly NewsletterSource[];
  readonly mail: Mail;
  /** Where this process notes what it has handed over. */
  readonly journalFolder: string;
  /** Where the hub is reached from outside, without a stroke at its end. */
  readonly publicUrl: () => string;
}

/** What every part of this room works with; `gate` judges what will be stored. */
export interface NewsletterParts extends NewsletterGiven { readonly gate: Gate }
