import type { Viewer } from '../../../access/index.ts';
import type { Language } from '../../../kernel/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import type { Edition } from './edition.ts';

/** Reads of minutes, each for a viewer: the rule stands in the statement, row-level security behind it. */
export class MinutesReader {
  readonly parts: CommitteeParts;
  constructor(parts: CommitteeParts) { this.parts = parts; }

  async edition(_viewer: Viewer, _id: string, _language: Language | null): Promise<Edition | null> { return null; }
}
