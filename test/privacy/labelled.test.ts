import { beforeAll, describe, expect, test } from '@jest/globals';
import { isValidIBAN } from 'ibantools';
import * as romanian from 'stdnum/lib/cjs/ro/cnp.js';
import * as moldovan from 'stdnum/lib/cjs/md/idno.js';
import * as ukrainian from 'stdnum/lib/cjs/ua/rntrc.js';
import { LANGUAGES } from '../../server/kernel/index.ts';
import { committedBounds, figuresOf, raised, worseThan } from './labelled/bounds.ts';
import { judge } from './labelled/judgement.ts';
import type { Judgement } from './labelled/judgement.ts';
import { KINDS, labelledTexts, textsOf } from './labelled/labelled-text.ts';
import type { LabelledText } from './labelled/labelled-text.ts';

const personal = labelledTexts('personal');
const clean = labelledTexts('clean');
const fresh = { personal: labelledTexts('personal', 'fresh'), clean: labelledTexts('clean', 'fresh') };
const third = { personal: labelledTexts('personal', 'third'), clean: labelledTexts('clean', 'third') };
const every = [...personal, ...clean, ...fresh.personal, ...fresh.clean, ...third.personal, ...third.clean];

describe('the labelled set', () => {
  test('has five hundred texts that say something personal and two hundred that must pass, in five languages alike', () => {
    expect(personal.length).toBeGreaterThanOrEqual(500);
    expect(clean.length).toBeGreaterThanOrEqual(200);
    for (const language of LANGUAGES) {
      expect(personal.filter((text) => text.language === language).length).toBeGreaterThanOrEqual(90);
      expect(clean.filter((text) => text.language === language).length).toBeGreaterThanOrEqual(40);
    }
  });

  test('has every kind in every language, and disguises of each', () => {
    for (const language of LANGUAGES) {
      const here = personal.filter((text) => text.language === language).flatMap(({ labels }) => labels.map(({ kind }) => kind));
      expect(KINDS.filter((kind) => here.filter((found) => found === kind).length < 3)).toEqual([]);
    }
    const disguised = new Set(personal.flatMap(({ labels }) => labels.filter(({ obfuscated }) => obfuscated).map(({ kind }) => kind)));
    expect(KINDS.filter((kind) => !disguised.has(kind))).toEqual([]);
  });

  test('has something personal in each text of the one part, and nothing in the other', () => {
    expect([...personal, ...fresh.personal, ...third.personal].filter(({ labels }) => labels.length === 0)).toEqual([]);
    expect([...clean, ...fresh.clean, ...third.clean].filter(({ labels }) => labels.length > 0)).toEqual([]);
  });

  test('says nothing twice', () => {
    const said = every.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
    expect(every.filter((_, at) => said.indexOf(said[at]!) !== at).map(({ place }) => place)).toEqual([]);
  });

  test('has right check signs wherever a number has one, and wrong ones only where it says so', () => {
    const checked = [...personal, ...fresh.personal, ...third.personal].flatMap(({ place, text, labels }) => labels.filter(({ obfuscated }) => !obfuscated)
      .map(({ kind, start, end, wrong }) => ({ place, kind, wrong, written: text.slice(start, end), right: isRight(kind, text.slice(start, end)) })));
    expect(checked.filter(({ right, wrong }) => right === wrong)).toEqual([]);
  });
});

test('a mark that is not closed and a kind that nobody knows are refused, with their place', () => {
  expect(() => textsOf('a.txt', '# a remark\n\nCall ⟦PHONE:069 12', 'EN')).toThrow('a.txt:3: a mark that is not closed');
  expect(() => textsOf('a.txt', 'Call ⟦FAX:069 12⟧', 'EN')).toThrow('a.txt:1: no kind is named FAX');
});

test('the offsets of a mark are those of its text in UTF-16, escapes undone and marks gone', () => {
  expect(textsOf('a.txt', '😀 ⟦~PHONE:0\\u{200B}69⟧, ⟦IBAN!:AL1⟧\\n', 'SQ')).toEqual([{
    place: 'a.txt:1', language: 'SQ', text: '😀 0\u200B69, AL1\n',
    labels: [{ kind: 'PHONE', start: 3, end: 7, obfuscated: true, wrong: false }, { kind: 'IBAN', start: 9, end: 12, obfuscated: false, wrong: true }],
  }]);
});

