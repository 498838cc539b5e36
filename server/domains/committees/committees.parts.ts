import type { Abilities, Access } from '../../access/index.ts';
import type { Gate } from '../../anonymisation/index.ts';
import type { Database } from '../../database/index.ts';
import type { Tail } from '../../delivery/index.ts';
import type { Clock, Seal } from '../../kernel/index.ts';
import type { Directory } from '../directory/index.ts';

/** What this room is given by compose. */
export interface CommitteesGiven {
  readonly database: Database;
  readonly abilities: Abilities;
  readonly access: Access;
  readonly directory: Directory;
  readonly tail: Tail;
  readonly seal: Seal;
  readonly clock: Clock;
  /** Where the hub is reached from outside, without a stroke at its end; calendars and papers link back there. */
  readonly publicUrl: () => string;
}

/** What every part of this room works with; `gate` judges what will be stored. */
export interface CommitteeParts extends CommitteesGiven { readonly gate: Gate }
