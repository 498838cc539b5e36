import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock, SECOND } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { DecisionDesk } from '../committees/decision-desk.ts';
import { MinutesDesk, wordsIn } from '../committees/minutes-desk.ts';
import { Newsroom, done } from './newsroom.ts';

/*
 * The editor (`editor-ua`, La Strada-Ukraine) takes part in the committee, and so reads more of its minutes and decisions than
 * the readers of any series that is filled from them.
 */
const clock = new MovableClock();
let [room, minutes, decisions] = [null as unknown as Newsroom, null as unknown as MinutesDesk, null as unknown as DecisionDesk];
beforeAll(async () => {
  const hub = await startHub({}, { clock });
  [room, minutes, decisions] = [new Newsroom(hub), new MinutesDesk(hub), new DecisionDesk(hub)];
});
afterAll(() => room?.hub.close());

const pass = (): void => clock.move(11 * SECOND);
const NAME = 'Council of the western region';
const named = (level: string): Promise<any> => minutes.committee({ name: NAME, audience: { level } });
const item = (title: string, level: string, list: object = {}) => ({ title, text: `We spoke about the ${title} at length.`, audience: { level, ...list } });
const ARTICLES = 'query ($id: ID!) { newsletterIssue(id: $id) { articles { id category country { code } sourceLink texts { language title markdown } } } }';
const filled = async (series: { id: string }, since: Date, input: object = {}): Promise<{ issue: any; articles: any[] }> => {
  const issue = done(await room.compose({ series: series.id, fill: { since }, ...input }), 'NewsletterIssue');
  return { issue, articles: (await room.hub.data('editor-ua', ARTICLES, { id: issue.id })).newsletterIssue.articles };
};
const network = { audience: { level: 'NETWORK' } };

/** When a period begins in which nothing has happened yet. */
function fresh(): Date {
  clock.move(SECOND);
  return clock.now();
}

test('an issue is filled with the published minutes and decisions of the period as its readers may read them, whatever its editor reads', async () => {
  const since = fresh();
  const committee = await named('NETWORK');
  const agenda = [
    item('orchard', 'PUBLIC'), item('bakery', 'NETWORK'), item('harbour', 'MEMBERS'), item('library', 'COUNTRIES', { countries: ['UA'] }),
    item('stadium', 'ORGANISATIONS', { organisations: [minutes.organisation('editor-ua')] }), item('market', 'OWN'),
  ];
  const published = await minutes.until(await minutes.draft(committee.id, agenda), committee.id, 'PUBLISHED');
  // What is not published is nobody's outside, whatever its audience.
  for (const [word, state] of [['bridge', 'DRAFT'], ['forest', 'CIRCULATED'], ['kitchen', 'APPROVED']] as const) await minutes.until(await minutes.draft(committee.id, [item(word, 'PUBLIC')]), committee.id, state);
  for (const [word, level] of [['lantern', 'PUBLIC'], ['ladder', 'NETWORK'], ['blanket', 'MEMBERS']] as const) await decisions.decision(committee, { kind: 'DECISION', text: `Lend the ${word}.`, audience: { level } });
  await decisions.decision(committee, { text: 'Mend the window.', audience: { level: 'ORGANISATIONS', organisations: [minutes.organisation('editor-ua')] }, responsible: minutes.organisation('editor-ua') });
  clock.move(SECOND);
  expect(wordsIn(JSON.stringify(await room.hub.data('editor-ua', 'query ($id: ID!) { minutes(id: $id) { sections { title text } } }', { id: published.id })))).toEqual(['orchard', 'bakery', 'harbour', 'library', 'stadium']);

  const [forAll, forPartners] = [await room.series(), await room.series(network)];
  const [open, inner] = [await filled(forAll, since, { ready: true }), await filled(forPartners, since, { ready: true })];
  expect(wordsIn(JSON.stringify(open.articles))).toEqual(['orchard', 'lantern']);
  expect(wordsIn(JSON.stringify(inner.articles))).toEqual(['orchard', 'bakery', 'lantern', 'ladder']);
  const day = clock.now().toISOString().slice(0, 10);
  const link = `${room.hub.address}/minutes/${published.id}.html`;
  expect(open.articles).toMatchObject([
    { category: 'PUBLICATION', country: { code: 'UA' }, sourceLink: link, texts: [{ language: 'UK', title: `Протокол, ${day}`, markdown: '# orchard\n\nWe spoke about the orchard at length.' }] },
    { category: 'DECISION', sourceLink: null, texts: [{ language: 'EN', title: `Decision, ${day}`, markdown: 'Lend the lantern.' }] },
  ]);
  expect(inner.articles.map(({ texts }) => texts[0].title)).toEqual([`Протокол: ${NAME}, ${day}`, `Decision: ${NAME}, ${day}`, `Decision: ${NAME}, ${day}`]);
  // A committee that is not for all readers is not named to them, at any door.
  for (const [{ issue }, series] of [[open, forAll], [inner, forPartners]] as const) await room.out(issue, pass).then(() => series);
  const shown = async (path: string): Promise<string> => (await fetch(`${room.hub.address}${path}`)).text();
  for (const path of [`/newsletters/${forAll.slug}/1`, `/feeds/newsletter.atom?series=${forAll.slug}`, `/feeds/newsletter.json`]) {
    const body = await shown(path);
    expect([path, wordsIn(body), body.includes(NAME)]).toEqual([path, ['orchard', 'lantern'], false]);
  }
  expect((await filled(forAll, since)).articles).toEqual([]);
});

