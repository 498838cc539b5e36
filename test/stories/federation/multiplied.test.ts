import { expect, test } from '@jest/globals';
import { Partner } from '../../support/partner.ts';
import { ENGINES, onBoth } from './joined-hub.ts';
import type { JoinedHub } from './joined-hub.ts';

interface At { hub: JoinedHub; answers: { times: number } }

const SDL = 'type Query { evil_places: [Country] } type Country @key(fields: "id") { id: ID! evil_note: String }';
const of = onBoth<At>(async (hub) => {
  const answers = { times: 0 };
  const partner = await Partner.open({
    prefix: 'evil', sdl: SDL,
    resolvers: { Query: { evil_places: () => Array.from({ length: answers.times }, () => ({ id: 'UA' })) }, Country: { __resolveReference: (reference: object) => reference, evil_note: () => 'a note' } },
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
