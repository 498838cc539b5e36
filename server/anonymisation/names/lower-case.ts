import { casualWords, isAbout, isLastOfItsPhrase, isSelfIntroduced } from './called/casual.ts';
import { isSpeaker, isTeller } from './called/speakers.ts';
import { isCalledBy } from './called/styles.ts';
import { CUE } from './cues.ts';
import { evidenceOf, isWordOfItsLanguage } from './evidence.ts';
import { SENSE } from './lexicon.ts';
import { SUFFIX } from './endings/suffixes.ts';
import { hashesOf } from './fold.ts';
import { calledBefore, cueAt, isNamesake, isVerb, isWhere, spokenOf } from './surroundings.ts';
import type { Sight } from './surroundings.ts';
import { isOneOf } from './words.ts';
import type { Evidence, Word } from './words.ts';

const SHORTEST = 3;
const LONG = 5;
// "На розі Франка".
const CORNER = hashesOf('rozi|uglu');
const WHERE = hashesOf('na|v|iz|do|din|nga|ne|in|la|te');
const CYRILLIC_WORD = SENSE.wordUk | SENSE.wordRu;
const LATIN_WORD = SENSE.wordEn | SENSE.wordRo;

/** Names without a capital: only with a second sign that they are one, since most names are words somewhere. */
export function lowerCaseNames(sight: Sight): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  let casual: readonly boolean[] | null = null;
  for (let index = 0; index < sight.words.length; index++) {
    const word = sight.words[index]!;
    if (isWrittenAsAPair(sight, index) && (casual ??= casualWords(sight))[index]!) {
      const last = withThird(sight, index + 1);
      found.push({ first: index, last });
      index = last;
      continue;
    }
    if (word.shape !== 'lower' || word.end - word.start < SHORTEST || !isCandidate(sight, index) || isWordAmidAPhrase(sight, index) || (CORNER.has(word.hash) && isOneOf(sight.words[index - 1], WHERE))) continue;
    const own = evidenceAt(sight, index);
    const surely = lastOf(sight, index, own);
    const known = surely === index && own.given ? withCasualSurname(sight, index) : surely;
    const last = surely < index && isCasualName(sight, index, { own, casual: (casual ??= casualWords(sight))[index]! }) ? withCasualSurname(sight, index) : known;
    if (last < index || isNamesake(sight, index)) continue;
    found.push({ first: index, last });
    index = last;
  }
  return found;
}

