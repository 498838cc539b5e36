import type { Viewer } from '../../access/index.ts';
import type { Gate } from '../../anonymisation/index.ts';
import type { Outgoing, Rounds, Tail } from '../../delivery/index.ts';
import type { DirectoryParts } from '../directory/index.ts';
import type { WebhookOutcome } from './webhook.words.ts';

/** What the hub answers to a question that it asks itself, as anybody else's. */
export interface HubAnswer { readonly data?: Record<string, unknown> | null; readonly errors?: readonly unknown[] }

/** What this room is given by compose. */
export interface WebhookGiven extends DirectoryParts {
  readonly tail: Tail;
  readonly rounds: Rounds;
  readonly outgoing: Outgoing;
  /** Told of each attempt, and when what was sent happened, for whoever measures. */
  readonly sent: (outcome: WebhookOutcome, occurredAt: Date) => void;
  /** The hub's own answer to a viewer: what is sent is what they could have asked for, by the same rules and the same resolvers. */
  readonly ask: (viewer: Viewer, question: { query: string; variables: Record<string, unknown> }) => Promise<HubAnswer>;
}

/** What every part of this room works with; `gate` judges what will be stored. */
export interface WebhookParts extends WebhookGiven { readonly gate: Gate }
