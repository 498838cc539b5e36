import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Viewer } from '../../access/index.ts';
import type { Opened, Put } from './engine.ts';

/** The hub's own part of the graph, asked in this process by the asker's own rule. */
export interface Core {
  ask(document: DocumentNode, put: Put): ExecutionResult | Promise<ExecutionResult>;
  open(document: DocumentNode, put: Put): Promise<Opened>;
}

/** Who a viewer is at this moment; null where the credential has ended. */
export type Current = (viewer: Viewer) => Promise<Viewer | null>;
