import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { AlertDesk, draft, refusalIn } from './alert-desk.ts';

let desk: AlertDesk;
beforeAll(async () => { desk = new AlertDesk(await startHub()); });
afterAll(() => desk?.hub.close());

const everything = async () => ({ log: await desk.log('publisher-ua'), list: await desk.list('publisher-ua', { includeExpired: true }) });

// What stands before is there to shift offsets: letters of two UTF-16 units, marks of their own, signs that are not seen.
const BEFORE = ['', 'Перед цим: ', '🕯👨‍👩‍👧 ', 'e\u0301\u200b ґ ', 'Întâi,\n\t'];
const OFFENDING: [kind: string, text: string][] = [
  ['EMAIL', 'oksana.tkachenko@ukr.net'], ['PHONE', '+380 67 123 45 67'], ['PHONE', '+40 721 234 567'], ['IBAN', 'RO49 AAAA 1B31 0075 9384 0000'], ['NATIONAL_ID', '1960229410015'],
];
const cases = OFFENDING.flatMap(([kind, text], index) => BEFORE.map((before, place) => [kind, `${before}${text}`, text, place === index] as const));

const slices = (findings: any[], fields: Record<string, string>) => findings.map(({ field, kind, start, end }) => [field, kind, fields[field]!.slice(start, end)]);

test.each(cases)('%s in %j is refused in the title and in the summary, marked where it stands', async (kind, held, offending) => {
  const before = await everything();
  const input = draft({ language: 'UK', title: held, summary: `${held} і ще раз ${held}` });
  const refused = await desk.do('publisher-ua', 'publish', { input });
  expect(refused).toMatchObject({ __typename: 'ScreeningFailed', message: expect.stringContaining('Nothing was stored') });
  expect(slices(refused.findings, { 'input.title': input.title, 'input.summary': input.summary }))
    .toEqual([['input.title', kind, offending], ['input.summary', kind, offending], ['input.summary', kind, offending]]);
  for (const { explanation, suggestion } of refused.findings) {
    expect(explanation).toMatch(/\p{Script=Cyrillic}/u);
    expect(suggestion).toMatch(/\p{Script=Cyrillic}/u);
  }
  expect(await everything()).toEqual(before);
});

test.each(OFFENDING)('screenText says of %s %j what the gate says, and stores nothing', async (kind, text) => {
  const before = await everything();
  const asked = `Перед 🕯 ${text} після`;
  for (const who of ['publisher-ua', 'reader-al', null]) {
    const { screenText } = await desk.hub.data(who, 'query ($text: String!) { screenText(text: $text, language: UK) { verdict redacted findings { field kind start end suggestion } } }', { text: asked });
    expect(screenText).toMatchObject({ verdict: 'HOLD', findings: [{ field: null, kind, start: asked.indexOf(text), end: asked.indexOf(text) + text.length }] });
    expect(screenText.redacted).toBe(asked.replace(text, screenText.findings[0].suggestion));
  }
  const clear = await desk.hub.data(null, '{ screenText(text: "Call 116 111 or write to info@lastrada.md.") { verdict redacted findings { kind } } }');
  expect(clear.screenText).toEqual({ verdict: 'CLEAR', redacted: 'Call 116 111 or write to info@lastrada.md.', findings: [] });
  expect(await everything()).toEqual(before);
});

test('an update passes the gate whole, also what it leaves as it was', async () => {
  const alert = await desk.publish('publisher-ua');
  const before = await everything();
  for (const field of ['title', 'summary']) {
    const text = 'Пишіть на oksana.tkachenko@ukr.net';
    const refused = await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, severity: 'MINOR', language: 'UK', [field]: text } });
    expect(refused.__typename).toBe('ScreeningFailed');
    expect(slices(refused.findings, { [`input.${field}`]: text })).toEqual([[`input.${field}`, 'EMAIL', 'oksana.tkachenko@ukr.net']]);
  }
  expect(await everything()).toEqual(before);
  expect(await desk.read('publisher-ua', alert.id)).toEqual(alert);
});

test.each([
  ['withdraw', 'publisher-ua', (text: string) => ({ reason: text }), 'reason'],
  ['acknowledge', 'reader-md', (text: string) => ({ actionTaken: text }), 'actionTaken'],
  ['translate', 'publisher-md', (text: string) => ({ input: { language: 'RO', title: text, summary: 'Tradus.', ofVersion: 1 } }), 'input.title'],
  ['translate', 'publisher-md', (text: string) => ({ input: { language: 'RO', title: 'Tradus', summary: text, ofVersion: 1 } }), 'input.summary'],
] as const)('%s by %s passes the gate too', async (act, who, variables, field) => {
  const alert = await desk.publish('publisher-ua');
  const before = await everything();
  const text = 'Am sunat la +40 721 234 567 🕯 și am scris la ana.ionescu@gmail.com';
  const refused = await desk.do(who, act, { id: alert.id, ...variables(text) });
  expect(refused.__typename).toBe('ScreeningFailed');
  expect(slices(refused.findings, { [field]: text })).toEqual([[field, 'PHONE', '+40 721 234 567'], [field, 'EMAIL', 'ana.ionescu@gmail.com']]);
  expect(await everything()).toEqual(before);
  expect(await desk.read('publisher-ua', alert.id)).toEqual(alert);
});

test('all findings of all fields come at once', async () => {
  const input = draft({ title: 'Call +373 69 123 456', summary: 'Or oksana.tkachenko@ukr.net, or RO49AAAA1B31007593840000.' });
  const { findings } = await desk.do('publisher-ua', 'publish', { input });
  expect(slices(findings, { 'input.title': input.title, 'input.summary': input.summary })).toEqual([
    ['input.title', 'PHONE', '+373 69 123 456'], ['input.summary', 'EMAIL', 'oksana.tkachenko@ukr.net'], ['input.summary', 'IBAN', 'RO49AAAA1B31007593840000'],
  ]);
});

test('what may be published stays as it was written', async () => {
  const texts = { title: 'Гаряча лінія 0 800 500 225', summary: 'Телефонуйте 116 111 або пишіть на info@lastrada.org.ua; закон № 3739-VI, справа № 522/1234/21.' };
  expect(await desk.publish('publisher-ua', { language: 'UK', ...texts })).toMatchObject(texts);
});

test('a text to screen that is too long is refused, for anybody', async () => {
  for (const who of ['reader-al', null]) {
    expect(refusalIn(await desk.hub.ask(who, 'query ($text: String!) { screenText(text: $text) { verdict } }', { text: 'x'.repeat(20_001) }))).toEqual({ code: 'BAD_USER_INPUT', field: 'text' });
  }
});
