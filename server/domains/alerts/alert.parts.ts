import type { Abilities, Access } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import type { Tail } from '../../delivery/index.ts';
import type { Clock, Seal } from '../../kernel/index.ts';
import type { Directory } from '../directory/index.ts';

/** What this room is given by compose. */
export interface AlertParts {
  readonly database: Database;
  readonly abilities: Abilities;
  readonly access: Access;
  readonly directory: Directory;
  readonly tail: Tail;
  readonly seal: Seal;
  readonly clock: Clock;
}
