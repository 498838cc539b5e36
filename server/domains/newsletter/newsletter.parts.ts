import type { Access, Viewer } from '../../access/index.ts';
import type { Gate } from '../../anonymisation/index.ts';
import type { FanOut, Mail, Tail } from '../../delivery/index.ts';
import type { AudienceLevel, CountryCode, Language, ScreenedText } from '../../kernel/index.ts';
import type { DirectoryParts } from '../directory/index.ts';
import type { ArticleCategory } from './newsletter.words.ts';

/** A text in one language. */
export interface SourceText { readonly language: Language; readonly title: ScreenedText; readonly text: ScreenedText }

/** Something of another room that a newsletter can tell, as it was screened there; `id` is its row's. */
export interface Source extends SourceText { readonly id: string; readonly category: ArticleCategory; readonly country: CountryCode; readonly translations: readonly SourceText[] }

/** What newsletters are filled from; compose gives it, because no domain knows another. */
export interface NewsletterSources {
  /** What was published in a period for one of these levels, and is there yet, oldest first; as far as the viewer may read it. */
  of(viewer: Viewer, asked: { since: Date; until: Date; levels: readonly AudienceLevel[] }): Promise<Source[]>;
  /** The levels of those that are there yet, by id. */
  standing(ids: readonly string[]): Promise<ReadonlyMap<string, AudienceLevel>>;
}

/** What this room is given by compose. */
export interface NewsletterGiven extends DirectoryParts {
  readonly access: Access;
  readonly tail: Tail;
  readonly live: FanOut;
  readonly sources: NewsletterSources;
  readonly mail: Mail;
  /** Where this process notes what it has handed over. */
  readonly journalFolder: string;
  /** Where the hub is reached from outside, without a stroke at its end. */
  readonly publicUrl: () => string;
}

/** What every part of this room works with; `gate` judges what will be stored. */
export interface NewsletterParts extends NewsletterGiven { readonly gate: Gate }
