import { describe, expect, test } from '@jest/globals';
import { examine } from '../../server/anonymisation/examine.ts';
import { passGate, screenText } from '../../server/anonymisation/index.ts';
import { isHeld, passes } from './kit/marked.ts';

describe('text that can be placed in no language is held from end to end', () => {
  test.each([
    'asdkjh qweiruy zxmnbv lkjhgf poiuyt', 'aGVsbG8gd29ybGQgdGhpcyBpcyBhIHNlY3JldA==', 'Xzqk wvbn mlkp jhgf dsaq zxcv',
    '这是一个秘密的中文文本，没有人可以读懂它，它有二十多个字符在里面', 'مرحبا بكم في هذا النص العربي الطويل جدا',
    'Ez egy magyar szöveg, amelyet senki sem ért itt, mert nem tudják ezt nyelvet, és nagyon hosszú is.',
  ])('%s', async (text) => {
    expect((await screenText(text, 'EN')).findings).toMatchObject([{ kind: 'UNREADABLE', start: 0, end: text.length }]);
    expect((await screenText(await (await screenText(text, 'UK')).redacted(), 'UK')).verdict).toBe('CLEAR');
  });
});

describe('what needs no language, and short texts in the declared one, pass', () => {
  test.each(['UA-77 RO-B MD-CU AL-06 12345', '2003–2007: 407, 2 254; 72 / 8', 'qwrtp sdfgh', '', 'Recrutare minori Tulcea', 'Cahul, Soroca, Orhei, Ungheni, Edineț, Briceni, Ocnița, Drochia, Rîșcani, Glodeni, Fălești, Sîngerei, Telenești, Rezina, Șoldănești, Florești'])(
    '%s', async (text) => { expect((await screenText(text, 'RO')).verdict).toBe('CLEAR'); });
});

describe('a word in which somebody hid letters is held even where nobody finds what it says', () => {
  test.each([['EN', 'she is now in the s3cret pl4ce'], ['SQ', 'takohemi te k*u*l*l*a e vjetër'], ['RO', 'vino la p-o-i-a-n-ă diseară'], ['UK', 'чекай біля м - л - и - н - а'], ['RU', 'встреча у ст@рого м0ста'], ['EN', 'ǝɥ llıʍ pick ɹǝɥ ʇɐ noon']] as const)('%s: %s', async (language, text) => {
    const { findings, redacted } = await screenText(text, language);
    expect(findings.map(({ kind }) => kind)).toContain('UNREADABLE');
    expect((await screenText(await redacted(), language)).findings).toEqual([]);
  });

  test.each([['EN', 'A L E R T: S.O.S. and U.N.I.C.E.F. signs; i.e. form A4, 3D, COVID19 rules, web3, i18n, T-shirts and Wi-Fi.'], ['RO', 'ș.a.m.d., d.p.d.v., p.m.; fișierul raport_v2.docx'], ['RU', 'и т.д., и т.п., д.м.н., к.ю.н.; ну-ну, да-да']] as const)('what is only short or loud passes: %s: %s', async (language, text) => {
    expect((await screenText(text, language)).findings).toEqual([]);
  });
});

describe('words of which every letter is an escape are held, a link with escapes is not', () => {
  test.each([
    ['UK', 'На звороті малюнка: %D1%85%D0%BB%D0%BE%D0%BF%D1%87%D0%B8%D0%BA%20%D0%B6%D0%B8%D0%B2%D0%B5%20%D1%83 млині, мабуть, з телефона.'],
    ['RO', 'Colega a notat: %66%61%74%61%20%64%65%20%6c%61%20%67%61%72%61, așa a venit din formular.'],
    ['RU', 'В письме стояло &#1084;&#1072;&#1083;&#1100;&#1095;&#1080;&#1082; и больше ничего, так прислали.'],
  ] as const)('%s: %s', async (language, text) => {
    expect((await screenText(text, language)).findings.map(({ kind }) => kind)).toEqual(['UNREADABLE']);
  });

  test.each([
    ['UK', 'Стаття про права дитини: https://uk.example.org/wiki/%D0%9F%D1%80%D0%B0%D0%B2%D0%B0_%D0%B4%D0%B8%D1%82%D0%B8%D0%BD%D0%B8 у відкритому доступі.'],
    ['SQ', 'Seminari &euml;sht&euml; n&euml; Tiran&euml;, hyrja &euml;sht&euml; e lir&euml;.'],
  ] as const)('passes: %s: %s', async (language, text) => {
    expect((await screenText(text, language)).findings).toEqual([]);
  });
});

