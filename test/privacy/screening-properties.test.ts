import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { composeIBAN } from 'ibantools';
import { screenText } from '../../server/anonymisation/index.ts';

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((numbers) => numbers.join(''));
const spaced = (groups: string[]) => fc.constantFrom(' ', '-', '.', '').map((separator) => groups.join(separator));
const numberIn = (starts: string[], lengths: number[]) =>
  fc.tuple(fc.constantFrom(...starts), ...lengths.map(digits)).chain((groups) => spaced(groups));

// Mobile prefixes whose every number is one, so that whatever is drawn is a number.
const phone = fc.oneof(
  numberIn(['0721', '0744', '+40 722', '0040 745'], [3, 3]), numberIn(['067', '050', '+380 63', '+38 (097)'], [3, 2, 2]),
  numberIn(['069', '078', '+373 69'], [3, 3]), numberIn(['+355 69'], [3, 4]),
);
const email = fc.tuple(fc.stringMatching(/^[a-z]{3,8}[._][a-z]{3,9}\d{0,2}$/), fc.constantFrom('@', ' (at) ', '[at]'), fc.constantFrom('gmail.com', 'ukr.net', 'mail.ru', 'yahoo.ro'))
  .map((parts) => parts.join(''));
const iban = fc.tuple(digits(6), digits(19)).chain(([bank, account]) =>
  spaced(composeIBAN({ countryCode: 'UA', bban: bank + account })!.match(/.{1,4}/g)!));

