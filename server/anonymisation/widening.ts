import type { CountryCode } from '../kernel/index.ts';

/** The number of records that a record must not be told apart from. */
export const K = 10;

/** Bands of age, never years; MINOR says no more than that it is a child. The spellings of the schema. */
export type AgeBand = 'AGE_0_8' | 'AGE_9_11' | 'AGE_12_14' | 'AGE_15_17' | 'MINOR' | 'MIXED' | 'UNKNOWN';

/** The spellings of the schema. */
export type Sex = 'FEMALE' | 'MALE' | 'MIXED' | 'UNKNOWN';

/** What the structured fields of an alert tell about the one case it comes from. */
export interface OneCaseRecord {
  country: CountryCode; region: string | null; ageBand: AgeBand | null; sex: Sex | null; forms: readonly string[];
}

type Dimension = 'region' | 'ageBand' | 'sex';

// One dimension before two, two before three. Where as many are given up, the region goes first: what kind of child is at
// risk tells a partner more than which county, and with dozens of regions it is what singles out most.
const WAYS: readonly (readonly Dimension[])[] = [
  [], ['region'], ['ageBand'], ['sex'], ['region', 'ageBand'], ['region', 'sex'], ['ageBand', 'sex'],
];
const ALL_THREE: readonly Dimension[] = ['region', 'ageBand', 'sex'];

/**
 * The record itself where it may be published as it is, else the widening of it that loses least: region to country, age
 * band to MINOR, sex to UNKNOWN. A record may stand when all it tells is at the widest, or when at least K of `peers` share
 * it. `peers` are the one-case records of the last closed twelve months, as published; the record itself is of the month
 * that is not closed and so is not among them. A peer shares a record that it falls inside: same country, same region or
 * none told, and so on; and it must have every form that the record has, so that naming a second form makes a record
 * narrower. Forms are never widened, so the widest values pass whatever the forms.
 */
export function narrowestSafe(record: OneCaseRecord, peers: readonly OneCaseRecord[]): OneCaseRecord {
  const alike = peers.filter((peer) => peer.country === record.country && hasForms(peer, record.forms));
  for (const way of WAYS) {
    const widened = widen(record, way);
    if (tellsNothing(widened) || alike.filter((peer) => fallsInside(peer, widened)).length >= K) return widened;
  }
  return widen(record, ALL_THREE);
}

/** The record with these dimensions at their widest; one that is there already stays as it is. */
function widen(record: OneCaseRecord, way: readonly Dimension[]): OneCaseRecord {
  if (way.length === 0) return record;
  const { region, ageBand, sex } = record;
  const gone = new Set(way);
  return {
    ...record,
    region: gone.has('region') ? null : region,
    ageBand: gone.has('ageBand') && !isWidestAge(ageBand) ? 'MINOR' : ageBand,
    sex: gone.has('sex') && !isWidestSex(sex) ? 'UNKNOWN' : sex,
  };
}

const isWidestAge = (ageBand: AgeBand | null): boolean => ageBand === null || ageBand === 'MINOR' || ageBand === 'UNKNOWN';
const isWidestSex = (sex: Sex | null): boolean => sex === null || sex === 'UNKNOWN';

const tellsNothing = ({ region, ageBand, sex }: OneCaseRecord): boolean => region === null && isWidestAge(ageBand) && isWidestSex(sex);

const fallsInside = (peer: OneCaseRecord, { region, ageBand, sex }: OneCaseRecord): boolean =>
  (region === null || peer.region === region) && (isWidestAge(ageBand) || peer.ageBand === ageBand) && (isWidestSex(sex) || peer.sex === sex);

/** UNKNOWN is no form, so it narrows nothing. */
const hasForms = (peer: OneCaseRecord, forms: readonly string[]): boolean =>
  forms.every((form) => form === 'UNKNOWN' || peer.forms.includes(form));
