import { expect, test } from '@jest/globals';
import { fold } from '../../../server/kernel/index.ts';

test('search does not tell cedilla from comma, ë from e, ё from е, or one apostrophe from another', () => {
  expect(fold('Şoseaua Ţării')).toBe(fold('ȘOSEAUA țării'));
  expect(fold('Korçë')).toBe('korce');
  expect(fold('п’ять')).toBe(fold("п'ять"));
  expect(fold('Ёлка')).toBe('елка');
});

test('search keeps letters of Cyrillic apart that are letters of their own', () => {
  expect(fold('ґанок')).not.toBe(fold('ганок'));
  expect(fold('їжак')).not.toBe(fold('іжак'));
  expect(fold('Йосип')).not.toBe(fold('Иосип'));
});
