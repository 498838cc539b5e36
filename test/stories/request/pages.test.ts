import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from '../../../server/access/index.ts';
import { badInput } from '../../../server/kernel/index.ts';
import { startSmallHub } from './small-hub.ts';
import type { SmallHub } from './small-hub.ts';

const who: Page = {
  url: '/pages/:name',
  answer: ({ viewer, params }) => {
    if (params['name'] === 'wrong') throw badInput('name', 'is wrong.');
    if (params['name'] === 'breaks') throw new Error('secret');
    const name = viewer.kind === 'nobody' ? 'nobody' : viewer.name;
    return Promise.resolve(params['name'] === 'absent' ? null : { type: 'text/plain; charset=utf-8', body: `${params['name']} for ${name}`, fileName: 'ș.txt' });
  },
};
const keyed: Page = { url: '/keyed', keyInAddress: true, answer: ({ viewer }) => Promise.resolve({ type: 'text/plain', body: viewer.kind }) };

let hub: SmallHub;
beforeAll(async () => { hub = await startSmallHub({}, { pages: [who, keyed] }); });
afterAll(() => hub?.stop());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> => fetch(`${hub.requests.address}${path}`, { headers, method });

test('a page is for whoever asks: nobody, a Bearer key, or the same key as the password of Basic', async () => {
  const bearer = hub.keys.give('ana');
  const basic = `Basic ${Buffer.from('whatever:ana').toString('base64')}`;
  for (const [headers, name] of [[{}, 'nobody'], [{ authorization: bearer }, 'ana'], [{ authorization: basic }, 'ana']] as const) {
    const answer = await get('/pages/paper', headers);
    expect([answer.status, await answer.text(), answer.headers.get('content-disposition')]).toEqual([200, `paper for ${name}`, 'inline; filename*=UTF-8\'\'%C8%99.txt']);
  }
});

test('a credential that is not valid is refused, never taken for nobody', async () => {
  for (const authorization of ['Bearer unknown', 'Basic eDp1bmtub3du', 'Basic =', 'Nonsense']) expect((await get('/pages/paper', { authorization })).status).toBe(401);
});

test('a key in the address counts only where the page takes one', async () => {
  hub.keys.give('ana');
  expect(await (await get('/keyed?key=ana')).text()).toBe('member');
  expect(await (await get('/pages/paper?key=ana')).text()).toBe('paper for nobody');
});

test('absent and unseen are one answer, and nobody is told how to come in', async () => {
  const [nobody, member] = [await get('/pages/absent'), await get('/pages/absent', { authorization: hub.keys.give('ana') })];
  expect([nobody.status, nobody.headers.get('www-authenticate')?.startsWith('Basic'), member.status]).toEqual([401, true, 404]);
});

test('an unchanged page is not sent again, and what somebody in particular may read is kept by no shared cache', async () => {
  const first = await get('/pages/paper', { authorization: hub.keys.give('ana') });
  const etag = first.headers.get('etag')!;
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect((await get('/pages/paper', { authorization: hub.keys.give('ana'), 'if-none-match': `"x", W/${etag}` })).status).toBe(304);
  const other = await get('/pages/paper', { authorization: hub.keys.give('ion'), 'if-none-match': etag });
  expect([other.status, await other.text()]).toEqual([200, 'paper for ion']);
});

test('a page runs nothing, is framed by nothing, and can be asked for with HEAD', async () => {
  const answer = await get('/pages/paper', {}, 'HEAD');
  expect([answer.status, await answer.text()]).toEqual([200, '']);
  expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
});

test('a refusal says why, a fault only under which reference it is found', async () => {
  const [wrong, breaks] = [await get('/pages/wrong'), await get('/pages/breaks')];
  expect([wrong.status, await wrong.text()]).toEqual([400, 'name: is wrong.\n']);
  expect([breaks.status, await breaks.text()]).toEqual([500, expect.stringMatching(/^Something went wrong at the hub; quote reference \w{8}\.\n$/)]);
});

test('that nothing is there is said in the language of the link, else of the browser, else in English', async () => {
  const said = async (path: string, accepted?: string): Promise<string> => {
    const answer = await get(path, { accept: 'text/html', ...(accepted === undefined ? {} : { 'accept-language': accepted }) });
    return `${answer.headers.get('content-language')}: ${/<p>(.*)<\/p>/.exec(await answer.text())![1]!}`;
  };
  expect(await said('/pages/absent', 'fr-FR,ro;q=0.8,en;q=0.5')).toBe('ro: Aici nu este nimic pentru dumneavoastră.');
  expect(await said('/pages/absent?language=UK', 'ro')).toBe('uk: Тут для вас нічого немає.');
  for (const path of ['/pages/absent', '/pages/absent?language=xx', '/pages/absent?language=EN&language=RO']) expect(await said(path)).toBe('en: There is nothing here for you.');
});
