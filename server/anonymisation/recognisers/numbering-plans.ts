import { createRequire } from 'node:module';
import type { MetadataJson } from 'libphonenumber-js/core';
import type { CountryCode } from '../../kernel/index.ts';

// Required, not imported: as a hundred ES modules the library takes twice the memory, in each thread that judges.
const require = createRequire(import.meta.url);
const { parsePhoneNumberFromString } = require('libphonenumber-js/core') as typeof import('libphonenumber-js/core');
const PLANS = require('libphonenumber-js/metadata.max.json') as MetadataJson;

/** What a number within the country looks like, so that the library is asked about those only. */
export const NATIONAL: readonly [RegExp, CountryCode | 'RU'][] = [
  [/^0[3-9]\d{8}$/, 'UA'], [/^0[237]\d{8}$/, 'RO'], [/^0[2-79]\d{7}$/, 'MD'], [/^0[2-8]\d{7,8}$/, 'AL'], [/^8[3489]\d{9}$/, 'RU'],
];
const CALLED: Readonly<Record<CountryCode | 'RU', string>> = { UA: '380', RO: '40', MD: '373', AL: '355', RU: '7' };
/** With the country's code in front and no plus. */
export const WITHOUT_PLUS = /^(?:380[3-9]\d{8}|373[2-9]\d{7}|355[2-9]\d{7,8}|40[237]\d{8}|79\d{9})$/;
// Any of these, and what the old way of dialling out of one's town makes of them.
const LOCAL = /^(?:0[2-9]\d{7,8}|8[03489]\d{9}|(?:380|373|355|40|79)\d{8,9})$/;
// How any of these begins, and any public number: most places in a long row of digits are told by this alone.
const LOCAL_START = /0[2-9]|8[03489]|380|373|355|40[237]|79/y;
const PUBLIC_START = /0{0,2}(?:355|373|380|40)?0?(?:80|90|11)|88/y;
// The first two digits of either: most numbers are told by them.
const PUBLIC_BEGIN = new Set('00 03 04 08 09 01 35 37 38 40 80 90 11 88'.split(' ').map(Number));
const LOCAL_BEGIN = new Set('02 03 04 05 06 07 08 09 80 83 84 88 89 38 37 35 40 79'.split(' ').map(Number));
const ZERO = 0x30;
// Helplines: 116 xxx in all of Europe, and the free, shared and premium ranges of the four countries and Russia.
const PUBLIC = /^(?:(?:(?:\+|00)(?:355|373|380|40))?0?(?:80[0128]\d{4,7}|116\d{3})|(?:0|(?:\+|00)(?:355|373|380|40)0?)900\d{4,7}|8800\d{7})$/;
const PUBLIC_TYPES = new Set(['TOLL_FREE', 'SHARED_COST', 'PREMIUM_RATE', 'UAN', 'VOICEMAIL']);
const TYPES = ['FIXED_LINE', 'MOBILE', 'TOLL_FREE', 'PREMIUM_RATE', 'PERSONAL_NUMBER', 'VOICEMAIL', 'UAN', 'PAGER', 'VOIP', 'SHARED_COST'];
const GENERAL = 2;
const BY_TYPE = 11;

/** Of a country's plan in the library, as two patterns, which numbers behind its code are somebody's and which everybody's: the library makes a dozen patterns anew for each number it is asked about. */
function planOf(country: CountryCode | 'RU'): { somebodys: RegExp; everybodys: RegExp } {
  const plan = PLANS.countries[country] as unknown as [string, string, string, ...unknown[]];
  const types = plan[BY_TYPE] as (0 | [string, number[]?])[];
  const among = (isPublic: boolean): RegExp => new RegExp(`^(?=(?:${plan[GENERAL]})$)(?:${types.flatMap((type, index) => {
    if (!type || PUBLIC_TYPES.has(TYPES[index]!) !== isPublic) return [];
    return type[1] === undefined ? [type[0]] : type[1].map((length) => `(?=\\d{${length}}$)(?:${type[0]})`);
  }).join('|')})$`);
  return { somebodys: among(false), everybodys: among(true) };
}
const BY_CODE = Object.entries(CALLED).map(([country, code]) => ({ code: `+${code}`, country, ...planOf(country as CountryCode | 'RU') }));
// One question costs the library some 12 µs; beyond this many in one text, a number's look decides.
const QUESTIONS_AT_MOST = 500;

/** Whether digits, with their plus if they have one, are a number that is meant for everybody. */
export const isPublic = (number: string): boolean => PUBLIC.test(number);

/** Whether a local number can begin at digit `from`. */
export const beginsLocal = (digits: string, from: number): boolean => beginsWith(LOCAL_START, digits, { from, among: LOCAL_BEGIN });

/** Whether these digits may be a local number: one look instead of one at each plan. */
export const looksLocal = (digits: string): boolean => LOCAL.test(digits);

/** Whether a number that is meant for everybody can begin at digit `from`. */
export const beginsPublic = (digits: string, from: number): boolean => beginsWith(PUBLIC_START, digits, { from, among: PUBLIC_BEGIN });

function beginsWith(start: RegExp, digits: string, { from, among }: { from: number; among: ReadonlySet<number> }): boolean {
  if (!among.has(10 * (digits.charCodeAt(from) - ZERO) + digits.charCodeAt(from + 1) - ZERO)) return false;
  start.lastIndex = from;
  return start.test(digits);
}

/** A number of a person or an office; one meant for everybody; one of the right length only; none. */
export type PlanAnswer = 'valid' | 'public' | 'possible' | 'no';

/** The numbering plans, asked once for each number of a text. */
export class NumberingPlans {
  readonly #answers = new Map<string, PlanAnswer>();

  ask(number: string, country?: CountryCode | 'RU'): PlanAnswer {
    const question = `${country ?? ''}${number}`;
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    if (this.#answers.size >= QUESTIONS_AT_MOST) return 'valid';
    const answer = this.#look(number, country);
    this.#answers.set(question, answer);
    return answer;
  }

  #look(number: string, country?: CountryCode | 'RU'): PlanAnswer {
    // A number that looks like one of these countries needs no reading: it is valid as it stands, behind the one digit that dials out, or not at all.
    const plan = country !== undefined ? BY_CODE.find((one) => one.country === country) : WITHOUT_PLUS.test(number.slice(1)) ? BY_CODE.find(({ code }) => number.startsWith(code)) : undefined;
    if (plan !== undefined) {
      const digits = number.slice(country === undefined ? plan.code.length : 1);
      // All that look like one are as long as one.
      return plan.somebodys.test(digits) ? 'valid' : plan.everybodys.test(digits) ? 'public' : 'possible';
    }
    const phone = parsePhoneNumberFromString(number, PLANS);
    if (phone?.isValid()) return PUBLIC_TYPES.has(phone.getType() ?? '') ? 'public' : 'valid';
    return phone?.isPossible() ? 'possible' : 'no';
  }
}
