import { compact } from '../../looking/compact.ts';
import { CUE } from '../cues.ts';
import { evidenceOf } from '../evidence.ts';
import { deeperRootLengthOf, hashOfWith, rootLengthOf } from '../fold.ts';
import { LEXICON } from '../lexicon-file.ts';
import { SENSE } from '../lexicon.ts';
import type { Sight } from '../surroundings.ts';
import type { Evidence, Word } from '../words.ts';

// In a case that is never a subject's: сканерам, бланками, ящиках, складом, столові, поштою, старого.
const OBLIQUE = /[аяи]ми$|[аяо]м$|[еє]м$|[ая]х$|[оеє]ві$|[оеєё][юй]$|ого$|ому$/;
// What is done to people: of "Мороза бачили" more is asked.
const DONE_TO_PEOPLE = compact(/^(?:[уо]?по|при|від|от|вы|ви|у|за|на|с|з|роз|раз|пере|под|під|до)?(?:бач|бра[лв]|б[еи]р|трим|держ|шука|знай|зустр|встре|впізн|узна|пита|прос|ве[злд]|ві[зв]|би[лвт]|клик|зв[аи]|наз|люб|чека|жд|ищ|иск|вид|най|нашл|пуст|викр|каз|каж|да[влє]|дзвон|звон|пис|пиш|обіц|обещ|плат|подар|відп|ответ|арешт|арест|госп|доп|потерп)/);
// Forms of words that names are spelt like, in no nominative of one: "Вироки набрали сили".
const NO_SUBJECT = new RegExp(`[уюыиії]$|${OBLIQUE.source}`);
const NOMINATIVES = ['', 'a', 'ia', 'o', 'e', 'i'];

/**
 * Whether the word at `index`, of which no list has more than a surname's root, or which is a word's form first of all, opens a sentence as what something is done to, and not as
 * who does it: "Скриньку переглядає зміна", "Бланками користуються всі".
 */
export function isDoneTo({ words }: Sight, index: number, { given, patronymic, ending, weight }: Evidence): boolean {
  const word = words[index]!;
  const next = words[index + 1];
  if (!word.first || !word.cyrillic || patronymic || ending === 2 || next === undefined || DONE_TO_PEOPLE.test(next.written)) return false;
  if (given) return (word.cue & (CUE.plain | CUE.rather)) === CUE.plain && NO_SUBJECT.test(word.written);
  return (weight <= 1 && OBLIQUE.test(word.written)) || isWordInACase(word);
}

/** Whether a word of Ukrainian has such a form, and nobody's name; of Russian ones the list has them all. */
function isWordInACase({ skeleton }: Word): boolean {
  return [rootLengthOf(skeleton), deeperRootLengthOf(skeleton, 'gmhv')].some((length) => length > 0 && NOMINATIVES.some((ending) => {
    const senses = LEXICON.sensesAt(hashOfWith(skeleton, length, ending));
    return (senses & SENSE.wordUk) !== 0 && (senses & SENSE.given) === 0;
  }));
}

// Of a woman who bears the name of a town: "прокурор Бердичева сказала".
const SHE = /(?:ла|лася|лась)$/;

/** "Мер Ужгорода", "прокурор Бердичева": behind a role in the nominative a town in the genitive is where that is. */
export function isOfItsTown({ words }: Sight, index: number): boolean {
  const [role, word, next] = [words[index - 1], words[index]!, words[index + 1]];
  if (role === undefined || !word.cyrillic || word.gap !== 'space' || (role.cue & CUE.role) === 0 || !/[^аеиіїоуыюя]$/.test(role.written) || !/[аяиії]$/.test(word.written)) return false;
  const { place, placeItself, given, ending } = evidenceOf(word);
  return place && !placeItself && !given && ending === 0 && !SHE.test(next?.written ?? '');
}
