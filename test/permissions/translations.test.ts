import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../support/hub.ts';
import type { TestHub } from '../support/hub.ts';
import { AlertDesk } from '../stories/alerts/alert-desk.ts';

let hub: TestHub;
let desk: AlertDesk;
beforeAll(async () => {
  hub = await startHub();
  desk = new AlertDesk(hub);
});
afterAll(() => hub?.close());

const WORDS = { language: 'RO', title: 'Recrutori la hala de legume', summary: 'Recrutori oferă muncă la cules.', ofVersion: 1 };
const told = async (who: string | null, id: string): Promise<object> => {
  const { alert } = await hub.data(who, 'query ($id: ID!) { alert(id: $id) { translations { title ofVersion } text(language: RO) { title isFallback } } }', { id });
  return alert;
};

/** An alert whose first words were for those of `first` alone, translated then, and is for everybody in other words now. */
async function widened(first: object, words: object = WORDS): Promise<string> {
  const { id } = await desk.publish('publisher-ua', { title: 'Recruiters at the market hall', summary: 'Recruiters offer harvest work.', audience: first });
  await desk.do('publisher-ua', 'translate', { id, input: words });
  await desk.do('publisher-ua', 'update', { id, input: { version: 1, title: 'Offers of harvest work', audience: { level: 'PUBLIC' } } });
  return id;
}

test.each([['the publisher alone', { level: 'OWN' }], ['one country', { level: 'COUNTRIES', countries: ['MD'] }]])(
  'a translation of words that were for %s is told to nobody else when the alert is for everybody in other words', async (_what, first) => {
    const id = await widened(first);
    for (const who of [null, 'reader-ro', 'operator']) {
      expect(await told(who, id)).toEqual({ translations: [], text: { title: 'Offers of harvest work', isFallback: true } });
    }
    const could = { translations: [{ title: WORDS.title, ofVersion: 1 }], text: { title: WORDS.title, isFallback: false } };
    expect(await told('editor-ua', id)).toEqual(could);
    if (first.level === 'COUNTRIES') expect(await told('reader-md', id)).toEqual(could);

    await desk.do('publisher-ua', 'translate', { id, input: { ...WORDS, title: 'Oferte de muncă la cules', ofVersion: 2 } });
    expect(await told(null, id)).toEqual({ translations: [{ title: 'Oferte de muncă la cules', ofVersion: 2 }], text: { title: 'Oferte de muncă la cules', isFallback: false } });
  });

test('nor can they search by it: in the list, the count, the log or a stream', async () => {
  const query = 'subscription { alertEvents(filter: { text: "depozit" }) { alertId } }';
  const before = await desk.head('reader-ro');
  const [stranger, own] = await Promise.all([hub.subscribe('reader-ro', { query }), hub.subscribe('editor-ua', { query })]);
  const id = await widened({ level: 'OWN' }, { ...WORDS, title: 'Recrutori la depozit' });
  for (const who of [null, 'reader-ro']) {
    expect(await desk.list(who, { text: 'depozit' })).toEqual({ ids: [], total: 0 });
    expect(await desk.list(who, { text: 'depozit harvest' })).toEqual({ ids: [], total: 0 });
  }
  expect(await desk.log('reader-ro', before, { text: 'depozit' })).toEqual([]);
  expect(await desk.list('editor-ua', { text: 'depozit' })).toEqual({ ids: [id], total: 1 });
  expect(await desk.log('editor-ua', before, { text: 'depozit' })).not.toEqual([]);
  expect((await own.next()).data.alertEvents).toEqual({ alertId: id });

  const marker = await desk.publish('publisher-ua', { title: 'Depozit' });
  expect((await stranger.next()).data.alertEvents).toEqual({ alertId: marker.id });
  for (const subscriber of [stranger, own]) subscriber.leave();
});

test('what was translated for all who read the alert now is found by its words', async () => {
  const { id } = await desk.publish('publisher-ua', { audience: { level: 'PUBLIC' } });
  await desk.do('publisher-ua', 'translate', { id, input: { ...WORDS, title: 'Recrutori la tipografie' } });
  await desk.do('publisher-ua', 'update', { id, input: { version: 1, title: 'Offers of work in print', audience: { level: 'COUNTRIES', countries: ['RO'] } } });
  expect(await desk.list('reader-ro', { text: 'tipografie' })).toEqual({ ids: [id], total: 1 });
  expect(await desk.list('reader-md', { text: 'tipografie' })).toEqual({ ids: [], total: 0 });
});
