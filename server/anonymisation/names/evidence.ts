import { nominativesOf } from './cases.ts';
import { CUE, cueOf, latinCueOf } from './cues.ts';
import { deeperRootOf, pairKey, rootOf } from './fold.ts';
import { LEXICON } from './lexicon-file.ts';
import { SENSE } from './lexicon.ts';
import { isAdjective, isPatronymic, surnameEnding } from './suffixes.ts';
import type { Word } from './words.ts';

/** A language that a line is in, as far as its small words tell; Cyrillic is told by the letters of each word. */
export type Tongue = 'en' | 'ro' | 'sq' | null;

/** How far a word by itself is a part of somebody's name: 3 is enough for one, a word of the language is 0 or less. */
export interface Evidence {
  weight: number;
  given: boolean;
  /** A word of the language too, or a cue, a month, a country. */
  ordinary: boolean;
  /** A cue, or a small word of the language: nobody's surname, whatever the lists say. */
  cue: boolean;
  place: boolean;
  /** A place that people are named after too. */
  city: boolean;
  /** A place that maps show, in any case. */
  town: boolean;
  /** A place as it stands, in no case. */
  placeItself: boolean;
  family: boolean;
  /** A surname as it stands, in no case. */
  listed: boolean;
  ending: 0 | 1 | 2;
  patronymic: boolean;
  adjective: boolean;
  /** Shares its beginning with a Russian word, of which the list holds no cases. */
  wordish: boolean;
  /** Calls whoever is named after it: a title, kin, a role. */
  caller: boolean;
}

const WORDS: Record<'en' | 'ro' | 'sq' | 'latin', number> = { en: SENSE.wordEn, ro: SENSE.wordRo, sq: 0, latin: SENSE.wordEn | SENSE.wordRo };
const GIVEN_IN: Record<'en' | 'ro' | 'sq' | 'latin', number> = {
  en: SENSE.givenEn | SENSE.givenCyrillic | SENSE.givenRo | SENSE.givenSq, ro: SENSE.givenRo | SENSE.givenCyrillic, sq: SENSE.givenSq, latin: SENSE.given,
};
/** Names of the language itself, so that a word of it can be one. */
const OF = { en: SENSE.givenEn, ro: SENSE.givenRo, sq: SENSE.givenSq, latin: SENSE.givenEn };
const AT_HOME = { ...OF, en: SENSE.given, latin: SENSE.given };
// Ministerului, Direcției, Societatea: with such an ending stands a noun with its article.
const ROMANIAN_NOUN = /^.{1,}(?:ului|ilor|elor|iile|urile|arile|erile|orile|tatea|tatii|ismul|ntele|rilor|tiei|siei|tia|sia|tii|atea|atii|iunea|iunii|toare|torul|mentul)$/;
const A_WORD = CUE.title | CUE.kin | CUE.role | CUE.intro | CUE.place | CUE.thing | CUE.en | CUE.ro | CUE.sq | CUE.thingAfter | CUE.speech;

/** What the lists and words' own letters say of them, each asked once: a text says most of its words again and again. */
export class Witness {
  // One map for each way in which the same letters can stand in a text.
  readonly #known: (Map<string, Evidence> | undefined)[] = [];

  /** What is known of this word on a line in that language. */
  of(word: Word, tongue: Tongue): Evidence {
    const known = this.#known[(word.cyrillic ? 4 : tongue === null ? 0 : TONGUES[tongue]) + (word.first ? 5 : 0) + (word.shape === 'upper' ? 10 : 0)] ??= new Map<string, Evidence>();
    let found = known.get(word.skeleton);
    if (found === undefined) known.set(word.skeleton, found = evidenceOf(word, tongue));
    return found;
  }
}

// agimit, agimin, agimeve: cases of a noun that has its article.
const ALBANIAN_CASE = /(?:t|n|s|ve)$/;
const isAlbanianWord = (skeleton: string): boolean => ALBANIAN_CASE.test(skeleton) && (latinCueOf(skeleton.replace(ALBANIAN_CASE, '')) & CUE.plain) !== 0;

const PLAIN = { sq: CUE.plain, ro: CUE.plainRo, en: CUE.plainEn, latin: CUE.plainEn | CUE.plainRo };
const TONGUES = { en: 1, ro: 2, sq: 3 };

