import { addresses } from './circumstances/addresses.ts';
import { exactAges, mayTellAnAge } from './circumstances/ages/exact-ages.ts';
import { isNoChilds, likelyAges, mayBeAnAge } from './circumstances/ages/likely-ages.ts';
import { institutions } from './circumstances/institutions.ts';
import { isAnExample, singlingOut } from './circumstances/singling-out.ts';
import { socialHandles } from './circumstances/social-handles.ts';
import { wholeFindings } from './ends/whole-findings.ts';
import { apart } from './finding.ts';
import type { Span } from './finding.ts';
import { Alike } from './looking/alike.ts';
import { LESSONS } from './learnt/learnt.ts';
import { fold } from './names/fold.ts';
import { isRemembered } from './names/namesakes/remembered.ts';
import { persons } from './names/persons.ts';
import { read, without } from './reading.ts';
import type { Reading } from './reading.ts';
import { birthDates, isALimit } from './recognisers/birth-dates.ts';
import { coordinates } from './recognisers/coordinates.ts';
import { disguises } from './recognisers/disguises.ts';
import { documents, isOfAThing } from './recognisers/documents.ts';
import { emails } from './recognisers/emails.ts';
import { ibans } from './recognisers/ibans.ts';
import { tallyOf, toldIn } from './recognisers/languages.ts';
import type { Tally } from './recognisers/languages.ts';
import { nationalIds } from './recognisers/national-ids.ts';
import { isOfAGame, phones } from './recognisers/phones.ts';
import { isMoneyOrAFile, isOfADevice, plates } from './recognisers/plates.ts';
import { numbersTold } from './recognisers/spoken/numbers-told.ts';
import { withoutOffices } from './recognisers/surroundings/offices.ts';
import { unplaced, unreadable } from './recognisers/unreadable.ts';

/** What is personal in a text, and what tells whether it is in a language at all. */
export interface Examined { spans: Span[]; tally: Tally }

// From the surest shape to the least sure: what one has taken the next do not see.
const RECOGNISERS: readonly ((reading: Reading) => Span[])[] =
  [unreadable, coordinates, emails, ibans, socialHandles, nationalIds, birthDates, documents, plates, phones, addresses, institutions, exactAges, singlingOut];

/** Everything personal in a text, in order and apart; offsets into the text as sent. */
export function examine(text: string): Examined {
  let reading = read(text);
  const found: Span[] = [];
  const asSent = ({ kind, start, end }: Span): Span => ({ kind, start: reading.starts[start]!, end: reading.ends[end - 1]! });
  const note = (recognised: readonly Span[]): void => {
    // Most find nothing in most texts.
    if (recognised.length === 0) return;
    const spans = apart(LESSONS.credible(sight, recognised));
    for (const span of spans) found.push(span);
    reading = without(reading, spans);
  };
  const whole = reading;
  // Of the whole text: what a house is called or a person is known by may have a number or a name in it.
  const sight = LESSONS.sight(whole);
  for (const recognise of RECOGNISERS) note(recognise(reading));
  // Of the whole text: of what is told in pieces a recogniser may know one.
  note(withoutOffices(whole, numbersTold(whole)));
  // The letters of an account belong to no language; those of a name and of a passage do.
  const words = toldIn(reading.plain);
  const tally = tallyOf(reading, words);
  note(unplaced(reading, words));
  const { named, others } = persons(reading);
  note(named);
  found.push(...disguises(reading));
  const { words: phrases, figures } = learntOf(whole, { sight, left: reading.plain });
  const spans = wholeFindings(text, whole, figures.length === 0 ? found : [...found, ...figures]).map(asSent);
  if (phrases.length > 0) spans.push(...notYet(besides(phrases, { text: whole.text, left: reading.text, others }).map(asSent), apart(found.map(asSent))).filter((span) => tells(text, span)));
  return { spans: apart(spans), tally };
}

