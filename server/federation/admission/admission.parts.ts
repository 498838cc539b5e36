import type { Abilities } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import type { Clock, Language, Seal } from '../../kernel/index.ts';
import type { Composer } from '../composing/composer.ts';
import type { CoreGraph } from '../composing/core.ts';
import type { PartnerHealths } from '../graph.ts';
import type { Supergraphs } from './supergraphs.ts';

/** What admission asks of the directory, which it can't see. */
export interface OrganisationDoor {
  get(id: string): object | undefined;
  isActive(id: string): boolean;
  /** The language that its people are told findings in. */
  languageOf(id: string): Language;
}

/** What the acts and questions about partners' subgraphs work with. */
export interface AdmissionParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly abilities: Abilities;
  readonly seal: Seal;
  readonly core: CoreGraph;
  readonly composer: Composer;
  readonly graphs: Supergraphs;
  readonly healths: PartnerHealths;
  readonly organisations: OrganisationDoor;
  /** Whether partners may be asked over http: for tests and the example. */
  readonly local: boolean;
}
