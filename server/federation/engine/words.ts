import type { Role, Viewer } from '../../access/index.ts';
import { ROLES, SCOPES } from '../../access/index.ts';

/** What words of policies are asked of beside the viewer. */
export interface Network {
  /** The organisation's name in addresses; undefined for one that is not known. */
  slugOf(organisationId: string): string | undefined;
  /** Whether the organisation has a subgraph of its own in this graph. */
  isPartner(organisationId: string): boolean;
}

const WORD = /^(?:(public|partner)|role:([A-Z]+)|organisation:([a-z0-9-]+)|country:([A-Z]{2}))$/;

/** Whether a partner's `@policy` may say this; any other word would be met by nobody. */
export function isPolicyWord(word: string): boolean {
  const role = WORD.exec(word)?.[2];
  return WORD.test(word) && (role === undefined || ROLES.includes(role as Role));
}

/** Whether a partner's `@requiresScopes` may say this: the scopes of the hub's keys. */
export const isScopeWord = (word: string): boolean => SCOPES.includes(word as (typeof SCOPES)[number]);

/** A person by a key; the key of a first start reads nothing. */
export const isMember = (viewer: Viewer): boolean => viewer.kind === 'member' && !viewer.setup;

/** Any of the lists, all of its scopes. */
export const meetsScopes = (scopes: readonly (readonly string[])[], viewer: Viewer): boolean =>
  viewer.kind === 'member' && !viewer.setup && scopes.some((all) => all.length > 0 && all.every((scope) => viewer.scopes.some((one) => one === scope)));

/**
 * Any of the lists, all of its words: `public` (anyone, without a credential too), `partner` (people of organisations that
 * have joined a subgraph), `role:STEWARD`, `organisation:la-strada-ukraine`, `country:UA`.
 */
export const meetsPolicies = (policies: readonly (readonly string[])[], viewer: Viewer, network: Network): boolean =>
  policies.some((all) => all.length > 0 && all.every((word) => meets(word, viewer, network)));

function meets(text: string, viewer: Viewer, network: Network): boolean {
  const [, word, role, organisation, country] = WORD.exec(text) ?? [];
  if (word === 'public') return true;
  if (viewer.kind !== 'member' || viewer.setup) return false;
  if (word === 'partner') return network.isPartner(viewer.organisation);
  if (role !== undefined) return viewer.roles.some((one) => one === role);
  if (organisation !== undefined) return network.slugOf(viewer.organisation) === organisation;
  return country !== undefined && viewer.country === country;
}
