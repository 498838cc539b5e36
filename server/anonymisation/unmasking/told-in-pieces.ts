import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Openings } from '../looking/openings.ts';
import { PLATE_CUE, VEHICLE } from './vehicles.ts';
import type { Replacement } from './number-words.ts';

const L = 'a-zа-яіїєґ';
// What is said before the next piece of a number, and before the last.
const NEXT = 'then|next|followed by|(?:it )?(?:goes|carries) on(?: with)?|continues(?: with)?|se continua(?: cu)?|continua(?: cu)?|(?:vazhdon|vijon)(?: me)?|pas kesaj|тоді|тогда|(?:і|и) ще|(?:і|и|а) еще|продовжує(?: на)?|urmeaza|vijon me|продовжується|продолжается|after that|apoi|pe urma|dupa aia|dupa care|pastaj|me pas|me tej|потім|далі|після того|потом|дальше|дал[еі]е|затем|после';
const LAST = 'se incheie cu|завершується(?: на)?|кончается(?: на)?|(?:and )?(?:at the end|in the end|finally|lastly|last|the rest)|restul|pjesa tjeter|решта|остальн(?:ые|ое)|конец|кінець|(?:and )?(?:it )?end(?:s|ed) (?:with|in)|(?:and )?the last (?:(?:two|three|four|\\d) )?(?:(?:figures|digits|ones) )?(?:are|is)|la (?:sfarsit|final|urma|coada|capat)|ultimele(?: (?:doua|trei|patru|\\d))?(?: cifre)?(?: sunt)?|(?:dy |tre |kater )?(?:shifrat )?e fundit(?: jane)?|останні(?: (?:дві|три|чотири|\\d))?(?: цифри)?|последние(?: (?:две|три|четыре|\\d))?(?: цифры)?|se termina (?:cu|in)|ne (?:fund|mbarim|bisht)|(?:mbaron|perfundon) me|в кінці|наприкінці|на кінці|і на кінець|закінчується(?: на)?|в конце|на конце|и напоследок|заканчивается(?: на)?';
const FIRST = 'inceputul|fillimi|початок|начало|starts?(?: with)?|began with|begins? with|first|incepe cu|mai intai|intai|prima data|fillon me|fillimisht|se pari|починається (?:з|на)|спочатку|спершу|начинается (?:с|на)|сначала|сперва';
const WHAT = '(?:comes?|goes|the|vine|vin|urmeaza|vjen|vijne|йде|йдуть|идет|идут|letters?|figures?|digits?|numbers?|liter(?:a|ele)|cifr(?:a|ele)|shkronj(?:a|at|en)|numrat?|shifr(?:a|at)|літер[аиу]|букв[аыу]|цифр[аиы]) ';
// What the next piece is made of, and nothing else said: "letters KLM, figures 408".
const OF_WHAT = '(?:letters?|figures?|digits?|liter(?:e|ele)|cifre(?:le)?|shkronjat?|shifrat?|літери|букв[иы]|цифр[иы])(?: (?:after|behind|then|dupa|pas|потім|потом|далі|дальше))?';
const JOINT = `(?:(?:,? |[,;.] ?| ?\\.\\.\\. ?)(?:(?:and|e|dhe|si|і|и|та|й) )?(?:(?:${NEXT})(?: (?:${LAST}))?|${LAST}):? (?:${WHAT}){0,3}| ?\\.\\.\\. ?|[,;] ?(?:and |si |dhe |e |і |и )?${OF_WHAT}:? )`;
const SMALL_WORDS = 'si|e|i|a|la|cu|me|te|ne|и|і|та|а|в|у|на|по|не|то|and|the|or|in|at|to|of|de|pe|din|dhe|nga|o|is|was|we|he|she|ora|ore|am|au|il|le|se|sa|ca|ai|ju|ku|do|po|он|она|мы|вы|ми|ви|що|как|як';
const PIECE = `(?:\\d{1,14}[a-z]?|(?!(?:${SMALL_WORDS})(?![${L}]))[a-zа-яіїєґ]{1,3})(?![${L}\\d]|[.,]\\d)`;
// "L10, then 312, then 045, and at the end the letter L".
const TOLD = new WordPattern(`(?<!\\d)\\d{1,14}(?: \\d{1,6}){0,3}(?:${JOINT}${PIECE}(?: \\d{1,14}){0,3}){0,8}`);
const JOINTS = compact(new RegExp(`${JOINT}(?=${PIECE})`, 'g'));
const BEGINS = compact(new RegExp(`(?:${FIRST}):? (?:${WHAT}){0,2}[a-z]{0,3}[ -]?$`));
const ENDS = compact(new RegExp(`(?:${LAST})`));
// The letters of a series before the first figures, which are no small word.
const BEHIND_LETTERS = compact(new RegExp(`(?<![${L}])(?!(?:${SMALL_WORDS})(?![${L}]))[a-zа-яіїєґ]{1,4}(${JOINT})$`));
// Behind the word for one a plate's few figures are enough.
const A_PLATE = compact(new RegExp(`(?<![${L}])(?:${PLATE_CUE}|${VEHICLE}|номер[а-яії]*|numarul|plate)(?![${L}])`));
const FIGURES_OF_A_PLATE = 2;
// What every joint has, but where three points are one.
const IS_JOINED = new WordPattern([`(?<![${L}])(?:${NEXT}|${LAST})`, `(?<![${L}])${OF_WHAT}`]);
const POINTS = '...';
const FIGURES_AT_LEAST = 6;
const ONLY_FIGURES = /^[\d ]+$/;
const LONG_PIECE = /\d{7}/;
const REACH = 44;

/** The words between the pieces of a number that is told piece by piece: what comes first, what then, and what at the end. */
export function toldInPieces(openings: Openings): Replacement[] {
  if (openings.digits < FIGURES_OF_A_PLATE) return [];
  const plain = openings.text;
  const hasPoints = plain.includes(POINTS);
  if (!IS_JOINED.isIn(openings) && !hasPoints) return [];
  const isWithin = IS_JOINED.mayBeginWithin(openings, REACH);
  return TOLD.all(openings).flatMap(({ index, 0: told }) => {
    // Most are figures alone, with no joint before.
    const joints = ONLY_FIGURES.test(told) ? [] : matchesOf(JOINTS, told);
    const mayBeBehind = isWithin(index - REACH) || hasPoints;
    if (joints.length === 0 && !mayBeBehind) return [];
    const before = plain.slice(Math.max(0, index - REACH), index);
    const first = mayBeBehind ? BEHIND_LETTERS.exec(before)?.[1] ?? '' : '';
    if (first === '' && joints.length === 0) return [];
    const figures = told.replace(/\D/g, '').length;
    // Letters, figures, letters: all that a plate has.
    const isAPlate = first !== '' && figures > FIGURES_OF_A_PLATE && /(?:^|[^a-zа-яіїєґ])[a-zа-яіїєґ]{2,3}$/.test(told) && ENDS.test(told);
    // A year or a code and then how something ends are no number.
    const isSaid = joints.length > 1 || first !== '' || (ENDS.test(told) && !LONG_PIECE.test(told)) || BEGINS.test(before);
    if (figures < FIGURES_AT_LEAST ? !(isAPlate || (figures >= FIGURES_OF_A_PLATE && A_PLATE.test(before))) : !isSaid) return [];
    const between = joints.map(({ index: at, 0: joint }) => ({ start: index + at, end: index + at + joint.length, as: ' ' }));
    return first === '' ? between : [{ start: index - first.length, end: index, as: ' ' }, ...between];
  });
}
