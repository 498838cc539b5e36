import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { startHub } from '../../support/hub.ts';
import { MinutesDesk, wordsIn } from './minutes-desk.ts';

let desk: MinutesDesk;
let minutes: any;
/** Each word stands in one section only; who may read it once the minutes are published. */
const SECTIONS = [
  { title: 'Opening', word: 'orchard', audience: { level: 'PUBLIC' } }, { title: 'Training', word: 'bakery', audience: { level: 'NETWORK' } }, { title: 'Border', word: 'harbour', audience: { level: 'COUNTRIES', countries: ['RO'] } },
  { title: 'Work of the members', word: 'library', audience: { level: 'MEMBERS' } }, { title: 'Police and shelter', word: 'stadium', audience: { level: 'ORGANISATIONS', organisations: [] as string[] } }, { title: 'Among chair and secretary', word: 'market', audience: { level: 'OWN' } },
];
beforeAll(async () => {
  desk = new MinutesDesk(await startHub());
  SECTIONS[4]!.audience.organisations = [desk.organisation('publisher-md'), desk.organisation('publisher-al')];
  const { id } = await desk.committee();
  const drafted = await desk.draft(id, SECTIONS.map(({ title, word, audience }) => ({ title, audience, text: `We spoke of the **${word}** and [more](https://example.org/${word}).\n\n- a list\n\n<script>alert('x')</script>` })));
  await desk.do(desk.secretary, 'circulate', { id: drafted.id, version: drafted.version });
  minutes = drafted;
}, 60_000);
afterAll(() => desk?.hub.close());

const get = (who: string | null, form: string, query = ''): Promise<Response> => fetch(`${desk.hub.address}/minutes/${minutes.id}.${form}${query}`, { headers: who === null ? {} : { authorization: `Bearer ${desk.hub.key(who)}` } });
const pdfText = async (answer: Response): Promise<string> => (await extractText(await getDocumentProxy(new Uint8Array(await answer.arrayBuffer())), { mergePages: true })).text;
const told = async (who: string | null, form: string): Promise<string[] | number> => {
  const answer = await get(who, form);
  if (answer.status !== 200) return answer.status;
  return wordsIn(form === 'pdf' ? await pdfText(answer) : await answer.text());
};
const FORMS = ['pdf', 'html', 'md'];

test.each(FORMS)('circulated minutes are a paper for members, each with their own sections, and nothing to others: %s', async (form) => {
  expect(await told('secretary-ua', form)).toEqual(['orchard', 'bakery', 'harbour', 'library', 'stadium', 'market']);
  expect(await told('publisher-md', form)).toEqual(['orchard', 'bakery', 'library', 'stadium']);
  expect(await told('publisher-ua-2', form)).toEqual(['orchard', 'bakery', 'library']);
  expect([await told('reader-ro', form), await told('publisher-al', form), await told(null, form)]).toEqual([404, 404, 401]);
});

/** Every page of a paper: its text, and the headings in its structure. */
async function pages(answer: Response): Promise<{ text: string; headings: string[] }[]> {
  const document = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()));
  const { text } = await extractText(document, { mergePages: false });
  const rolesIn = (node: any): string[] => [node.role, ...(node.children ?? []).flatMap(rolesIn)].filter((role) => typeof role === 'string');
  return Promise.all(text.map(async (words, index) => ({ text: words, headings: rolesIn((await (await document.getPage(index + 1)).getStructTree()) ?? {}).filter((role) => /^H\d$/.test(role)) })));
}

