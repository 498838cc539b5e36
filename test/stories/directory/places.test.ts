import { expect, test } from '@jest/globals';
import { DEMO_ALERTS, type DemoAlert } from '../../../server/domains/alerts/demo/demo-alerts.ts';
import { DEMO_ORGANISATIONS, DEMO_PEOPLE, type DemoPerson } from '../../../server/domains/directory/demo-network.ts';
import { COUNTRIES, REGIONS, countryOf, placeName, regionOf } from '../../../server/domains/directory/places.ts';
import { COUNTRY_CODES, LANGUAGES, fold } from '../../../server/kernel/index.ts';
import { ROLES, type Role } from '../../../server/access/index.ts';

// Written out apart from the data, as the standard lists them.
const ISO_3166_2 = {
  AL: '01 02 03 04 05 06 07 08 09 10 11 12',
  MD: 'AN BA BD BR BS CA CL CM CR CS CT CU DO DR DU ED FA FL GA GL HI IA LE NI OC OR RE RI SD SI SN SO ST SV TA TE UN',
  RO: 'AB AG AR B BC BH BN BR BT BV BZ CJ CL CS CT CV DB DJ GJ GL GR HD HR IF IL IS MH MM MS NT OT PH SB SJ SM SV TL TM TR VL VN VS',
  UA: '05 07 09 12 14 18 21 23 26 30 32 35 40 43 46 48 51 53 56 59 61 63 65 68 71 74 77',
} as const;
const places = [...COUNTRIES, ...REGIONS];
const names = places.flatMap((place) => Object.values(place.names));
const scripts = (word: string) => [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u].filter((script) => script.test(word)).length;
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

test('the regions are exactly the ISO 3166-2 subdivisions of the four countries: 12, 37, 42 and 27', () => {
  const counts = COUNTRY_CODES.map((code) => REGIONS.filter((region) => region.country === code).length);
  expect(counts).toEqual([12, 37, 42, 27]);
  const listed = COUNTRY_CODES.flatMap((country) => ISO_3166_2[country].split(' ').map((part) => `${country}-${part}`));
  expect(REGIONS.map((region) => region.code)).toEqual(listed);
  for (const region of REGIONS) expect(region.code.startsWith(`${region.country}-`)).toBe(true);
});

test('each place has a name in each of the five languages, in the script of that language', () => {
  for (const { names: named } of places) {
    expect(Object.keys(named).sort()).toEqual([...LANGUAGES].sort());
    for (const language of LANGUAGES) {
      const letters = language === 'UK' || language === 'RU' ? /^[\p{Script=Cyrillic}’ -]+$/u : /^[\p{Script=Latin} -]+$/u;
      expect(named[language]).toMatch(letters);
      expect(named[language]).toBe(named[language].normalize('NFC').trim());
    }
    expect(named.UK).not.toMatch(/[ыэъё]/i);
    expect(named.RU).not.toMatch(/[іїєґ’]/i);
  }
});

test('no two regions of a country have one name in any language, however it is typed', () => {
  for (const country of COUNTRY_CODES) for (const language of LANGUAGES) {
    expect(repeated(REGIONS.filter((region) => region.country === country).map((region) => fold(region.names[language])))).toEqual([]);
  }
});

