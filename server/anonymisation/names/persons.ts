import type { Span } from '../finding.ts';
import { CYRILLIC } from '../looking/signs.ts';
import type { Reading } from '../reading.ts';
import { isLastOfItsPhrase, isSelfIntroduced } from './called/casual.ts';
import { isAlbanianWithin } from './called/albanian.ts';
import { isAnswer } from './called/answers.ts';
import { isDoneTo, isOfItsTown } from './called/by-case.ts';
import { isCase, isJudgment } from './called/court-cases.ts';
import { families, honoured } from './called/honoured.ts';
import { isShortened } from './called/in-brackets.ts';
import { isCalledInQuotes } from './called/in-quotes.ts';
import { isKinBehind } from './called/kin-behind.ts';
import { inLedgers } from './called/ledgers.ts';
import { listed } from './called/listed.ts';
import { initialled, loneInitials, shortened, smallInitials } from './called/lone-initials.ts';
import { nicknames } from './called/nicknames.ts';
import { calledFrom, calledTo, withUnknown } from './called/styles.ts';
import { CUE } from './cues.ts';
import { isSurnameAlone } from './endings/surnames-alone.ts';
import { evidenceOf, isNobodys, isPlaceOfTwo, isTown } from './evidence.ts';
import { hashesOf } from './fold.ts';
import { lowerCaseNames } from './lower-case.ts';
import { isSomethingElse } from './namesakes/something-else.ts';
import { besides, isHidden } from './rows.ts';
import type { Run } from './rows.ts';
import { speltOut } from './spelt-out.ts';
import { isInATitle } from './namesakes/titles.ts';
import { AND, besideOf, calledBefore, isAmongPlaces, isNameOfThings, isNamesake, isQuoted, isVerb, isVirtue, isWhere, isWork, namesSomething, spokenOf } from './surroundings.ts';
import type { Called, Sight } from './surroundings.ts';
import { tellTongues } from './tongues.ts';
import { capitalsOf, isOneOf, wordsOf } from './words.ts';
import type { Evidence, Word } from './words.ts';

const ENOUGH = 3;
// In a text with so many names nobody asks whether one more is a ship's.
const ASKED_AT_MOST = 500;
// A longer row of capitals is a heading or a list: it is looked at in pieces.
const LONGEST_RUN = 8;

// Who is found in other ways than by what words weigh: by places in the text, and by words.
const PLACES: readonly ((sight: Sight) => readonly { start: number; end: number }[])[] = [speltOut, nicknames, families, shortened];
const ROWS: readonly ((sight: Sight) => readonly { first: number; last: number }[])[] = [lowerCaseNames, loneInitials, initialled, honoured, inLedgers, listed, smallInitials];

/** The names of people: by given name and surname, initials, father's name, or by what the words around call them. `others` look like one and are known to be something else. */
export function persons({ text, signs, openings }: Reading): { named: Span[]; others: Span[] } {
  const words = wordsOf(text);
  tellTongues(text, words, signs);
  const sight: Sight = { text, signs, openings, words, capitals: capitalsOf(words), listsPlaces: null, sellsGoods: null, things: null, scenarios: null };
  const named: Run[] = [];
  const doubtful: Run[] = [];
  const others: Span[] = [];
  const spanOf = (first: number, last: number): Span => ({ kind: 'PERSON', start: words[first]!.start, end: endOf(text, words[last]!) });
  for (const run of runsOf(sight)) {
    const isOther = isPerson(sight, run) ? named.length < ASKED_AT_MOST && isSomethingElse(sight, run) : null;
    (isOther === false ? named : doubtful).push(run);
    if (isOther === true) others.push(spanOf(run.first, run.last));
  }
  const found = named.length > 0 && (doubtful.length > 0 || (signs.has(CYRILLIC) && words.some(isHidden))) ? [...named, ...besides(sight, named, doubtful)] : named;
  const spans: Span[] = [];
  const call = (first: number, last: number): void => {
    spans.push(spanOf(calledFrom(sight, first, last), calledTo(sight, last)));
    if (isShortened(sight, last + 1)) spans.push(spanOf(last + 1, last + 1));
  };
  for (const find of PLACES) for (const { start, end } of find(sight)) spans.push({ kind: 'PERSON', start, end });
  for (const run of found) call(withUnknown(sight, run), withSurname(sight, run));
  for (const find of ROWS) for (const row of find(sight)) if (!isInATitle(sight, row)) call(row.first, row.last);
  // Nobody is called Житомир.
  for (const at of sight.capitals) if (words[at]!.shape === 'title' && (words[at]!.cue & CUE.nowhere) !== 0 && isTown(words[at]!)) others.push(spanOf(at, at));
  return { named: spans, others };
}

