import type { Language } from '../kernel/index.ts';
import { apart } from './finding.ts';
import type { Screening, ScreeningFinding, Span } from './finding.ts';
import { read, without } from './reading.ts';
import type { Reading } from './reading.ts';
import { birthDates } from './recognisers/birth-dates.ts';
import { coordinates } from './recognisers/coordinates.ts';
import { documents } from './recognisers/documents.ts';
import { emails } from './recognisers/emails.ts';
import { ibans } from './recognisers/ibans.ts';
import { isPlaced, tallyOf } from './recognisers/languages.ts';
import type { Tally } from './recognisers/languages.ts';
import { nationalIds } from './recognisers/national-ids.ts';
import { plates } from './recognisers/plates.ts';
import { phones } from './recognisers/phones.ts';
import { unreadable } from './recognisers/unreadable.ts';
import { addresses } from './circumstances/addresses.ts';
import { exactAges } from './circumstances/exact-ages.ts';
import { institutions } from './circumstances/institutions.ts';
import { singlingOut } from './circumstances/singling-out.ts';
import { socialHandles } from './circumstances/social-handles.ts';
import { likelyLanguage, wordsFor } from './wording.ts';

// From the surest shape to the least sure: what one has taken the next do not see.
const RECOGNISERS: readonly ((reading: Reading) => Span[])[] =
  [unreadable, coordinates, emails, ibans, socialHandles, nationalIds, birthDates, documents, plates, phones, addresses, institutions, exactAges, singlingOut];
const REDACTIONS_AT_MOST = 4;

/** What is personal in a text, and what tells whether it is in a language at all. */
export interface Examined { spans: Span[]; tally: Tally }

/** Everything personal in a text, in order and apart; offsets into the text as sent. */
export const findSpans = (text: string): Span[] => examine(text).spans;

/**
 * Everything personal in the texts of one input, each text's for itself. Where all of them together are in no language that
 * is known here, nobody can tell what they say: then each that has letters is unreadable from end to end.
 */
export function findTogether(texts: readonly string[]): Span[][] {
  const examined = texts.map(examine);
  if (isPlaced(examined.map(({ tally }) => tally))) return examined.map(({ spans }) => spans);
  return examined.map(({ spans, tally }, index) =>
    (tally.letters + tally.foreign > 0 ? [{ kind: 'UNREADABLE', start: 0, end: texts[index]!.length }] : spans));
}

function examine(text: string): Examined {
  let reading = read(text);
  const found: Span[] = [];
  for (const recognise of RECOGNISERS) {
    const spans = apart(recognise(reading));
    found.push(...spans.map(({ kind, start, end }) => ({ kind, start: reading.starts[start]!, end: reading.ends[end - 1]! })));
    reading = without(reading, spans);
  }
  // The letters of what was found, an account's, belong to no language.
  return { spans: apart(found), tally: tallyOf(reading) };
}

/** The finding for a place in a text, in the writer's words. */
export function findingAt(span: Span, { field, text }: { field: string | null; text: string }, language: Language): ScreeningFinding {
  return { field, ...span, ...wordsFor(span.kind, language, text.slice(span.start, span.end)) };
}

/**
 * What the gate would say to this text, with each finding's replacement applied in `redacted`, which itself is CLEAR.
 * Nothing is stored or logged. Without a language it explains in the one that the letters point to.
 */
export async function screenText(text: string, language: Language | null): Promise<Screening> {
  const spans = findTogether([text])[0]!;
  const words = language ?? likelyLanguage(text);
  return {
    verdict: spans.length === 0 ? 'CLEAR' : 'HOLD',
    findings: spans.map((span) => findingAt(span, { field: null, text }, words)),
    redacted: redact(text, spans, words),
  };
}

/** What is left can stand differently to its neighbours than before, so it is looked at again until nothing is found. */
function redact(text: string, spans: Span[], language: Language): string {
  let redacted = text;
  let left = spans;
  for (let round = 0; left.length > 0; round++) {
    if (round === REDACTIONS_AT_MOST) return wordsFor('UNREADABLE', language, text).suggestion;
    redacted = replace(redacted, left, language);
    left = findTogether([redacted])[0]!;
  }
  return redacted;
}

function replace(text: string, spans: readonly Span[], language: Language): string {
  let kept = '';
  let from = 0;
  for (const { kind, start, end } of spans) {
    kept += text.slice(from, start) + wordsFor(kind, language, text.slice(start, end)).suggestion;
    from = end;
  }
  return kept + text.slice(from);
}
