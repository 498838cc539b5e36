import { describe, expect, test } from '@jest/globals';
import { screenText } from '../../server/anonymisation/index.ts';
import { isHeld, marked, passes } from './kit/marked.ts';

// Names and numbers of people as they are called and written at home and abroad. Between ‹ and › stands what must be found.
isHeld('PERSON', {
  SQ: ['Letrën ia dhashë ‹Fatonit› dje.', 'Kush e pa ‹Rinesën› të shtunën?', 'Erdhi edhe ‹Shaipi› me kamion.'],
  RO: ['Pe listă: ‹Natalia (Natașca)›, o pernă.', 'Tot el era „‹Bursucul›” (pe numele real Ion Plop).'],
  UK: ['‹Тьоті Жені Бондар› подзвонили з лікарні.', 'Хлопці боялися «‹Кувалди›» (справжнє ім\'я – невідоме).', '‹Тетяна (Танюха)› чекає внизу.'],
  RU: ['Ключи у ‹Палыча›, он и отвёз.', 'Спросите ‹Михалыча› со стоянки.', '«‹Шило›» (настоящее имя неизвестно) забрал телефоны.'],
  EN: ['The one they call "‹Shorty›" (real name unknown) drove.'],
});
passes('PERSON', {
  SQ: ['Zyra për barazi gjinore mbyllet në mesditë.', 'Mua dhe juve na ftuan në takim.'],
  RO: ['Autobuzul pleacă din fața gării.', 'Ne vedem în fața Operei la șase.', 'Vine, cică, și trenul de la Bălți.'],
  EN: ['Fruit pickers in Kent and Essex were asked about their pay.'],
  UK: ['«Кувалда» (назва гри) сподобалася всім.'],
});
isHeld('PLATE', {
  SQ: ['Mbrapa shkruante ‹03-417-KL›, po iknin shpejt.'],
  EN: ['All she wrote on her hand was ‹05-882-BD›.'],
});
passes('PLATE', { SQ: ['Njësia 03-417 mban rendin.'], EN: ['Lot 05-882 was returned.'] });
isHeld('PHONE', {
  EN: ['better use ‹07700 900342›, the other is dead', 'He picks up on ‹07911208471› after eight.'],
});
passes('PHONE', { EN: ['Invoice 07700900342 was paid.', 'The archive keeps box 07 closed.'] });
isHeld('NATIONAL_ID', {
  EN: ['National Insurance number on the payslip: ‹JT 48 21 93 C›.', 'her NI no. ‹PX 48 21 93 B› was used twice'],
});
passes('NATIONAL_ID', { EN: ['Standard JT 48 21 and form 93 C are out.', 'Batch GB 12 34 56 E went back.'] });
isHeld('SOCIAL_HANDLE', {
  SQ: ['e njëjta reklamë doli nga ‹vajza_dubai.al› në TikTok'],
  EN: ['He games as ‹zar_spawacz›, that is how we met.'],
});
passes('SOCIAL_HANDLE', { EN: ['The report is saved as final_version.docx on TikTok day.'], SQ: ['Shkruani te portali vajza-dubai.al në TikTok.'] });
isHeld('ADDRESS', {
  RO: ['– Unde stați?\n– Pe ‹Cosmonauților 21/3›, la soacră.', 'Au mutat-o pe ‹Trandafirilor 12›.'],
  EN: ['New place: ‹19 Tannery Close›, spare key with us.'],
  UK: ['Живуть тут: ‹квартал Східний, 12›.'],
});
passes('ADDRESS', {
  UK: ['За перший квартал надійшло 1 206 звернень.', 'Звіт за минулий квартал має 4 сторінки.'],
  EN: ['Place: 19 close matches were played.', 'The council\'s housing office, 12 Market Square, Boston, can be reached until half past four.'],
  RO: ['Direcția Asistență Socială Orhei, str. Vasile Mahu 160, et. 2, tel. 0235 2 43 18, program 8:00–17:00.', 'Pe locuitorilor 21 le-a plăcut.'],
  SQ: ['Zyra për Barazi Gjinore në Komunën e Pejës pranon ankesa çdo ditë pune, tel. 039 432 118, dera 7.'],
});

