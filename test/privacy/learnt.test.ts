import { expect, test } from '@jest/globals';
import { examine } from '../../server/anonymisation/examine.ts';
import { OF_FIGURES, ROWS_OF_FIGURES, ROWS_OF_THEIR_KINDS } from '../../server/anonymisation/learnt/figures.ts';
import { Learnt, LESSONS } from '../../server/anonymisation/learnt/learnt.ts';
import { BYTES_OF_A_TAGGER } from '../../server/anonymisation/learnt/tagger.ts';
import { read } from '../../server/anonymisation/reading.ts';
import type { FindingKind } from '../../server/anonymisation/index.ts';
import { TABLES } from '../../server/anonymisation/tables.ts';
import { isHeld, passes } from './kit/marked.ts';

// No list names these houses and no pattern these deeds; nobody was taught these sentences.
isHeld('INSTITUTION', {
  EN: [
    'Since Monday she sleeps in ‹the weaving room that the nuns keep behind the mill in Soveja›.',
    'The boys were moved to ‹the four-bed flat over the pharmacy in Rrogozhina›.',
    'Please send the clothes to ‹the foster couple at the forester\'s cottage in Sadova›.',
  ],
  RO: [
    'Din ianuarie locuiește în ‹căsuța de lângă fierărie, la Pietroasa›, unde sunt primite mame cu bebeluși.',
    'Fratele ei e la ‹atelierul de olărit al parohiei din Marginea›.',
  ],
  SQ: [
    'Vajza fle te ‹dhoma mbi mullirin e Lurës›, ku motrat mbajnë tri të tjera.',
  ],
  UK: [
    'Дівчинка ночує ‹в кімнаті над пекарнею у Верховині›, де сестри тримають ще трьох.',
    'Брата забрали до ‹хатини при пасіці в Колочаві›, там п\'ятеро дітей.',
  ],
  RU: [
    'Девочка живёт в ‹комнатке над мельницей в Копанке›, где монахини приютили ещё двух.',
    'Мальчиков увезли на ‹пасеку при скиту под Цыповой›.',
  ],
});
isHeld('SINGLING_OUT', {
  EN: [
    'Write "a minor", not ‹the girl who swam the Dniester with her brother on her back›.',
    'Everyone would know ‹the nephew of the man who winds the town clock›.',
  ],
  RO: ['Să nu scriem că e ‹nepotul celui care repară ceasul primăriei›.'],
});
passes('INSTITUTION', {
  EN: ['The library of the university hosts the exhibition until Friday.', 'A girl under sixteen was placed in a shelter in another county.', 'The shelter has twelve places and a garden.'],
  RO: ['Biblioteca municipală a găzduit expoziția elevilor din două raioane.'],
  SQ: ['Shkollat e qytetit morën pjesë në fushatë.'],
  UK: ['Міська бібліотека прийняла виставку до п\'ятниці.'],
  RU: ['Городской музей принимает выставку до пятницы.'],
});
passes('SINGLING_OUT', {
  EN: ['The girls who called the hotline asked for a lawyer.'],
  RO: ['Fata care a sunat la linia fierbinte a cerut un avocat.'],
  SQ: ['Vajza që telefonoi kërkoi një avokat.'],
  UK: ['Дівчина, яка подзвонила на гарячу лінію, просила адвоката.'],
  RU: ['Девушка, которая позвонила на горячую линию, просила адвоката.'],
});

// One word among harmless ones weighs much by itself: that is not enough.
passes('SINGLING_OUT', { EN: ['It was sent back to the working group because the Albanian and the English versions differ.'] });

// Dwellings that no street leads to; nobody was taught these sentences.
isHeld('ADDRESS', {
  EN: ['She is kept in ‹the third house past the mill, second door›, in Sadova.'],
  RO: ['Fetița e ținută în ‹a doua casă după moară, poarta albastră›.'],
});
passes('ADDRESS', { EN: ['The third house past the mill was repaired by the council.'], RO: ['A doua moară din sat e muzeu.'] });

