import { describe, expect, test } from '@jest/globals';
import { passGate, screenText } from '../../server/anonymisation/index.ts';
import type { FindingKind } from '../../server/anonymisation/index.ts';
import { LANGUAGES } from '../../server/kernel/index.ts';
import type { Language } from '../../server/kernel/index.ts';
import { marked } from './kit/marked.ts';

// In each text, what stands between ‹ and › is personal and nothing else is.
const HELD: Record<Language, Partial<Record<FindingKind, string[]>>> = {
  EN: {
    PHONE: ['The recruiter answers at ‹+39 333 123 4567› in the evening.', 'Call me on ‹234 567› please.', 'Phone no. ‹721 234 567›, ask for the driver.', 'One line, ‹(044) 234-56-78›, rings twice.',
      'The advert says ‹+40 911 22 33 44›, which no plan knows.', 'Hotline 116 111 ‹069 581 539›', 'In a table:\t‹0721\t234\u1680567›'],
    EMAIL: ['Write to ‹j.smith84@gmail.com›.', 'He gave ‹john dot smith at gmail dot com› to the girls.', 'It came from ‹joblines (at) fastwork.eu›.', 'She signs as ‹contact.irina@gmail.com›.'],
    IBAN: ['Payments went to ‹DE89 3704 0044 0532 0130 00› each Friday.'],
    NATIONAL_ID: ['Her personal code: ‹2004012345678›.', 'The list has ‹2004012345670› and ‹3245612348› in it.', 'National ID number ‹J05115999K›'],
    PASSPORT: ['Passport no. ‹AB1234567› was taken from her.', 'identity card ‹001234567›'],
    PLATE: ['A white van with licence plate ‹AA 123 BB› waits there.'],
    DATE_OF_BIRTH: ['A girl born on ‹12 March 2010› left school.', 'D.O.B. ‹12/03/2010›'],
    GEO_COORDINATE: ['The house stands at ‹47.01052, 28.86381›.'],
  },
  RO: {
    PHONE: ['Sunați la ‹0721 234 567› după ora 18.', 'Tel: ‹0232/123456›', 'Telefoane ‹247143›, ‹487029› sau ‹592161›, apoi 250 000 lei', 'Recrutorul scrie de pe ‹+373 69 123 456› pe WhatsApp.', 'Fix ‹022 24-16-88›, mobil ‹069 123 456›.', 'Anunțul dă ‹0040 721.234.567›.'],
    EMAIL: ['Scrieți la ‹ion.popescu@yahoo.ro› până vineri.', 'adresa ‹maria punct ionescu (at) yahoo.com›'],
    IBAN: ['Banii intră în contul ‹RO49 AAAA 1B31 0075 9384 0000›.', 'IBAN ‹MD24AG000225100013104168›', 'cu o cifră greșită: ‹RO50AAAA1B31007593840000›'],
    NATIONAL_ID: ['CNP ‹1800101221144›', 'minora cu ‹1800101221144› este căutată', 'cod numeric personal: ‹1800101221145›', 'IDNP-ul ei este ‹2004012345678›'],
    PASSPORT: ['CI seria ‹XT nr. 123456›', 'pașaport ‹051234567› eliberat la Chișinău'],
    PLATE: ['mașină cu număr de înmatriculare ‹B 123 ABC›', 'furgonetă ‹IS-12-ABC› albă'],
    DATE_OF_BIRTH: ['fată născută la ‹5 martie 2011›', 'data nașterii ‹05.03.2011›'],
    GEO_COORDINATE: ['se adună la ‹47,01052; 28,86381› seara'],
  },
  SQ: {
    PHONE: ['Telefononi në ‹069 123 4567› pas orës 20.', 'Nr. tel ‹04 223 4567›', 'Numri ‹+355 67 123 4567› përsëritet në tri njoftime.'],
    EMAIL: ['Shkruani te ‹arben.hoxha@hotmail.com›.'],
    IBAN: ['Paratë shkojnë te ‹AL47 2121 1009 0000 0002 3569 8741›.'],
    NATIONAL_ID: ['Numri personal ‹J00101999X› i vajzës', 'me shenjën ‹J00101999W› në listë'],
    PASSPORT: ['pasaporta nr. ‹BA1234567›', 'letërnjoftimi ‹031234567›'],
    PLATE: ['makinë me targa ‹AA 123 BB›', 'furgon ‹AB123CD› i bardhë'],
    DATE_OF_BIRTH: ['vajzë e lindur më ‹12 mars 2010›', 'datëlindja ‹12.03.2010›'],
    GEO_COORDINATE: ['pika ‹41.32751, 19.81870› pranë rrugës'],
  },
  UK: {
    PHONE: ['Телефонуйте ‹067 123 45 67› після шостої.', 'Тел. ‹234-56-78›', 'Пише з номера ‹+38 (067) 123-45-67› у Viber.', 'у цій справі ‹067 123 45 67› або ‹0671234567›', 'її особистий номер ‹050 123 45 67›', 'Старий запис ‹8-067-123-45-67› та ‹380501234567›.'],
    EMAIL: ['Пишіть на ‹olena.k@ukr.net›.', 'Адреса ‹іvаn.р@gmаil.соm› з підміненими літерами.', 'пошта ‹olena крапка k [at] ukr.net›'],
    IBAN: ['Гроші йдуть на ‹UA21 3223 1300 0002 6007 2335 6600 1›.', 'рахунок ‹UА213223130000026007233566001› з кириличною А'],
    NATIONAL_ID: ['РНОКПП ‹3245612340›', 'ідентифікаційний номер дитини: ‹3245612345›', 'УНЗР ‹20100312-01234›'],
    PASSPORT: ['паспорт серії ‹КМ № 123456›', 'ID-картка ‹001234567›', 'свідоцтво про народження серія ‹ІБК № 123456›'],
    PLATE: ['авто ‹АА1234ВВ› біля школи', 'номерний знак ‹AA 1234 BB›'],
    DATE_OF_BIRTH: ['дівчина, народилася ‹12 березня 2010› року', '‹12.03.2010› р.н., зникла'],
    GEO_COORDINATE: ['будинок: ‹50.45010 30.52340›'],
  },
  RU: {
    PHONE: ['Звоните ‹8 (912) 345-67-89› вечером.', 'Телефон ‹+7 912 345 67 89›', 'пишет с ‹0(22)123456› и ‹+373 (69) 12-34-56›'],
    EMAIL: ['Пишите на ‹ivan собака mail точка ru›.', 'почта ‹anna_1990 @ mail. ru›'],
    IBAN: ['Деньги идут на счёт ‹MD24 AG00 0225 1000 1310 4168›.'],
    NATIONAL_ID: ['персональный код ‹2004012345678›', 'ИНН ‹3245612345›'],
    PASSPORT: ['паспорт ‹45 08 123456› забрали', 'свидетельство о рождении серия ‹КМ № 123456›'],
    PLATE: ['машина, госномер ‹А 123 ВС›'],
    DATE_OF_BIRTH: ['девочка родилась ‹12 марта 2010› года', 'мальчик, ‹12.03.2010› г.р.'],
    GEO_COORDINATE: ['точка ‹47°00\'38"N› и ‹28°51\'49"E›'],
  },
};