describe('once they are published', () => {
  beforeAll(async () => {
    const committee = (await desk.read(desk.secretary, minutes.id, 'committee { id }')).committee.id;
    await desk.publish(await desk.approve(await desk.read(desk.secretary, minutes.id), committee));
  });

  test.each(FORMS)('they are a paper for everybody, with each reader\'s own sections: %s', async (form) => {
    expect(await told('reader-ro', form)).toEqual(['orchard', 'bakery', 'harbour']);
    expect(await told('publisher-al', form)).toEqual(['orchard', 'bakery', 'stadium']);
    expect(await told('publisher-ua-2', form)).toEqual(['orchard', 'bakery', 'library']);
    expect(await told(null, form)).toEqual(['orchard']);
  });

  test('that there are other sections is said to members and to nobody else', async () => {
    for (const form of FORMS) {
      const text = async (who: string | null): Promise<string> => (form === 'pdf' ? pdfText(await get(who, form, '?language=en')) : (await get(who, form, '?language=en')).text());
      expect((await text('publisher-ua-2')).replace(/\s+/g, ' ')).toContain('3 more sections of these minutes are for other readers');
      for (const who of ['secretary-ua', 'reader-ro', null]) expect(await text(who)).not.toContain('for other readers');
    }
  });

  test('each page of the PDF bears state, version, number and the label of the narrowest section in it; headings are headings', async () => {
    const paper = await pages(await get('publisher-al', 'pdf', '?language=EN'));
    for (const [index, { text }] of paper.entries()) expect(text.replace(/\s+/g, ' ')).toMatch(new RegExp(`Published · version \\d+ · page ${index + 1} of ${paper.length} TLP:AMBER\\+STRICT`));
    expect(paper.flatMap(({ headings }) => headings)).toEqual(['H1', 'H2', 'H2', 'H2']);
    expect((await pages(await get(null, 'pdf')))[0]!.text).toContain('TLP:CLEAR');
  });

  test('it is worded in the language asked for, and what is not translated says so', async () => {
    const sections = (await desk.read(desk.secretary, minutes.id)).sections;
    await desk.do(desk.secretary, 'translate', { id: minutes.id, input: { language: 'RO', sections: [{ section: sections[0].id, title: 'Deschidere și țeluri', text: 'S-a vorbit despre **livadă**.', ofVersion: sections[0].changedIn }] } });
    const page = await (await get('reader-ro', 'html', '?language=RO')).text();
    expect(page).toContain('<html lang="ro">');
    expect(page).toContain('<h2>Deschidere și țeluri</h2>');
    expect(page).toContain('<strong>livadă</strong>');
    expect(page).toContain('Această parte nu este tradusă');
    expect((await pdfText(await get('reader-ro', 'pdf', '?language=ro'))).replace(/\s+/g, ' ')).toContain('Deschidere și țeluri');
    const uk = await pdfText(await get('reader-ro', 'pdf', '?language=uk'));
    expect(uk).toContain('Протокол');
    expect(await pdfText(await get('reader-ro', 'pdf', '?language=sq'))).toContain('Procesverbal');
    const wrong = await get('reader-ro', 'html', '?language=DE');
    expect([wrong.status, await wrong.text()]).toEqual([400, 'language: is none of SQ, RO, UK, EN, RU.\n']);
  });

  test('the same edition has the same ETag, and another reader\'s is another', async () => {
    for (const form of FORMS) {
      const etags = await Promise.all(['reader-ro', 'reader-ro', 'publisher-al'].map(async (who) => (await get(who, form)).headers.get('etag')));
      expect(etags[0]).toBe(etags[1]);
      expect(etags[2]).not.toBe(etags[0]);
    }
  });

  test('a page of minutes runs nothing and fetches nothing', async () => {
    const page = await (await get('secretary-ua', 'html')).text();
    expect(page).not.toMatch(/<(script|img|iframe|link|form)\b/i);
    expect(page).toContain('&lt;script&gt;');
  });

  test('where they are is told with them, for whoever may read them', async () => {
    const urls = await desk.read('reader-ro', minutes.id, 'pdfUrl htmlUrl(language: UK) markdownUrl');
    expect(urls).toEqual({ pdfUrl: `${desk.hub.address}/minutes/${minutes.id}.pdf`, htmlUrl: `${desk.hub.address}/minutes/${minutes.id}.html?language=UK`, markdownUrl: `${desk.hub.address}/minutes/${minutes.id}.md` });
  });
});

test.each(['minutes_x.pdf', 'minutes_00000000-0000-4000-8000-000000000000.pdf', 'x', 'committee_00000000-0000-4000-8000-000000000000.html', '%00.pdf'])('there is no paper at %s', async (file) => {
  expect((await fetch(`${desk.hub.address}/minutes/${file}`, { headers: { authorization: `Bearer ${desk.hub.key('secretary-ua')}` } })).status).toBe(404);
  expect((await get('secretary-ua', 'exe')).status).toBe(404);
});
