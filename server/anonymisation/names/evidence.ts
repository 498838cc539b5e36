import { nominativesOf, wholeNamesOf } from './endings/cases.ts';
import { compact } from '../looking/compact.ts';
import { CUE, latinCueAt } from './cues.ts';
import { CYRILLIC_CASES, deeperRootLengthOf, hashOf, hashOfWith, pairKey, rootsOf } from './fold.ts';
import type { Roots } from './fold.ts';
import { LEXICON } from './lexicon-file.ts';
import { SENSE } from './lexicon.ts';
import { respellingsOf } from './respelt.ts';
import { isPatronymic, SUFFIX, suffixesOf, surnameEnding } from './endings/suffixes.ts';
import type { Evidence, Tongue, Word } from './words.ts';

const EVERYWHERE = [SENSE.givenEn, SENSE.givenCyrillic, SENSE.givenRo | SENSE.foreign];
const A_WORD = CUE.title | CUE.kin | CUE.role | CUE.intro | CUE.place | CUE.thing | CUE.en | CUE.ro | CUE.sq | CUE.thingAfter | CUE.speech;

// Nobody's surname; and nobody's name at all.
const NO_SURNAME = A_WORD | CUE.notName | CUE.nowhere | CUE.filler;
const NO_NAME = CUE.nowhere | CUE.filler | CUE.en | CUE.ro | CUE.sq;

/**
 * What the senses of a word mean in a language: that it is a word of it, a given name there, a name of the language itself, so that a word of
 * it can be one, and no place that has a name of elsewhere; and which cues make it an ordinary word.
 */
interface Language { words: number; given: number; own: number; atHome: number; plain: number }
const ENGLISH: Language = { words: SENSE.wordEn, given: SENSE.givenEn | SENSE.givenCyrillic | SENSE.givenRo | SENSE.givenSq, own: SENSE.givenEn, atHome: SENSE.given, plain: CUE.plainEn };
const ROMANIAN: Language = { words: SENSE.wordRo, given: SENSE.givenRo | SENSE.givenCyrillic, own: SENSE.givenRo, atHome: SENSE.givenRo, plain: CUE.plainRo };
const ALBANIAN: Language = { words: 0, given: SENSE.givenSq, own: SENSE.givenSq, atHome: SENSE.givenSq, plain: CUE.plain };
// Of a line that no small word tells the language of.
const LATIN: Language = { words: SENSE.wordEn | SENSE.wordRo, given: SENSE.given, own: SENSE.givenEn, atHome: SENSE.given, plain: CUE.plainEn | CUE.plainRo };
const CYRILLIC: Language = { words: SENSE.wordUk | SENSE.wordRu, given: SENSE.givenCyrillic, own: SENSE.givenCyrillic, atHome: SENSE.given | SENSE.foreign, plain: CUE.plain };

const languageOf = ({ cyrillic, tongue }: Word): Language =>
  cyrillic ? CYRILLIC : tongue === 'en' ? ENGLISH : tongue === 'ro' ? ROMANIAN : tongue === 'sq' ? ALBANIAN : LATIN;
/** Whether a word is nobody's name, whatever else the lists say of it. */
export const isNobodys = ({ cue }: Word): boolean => (cue & NO_NAME) !== 0 && (cue & CUE.rather) === 0;

// Pál, Réka: an English word has no such letters.
const MARKED = /[^\0-\x7f’]/;

/** Whether a given name is a word of the language too, whatever else it is. */
export const isWordOfItsLanguage = (word: Word): boolean => (word.senses & languageOf(word).words) !== 0 && (word.senses & (SENSE.given | SENSE.foreign)) !== 0 && (word.cue & CUE.rather) === 0;

/** What the lists and its own letters say of a word where it stands; asked when the language of its line is told. */
export const evidenceOf = (word: Word): Evidence => word.evidence ??= weighed(word);

