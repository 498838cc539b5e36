import { compact } from '../looking/compact.ts';
import { blank } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import { justBefore, Lead, numberOf } from './cues.ts';
import { digitChains, endOfFirst, opensWithin, stretch, whole, writtenAsAmount } from './digit-chains.ts';
import type { DigitChain } from './digit-chains.ts';
import { moments } from './moments.ts';
import { BACKWARDS } from './surroundings/backwards.ts';
import { withoutOffices } from './surroundings/offices.ts';
import { beginsLocal, beginsPublic, isPublic, looksLocal, NATIONAL, NumberingPlans, WITHOUT_PLUS } from './numbering-plans.ts';

// Nouns only: "telefonic", "телефонний" speak of calls, and calls are counted.
const CUE = justBefore('tel|telefon(?:ul|ului|i|it|in|at|e|ele)?|telefoane(?:le)?|phones?|telephone|mob|mobil(?:ul)?|mobile|cell|cel|celular(?:ul)?|gsm|sms|whats?app|viber|telegram|signal|fax'
  + '|call(?: me| her| him| them)?(?: at| on)?|тел|телефон(?:у|ом|и|а|е|ы|ов|ів)?|моб|мобільн(?:ий|ого)|мобильн(?:ый|ого)|вайбер|в[ао]тс?ап|телеграм|факс|suna(?:ti)?(?: la)?|(?:по)?дзвон\\p{L}*|(?:по)?звон\\p{L}*|telefono\\p{L}*');
// A number that is somebody's, or that somebody is to dial: in the same town it has no prefix.
const SOMEBODYS = justBefore('(?:numar(?:ul)?|nr\\.?) (?:ei|lui|mamei|tatalui|fetei|baiatului|copilului|bunicii|surorii|fratelui|soferului|meu|de contact|de acasa)|(?:her|his|my|(?:mum|mom|dad|mother|father|sister|brother|girl|boy|child|driver)\'s) (?:home )?(?:number|num|no\\.?)|(?:reach|dial|ring|phone) (?:him|her|them|me)(?: at| on)?'
  + '|numri (?:[ie] )?(?:saj|tij|nenes|mamase|mames|babait|vajzes|djalit|shoferit|motres|vellait|im)|celular(?:i|in|it)|cel(?:i|in)|merr(?:e|eni)? ne|(?:її|його|мій|ее|его|мой) номер|номер (?:мами|матері|тата|батька|дівчини|хлопця|бабусі|тітки|водія|сестри|брата|подруги|мамы|матери|отца|папы|девочки|мальчика|бабушки|тети|водителя|сестры)'
  + '|набер\\p{L}*|набирай\\p{L}*|(?:without|minus|no) (?:the |any )?(?:prefix|code|area code|zero|nought),?|fara (?:prefix|cod|zero)|pa (?:prefiks|kod|zero),?|без (?:кода|коду|префикса|префікса|нуля)|invers|backwards|de la coada|mbrapsht|nga fundi|навпаки|наоборот|задом наперед|з кінця|с конца|моб[иі]лк\\p{L}*|сотов\\p{L}*|трубк[аиу]');
const LAW_OR_CASE = numberOf('dosar\\p{L}*|cauz\\p{L}*|leg(?:e|ea|ii)|hotarar\\p{L}*|decizi\\p{L}*|справ\\p{L}*|закон\\p{L}*|постанов\\p{L}*|указ\\p{L}*|дел[оау]'
  + '|наказ\\p{L}*|case|law|act|ligj\\p{L}*|vendim\\p{L}*');
const COMPANY_OR_BOOK = justBefore('isbn|issn|idno|cui|cif|nipt|nuis|єдрпоу|егрпоу|edrpou');

