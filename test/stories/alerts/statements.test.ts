import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { statementsOf } from '../../support/statements.ts';
import { AlertDesk } from './alert-desk.ts';

let desk: AlertDesk;
const people = ['publisher-md', 'publisher-ro', 'publisher-al'];
beforeAll(async () => {
  desk = new AlertDesk(await startHub());
  const published: any[] = [];
  for (let number = 0; number < 100; number += 4) {
    const four = ['UA-77', 'MD-CU', 'RO-IS', 'AL-06'].map((region, index) => desk.publish('publisher-ua', { region, title: `Number ${number + index}` }));
    published.push(...await Promise.all(four));
  }
  for (const [number, { id }] of published.slice(80).entries()) {
    await desk.do(people[number % 3]!, 'translate', { id, input: { language: 'RO', title: `Numărul ${number}`, summary: 'Tradus.', ofVersion: 1 } });
    await desk.do('reader-ro', 'acknowledge', { id, actionTaken: 'Read.' });
  }
}, 60_000);
afterAll(() => desk?.hub.close());

// A key is asked about again each second, whatever is asked with it.
const isCredential = (statement: string): boolean => statement.includes('from "api_key"');

const feed = (fields: string, first: number, who = 'publisher-ua') => async (): Promise<void> => {
  const { alerts } = await desk.hub.data(who, `query ($first: Int) { alerts(first: $first) { edges { cursor node { id title summary severity publishedAt ${fields} } } } }`, { first });
  expect(alerts.edges).toHaveLength(first);
};
const WITH_PLACES = 'publishedBy { slug name(language: EN) country { code } } country { code name(language: UK) } region { id name(language: RO) country { code } }';
const selects = (statements: string[]): string[] => statements.filter((statement) => /^\s*select/i.test(statement));

test('the feed of 20 alerts with organisation, country and region: at most two SELECTs, and as many for any page', async () => {
  // A key that nobody has used yet, then the same one again.
  const cold = await statementsOf(feed(WITH_PLACES, 20, 'reader-ua'));
  const warm = await statementsOf(feed(WITH_PLACES, 20, 'reader-ua'));
  console.info(`feed of 20, cold:\n${cold.join('\n')}\nwarm:\n${warm.join('\n')}`);
  expect(cold).toEqual([expect.stringContaining('from "api_key"'), expect.stringContaining('from "alert"')]);
  expect(warm.filter((statement) => !isCredential(statement))).toEqual([cold[1]]);
  for (const first of [1, 20, 100]) {
    const asked = await statementsOf(feed(WITH_PLACES, first));
    expect(selects(asked)).toEqual(asked);
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(asked.filter((statement) => statement.includes('from "alert"'))).toHaveLength(1);
  }
});

test('an alert in the feed costs nothing of its own: what hangs on 20 or 100 of them is read at once', async () => {
  const ofAlerts = async (fields: string, first: number) => (await statementsOf(feed(fields, first))).filter((statement) => !isCredential(statement));
  const [texts, acknowledgements, changes] = ['translations { language title by { slug } } text(language: RO) { title isFallback }', 'acknowledgements { organisation { slug } actionTaken }', 'changes { fields }'];
  for (const first of [1, 20, 100]) {
    expect(await ofAlerts(texts, first)).toEqual([expect.stringContaining('from "alert"'), expect.stringContaining('from "alert_translation"')]);
    expect(await ofAlerts(acknowledgements, first)).toEqual([expect.stringContaining('from "alert"'), expect.stringContaining('from "acknowledgement"')]);
    const all = await ofAlerts(`${WITH_PLACES} ${texts} ${acknowledgements} ${changes}`, first);
    expect(all.map((statement) => / from "(\w+)"/.exec(statement)![1]).sort()).toEqual(['acknowledgement', 'alert', 'alert_translation', 'alert_version']);
  }
});

test('the number of alerts is counted only when it is asked for', async () => {
  const count = (fields: string) => statementsOf(() => desk.hub.data('publisher-ua', `{ alerts(first: 20) { ${fields} } }`));
  const counting = expect.stringContaining('count(*)');
  expect(await count('edges { node { id } }')).not.toContainEqual(counting);
  expect((await count('totalCount edges { node { id } }')).filter((statement) => statement.includes('count(*)'))).toHaveLength(1);
});

test('a page of the log with its alerts and what hangs on them is read in as few', async () => {
  const LOG = 'query ($first: Int) { alertEvents(first: $first) { edges { node { kind alert { title publishedBy { slug } country { code } translations { title } acknowledgements { actionTaken } } } } } }';
  for (const first of [1, 20, 100]) {
    const asked = await statementsOf(() => desk.hub.data('publisher-ua', LOG, { first }));
    // How far the log goes, the page, its translations, its acknowledgements.
    expect(asked.filter((statement) => !isCredential(statement))).toHaveLength(4);
  }
});
