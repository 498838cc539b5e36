import { setImmediate as nextTurn } from 'node:timers/promises';
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
// So many take a millisecond or two to put into words.
const AT_ONCE = 200;
const JUDGES = new Judges();

const examinedOf = async (texts: readonly string[]): Promise<Examined[]> =>
  texts.reduce((sum, text) => sum + text.length, 0) < SHORT ? texts.map(examine) : JUDGES.judge(texts);

// Each asks for other patterns, which the engine compiles when they are first asked.
const FIRST_TEXTS = [
  'A girl of 14 from Sadova, tel. 069 123 456, was taken from the lyceum "Luceafărul" in Orhei on 12.03.2010 by Ana Popescu.',
  'Дівчинка з Умані, тел. 067 123 45 67, народилася 12.03.2010, живе на вул. Садовій, 7, з мамою Оленою Коваленко.',
  'Девочка учится в школе № 3 в Сороках, её зовут Мария, почта maria@mail.example, машина АА 1234 ВВ.',
  'Fata primarului locuiește pe str. Florilor nr. 12, cont RO49 AAAA 1B31 0075 9384 0000, @maria.florilor, 47.01234, 28.86789.',
  'Vajza e vetme e hoxhës jeton në Rruga e Dibrës 14, karta J00101999X, pasaporta BA1234567.',
];

/** Judges a few texts, which takes a fifth of a second, so that the first ones that somebody sends do not hold up everybody else. */
export async function prepareScreening(): Promise<void> {
  for (const text of FIRST_TEXTS) {
    examine(text);
    await nextTurn();
  }
}

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

/** What leads to a person in each of these words, which are names in some program and so in no language. */
export const findInNames = async (names: readonly string[]): Promise<Span[][]> => (await examinedOf(names)).map(({ spans }) => spans);

/** The finding for a place in a text, in the writer's words. */
export function findingAt(span: Span, { field, text }: { field: string | null; text: string }, language: Language): ScreeningFinding {
  return { field, ...span, ...wordsFor(span.kind, language, text.slice(span.start, span.end)) };
}

/** The findings for places in texts, in the writer's words; the event loop has its turns between, however many there are. */
export async function findingsAt(places: readonly { span: Span; field: string | null; text: string }[], language: Language): Promise<ScreeningFinding[]> {
  const findings: ScreeningFinding[] = [];
  for (const { span, field, text } of places) {
    if (findings.length % AT_ONCE === AT_ONCE - 1) await nextTurn();
    findings.push(findingAt(span, { field, text }, language));
  }
  return findings;
}

/**
 * What the gate would say to this text. Nothing is stored or logged. Without a language it explains in the one that the
 * letters point to.
 */
export async function screenText(text: string, language: Language | null): Promise<Screening> {
  const words = language ?? likelyLanguage(text);
  const findings = await findingsIn(text, words);
  return { verdict: findings.length === 0 ? 'CLEAR' : 'HOLD', findings, redacted: () => redact(text, findings, words) };
}

async function findingsIn(text: string, language: Language): Promise<ScreeningFinding[]> {
  const [spans = []] = await findTogether([text]);
  return findingsAt(spans.map((span) => ({ span, field: null, text })), language);
}

/** What is left can stand differently to its neighbours than before, so it is looked at again until nothing is found. */
async function redact(text: string, findings: readonly ScreeningFinding[], language: Language): Promise<string> {
  let redacted = text;
  let left = findings;
  for (let round = 0; left.length > 0; round++) {
    if (round === REDACTIONS_AT_MOST) return wordsFor('UNREADABLE', language, text).suggestion;
    redacted = replace(redacted, left);
    left = await findingsIn(redacted, language);
  }
  return redacted;
}

function replace(text: string, findings: readonly ScreeningFinding[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end, suggestion } of findings) {
    kept += text.slice(from, start) + suggestion;
    from = end;
  }
  return kept + text.slice(from);
}