test('minutes come with the languages into which all that is told of them is translated', async () => {
  const committee = await named('PUBLIC');
  const tell = async (translated: number): Promise<string[]> => {
    const since = fresh();
    const { id, version, sections } = await minutes.until(await minutes.draft(committee.id, [item('garden', 'PUBLIC'), item('engine', 'PUBLIC'), item('tunnel', 'MEMBERS')]), committee.id, 'PUBLISHED');
    await minutes.do(minutes.secretary, 'translate', { id, input: { language: 'RO', sections: sections.slice(0, translated).map(({ id: section }: any) => ({ section, title: 'Grădina', text: 'Am vorbit mult.', ofVersion: version })) } });
    clock.move(SECOND);
    return (await filled(await room.series(), since)).articles[0].texts.map(({ language, title }: any) => `${language} ${title.split(':')[0]}`);
  };
  expect([await tell(1), await tell(2)]).toEqual([['UK Протокол'], ['UK Протокол', 'RO Proces-verbal']]);
});

test('what was filled from minutes goes when what its readers could read is corrected, and can be filled anew; other corrections touch nothing', async () => {
  const since = fresh();
  const committee = await named('NETWORK');
  const made = await minutes.until(await minutes.draft(committee.id, [item('pillow', 'PUBLIC'), item('hammer', 'PUBLIC'), item('ribbon', 'MEMBERS')]), committee.id, 'PUBLISHED');
  clock.move(SECOND);
  const series = await room.series();
  const { issue } = await filled(series, since, { articles: [(await room.article(series)).id], ready: true });
  const { id } = await room.out(issue, pass);
  const shown = async (): Promise<string[]> => wordsIn(JSON.stringify((await room.hub.data(null, ARTICLES, { id })).newsletterIssue));
  expect(await shown()).toEqual(['pillow', 'hammer']);
  const correct = ({ version }: { version: number }, section: number, differently: object) => minutes.do(minutes.secretary, 'correct', { id: made.id, input: { version, reason: 'It was miscounted.', sections: [{ ...pick(made.sections[section]), ...differently }] } });
  const gone = await room.hub.subscribe(null, { query: 'subscription { newsletterEvents(filter: { kinds: [ARTICLE_WITHDRAWN, ISSUE_ISSUED] }) { kind } }' });
  const once = await correct(made, 2, { text: 'We spoke about the ribbon twice.' });
  // The hub has looked at the log by the time that another issue is out.
  await room.out(await room.ready(series, [await room.article(series)]), pass);
  expect([(await gone.next()).data.newsletterEvents.kind, await shown()]).toEqual(['ISSUE_ISSUED', ['pillow', 'hammer']]);
  await correct(once, 1, { audience: { level: 'MEMBERS' } });
  expect([(await gone.next()).data.newsletterEvents.kind, await shown()]).toEqual(['ARTICLE_WITHDRAWN', []]);
  gone.leave();
  expect(wordsIn(JSON.stringify((await filled(series, since)).articles))).toEqual(['pillow']);
});

const pick = ({ id, title, text }: any) => ({ id, title, text, audience: { level: title === 'ribbon' ? 'MEMBERS' : 'PUBLIC' } });

test('what names a committee goes when the committee is not for its readers any more; what does not name it stays', async () => {
  const since = fresh();
  const committee = await named('PUBLIC');
  await decisions.decision(committee, { text: 'Lend the saddle.', audience: { level: 'PUBLIC' } });
  clock.move(SECOND);
  const series = await room.series();
  await room.out((await filled(series, since, { ready: true })).issue, pass);
  const withdrawn = await room.hub.subscribe(null, { query: 'subscription { newsletterEvents(filter: { kinds: [ARTICLE_WITHDRAWN] }) { kind } }' });
  await minutes.change(committee.id, { version: committee.version, audience: { level: 'NETWORK' } });
  await withdrawn.next();
  withdrawn.leave();
  const anew = await filled(series, since, { ready: true });
  expect(anew.articles.map(({ texts }) => texts[0].title)).toEqual([expect.stringMatching(/^Action, \d/)]);
  await room.out(anew.issue, pass);
  expect(wordsIn(JSON.stringify(await (await fetch(`${room.hub.address}/feeds/newsletter.json?series=${series.slug}`)).json()))).toEqual(['saddle']);
});