function weighed(word: Word): Evidence {
  const { skeleton, cyrillic, cue, tongue } = word;
  const language = languageOf(word);
  const rootsAsWritten = rootsAsWrittenOf(word);
  const known = word.senses === 0 ? givenInACase(word) || pettedName(word) : word.senses;
  const respelt = known === 0 && rootsAsWritten === 0 && !cyrillic && cue === 0 && word.shape !== 'lower' ? respeltName(word) : NOT_RESPELT;
  const exact = known | respelt.senses;
  const roots = rootsAsWritten | respelt.roots;
  const suffixes = word.suffixes | respelt.suffixes;
  const given = (exact & (SENSE.given | SENSE.foreign)) !== 0 && skeleton.length > 1;
  const inflected = cyrillic && !given ? roots : 0;
  // Паша, Доминика, Liviu: what is said to be a name first of all is no country's case and no small word.
  // Easter has the letters of Паша.
  const rather = given && (cue & CUE.rather) !== 0 && !(cyrillic && word.written.startsWith('пасх'));
  const noSurname = rather ? NO_SURNAME & ~CUE.nowhere : NO_SURNAME;
  const ordinary = ((exact & language.words) !== 0 && !rather && !(given && tongue === 'en' && MARKED.test(word.written))) || (inflected & SENSE.wordRu) !== 0 || (cue & (noSurname | language.plain)) !== 0 || (!cyrillic && isForm(skeleton, tongue));
  const found: Evidence = {
    weight: 0, given, ordinary, cue: (cue & noSurname) !== 0, city: (cue & CUE.city) !== 0,
    place: ((exact | inflected) & SENSE.place) !== 0,
    town: ((exact | inflected) & SENSE.town) !== 0,
    placeItself: (exact & SENSE.place) !== 0,
    listed: (exact & SENSE.family) !== 0,
    family: (exact & SENSE.family) !== 0 || (roots & (cyrillic || tongue === 'en' ? SENSE.family | SENSE.familyLatin : SENSE.familyLatin)) !== 0,
    ending: cyrillic ? surnameAsWritten(word, suffixes) : surnameEnding(suffixes), patronymic: isPatronymic(skeleton, suffixes) && !ordinary && !(cyrillic && NO_DAUGHTER.test(word.written)), adjective: (suffixes & SUFFIX.adjective) !== 0,
    wordish: cyrillic && (roots & SENSE.wordRu) !== 0 && (cue & CUE.rather) === 0, caller: (cue & (CUE.title | CUE.kin | CUE.role)) !== 0,
  };
  const isNoun = !cyrillic && !given && tongue !== 'en' && tongue !== 'sq' && (suffixes & SUFFIX.romanianNoun) !== 0;
  // Ден and Денни, not the day and what is of it.
  const isADay = cyrillic && skeleton.startsWith('den') && OF_A_DAY.test(word.written);
  const never = isADay || (!rather && ((exact & SENSE.country) !== 0 || (cue & NO_NAME) !== 0)) || isNoun || ((cue & CUE.notName) !== 0 && !given);
  const onlyCue = (cue & A_WORD) !== 0 && (!given || (cue & (CUE.thing | CUE.thingAfter | CUE.place)) !== 0);
  // Within a sentence of Ukrainian or Russian only names have a capital.
  const proper = cyrillic && !word.first;
  const byGiven = givenWeight(exact, found, language) + (proper && given && !found.place && (ordinary || (exact & SENSE.common) === 0) ? 0.5 : 0);
  found.weight = never ? -2 : onlyCue ? 0 : tongue !== 'ro' && tongue !== 'sq' && isIrish(word) ? 3 : Math.max(byGiven, familyWeight(found, proper), unknownWeight(word, found));
  // ISO, MIN: by itself no name, beside one it can be.
  if (word.shape === 'upper' && skeleton.length <= 3) found.weight = Math.min(found.weight, 1);
  if (word.shape === 'upper' && !given && found.ending < 2) found.weight = Math.min(found.weight, found.family && skeleton.length > 4 ? 1 : 0);
  return found;
}

// Of a Latin word roots tell no more than that it is a surname.
const rootsAsWrittenOf = (word: Word): number => !word.cyrillic && (word.senses & SENSE.family) !== 0 ? 0 : sensesOfRoots(word.roots);

// Перспективна, основний, рівної: what a skeleton shares with Іванівна, its letters do not.
const NO_DAUGHTER = compact(/ивн[а-яіїє]{1,3}$|вн(?:[иіы]й|ої)$|(?:(?:дво|іншо|[аілнь]о|за|роз|^у)м|(?:^без|)кошт|ґрунт|прост|рієнт|слід|шан|гр[іи]х|лит|гам|^неп)овн|(?:кер|мандр|каз|їст|буд|^нер|чар|сум)н?івн/);
// Важкенький, журавлёнка: adjectives and young animals, beside Шевченка.
const TENDER = /(?:еньк|ёнк)[а-яіїє]{1,4}$/;