/** "Ardit Shkurti", "VASYL HRECHKO": a capital right behind a given name, where nothing else would have one, is the surname. */
function withSurname({ words }: Sight, { first, last, evidence }: Run): number {
  const next = words[last + 1];
  if (first !== last || !evidence[0]!.given || next === undefined || next.gap !== 'space' || next.shape !== words[last]!.shape || next.end - next.start < 4) return last;
  const { caller, place, city, weight, family, listed } = evidenceOf(next);
  // "Ardit Shkurti": a month, but one that has a capital behind a given name.
  if (family && listed && !place && !city && !next.cyrillic && next.shape === 'title') return last + 1;
  const isCue = caller || weight < -1 || (next.cue & (CUE.place | CUE.thing | CUE.thingAfter | CUE.filler | CUE.intro)) !== 0;
  return isCue || place || city || (next.shape === 'upper' && words[last + 2]?.gap === 'space' && words[last + 2]!.shape === 'upper') ? last : last + 1;
}

// "RO" in RO49: no name is so short, and initials need one.
const isNoName = ({ shape, start, end }: Word): boolean => shape === 'letter' || (shape === 'upper' && end - start === 2);
const isInitial = ({ shape, start, end, hash }: Word): boolean => shape === 'letter' || (shape === 'title' && end - start === 2 && !OF_A_STREET.has(hash));
// "Bd. Uverturii", "Pl. Unirii": streets and their houses are shortened like first names.
const OF_A_STREET = hashesOf('bd|pl|bl|rr|sc|ul');
const endOf = (text: string, word: Word): number => word.shape === 'letter' && text[word.end] === '.' ? word.end + 1 : word.end;

/** Rows of capitalised words with nothing between them, cut to where a name can be. */
function runsOf(sight: Sight): Run[] {
  const { text, words, capitals } = sight;
  const runs: Run[] = [];
  for (let index = 0; index < capitals.length;) {
    const first = capitals[index]!;
    let last = first;
    while (last + 1 < words.length && last - first < LONGEST_RUN && goesOn(text, words[last]!, words[last + 1]!)) last++;
    // Most stand alone, where a sentence begins, and are a small word.
    if ((first < last || !isNobodys(words[first]!)) && hasName(words, first, last)) {
      const evidence: Evidence[] = [];
      for (let at = first; at <= last; at++) evidence.push(evidenceOf(words[at]!));
      cut(sight, { first, last, evidence }, runs);
    }
    index += last + 1 - first;
  }
  return runs;
}

function hasName(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!isNoName(words[at]!)) return true;
  return false;
}

const goesOn = (text: string, word: Word, next: Word): boolean =>
  next.shape !== 'lower' && next.gap !== 'break' && (next.gap !== 'dot' || (isInitial(word) && text[word.end] === '.'));

/** Adds to `runs` what is left of one without the ordinary words at its ends and within: a sentence's first word, a country, "Street". */
function cut(sight: Sight, { first, evidence }: Run, runs: Run[]): void {
  const { words } = sight;
  let open: Run | null = null;
  for (let index = 0; index < evidence.length; index++) {
    const found = evidence[index]!;
    const word = words[first + index]!;
    const initial = word.shape === 'letter' || (found.weight >= 0 && isInitial(word) && words[first + index + 1]?.gap === 'dot');
    const hidden = index > 0 && found.family && isHidden(word) && isBeforeSurname(words[first + index - 1]!, evidence[index - 1]!) && word.gap === 'space';
    const called = hidden || (found.listed && found.caller && index > 0 && isRoleAsName(words[first + index - 1]!, evidence[index - 1]!));
    const isRefused = (found.weight <= 0 && !initial && !called) || (open === null && !called && index + 1 < evidence.length && isNoBeginning(words, first + index, found));
    // "Familja Prifti": a role that is a surname too.
    if (isRefused && !(index + 1 < evidence.length && isFirstOfTwo(sight, first + index, evidence.slice(index)))) {
      open = null;
      continue;
    }
    if (open === null) runs.push(open = { first: first + index, last: first + index, evidence: [] });
    open.last = first + index;
    open.evidence.push(hidden ? { ...found, weight: 1, cue: false } : found);
  }
}