// Papers, goods and codes have numbers that look like a telephone's; what is ordered or reported by telephone only where it is called a number.
const OF_A_THING = justBefore('contract(?:ul|ului)?|kontrat(?:a|es|en)|догов[оі]р[а-яії]{0,2}|invoice|factur(?:a|ii|ei)?|fatur(?:a|es|en)|рахунок-фактура|рахунку-фактури|сч[её]т-фактура|накладн[а-яії]+|licen[cs]e|licent(?:a|ei)|licenc(?:a|es)|ліцензі[яїю]|лицензи[яию]'
  + '|ticket|tichet(?:ul)?|protokoll?(?:i|it)?|протокол[уа]?|артикул[уа]?|articol(?:ul)?|serial|passcode|password|parola|fjalekalimi|пароль|receipt|chitant(?:a|ei)|квитанці[яїю]|квитанци[яию]|заявк[аиу]|inventar|інвентарн[а-яії]+(?: номер [а-яіїє]{3,16})?|инвентарн[а-я]+(?: номер [а-я]{3,16})?|proiect(?:ul|ului)?|projekt(?:i|it)|про[єе]кту?|grant|tender|inregistrare|посилк[аи]|посылк[аи]|parcel|colet(?:ul|ului)?|tracking|трек-номер|seria facturii');
const NUMBER_OF_A_THING = numberOf('order|comand(?:a|ii)|porosi(?:a|se)|заказ[а]?|замовленн[яі]|report|raport(?:ul|i|it)?|звіт[у]?|отч[её]т[а]?|booking(?: ref(?:erence)?)?|reservation|rezervar(?:e|ea)|application|cerer(?:e|ea|ii)|kerkes(?:a|es)|reference|ref');
const AND = /^ ?(?:[,;/] ?|,? ?(?:sau|ori|si|or|and|ose|dhe|або|чи|та|или|и) )$/iu;
const PERSONAL_FROM = 6;
const DIGITS_OF_A_VILLAGE = 5;

