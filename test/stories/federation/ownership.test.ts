import { expect, test } from '@jest/globals';
import { readCore } from '../../../server/federation/composing/core.ts';
import { ownershipFindings } from '../../../server/federation/composing/ownership/policy.ts';
import { BOUNDS, readSubgraph } from '../../../server/federation/composing/read-subgraph.ts';
import { printSubgraph } from '../../../server/request/index.ts';
import { LINK, hotline } from './partner-desk.ts';

const core = readCore(printSubgraph('schema'));

/** What is found in an SDL, as `CODE coordinate`. */
function found(sdl: string): string[] {
  const read = readSubgraph(sdl);
  return 'code' in read ? [read.code] : ownershipFindings(read.document, 'laStrada', core).map(({ code, coordinate }) => coordinate === null ? code : `${code} ${coordinate}`);
}
const within = (body: string): string[] => found(`${LINK}\n${body}`);

test('what bears the prefix, and open entities by their keys with fields that may be null, may join', () => {
  expect(found(hotline('laStrada'))).toEqual([]);
  expect(within(`
    "An office." type LaStrada_Office implements LaStrada_Place @key(fields: "id country { id }") @authenticated { id: ID! country: Country! beds(of: LaStrada_Kind = SHELTER, "How many." first: Int = 20): [LaStrada_Bed!]! @deprecated(reason: "Ask for places.") }
    extend type LaStrada_Office { since: LaStrada_Day @requiresScopes(scopes: [["ALERTS_READ"]]) }
    interface LaStrada_Place { id: ID! }
    type LaStrada_Bed { free: Boolean! }
    enum LaStrada_Kind { SHELTER "An office in a town hall." HALL @deprecated }
    scalar LaStrada_Day @specifiedBy(url: "https://example.org/day")
    union LaStrada_Found = LaStrada_Office | Organisation
    input LaStrada_Filter { kind: LaStrada_Kind = SHELTER since: LaStrada_Day @deprecated }
    extend type Country @key(fields: "id") { id: ID! @external laStrada_offices(filter: LaStrada_Filter): [LaStrada_Office!] @policy(policies: [["country:UA", "role:STEWARD"], ["partner"]]) }
    type Organisation @key(fields: "id") { id: ID! }
    type Query { laStrada_find(text: String!): [LaStrada_Found!]! }
    extend type Subscription { laStrada_bedFreed: LaStrada_Office }`)).toEqual([]);
  // Which key a type is found by may be written in any spelling of the same.
  expect(found('schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"]) { query: Query }\ntype Organisation @key(fields: " id ,") { id: ID! laStrada_x: Int }\ntype Query { laStrada_y: Int }')).toEqual([]);
});

