import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Viewer } from '../../access/index.ts';
import type { JoinedPartner } from '../graph.ts';

/** One question to a partner, in the words of its own schema. */
export interface PartnerQuestion {
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** For whom a partner is asked. Of this it learns the organisation, the scopes, and an id that means something to it alone; no id is told to two of them. */
export interface Asker {
  readonly viewer: Viewer;
  /** Aborts when whoever asked goes away. */
  readonly signal?: AbortSignal;
}

/**
 * Asks one partner. Whatever it answers, what comes out has the shape of the question and the types of the partner's own
 * schema; keys and type names are those that the hub sent; of errors there are a path and a code, PARTNER_UNAVAILABLE (no
 * answer), PARTNER_ERROR (it says that it failed) or PARTNER_MALFORMED (not what its schema promises). A partner's fault is
 * never thrown.
 */
export interface PartnerAsking {
  ask(partner: JoinedPartner, question: PartnerQuestion, asker: Asker): Promise<ExecutionResult>;
  /**
   * A subscription at the partner. Where the partner is lost, the last result says PARTNER_UNAVAILABLE and the stream ends:
   * what happened meanwhile is gone, and a subscriber who is not told would take silence for calm.
   */
  listen(partner: JoinedPartner, question: PartnerQuestion, asker: Asker): AsyncIterable<ExecutionResult>;
}
