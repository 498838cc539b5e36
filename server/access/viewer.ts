import { unauthenticated } from '../kernel/index.ts';
import type { CountryCode } from '../kernel/index.ts';

/** What a person may be trusted with inside the hub; roles add acts, never reading. */
export const ROLES = ['READER', 'PUBLISHER', 'APPROVER', 'EDITOR', 'SECRETARY', 'STEWARD', 'COORDINATOR', 'OPERATOR'] as const;
export type Role = (typeof ROLES)[number];

/** What a key may be used for; a key's scopes narrow what its person may do and read. */
export const SCOPES = ['ALERTS_READ', 'ALERTS_PUBLISH', 'ALERTS_ACKNOWLEDGE', 'COMMITTEES_READ', 'COMMITTEES_WRITE', 'CALENDAR', 'NEWSLETTER_READ', 'NEWSLETTER_WRITE', 'DIRECTORY_ADMINISTER', 'WEBHOOKS_ADMINISTER', 'SUBGRAPH'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whether a key is for calendar programs and nothing else: such a key stands in addresses, and so in the logs of others. */
export const isForCalendars = (viewer: Viewer): boolean => viewer.kind === 'member' && !viewer.setup && viewer.scopes.length === 1 && viewer.scopes[0] === 'CALENDAR';

/** A person of an active organisation, by one valid credential. */
export interface Member {
  readonly kind: 'member';
  /** The credential's row id: what ends a socket when it ends. */
  readonly credential: string;
  readonly person: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode;
  /** When the organisation joined: what was taken back before then it never had, and is not told of. */
  readonly since: Date;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  /** The key that a first start prints: it makes the first operator, and reads nothing. */
  readonly setup: boolean;
}

/** Who asks without a credential: reads what is PUBLIC. */
export interface Nobody { readonly kind: 'nobody' }

/** Who the hub takes the asker for, at this moment; asked for anew with each request and each event. */
export type Viewer = Member | Nobody;

/** The viewer without a credential. */
export const NOBODY: Nobody = { kind: 'nobody' };

/** The viewer as somebody who can act; nobody is UNAUTHENTICATED. */
export function memberOf(viewer: Viewer): Member {
  if (viewer.kind === 'nobody') throw unauthenticated();
  return viewer;
}