// Of an age whose place and number the rules have found, the words that are left tell neither.
const tells = (text: string, { kind, start, end }: Span): boolean =>
  kind !== 'EXACT_AGE_WITH_PLACE' || /\p{Lu}/u.test(text.slice(start, end)) || mayTellAnAge(read(text.slice(start, end)).plain);

/** What was learnt to find in words and, of what still stands in `left`, in figures, without what the rules know to be an office's, a thing's or a limit. */
function learntOf(whole: Reading, { sight, left }: { sight: ReturnType<typeof LESSONS.sight>; left: string }): { words: Span[]; figures: Span[] } {
  const { plain } = whole;
  const isNobodys = ({ kind, start, end }: Span): boolean => kind !== 'ADDRESS' && ((kind === 'SOCIAL_HANDLE' && A_YEAR.test(plain.slice(start, end))) || isOfAThing(plain, start) || isALimit(plain, start) || (kind === 'PHONE' ? isOfAGame(plain, start) : isOfADevice(plain, start) || (kind === 'PLATE' && isMoneyOrAFile(plain.slice(start, end)))));
  const alike = new Alike<boolean>(whole.text, AROUND_AN_AGE);
  const isNone = (span: Span): boolean => span.kind === 'EXACT_AGE_WITH_PLACE' ? !mayTellAnAge(plain.slice(span.start, span.end)) || alike.at(span.start, span.end, () => isNoChilds(whole, span)) : span.kind === 'SINGLING_OUT' && isAnExample(plain, span);
  return {
    words: withoutOffices(whole, [...LESSONS.wordsIn(sight).filter((span) => isLeft(left, span) && !isNone(span)), ...likelyAges(whole, LESSONS.mayBeAges(sight, mayBeAnAge(left)))]),
    figures: withoutOffices(whole, LESSONS.figuresIn(sight, left).filter((span) => !isNobodys(span))),
  };
}

/** Whether the rules have not found all of this: what was learnt finds mostly what they do. */
function isLeft(left: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (left.charCodeAt(at) !== LINE_END) return true;
  return false;
}
// What was found is made blank with them.
const LINE_END = 0x0A;

/** What was learnt to find, without names that the rules have found, which stand no longer in `left`, or know to be something else's, or somebody's whom streets are named after. */
function besides(learnt: readonly Span[], { text, left, others }: { text: string; left: string; others: readonly Span[] }): readonly Span[] {
  const isNew = ({ start, end }: Span): boolean => left.startsWith(text.slice(start, end), start) && A_WORD.test(text.slice(start, end)) && !isOfMemory(text.slice(start, end));
  const houses = learnt.filter(({ kind }) => kind !== 'PERSON');
  if (houses.length === learnt.length) return learnt;
  return [...houses, ...notYet(learnt.filter(({ kind }) => kind === 'PERSON'), apart(others)).filter(isNew)];
}

// So far is looked whose an age is, at most.
const AROUND_AN_AGE = 96;
// Letters alone are nobody's name.
const A_WORD = /\p{L}{2}/u;
const A_YEAR = /^\d{1,4}$/;

const isOfMemory = (name: string): boolean => isRemembered(name.split(/[^\p{L}'’-]+/u).map(fold));

/**
 * Of what was learnt to find, that of which the rules have not found the half, and of a name nothing at all: what they know, they know by
 * its ends. A phrase that reaches into what they have found stops there, so that what that is is still told.
 */
function notYet(learnt: readonly Span[], found: readonly Span[]): Span[] {
  let first = 0;
  return [...learnt].sort((one, other) => one.start - other.start).flatMap((span) => {
    while (first < found.length && found[first]!.end <= span.start) first++;
    let { start, end } = span;
    let known = 0;
    for (let at = first; at < found.length && found[at]!.start < span.end; at++) {
      const one = found[at]!;
      known += Math.min(span.end, one.end) - Math.max(span.start, one.start);
      if (one.start < span.start) start = one.end;
      if (one.end > span.end) end = one.start;
    }
    const isNew = span.kind === 'PERSON' ? known === 0 : known * 2 < span.end - span.start;
    return isNew && end > start ? [{ ...span, start, end }] : [];
  });
}