const OF_A_DAY = /^(?:день|денний)$/;

function surnameAsWritten(word: Word, suffixes: number): 0 | 1 | 2 {
  const ending = surnameEnding(suffixes);
  return ending === 2 && TENDER.test(word.written) ? 1 : ending;
}

/** Whether a word in Latin letters is one of the language in a form that no list holds. */
const isForm = (skeleton: string, tongue: Tongue): boolean => tongue === 'sq' ? isAlbanianForm(skeleton) : tongue !== 'ro' && isEnglishForm(skeleton);

/** agimit, agimin, agimeve: cases of a noun that has its article. */
function isAlbanianForm(skeleton: string): boolean {
  const ending = skeleton.endsWith('ve') ? 2 : 'tns'.includes(skeleton.at(-1) ?? ' ') ? 1 : 0;
  return ending > 0 && (latinCueAt(hashOf(skeleton, skeleton.length - ending)) & CUE.plain) !== 0;
}

/** What is known of a word in another spelling. */
interface Respelt { senses: number; roots: number; suffixes: number }
const NO_NAME_RESPELT = SENSE.place | SENSE.country | SENSE.wordEn | SENSE.wordRo | SENSE.wordUk | SENSE.wordRu;
const NOT_RESPELT: Respelt = { senses: 0, roots: 0, suffixes: 0 };

/** That a word which no list has is a given name or a surname that came from Cyrillic letters in another way: Ievhen, Hrytsiv, Prodanciuc, Stavrulla. */
function respeltName(word: Word): Respelt {
  for (const skeleton of respellingsOf(word.written, word.tongue)) {
    const senses = LEXICON.sensesAt(hashOf(skeleton));
    if ((senses & SENSE.given) !== 0 && (senses & SENSE.common) !== 0 && (senses & NO_NAME_RESPELT) === 0) return { senses: senses & (SENSE.given | SENSE.common | SENSE.givenCyrillic | SENSE.givenRo | SENSE.givenSq), roots: 0, suffixes: 0 };
    const roots = sensesOfRoots(rootsOf(skeleton, CYRILLIC_CASES));
    const suffixes = suffixesOf(skeleton) & (SUFFIX.sure | SUFFIX.likely);
    if ((roots & SENSE.place) === 0 && ((suffixes & SUFFIX.sure) !== 0 || (word.tongue === 'en' && (roots & SENSE.family) !== 0))) return { senses: 0, roots: roots & SENSE.family, suffixes };
  }
  return NOT_RESPELT;
}

// Whose names the pet names of a text in each language are made of.
const PETS = [['cyrillic', SENSE.givenCyrillic], ['latin', SENSE.givenCyrillic], ['ro', SENSE.givenRo], ['sq', SENSE.givenSq]] as const;

/** That a word which no list has is a tender form of a name that many bear: Артурчик, Alionushka, Răzvănel. */
function pettedName({ skeleton, roots, cyrillic, tongue }: Word): number {
  if (cyrillic && (sensesOfRoots(roots) & (SENSE.wordRu | SENSE.place)) !== 0) return 0;
  for (const [language, own] of PETS) {
    if ((language === 'cyrillic') !== cyrillic || (language === 'sq' && tongue !== 'sq') || (language === 'ro' && tongue === 'sq')) continue;
    for (const name of wholeNamesOf(skeleton, language)) {
      const senses = LEXICON.sensesAt(name);
      if ((senses & own) !== 0 && (senses & SENSE.common) !== 0 && (senses & (SENSE.town | SENSE.country)) === 0) return SENSE.given | SENSE.common | own | (cyrillic ? 0 : SENSE.givenRo | SENSE.givenSq);
    }
  }
  return 0;
}

const DECLINED = { cyrillic: SENSE.givenCyrillic, sq: SENSE.givenSq, ro: SENSE.givenRo };
const NEIGHBOURS = SENSE.givenCyrillic | SENSE.givenRo;
const NO_NEIGHBOUR = SENSE.town | SENSE.country | SENSE.wordEn | SENSE.wordRo;

