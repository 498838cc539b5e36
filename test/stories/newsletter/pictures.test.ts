import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { MovableClock, SECOND } from '../../support/clock.ts';
import { forgetAwaited } from '../../../server/domains/newsletter/pictures/take-picture.ts';
import { startHub } from '../../support/hub.ts';
import { Mailbox } from '../../support/mailbox.ts';
import { statementsOf } from '../../support/statements.ts';
import { Newsroom, done, poster, refusal } from './newsroom.ts';
import { seedReaders } from './readers-seeded.ts';

const clock = new MovableClock();
let [room, mailbox] = [null as unknown as Newsroom, null as unknown as Mailbox];
beforeAll(async () => {
  mailbox = await Mailbox.open();
  room = new Newsroom(await startHub({ SMTP_URL: mailbox.url }, { clock, haste: 10 }));
});
afterAll(async () => {
  await room?.hub.close();
  await mailbox?.close();
});

const pass = (): void => clock.move(11 * SECOND);
const as = (who: string | null): Record<string, string> => (who === null ? {} : { authorization: `Bearer ${room.hub.key(who)}` });
const get = (path: string, who: string | null = null): Promise<Response> => fetch(new URL(path, room.hub.address), { headers: as(who) });
const at = (picture: string): string => `/newsletter/pictures/${picture}.jpeg`;
const PICTURES = 'query ($id: ID!, $language: Language) { node(id: $id) { ... on Article { pictures { id address width height alternativeText(language: $language) { language text isFallback } } } } }';
const pictures = async (article: string, language: string | null = null, who: string | null = 'editor-ua'): Promise<any[]> => (await room.hub.data(who, PICTURES, { id: article, language })).node.pictures;
const given = async (article: { id: string }, bytes: Uint8Array): Promise<[status: number, words: string]> => {
  const { address } = done(await room.addPicture(article), 'PictureUpload');
  const answer = await room.post(address, bytes);
  return [answer.status, await answer.text()];
};

