import { describe, expect, test } from '@jest/globals';
import { screenText } from '../../server/anonymisation/index.ts';
import type { FindingKind } from '../../server/anonymisation/index.ts';
import { judge } from './labelled/judgement.ts';
import { labelledTexts } from './labelled/labelled-text.ts';

// A part is measured here once it has been read; whoever adds one leaves these bounds as they are.
const PARTS = [undefined, 'fresh', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth',
  'eighteenth', 'nineteenth', 'twentieth', 'twentyfirst', 'twentysecond', 'twentythird'];

// What may stay of a number: how it is called or introduced, and what joins two pieces that are both gone.
const CALLS = /(?<!\p{L})(?:tel|mailto|plus|плюс|seri[ae]|сер[іи][яи]|букв[аи]|on the|the|на|la|pe|ajunul|канун|de la|as in|for|then|потом|и хвост|и|jo|apoi|року|года|го_да|р|г)(?!\p{L})/giu;
// What is said of a person, a dwelling or an account beside what they are called; a title is none of their names.
const TITLES = /(?<!\p{L})(?:mrs?|ms|dr|uncle|aunt|mama|motra|motër|sora|baba|flat|lagjja|сестра|rr|insta|fb|tg|née|snapchat)(?!\p{L})/giu;

const LEFT: Readonly<Partial<Record<FindingKind, (left: string) => boolean>>> = {
  ...Object.fromEntries((['NATIONAL_ID', 'PHONE', 'IBAN', 'PASSPORT', 'PLATE', 'DATE_OF_BIRTH', 'GEO_COORDINATE', 'EMAIL'] as const).map((kind) => [kind, (left: string): boolean => /[\p{L}\p{N}]/u.test(left.replace(CALLS, ''))])),
  PERSON: (left) => /(?<!\p{L})\p{Lu}\p{L}/u.test(left.replace(TITLES, '')),
  ADDRESS: (left) => /(?<!\p{L})\p{Lu}|\d/u.test(left.replace(TITLES, '')),
  SOCIAL_HANDLE: (left) => /\p{L}{2}|\d/u.test(left.replace(TITLES, '')),
};

// Of so many marks something is left as yet; of the other kinds nothing.
const LEFT_AT_MOST: Readonly<Record<string, number>> = { PHONE: 2, PASSPORT: 2, IBAN: 2, PLATE: 2, GEO_COORDINATE: 1, EMAIL: 3, PERSON: 7, ADDRESS: 7, SOCIAL_HANDLE: 3 };

test('of a number that is found no figure, no letter and no word for one is left; of people, dwellings and accounts hardly a name', async () => {
  const left: Record<string, string[]> = {};
  for (const text of PARTS.flatMap((part) => labelledTexts('personal', part))) {
    const { labels, findings } = await judge(text);
    for (const { kind, start, end, found } of labels) {
      let rest = '';
      for (let at = start; at < end; at++) rest += findings.some((finding) => finding.start <= at && at < finding.end) ? '\n' : text.text[at]!;
      if (found && LEFT[kind]?.(rest) === true) (left[kind] ??= []).push(`${text.place}: ${rest.replace(/\n+/g, '…')}`);
    }
  }
  expect(Object.entries(left).filter(([kind, places]) => places.length > (LEFT_AT_MOST[kind] ?? 0))).toEqual([]);
});

describe('a finding goes on to its end', () => {
  const findings = async (text: string): Promise<string[]> => (await screenText(text, 'EN')).findings.map(({ start, end }) => text.slice(start, end));

  test.each([
    ['letters before it', 'Her passport is B as in boy, F as in fox, two two nine oh four six one.', 'B as in boy, F as in fox, two two nine oh four six one'],
    ['a letter behind it', 'Numri i saj: K 9 – 0 6 – 0 5 – 1 6 3 – T.', 'K 9 – 0 6 – 0 5 – 1 6 3 – T'],
    ['what is said again', 'Записала: нуль шістдесят три, п\'ятсот вісім, дев\'яносто, ні, дев\'яносто один, сорок чотири.', 'нуль шістдесят три, п\'ятсот вісім, дев\'яносто, ні, дев\'яносто один, сорок чотири'],
    ['what comes at the end', 'Call oh seven nine double four three one six oh two eight and wait.', 'oh seven nine double four three one six oh two eight'],
    ['the number within an office', 'Sunați la 022 820 601 int. 14 după ora 9.', '022 820 601 int. 14'],
    ['an account in pieces', 'Cont: RO49 AAAA 1B31 0075 9384 0000 apoi 1234.', 'RO49 AAAA 1B31 0075 9384 0000 apoi 1234'],
    ['the office in a house', 'Locuiește pe bd. Ștefan cel Mare 112, of. 6, la Chișinău.', 'bd. Ștefan cel Mare 112, of. 6'],
    ['the other half of a name', 'Avokatja Majlinda Frashnjaku-Rusi kërkon kopjen.', 'Majlinda Frashnjaku-Rusi'],
    ['the surname in front', 'ПІБ: Ковтун Яна Ігорівна, 14 років.', 'Ковтун Яна Ігорівна'],
    ['an account\'s number', 'Знайди його у грі під ніком ShadowFox_1488#0912.', 'ShadowFox_1488#0912'],
    ['the direction of a degree', 'Ось точка: 47°50,3′ пн. ш., 35°08,8′ сх. д., біля річки.', '35°08,8′ сх. д.'],
  ])('%s', async (_, text, whole) => {
    expect(await findings(text)).toContain(whole);
  });

  test.each([
    ['what is counted behind it', 'Try 069 417 285, 12 children are waiting.', '069 417 285'],
    ['what is counted in words', 'Call oh six nine four one seven two eight five, two children are waiting.', 'oh six nine four one seven two eight five'],
    ['the initial of a name', 'The car BC 1234 AA, V. Popa wrote it down.', 'BC 1234 AA'],
    ['the word that begins a sentence', 'Вчора Злата Андріївна прийшла сама.', 'Злата Андріївна'],
    ['a way', 'She lives at 14 Sadova Street, second bus stop.', '14 Sadova Street'],
    ['another number', 'Call 069 417 285 then 112.', '069 417 285'],
    ['a time', 'Call 069 417 285 at 14:30.', '069 417 285'],
    ['how it is called', 'CNP 6110804375588 is wrong.', '6110804375588'],
  ])('and not over %s', async (_, text, whole) => {
    expect(await findings(text)).toContain(whole);
  });
});