const PASSED: Record<Language, string[]> = {
  EN: [
    'The project withdrew 407 and prevented 2,254 children; 72 issues and 8 bulletins went to 270 partners in 2003–2007.',
    'Call 116 111, 116 000, 116 123 or 15 48; in Ukraine 0 800 500 225, from abroad +380 800 500 225.',
    'Write to info@lastrada.md, hotline@lastrada.org.ua, secretariat@gov.md or no-reply@fanar.org; the centre is lastrada@lastrada.md.',
    'Law No. 3425-IV of 12.03.2005, case no. 0721234567, Directive 2011/36/EU, ISBN 978-606-0-12345-6, ISBN 0721234567.',
    'Open 08:00-17:00, 09.00-13.00 14.00-18.00; the helpline took 250 000 calls, 24/7.',
    'USD 1,500,000 or 2 067 123 456 lei; 3.14159265; 12.500, 13.750; ages 0-8, 9-11, 12-14, 15-17.',
    'From abroad +49 800 111 0 111; Viber: 250 000 users; we read it at lastrada.md and at un.org, as maria@fanar. De facto.',
    'We met at work. De facto nothing changed; they arrived at noon.Then they left, at the dot of six.',
    'Account PL61 1090 1014 0000 0712 1981 2875 has a wrong check digit, J 00101999 X, 1800101221145, 2004012345678 and 3245612340 too.',
    'Transfers of 3245612348 UAH and 3245612348 грн; order no. 20100312-01234.',
    'Children born after 1 January 2010, before 31.12.2015 or not later than 5 May 2016.',
    'Born in 2009; birth certificates issued on 12.03.2010; alert UA-7K3M9P, region RO-B, ISO 3166-2, COVID-19.',
  ],
  RO: [
    'Legea nr. 272/2004, art. 210, dosar nr. 1234/99/2020, hotărârea nr. 49 din 19.01.2011.',
    'De la 05.03.2024 12 copii, 05.03.2024-07.03.2024 0 cazuri, între orele 07.30-15.30 12 copii.',
    'Telefonul copilului 116 111, linia verde 0800 800 678, urgențe 112; apeluri telefonice: 250 000.',
    'CUI 12345678, IDNO 1010601403615, dosar nr. 1800101221144, buget de 3.500.000 lei și 10 000 - 15 000 lei.',
    'Copil născut după 1 ianuarie 2006; născut nu mai târziu de 1 ianuarie 1971.',
    'buletinul informativ nr. 123456, secretariat@copii.gov.md, office.iasi@alternativesociale.ro',
    'CL 100 LEI, MM 20 MAI, B 20 MIN: prescurtări, nu numere.',
  ],
  SQ: [
    'Ligji nr. 9669, datë 18.12.2006; vendimi nr. 0691234567; neni 128/b.',
    'Numri i telefonit 116 111 është falas, edhe 116 006, tel. 0800 12 12.',
    'Në 2 300 familje, 1 250 000 lekë, 12-14 vjeç, ora 18.30-20.15.',
    'NIPT J91402501L, kontakt: info@aleanca.org.al, zyra@fndr.gov.al',
    'Vajza të lindura në 2009 nga qarku i Korçës, AL-06.',
  ],
  UK: [
    'Податковий кодекс України 2755-VI, справа № 0671234567, справа № 761/12345/20, постанова КМУ № 866 від 24.09.2008.',
    'Гаряча лінія 0 800 500 335 (з мобільного 116 123), тел. 15 47, поліція 102.',
    'У 2 300 родин, 1 250 000 грн, діти 12–14 років, 24/7, з 09:00-18:00.',
    'Код ЄДРПОУ 12345678, лист на info@la-strada.org.ua та kancelaria@mvs.gov.ua.',
    'Телефонних дзвінків: 250 000. Народна рада 12.03.2010. Свідоцтва про народження видали 12.03.2010.',
    'Зафіксовано вербування підлітків через оголошення про роботу за кордоном, UA-77.',
  ],
  RU: [
    'Закон № 241-XVI от 20.10.2005, дело № 1-123/2020, указ № 0671234567.',
    'Горячая линия 0 800 77 777, детский телефон 116 111, из России 8 800 2000 122, тел. 102/103.',
    'За 2003-2007 годы 2 254 ребёнка, 1 500 000 леев, возраст 12–14.',
    'Пишите на info@lastrada.md; рождённые в 2009 году; Рождество 07.01.2010.',
    'Дети собрались у школы; собака лаяла; точка сбора неизвестна.',
  ],
};