test('the texts of one input are judged together, so that a code beside a sentence passes and a sentence beside noise does not', async () => {
  const sentence = 'Dy vajza u rekrutuan në internet dhe u dërguan jashtë vendit pa dokumente.';
  expect(await passGate({ title: 'XKCD-QWRT-7731-ZXCV', summary: sentence }, 'SQ')).toMatchObject({ kind: 'passed' });
  const noise = 'qwrtpsdfghjkl zxcvbnmqwrt '.repeat(12);
  expect(await passGate({ title: sentence, summary: noise }, 'SQ')).toMatchObject({
    kind: 'held', findings: [{ field: 'input.title', kind: 'UNREADABLE' }, { field: 'input.summary', kind: 'UNREADABLE', start: 0, end: noise.length }],
  });
});

describe('a passage that nobody can read is held, and the text around it is not', () => {
  test.each([
    ['UK', 'Половину не прочитати: ', 'Р—Р°Р±РµСЂРё РјРµРЅРµ Р·РІС–РґСЃРё', ', решта ціла.'],
    ['RO', 'Mesajul a venit așa: ', 'Fata aÈ™teaptÄƒ Ã®n spatele È™colii', ' și nu se citește.'],
    ['SQ', 'Mesazhi erdhi kështu: ', '566a616a7a612070726574206e6520667368617420', ', nuk lexohet dot.'],
    ['EN', 'On the wall stood ', 'RmluZCBtZSBiZWhpbmQgdGhlIG1pbGw=', ' in chalk.'],
    ['EN', 'The note says ', 'zrrg gur tvey oruvaq gur byq zvyy', ' and nothing else.'],
    ['RU', 'В чате только ', 'ывапр олджэ ячсми тьбюю йцукн', ' и больше ничего.'],
    ['RU', 'Вместо письма пришло ', '???? ?????? ?? ??????', ' и подпись.'],
    ['EN', 'Then it goes on. ', 'Die Mädchen sagten dass sie morgen früh mit dem Auto zur Grenze fahren und niemand weiß etwas davon', '.'],
    ['SQ', 'Në fund shkruhej: ', 'La petite a peur de rentrer chez elle et ne veut pas parler avec les gens du centre', '. E nënshkroi punonjësja.'],
    ['RO', 'Biletul spune: ', 'Il ragazzo non vuole tornare a casa perché ha paura degli uomini che lo hanno portato qui', '. Nu am înțeles.'],
    ['UK', 'У записці стояло: ', 'Dziewczyna boi się wrócić do domu i nie chce rozmawiać z nikim o tym, co się stało', '. Ніхто не переклав.'],
    ['RU', 'В конце приписка: ', 'Devojčica se plaši da se vrati kući i ne želi da priča sa ljudima koji su je doveli', '. Перевода нет.'],
    ['RO', 'Pe hârtie scria: „', 'Nie mów nikomu, dokąd jedziesz, bo więcej jej nie zobaczysz', '”.'],
    ['EN', 'The note reads: „', 'Zítra večer přijede černé auto, vezmi holku a nikomu nic neříkej', '”.'],
    ['EN', 'She wrote: ', 'Küçük kız geri dönmek istemiyor çünkü onu getiren adamdan çok korkuyor', '. We could not read it.'],
  ] as const)('%s: %s%s%s', async (language, before, passage, behind) => {
    const { findings, redacted } = await screenText(before + passage + behind, language);
    expect(findings.map(({ kind }) => kind)).toContain('UNREADABLE');
    const covered = findings.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, before.length + passage.length) - Math.max(start, before.length)), 0);
    expect(covered * 2).toBeGreaterThan(passage.length);
    expect(findings.filter(({ start, end }) => start < before.length - 1 || end > before.length + passage.length + 1)).toEqual([]);
    expect((await screenText(await redacted(), language)).findings).toEqual([]);
  });

  test.each([
    ['EN', 'The Hungarian leaflet says „A lányok holnap reggel indulnak a határ felé” and nothing else.'],
    ['RO', 'Afișul în maghiară: „Ha veszélyben vagy, hívd a segélyvonalat, nem kell félned”.'],
    ['UK', 'Плакат польською: «Jeśli potrzebujesz pomocy, zadzwoń, jesteśmy całą dobę przy słuchawce».'],
    ['EN', 'SHA-256 of the file: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['RU', 'Взгляд вскользь, всплеск, контрстратегия, агентство взвешенно вздрогнуло.'],
    ['UK', 'Дивіться: ЮНІСЕФ, МОМ, ОБСЄ, ДМС, НПУ, ЦНАП, ССД та СП; весна – діти продають проліски, влітку ромашки, восени каштани, взимку ялинки.'],
    ['RO', 'Filmul „Die fetten Jahre sind vorbei” a fost proiectat la Goethe-Institut.'],
    ['EN', 'The organisation Médecins sans frontières sent a doctor to the border with the convoy.'],
    ['EN', 'The man told them that he was in a hurry and that the others had left for the den.'],
    ['EN', 'Towns: Hajdúböszörmény, Zrenjanin, Szczecin, Bydgoszcz, Przemyśl, Rzeszów.'],
  ] as const)('a short quotation, a sum of a file and a list pass: %s: %s', async (language, text) => {
    expect((await screenText(text, language)).findings).toEqual([]);
  });
});

