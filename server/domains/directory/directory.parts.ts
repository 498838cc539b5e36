import type { Abilities, Access } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import type { Clock, Seal } from '../../kernel/index.ts';
import type { Directory } from './directory.ts';

/** What the acts and questions of this room work with; `abilities` are made from every domain's policy, this one's among them. */
export interface DirectoryParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly abilities: Abilities;
  readonly access: Access;
  readonly directory: Directory;
  readonly seal: Seal;
}