// Of a village: "стаціонарний, 4-61-27 (телефон сільський)".
const OF_A_VILLAGE = new WordPattern('(?<!\\d)(?<!\\d[ ./:-])\\d{1,3}-\\d\\d-\\d\\d(?![\\d-]|[./]\\d)');
const CALLS = compact(/(?<![a-zа-яіїєґ])(?:sun[ai]|suna|sunati|call|ring|phone|tel|telefon|merr|telefono|(?:по|пере)?(?:дзвон|звон)|телефон|набер|landline|fix)/);
const CALLS_REACH = 20;
const OF_A_TOWN = 9;
const OF_A_DAY = 8;
const LANDLINE = justBefore('стаціонарн\\p{L}*|городск\\p{L}*|домашн\\p{L}*|landline|fix(?:ul)?|telefon(?:ul)? fix|telefoni fiks|fiks');
const CALLED_AFTER = /^ ?\(?(?:тел|telefon|phone|landline)/;

/** One text's telephone numbers: in any international form, in the local forms of the four countries, and any number called one. Those of public offices are none. */
export function phones(reading: Reading): Span[] {
  const { openings } = reading;
  const all = digitChains(openings, PERSONAL_FROM);
  const short = openings.digits < DIGITS_OF_A_VILLAGE ? [] : OF_A_VILLAGE.all(openings).flatMap(({ index, 0: number }): Span[] => {
    const lead = new Lead(openings.text, index);
    const behind = index + number.length;
    // Of a village with one figure first, of a town with three.
    const isCalled = (number.length < OF_A_TOWN && CALLED_AFTER.test(openings.text.slice(behind, behind + 12))) || (number.length !== OF_A_DAY && CALLS.test(`${lead.words.slice(-CALLS_REACH)} ${openings.text.slice(behind, behind + CALLS_REACH)}`));
    return CUE.isIn(lead) || LANDLINE.isIn(lead) || SOMEBODYS.isIn(lead) || isCalled ? [{ kind: 'PHONE', start: index, end: index + number.length }] : [];
  });
  if (all.length === 0) return withoutOffices(reading, short);
  const others = moments(reading.text, openings.figures);
  const text = others.length === 0 ? reading.plain : blank(reading.plain, others);
  const plans = new NumberingPlans();
  const found: Span[] = short;
  const backwards = BACKWARDS.all(openings);
  // Where the last number that was called one ends: "tel. 234567, 345678" names both.
  let named = -1;
  for (const chain of others.length === 0 ? all : digitChains(openings, PERSONAL_FROM, text)) {
    const lead = new Lead(text, chain.at[0]!);
    const goesOn = named >= 0 && chain.at[0]! - named <= 8 && AND.test(text.slice(named, chain.at[0]!));
    const opening = { lead, plus: isBehindAPlus(text, chain.at[0]!), named: goesOn || CUE.isIn(lead) || SOMEBODYS.isIn(lead) };
    if (opening.named) named = chain.at.at(-1)! + 1;
    const spans = opening.plus || opening.named || mayBeOne(chain) ? phonesOf({ chain, text }, opening, plans) : NONE;
    const isWhole = spans.length === 0 && (isBackwards(chain, backwards) || isToldOtherwise(chain, lead, reading));
    // With a plus it is a telephone's, whatever stands before.
    if ((spans.length === 0 && !isWhole) || (!opening.plus && !opening.named && (OF_A_THING.isIn(lead) || NUMBER_OF_A_THING.isIn(lead)))) continue;
    if (isWhole) found.push({ kind: 'PHONE', ...stretch(chain, 0, chain.digits.length) });
    else found.push(...spans);
  }
  return withoutOffices(reading, found);
}
const NONE: readonly Span[] = [];

/** Whether a number without a plus may begin anywhere in a chain, though nothing calls it one. */
const mayBeOne = ({ digits, opens }: DigitChain): boolean => opens.some((isOpen, from) => isOpen && (beginsLocal(digits, from) || digits.startsWith('00', from)));

/** Whether a number of no plan is a telephone's by how it is told. */
const isToldOtherwise = (chain: DigitChain, lead: Lead, reading: Reading): boolean =>
  (BRITISH_MOBILE.test(chain.digits) || isHidden(chain, reading)) && !(chain.digits[0] !== '0' && (A_SCORE.test(lead.words) || OF_A_GAME.test(lead.words))) && !isPublic(chain.digits) && !LAW_OR_CASE.isIn(lead) && !COMPANY_OR_BOOK.isIn(lead);

// A word for it stands near, and from its end it is a number of one of the four countries.
const isBackwards = ({ digits, at }: DigitChain, words: readonly { index: number }[]): boolean =>
  words.some(({ index }) => Math.abs(index - at[0]!) < BACKWARDS_REACH) && looksLocal([...digits].reverse().join(''));
const BACKWARDS_REACH = 100;

const A_SCORE = /(?<![a-zа-яіїє])(?:scores?|scored|marks?|note(?:le)?|a luat|au luat|mori|moren|notat|оцінк[а-яії]*|оценк[а-я]*|отрима[а-яії]*|получи[а-я]*|бал[иів]*|балл[а-я]*|sets?|scor(?:ul)?|setul|seti(?:n|t)?|rezultat[a-z]*|сет[аиів]*|рахун(?:ок|ком) (?:матч|гри|сету|у грі)|счет[а-я]* (?:матча|игры|сета)|games?|match(?:es)?|meciul|meci|ndeshj[a-z]*|матч[а-яії]*)(?![a-zа-яіїє])/;
const OF_A_GAME = /(?<![a-zа-яіїє])(?:nis(?:et|en)|pleaca|depart[a-z]*|leaves|відправл[а-яії]*|отправл[а-я]*|вирушає|рушає|маршрутк[а-яії]*|автобус[а-яії]*|электричк[а-я]*|електричк[а-яії]*|autobuz(?:ul)?|microbuz(?:ul)?|autobusi|furgoni|bingo|бінго|бинго|tombol[a-z]*|lot[eo]|лото|count(?:s|ing|ed)? (?:by|to|down))(?![a-zа-яіїє])/;
// Of no other numbers are there so many figures that begin so: those who went abroad to work have one.
const BRITISH_MOBILE = /^07[1-57-9]\d{8}$/;

/** Whether what leads up to figures speaks of a game with numbers or a timetable. */
export const isOfAGame = (plain: string, start: number): boolean => OF_A_GAME.test(new Lead(plain, start).words);

const HIDDEN_AT_LEAST = 7;
const HIDDEN_AT_MOST = 16;
const LONGEST_GAP = 3;
// "1 2 3 4 5": questions of a test, and marks that were given.
const IN_A_ROW = /0?12345|5432/;

/** "Seven, fourteen, twenty-one": each number as much more than the one before. */
function areSteps({ digits, opens }: Pick<DigitChain, 'digits' | 'opens'>): boolean {
  const starts = [...opens.keys()].filter((at) => opens[at]);
  const numbers = starts.map((start, at) => Number(digits.slice(start, starts[at + 1])));
  return numbers.length > 3 && numbers.every((number, at) => at < 2 || (number > numbers[at - 1]! && number - numbers[at - 1]! === numbers[2]! - numbers[1]!));
}

/** Seven figures or more that are spelt out, drawn as pictures, or each set apart from the next: nobody writes so what may be known. */
function isHidden({ digits, at, opens }: DigitChain, { starts, ends, odd }: Reading): boolean {
  if (digits.length < HIDDEN_AT_LEAST || digits.length > HIDDEN_AT_MOST || IN_A_ROW.test(digits) || areSteps({ digits, opens })) return false;
  // Told piece by piece, what stands between two pieces is left out of the reading.
  if (digits.startsWith('0') && at.some((place, index) => index > 0 && opens[index] && ends[place - 1]! - starts[place - 1]! > LONGEST_GAP)) return true;
  const drawn = at.filter((place) => odd(place) || ends[place]! - starts[place]! > 1).length;
  return drawn * 2 > digits.length || (digits.length > HIDDEN_AT_LEAST && opens.every(Boolean) && new Set(digits).size > 4 && !/^[1-5]+$/.test(digits));
}

/** A chain holds more than one number where they are written one after another. */
function phonesOf({ chain, text }: Pick<Place, 'chain' | 'text'>, opening: Opening, plans: NumberingPlans): Span[] {
  const found: Span[] = [];
  let behind = LAW_OR_CASE.isIn(opening.lead) || COMPANY_OR_BOOK.isIn(opening.lead) ? endOfFirst(chain, text) : 0;
  for (let from = behind; from < chain.digits.length;) {
    const number = numberAt({ chain, from, text, behind }, from === 0 ? opening : NO_OPENING, plans);
    if (number?.personal) found.push({ kind: 'PHONE', ...withSigns(text, stretch(chain, from, number.length)) });
    from += number?.length ?? 1;
    if (number) behind = from;
  }
  return found;
}

/** Whether a plus stands before `at`, with two spaces or brackets between at most. */
function isBehindAPlus(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= at - 2 && SPACE_OR_BRACKET.has(text.charCodeAt(before))) before--;
  return text.charCodeAt(before) === PLUS;
}
const PLUS = 0x2B;
const SPACE_OR_BRACKET: ReadonlySet<number> = new Set([0x20, 0x28]);
const BEFORE_A_NUMBER: ReadonlySet<number> = new Set([...SPACE_OR_BRACKET, PLUS]);