function evidenceOf(word: Word, tongue: Tongue): Evidence {
  const { skeleton, cyrillic } = word;
  const exact = LEXICON.sensesOf(skeleton) | givenInACase(word, tongue);
  const roots = sensesOfRoots(skeleton, cyrillic);
  const cue = cueOf(word);
  const spoken = cyrillic ? SENSE.wordUk | SENSE.wordRu : WORDS[tongue ?? 'latin'];
  const given = (exact & (SENSE.given | SENSE.foreign)) !== 0 && skeleton.length > 1;
  const ordinary = ((exact & spoken) !== 0 && !(given && (cue & CUE.rather) !== 0)) || (!cyrillic && tongue !== 'ro' && tongue !== 'sq' && isEnglishForm(skeleton)) || (cyrillic && !given && (roots & SENSE.wordRu) !== 0) || (cue & (A_WORD | CUE.notName | CUE.nowhere | CUE.filler)) !== 0 || (cue & PLAIN[cyrillic ? 'sq' : tongue ?? 'latin']) !== 0 || (tongue === 'sq' && !cyrillic && isAlbanianWord(skeleton));
  const found: Evidence = {
    weight: 0, given, ordinary, cue: (cue & (A_WORD | CUE.notName | CUE.nowhere | CUE.filler)) !== 0, city: (cue & CUE.city) !== 0,
    place: (exact & SENSE.place) !== 0 || (cyrillic && !given && (roots & SENSE.place) !== 0),
    town: ((exact | (cyrillic && !given ? roots : 0)) & SENSE.town) !== 0,
    placeItself: (exact & SENSE.place) !== 0,
    listed: (exact & SENSE.family) !== 0,
    family: (exact & SENSE.family) !== 0 || (roots & (cyrillic || tongue === 'en' ? SENSE.family | SENSE.familyLatin : SENSE.familyLatin)) !== 0,
    ending: surnameEnding(skeleton), patronymic: isPatronymic(skeleton) && !ordinary, adjective: isAdjective(skeleton), wordish: cyrillic && (roots & SENSE.wordRu) !== 0 && (cue & CUE.rather) === 0, caller: (cue & (CUE.title | CUE.kin | CUE.role)) !== 0,
  };
  const never = (exact & SENSE.country) !== 0 || (!cyrillic && !given && tongue !== 'en' && ROMANIAN_NOUN.test(skeleton)) || (cue & (CUE.nowhere | CUE.filler | CUE.en | CUE.ro | CUE.sq)) !== 0 || ((cue & CUE.notName) !== 0 && !given);
  const onlyCue = (cue & A_WORD) !== 0 && (!given || (cue & (CUE.thing | CUE.thingAfter | CUE.place)) !== 0);
  // Within a sentence of Ukrainian or Russian only names have a capital.
  const proper = cyrillic && !word.first;
  const byGiven = givenWeight(exact, found, cyrillic ? null : tongue ?? 'latin') + (proper && given && !found.place && (ordinary || (exact & SENSE.common) === 0) ? 0.5 : 0);
  found.weight = never ? -2 : onlyCue ? 0 : tongue !== 'ro' && tongue !== 'sq' && isIrish(word) ? 3 : Math.max(byGiven, familyWeight(found, proper), unknownWeight(word, found));
  // ISO, MIN: by itself no name, beside one it can be.
  if (word.shape === 'upper' && skeleton.length <= 3) found.weight = Math.min(found.weight, 1);
  if (word.shape === 'upper' && !given && found.ending < 2) found.weight = Math.min(found.weight, found.family && skeleton.length > 4 ? 1 : 0);
  return found;
}

const DECLINED = { cyrillic: SENSE.givenCyrillic, sq: SENSE.givenSq, ro: SENSE.givenRo };

/** That a word which no list has is a name in a case; a name that few bear is not looked for. */
function givenInACase({ skeleton, cyrillic }: Word, tongue: Tongue): number {
  const language = cyrillic ? 'cyrillic' : tongue;
  if ((language !== 'cyrillic' && language !== 'sq' && language !== 'ro') || LEXICON.sensesOf(skeleton) !== 0) return 0;
  for (const name of nominativesOf(skeleton, language)) {
    const senses = LEXICON.sensesOf(name);
    if ((senses & DECLINED[language]) !== 0 && (senses & SENSE.common) !== 0) return senses & (SENSE.given | SENSE.common | DECLINED[language]);
  }
  return 0;
}