test('the story: a picture stands in page, mail and feed of its issue with words for who does not see it, and nothing is fetched by the mail', async () => {
  const series = await room.series();
  const article = done(await room.contribute(series), 'Article');
  const { id, address } = done(await room.addPicture(article, {}, 'publisher-md'), 'PictureUpload');
  expect(await pictures(article.id)).toEqual([]);
  // As an engineer does it: no key, and whatever curl says the bytes are.
  expect((await fetch(address, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new Uint8Array(await poster(2400, 1200)) })).status).toBe(201);
  expect(await pictures(article.id)).toEqual([{ id, address: `${room.hub.address}${at(id)}`, width: 1200, height: 600, alternativeText: { language: 'EN', text: 'A poster: a telephone under a lamp.', isFallback: false } }]);
  done(await room.accept(article.id), 'Article');
  done(await room.translate(article.id, { language: 'RO', title: 'Un titlu', text: 'Text.', pictures: [{ picture: id, alternativeText: 'Un afiș.' }] }), 'Article');
  const second = await room.picture(article, { alternativeText: 'A second "poster" <b>' });
  await seedReaders(room.hub.database, series.id, [{ email: 'ro@partner.example', language: 'RO' }]);
  await room.out(await room.ready(series, [article]), pass);

  const page = await (await get(`/newsletters/${series.slug}/1?language=RO`)).text();
  expect(page).toContain(`<p><img src="${at(id)}" alt="Un afiș." width="1200" height="600"></p><p>Text.</p>`);
  expect(page).toContain(`<img src="${at(second)}" alt="A second &#34;poster&#34; &#60;b&#62;" lang="en"`);
  const picture = await get(at(id));
  expect([picture.status, picture.headers.get('content-type'), picture.headers.get('cache-control')]).toEqual([200, 'image/jpeg', 'public, max-age=60']);
  expect((await fetch(`${room.hub.address}${at(id)}`, { headers: { 'if-none-match': picture.headers.get('etag')! } })).status).toBe(304);

  const letter = await mailbox.next('ro@partner.example');
  const row = id.split('_')[1]!;
  expect(letter.html).toContain(`<img src="cid:${row}" alt="Un afiș." width="552" height="276" style="max-width:100%;height:auto">`);
  expect([letter.html.match(/<img/g)?.length, /src="http/.test(letter.html), [...letter.pictures.keys()]]).toEqual([1, false, [row]]);
  expect(await sharp(letter.pictures.get(row)).metadata()).toMatchObject({ format: 'jpeg', width: 552, height: 276 });
  expect(letter.text).toContain('[Imagine: Un afiș.]');

  const url = `${room.hub.address}${at(id)}`;
  const { length } = Buffer.from(await picture.arrayBuffer());
  const feed = async (kind: string): Promise<string> => (await get(`/feeds/newsletter.${kind}?series=${series.slug}&language=RO`)).text();
  expect(await feed('atom')).toContain(`<link rel="enclosure" href="${url}" type="image/jpeg" length="${length}"/>`);
  expect(await feed('rss')).toContain(`<enclosure length="${length}" type="image/jpeg" url="${url}"/>`);
  expect(JSON.parse(await feed('json')).items[0]).toMatchObject({ image: url, content_html: expect.stringContaining(`<img src="${url}" alt="Un afiș."`) });
});

/** A picture full of what is not to be seen: where and by what it was taken, a comment, a profile, a file behind its end. */
async function talkative(kind: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Artist: 'SECRET-ARTIST', ImageDescription: 'SECRET-CHILD' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '49/1 50/1 0/1', GPSLongitudeRef: 'E' } }).withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">SECRET-XMP</x:xmpmeta>').withIccProfile('p3');
  return Buffer.concat([await picture.toFormat(kind).toBuffer(), Buffer.from('PK\u0003\u0004SECRET-TAIL<script>alert(1)</script>')]);
}
const TOLD = /SECRET|Exif|xmpmeta|ICC_PROFILE|Photoshop|script|PK.{2}SECRET/;
/** The markers of a JPEG up to where its pixels begin. */
function markers(jpeg: Buffer): string[] {
  const found: string[] = [];
  for (let from = 2; jpeg[from] === 0xff && found.at(-1) !== 'da'; from += 2 + jpeg.readUInt16BE(from + 2)) found.push(jpeg[from + 1]!.toString(16));
  return found;
}

test.each(['jpeg', 'png', 'webp'] as const)('of a %s its pixels are kept, and nothing that tells where, when, by what or by whom', async (kind) => {
  const bytes = await talkative(kind);
  expect(bytes.toString('latin1')).toMatch(/SECRET-TAIL/);
  const before = await sharp(bytes).metadata();
  expect([before.orientation, before.exif?.toString('latin1'), before.xmp?.toString(), before.icc === undefined]).toEqual([6, expect.stringMatching(/SECRET-CHILD/), expect.stringMatching(/SECRET-XMP/), false]);
  const id = await room.picture(await room.article(await room.series()), {}, bytes);
  const shown = Buffer.from(await (await get(at(id), 'editor-ua')).arrayBuffer());
  const stored = await room.hub.database.ask<{ content: Uint8Array; small: Uint8Array }>({ sql: 'select content, small from newsletter_picture where id = $1', parameters: [id.split('_')[1]] });
  for (const jpeg of [shown, Buffer.from(stored[0]!.content), Buffer.from(stored[0]!.small)]) {
    expect(jpeg.toString('latin1')).not.toMatch(TOLD);
    // Application segments but JFIF's own (e0), and comments (fe), are where such things stand.
    expect(markers(jpeg).filter((marker) => /^e[1-f]$|^fe$/.test(marker))).toEqual([]);
    expect(jpeg.subarray(-2).toString('hex')).toBe('ffd9');
    const { exif, icc, xmp, iptc, orientation, width, height } = await sharp(jpeg).metadata();
    // Turned as the camera said.
    expect([exif, icc, xmp, iptc, orientation, width, height]).toEqual([undefined, undefined, undefined, undefined, undefined, 200, 300]);
  }
});

