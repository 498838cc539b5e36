import type { MutationResolvers } from '../../generated/schema.ts';
import type { RequestContext } from '../../access/index.ts';
import { addPerson } from './acts/add-person.ts';
import { admitOrganisation } from './acts/admit-organisation.ts';
import { changeRoles } from './acts/change-roles.ts';
import { createKey } from './acts/create-key.ts';
import { revokeKey } from './acts/revoke-key.ts';
import { suspendOrganisation } from './acts/suspend-organisation.ts';
import { suspendPerson } from './acts/suspend-person.ts';
import type { DirectoryParts } from './directory.parts.ts';
import type { OrganisationRow, PersonRow } from './directory.rows.ts';
import { countryNode, countryType, organisationNode, organisationQueries, organisationType, regionType } from './organisation.resolvers.ts';
import { rowConnection } from './page.ts';
import { keyNode, keyType, personNode, personQueries, personType, viewerType } from './person.resolvers.ts';

const acts = (parts: DirectoryParts) => ({
  admitOrganisation: (_root, { input }, { viewer }) => admitOrganisation(parts, viewer, input),
  suspendOrganisation: (_root, { id }, { viewer }) => suspendOrganisation(parts, viewer, id),
  addPerson: (_root, { input }, { viewer }) => addPerson(parts, viewer, input),
  changeRoles: (_root, input, { viewer }) => changeRoles(parts, viewer, input),
  suspendPerson: (_root, { id }, { viewer }) => suspendPerson(parts, viewer, id),
  createKey: (_root, { input }, { viewer }) => createKey(parts, viewer, input),
  revokeKey: (_root, { id }, { viewer }) => revokeKey(parts, viewer, id),
}) satisfies MutationResolvers;

/** How this room answers GraphQL: everything of schema/directory.graphql but `Organisation.alerts`, and `viewer` of the base. */
export function directoryResolvers(parts: DirectoryParts) {
  const [organisations, people] = [rowConnection<OrganisationRow>('organisation', parts.seal), rowConnection<PersonRow>('person', parts.seal)];
  return {
    Query: { ...organisationQueries(parts), ...personQueries(parts) },
    Mutation: acts(parts),
    Country: countryType(parts),
    Region: regionType,
    Organisation: organisationType(parts),
    OrganisationConnection: organisations.connection,
    OrganisationEdge: organisations.edge,
    Viewer: viewerType(parts),
    Person: personType(parts),
    PersonConnection: people.connection,
    PersonEdge: people.edge,
    ApiKey: keyType(parts),
  };
}

/** What `node(id)` finds here: countries, organisations, people and keys that the viewer may read; null for all else. */
export const directoryNodes = (parts: DirectoryParts) => async (id: string, context: RequestContext): Promise<object | null> =>
  countryNode(id) ?? await organisationNode(parts, id) ?? await personNode(parts, context, id) ?? await keyNode(parts, context, id);