function cnp([sex, birth, county, serial]: [string, Date, string, string]): string {
  const front = sex + birth.toISOString().slice(2, 10).replaceAll('-', '') + county + serial;
  const sum = [...front].reduce((total, digit, index) => total + Number(digit) * Number('279146358279'[index]), 0) % 11;
  return front + (sum === 10 ? 1 : sum);
}
const romanian = fc.tuple(fc.constantFrom('5', '6'), fc.date({ min: new Date('2005-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
  fc.constantFrom('01', '22', '40', '52'), digits(3)).map(cnp);

function nid([decade, year, month, day, serial]: [string, string, string, string, string]): string {
  const front = decade + year + month + day + serial;
  const sum = [...front.slice(1)].reduce((total, digit, index) => total + (index + 1) * Number(digit), front.charCodeAt(0) - 64);
  return front + 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23];
}
const albanian = fc.tuple(fc.constantFrom('J', 'K', 'L'), digits(1), fc.constantFrom('01', '12', '51', '62'), fc.constantFrom('05', '28'), digits(3)).map(nid);
const named = fc.tuple(fc.constantFrom('IDNP ', 'РНОКПП: ', 'numri personal ', 'personal code '), digits(9)).map(([, number]) => `3${number}`);

const identifier = fc.oneof(phone, email, iban, romanian, albanian);
const word = fc.constantFrom('copii', '12 fete,', 'la muncă', 'în 2024', 'дітей', '2 300 сімей', 'через', 'реклама;', 'vajza', 'të reja', 'në qark', 'hotline 116 111',
  'recruited', 'by', 'Law 272/2004', 'девочки', 'из села', 'от 05.03.2024', 'об’єднання', 'școală', 'ë', '😀', '“La Strada”', 'e\u0301', '—');
const clean = fc.array(word, { maxLength: 12 });

const plain = (text: string) => text;
const zeroWidth = (text: string) => [...text].join('\u200b');
const softHyphens = (text: string) => [...text].join('\u00ad');
const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xFEE0));
const keycaps = (text: string) => text.replace(/\d/g, (digit) => `${digit}\ufe0f\u20e3`);
const arabicDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const entities = (text: string) => text.replace(/[@\d]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const wideSpaces = (text: string) => text.replaceAll(' ', '\u3000').replaceAll('-', '\u2013');

async function isCovered(before: string, personal: string, after: string): Promise<void> {
  const text = `${before} ${personal} ${after}`;
  const start = before.length + 1;
  const { findings } = await screenText(text, 'EN');
  const covering = findings.filter((finding) => finding.start < start + personal.length && finding.end > start);
  expect(covering.map((finding) => text.slice(finding.start, finding.end)).join('')).toContain(personal);
}

test('the words that identifiers are put between are clean', async () => {
  await fc.assert(fc.asyncProperty(clean, async (words) => {
    expect((await screenText(words.join(' '), 'EN')).findings).toEqual([]);
  }));
});

describe('an identifier is found wherever it is put and however it is written', () => {
  test.each([plain, zeroWidth, softHyphens, fullWidth, keycaps, arabicDigits, entities, wideSpaces].map((write) => [write.name, write] as const))(
    '%s', async (_name, write) => {
      await fc.assert(fc.asyncProperty(clean, identifier, clean, async (before, personal, after) => {
        await isCovered(before.join(' '), write(personal), after.join(' '));
      }), { numRuns: 300 });
    });

  test('a number with its name before it, whatever its checksum', async () => {
    await fc.assert(fc.asyncProperty(clean, fc.constantFrom('IDNP', 'РНОКПП:', 'numri personal', 'personal code', 'CNP'), named, async (before, name, number) => {
      await isCovered([...before, name].join(' '), number, 'la 12 fete');
    }));
  });
});

const anything = fc.array(fc.oneof(identifier, word, fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('+', '(', ')', '@', '.', '-', '/', ' ', '0', '&#', '%40', '\0', '\ud800', 'tel', 'CNP', 'born ', '\n')), { maxLength: 30 })
  .map((parts) => parts.join(''));

test('findings lie in the text, in order and apart, and what is redacted is clear', async () => {
  await fc.assert(fc.asyncProperty(anything, async (text) => {
    const { verdict, findings, redacted } = await screenText(text, 'RO');
    expect(verdict).toBe(findings.length === 0 ? 'CLEAR' : 'HOLD');
    let behind = 0;
    for (const { start, end } of findings) {
      expect(start).toBeGreaterThanOrEqual(behind);
      expect(end).toBeGreaterThan(start);
      behind = end;
    }
    expect(behind).toBeLessThanOrEqual(text.length);
    expect((await screenText(redacted, 'RO')).findings).toEqual([]);
    if (verdict === 'CLEAR') expect(redacted).toBe(text);
  }), { numRuns: 2_000 });
});

const row = (length: number, sign: (index: number) => string) => Array.from({ length }, (_, index) => sign(index)).join('');
const HOSTILE: Record<string, string> = {
  'zeros and spaces': '0 '.repeat(25_000), 'dotted letters before an @': `${'a.'.repeat(24_999)}@`, 'dotted letters behind an @': `a@${'a.'.repeat(24_999)}`,
  'pluses': '+'.repeat(50_000), 'at-signs': 'a@'.repeat(25_000), 'at-words': 'a at '.repeat(10_000), 'digits': '1234567890'.repeat(5_000),
  'pairs of digits': row(16_600, (index) => `${index % 90 + 10} `), 'decimals': '1.11111 '.repeat(6_250), 'one decimal': `1.${'1'.repeat(49_998)}`,
  'accounts': 'RO49 '.repeat(10_000), 'cues': 'tel. born passport '.repeat(2_600), 'marks on a letter': `a${'\u0301'.repeat(49_999)}`, 'zero-width signs': '\u200b'.repeat(50_000),
  'halves of pairs': '\ud800a'.repeat(25_000), 'phrases in one sign': '\ufdfa'.repeat(50_000), 'escapes': '&#'.repeat(25_000), 'dates': '12.03.2010 '.repeat(4_545),
};

// Processor time, so that other work on the machine fails nothing; the quickest of a few runs, so that compiling doesn't either.
test.each(Object.entries(HOSTILE))('50,000 hostile characters cost no more than 50 ms: %s', async (_name, text) => {
  let least = Infinity;
  for (let run = 0; run < 8; run++) {
    const before = process.cpuUsage();
    await screenText(text, 'EN');
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  expect(least).toBeLessThan(50);
});
