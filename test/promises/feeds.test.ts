import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock, SECOND } from '../support/clock.ts';
import { startHub } from '../support/hub.ts';
import { xml } from '../support/xml.ts';
import { HOSTILE_TITLES } from '../stories/newsletter/hostile.ts';
import { Newsroom, done } from '../stories/newsletter/newsroom.ts';
import { atomFaults, jsonFaults, rssFaults } from './feed-rules.ts';

const clock = new MovableClock();
let [room, slug] = [null as unknown as Newsroom, ''];
beforeAll(async () => {
  room = new Newsroom(await startHub({}, { clock }));
  const series = await room.series({ titles: [{ language: 'RO', title: 'Buletin săptămânal' }] });
  ({ slug } = series);
  const articles = [];
  for (const title of HOSTILE_TITLES) {
    const { data } = await room.contribute(series, { title, text: 'Teachers learn to see the **signs** & <b>more</b> ]]>.\n\n'.repeat(12), sourceLink: 'https://partner.example/report?a=1&b=2', country: 'AL' });
    if (data.done.__typename === 'Article') articles.push(done(await room.accept(data.done.id), 'Article'));
  }
  for (const article of articles.slice(0, 2)) await room.picture(article, { alternativeText: 'A "poster" & <b>more</b> ]]>' });
  await room.translate(articles[0].id, { language: 'RO', title: 'Un titlu', text: 'Text.' });
  await room.out(await room.ready(series, articles), () => clock.move(11 * SECOND));
});
afterAll(() => room?.hub.close());

const asked = (): string[] => ['', `?series=${slug}`, `?series=${slug}&language=RO`, '?country=AL&language=UK', '?country=MD'];
const read = async (kind: string, query: string): Promise<string> => (await fetch(`${room.hub.address}/feeds/newsletter.${kind}${query}`)).text();

test('feeds in Atom are as RFC 4287 has them', async () => {
  for (const query of asked()) expect([query, atomFaults(xml(await read('atom', query)))]).toEqual([query, []]);
});

test('feeds in RSS are as RSS 2.0 and its profile have them', async () => {
  for (const query of asked()) expect([query, rssFaults(xml(await read('rss', query)))]).toEqual([query, []]);
});

test('feeds in JSON are as JSON Feed 1.1 has them', async () => {
  for (const query of asked()) expect([query, jsonFaults(JSON.parse(await read('json', query)))]).toEqual([query, []]);
});

test('all three tell the same, in the issue\'s order', async () => {
  const { items } = JSON.parse(await read('json', `?series=${slug}`));
  expect(items.length).toBeGreaterThan(4);
  const [atom, rss] = [await read('atom', `?series=${slug}`), await read('rss', `?series=${slug}`)];
  const ids = items.map(({ id }: any) => id);
  expect([[...atom.matchAll(/<id>(urn:[^<]+)/g)], [...rss.matchAll(/<guid[^>]*>(urn:[^<]+)/g)]].map((found) => found.map(([, id]) => id))).toEqual([ids, ids]);
  const moments = items.map(({ date_published: moment }: any) => moment);
  expect(moments).toEqual(moments.toSorted().reverse());
  expect([...atom.matchAll(/<entry xml:lang="(\w+)">/g)].map(([, language]) => language)).toEqual(items.map(({ language }: any) => language));
  expect(await read('atom', '?language=RO')).toMatch(/<feed xml:lang="ro" /);
  expect(items.filter(({ image }: any) => image !== undefined)).toHaveLength(2);
});

test('the rules find what is wrong', async () => {
  const [atom, rss] = [await read('atom', `?series=${slug}`), await read('rss', `?series=${slug}`)];
  const json = JSON.parse(await read('json', `?series=${slug}`));
  const broken = (text: string, from: string | RegExp, to: string): string => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return changed;
  };
  for (const [from, to] of [[/<updated>[^<]+/, '<updated>yesterday'], [/<id>urn[^<]+/, '<id>one'], [/<name>[^<]+/, '<name>'], [/<title type="html">/, '<title type="rtf">'], [/ rel="self"/, ''], [/<entry [^>]*>/, '<entry><guid>x</guid>'], [/href="http[^"]+#/, 'href="nowhere#']] as const) {
    expect([from, atomFaults(xml(broken(atom, from, to)))]).not.toEqual([from, []]);
  }
  for (const [from, to] of [[/<pubDate>[^<]+/, '<pubDate>2026-01-01'], [/ isPermaLink="false"/, ''], [/<description>/, '<summary>x</summary><description>'], [/length="\d+"/, 'length="long"'], [/version="2.0"/, 'version="0.9"'], [/<item>/, '<item><author>Somebody</author>']] as const) {
    expect([from, rssFaults(xml(broken(rss, from, to)))]).not.toEqual([from, []]);
  }
  for (const wrong of [{ version: 'https://jsonfeed.org/version/1' }, { feed_url: 'nowhere' }, { author: { name: 'x' } }, { items: [{ id: '1' }] }, { items: [json.items[0], json.items[0]] }, { items: undefined }]) expect([wrong, jsonFaults({ ...json, ...wrong })]).not.toEqual([wrong, []]);
});
