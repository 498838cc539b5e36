import type { Gate } from '../../anonymisation/index.ts';
import type { FanOut, Tail } from '../../delivery/index.ts';
import type { DirectoryParts } from '../directory/index.ts';

/** What this room is given by compose. */
export interface CommitteesGiven extends DirectoryParts {
  readonly tail: Tail;
  readonly live: FanOut;
  /** Where the hub is reached from outside, without a stroke at its end; calendars and papers link back there. */
  readonly publicUrl: () => string;
}

/** What every part of this room works with; `gate` judges what will be stored. */
export interface CommitteeParts extends CommitteesGiven { readonly gate: Gate }