// Points on the map and accounts that are read aloud are found to their last figure.
isHeld('GEO_COORDINATE', {
  SQ: ['Pika që tha: ‹dyzet e një presje 3 4 2, pastaj njëzet presje 0 7 tetë›.'],
  UK: ['Склад тут: ‹51 кома нуль-сім-дев\'ять, 17 кома нуль-два-два›.'],
  EN: ['find me at ‹forty-six point four eight two, thirty point seven two three›'],
  RU: ['Ждёт здесь: ‹сорок шесть и 84 сотых север, двадцать девять и 6 десятых восток›.'],
});
passes('GEO_COORDINATE', {
  EN: ['Eight point five, then nine point two: the jury was strict.'],
  RU: ['Доля выросла: пять и 4 десятых процента, шесть и 2 десятых через год.'],
});
isHeld('IBAN', { UK: ['картка фоп юа ‹16, далі 322001, п\'ять нулів, 75923, 8045 і в кінці 63124›, звірте'] });
passes('IBAN', { UK: ['юа 16 матчів зіграла, 322 глядачі, 75 хвилин.'] });
isHeld('DATE_OF_BIRTH', { RU: ['родилась ‹трицать первого дикабря две тыщи шестого›, новый год не любит'] });

describe('a number that is read aloud is found to its end, though one of its kind would be shorter', () => {
  test.each([
    ['EN', 'Try ‹oh seven nine, double four, three one, six oh two› after six.'],
    ['RU', 'Диктую: ‹ноль двадцать два – пятьсот шесть – восемнадцать – ноль четыре›.'],
    ['RO', 'zice ‹zero șase unu doi zero trei unu doi șase cinci doi cinci› și închide'],
    ['SQ', 'Pika që tha: ‹dyzet e një presje 3 4 2, pastaj njëzet presje 0 7 tetë›.'],
    ['EN', 'find me at ‹forty-six point four eight two, thirty point seven two three›'],
  ] as const)('%s: %s', async (language, sample) => {
    const { text, personal } = marked(sample);
    const { findings } = await screenText(text, language);
    expect(findings.map((finding) => text.slice(finding.start, finding.end))).toContain(personal[0]);
  });
  test('but written figures behind it are another thing\'s', async () => {
    const text = 'Her telephone is 069 417 285, 12 children wait.';
    expect((await screenText(text, 'EN')).findings.map(({ start, end }) => text.slice(start, end))).toEqual(['069 417 285']);
  });
});

// A capital of which nothing is known belongs to the name right behind it, a month's to the given name before; a word does not.
isHeld('PERSON', {
  SQ: ['‹Sadbere› ‹Rakipi› nga komuniteti egjiptian pranoi të dëshmojë.', 'Ai tha se ‹Ardit› ‹Shkurti› e ka paguar për tri javë.'],
  RU: ['‹IVANNIKOVA› ‹POLINA› в списке пассажиров рейса.'],
});
test.each([['SQ', 'Sot Rakipi pranoi të dëshmojë.', 'Rakipi'], ['SQ', 'Për Arditin shkurti ishte i gjatë.', 'Arditin'], ['RO', 'Miercuri Marinela a plecat.', 'Marinela']] as const)('%s: in "%s" the name is %s alone', async (language, text, name) => {
  expect((await screenText(text, language)).findings.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
});

// In a line without capitals: a given name, be it a word too, with a surname that is none.
isHeld('PERSON', {
  SQ: ['sot erdhi prape ‹bukurie hoti› me dy femijet'],
  RU: ['‹валик цуркан› знает кто, допросите его'],
});
passes('PERSON', {
  EN: ['summer jobs abroad: what to check before you go', 'hope springs eternal, says the poster'],
  SQ: ['çdo bukuri ka një çmim, thotë tabela'],
  RU: ['едем поездом до границы, там автобус'],
});