// Behind these a role in capitals is a surname.
const HONORIFICS = hashesOf('mr|mrs|ms|miss|mister|dl|dna|domnu|znj|zonja|zonjes|zonjen|zoti|zotit|zotin');
/** "Familja Prifti", "Nikolaos Prifti": a role, but a surname behind a name or where one is asked for. */
const isRoleAsName = (before: Word, { given, weight }: Evidence): boolean => (before.cue & CUE.intro) !== 0 || HONORIFICS.has(before.hash) || (given && weight >= 2);

/** "Галка Сорока": within a sentence of Ukrainian or Russian two words have a capital together, the first of them a given name. */
const isBeforeSurname = ({ first, shape }: Word, { given, weight }: Evidence): boolean => given && weight >= 2 && !first && shape === 'title';

const PEOPLES = hashesOf('moldovan|roman|rus|turcu|grecu|romanian');
/** "Moldovan Rebeca": a people that is a surname too, before a given name and nothing else. */
const isPeopleAsName = (words: readonly Word[], index: number, [, next]: readonly Evidence[]): boolean =>
  PEOPLES.has(words[index]!.hash) && next!.given && next!.weight >= 2.5 && words[index + 1]!.gap === 'space';

const isFirstOfTwo = (sight: Sight, index: number, rest: readonly Evidence[]): boolean => isSurnameFirst(sight, index, rest) || isPeopleAsName(sight.words, index, rest);

const LIST = /(?:^|[\n:;,)•|]|\d\.|[-–—])[ \t]*$/;

/** "2) Hutsul Nazar": in a list a word that is none of the language stands before a given name as its surname. */
function isSurnameFirst({ text, words }: Sight, index: number, [found, next, more]: readonly Evidence[]): boolean {
  const word = words[index]!;
  // "PANASIUK Mykhailo": where only the surname is in capitals, that tells it.
  const isShouting = word.shape === 'upper' && found!.weight >= 0 && word.end - word.start > 4;
  const isUnknown = (found!.weight > 0 || isShouting) && !found!.ordinary && !found!.town && !isVerb(word) && word.end - word.start > 3 && (found!.family || word.tongue !== 'sq');
  return isUnknown && word.gap === 'break' && next!.given && next!.weight >= 2.5 && more === undefined && words[index + 1]!.gap === 'space'
    && LIST.test(text.slice(Math.max(0, word.start - 6), word.start)) && /^(?:[,;.):\n\d]|$| [(|/–—-])/.test(text.slice(words[index + 1]!.end, words[index + 1]!.end + 2));
}

/** "Dl. Rotaru", "С Дмитрием", "Звонила Зинаида": a title, a preposition, a verb that has its capital from the sentence. */
function isNoBeginning(words: readonly Word[], index: number, { caller, weight, given, ending, listed }: Evidence): boolean {
  const word = words[index]!;
  // "Тьоті Жені Мазур": whom somebody calls so is no wife.
  if (caller) return !(given && weight >= 2 && word.gap === 'space' && index > 0 && (words[index - 1]!.cue & CUE.kin) !== 0);
  if (word.shape === 'letter') return words[index + 1]?.gap !== 'dot';
  // "Мороз І." begins a line of a list.
  if (words[index + 1]?.shape === 'letter' && words[index + 1]!.gap === 'space' && weight > -1 && !isAfterInitial(words[index + 2])) return false;
  const before = words[index - 1];
  if (before !== undefined && word.start - before.end < 4 && (before.cue & CUE.intro) !== 0) return false;
  return word.first && !isInitial(word) && (weight < 1 || (!given && !listed && ending === 0 && isVerb(word)));
}

/** "Sipas A. Berisha": the initial belongs to what follows it. */
const isAfterInitial = (word: Word | undefined): boolean => word?.gap === 'dot' && word.shape === 'title';

function isPerson(sight: Sight, run: Run): boolean {
  const { words } = sight;
  const { first, last, evidence } = run;
  const letters = initialsOf(sight, run);
  if (letters.length === evidence.length) return false;
  const called = calledBefore(sight, first);
  const sure = (called.by & (CUE.title | CUE.intro | CUE.kin)) !== 0 && called.weight > 2 && (called.by !== CUE.kin || words[first - 1]!.first || words[first - 1]!.shape === 'lower');
  // Asked in this order because most of them are nobody by what they weigh.
  return isNamed(sight, run, { letters, called, sure }) && !namesSomething(sight, last) && (sure || !isOfSomethingElse(sight, run, letters.length));
}

