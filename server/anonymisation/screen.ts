import type { Language } from '../kernel/index.ts';
import { apart } from './finding.ts';
import type { Screening, ScreeningFinding, Span } from './finding.ts';
import { Judges } from './judging/judges.ts';
import { persons } from './names/persons.ts';
import { read, without } from './reading.ts';
import type { Reading } from './reading.ts';
import { birthDates } from './recognisers/birth-dates.ts';
import { coordinates } from './recognisers/coordinates.ts';
import { documents } from './recognisers/documents.ts';
import { emails } from './recognisers/emails.ts';
import { ibans } from './recognisers/ibans.ts';
import { nationalIds } from './recognisers/national-ids.ts';
import { phones } from './recognisers/phones.ts';
import { unreadable } from './recognisers/unreadable.ts';
import { likelyLanguage, wordsFor } from './wording.ts';

// From the surest shape to the least sure: what one has taken the next do not see.
const RECOGNISERS: readonly ((reading: Reading) => Span[])[] =
  [unreadable, emails, ibans, nationalIds, coordinates, birthDates, documents, phones, persons];
const REDACTIONS_AT_MOST = 4;

/** Everything personal in a text, in order and apart; offsets into the text as sent. */
export function findSpans(text: string): Span[] {
  let reading = read(text);
  const found: Span[] = [];
  for (const recognise of RECOGNISERS) {
    const spans = apart(recognise(reading));
    found.push(...spans.map(({ kind, start, end }) => ({ kind, start: reading.starts[start]!, end: reading.ends[end - 1]! })));
    reading = without(reading, spans);
  }
  return apart(found);
}

// Shorter texts take a millisecond, about as long as handing them to another thread.
const SHORT = 1_000;
const JUDGES = new Judges();

/** What `findSpans` finds in each of these texts; long ones are judged in other threads, so that nobody waits for them. */
export async function spansOf(texts: readonly string[]): Promise<Span[][]> {
  return texts.reduce((sum, text) => sum + text.length, 0) < SHORT ? texts.map(findSpans) : JUDGES.judge(texts);
}

/** Ends the threads that judge long texts, once they have judged all they were given; a later text starts them anew. */
export const closeScreening = (): Promise<void> => JUDGES.close();

/** The finding for a place, in the writer's words. */
export function findingAt(span: Span, field: string | null, language: Language): ScreeningFinding {
  return { field, ...span, ...wordsFor(span.kind, language) };
}

/**
 * What the gate would say to this text, with each finding's replacement applied in `redacted`, which itself is CLEAR.
 * Nothing is stored or logged. Without a language it explains in the one that the letters point to.
 */
export async function screenText(text: string, language: Language | null): Promise<Screening> {
  const [spans = []] = await spansOf([text]);
  const words = language ?? likelyLanguage(text);
  return {
    verdict: spans.length === 0 ? 'CLEAR' : 'HOLD',
    findings: spans.map((span) => findingAt(span, null, words)),
    redacted: await redact(text, spans, words),
  };
}

/** What is left can stand differently to its neighbours than before, so it is looked at again until nothing is found. */
async function redact(text: string, spans: Span[], language: Language): Promise<string> {
  let redacted = text;
  let left = spans;
  for (let round = 0; left.length > 0; round++) {
    if (round === REDACTIONS_AT_MOST) return wordsFor('UNREADABLE', language).suggestion;
    redacted = replace(redacted, left, language);
    [left = []] = await spansOf([redacted]);
  }
  return redacted;
}

function replace(text: string, spans: readonly Span[], language: Language): string {
  let kept = '';
  let from = 0;
  for (const { kind, start, end } of spans) {
    kept += text.slice(from, start) + wordsFor(kind, language).suggestion;
    from = end;
  }
  return kept + text.slice(from);
}
