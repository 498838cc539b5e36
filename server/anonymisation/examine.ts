import { addresses } from './circumstances/addresses.ts';
import { exactAges } from './circumstances/ages/exact-ages.ts';
import { institutions } from './circumstances/institutions.ts';
import { singlingOut } from './circumstances/singling-out.ts';
import { socialHandles } from './circumstances/social-handles.ts';
import { apart } from './finding.ts';
import type { Span } from './finding.ts';
import { TAGGER } from './learnt/tagger-file.ts';
import { seenIn } from './learnt/seen.ts';
import { fold } from './names/fold.ts';
import { isRemembered } from './names/namesakes/remembered.ts';
import { persons } from './names/persons.ts';
import { read, without } from './reading.ts';
import type { Reading } from './reading.ts';
import { birthDates } from './recognisers/birth-dates.ts';
import { coordinates } from './recognisers/coordinates.ts';
import { disguises } from './recognisers/disguises.ts';
import { documents } from './recognisers/documents.ts';
import { emails } from './recognisers/emails.ts';
import { ibans } from './recognisers/ibans.ts';
import { tallyOf, toldIn } from './recognisers/languages.ts';
import type { Tally } from './recognisers/languages.ts';
import { nationalIds } from './recognisers/national-ids.ts';
import { phones } from './recognisers/phones.ts';
import { plates } from './recognisers/plates.ts';
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
    const spans = apart(recognised);
    for (const span of spans) found.push(asSent(span));
    reading = without(reading, spans);
  };
  // Of the whole text: what a house is called or a person is known by may have a number or a name in it.
  const learnt = TAGGER.spansIn(seenIn(reading)).filter((span) => span.kind !== 'PERSON' || !isOfMemory(reading.text.slice(span.start, span.end))).map(asSent);
  for (const recognise of RECOGNISERS) note(recognise(reading));
  // The letters of an account belong to no language; those of a name and of a passage do.
  const words = toldIn(reading.plain);
  const tally = tallyOf(reading, words);
  note(unplaced(reading, words));
  note(persons(reading));
  found.push(...disguises(reading).map(asSent));
  return { spans: apart([...found, ...notYet(learnt, apart(found))]), tally };
}

const isOfMemory = (name: string): boolean => isRemembered(name.split(/[^\p{L}'’-]+/u).map(fold));

/** Of what was learnt to find, that of which the rules have not found the half, and of a name nothing at all: what they know, they know by its ends. */
function notYet(learnt: readonly Span[], found: readonly Span[]): Span[] {
  let first = 0;
  return [...learnt].sort((one, other) => one.start - other.start).filter(({ kind, start, end }) => {
    while (first < found.length && found[first]!.end <= start) first++;
    let known = 0;
    for (let at = first; at < found.length && found[at]!.start < end; at++) known += Math.min(end, found[at]!.end) - Math.max(start, found[at]!.start);
    return kind === 'PERSON' ? known === 0 : known * 2 < end - start;
  });
}
