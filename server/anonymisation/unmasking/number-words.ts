import { unitsOf } from '../looking/units.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Openings } from '../looking/openings.ts';
import { endOfToken, gapBetween, isFigureAt } from './tokens.ts';
import type { Units } from './tokens.ts';

/** One piece of a reading that is to be read otherwise; where it is spread, each unit stands for a like part of the piece and not for all of it. */
export interface Replacement { start: number; end: number; as: string; isSpread?: true }

const words = (value: number, list: string): [string, number][] => list.split(' ').map((word) => [word, value]);
// Folded as `plain` is: lower case, no marks on Latin letters, ' for any apostrophe.
const UNITS = new Map<string, number>([
  ...words(0, 'zero nought null нуль нулик ноль нолик zeroja'), ...words(1, 'one unu una nje один одна одне одно odin'), ...words(2, 'two doi doua dy два дві две'),
  ...words(3, 'three trei tre tri три'), ...words(4, 'four patru kater чотири четыре'), ...words(5, 'five cinci pese п\'ять пять'), ...words(6, 'six sase gjashte шість шесть'),
  ...words(7, 'seven sapte shtate сім семь'), ...words(8, 'eight opt tete вісім восемь'), ...words(9, 'nine noua nente nende дев\'ять девять'),
]);
const TEENS = new Map<string, number>([
  ...words(10, 'ten zece dhjete десять'), ...words(11, 'eleven unsprezece unspe njembedhjete одинадцять одиннадцать'), ...words(12, 'twelve doisprezece douasprezece doispe dymbedhjete дванадцять двенадцать'),
  ...words(13, 'thirteen treisprezece treispe trembedhjete тринадцять тринадцать'), ...words(14, 'fourteen paisprezece patrusprezece paispe katermbedhjete чотирнадцять четырнадцать'),
  ...words(15, 'fifteen cincisprezece cinspe pesembedhjete п\'ятнадцять пятнадцять пятнадцать'), ...words(16, 'sixteen saisprezece saispe gjashtembedhjete шістнадцять шестнадцать'),
  ...words(17, 'seventeen saptesprezece saptespe shtatembedhjete сімнадцять семнадцать'), ...words(18, 'eighteen optsprezece optspe tetembedhjete вісімнадцять восемнадцать'),
  ...words(19, 'nineteen nouasprezece nouaspe nentembedhjete дев\'ятнадцять девятнадцать'),
]);
const TENS = new Map<string, number>([
  ...words(20, 'twenty douazeci njezet двадцять двадцать'), ...words(30, 'thirty treizeci tridhjete тридцять тридцать'), ...words(40, 'forty patruzeci dyzet katerdhjete сорок'),
  ...words(50, 'fifty cincizeci pesedhjete п\'ятдесят пятдесят пятьдесят'), ...words(60, 'sixty saizeci gjashtedhjete шістдесят шестьдесят'), ...words(70, 'seventy saptezeci shtatedhjete сімдесят семьдесят'),
  ...words(80, 'eighty optzeci tetedhjete вісімдесят восемьдесят'), ...words(90, 'ninety nouazeci nentedhjete дев\'яносто девяносто'),
]);
const HUNDREDS = new Map<string, number>([
  ...words(100, 'сто'), ...words(200, 'двісті двести'), ...words(300, 'триста'), ...words(400, 'чотириста четыреста штириста'), ...words(500, 'п\'ятсот пятсот пятьсот'), ...words(600, 'шістсот шестьсот'),
  ...words(100, 'njeqind'), ...words(200, 'dyqind'), ...words(300, 'treqind'), ...words(400, 'katerqind'), ...words(500, 'peseqind'), ...words(600, 'gjashteqind'), ...words(700, 'shtateqind'), ...words(800, 'teteqind'), ...words(900, 'nenteqind'),
  ...words(700, 'сімсот семьсот'), ...words(800, 'вісімсот восемьсот'), ...words(900, 'дев\'ятсот девятьсот'),
]);
// Said only where a number is read aloud figure by figure.
const SAID = new Map<string, number>([
  ...words(0, 'oh naught nil zro zer zerou zeron zeroul нулі нула нулем нулик нолик нулика нолика нолем зеро зиро nul nula'), ...words(1, 'единица единичка единицу единицей единичку одиниця одиничка одиницю одиницею одиничку раз njesh njeshi njeshin nji unul адын'), ...words(2, 'двойка двойку двойкой двоечка двоечку двійка двійку двійкою двієчка doiul dysh dyshi dyshin tu'), ...words(3, 'tree tri тры treshi treshin тройка тройку тройкой троечка троечку трійка трійку трійкою трієчка трієчку treiul'), ...words(4, 'fower fore foar четверка четверку четверкой четверочка четвірка четвірку четвіркою katren patrul штири штирі штыри читыри чытыри четыри чотыри четире чтири'),
  ...words(5, 'fife fiv cinc cinciul пятерка пятерку пятеркой пятерочка п\'ятірка п\'ятірку п\'ятіркою п\'ятірочка пьять пьят пят піять п\'єть pes pesa pesen pesshi'), ...words(6, 'sx sics siks шисть шесьть шестерка шестерку шестеркой шестерочка шістка шістку шісткою шісточка шестірка gjasht gjash gjashten shase sas'), ...words(7, 'sevn sevin seben семерка семерку семеркой семерочка сімка сімку сімкою сімочка сем сэм shtat shtaten shapte'), ...words(8, 'ait eigt ate obt optul восьмерка восьмерку восьмеркой восьмерочка вісімка вісімку вісімкою вісімочка висим восимь восемь вісем tet teten'), ...words(9, 'nien nyne nin niner дивять девьять nant nand nent nenten девятка девятку девяткой девяточка дев\'ятка дев\'ятку дев\'яткою дев\'яточка'),
  // As they are written without their letters.
  ...words(0, 'nol nul'), ...words(1, 'odyn'), ...words(2, 'dva'), ...words(3, 'try'), ...words(4, 'chetyre chotyry'), ...words(5, 'pyat piat'), ...words(6, 'shest shist'), ...words(7, 'sem sim'), ...words(8, 'vosem visim'), ...words(9, 'devyat deviat'),
  ...words(10, 'desyat desiat'), ...words(20, 'dvadtsat dvadcat dvadtsiat'), ...words(30, 'tridtsat tridcat trydtsiat'), ...words(40, 'sorok'), ...words(50, 'pyatdesyat piatdesiat'), ...words(60, 'shestdesyat shistdesiat'), ...words(70, 'semdesyat simdesiat'), ...words(80, 'vosemdesyat visimdesiat'), ...words(90, 'devyanosto devianosto'),
  ...words(10, 'десятка десятку'), ...words(20, 'двадцятка двадцятку двадцатка двадцатку'), ...words(30, 'тридцятка тридцятку тридцатка тридцатку'), ...words(50, 'полтинник полтинника'),
  ...words(10, 'dhet dhjet'), ...words(11, 'unspe'), ...words(15, 'cinspe'), ...words(20, 'douaj dooj'), ...words(30, 'treij'), ...words(40, 'patruj'), ...words(50, 'cincij'), ...words(60, 'saij'), ...words(70, 'saptej'), ...words(80, 'optj'), ...words(90, 'nouaj'),
]);
// Behind how many of them there are: "дві сімки".
const OF_THEM = new Map<string, number>([
  ...words(0, 'нулі нулики нуля ноля нули zerouri нулів нулей нолей zerora zerot zeros zeroes noughts'), ...words(1, 'одиниці одинички одиниць единиц единицы единички ones njesha njeshat'), ...words(2, 'двійки двойки двійок двоек doiuri dyshe dysha dyshat twos'), ...words(3, 'трійки тройки трійок троек treiuri treshe tresha treshat threes'), ...words(4, 'четвірки четверки четвірок четверок patruri katershe katra katrat katersha fours'), ...words(5, 'п\'ятірки пятерки п\'ятірок пятерок cinciuri pesshe pesa pesat pesta fives'),
  ...words(6, 'шістки шестерки шісток шестерок gjashtshe gjashta gjashtat sixes'), ...words(7, 'сімки семерки сімок семерок septuri shtatshe shtata shtatat sevens'), ...words(8, 'вісімки восьмерки вісімок восьмерок opturi tetshe teta tetat eights'), ...words(9, 'дев\'ятки девятки дев\'яток девяток nouari nentshe nenta nentat nines'),
]);
const PLUS = new Set(['plus', 'плюс', '+']);
// Who dictates a number thinks of the next figures meanwhile.
const WHILE_THINKING = ['eee', 'ee', 'mmm', 'hmm', 'uh', 'um', 'erm', 'pauza', 'pause', 'еее', 'ее', 'ммм', 'эээ', 'ээ', 'гм', 'хм', 'пауза'];
// What stands between two numbers that are read aloud.
const AND = new Set(['o', 'si', 'e', 'and', 'dhe', 'edhe', 'і', 'и', 'та', 'then', 'apoi', 'dupa', 'pastaj', 'потом', 'потім', 'далі', 'дальше', 'тире', 'дефіс', 'дефис', 'пробел', 'пробіл', 'hyphen', 'dash', 'cratima', 'liniuta', 'spatiu', 'vize', 'hapesire', 'space', 'restul', 'rest', 'решта', 'остальное', 'остальные', 'тоді', 'тогда', 'tjetra', 'tjerat', 'atunci', ...WHILE_THINKING]);
// Nobody says these between figures but to take a number apart.
const SAID_BETWEEN = new Set(['then', 'apoi', 'pastaj', 'потом', 'потім', 'тире', 'дефіс', 'дефис', 'пробел', 'пробіл', 'hyphen', 'dash', 'cratima', 'liniuta', 'spatiu', 'vize', 'hapesire', 'space']);
const A_DASH = new Set(['тире', 'дефіс', 'дефис', 'пробел', 'пробіл', 'hyphen', 'dash', 'cratima', 'liniuta', 'spatiu', 'vize', 'hapesire', 'space']);
const TAKEN_APART = new WordPattern(`(?<![a-zа-яіїєґ])(?<=\\d [([]?)(?:${[...SAID_BETWEEN].join('|')})[)\\]]? \\d`);
const TENS_FROM = 10;
const TIMES = new Map([['double', 2], ['quadruple', 4], ['dbl', 2], ['dubl', 2], ['дабл', 2], ['triple', 3], ['treble', 3], ['dublu', 2], ['triplu', 3], ['trefish', 3], ['тройной', 3], ['тройная', 3], ['потрійний', 3], ['потрійна', 3], ['трижды', 3], ['дважды', 2], ['двойной', 2], ['двойная', 2], ['подвійний', 2], ['подвійна', 2], ['тричі', 3], ['двічі', 2], ['dyfish', 2]]);

