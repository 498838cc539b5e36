import type { CountryCode, Language, ScreenedText } from '../kernel/index.ts';
import { placesBeyond } from './circumstances/places-beyond.ts';
import type { FindingKind, ScreeningFinding } from './finding.ts';
import { findInNames, findingAt, findingsAt, findTogether } from './screen.ts';

/** Either every text of an input passed, and these are the texts that were judged, or none of them did. */
export type GateResult<Field extends string = string> =
  | { kind: 'passed'; texts: Record<Field, ScreenedText> }
  | { kind: 'held'; findings: ScreeningFinding[] };

/** What a text passes before it is stored; there is `passGate`, and `releaseGate` for texts that were disputed. */
export type Gate = typeof passGate;

/** `input.<key>`; a key with a dot in it is a path already. */
const pathOf = (field: string): string => (field.includes('.') ? field : `input.${field}`);

/**
 * What the texts of a one-case alert tell beyond its fields, judged together with them: a place of the country where the
 * fields, widened, name no region. Findings as the gate's; none where text and fields agree.
 */
export function toldBeyond(texts: Readonly<Record<string, string>>, fields: { country: CountryCode; region: string | null }, language: Language): ScreeningFinding[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    placesBeyond(text, fields).map((span) => findingAt(span, { field: pathOf(field), text }, language)));
}

/**
 * The one seam that every stored free text goes through: nothing else makes a ScreenedText. Give it all texts of one input
 * at once and store what it returns, not what was sent. `language` is the writer's, for the explanations. A finding's
 * `field` is `input.<key>`; a key with a dot in it, such as `reason.text` or `input.lines.2.name`, is taken as it is. Throws, and passes nothing, where
 * a text could not be judged. `meant` are kinds that the fields are there to tell: an organisation's name may be a house's.
 */
export async function passGate<Field extends string>(
  fields: Readonly<Record<Field, string>>, language: Language, meant: readonly FindingKind[] = [],
): Promise<GateResult<Field>> {
  // Read once: what is judged is what is returned, whatever happens to `fields` meanwhile.
  const texts = Object.entries<string>(fields);
  const spans = await findTogether(texts.map(([, text]) => text));
  const places = texts.flatMap(([field, text], index) =>
    spans[index]!.filter(({ kind }) => !meant.includes(kind)).map((span) => ({ span, field: pathOf(field), text })));
  const findings = await findingsAt(places, language);
  if (findings.length > 0) return { kind: 'held', findings };
  return { kind: 'passed', texts: Object.fromEntries(texts) as Record<string, string> as Record<Field, ScreenedText> };
}

/**
 * A place in a text of a formal language where people can write. `as` is what it says, where that isn't what stands there:
 * an escaped text, a name as its words; `isName` of a name, which is in no language.
 */
export interface WrittenPlace { readonly start: number; readonly end: number; readonly as?: string; readonly isName?: boolean }

/**
 * The gate for a text of a formal language, such as a schema: each place in which people can write is judged by itself, for
 * the signs between mean nothing to a reader and too much to a recogniser. Whoever calls names all such places, comments
 * among them. Findings are told by their place in the whole; of what is judged as other words the whole place is one.
 */
export async function passFormalGate(
  field: string, whole: { text: string; places: readonly WrittenPlace[] }, language: Language,
): Promise<{ kind: 'passed'; text: ScreenedText } | { kind: 'held'; findings: ScreeningFinding[] }> {
  const { text, places } = whole;
  const saying = (place: WrittenPlace): string => place.as ?? text.slice(place.start, place.end);
  const distinct = (isName: boolean): string[] => [...new Set(places.filter((place) => (place.isName ?? false) === isName).map(saying))];
  const [prose, names] = [distinct(false), distinct(true)];
  const [inProse, inNames] = [await findTogether(prose), await findInNames(names)];
  const found = [new Map(prose.map((said, index) => [said, inProse[index]!])), new Map(names.map((said, index) => [said, inNames[index]!]))] as const;
  const held = places.flatMap((place) => found[place.isName === true ? 1 : 0].get(saying(place))!.map((span) => ({
    span: place.as === undefined ? { ...span, start: place.start + span.start, end: place.start + span.end } : { ...span, start: place.start, end: place.end },
    field: pathOf(field), text,
  })));
  if (held.length > 0) return { kind: 'held', findings: await findingsAt(held, language) };
  return { kind: 'passed', text: text as ScreenedText };
}

/**
 * Words of the program around texts that passed, such as headings over several: screened`# ${title}`. The texts are those that
 * are read together anyway; a day is written as 2026-03-01, and an address is one that the hub made.
 */
export function screened(words: TemplateStringsArray, ...texts: readonly (ScreenedText | Date | URL)[]): ScreenedText {
  return String.raw({ raw: words }, ...texts.map((text) => (text instanceof Date ? text.toISOString().slice(0, 10) : text))) as string as ScreenedText;
}

/**
 * The gate for texts that a second person of the author's organisation has read and released: exactly these, each in its
 * field, are let through whatever was found in them. With any other text among them all are judged as ever.
 */
export function releaseGate(released: Readonly<Record<string, string>>): Gate {
  const exact = new Map(Object.entries(released));
  return async (fields, language) => {
    const texts = { ...fields };
    const isReleased = Object.entries<string>(texts).every(([field, text]) => exact.get(field) === text);
    return isReleased ? { kind: 'passed', texts: texts as Record<keyof typeof texts, ScreenedText> } : passGate(texts, language);
  };
}
