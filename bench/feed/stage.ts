import type pg from 'pg';
import type { Seal } from '../../server/kernel/index.ts';
import type { Start } from './processes.ts';
import type { Caller, Shape } from './shapes.ts';

/** What a part of this bench works with. */
export interface Stage {
  readonly database: string;
  readonly server: string;
  readonly client: pg.Client;
  readonly callers: readonly Caller[];
  readonly seal: Seal;
  readonly folder: string;
  readonly hub: Start;
  readonly shapes: readonly Shape[];
}
