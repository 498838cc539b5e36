import type { Language } from '../kernel/index.ts';
import { examine } from './examine.ts';
import type { Examined } from './examine.ts';
import type { Screening, ScreeningFinding, Span } from './finding.ts';
import { Judges } from './judging/judges.ts';
import { isPlaced } from './recognisers/languages.ts';
import { likelyLanguage, wordsFor } from './wording.ts';

const REDACTIONS_AT_MOST = 4;
// Shorter texts take a millisecond, about as long as handing them to another thread.
const SHORT = 1_000;
const JUDGES = new Judges();

const examinedOf = async (texts: readonly string[]): Promise<Examined[]> =>
  texts.reduce((sum, text) => sum + text.length, 0) < SHORT ? texts.map(examine) : JUDGES.judge(texts);

/** Ends the threads that judge long texts, once they have judged all they were given; a later text starts them anew. */
export const closeScreening = (): Promise<void> => JUDGES.close();

/**
 * Everything personal in the texts of one input, each text's for itself. Where all of them together are in no language that
 * is known here, nobody can tell what they say: then each that has letters is unreadable from end to end.
 */
export async function findTogether(texts: readonly string[]): Promise<Span[][]> {
  const examined = await examinedOf(texts);
  if (isPlaced(examined.map(({ tally }) => tally))) return examined.map(({ spans }) => spans);
  return examined.map(({ spans, tally }, index) =>
    (tally.letters + tally.foreign > 0 ? [{ kind: 'UNREADABLE', start: 0, end: texts[index]!.length }] : spans));
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
  const [spans = []] = await findTogether([text]);
  const words = language ?? likelyLanguage(text);
  return {
    verdict: spans.length === 0 ? 'CLEAR' : 'HOLD',
    findings: spans.map((span) => findingAt(span, { field: null, text }, words)),
    redacted: await redact(text, spans, words),
  };
}

/** What is left can stand differently to its neighbours than before, so it is looked at again until nothing is found. */
async function redact(text: string, spans: Span[], language: Language): Promise<string> {
  let redacted = text;
  let left = spans;
  for (let round = 0; left.length > 0; round++) {
    if (round === REDACTIONS_AT_MOST) return wordsFor('UNREADABLE', language, text).suggestion;
    redacted = replace(redacted, left, language);
    [left = []] = await findTogether([redacted]);
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
