import { expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import { NATIONAL, NumberingPlans, WITHOUT_PLUS } from '../../server/anonymisation/recognisers/numbering-plans.ts';
import type { PlanAnswer } from '../../server/anonymisation/recognisers/numbering-plans.ts';

const require = createRequire(import.meta.url);
const { parsePhoneNumberFromString } = require('libphonenumber-js/max') as typeof import('libphonenumber-js/max');

const CODES: Readonly<Record<string, string>> = { UA: '380', RO: '40', MD: '373', AL: '355', RU: '7' };
const PUBLIC_TYPES = new Set(['TOLL_FREE', 'SHARED_COST', 'PREMIUM_RATE', 'UAN', 'VOICEMAIL']);
const PREFIXES = Array.from({ length: 1_000 }, (_, prefix) => String(prefix).padStart(3, '0'));
const RESTS = ['05417', '053172', '531726'];

/** What the library says of a number as it stands, a country's code and a plus before it. */
function inTheLibrary(number: string): PlanAnswer {
  const type = parsePhoneNumberFromString(number)?.getType();
  return type === undefined ? 'possible' : PUBLIC_TYPES.has(type) ? 'public' : 'valid';
}

test('the patterns of a plan say of every beginning of a number what the library says', () => {
  const numbers = PREFIXES.flatMap((prefix) => RESTS.flatMap((rest) => NATIONAL.map(([shape, country]) => ({ shape, country, dialled: `${country === 'RU' ? '8' : '0'}${prefix}${rest}${country === 'RU' ? '4' : ''}` })).filter(({ shape, dialled }) => shape.test(dialled))));
  const different = numbers.filter(({ country, dialled }) => new NumberingPlans().ask(dialled, country) !== inTheLibrary(`+${CODES[country]!}${dialled.slice(1)}`));
  expect(numbers.length).toBeGreaterThan(4_000);
  expect(different).toEqual([]);
  const withACode = PREFIXES.flatMap((prefix) => RESTS.flatMap((rest) => Object.values(CODES).map((code) => `${code}${prefix}${rest}${code === '7' ? '4' : ''}`))).filter((number) => WITHOUT_PLUS.test(number));
  expect(withACode.length).toBeGreaterThan(4_000);
  expect(withACode.filter((number) => new NumberingPlans().ask(`+${number}`) !== inTheLibrary(`+${number}`))).toEqual([]);
});