const heldSamples = LANGUAGES.flatMap((language) => Object.entries(HELD[language])
  .flatMap(([kind, samples]) => samples.map((sample) => [language, kind as FindingKind, sample] as const)));

describe('what leads to a person is held', () => {
  test.each(heldSamples)('%s %s: %s', async (language, kind, sample) => {
    const { text, personal } = marked(sample);
    const { verdict, findings, ...screening } = await screenText(text, language);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(personal);
    expect(new Set(findings.map((finding) => finding.kind))).toEqual(new Set([kind]));
    expect(verdict).toBe('HOLD');
    const redacted = await screening.redacted();
    for (const part of personal) expect(redacted).not.toContain(part);
    expect((await screenText(redacted, language)).findings).toEqual([]);
  });
});

describe('what leads to nobody passes', () => {
  test.each(LANGUAGES.flatMap((language) => PASSED[language].map((text) => [language, text] as const)))('%s: %s', async (language, text) => {
    const { verdict, findings, redacted } = await screenText(text, language);
    expect({ verdict, findings, redacted: await redacted() }).toEqual({ verdict: 'CLEAR', findings: [], redacted: text });
  });
});

test('half a word at the edge of what is read before a number is no cue', async () => {
  for (let letters = 36; letters < 52; letters++) {
    expect((await screenText(`stubborn ${'and '.repeat(12).slice(0, letters - 6)} on 12.03.2010`, 'EN')).verdict).toBe('CLEAR');
  }
  expect((await screenText(`newborn ${'a'.repeat(20)} born on 12.03.2010`, 'EN')).verdict).toBe('HOLD');
});