test('a message hidden in the lowest bits of the pixels does not survive', async () => {
  const message = Buffer.from('SECRET '.repeat(400));
  const raw = Buffer.alloc(400 * 300 * 3, 0x80);
  for (let bit = 0; bit < message.length * 8; bit++) raw[bit]! |= (message[bit >> 3]! >> (bit & 7)) & 1;
  const hidden = (pixels: Buffer): string => Buffer.from(message.map((_byte, index) => Array.from({ length: 8 }, (_bit, bit) => (pixels[index * 8 + bit]! & 1) << bit).reduce((sum, bit) => sum + bit))).toString('latin1');
  const png = await sharp(raw, { raw: { width: 400, height: 300, channels: 3 } }).png().toBuffer();
  expect(hidden(await sharp(png).raw().toBuffer())).toMatch(/^(SECRET ){400}$/);
  const id = await room.picture(await room.article(await room.series()), {}, png);
  expect(hidden(await sharp(Buffer.from(await (await get(at(id), 'editor-ua')).arrayBuffer())).raw().toBuffer())).not.toContain('SECRET');
});

test.each<[string, number, () => Promise<Uint8Array> | Uint8Array]>([
  ['an SVG', 415, () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>')],
  ['a GIF', 415, () => sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } }).gif().toBuffer()],
  ['a TIFF', 415, () => sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } }).tiff().toBuffer()],
  ['words', 415, () => Buffer.from('GIF89a? No: words.')], ['nothing', 415, () => new Uint8Array()],
  ['a bomb: few bytes, 64 million pixels', 422, () => sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' } }).png().toBuffer()],
  ['what was cut off', 422, async () => (await poster()).subarray(0, 700)],
  ['more than eight MiB', 413, () => Buffer.alloc(8 * 1024 * 1024 + 1)],
])('%s is no picture', async (_what, status, made) => {
  const article = await room.article(await room.series());
  expect((await given(article, await made()))[0]).toBe(status);
  expect(await pictures(article.id)).toEqual([]);
});