/** Whether something other than a person bears this name or is called so: a street, a town, a book, a judgment. */
function isOfSomethingElse(sight: Sight, run: Run, letters: number): boolean {
  const { words } = sight;
  const { first, last, evidence } = run;
  if (isNamesake(sight, first) || isAmongPlaces(sight, first) || (first === last && isOfItsTown(sight, first))) return true;
  if (evidence.length === 2 && letters === 0 && (evidence[0]!.weight < 3 || words[last]!.gap === 'hyphen' || words[last]!.skeleton.startsWith('vod')) && isPlaceOfTwo(words[first]!, words[last]!)) return true;
  if (isWork(sight, first) || isShouted(words, run) || isJudgment(sight, run)) return true;
  return isRoute(words, run) || isNameOfThings(sight, last);
}

/** Whether these words and those around them weigh as much as somebody's name; `letters` are its initials, `sure` is whether they are called one outright. */
function isNamed(sight: Sight, run: Run, { letters, called, sure }: { letters: readonly Evidence[]; called: Called; sure: boolean }): boolean {
  const { words } = sight;
  const { first, last, evidence } = run;
  const bare = letters.length === 0 ? evidence : evidence.filter((found) => !letters.includes(found));
  let own = isByItsForm(sight, run) ? 2.5 : 0;
  for (const { weight } of bare) own = Math.max(own, weight);
  // Behind "judge" a word with a capital is a surname, be it a word too: Коваль, Stone.
  const best = called.weight >= 2 && bare.some(({ family, cue, place, placeItself }, at) => family && !cue && (!place || placeItself || !/[aeiou]$/.test(words[first + at]!.skeleton))) ? Math.max(own, 1) : own;
  // "The European Commission said": of several words one must look like a person's.
  const isSpoken = best >= (bare.length > 1 ? 1.5 : 1) && !bare.every(isPlaceOnly);
  const isNoSubject = (): boolean => evidence.length === 1 && (isDoneTo(sight, first, evidence[0]!) || isWhereATown(sight, first, evidence[0]!));
  const spoken = isSpoken && !isNoSubject() ? spokenOf(sight, last) : 0;
  if (evidence.length === 1 && called.weight < 2 && (evidence[0]!.cue || (evidence[0]!.ordinary && isVirtue(sight, first)))) return false;
  if (!sure && evidence.length < 3 && isCalledInQuotes(sight, run)) return true;
  if (evidence.length === 1 && !sure && (isQuoted(sight, first, last) || isAbbreviation(sight, run, called.weight))) return false;
  if (letters.length > 0 && (letters.some((_, at) => isDotted(sight, first + at)) || isDotted(sight, last)) && isInitialled(bare, letters.length, words[last]!.cyrillic)) return Math.max(best, 0.5) + 1.5 + letters.length + called.weight >= ENOUGH;
  let weight = best + called.weight + spoken + others(bare, best);
  if (evidence.length === 1) weight += alone(sight, first, spoken);
  if (weight >= ENOUGH) return best >= 1.5 || called.weight + spoken > 0;
  // Asked last, because most names need none of it, and most others would be none with it.
  if (weight + MOST - spoken < ENOUGH) return false;
  const more = bare.some(isSurname) && isCase(sight, run) ? MOST : isSpoken && isOneself(sight, run) ? 1.5 : isSaidToBeSomebody(sight, run) ? MOST : 0;
  return more > spoken && weight + more - spoken >= ENOUGH;
}

// So much it adds at most that a case, or an answer, is told with the name.
const MOST = 2.5;

/** "… cum îl cheamă. A spus: Gheorghe", "Prendi, vëllai, ka …": nothing but a name stands there. */
const isSaidToBeSomebody = (sight: Sight, { first, last, evidence }: Run): boolean =>
  evidence.length === 1 && (evidence[0]!.given || (!evidence[0]!.ordinary && !evidence[0]!.place)) && !isWhere(sight, first) && (isAnswer(sight, first) || isKinBehind(sight, last));

const NONE: readonly Evidence[] = [];

