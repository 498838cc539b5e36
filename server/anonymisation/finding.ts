/** What a finding can be; the spellings of the schema. */
export type FindingKind =
  | 'PERSON' | 'NATIONAL_ID' | 'PHONE' | 'EMAIL' | 'ADDRESS' | 'DATE_OF_BIRTH' | 'IBAN' | 'PASSPORT' | 'PLATE'
  | 'GEO_COORDINATE' | 'SOCIAL_HANDLE' | 'EXACT_AGE_WITH_PLACE' | 'INSTITUTION' | 'SINGLING_OUT' | 'UNREADABLE';

/** Where something personal stands; whether the offsets are into the sent text or into its reading is said where it is used. */
export interface Span { kind: FindingKind; start: number; end: number }

/** In the order of the text and apart: where two overlap, one finding of the first's kind covers both. */
export function apart(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { kind, start, end } of areInOrder(spans) ? spans : [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ kind, start, end });
  }
  return merged;
}

// Most are, and there may be very many.
function areInOrder(spans: readonly Span[]): boolean {
  for (let at = 1; at < spans.length; at++) if (spans[at]!.start < spans[at - 1]!.start || (spans[at]!.start === spans[at - 1]!.start && spans[at]!.end > spans[at - 1]!.end)) return false;
  return true;
}

/**
 * One place in a text that leads to a person. `start` and `end` are UTF-16 offsets into the field as it was sent, end
 * exclusive; `field` is its path in the input, null for a text that is no field. `explanation` says why and `suggestion`
 * is the replacement, both in the writer's language.
 */
export interface ScreeningFinding {
  field: string | null; kind: FindingKind; start: number; end: number; explanation: string; suggestion: string;
}

/**
 * What the gate would say to a text: HOLD with findings, or CLEAR with none. `redacted` applies every suggestion, and what it
 * gives is CLEAR itself; it takes as long as the screening again, so it is done where it is asked for.
 */
export interface Screening { verdict: 'CLEAR' | 'HOLD'; findings: ScreeningFinding[]; redacted: () => Promise<string> }