describe('the gate on the labelled set', () => {
  let judged: { personal: Judgement[]; clean: Judgement[] };
  beforeAll(async () => {
    judged = { personal: await Promise.all(personal.map(judge)), clean: await Promise.all(clean.map(judge)) };
  });

  test('finds no less, is no less often right, leaks no more and holds no more clean texts than it did', () => {
    expect(worseThan(committedBounds(), figuresOf(judged.personal, judged.clean))).toEqual([]);
  });

  test('is held to a bound in all that is measured', () => {
    const bounds = committedBounds();
    expect(Object.keys(figuresOf(judged.personal, judged.clean)).filter((name) => bounds[name] === undefined)).toEqual([]);
  });

  test('would fail if it found nothing, or held everything', () => {
    const blind = judged.personal.map((one) => ({ ...one, findings: [], labels: one.labels.map((label) => ({ ...label, found: false, exact: false })) }));
    expect(worseThan(committedBounds(), figuresOf(blind, judged.clean))).toContainEqual(expect.stringMatching(/^recall PHONE plain is 0, and was /));
    const whole = judged.clean.map((one) => ({ ...one, findings: [{ kind: 'PHONE' as const, start: 0, end: one.text.text.length, right: false }] }));
    expect(worseThan(committedBounds(), figuresOf(judged.personal, whole))).toContainEqual(expect.stringMatching(/^false alarms is 1, and was /));
  });
});

describe('a finding', () => {
  const found = async (line: string): Promise<{ found: boolean[]; exact: boolean[]; right: boolean[] }> => {
    const { labels, findings } = await judge(textsOf('a.txt', line, 'EN')[0]!);
    return { found: labels.map((label) => label.found), exact: labels.map(({ exact }) => exact), right: findings.map(({ right }) => right) };
  };

  test('finds a label when it covers half of it, of whatever kind', async () => {
    expect(await found('Call me on ⟦PHONE:+39 333 123 4567⟧ today.')).toEqual({ found: [true], exact: [true], right: [true] });
    expect(await found('Call me on ⟦IBAN:+39 333 123 4567⟧ today.')).toEqual({ found: [true], exact: [false], right: [true] });
  });

  test('misses a label of which it covers less, and is wrong where nothing personal stands', async () => {
    expect(await found('⟦PERSON:Call me in the long evening on +39 333 123 4567⟧.')).toEqual({ found: [false], exact: [false], right: [true] });
    expect(await found('⟦PERSON:Somebody⟧ said: call +39 333 123 4567.')).toEqual({ found: [false], exact: [false], right: [false] });
  });
});

test('bounds move only to the better: recall and precision up, leak and false alarms down', () => {
  const bounds = { leak: 0.3, 'recall PHONE plain': 0.9, 'precision PHONE': 0.8 };
  expect(raised(bounds, { leak: 0.2, 'recall PHONE plain': 0.8, 'precision PHONE': 0.9, 'recall IBAN plain': 1 }))
    .toEqual({ leak: 0.2, 'recall PHONE plain': 0.9, 'precision PHONE': 0.9, 'recall IBAN plain': 1 });
  expect(worseThan(bounds, { leak: 0.4, 'recall PHONE plain': 0.9 }))
    .toEqual(['leak is 0.4, and was 0.3', 'precision PHONE has a bound of 0.8 and is measured no more']);
});

/** Whether the check sign of a plain number is right; a thing that has none is never wrong. */
function isRight(kind: LabelledText['labels'][number]['kind'], written: string): boolean {
  if (kind === 'IBAN') return isValidIBAN(written.replaceAll(' ', ''));
  if (kind !== 'NATIONAL_ID' || written.includes('-')) return true;
  if (/^\d{13}$/.test(written)) return (written.startsWith('2') ? moldovan : romanian).validate(written).isValid;
  if (/^\d{10}$/.test(written)) return ukrainian.validate(written).isValid;
  return isAlbanian(written);
}

/** By the rule as published: letters count from A = 1 with W = 0, the weights are 1, 1, 2, … 8, the sum is taken modulo 23. */
function isAlbanian(written: string): boolean {
  const letters = 'WABCDEFGHIJKLMNOPQRSTUV';
  const [first, digits, check] = [written.slice(0, 1), written.slice(1, 9), written.slice(9)];
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at + 1), letters.indexOf(first));
  return /^[A-W]\d{8}[A-W]$/.test(written) && letters[sum % letters.length] === check;
}