// Behind a unit: "șapte sute".
const TIMES_A_HUNDRED = new Set(['sute', 'suta', 'hundred', 'qind']);

type Rank = 'unit' | 'look' | 'them' | 'sute' | 'teen' | 'ten' | 'hundred' | 'plus' | 'and' | 'times' | 'figures';
/** `apart` behind a comma or another such sign, by which no tens are parted from their units. */
interface Token { start: number; end: number; rank: Rank; value: number; word: string; apart: boolean }
const NONE: readonly Replacement[] = [];

const LOOKS = new Map([['з', '3'], ['б', '6'], ['о', '0'], ['o', '0'], ['і', '1'], ['l', '1']]);
const A_DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}/;
const SPOKEN_AT_LEAST = 2;
const FIGURES_AT_LEAST = 6;
const A_NUMBER = new WordPattern(`(?<![a-zа-яіїєґ])(?:${[UNITS, TEENS, TENS, HUNDREDS, TIMES, SAID].flatMap((list) => [...list.keys()]).join('|')})(?![a-zа-яіїєґ])`);
// Figures of a whole number: what "and" joins to it is another one.
const WHOLE_NUMBER = 5;
// With so many figures one word among them is enough; it stands for four of them at most: "four sevens".
const MANY_FIGURES = 9;
const OF_ONE_WORD = 4;