test.each([
  ['no @link', 'type Query { laStrada_x: Int }', ['LINK_MISSING']],
  ['federation 1', 'extend schema @link(url: "https://specs.apollo.dev/federation/v1.0")\ntype Query { laStrada_x: Int }', ['LINK schema']],
  ['a newer federation than the hub speaks', 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.14")', ['LINK schema']],
  ['a specification of its own', `${LINK}\nextend schema @link(url: "https://partner.example/rules/v1.0")`, ['LINK schema', 'LINK schema']],
  ['a directive under another name', 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@override", as: "@key" }])', ['LINK schema']],
  ['a specification under another name', 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", as: "f")', ['LINK schema']],
  ['an import that is refused', 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])', ['DIRECTIVE schema']],
  ['another directive on the schema', 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") @composeDirective(name: "@x")', ['DIRECTIVE schema']],
  ['root types under other names', 'schema @link(url: "https://specs.apollo.dev/federation/v2.9") { query: Alert mutation: LaStrada_M }', ['ROOT_RENAMED schema', 'ROOT_RENAMED schema']],
])('how it says what it speaks is held to the letter: %s', (_what, sdl, findings) => { expect(found(sdl)).toEqual(findings); });

test.each([
  ['a mutation', 'type Mutation { laStrada_x: Int }', ['MUTATION Mutation']],
  ['a root field without the prefix', 'type Query { alerts: Int laStradaX: Int }', ['ROOT_FIELD_NAME Query.alerts', 'ROOT_FIELD_NAME Query.laStradaX']],
  ['a subscription without the prefix', 'extend type Subscription { alertEvents: Int }', ['ROOT_FIELD_NAME Subscription.alertEvents']],
  ['a right on all of Query', 'type Query @authenticated { laStrada_x: Int }', ['DIRECTIVE Query']],
  ['a type without the prefix', 'type Hotline { x: Int } enum laStrada_Kind { A } input LaStradaFilter { a: Int }', ['TYPE_NAME Hotline', 'TYPE_NAME laStrada_Kind', 'TYPE_NAME LaStradaFilter']],
  ['a scalar, interface and union without the prefix', 'scalar Money interface Place { id: ID! } union Found = LaStrada_A type LaStrada_A { a: Int }', ['TYPE_NAME Money', 'TYPE_NAME Place', 'TYPE_NAME Found']],
  ['another partner\'s type', 'extend type OtherOne_Hotline { laStrada_x: Int }', ['TYPE_NAME OtherOne_Hotline']],
  ['what is in the hub\'s enums, inputs, interfaces, unions and scalars', 'enum CountryCode { BG } extend input AlertFilter { x: Int } interface Node { x: Int } extend union AlertEventResult = LaStrada_A type LaStrada_A { a: Int } scalar DateTime',
    ['CORE_TYPE CountryCode', 'CORE_TYPE AlertFilter', 'CORE_TYPE Node', 'TYPE_NAME AlertEventResult', 'CORE_TYPE DateTime']],
  ['an entity that isn\'t open', 'extend type Alert @key(fields: "id") { id: ID! laStrada_note: String }', ['CORE_TYPE Alert']],
  ['a type of the hub that is no entity', 'type Viewer { laStrada_x: Int }', ['CORE_TYPE Viewer']],
  ['an entity as another kind of type', 'enum Organisation { A }', ['CORE_TYPE Organisation']],
  ['an entity without its key', 'extend type Organisation { laStrada_x: Int }', ['ENTITY_KEY Organisation']],
  ['another key', 'type Organisation @key(fields: "slug") @key(fields: "id") { id: ID! slug: String! laStrada_x: Int }', ['ENTITY_KEY Organisation', 'CORE_FIELD Organisation.slug']],
  ['a key of another shape', 'type Organisation @key(fields: "id") { "Mine." id(a: Int): String! @deprecated }', ['ENTITY_KEY Organisation.id', 'ENTITY_KEY Organisation.id', 'CORE_DESCRIPTION Organisation.id', 'DIRECTIVE Organisation.id']],
  ['the hub\'s own fields', 'type Organisation @key(fields: "id") { id: ID! hotline: String name: String! @external laStrada_x: Int @requires(fields: "name") }', ['CORE_FIELD Organisation.hotline', 'CORE_FIELD Organisation.name', 'DIRECTIVE Organisation.laStrada_x']],
  ['new fields without the prefix, or that can\'t be null', 'type Organisation @key(fields: "id") { id: ID! beds: Int laStrada_x: Int! laStrada_y: [Int!]! }', ['FIELD_NAME Organisation.beds', 'FIELD_NOT_NULLABLE Organisation.laStrada_x', 'FIELD_NOT_NULLABLE Organisation.laStrada_y']],
  ['descriptions, interfaces and rights on what is the hub\'s', '"Mine." type Organisation implements LaStrada_I @key(fields: "id") @authenticated { id: ID! } interface LaStrada_I { id: ID! } "Mine." type Query { laStrada_x: Int }',
    ['CORE_DESCRIPTION Organisation', 'CORE_TYPE Organisation', 'DIRECTIVE Organisation', 'CORE_DESCRIPTION Query']],
  ['own types that come up where only the hub\'s do', 'type LaStrada_A implements Node { id: ID! } union LaStrada_U = LaStrada_A | Alert', ['CORE_TYPE LaStrada_A', 'CORE_TYPE LaStrada_U']],
  ['directives of its own', 'directive @secret on FIELD_DEFINITION type LaStrada_A { a: Int @secret }', ['DIRECTIVE_DEFINITION @secret', 'DIRECTIVE LaStrada_A.a']],
  ['a key on an interface', 'interface LaStrada_I @key(fields: "id") { id: ID! }', ['DIRECTIVE LaStrada_I']],
  ['what federation brings', 'scalar _Any union _Entity = LaStrada_A type LaStrada_A { a: Int } type Query { _service: Int _entities: Int }', ['BUILT_IN _Any', 'BUILT_IN _Entity', 'BUILT_IN Query._service', 'BUILT_IN Query._entities']],
  ['rights in words that the hub doesn\'t know', 'type Query { laStrada_a: Int @requiresScopes(scopes: [["ALERTS_READ", "read:all"]]) laStrada_b: Int @policy(policies: [["role:KING"], ["friends"]]) laStrada_c: Int @policy(policies: []) laStrada_d: Int @requiresScopes }',
    ['UNKNOWN_SCOPE Query.laStrada_a', 'UNKNOWN_POLICY Query.laStrada_b', 'UNKNOWN_POLICY Query.laStrada_b', 'UNKNOWN_POLICY Query.laStrada_c', 'UNKNOWN_SCOPE Query.laStrada_d']],
  ['names that federation keeps for itself', 'type LaStrada_A { a__b: Int } type join__Graph { a: Int }', ['NAME LaStrada_A.a__b', 'TYPE_NAME join__Graph', 'NAME join__Graph']],
  ['questions', 'query { alerts { totalCount } }', ['NOT_A_SCHEMA']],
])('what is not the partner\'s is refused, with its place: %s', (_what, body, findings) => { expect(within(body)).toEqual(findings); });

test.each(['override(from: "hub")', 'shareable', 'inaccessible', 'interfaceObject', 'provides(fields: "id")', 'requires(fields: "id")', 'external', 'tag(name: "x")', 'extends', 'federation__override(from: "hub")', 'federation__shareable', 'cost(weight: 5)', 'context(name: "x")', 'oneOf', 'somethingNew'])(
  'of directives only those that are listed are let through: @%s is not, wherever it stands', (directive) => {
    expect(within(`type LaStrada_A @${directive} { a(b: Int @${directive}): Int @${directive} } enum LaStrada_E @${directive} { A @${directive} } input LaStrada_I @${directive} { a: Int @${directive} } extend type Organisation @key(fields: "id") @${directive} { id: ID! laStrada_a: Int @${directive} }`)
      .map((finding) => finding.split(' ')[0])).toEqual(Array.from({ length: 9 }, () => 'DIRECTIVE'));
  });

test('each finding tells its line and, in words, what to write instead', () => {
  const read = readSubgraph(`${LINK}\n\ntype Organisation @key(fields: "id") {\n  id: ID!\n  beds: Int\n}`);
  if ('code' in read) throw new Error(read.message);
  expect(ownershipFindings(read.document, 'laStrada', core)).toEqual([
    { code: 'FIELD_NAME', coordinate: 'Organisation.beds', line: 5, message: 'What you add to Organisation begins with your prefix: laStrada_beds.' },
  ]);
});

test.each([
  ['too long', `${LINK}\n# ${'x'.repeat(BOUNDS.characters)}`, ['TOO_LARGE']],
  ['too many words', `${LINK}\ntype LaStrada_A { ${'a: Int '.repeat(BOUNDS.tokens / 3)} }`, ['TOO_LARGE']],
  ['lists without end', `${LINK}\ntype LaStrada_A { a: ${'['.repeat(20_000)}Int`, ['TOO_LARGE']],
  ['values without end', `${LINK}\ninput LaStrada_A { a: Int = ${'{a:'.repeat(9_000)}`, ['TOO_LARGE']],
  ['no SDL', 'Dear hub, please let us join.', ['SYNTAX']],
  ['no end', `${LINK}\ntype LaStrada_A {`, ['SYNTAX']],
  ['too many types', `${LINK}\n${Array.from({ length: BOUNDS.types }, (_, at) => `scalar LaStrada_${at}`).join('\n')}`, []],
  ['one type more', `${LINK}\n${Array.from({ length: BOUNDS.types + 1 }, (_, at) => `scalar LaStrada_${at}`).join('\n')}`, ['TOO_LARGE']],
  ['a long description', `${LINK}\n"${'x'.repeat(BOUNDS.description + 1)}" scalar LaStrada_A`, ['TOO_LARGE LaStrada_A']],
  ['a long name', `${LINK}\nscalar LaStrada_${'a'.repeat(BOUNDS.name)}`, ['NAME LaStrada_'.concat('a'.repeat(BOUNDS.name))]],
  ['deep lists', `${LINK}\ntype LaStrada_A { a: [[[[Int]]]] }`, ['TOO_LARGE LaStrada_A.a']],
])('an SDL from outside is bounded before anything looks deeper: %s', (_what, sdl, findings) => { expect(found(sdl)).toEqual(findings); });
