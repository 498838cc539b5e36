import { expect, test } from '@jest/globals';
import { seenIn } from '../../server/anonymisation/learnt/seen.ts';
import { TAGGER } from '../../server/anonymisation/learnt/tagger-file.ts';
import { ROWS } from '../../server/anonymisation/learnt/rows.ts';
import { LEARNT, ROW, ROWS_OF_KINDS, Tagger } from '../../server/anonymisation/learnt/tagger.ts';
import { read } from '../../server/anonymisation/reading.ts';
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

const found = (text: string) => {
  const reading = read(text);
  return TAGGER.spansIn(seenIn(reading)).map(({ kind, start, end }) => `${kind} ${reading.text.slice(start, end)}`);
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

test('what was learnt is one table that threads share, and a table cut short is refused', () => {
  expect(TABLES.weights).toBeInstanceOf(SharedArrayBuffer);
  expect(TABLES.weights.byteLength).toBe(ROWS * ROW + ROWS_OF_KINDS * LEARNT.length);
  expect(() => new Tagger(TABLES.weights.slice(8))).toThrow('not whole');
});