/** The inside of a pattern for any word that is a number below a hundred, in any of the five languages. */
export const NUMBER_WORDS = [...UNITS.keys(), ...TEENS.keys(), ...TENS.keys()].sort((a, b) => b.length - a.length).join('|');

/** And for those below ten. */
export const UNIT_WORDS = [...UNITS.keys()].join('|');

/** Those below ten with the words for them that are said only where a number is read aloud. */
export const FIGURES_SAID = [...UNITS.keys(), ...[...SAID].flatMap(([word, value]) => (value < TENS_FROM ? [word] : []))].sort((a, b) => b.length - a.length).join('|');

/** The inside of a pattern for any word that is a number of hundreds. */
export const HUNDRED_WORDS = [...HUNDREDS.keys(), ...TIMES_A_HUNDRED].sort((a, b) => b.length - a.length).join('|');

/** The value of a word for a number below a hundred, in any of the five languages; undefined for any other word. */
export const valueOf = (word: string): number | undefined => UNITS.get(word) ?? TEENS.get(word) ?? TENS.get(word);

/** Whether a word is a number, in any of the five languages. */
export const isNumberWord = (word: string): boolean => valueOf(word) !== undefined || HUNDREDS.has(word) || SAID.has(word);

/** Numbers that are spelt out one word after another, as a telephone number is read aloud, each with its figures. */
export function spokenNumbers(openings: Openings): readonly Replacement[] {
  const said = A_NUMBER.all(openings);
  if ((openings.digits < MANY_FIGURES - OF_ONE_WORD && said.length < SPOKEN_AT_LEAST) || !(areNear(said, openings.figures) || TAKEN_APART.isIn(openings))) return NONE;
  const plain = openings.text;
  const told = { plain, units: unitsOf(plain) };
  const found: Replacement[] = [];
  const within = { from: 0, to: plain.length, isParted: isOfAnother };
  for (let run = nextRun(told, within, { from: 0, until: Infinity }); run.length > 0; run = nextRun(told, within, { from: run.at(-1)!.end, until: Infinity })) {
    const words = run.length > SPOKEN_AT_LEAST ? plain.slice(run[0]!.start, run.at(-1)!.end) : '';
    // A word beside a date is no part of it.
    if (words !== '' && !(A_DATE.test(words) && words.replace(/\D/g, '').length < MANY_FIGURES && run.filter(({ rank }) => rank !== 'figures').length < SPOKEN_AT_LEAST)) for (const piece of figuresOf(run, words)) found.push(piece);
  }
  return found;
}