/** "bukurie hoti", "валик цуркан": a given name, be it a word too, and right behind it a surname of the lists that is none. In a line without capitals that is a name. */
function isWrittenAsAPair({ words }: Sight, index: number): boolean {
  const [word, next] = [words[index]!, words[index + 1]];
  if (word.shape !== 'lower' || (word.senses & SENSE.given) === 0 || next === undefined || next.shape !== 'lower' || next.gap !== 'space') return false;
  if (Math.min(word.end - word.start, next.end - next.start) < PAIRED_AT_LEAST || (word.cue & ~(CUE.rather | CUE.plain)) !== 0 || next.cue !== 0 || (next.senses & (word.cyrillic ? CYRILLIC_WORD : LATIN_WORD)) !== 0 || isVerb(next)) return false;
  const [own, pair] = [evidenceOf(word), evidenceOf(next)];
  // "Summer jobs", "hope springs": an English word is more often one.
  return own.given && own.weight >= 2 && pair.family && !pair.ordinary && (pair.listed || ((word.cue & CUE.plain) === 0 && !(own.ordinary && IN_A_CASE.test(next.skeleton)))) && !(own.ordinary && word.tongue === 'en') && !/['’]/.test(word.written + next.written);
}
const PAIRED_AT_LEAST = 4;
// "Едем поездом": no list has every case of a word.
const IN_A_CASE = /(?:[oe]m|oi|ih|ogo|ami|ah)$/;

/**
 * "handover: bogdan slept badly", "я віталіна", "дядя гена": in a line without capitals a name that is no word is a name; one that
 * is a word too needs somebody to introduce themselves, or a title that people are called by.
 */
function isCasualName(sight: Sight, index: number, { own, casual }: { own: Evidence; casual: boolean }): boolean {
  const { text, words } = sight;
  const word = words[index]!;
  // "до 1 июля": the month has the letters of Юлия.
  if (!own.given || own.weight <= 0 || word.gap === 'hyphen' || text.startsWith('июл', word.start)) return false;
  if (isCalledBy(sight, index - 1) && own.weight >= 0.75) return true;
  if (isSelfIntroduced(sight, index)) {
    if (isLastOfItsPhrase(sight, index)) return own.weight >= (own.ordinary ? 2 : 1.5);
    if (casual && own.weight >= 2.5 && (!own.ordinary || (word.cue & CUE.rather) !== 0) && !own.city && !own.town) return true;
  }
  if (casual && own.weight >= 2 && isSpeaker(sight, index, { isWord: own.ordinary && (word.cue & CUE.rather) === 0 })) return true;
  if (!casual || own.city || own.ordinary || own.cue || (own.town && isWhere(sight, index)) || isEnglishForm(sight, index) || own.weight < (word.cyrillic ? 2.5 : 3)) return false;
  if (word.end - word.start < 4) return own.weight >= 3 && isAbout(sight, index);
  return (word.cyrillic && (!own.wordish || isAbout(sight, index) || isBehindDeed(sight, index) || calledBefore(sight, index).weight > 1)) || (!word.cyrillic && (isAbout(sight, index) || word.end - word.start >= LONG || (word.tongue !== 'sq' && word.tongue !== null)));
}

/** "dorina çobanu": what stands behind a name in such a line, and could be a surname. */
function withCasualSurname(sight: Sight, index: number): number {
  const next = sight.words[index + 1];
  if (next === undefined || next.gap !== 'space' || next.shape !== 'lower' || next.end - next.start < LONG || (cueAt(sight, index + 1) & CUE.speech) !== 0 || isVerb(next)) return index;
  const { ordinary, cue, family, ending, patronymic } = evidenceAt(sight, index + 1);
  if (family && isTeller(sight.words[index + 2])) return index + 1;
  return !ordinary && !cue && !/['’]/.test(next.written) && (family || ending > 0 || patronymic || (!next.cyrillic && next.tongue !== 'ro' && next.tongue !== 'sq' && (next.senses & ~(SENSE.place | SENSE.town)) === 0)) ? index + 1 : index;
}

// "скажіть галі", "я сейчас у насти".
const TO_WHOM = hashesOf('u|k|ko|do|vid|ot|z|zi|s|dlia|skazhi|skazhit|skazhite|peredai|peredaite|napishi|napishit|napishite|podzvoni|pozvoni|pozvonite|zapitai|sprosi|sprosite');
const DEED = /(?:[aeiou]v|[aeiou]la|[zsrhd]la|shla|vela|[aeiou]l|shov|shel|v[ie]z)(?:sia)?$/;

/** Whether the word right before the one at `index` is what somebody did, or to whom: "потім її забрав ваня". */
const isBehindDeed = ({ words }: Sight, index: number): boolean => {
  const [before, word] = [words[index - 1], words[index]!];
  if (before === undefined || word.gap !== 'space' || MONTH.test(word.skeleton)) return false;
  return isOneOf(before, TO_WHOM) || (before.shape === 'lower' && before.cyrillic && before.end - before.start > 4 && DEED.test(before.skeleton));
};
const MONTH = /^(?:mart|mai|iiul|iiun)/;

const FORM = /(?:[^aeiou]es|ies|ied|ing|[^aeiou]ed)$/;

/** "dashes", "denies": the Latin letters of an Albanian case are those of an English form. */
const isEnglishForm = ({ words }: Sight, index: number): boolean => words[index]!.tongue === 'en' && FORM.test(words[index]!.skeleton);

/** Few words pass this: a given name, a surname's ending, or what stands behind a title. */
function isCandidate(sight: Sight, index: number): boolean {
  const { senses, cyrillic, start } = sight.words[index]!;
  // Of a mailbox that is nobody's the host is an organisation's.
  if (sight.text[start - 1] === '@') return false;
  if ((senses & SENSE.given) !== 0 && ((senses & SENSE.common) !== 0 || isCalledBy(sight, index - 1) || isKinOf(sight, index) || isSpeaker(sight, index, { isWord: true }))) return true;
  return (senses & (cyrillic ? CYRILLIC_WORD : LATIN_WORD)) === 0 && (sight.words[index]!.hasSuffix(SUFFIX.sure) || (cueAt(sight, index - 1) & (CUE.title | CUE.kin | CUE.intro)) !== 0);
}

/** "the rose will": of a word of the language what follows is asked before all else, for it tells nearly always that nobody is meant. */
function isWordAmidAPhrase(sight: Sight, index: number): boolean {
  const word = sight.words[index]!;
  const next = sight.words[index + 1];
  return next?.gap === 'space' && sight.text[word.end] === ' ' && isWordOfItsLanguage(word)
    && !next.hasSuffix(SUFFIX.sure) && !isCalledBy(sight, index - 1) && !isSpeaker(sight, index, { isWord: true });
}

/** "babai im llazar": a kin's word and whose it is. */
const isKinOf = (sight: Sight, index: number): boolean => (cueAt(sight, index - 1) & CUE.filler) !== 0 && (cueAt(sight, index - 2) & CUE.kin) !== 0;

const evidenceAt = ({ words }: Sight, index: number): Evidence => evidenceOf(words[index]!);

/** The last word of the name that begins at `index`; one less where there is none. */
function lastOf(sight: Sight, index: number, own: Evidence): number {
  const none = index - 1;
  const word = sight.words[index]!;
  const next = sight.words[index + 1];
  const pair = next !== undefined && next.gap === 'space' && next.end - next.start >= SHORTEST ? evidenceAt(sight, index + 1) : null;
  const last = pair !== null && isSecond(pair, next!, own) ? index + 1 : index;
  // A second word that is a name decides by itself; only then is it not asked what the words before call it.
  if (own.given && !own.ordinary && last > index && own.weight >= 2) return withThird(sight, last);
  const called = calledBefore(sight, index);
  if (own.given) {
    // "her mother will", "имя или": a word of the language is a name where nothing goes on behind it.
    if (own.ordinary) return (called.weight > 2 && own.weight >= 2 && isLastOfItsPhrase(sight, index)) || (last > index && pair!.ending === 2) ? last : none;
    // "подростков на луке": where somebody is, not who.
    const near = called.weight > 1 && own.weight >= 2 && !(called.by === CUE.kin && isOneOf(sight.words[index - 1], WHERE));
    // "pe nume cristi mocanasu"
    if (near && called.by === CUE.intro && last === index && pair !== null && !pair.ordinary && !pair.place && pair.family && next!.end - next!.start >= LONG) return index + 1;
    return near || (own.weight >= 3 && (word.cyrillic || word.tongue === 'ro' || word.tongue === 'en') && sight.text[word.end] === ',' && spokenOf(sight, index) === 1.5 && !(own.place)) ? last : none;
  }
  if (own.ordinary || own.place) return none;
  const titled = called.by === CUE.title && called.weight > 2 && (own.family || own.ending === 2);
  if (titled || (own.ending === 2 && called.by !== 0 && called.weight > 1.5)) return last;
  // "shevchenko oksana"
  return own.ending === 2 && pair?.given === true && !pair.ordinary ? index + 1 : none;
}

const isSecond = (pair: Evidence, next: Word, own: Evidence): boolean =>
  // "олена бондар": a trade that is a surname.
  // "llazar prifti"
  (!next.cyrillic && pair.listed && (next.cue & CUE.role) !== 0 && own.given && !own.ordinary && own.weight >= 3)
  || (next.cyrillic && pair.ordinary && !pair.cue && pair.listed && own.given && !own.ordinary && own.weight >= 3)
  || !pair.ordinary && (pair.ending === 2 || pair.patronymic || ((next.cyrillic ? pair.family : pair.listed || (pair.family && pair.ending === 1)) && next.end - next.start >= 4 && (own.weight >= 3 || pair.ending === 1)) || (own.ending === 2 && pair.given));

/** A surname behind a given and a father's name. */
function withThird(sight: Sight, last: number): number {
  const third = sight.words[last + 1];
  if (third === undefined || third.gap !== 'space' || (cueAt(sight, last + 1) & CUE.speech) !== 0) return last;
  const found = evidenceAt(sight, last + 1);
  return !found.ordinary && (found.ending === 2 || found.patronymic || (found.family && found.ending === 1)) ? last + 1 : last;
}