// A town of Moldova, and nobody's name any more.
const PRINCES = /^(?:stefan|shtefan[aiu]?|shtefan) vod[aei]$/;

/** Whether a word in some case is a town that maps show. */
export const isTown = (skeleton: string): boolean => ((LEXICON.sensesOf(skeleton) | LEXICON.sensesOf(rootOf(skeleton))) & SENSE.town) !== 0;

/** Whether two words together are a place, each in any case: Кривого Рогу. */
export function isPlaceOfTwo(first: Word, second: Word): boolean {
  if (PRINCES.test(`${first.skeleton} ${second.skeleton}`)) return true;
  const firsts = [first.skeleton, deeperRootOf(first.skeleton, 'gmhvi').slice(1)];
  const seconds = [second.skeleton, deeperRootOf(second.skeleton, 'gmhvi').slice(1)];
  return firsts.some((one) => one !== '' && seconds.some((other) => other !== '' && (LEXICON.sensesOf(pairKey(one, other)) & SENSE.place) !== 0));
}

/** The list of English words holds no forms: ages, lived, asking. */
function isEnglishForm(skeleton: string): boolean {
  const ending = /(?:e?s|e?d|ing)$/.exec(skeleton)?.[0] ?? '';
  if (ending === '' || skeleton.length - ending.length < SHORTEST_STEM) return false;
  const stems = [skeleton.slice(0, -1), skeleton.slice(0, -ending.length), `${skeleton.slice(0, -ending.length)}e`];
  return ending !== 's' && stems.some((stem) => (LEXICON.sensesOf(stem) & (SENSE.wordEn | SENSE.given)) === SENSE.wordEn)
    || (ending === 's' && (LEXICON.sensesOf(skeleton.slice(0, -1)) & (SENSE.wordEn | SENSE.given)) === SENSE.wordEn);
}

const SHORTEST_STEM = 3;

function sensesOfRoots(skeleton: string, cyrillic: boolean): number {
  const root = rootOf(skeleton);
  const deeper = deeperRootOf(skeleton, cyrillic ? 'gmhv' : 'tns');
  // Three Latin letters are the root of too many words.
  const least = cyrillic ? 4 : 5;
  return (root.length < least ? 0 : LEXICON.sensesOf(root)) | (deeper.length < least ? 0 : LEXICON.sensesOf(deeper) & ~SENSE.wordRu);
}

function givenWeight(exact: number, { given, ordinary, placeItself }: Evidence, tongue: 'en' | 'ro' | 'sq' | 'latin' | null): number {
  if (!given) return 0;
  const own = (exact & (tongue === null ? SENSE.givenCyrillic : GIVEN_IN[tongue])) !== 0;
  const common = (exact & SENSE.common) !== 0;
  if (ordinary) return common && (exact & (tongue === null ? SENSE.givenCyrillic : OF[tongue])) !== 0 ? 2 : 0.75;
  // Timiș is a county, whoever else is called so elsewhere.
  if (placeItself && tongue !== null && (exact & AT_HOME[tongue]) === 0) return 1.5;
  if (own) return common ? 3 : 2;
  return common ? 2.5 : 1.5;
}

/** `proper` is whether the capital alone makes it somebody's or something's own name: within a sentence of Ukrainian or Russian. */
function familyWeight({ family, ending, ordinary, place, patronymic }: Evidence, proper: boolean): number {
  if (patronymic) return 3;
  if (proper && ending === 1 && family && (ordinary || place)) return 1.5;
  if (ordinary) return ending === 2 ? 1 : family ? 0.25 : 0;
  if (ending === 2) return place ? 2.5 : 3;
  if (place) return 0.5;
  if (ending === 1) return family ? 2.5 : 0.75;
  return family ? 1 : 0;
}

/** O'Rourke: of an apostrophe the skeleton knows nothing. */
const isIrish = ({ skeleton, cyrillic, shape, start, end }: Word): boolean =>
  !cyrillic && shape === 'title' && skeleton[0] === 'o' && skeleton.length > 4 && end - start === skeleton.length + 1 && !/[aeiouz]/.test(skeleton[1]!);

const unknownWeight = ({ skeleton }: Word, { ordinary, place }: Evidence): number => ordinary || place ? 0 : skeleton.length < 3 ? 0.25 : 0.5;