test('of a text that was cut within a sign nothing behind the cut is read, however often one was', () => {
  const whole = 'Фото 👧 дівчинки з притулку, тел. 067 123 45 67. Її звати Олена Коваленко 👧 12 років. 😀😀'.repeat(12);
  const cuts = [...whole.matchAll(/[\uD800-\uDBFF]/g)].map(({ index }) => whole.slice(0, index + 1));
  for (let round = 0; round < 12; round++) for (const cut of cuts) expect(examine(cut).spans.at(-1)).toEqual({ kind: 'UNREADABLE', start: cut.length - 1, end: cut.length });
});

// A heading that is spaced out leaves the words behind it as they are, however wide the gap and whatever small word follows.
passes('UNREADABLE', {
  EN: ['N O T I C E !  The forms are due on Friday.'],
  SQ: ['V Ë M E N D J E !  Formularët dorëzohen deri të premten.', 'N J O F T I M   Mbledhja shtyhet për të mërkurën.'],
  RO: ['A T E N Ț I E !  Formularele se depun până vineri la secretariat.'],
  UK: ['У В А Г А !  Форми звітів подаються до п\'ятниці.'],
  RU: ['В Н И М А Н И Е !  Анкеты сдаются до пятницы.', 'Р А С П О Р Я Ж Е Н И Е о порядке хранения анкет.'],
});
isHeld('UNREADABLE', {
  EN: ['N O T I C E !  The ‹g i r l  w a i t s› at the mill.'],
  SQ: ['V Ë M E N D J E !  ‹v a j z a  p r e t› te mulliri.'],
  RO: ['A T E N Ț I E !  ‹f a t a  e s t e› la moară.'],
  UK: ['У В А Г А !  ‹д і в ч и н а  ч е к а є› біля млина.'],
  RU: ['В Н И М А Н И Е !  ‹д е в о ч к а  ж д ё т› у мельницы.'],
});
isHeld('PERSON', { RU: ['В Н И М А Н И Е !  ‹М а р и я  П о п е с к у› ушла.'], UK: ['У В А Г А !  ‹О л е н а  К р а в ч у к› зникла.'] });
