import { expect, test } from '@jest/globals';
import { Partner } from '../../support/partner.ts';
import { ENGINES, onBoth } from './joined-hub.ts';
import type { JoinedHub } from './joined-hub.ts';

interface At { hub: JoinedHub; answers: { times: number } }

const SDL = 'type Query { evil_places: [Country] } type Country @key(fields: "id") { id: ID! evil_near: [Country] }';
const of = onBoth<At>(async (hub) => {
  const answers = { times: 0 };
  const many = (): object[] => Array.from({ length: answers.times }, () => ({ id: 'UA' }));
  const partner = await Partner.open({
    prefix: 'evil', sdl: SDL,
    resolvers: { Query: { evil_places: many }, Country: { __resolveReference: (reference: object) => reference, evil_near: many } },
  });
  await hub.join(partner);
  return { hub, answers, partners: [partner] };
});
const QUERY = '{ evil_places { id regions { id name country { code name } } } }';

test.each(ENGINES)('a partner that names one thing of the hub thousands of times makes no answer that the hub can\'t write out (%s)', async (how) => {
  const { hub, answers } = of(how);
  answers.times = 2;
  const { evil_places: [first, second] } = await hub.data('reader-md', QUERY);
  expect(first.regions.length).toBeGreaterThan(20);
  expect(second).toEqual(first);
  answers.times = 3000;
  const refused = await hub.ask('reader-md', QUERY);
  expect(refused).toMatchObject({ errors: [{ extensions: { code: 'TOO_COMPLEX' } }] });
  expect(refused.data ?? null).toBeNull();
  // Who asks for no more than the list has it.
  expect((await hub.data('reader-md', '{ evil_places { id } }')).evil_places).toHaveLength(3000);
});

test('lists of a partner that lead through the hub to lists of a partner are not followed without end', async () => {
  const { hub, answers } = of('by plan');
  const query = '{ evil_places { organisations(first: 1) { edges { node { country { evil_near { name } } } } } } }';
  answers.times = 2;
  expect((await hub.data('reader-md', query)).evil_places).toHaveLength(2);
  answers.times = 2000;
  const { data, errors } = await hub.ask('reader-md', query);
  expect(data.evil_places[0].organisations.edges[0].node.country.evil_near).toBeNull();
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'PARTNER_UNAVAILABLE' } });
});