/** What stands before a chain's first number. */
interface Opening { lead: Lead; plus: boolean; named: boolean }
const NO_OPENING: Omit<Opening, 'lead'> = { plus: false, named: false };
/** Digit `from` of a chain, all before `behind` being other numbers. */
interface Place { chain: DigitChain; from: number; text: string; behind: number }
interface PhoneAt { personal: boolean; length: number }

function numberAt(place: Place, { plus, named }: Omit<Opening, 'lead'>, plans: NumberingPlans): PhoneAt | null {
  const { chain, from } = place;
  if (!chain.opens[from]) return null;
  return publicAt(place, plus)
    ?? (plus || isFromAbroad(chain.digits, from) ? internationalAt(place, plus ? 0 : 2, plans) : null)
    ?? localAt(place, plans)
    ?? (named ? namedAt(place) : null);
}

/** Whether a number that is dialled with the code of a country begins at digit `from`. */
const isFromAbroad = (digits: string, from: number): boolean => digits.startsWith('00', from) && digits.length > from + 2 && digits[from + 2] !== '0';

function publicAt({ chain, from }: Place, plus: boolean): PhoneAt | null {
  if (!beginsPublic(chain.digits, from)) return null;
  for (const length of [10, 9, 11, 12, 13, 8, 7, 6]) {
    const digits = whole(chain, from, length);
    if (digits !== null && isPublic(plus ? `+${digits}` : digits)) return { personal: false, length };
  }
  return null;
}