// No word says what these figures are, and no rule knows them; nobody was taught these sentences.
isHeld('PASSPORT', { EN: ['On the cover of the booklet she kept one reads ‹KL448210›.'] });
isHeld('PHONE', { EN: ['Write it down, she has ‹60 417 2285› on her arm.'] });
passes('PHONE', {
  EN: ['The printer in room 4 has the number 60 417 2285 on its back.', 'Batch 4482 10 77 was recalled, 12 400 pieces in all.'],
  RO: ['Lotul 61 740 228 a fost retras din depozit.'], SQ: ['Porosia 4482 10 77 u anulua.'], UK: ['Партію 66 215 4480 повернули на склад.'], RU: ['Накладная 66 215 4480 подписана.'],
});

test('in a long list of one thing each number is found where it stands, and one among them that is a thing\'s is not', () => {
  const hers = 'Write it down, she has 60 417 2285 on her arm, then the bus came and they all went home.\n';
  const printers = 'The printer in room 4 has the number 60 417 2285 on its back, and the one next door has none at all.\n';
  const list = hers.repeat(9) + printers.repeat(9) + hers.repeat(3);
  const numbers = [...list.matchAll(/she has (60 417 2285)/g)].map(({ index }) => index + 'she has '.length);
  expect(examine(list).spans).toEqual(numbers.map((start) => ({ kind: 'PHONE', start, end: start + '60 417 2285'.length })));
});

const found = (text: string) => {
  const reading = read(text);
  return LESSONS.wordsIn(LESSONS.sight(reading)).map(({ kind, start, end }) => `${kind} ${reading.text.slice(start, end)}`);
};

test('what was learnt is found however it is spelt: in capitals, without marks, in letters of another script', () => {
  const plain = 'Брата забрали до хатини при пасіці в Колочаві, там п\'ятеро дітей.';
  const [house] = found(plain);
  expect(house).toContain('INSTITUTION хатини при пасіці в Колочаві');
  expect(found(plain.replace('пасіці', 'пасi\u200Bцi'))).toEqual([house]);
  expect(found('Din ianuarie locuieste in casuta de langa fierarie, la Pietroasa, unde sunt primite mame cu bebelusi.')[0]).toContain('INSTITUTION casuta de langa fierarie, la Pietroasa');
});

test('a text without words has nothing, and the last word of a text can end a finding', () => {
  expect(found('')).toEqual([]);
  expect(found('… – !')).toEqual([]);
  expect(found('The boys were moved to the four-bed flat over the pharmacy in Rrogozhina')).toEqual(['INSTITUTION the four-bed flat over the pharmacy in Rrogozhina']);
});

/** What is left of what a rule takes for this kind in a text. */
const left = (kind: FindingKind, marked: string) => {
  const reading = read(marked.replace(/[‹›]/g, ''));
  const start = reading.text.indexOf(/‹([^›]*)›/.exec(marked.normalize('NFKC').replaceAll('\u200B', ''))![1]!);
  const end = start + /‹([^›]*)›/.exec(marked.replaceAll('\u200B', ''))![1]!.length;
  return LESSONS.credible(LESSONS.sight(reading), [{ kind, start, end }]).length;
};

test('what a rule takes for a name is none where every word speaks against it', () => {
  expect(left('PERSON', 'Next call: ‹Tuesday› 1 December, 15:00 CET, the usual link.')).toBe(0);
});

test('a name stays, and so do other kinds, and whatever was disguised', () => {
  expect(left('PERSON', 'Call ‹Olena› before Tuesday, she waits at the station.')).toBe(1);
  expect(left('PHONE', 'Next call: ‹Tuesday› 1 December, 15:00 CET, the usual link.')).toBe(1);
  expect(left('SINGLING_OUT', 'Next call: ‹Tuesday› 1 December, 15:00 CET, the usual link.')).toBe(1);
  expect(left('PERSON', 'Next call: ‹Tues\u200Bday› 1 December, 15:00 CET, the usual link.')).toBe(1);
});

test('what was learnt is one table that threads share, and a table cut short is refused', () => {
  expect(TABLES.weights).toBeInstanceOf(SharedArrayBuffer);
  expect(TABLES.weights.byteLength).toBe(BYTES_OF_A_TAGGER + ROWS_OF_FIGURES + ROWS_OF_THEIR_KINDS * OF_FIGURES.length);
  for (const left of [8, TABLES.weights.byteLength - 8]) expect(() => new Learnt(TABLES.weights.slice(0, left))).toThrow('not whole');
});