/** Those of a run that are one letter, or have a dot as one has. */
function initialsOf(sight: Sight, { first, last, evidence }: Run): readonly Evidence[] {
  for (let at = first; at <= last; at++) if (isOneLetter(sight, at)) return evidence.filter((_, index) => isOneLetter(sight, first + index));
  return NONE;
}

const isOneLetter = (sight: Sight, index: number): boolean => sight.words[index]!.shape === 'letter' || isDotted(sight, index);

/** "I'm Dani, 14": by themselves. */
const isOneself = (sight: Sight, { first, last, evidence }: Run): boolean => evidence.length === 1 && evidence[0]!.given && isSelfIntroduced(sight, first) && isLastOfItsPhrase(sight, last);

const A_SURNAMES_FORM = /(?:[oe]va|[oe]v|skii?|ska)$/;
/** "Fatushe Demirova": two words within a sentence of Latin letters, neither a word nor a place, the second of a surname's form. */
function isByItsForm({ words }: Sight, { first, last, evidence }: Run): boolean {
  if (last !== first + 1) return false;
  return words[last]!.gap === 'space' && !words[first]!.first && !words[first]!.cyrillic && words[first]!.shape === 'title' && words[last]!.shape === 'title'
    && evidence.every(({ ordinary, place, cue, town }) => !ordinary && !place && !cue && !town) && evidence[1]!.ending > 0 && A_SURNAMES_FORM.test(words[last]!.skeleton) && words[first]!.end - words[first]!.start > 3;
}

const isSurname = ({ family, ending, given, cue, town }: Evidence): boolean => (family || ending > 0 || given) && !cue && (!town || ending > 0);

/** "GREY VAN, TINTED WINDOWS": of words in capitals among words in capitals none may be an ordinary one, unless another is a name and nothing else. */
const isShouted = (words: readonly Word[], { first, last, evidence }: Run): boolean => evidence.length > 1 && evidence.some(({ ordinary }) => ordinary)
  && words.slice(first, last + 1).every(({ shape }) => shape === 'upper') && !evidence.some(({ given, ordinary, weight }) => given && !ordinary && weight >= 3) && (words[first - 1]?.shape ?? 'upper') === 'upper';

/** IBAN, ALO, and GRETA, the experts of the convention against trafficking: one short word in capitals among words that are not, and nothing that calls somebody so. */
const isAbbreviation = ({ words }: Sight, { first }: Run, called: number): boolean =>
  words[first]!.shape === 'upper' && (words[first]!.end - words[first]!.start <= 4 || words[first]!.skeleton === 'greta') && called === 0
  && [words[first - 1], words[first + 1]].every((beside) => beside === undefined || beside.shape === 'lower');

/** Iași–Suceava–Siret: places with a dash between, however many people are named after one of them. */
const isRoute = (words: readonly Word[], { first, evidence }: Run): boolean => evidence.length > 1 && evidence.some(({ town }) => town)
  && evidence.every(({ place, city, cue }, at) => (place || city || cue) && (at === 0 || words[first + at]!.gap === 'hyphen'));

/** H.C.M. Constanța is a club, and no surname is a town's; three initials and more are an institution's. */
const isInitialled = (bare: readonly Evidence[], letters: number, cyrillic: boolean): boolean =>
  bare.some(({ weight, family, given, place, ending }) => given || ending === 2 || (family && letters < (cyrillic ? 3 : 2)) || (ending === 1 && family && letters < 3) || (!place && letters < 3 && (weight >= 0.5 || family)));

const isWhereabouts = ({ place, city, given, weight }: Evidence): boolean => (place && !given) || city || weight < 0;

/** A name behind a name is one; a place behind a place is one too. */
const besideOthers = (found: Evidence, neighbour: Evidence): number =>
  isWhereabouts(neighbour) ? (found.place || found.city ? -1.5 : 0) : found.given && neighbour.given && neighbour.weight >= 2.5 ? 1 : 0;

const isPlaceOnly = ({ place, given, ending }: Evidence): boolean => place && !given && ending < 2;

/** An initial with its dot. */
const isDotted = ({ text, words }: Sight, index: number): boolean => isInitial(words[index]!) && text[words[index]!.end] === '.';

/** What the other words of a name add to the best: two known ones are worth more than both apart, unknown ones count once. */
function others(bare: readonly Evidence[], best: number): number {
  if (bare.length < 2) return 0;
  let most = -Infinity;
  let next = -Infinity;
  for (const { weight } of bare) {
    next = Math.max(next, Math.min(most, weight));
    most = Math.max(most, weight);
  }
  return Math.max(next, 0) + (best >= 1.5 && next >= 0.5 ? 1 : 0);
}

