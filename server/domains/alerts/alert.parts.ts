import type { FanOut, Mail, Tail } from '../../delivery/index.ts';
import type { DirectoryParts } from '../directory/index.ts';

/** What this room is given by compose. */
export interface AlertParts extends DirectoryParts {
  readonly tail: Tail;
  readonly mail: Mail;
  /** The hub's own address, as others reach it. */
  publicUrl(): string;
  readonly live: FanOut;
}
