import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { K, narrowestSafe } from '../../server/anonymisation/index.ts';
import type { AgeBand, OneCaseRecord, Sex } from '../../server/anonymisation/index.ts';

const record = (changes: Partial<OneCaseRecord> = {}): OneCaseRecord =>
  ({ country: 'MD', region: 'MD-BA', ageBand: 'AGE_12_14', sex: 'FEMALE', forms: ['BEGGING'], ...changes });
const times = (count: number, changes: Partial<OneCaseRecord> = {}): OneCaseRecord[] => Array.from({ length: count }, () => record(changes));
const widest = record({ region: null, ageBand: 'MINOR', sex: 'UNKNOWN' });

test('an empty hub accepts the widest values, and offers them for any others', () => {
  expect(narrowestSafe(record(), [])).toEqual(widest);
  expect(narrowestSafe(widest, [])).toBe(widest);
  const untold = record({ region: null, ageBand: null, sex: null });
  expect(narrowestSafe(untold, [])).toBe(untold);
  expect(narrowestSafe(record({ ageBand: 'UNKNOWN', sex: null }), [])).toEqual(record({ region: null, ageBand: 'UNKNOWN', sex: null }));
});

test('k records that share all of it let it stand, one fewer do not', () => {
  expect(K).toBe(10);
  expect(narrowestSafe(record(), times(9))).not.toEqual(record());
  const asked = record();
  expect(narrowestSafe(asked, times(10))).toBe(asked);
});

test('one dimension is given up where that is enough, whichever it is', () => {
  expect(narrowestSafe(record(), times(10, { region: 'MD-CU' }))).toEqual(record({ region: null }));
  expect(narrowestSafe(record(), times(10, { ageBand: 'AGE_15_17' }))).toEqual(record({ ageBand: 'MINOR' }));
  expect(narrowestSafe(record(), times(10, { sex: 'MALE' }))).toEqual(record({ sex: 'UNKNOWN' }));
});

test('two before three', () => {
  expect(narrowestSafe(record(), times(10, { region: null, ageBand: 'AGE_0_8' }))).toEqual(record({ region: null, ageBand: 'MINOR' }));
  expect(narrowestSafe(record(), times(10, { region: 'MD-CU', sex: 'MIXED' }))).toEqual(record({ region: null, sex: 'UNKNOWN' }));
  expect(narrowestSafe(record(), times(10, { ageBand: 'MIXED', sex: null }))).toEqual(record({ ageBand: 'MINOR', sex: 'UNKNOWN' }));
  expect(narrowestSafe(record(), times(10, { region: 'MD-CU', ageBand: null, sex: null }))).toEqual(widest);
});

test('where several would do, the region goes before the age band, the age band before the sex', () => {
  const byRegion = times(10, { region: 'MD-CU' });
  const byAge = times(10, { ageBand: 'AGE_15_17' });
  const bySex = times(10, { sex: 'MALE' });
  expect(narrowestSafe(record(), [...bySex, ...byAge, ...byRegion])).toEqual(record({ region: null }));
  expect(narrowestSafe(record(), [...bySex, ...byAge])).toEqual(record({ ageBand: 'MINOR' }));
});

test('a record that is wider than this one does not share it, one that is narrower does', () => {
  expect(narrowestSafe(record(), [...times(9), ...times(5, { region: null })])).toEqual(record({ region: null }));
  const regionUntold = record({ region: null });
  expect(narrowestSafe(regionUntold, [...times(5), ...times(5, { region: 'MD-CU' })])).toBe(regionUntold);
});

test('records of another country or of another form are not counted', () => {
  expect(narrowestSafe(record(), times(20, { country: 'RO' }))).toEqual(widest);
  expect(narrowestSafe(record(), times(20, { forms: ['AGRICULTURE'] }))).toEqual(widest);
});

test('a second form makes a record narrower; UNKNOWN is no form', () => {
  const two = record({ forms: ['BEGGING', 'PETTY_CRIME'] });
  expect(narrowestSafe(two, [...times(10), ...times(10, { forms: ['PETTY_CRIME'] })])).toEqual({ ...widest, forms: two.forms });
  expect(narrowestSafe(two, times(10, { forms: ['PETTY_CRIME', 'BEGGING', 'OTHER'] }))).toBe(two);
  const unknown = record({ forms: ['UNKNOWN'] });
  expect(narrowestSafe(unknown, times(10))).toBe(unknown);
});

const ages: (AgeBand | null)[] = ['AGE_0_8', 'AGE_9_11', 'AGE_12_14', 'AGE_15_17', 'MINOR', 'MIXED', 'UNKNOWN', null];
const sexes: (Sex | null)[] = ['FEMALE', 'MALE', 'MIXED', 'UNKNOWN', null];
const anyRecord = fc.record<OneCaseRecord>({
  country: fc.constantFrom('MD', 'RO'), region: fc.constantFrom('MD-BA', 'MD-CU', null), ageBand: fc.constantFrom(...ages), sex: fc.constantFrom(...sexes),
  forms: fc.subarray(['BEGGING', 'OTHER', 'UNKNOWN']),
});
const isWidest = ({ region, ageBand, sex }: OneCaseRecord) =>
  region === null && [null, 'MINOR', 'UNKNOWN'].includes(ageBand) && [null, 'UNKNOWN'].includes(sex);

test('what is offered is never refused, tells nothing new, and hides among k or tells nothing', () => {
  fc.assert(fc.property(anyRecord, fc.array(anyRecord, { maxLength: 80 }), (asked, peers) => {
    const offered = narrowestSafe(asked, peers);
    expect(narrowestSafe(offered, peers)).toBe(offered);
    expect([null, asked.region]).toContain(offered.region);
    expect(['MINOR', asked.ageBand]).toContain(offered.ageBand);
    expect(['UNKNOWN', asked.sex]).toContain(offered.sex);
    expect(offered.forms).toBe(asked.forms);
    const sharing = peers.filter((peer) => peer.country === offered.country
      && (offered.region === null || offered.region === peer.region)
      && ([null, 'MINOR', 'UNKNOWN'].includes(offered.ageBand) || offered.ageBand === peer.ageBand)
      && ([null, 'UNKNOWN'].includes(offered.sex) || offered.sex === peer.sex)
      && offered.forms.every((form) => form === 'UNKNOWN' || peer.forms.includes(form)));
    expect(isWidest(offered) || sharing.length >= K).toBe(true);
  }), { numRuns: 500 });
});