/** Behind a whole number "and" joins another one. */
const isOfAnother = (last: Token, { rank, word }: Token): boolean => rank === 'and' && last.rank === 'figures' && last.word.length >= WHOLE_NUMBER && !A_DASH.has(word);

interface Within { from: number; to: number; reach: number }

/** The numbers in a stretch of `plain`, in figures or in words, each with its figures; of those only that stand within `reach` signs behind the one before. */
export function numbersSaid(told: Units, { from, to, reach }: Within): readonly Replacement[] {
  const found: Replacement[] = [];
  const within = { from, to: Math.min(to, told.plain.length) };
  let until = Infinity;
  for (let run = nextRun(told, within, { from, until }); run.length > 0; run = nextRun(told, within, { from: run.at(-1)!.end, until })) {
    for (let index = 0; index < run.length;) {
      const { next, as } = numberFrom(run, index);
      if (as !== '' && as !== '+') found.push({ start: run[index]!.start, end: run[next - 1]!.end, as: as.includes(' ') ? as.replaceAll(' ', '') : as });
      index = next;
    }
    if (found.length > 0) until = found.at(-1)!.end + reach;
  }
  return found;
}

/** A stretch of a text, and whether what comes behind a token of it belongs to another number. */
interface Searched { from: number; to: number; isParted?: (last: Token, next: Token) => boolean }

