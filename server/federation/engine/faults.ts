import { GraphQLError, Kind } from 'graphql';
import type { DocumentNode, ExecutionResult, FieldNode, SelectionSetNode } from 'graphql';
import { HubError } from '../../kernel/index.ts';
import { partnerError } from '../guard/masked-errors.ts';
import type { PartnerFault } from '../guard/masked-errors.ts';
import type { Fetch } from './engine.ts';

/** So many faults of one answer are told each at its place; a page of a hundred things with twenty parts gone has as many. */
export const MOST_FAULTS = 2000;

/** A part that isn't there, as a refusal of the hub: the rest of the answer stands. */
export function unavailable(code: PartnerFault = 'PARTNER_UNAVAILABLE'): HubError { return new HubError(code, partnerError(code).message); }

/** One of a partner's faults at its place, in the hub's words. */
export function ofPartner({ path, extensions }: GraphQLError): GraphQLError {
  const code = extensions['code'];
  const root = unavailable(code === 'PARTNER_ERROR' || code === 'PARTNER_MALFORMED' ? code : 'PARTNER_UNAVAILABLE');
  return new GraphQLError(root.message, { path, originalError: root, extensions: { ...root.extensions } });
}

/**
 * The answer of a partner that gave none: nothing, and a fault at each place that it was asked for. Engines tell one place
 * for a whole question, and not always one that the asker asked for. Of more faults than are told there is one too many, by
 * which that is seen.
 */
export function missing({ document, variables }: Fetch, [first]: readonly GraphQLError[] = []): ExecutionResult {
  const data: Record<string, unknown> = {};
  const paths: (string | number)[][] = [];
  const add = (path: (string | number)[]): void => { if (paths.length <= MOST_FAULTS) paths.push(path); };
  for (const field of fieldsOf(document, rootOf(document), null)) {
    const key = keyOf(field);
    const representations = field.name.value === '_entities' ? representationsOf(field, variables) : null;
    data[key] = representations === null ? null : representations.map(() => null);
    if (representations === null) add([key]);
    for (const [at, { __typename: type }] of representations?.entries() ?? []) {
      if (paths.length > MOST_FAULTS) break;
      for (const below of fieldsOf(document, field.selectionSet!, type)) if (below.name.value !== '__typename') add([key, at, keyOf(below)]);
    }
  }
  return { data, errors: paths.map((path) => ofPartner(new GraphQLError('', { path, extensions: first?.extensions }))) };
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

function rootOf(document: DocumentNode): SelectionSetNode {
  for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) return node.selectionSet;
  throw new Error('An engine asked with no operation.');
}

function representationsOf(field: FieldNode, variables: Fetch['variables']): readonly { __typename: string }[] {
  const value = field.arguments?.find(({ name }) => name.value === 'representations')?.value;
  return value?.kind === Kind.VARIABLE ? variables[value.name.value] as { __typename: string }[] ?? [] : [];
}

/** The fields of a selection, those in its fragments too where they are of `type` (null: of any). */
function* fieldsOf(document: DocumentNode, set: SelectionSetNode, type: string | null): Generator<FieldNode> {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) yield node;
    else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (type === null || node.typeCondition === undefined || node.typeCondition.name.value === type) yield* fieldsOf(document, node.selectionSet, type);
    } else {
      const fragment = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value);
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION) yield* fieldsOf(document, fragment.selectionSet, type);
    }
  }
}