/** That a word which no list has is a name in a case; a name that few bear is not looked for. */
function givenInACase(word: Word): number {
  const { skeleton, cyrillic, tongue } = word;
  const language = cyrillic ? 'cyrillic' : tongue;
  // Луцьку is Луцьк before it is any name.
  if (language === null || language === 'en' || (cyrillic && isTown(word))) return 0;
  for (const name of nominativesOf(skeleton, language)) {
    const senses = LEXICON.sensesAt(name);
    if ((senses & SENSE.common) === 0) continue;
    if ((senses & DECLINED[language]) !== 0) return senses & (SENSE.given | SENSE.common | DECLINED[language]);
    // Svetlanën, Tamarei
    const neighbours = cyrillic ? SENSE.givenRo | SENSE.givenSq : NEIGHBOURS;
    if ((senses & neighbours) !== 0 && (senses & (NO_NEIGHBOUR | (cyrillic ? SENSE.wordUk | SENSE.wordRu | SENSE.place : 0))) === 0) return senses & (SENSE.given | SENSE.common | neighbours);
  }
  return 0;
}

// A town of Moldova, and nobody's name any more.
const PRINCES = /^(?:stefan|shtefan[aiu]?|shtefan) vod[aei]$/;

/** Whether a Cyrillic word in some case is a town that maps show. */
export const isTown = ({ senses, roots }: Word): boolean => ((senses | (roots.root === 0 ? 0 : LEXICON.sensesAt(roots.root))) & SENSE.town) !== 0;

/** Whether two words together are a place, each in any case: Кривого Рогу. */
export function isPlaceOfTwo(first: Word, second: Word): boolean {
  if (PRINCES.test(`${first.skeleton} ${second.skeleton}`)) return true;
  const firsts = [first.skeleton, deeperOf(first.skeleton)];
  const seconds = [second.skeleton, deeperOf(second.skeleton)];
  return firsts.some((one) => one !== '' && seconds.some((other) => other !== '' && (LEXICON.sensesOf(pairKey(one, other)) & SENSE.place) !== 0));
}

const deeperOf = (skeleton: string): string => skeleton.slice(0, deeperRootLengthOf(skeleton, 'gmhvi'));

/** The list of English words holds no forms: ages, lived, asking. */
function isEnglishForm(skeleton: string): boolean {
  const { length } = skeleton;
  const last = skeleton[length - 1];
  if (last !== 's' && last !== 'd' && last !== 'g') return false;
  const ending = last === 'g' ? (skeleton.endsWith('ing') ? 3 : 0) : skeleton[length - 2] === 'e' ? 2 : 1;
  if (ending === 0 || length - ending < SHORTEST_STEM) return false;
  if (isOnlyWord(hashOf(skeleton, length - 1))) return true;
  return (last !== 's' || ending === 2) && (isOnlyWord(hashOf(skeleton, length - ending)) || isOnlyWord(hashOfWith(skeleton, length - ending, 'e')));
}

const isOnlyWord = (hash: number): boolean => (LEXICON.sensesAt(hash) & (SENSE.wordEn | SENSE.given)) === SENSE.wordEn;
const SHORTEST_STEM = 3;

const sensesOfRoots = ({ root, deeper }: Roots): number => (root === 0 ? 0 : LEXICON.sensesAt(root)) | (deeper === 0 ? 0 : LEXICON.sensesAt(deeper) & ~SENSE.wordRu);

function givenWeight(exact: number, { given, ordinary, placeItself, town, city }: Evidence, language: Language): number {
  if (!given) return 0;
  const common = (exact & SENSE.common) !== 0;
  if (ordinary) return common && (exact & language.own) !== 0 ? 2 : 0.75;
  // Timiș is a county, whoever else is called so elsewhere; Tamara is a village that no map of the world shows.
  if (placeItself && (exact & language.atHome) === 0) return common && !town && !city && (exact & SENSE.givenCyrillic) !== 0 ? 2.5 : 1.5;
  if ((exact & language.given) !== 0) return common ? 3 : 2;
  // Alina is one in every language, Seria in one.
  return common ? (!placeItself && EVERYWHERE.every((some) => (exact & some) !== 0) ? 3 : 2.5) : 1.5;
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