test('Romanian names have ș and ț with a comma, Ukrainian ones the apostrophe ’', () => {
  expect(names.filter((name) => /[şţŞŢ'ʼ]/.test(name))).toEqual([]);
  const romanian = ['RO-AG', 'RO-CT', 'RO-IS', 'MD-CU', 'MD-SV', 'MD-HI', 'RO-VL'].map((code) => regionOf(code)?.names.RO);
  expect(romanian).toEqual(['Argeș', 'Constanța', 'Iași', 'Chișinău', 'Ștefan Vodă', 'Hîncești', 'Vâlcea']);
  expect(REGIONS.filter((region) => /[șț]/i.test(region.names.RO)).length).toBeGreaterThan(30);
  expect(regionOf('MD-SN')?.names.UK).toBe('Придністров’я');
  expect(regionOf('AL-06')?.names.SQ).toBe('Korçë');
});

test('a place is named in the language asked for, and in English without one', () => {
  const chernivtsi = regionOf('UA-77')!;
  expect(placeName(chernivtsi, 'UK')).toBe('Чернівецька область');
  expect(placeName(chernivtsi, 'RO')).toBe('Regiunea Cernăuți');
  expect(placeName(chernivtsi)).toBe('Chernivtsi Oblast');
  expect(placeName(countryOf('MD'), null)).toBe('Moldova');
  for (const code of COUNTRY_CODES) expect(countryOf(code).code).toBe(code);
});

test('a region that is not written as the standard writes it does not exist', () => {
  for (const code of ['ua-77', 'UA77', 'UA-78', 'RO-BU', 'AL-13', 'MD-', '']) expect(regionOf(code)).toBeUndefined();
});

const holders = (country: string, role: Role): DemoPerson[] =>
  DEMO_PEOPLE.filter((person) => person.roles.includes(role) && organisation(person.organisation).country === country);
const organisation = (slug: string) => {
  const found = DEMO_ORGANISATIONS.find((each) => each.slug === slug);
  if (!found) throw new Error(`There is no organisation ${slug}.`);
  return found;
};
const person = (handle: string) => {
  const found = DEMO_PEOPLE.find((each) => each.handle === handle);
  if (!found) throw new Error(`There is nobody called ${handle}.`);
  return found;
};

test('the demo network is fifteen partners and two ministries, told apart by slug and each with somebody in it', () => {
  expect(COUNTRY_CODES.map((code) => DEMO_ORGANISATIONS.filter((each) => each.country === code).length)).toEqual([2, 3, 6, 6]);
  expect(repeated(DEMO_ORGANISATIONS.map((each) => each.slug))).toEqual([]);
  for (const each of DEMO_ORGANISATIONS) {
    expect(each.slug).toMatch(/^[a-z][a-z0-9-]{2,59}$/);
    expect(DEMO_PEOPLE.some((one) => one.organisation === each.slug)).toBe(true);
    const [own, ...others] = each.languages;
    expect(own).toBe({ AL: 'SQ', MD: 'RO', RO: 'RO', UA: 'UK' }[each.country]);
    expect(Object.keys(each.names).sort()).toEqual([...others].sort());
    expect(each.website).toBe(`https://${each.slug}.example`);
  }
});

test.each(COUNTRY_CODES)('in %s every role has somebody who has that role alone', (country) => {
  const [first, second, ...more] = holders(country, 'PUBLISHER');
  expect(more).toEqual([]);
  expect(first!.organisation).not.toBe(second!.organisation);
  expect(holders(country, 'APPROVER').map((each) => each.organisation)).toEqual([first!.organisation]);
  expect(holders(country, 'STEWARD').map((each) => each.organisation)).toEqual([first!.organisation]);
  expect(holders(country, 'READER')[0]!.organisation).not.toBe(first!.organisation);
  for (const role of ['SECRETARY', 'EDITOR', 'COORDINATOR'] as const) expect(holders(country, role)).toHaveLength(1);
  for (const role of ROLES) for (const each of holders(country, role)) expect(each.roles).toEqual([role]);
});

test('the demo network has one operator, in Ukraine, and everybody a handle and an address of their own', () => {
  const operators = DEMO_PEOPLE.filter((each) => each.roles.includes('OPERATOR'));
  expect(operators.map((each) => [each.handle, organisation(each.organisation).country])).toEqual([['operator', 'UA']]);
  expect(repeated(DEMO_PEOPLE.map((each) => each.handle))).toEqual([]);
  expect(repeated(DEMO_PEOPLE.map((each) => each.email))).toEqual([]);
  for (const each of DEMO_PEOPLE) {
    expect(each.handle).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(each.email).toMatch(/^[a-z.]+@/);
    expect(each.email.endsWith(`@${each.organisation}.example`)).toBe(true);
  }
});

function mayRead(alert: DemoAlert, slug: string): boolean {
  const { level, countries = [], organisations = [] } = alert.audience;
  return slug === person(alert.publisher).organisation || level === 'PUBLIC' || level === 'NETWORK'
    || countries.includes(organisation(slug).country) || organisations.includes(slug);
}

test('whoever publishes, translates or acknowledges a demo alert exists, may do so and may read it', () => {
  for (const alert of DEMO_ALERTS) {
    expect(person(alert.publisher).roles).toContain('PUBLISHER');
    for (const slug of alert.audience.organisations ?? []) expect(organisation(slug).slug).not.toBe(person(alert.publisher).organisation);
    for (const { by, language } of alert.translations ?? []) {
      expect(person(by).roles).toContain('PUBLISHER');
      expect(mayRead(alert, person(by).organisation)).toBe(true);
      expect(language).not.toBe(alert.language);
      expect(alert.shieldSource === true && person(by).organisation === person(alert.publisher).organisation).toBe(false);
    }
    for (const { by } of alert.acknowledgements ?? []) {
      expect(person(by).organisation).not.toBe(person(alert.publisher).organisation);
      expect(mayRead(alert, person(by).organisation)).toBe(true);
    }
    expect(alert.region === undefined || regionOf(alert.region)?.country === alert.country).toBe(true);
    expect(alert.audience.level === 'COUNTRIES').toBe((alert.audience.countries ?? []).length > 0);
    expect(alert.audience.level === 'ORGANISATIONS').toBe((alert.audience.organisations ?? []).length > 0);
  }
});

test('the demo alerts show every audience and every kind, from all publishers, in the four languages of work', () => {
  const shown = (of: (alert: DemoAlert) => string) => [...new Set(DEMO_ALERTS.map(of))].sort();
  expect(shown((alert) => alert.audience.level)).toEqual(['COUNTRIES', 'NETWORK', 'ORGANISATIONS', 'OWN', 'PUBLIC']);
  expect(shown((alert) => alert.kind)).toEqual(['EXPLOITATION_SITE', 'FALSE_JOB_OFFER', 'MISSING_PATTERN', 'ONLINE_GROOMING', 'RECRUITMENT', 'ROUTE', 'SERVICE_NOTICE', 'UNACCOMPANIED_MINORS']);
  expect(shown((alert) => alert.publisher)).toEqual(DEMO_PEOPLE.filter((each) => each.roles.includes('PUBLISHER')).map((each) => each.handle).sort());
  for (const language of ['SQ', 'RO', 'UK'] as const) expect(DEMO_ALERTS.filter((alert) => alert.language === language).length).toBeGreaterThanOrEqual(3);
  expect(DEMO_ALERTS.some((alert) => alert.language === 'EN')).toBe(true);
  expect(DEMO_ALERTS.filter((alert) => alert.shieldSource)).toHaveLength(1);
  expect(DEMO_ALERTS.map((alert) => alert.daysAgo)).toEqual(DEMO_ALERTS.map((alert) => alert.daysAgo).sort((a, b) => b - a));
});

const wordsOf = (alert: DemoAlert): string[] => [
  alert.title, alert.summary,
  ...(alert.translations ?? []).flatMap((each) => [each.title, each.summary]),
  ...(alert.acknowledgements ?? []).map((each) => each.actionTaken),
];

test('no demo alert holds a figure, an address sign or a capital within a sentence other than a language’s', () => {
  for (const alert of DEMO_ALERTS) for (const text of wordsOf(alert)) {
    expect(text).not.toMatch(/[\p{N}@/_#şţŞŢ'"]/u);
    expect(text).toBe(text.normalize('NFC').trim());
    expect(text.split(/[^\p{L}]+/u).filter((word) => scripts(word) > 1)).toEqual([]);
    expect((text.match(/(?<![.:!?] )(?<!^)(?<!\p{L})\p{Lu}\p{L}*/gu) ?? []).filter((word) => !/^(Romanian|Russian)$/.test(word))).toEqual([]);
  }
});