/** The first row of tokens in this stretch that begins at `from` or behind, but not behind `until`, with no more between them than one number has; an empty one where there is none. */
function nextRun({ plain, units }: Units, within: Searched, { from, until }: { from: number; until: number }): Token[] {
  const run: Token[] = [];
  for (let at = from; at < within.to;) {
    const end = endOfToken(units, at, within);
    if (end === at) {
      at++;
      continue;
    }
    if (run.length === 0 && at > until) break;
    const token = tokenAt({ plain, units }, at, end);
    const last = run.at(-1);
    if (last !== undefined) {
      const gap = token === null ? 'none' : gapBetween(units, last.end, at);
      if (token === null || gap === 'none' || within.isParted?.(last, token)) break;
      token.apart = gap === 'parts';
      run.push(token);
    } else if (token !== null && !NEVER_FIRST.has(token.rank)) run.push(token);
    at = end;
  }
  return run;
}
const NEVER_FIRST: ReadonlySet<Rank> = new Set(['and', 'sute', 'them', 'look']);

/** Whether there may be a number of many figures, written or said. */
export const mayBeSaid = (openings: Openings): boolean => openings.digits >= MANY_FIGURES - OF_ONE_WORD || A_NUMBER.mayBeIn(openings);

/** Whether one of these words for numbers stands near another, or near figures: alone it is a word of a sentence, as "one" and "një" are. */
function areNear(said: readonly RegExpExecArray[], figures: readonly number[]): boolean {
  let behind = -Infinity;
  let row = 0;
  for (const { index, 0: word } of said) {
    if (index - behind <= NEAR) return true;
    behind = index + word.length;
    while (row < figures.length && figures[row + 1]! < index - NEAR) row += 2;
    if (row < figures.length && figures[row]! <= behind + NEAR) return true;
  }
  return false;
}
// A gap, a word such as "остальные" or two, and a gap.
const NEAR = 32;

type Ranked = Pick<Token, 'rank' | 'value'>;
const RANKED = new Map<string, Ranked>([...AND].map((word) => [word, { rank: 'and', value: 0 }]));
for (const word of TIMES_A_HUNDRED) RANKED.set(word, { rank: 'sute', value: 100 });
for (const word of PLUS) RANKED.set(word, { rank: 'plus', value: 0 });
for (const [rank, list] of [['unit', UNITS], ['teen', TEENS], ['ten', TENS], ['hundred', HUNDREDS], ['times', TIMES], ['them', OF_THEM]] as const) {
  for (const [word, value] of list) RANKED.set(word, { rank, value });
}
for (const [word, value] of SAID) RANKED.set(word, { rank: value < 10 ? 'unit' : value < 20 ? 'teen' : 'ten', value });
// Its letter, said or written for nought: "вісім О, 14"; of Latin letters it is a small word as well.
RANKED.set('о', { rank: 'look', value: 0 });
const FIGURES: Ranked = { rank: 'figures', value: 0 };

// How long the words are that begin with a letter: most words are told from them by it.
const LENGTHS = new Uint32Array(0x500);
for (const word of RANKED.keys()) LENGTHS[word.charCodeAt(0)]! |= 1 << word.length;

/** The token that stands there; null for a word that is none of a number. What looks like a figure is one only before a figure. */
function tokenAt({ plain, units }: Units, start: number, end: number): Token | null {
  const isOfFigures = isFigureAt(units, start) || (end - start > 1 && isFigureAt(units, start + 1));
  if (!isOfFigures && (LENGTHS[units[start]!]! >>> end - start & 1) === 0) return null;
  const word = plain.slice(start, end);
  const ranked = isOfFigures ? FIGURES : RANKED.get(word);
  return ranked === undefined ? null : { start, end, rank: ranked.rank, value: ranked.value, word, apart: false };
}

