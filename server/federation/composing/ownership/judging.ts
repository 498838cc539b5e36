import type { ASTNode } from 'graphql';
import type { CoreGraph } from '../core.ts';

/** What each rule is handed: the partner's prefix, the hub's graph, and where to tell what is wrong. */
export interface Judging {
  /** What fields begin with, such as `laStrada`. */
  readonly prefix: string;
  /** What types begin with, such as `LaStrada`. */
  readonly Prefix: string;
  readonly core: CoreGraph;
  find(code: string, message: string, at: { coordinate?: string; node?: ASTNode }): void;
}
