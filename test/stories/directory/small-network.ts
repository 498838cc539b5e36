import { Abilities, Access, ApiKeySchema } from '../../../server/access/index.ts';
import type { Member, Role, Scope, Viewer } from '../../../server/access/index.ts';
import {
  Directory, OrganisationSchema, PersonSchema, addPerson, admitOrganisation, createKey, directoryPolicy,
} from '../../../server/domains/directory/index.ts';
import type { DirectoryParts } from '../../../server/domains/directory/index.ts';
import { Seal, globalId } from '../../../server/kernel/index.ts';
import type { ErrorCode } from '../../../server/kernel/index.ts';
import { openTestDatabase } from '../../support/database.ts';

/** The room on a database of its own, with the access room beside it; `time` moves its clock on. */
export async function openRoom() {
  const { database, close } = await openTestDatabase([OrganisationSchema, PersonSchema, ApiKeySchema] as never);
  let ahead = 0;
  const clock = { now: () => new Date(Date.now() + ahead) };
  const directory = new Directory(database);
  // Two, as two hubs on one database have.
  const hubs = [new Access(database, clock), new Access(database, clock)] as const;
  const parts: DirectoryParts = { database, clock, directory, access: hubs[0], abilities: new Abilities([directoryPolicy]), seal: new Seal('a secret of this test') };
  await Promise.all([directory, ...hubs].map((each) => each.start()));
  return {
    parts, hubs, database,
    pass: (days: number) => { ahead += days * 86_400_000; },
    as: (key: string) => hubs[0].authenticate(`Bearer ${key}`) as Promise<Member>,
    close: async () => {
      await Promise.all([directory, ...hubs].map((each) => each.stop()));
      await close();
    },
  };
}

export type Room = Awaited<ReturnType<typeof openRoom>>;

let made = 0;

/** A new organisation; `by` is an operator. */
export async function organisation(room: Room, by: Viewer, country: 'AL' | 'MD' | 'RO' | 'UA' = 'UA') {
  const result = await admitOrganisation(room.parts, by, { slug: `partner-${++made}`, name: 'Partner', kind: 'NGO', country, languages: ['EN'] });
  if (result.__typename !== 'Organisation') throw new Error(result.message);
  return { ...result, global: globalId('organisation', result.id) };
}

/** A new person of these roles with a key of these scopes; `by` is an operator. */
export async function member(room: Room, by: Viewer, { of, roles, scopes = ['ALERTS_READ', 'DIRECTORY_ADMINISTER'] }: { of: { global: string }; roles: Role[]; scopes?: Scope[] }) {
  const person = await addPerson(room.parts, by, { organisation: of.global, name: 'Somebody', email: `somebody-${++made}@partner.example`, roles });
  if (person.__typename !== 'Person') throw new Error(person.message);
  const global = globalId('person', person.id);
  const created = await createKey(room.parts, by, { person: global, label: 'For tests', scopes });
  if (created.__typename !== 'CreatedKey') throw new Error(created.message);
  return { ...person, global, key: created.key, secret: created.secret, viewer: await room.as(created.secret) };
}

/** The code that an act is thrown out with; what it answered where it isn't. */
export async function codeOf(act: Promise<unknown>): Promise<unknown> {
  try {
    return await act;
  } catch (fault) {
    return (fault as { extensions?: { code: ErrorCode } }).extensions?.code ?? fault;
  }
}

/** The field that an act is thrown out for. */
export async function fieldOf(act: Promise<unknown>): Promise<unknown> {
  try {
    return await act;
  } catch (fault) {
    return (fault as { extensions?: { field?: string } }).extensions?.field ?? fault;
  }
}

/** Resolves when the key lets nobody in any more, by any of the hubs; throws when it still does after a second. */
export async function ended(hubs: readonly Access[], key: string): Promise<void> {
  const deadline = performance.now() + 1000;
  for (const hub of hubs) {
    while (await codeOf(hub.authenticate(`Bearer ${key}`)) !== 'UNAUTHENTICATED') {
      if (performance.now() > deadline) throw new Error('The key still works after a second.');
      await new Promise(setImmediate);
    }
  }
}