test('whoever has a picture must have looked at it, and say in words what it shows', async () => {
  const article = await room.article(await room.series());
  const count = async (): Promise<number> => (await room.hub.database.ask<{ count: number }>({ sql: 'select count(*)::int as count from newsletter_picture', parameters: [] }))[0]!.count;
  const before = await count();
  expect(refusal(await room.addPicture(article, { showsNobody: false }))).toBe('PictureUnfit');
  for (const alternativeText of ['', '   ', '12', 'Two\nlines', 'x'.repeat(301)]) expect((await room.addPicture(article, { alternativeText })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.alternativeText' });
  expect(refusal(await room.addPicture(article, { alternativeText: 'Write to maria.popescu@gmail.com.' }))).toBe('ScreeningFailed');
  expect(await count()).toBe(before);
  const id = await room.picture(article);
  expect(refusal(await room.translate(article.id, { language: 'RO', title: 'Un titlu', text: 'Text.', pictures: [{ picture: id, alternativeText: 'Scrieți la maria.popescu@gmail.com.' }] }))).toBe('ScreeningFailed');
  const other = await room.picture(await room.article(await room.series()));
  expect(refusal(await room.translate(article.id, { language: 'RO', title: 'Un titlu', text: 'Text.', pictures: [{ picture: other, alternativeText: 'Un afiș.' }] }))).toBe('NOT_FOUND');
  expect((await pictures(article.id, 'RO'))[0].alternativeText).toMatchObject({ language: 'EN', isFallback: true });
});

test('an address takes one picture, once, within an hour', async () => {
  const article = await room.article(await room.series());
  const asked = async (): Promise<string> => done(await room.addPicture(article), 'PictureUpload').address;
  const [first, late] = [await asked(), await asked()];
  expect((await fetch(first)).status).toBe(404);
  expect([(await room.post(first, await poster())).status, (await room.post(first, await poster())).status, (await room.post(`${first}x`, await poster())).status]).toEqual([201, 404, 404]);
  // At an address that somebody made up nothing is read, however much of it there is.
  expect((await room.post(`${first}x`, Buffer.alloc(9 * 1024 * 1024)).then(({ status }) => status, () => 404))).toBe(404);
  clock.move(3600 * SECOND + 1);
  expect((await room.post(late, await poster())).status).toBe(404);
  expect(await pictures(article.id)).toHaveLength(1);
});

test('an article has four pictures at most, also of those that come at once; one takes another\'s place', async () => {
  const article = await room.article(await room.series());
  const ids = [await room.picture(article), await room.picture(article), await room.picture(article)];
  const [fourth, fifth] = await Promise.all([room.addPicture(article), room.addPicture(article)]);
  const addresses = [fourth, fifth].flatMap((answer) => answer.data.done.address ?? []);
  const statuses = await Promise.all(addresses.map(async (address) => (await room.post(address, await poster())).status));
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  expect(refusal(await room.addPicture(article))).toBe('PictureUnfit');
  expect(refusal(await room.addPicture(article, { replaces: await room.picture(await room.article(await room.series())) }))).toBe('NOT_FOUND');
  const anew = await room.picture(article, { replaces: ids[1] });
  expect((await pictures(article.id)).map(({ id }) => id).slice(0, 3)).toEqual([ids[0], anew, ids[2]]);
  expect([(await get(at(ids[1]!), 'editor-ua')).status, (await pictures(article.id)).length]).toEqual([404, 4]);
});

test('a picture is read by whoever reads its article, and by nobody else', async () => {
  const series = await room.series({ audience: { level: 'COUNTRIES', countries: ['RO'] } });
  const article = await room.article(series, {}, 'publisher-ua');
  const id = await room.picture(article);
  const doors = async (who: string | null): Promise<[number, boolean]> => [(await get(at(id), who)).status, (await room.hub.data(who, PICTURES, { id: article.id })).node?.pictures.length === 1];
  for (const who of ['reader-ro', 'reader-al', 'operator']) expect([who, await doors(who)]).toEqual([who, [404, false]]);
  expect([await doors(null), await doors('editor-ua')]).toEqual([[401, false], [200, true]]);
  await room.out(await room.ready(series, [article]), pass);
  expect([await doors(null), await doors('reader-ro'), await doors('reader-al')]).toEqual([[401, false], [200, true], [404, false]]);
  const feed = await (await get(`/feeds/newsletter.atom?series=${series.slug}`, 'reader-ro')).text();
  expect([feed.includes(article.text.title), /img|enclosure/.test(feed)]).toEqual([true, false]);
});

test('where a statement forgets the rule, the database itself holds pictures back and takes none from strangers', async () => {
  const series = await room.series({ audience: { level: 'NETWORK' } });
  const article = await room.article(series);
  const id = (await room.picture(article)).split('_')[1]!;
  const session = (who: string, reads = 'NEWSLETTER_READ') => {
    const { organisationId, personId, country } = room.hub.person(who);
    return { organisation: organisationId.split('_')[1]!, person: personId.split('_')[1]!, country, reads, administers: '' as const, coordinates: '' };
  };
  const seen = async (who: string, reads?: string): Promise<number> => (await room.hub.database.read(session(who, reads), { sql: 'select content from newsletter_picture where id = $1', parameters: [id] }))[0].length;
  expect([await seen('editor-ua'), await seen('publisher-md'), await seen('reader-ro'), await seen('editor-ua', 'ALERTS_READ')]).toEqual([1, 1, 0, 0]);
  const changed = (who: string, sql: string): Promise<number> => room.hub.database.write(session(who), async (em) => (await em.execute<{ affectedRows: number }>(sql, [id], 'run')).affectedRows);
  await room.out(await room.ready(series, [article]), pass);
  expect([await seen('reader-ro'), await changed('reader-ro', 'delete from newsletter_picture where id = ?'), await changed('reader-ro', `update newsletter_picture set alternative_texts = '{}' where id = ?`)]).toEqual([1, 0, 0]);
  await expect(changed('editor-ua', `update newsletter_picture set content = '' where id = ?`)).rejects.toThrow(/permission denied/);
  await expect(changed('editor-ua', `insert into newsletter_picture (id, article_id, place, alternative_text, by_organisation_id, by_person_id, asked_at)
    select gen_random_uuid(), article_id, 1, 'x', by_organisation_id, by_person_id, asked_at from newsletter_picture where id = ?`)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
});

test('who gave an article illustrates it until the editors have decided, these until it is issued; both take a picture away whenever it shows too much', async () => {
  const series = await room.series();
  const article = done(await room.contribute(series, {}, 'publisher-md'), 'Article');
  const asked = async (who: string | null): Promise<string> => refusal(await room.addPicture(article, {}, who));
  expect([await asked(null), await asked('publisher-ro'), await asked('publisher-ua'), await asked('publisher-md'), await asked('editor-ua')]).toEqual(['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN', 'PictureUpload', 'PictureUpload']);
  const late = done(await room.addPicture(article, {}, 'publisher-md'), 'PictureUpload');
  const first = await room.picture(article);
  await room.accept(article.id);
  expect([await asked('publisher-md'), (await room.post(late.address, await poster())).status]).toEqual(['ArticleUnfit', 409]);
  await room.out(await room.ready(series, [article]), pass);
  expect(await asked('editor-ua')).toBe('ArticleUnfit');
  const removed = async (who: string | null): Promise<string> => refusal(await room.removePicture(first, who));
  expect([await removed(null), await removed('publisher-ro'), await removed('publisher-ua'), await removed('reader-md')]).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  const told = await room.hub.subscribe(null, { query: 'subscription { newsletterEvents(filter: { kinds: [ARTICLE_ILLUSTRATED] }) { subjectId } }' });
  const feed = await get(`/feeds/newsletter.atom?series=${series.slug}`);
  clock.move(2 * SECOND);
  expect(done(await room.removePicture(first, 'publisher-md'), 'Article').pictures).toEqual([]);
  expect((await told.next()).data.newsletterEvents).toEqual({ subjectId: article.id });
  told.leave();
  expect([(await get(at(first))).status, (await (await get(`/newsletters/${series.slug}/1`)).text()).includes('<img')]).toEqual([401, false]);
  expect((await fetch(feed.url, { headers: { 'if-modified-since': feed.headers.get('last-modified')! } })).status).toBe(200);
  expect(refusal(await room.removePicture(first))).toBe('NOT_FOUND');
});

test('the pictures of a whole list are read by one statement', async () => {
  const series = await room.series();
  for (let count = 0; count < 3; count++) await room.picture(await room.article(series));
  const asked = await statementsOf(() => room.hub.data('editor-ua', '{ newsletterArticles(first: 3) { edges { node { pictures { id alternativeText { text } } } } } }'));
  expect(asked.filter((statement) => statement.includes('newsletter_picture'))).toHaveLength(1);
});

test('what is awaited is for nobody, and is forgotten after its hour', async () => {
  const article = done(await room.contribute(await room.series()), 'Article');
  const { id } = done(await room.addPicture(article, {}, 'publisher-md'), 'PictureUpload');
  expect([refusal(await room.removePicture(id, 'publisher-md')), (await get(at(id), 'publisher-md')).status]).toEqual(['NOT_FOUND', 404]);
  const parts = { database: room.hub.database, clock };
  await forgetAwaited(parts);
  const there = (): Promise<unknown[]> => room.hub.database.ask({ sql: 'select 1 from newsletter_picture where id = $1', parameters: [id.split('_')[1]] });
  expect(await there()).toHaveLength(1);
  clock.move(3600 * SECOND + 1);
  await forgetAwaited(parts);
  expect(await there()).toHaveLength(0);
});