/** After a + or 00 (`prefix` digits): the longest valid number, else the longest that could be one and is no amount. */
function internationalAt(place: Place, prefix: number, plans: NumberingPlans): PhoneAt | null {
  const { chain, from, text } = place;
  let possible: PhoneAt | null = null;
  for (let length = prefix + 15; length >= prefix + 8; length--) {
    const digits = whole(chain, from, length);
    if (digits === null || digits[prefix] === '0') continue;
    const answer = plans.ask(`+${digits.slice(prefix)}`);
    if (answer === 'public' || answer === 'valid') return { personal: answer === 'valid', length };
    if (answer === 'possible' && prefix === 0 && length >= 10 && !writtenAsAmount(chain, text, { from, to: from + length })) {
      possible ??= { personal: true, length };
    }
  }
  return possible;
}

/** A number of one of the four countries as it is dialled there, or with the country's code and no plus. */
function localAt(place: Place, plans: NumberingPlans): PhoneAt | null {
  const { chain, from, text } = place;
  if (!beginsLocal(chain.digits, from)) return null;
  for (let length = 12; length >= 9; length--) {
    const digits = whole(chain, from, length);
    if (digits === null || !looksLocal(digits) || isInsideAmount(place, length)) continue;
    if (WITHOUT_PLUS.test(digits) && (from === 0 || !opensWithin(chain, from + 1, from + length)) && (length > 11 || !writtenAsAmount(chain, text, { from, to: from + length }))) {
      return { personal: plans.ask(`+${digits}`) !== 'public', length };
    }
    // The old way of dialling out of one's town: 8, then the number with its 0.
    if (/^80[3-9]\d{8}$/.test(digits) && plans.ask(`+3${digits}`) === 'valid') return { personal: true, length };
    for (const [shape, country] of NATIONAL) {
      const answer = shape.test(digits) ? plans.ask(digits, country) : 'no';
      if (answer === 'valid' || answer === 'public') return { personal: answer === 'valid', length };
    }
  }
  return null;
}

/** What is called a telephone number is one, whatever its shape; short codes are public. */
function namedAt({ chain, from, text }: Place): PhoneAt | null {
  for (let length = Math.min(15, chain.digits.length - from); length >= PERSONAL_FROM; length--) {
    const digits = whole(chain, from, length);
    if (digits === null || (digits[0] === '1' && length < 9)) continue;
    if (!(digits.endsWith('000') && writtenAsAmount(chain, text, { from, to: from + length }))) return { personal: true, length };
  }
  return null;
}

/** The 067 123 456 in "2 067 123 456": groups of three behind a shorter one, as amounts are written. */
function isInsideAmount({ chain, from, text, behind }: Place, length: number): boolean {
  let first = from - 1;
  while (first > behind && first > from - 4 && !chain.opens[first]) first--;
  return first >= behind && chain.opens[first] === true && writtenAsAmount(chain, text, { from: first, to: from + length });
}

/** With the plus that stands before it, and the bracket where its other half is inside. */
function withSigns(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  if (!BEFORE_A_NUMBER.has(text.charCodeAt(start - 1))) return { start, end };
  const before = /\(?\+[ (]{0,2}$|\($/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  const bracket = text.slice(start, end).includes(')');
  if (before.includes('+')) return { start: start - before.length + (before.startsWith('(') && !bracket ? 1 : 0), end };
  return { start: bracket ? start - before.length : start, end };
}
