import { compact } from '../../looking/compact.ts';
import type { Reading } from '../../reading.ts';

const L = 'a-zа-яіїєґ';
const AS_IN = `(?:(?:\\.|,? )(?:as in|for|like|de la|ca(?: la| in)?|si|nga|як(?: у)?|как(?: в)?|te)(?:\\.| )[${L}]{2,14})`;
const CALLED = 'alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu';
const NAMED = 'б[еэ]|в[еэ]|[гґ][еэ]|д[еэ]|з[еэ]|к[аеэ]|п[еэ]|т[еэ]|ц[еэ]|[еэ][лмнрсфк]ь?|ха|бе|ей|be|ce|de|ge|ka|pe|te|ve|ze|ef|el|em|en|er|es|bee|cee|dee|gee|kay|vee';
const LETTER = `(?:(?:(?<![${L}\\d])|(?<=(?<![${L}])n[ro]))(?:[${L}]${AS_IN}?|${CALLED}|${NAMED})(?![${L}\\d]))`;
const JOINT = '[ ,.;/-]{1,3}(?:(?:and|dhe|si|и|і|та|e|apoi|then|plus|no|nu|jo|ні|нет)[ ,.;/-]{1,3})?';
const WHAT = `(?:(?:then|after that|apoi|pe urma|pastaj|me pas|потім|далі|потом|дальше|затем|plus|numar(?:ul)?|number|nr\\.?|no\\.?|numri|номер|№|figures?|digits?|shifrat?|cifr[ae](?:le)?|цифр[аи]?|[${L}]{3,8} (?:shifra|cifre|digits|figures|цифри?))[ :,]{1,2})*`;
const BEFORE = compact(new RegExp(`(${LETTER}(?:${JOINT}${LETTER})*)[ ,.:;/—-]{1,6}${WHAT}$`));
const REACH = 80;
const IN_CAPITALS = /\p{Lu}/u;

/** Where the letters of a series begin that are told before a number; where it begins itself, if there are none. */
export function beginningOf({ text, plain }: Pick<Reading, 'text' | 'plain'>, start: number): number {
  const from = Math.max(0, start - REACH);
  const found = BEFORE.exec(plain.slice(from, start));
  if (found === null) return start;
  const at = from + found.index;
  // A single small letter is a word.
  return IN_CAPITALS.test(text.slice(at, at + found[1]!.length)) || found[1]!.length > 3 ? at : start;
}

const BY_SOUND = compact(new RegExp(`(?<![${L}])(?:[${L}]${AS_IN}|(?:${CALLED})${JOINT}(?:${CALLED})|(?:${NAMED})-(?:${NAMED})(?![${L}]))`));
/** Whether these letters are told by words that begin with them: nobody does so but for somebody to write them down. */
export const isBySound = (letters: string): boolean => BY_SOUND.test(letters);