// Instrumental and dative cases: with somebody, not from somewhere.
const WITH = /(?:om|em|oiu|eiu|oi|ei|ovi|evi|im|am)$/;

// "The schools of Constanța", "the mayor of Victoria": what a town has, and hardly anybody.
const OF = hashesOf('of');
const OF_A_TOWN = hashesOf('schools|liceums|kindergartens|hospitals|museums|theatres|churches|libraries|markets|streets|suburbs|outskirts|residents|inhabitants|citizens|port|ports|railvai|maior|maiors|municipaliti|counti|region|district|districts|raion|diocese|north|south|east|west|centre|edge|courts|archive|archives|chamber|bar');

/** Whether it is a town where something is, comes from or belongs to. */
const isWhereATown = (sight: Sight, index: number, { city, town }: Evidence): boolean =>
  (city || town) && (isWhere(sight, index) || (sight.words[index]!.tongue === 'en' && isOneOf(sight.words[index - 1], OF) && isOneOf(sight.words[index - 2], OF_A_TOWN)));

const WHERE = hashesOf('z|iz|is|zi|v|kolo|bilia');

/** "из Измаила", "в Рені": a town that somebody is named after too, behind a word that says where. */
function isTownOf({ words }: Sight, index: number): boolean {
  const word = words[index]!;
  return word.cyrillic && isOneOf(words[index - 1], WHERE) && !WITH.test(word.skeleton) && isTown(word);
}

// "l-au luat pe Chiosea", "i-au dat lui Ghimp": with these Romanian speaks of people.
const OF_PEOPLE = hashesOf('pe|lui');

/** A single word within a sentence has its capital for a reason; an adjective before a noun, or where something is, has another. */
function alone(sight: Sight, index: number, spoken: number): number {
  const word = sight.words[index]!;
  const found = evidenceOf(word);
  const next = sight.words[index + 1];
  const adjective = found.adjective && word.cyrillic && !found.given && next?.gap === 'space' && next.shape === 'lower' && spoken === 0 ? -2 : 0;
  const where = isWhereATown(sight, index, found) || (((found.given && isTownOf(sight, index)) || (found.place && found.weight < 3)) && isWhere(sight, index)) ? -1.5 : 0;
  const neighbour = found.given || found.place ? besideOf(sight, index) : null;
  const beside = neighbour === null ? 0 : besideOthers(found, evidenceOf(neighbour));
  const from = !found.given && found.ending < 2 && isWhere(sight, index) ? -1 : 0;
  const object = word.tongue === 'ro' && word.gap === 'space' && !found.ordinary && !found.place && (found.given || found.family) && isOneOf(sight.words[index - 1], OF_PEOPLE) ? 1 : 0;
  const route = (found.town || (found.given && isWhere(sight, index))) && isBeforePlaces(sight, index) ? -1.5 : 0;
  // "Jankowski collects the money": in English no other word has such an ending and a capital.
  const opens = word.first && word.tongue === 'en' && found.family && found.ending > 0 && !found.ordinary && !found.place && next?.gap === 'space' && next.shape === 'lower';
  return (word.first && !opens ? 0 : 0.5) + (isAlbanianWithin(sight, index) ? 0.5 : 0) + (isSurnameAlone(sight.words, index, found) ? 1 : 0) + adjective + where + from + beside + route + object;
}

/** "Reni, Palanca, Tudora": before two places more. */
const isBeforePlaces = ({ text, words }: Sight, index: number): boolean => [index + 1, index + 2].every((at) =>
  words[at] !== undefined && words[at]!.shape !== 'lower' && evidenceOf(words[at]!).place && text.slice(words[at - 1]!.end, words[at]!.start) === ', ') || isBeforeTwo({ text, words }, index);

/** "Володимирі, Самборі та Рахові". */
const isBeforeTwo = ({ text, words }: Pick<Sight, 'text' | 'words'>, index: number): boolean => [words[index + 1], words[index + 3]].every((word) => word !== undefined && word.shape === 'title' && evidenceOf(word).place)
  && text.slice(words[index]!.end, words[index + 1]!.start) === ', ' && AND.test(text.slice(words[index + 1]!.end, words[index + 3]!.start));
