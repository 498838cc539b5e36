// What letters are called in the five languages; of Cyrillic ones the Latin letter that stands for them on a plate.
const NAMES: Readonly<Record<string, string>> = {
  A: 'ej эй', B: 'be bee bi бе бэ би беу', C: 'ce cee ci це цэ си ць', D: 'de dee di дэ ди де', E: 'е э', F: 'ef ff фэ ф еф эф фе fe', G: 'ge gee ghe гэ ге джи дже', H: 'ha has aitch haitch hash аш эйч ейч ха',
  I: 'ай', J: 'jay jot йот жи джей джэй je zhe', K: 'ka ke kay ка кей кэй кэ capa капа', L: 'el le lë ел эл ель эль ле', M: 'em me ем эм', N: 'en ne ен эн', O: 'oh о', P: 'pe pee pi пе пэ пи', Q: 'ku qu кью ку q', R: 'er re ar ро эр ер ра ар',
  S: 'es se ес эс', T: 'te tee ti те тэ ти', U: 'ju ю', V: 've vee vi ве вэ ви вє', W: 'doubleyou дабл', X: 'ex ics iks icsu ікс икс', Y: 'why igrec ipsilon игрек ігрек уай wye', Z: 'zet zed zee zeta зет зед зэт зэ зе',
};
const LETTER_OF = new Map(Object.entries(NAMES).flatMap(([letter, names]) => names.split(' ').map((name): [string, string] => [name, letter])));
// Small words of a sentence as well: only among others that are none do they tell a letter.
const SMALL_WORDS: ReadonlySet<string> = new Set('a e i o u y s t m be ce ci de di ha has ar me ne pe te ti se re le er es en je ka ke why why see el em vi ve ju ku le ti si fe и і а в у с к о я з е э ю ве ти ви не ми де це ха ра си ди ке те пе же за ка ле'.split(' '));
// The alphabets by which letters are told over the telephone, and the words that people take for them without saying so.
const ALPHABET = new Map('alpha alfa bravo charlie charli delta echo eho foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor viktor whiskey whisky xray x-ray yankee zulu zebra beta gama gamma альфа браво чарли чарлі дельта эхо фокстрот гольф отель индия кило лима майк ноябрь оскар папа квебек ромео сьерра танго униформ виктор виски янки зулу'.split(' ').map((word): [string, string] => [word, word[0]!]));

/** A letter as it is told: which, and whether the word is one of a sentence as well. */
interface LetterTold { readonly letters: string; readonly isSmall: boolean }

/** The letters that a word of `plain` tells by their names, one or several in one; null where it tells none. */
export function lettersNamed(word: string): LetterTold | null {
  const name = LETTER_OF.get(word);
  if (name !== undefined) return { letters: name, isSmall: SMALL_WORDS.has(word) };
  const called = ALPHABET.get(word);
  if (called !== undefined) return { letters: called, isSmall: word === 'hotel' || word === 'golf' || word === 'november' || word === 'папа' || word === 'papa' || word === 'mike' };
  if (word.length === 1) return { letters: word, isSmall: SMALL_WORDS.has(word) };
  const several = severalNamed(word);
  return several === null ? null : { letters: several, isSmall: true };
}
const SEVERAL_AT_MOST = 3;

/** The letters of names that are written in one: "ЦэЭлДэ". */
function severalNamed(word: string): string | null {
  if (word.length < 4 || word.length > 9) return null;
  const split = (from: number, letters: string): string | null => {
    if (from === word.length) return letters;
    if (letters.length === SEVERAL_AT_MOST) return null;
    for (let length = 3; length > 1; length--) {
      const letter = LETTER_OF.get(word.slice(from, from + length));
      const rest = letter === undefined || from + length > word.length ? null : split(from + length, letters + letter);
      if (rest !== null) return rest;
    }
    return null;
  };
  return split(0, '');
}