/** "Twenty three" is 23, "сто двадцять" 120, "double seven" 77; what joins two numbers is read as a space. */
function figuresOf(run: readonly Token[], said: string): Replacement[] {
  // A comma parts two numbers; one behind the last of them parts nothing.
  const last = run.findLast(({ rank }) => rank === 'figures')?.end ?? 0;
  const isTakenApart = !said.slice(0, last - run[0]!.start).includes(',') && run.some(({ word }) => SAID_BETWEEN.has(word));
  const pieces: Replacement[] = [];
  let spoken = 0;
  for (let index = 0; index < run.length;) {
    const { next, as, isSpoken } = numberFrom(run, index);
    if (as !== '') pieces.push({ start: run[index]!.start, end: run[next - 1]!.end, as });
    if (isSpoken) spoken++;
    index = next;
  }
  const figures = pieces.reduce((sum, { as }) => sum + as.replace('+', '').length, 0);
  if (spoken === 0 && isTakenApart) spoken = SPOKEN_AT_LEAST;
  if (spoken === 0 || figures < (spoken < SPOKEN_AT_LEAST ? MANY_FIGURES : FIGURES_AT_LEAST)) return [];
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    if (!before || before.end === piece.start) return [piece];
    return [{ start: before.end, end: piece.start, as: before.as === '+' ? '' : ' ' }, piece];
  });
}

function numberFrom(run: readonly Token[], from: number): { next: number; as: string; isSpoken: boolean } {
  const { rank, value, word } = run[from]!;
  // A letter for a figure is as good as a word for one.
  if (rank === 'figures') {
    const isSpoken = /\D/.test(word);
    return { next: from + 1, as: isSpoken ? word.replace(/\D/g, (look) => LOOKS.get(look)!) : word, isSpoken };
  }
  if (rank === 'look') return { next: from + 1, as: from + 1 < run.length ? '0' : '', isSpoken: run[from + 1]?.start === run[from]!.end };
  if (rank === 'plus') return { next: from + 1, as: '+', isSpoken: false };
    if (rank === 'and' || rank === 'them') return { next: from + 1, as: '', isSpoken: false };
  if (rank === 'times') {
    const unit = run[from + 1];
    if (unit?.rank === 'figures') return { next: from + 2, as: Array.from({ length: value }, () => unit.word).join(' '), isSpoken: true };
    return unit?.rank === 'unit' ? { next: from + 2, as: String(unit.value).repeat(value), isSpoken: true } : { next: from + 1, as: '', isSpoken: false };
  }
  const them = run[from + 1];
  if (rank === 'unit' && them?.rank === 'them' && value > 1 && value < 10) return { next: from + 2, as: String(them.value).repeat(value), isSpoken: true };
  let next = from + 1;
  let sum = value;
  const add = (ranks: readonly Rank[]): void => {
    const at = run[next]?.rank === 'and' ? next + 1 : next;
    const token = run[at];
    // The 8 of "opt sute opt sute" begins another number.
    if (!token || !ranks.includes(token.rank) || token.value === 0 || token.apart || run[at + 1]?.rank === 'sute') return;
    sum += token.value;
    next = at + 1;
  };
  const isHundreds = rank === 'hundred' || rank === 'sute' || (rank === 'unit' && run[next]?.rank === 'sute');
  if (rank === 'unit' && isHundreds) {
    sum = value * 100;
    next++;
  }
  const hundreds = sum;
  if (isHundreds) add(['teen']);
  if (isHundreds && sum === hundreds) add(['ten']);
  if ((rank === 'ten' || isHundreds) && sum % 100 !== 10 && !(sum % 100 > 10 && sum % 100 < 20)) add(['unit']);
  return { next, as: String(sum), isSpoken: true };
}