test('what one recogniser has taken is no part of what the next one sees', async () => {
  const text = 'CNP 1800101221144 373 69 123 456';
  const { findings } = await screenText(text, 'RO');
  expect(findings.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['NATIONAL_ID', '1800101221144'], ['PHONE', '373 69 123 456']]);
});

test('a text with more numbers than the plans are asked about is judged by their looks', async () => {
  const numbers = Array.from({ length: 600 }, (_, index) => `091000${String(index).padStart(3, '0')}`);
  expect((await screenText(numbers.slice(0, 100).join(', '), 'EN')).findings).toEqual([]);
  expect((await screenText(numbers.join(', '), 'EN')).findings.length).toBeGreaterThan(0);
});

test('every language explains each kind it finds, and replaces it, in words of its own', async () => {
  const text = '0721 234 567, a.b@gmail.com, RO49AAAA1B31007593840000, CNP 1800101221144, pașaport 051234567, IS-12-ABC, născut 12.03.2010, 47.01052, 28.86381, \0';
  const said = await Promise.all(LANGUAGES.map((language) => screenText(text, language)));
  for (const { findings } of said) expect(new Set(findings.map(({ kind }) => kind)).size).toBe(9);
  const words = said.flatMap(({ findings }) => findings.flatMap(({ explanation, suggestion }) => [explanation, suggestion]));
  expect(new Set(words).size).toBe(9 * 2 * LANGUAGES.length);
  expect(words.every((word) => word.length > 3)).toBe(true);
});

test.each([
  ['Тел. 067 123 45 67, їй 14', 'UK'], ['тел. 067 123 45 67', 'RU'], ['Sună la 0721 234 567', 'RO'], ['Thirr për të: 069 123 4567', 'SQ'], ['dial 0721 234 567', 'EN'],
] as const)('without a language the explanation follows the letters: %s', async (text, language) => {
  const [guessed, asked] = await Promise.all([screenText(text, null), screenText(text, language)]);
  expect([guessed.findings, await guessed.redacted()]).toEqual([asked.findings, await asked.redacted()]);
});

describe('the gate', () => {
  test('returns the very texts that it judged', async () => {
    const result = await passGate({ title: 'Fals anunț de muncă', summary: 'Promite 2 300 lei pe lună.' }, 'RO');
    expect(result).toEqual({ kind: 'passed', texts: { title: 'Fals anunț de muncă', summary: 'Promite 2 300 lei pe lună.' } });
  });

  test('one finding is enough', async () => {
    expect((await passGate({ title: 'CNP 1800101221144' }, 'RO')).kind).toBe('held');
  });

  test('holds all texts of an input for a finding in one, and says where in words of the writer', async () => {
    const result = await passGate({ title: 'Вербування', summary: 'Дзвоніть 067 123 45 67.', 'reason.text': 'a.b@ukr.net' }, 'UK');
    expect(result).toEqual({ kind: 'held', findings: [
      { field: 'input.summary', kind: 'PHONE', start: 9, end: 22, explanation: expect.stringContaining('номер телефону'), suggestion: '[телефон вилучено]' },
      { field: 'reason.text', kind: 'EMAIL', start: 0, end: 11, explanation: expect.stringContaining('електронної пошти'), suggestion: '[електронну адресу вилучено]' },
    ] });
  });

  test('a text that changes after it was judged is not the one that comes out', async () => {
    let asked = 0;
    const fields = { get title() { return asked++ === 0 ? 'A clean title' : 'Call 0721 234 567'; } };
    expect(await passGate(fields, 'EN')).toEqual({ kind: 'passed', texts: { title: 'A clean title' } });
  });

  test('an empty input and an empty text pass', async () => {
    expect(await passGate({}, 'EN')).toEqual({ kind: 'passed', texts: {} });
    expect(await passGate({ title: '' }, 'EN')).toEqual({ kind: 'passed', texts: { title: '' } });
  });

  test('what is no text is held: half a surrogate pair, NUL, an endless row of digits', async () => {
    for (const text of ['half \ud83d a face', 'nul \0', '0 '.repeat(300)]) {
      const { findings } = await screenText(text, 'EN');
      expect(findings.map(({ kind }) => kind)).toEqual(['UNREADABLE']);
    }
    expect((await screenText('a whole face 😀', 'EN')).verdict).toBe('CLEAR');
  });
});
