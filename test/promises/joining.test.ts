import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { closeScreening, passFormalGate } from '../../server/anonymisation/index.ts';
import { composeAll } from '../../server/federation/composing/composed.ts';
import { readCore } from '../../server/federation/composing/core.ts';
import { ownershipFindings } from '../../server/federation/composing/ownership/policy.ts';
import { readSubgraph } from '../../server/federation/composing/read-subgraph.ts';
import { writtenPlaces } from '../../server/federation/composing/written-places.ts';
import { printSubgraph } from '../../server/request/index.ts';
import { matching, repository } from '../house/kit/repository.ts';

const page = readFileSync('docs/joining.md', 'utf8');
const blocks = [...page.matchAll(/```graphql\n([^]*?)```/g)].map(([, block]) => block!);
afterAll(() => closeScreening());

test('the schema that the page shows may join as it stands there, with all its comments', async () => {
  const sdl = blocks.find((block) => block.startsWith('extend schema'))!;
  const core = readCore(printSubgraph('schema'));
  const read = readSubgraph(sdl);
  if ('code' in read) throw new Error(read.message);
  expect(ownershipFindings(read.document, 'laStrada', core)).toEqual([]);
  expect(await passFormalGate('sdl', { text: sdl, places: writtenPlaces(sdl, read) }, 'EN')).toMatchObject({ kind: 'passed' });
  expect(composeAll(core.sdl, [{ name: 'la_strada', sdl }])).toMatchObject({ kind: 'composed' });
});

test('every question that the page shows is one that the hub answers', () => {
  const schema = buildSchema(readFileSync('schema/printed/hub.graphql', 'utf8'));
  const asked = blocks.filter((block) => /^(mutation|query)/.test(block));
  expect(asked.length).toBeGreaterThan(1);
  for (const question of asked) expect(validate(schema, parse(question)).map(({ message }) => message)).toEqual([]);
  // In running text, without what stands for more.
  for (const [, question] of page.matchAll(/`(partnerSubgraphs \{[^`…]*\})`/g)) expect(validate(schema, parse(`{ ${question} }`)).map(({ message }) => message)).toEqual([]);
});

test('every code of a finding is explained on the page, and no other is', () => {
  const source = [...matching(repository(), /^server\/federation\/(composing|admission)\/.*\.ts$/).values()].join('\n');
  const told = [...source.matchAll(/(?:find|about|lose)\('([A-Z_]+)'|code: '([A-Z_]+)'/g)].map(([, one, other]) => one ?? other!);
  const explained = [...page.slice(page.indexOf('### Findings'), page.indexOf('## Being asked')).matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, codes]) => [...codes!.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code!));
  expect([...new Set(explained)].toSorted()).toEqual([...new Set(told)].toSorted());
});
