import { NOBODY } from './viewer.ts';
import type { Member, Viewer } from './viewer.ts';

/** Viewers who read the same, and one who stands for all of them. */
export interface PermissionClass { readonly key: string; readonly viewer: Viewer }

const OF_NOBODY: PermissionClass = { key: '', viewer: NOBODY };
// Nobody has this id: what is a person's own is no one's in a class.
const NO_PERSON = '00000000-0000-0000-0000-000000000000';
const known = new WeakMap<Member, PermissionClass>();

/**
 * The class of a viewer: everything that decides what they may read and how it is told, but for the person. Whoever stands
 * for a class is nobody in particular, so what is answered to it can hold nothing that is one person's own. Nothing that
 * events lead to is; test/permissions holds them to it.
 */
export function classOf(viewer: Viewer): PermissionClass {
  if (viewer.kind === 'nobody') return OF_NOBODY;
  let found = known.get(viewer);
  if (found === undefined) {
    const { organisation, country, since, setup } = viewer;
    const [roles, scopes] = [viewer.roles.toSorted(), viewer.scopes.toSorted()];
    const key = JSON.stringify([organisation, country, since, roles, scopes, setup]);
    known.set(viewer, found = { key, viewer: { kind: 'member', credential: '', person: NO_PERSON, name: '', organisation, country, since, roles, scopes, setup } });
  }
  return found;
}
