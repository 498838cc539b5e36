import * as romanian from 'stdnum/lib/cjs/ro/cnp.js';
import * as moldovan from 'stdnum/lib/cjs/md/idno.js';
import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { CAPITALS, DIGITS } from '../looking/signs.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { datesOf } from './birth-dates.ts';
import { anyOf, Cue, justBefore, Lead, numberOf } from './cues.ts';
import { isOfAThing } from './documents.ts';
import { isSign } from './ibans.ts';
import { digitChains, endOfFirst, gapBefore, opensWithin, stretch, whole } from './digit-chains.ts';
import type { DigitChain } from './digit-chains.ts';
import { daysOfDate, daysOfNumber } from './surroundings/days-of-numbers.ts';
import { isInAPersonsRow } from './surroundings/rows-of-people.ts';

// The names of the numbers in the five languages.
const CUE = anyOf([
  'cnp', 'idnp', 'idno-p', 'c\\. ?n\\. ?p', 'i\\. ?d\\. ?n\\. ?p', 'кнп', 'и\\.?д\\.?н\\.?п', '[ії]\\.?д\\.?н\\.?п', 'р\\.н\\.о\\.к\\.п\\.п', 'і\\.п\\.н', 'си-?эн-?пи', 'че-?не-?пе', 'ай-?ди-?эн-?пи', 'ідн\\. ?(?:код|номер)', 'идн\\. ?(?:код|номер)', 'tax no', '(?:личн|особист|персональн)\\p{L}* (?:№|no(?!\\p{L}))', 'cod(?:ul|ului)? (?:ei |lui |sau )?(?:numeric )?personal', 'код платника', 'numar(?:ul)? personal',
  'рнокпп', 'rnokpp', 'rntrc', '(?:romanian|moldovan|ukrainian|albanian) (?:id |identity |personal |tax )?(?:number|code)', 'снилс', 'snils', 'полис[а-я]* (?:омс|дмс)', 'свнп', 'іпн', 'ипн', 'инн', 'ipn', 'унзр', 'unzr',
  '(?:ідентифікаційн|идентификационн|податков|налогов|персональн|индивидуальн|індивідуальн|особист|личн)\\p{L}* (?:податков\\p{L}* |налогов\\p{L}* |персональн\\p{L}* )?(?:номер|код(?!екс))',
  'personal (?:identification |id |identity |numeric )?(?:code|number|no\\b)', 'national (?:id|identity|identification|number|no(?!\\p{L}))', '(?:ідентифікаційн|идентификационн)\\p{L}{2,4}(?=[ :]{1,2}$)', 'tax(?:payer)? (?:id|number|code|identification)',
  'numrin? id(?![a-z])', 'num(?:rin?|rit|er|eri) (?:personal|i identitetit|identifikues)', 'nr\\.? (?:personal|i identitetit|identiteti)', 'nid(?![a-z])', 'id personale?', 'id (?:no|nr|number)', 'id-(?:ja|ne|ul)', '(?:її|його|ее|её|его|мій|мой|свій) код',
].join('|'));
// Told behind the number: "код 4007 21 00 88, ІПН дитини".
const CALLED_AFTER = compact(/^[ ,(–-]{1,4}(?:[a-zа-яіїєґ]{1,12} ){0,2}\(?(?:ідентифікаційн|идентификационн|іпн|ипн|инн|рнокпп|idnp|cnp|податков|налогов|personal (?:code|number)|national id|numer personal|cod personal|numri personal)/);
const A_CODE = new Cue('(?<![a-zа-яіїєґ])(?:код[а-яії]*|cod(?:ul)?|code|number|nr|numar(?:ul)?|num(?:ri|er)|номер[а-яії]*|id)(?![a-zа-яіїєґ])');
// A code of nobody knows what: then a number of the right shape counts, with a wrong check digit too.
const SOME_CODE = /(?<![a-zа-яіїєґ])(?:код(?:ом|у|а|ик)?|cod(?:ul)?|kod(?:i|in|it)?|codes?|ідентифікатор[а-яії]*|идентификатор[а-я]*|identificator(?:ul)?|identifier|identifikues[a-z]*|id(?:-?(?:ul|ja|ne|s))?|(?:(?:її|його|ее|его|їхній|мій|мой|дівчини|хлопця|девочки|мальчика|дитини|ребенка|детей) )номер[а-яії]*|номер[а-яії]* (?:картк|карточк|дитини|дівч|хлоп|реб|дев|мальч|її|його|ее|его)[а-яії]*|numri(?: i| e)? (?:tij|saj|vajzes|djalit|femijes|kartes)[a-z ]{0,12}|numarul (?:ei|lui|fetei|baiatului|copilului)|(?:her|his|the child's|girl's|boy's) (?:number|no\.?))(?![a-zа-яіїєґ])/;
// Of a number that was told wrongly, or that stands for somebody in a list or on a wrist: of its shape, it is a person's, whatever its check digit.
const SAID_OF_ONE = /(?<![a-zа-яіїєґ])(?:помилк[а-яії]*|помилков[а-яії]*|ошиб[а-я]*|опечатк[а-я]*|описк[а-яії]*|typos?|mistyp[a-z]*|mistak[a-z]*|disregard|ignore|ignora[a-z]*|eroare|gresit[a-z]*|greseal[a-z]*|gabim[a-z]*|parasysh|не (?:врахов|зважа|учитыв|смотр)[а-яії]*|(?:замість|вместо) правильн[а-яії]*|wrong one|in loc(?:ul)? de|значит[ьс]+я|числит[ьс]+я|figurea?za|apare|del si|должно (?:стоять|быть|значиться)|має (?:стояти|бути)|мало б(?:и)? стояти|should (?:be|read|say|have been)|trebuia? sa (?:fie|scrie|apara)|duhe[jt] te (?:jete|ishte|shkruhe[jt])|(?:listed|appears|stands|shown) as|(?:her|his) name stands|(?:in|pe|on|на|в|у|ne) (?:the |her |his )?(?:wristband|bracelet|bratar[a-z]*|byzylyk[a-z]*|браслет[а-яії]*|бирк[а-яії]*|бірц[а-яії]*))(?![a-zа-яіїєґ])/;
const OF_A_BODY = /(?:tender|торг|тираж|licit|comen|porosi|contract|kontrat|догов|телефон|telefon|phone|firm|фірм|фирм|compan|kompan|органі|организ|organi|asocia|shoqat|фонд|fond|серий|serial|серійн|лот|lot(?![a-z])|чек|bon(?![a-z])|квитанц|chitan|пломб|sigil)/;
const NO_PERSONS_CODE = /(?:proie[ck]t|projek?t|проек|проєк|заяв|applic|cerer|kerkes|reserv|rezerv|бронюв|бронир|tracking|посил|посыл|colet|parcel|інвойс|инвойс|рахун|счет|cont|входу|вход|доступ|доступ|access|pass|meeting|webinar|zoom|qr|товар|goods|produs|product|order|comand|замовл|заказ|invoice|factur|postal|zip|поштов|почтов|fiscal|єдрпоу|egrpou|ean|isbn|bank|bic|swift|case|dosar|справи|дела|grant|budget|буджет|бюджет)/;
// "Numri K95618042N", "karta": the Albanian number is known by its letters, so little is needed beside it.
const ALBANIAN_CUE = /(?<![a-zа-яіїєґ])(?:formular[a-z]*|forms?|blank[a-z]*|do[ck]ument[a-z]*|certifi[ck]at[a-z]*|shkruar|pasaport[a-z]*|анкет[а-яії]*|бланк[а-яії]*|документ[а-яії]*|форм[аиіуы]|num[a-z]{1,4}|nr|kart[a-z]*|id(?:-?[a-z]{1,3})?|kod[a-z]*|code|cod(?:ul)?|number|no|leternjoft[a-z]*|nid|номер[а-яії]*|код[а-яії]*|ідентиф[а-яії]*|идентиф[а-я]*)(?![a-zа-яіїєґ])/;
const ALBANIAN_TOLD = /(?<![A-Z0-9])[A-M][ .,-]{1,2}\d(?:[ .,-]{0,2}\d){5,9}[ .,-]{1,2}[A-Z](?![A-Z0-9a-z])/g;
// "QQ 12 34 56 C": of those who went to Britain to work.
const BRITISH = /(?<![A-Z0-9])[A-CEGHJ-PR-TW-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D](?![A-Z0-9])/g;
// Numbers of companies, cases and goods have the same lengths, and some of them the same check digits.
const COMPANY_OR_GOODS = justBefore('idno|cui|cif|nipt|nuis|edrpou|єдрпоу|егрпоу|isbn|ean');
// "ИНН организации": an organisation's number, by the same name.
const OF_AN_ORGANISATION = /(?:організаці[їя]|организаци[ия]|компан(?:ии|ії)|фірми|фирмы|підприємства|предприятия|фонд[уа]|ооо|societat(?:ii|e)|companiei|firmei|organizatiei|fundatiei|asociatiei|organizates|shoqates|kompanise|company|organi[sz]ation)[^a-zа-яіїє\d]{0,4}$/;
// As long as the longest of them and what may stand behind it.
const ORGANISATION_REACH = 20;
const CASE = numberOf('dosar\\p{L}*|cauz\\p{L}*|справ\\p{L}*|дел[оау]|case');
const MONEY = /^ ?(?:lei|ron|mdl|eur|euro|usd|uah|грн|грив|руб|lek|all|€|\$|₴)/iu;

const CNP_SHAPE = /^[1-8]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|[1-3]\d|4[0-8]|5[12])/;
// Registry 2 (persons; 0 in old ones), then the last three figures of the year of issue: without that one in ten random numbers pass.
const IDNP_SHAPE = /^(?:2(?:0[0-3]|9[6-9])|09[5-9])/;
// A date and five figures: of a person, unless it is called the number of something.
const NUMBERED = /(?:№|(?<![a-zа-яіїєґ])n[ro]\.?) ?$/;
const UNZR_SHAPE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/;
const WIDE_REACH = 110;
const LENGTHS: ReadonlySet<number> = new Set([10, 13]);
const CHECKS_AT_MOST = 1_000;
const DIGITS_AT_LEAST = 6;
const ALBANIAN = /(?<![A-Z0-9])([A-M])[ ./_-]{0,2}(\d)[ ./_-]?(\d)[ ./_-]?(\d)[ ./_-]?(\d)[ ./_-]?(\d)[ ./_-]?(\d)[ ./_-]?(\d)[ ./_-]?(\d)[ ./_-]{0,2}([A-Z])(?![A-Z0-9])/gi;
const ALBANIAN_DAY = /^.\d(?:[0358][1-9]|[1469][0-2])(?:0[1-9]|[12]\d|3[01])/;
// Written in one, of somebody born from 1950 on: how its last letter is made was never published, so nothing hangs on it.
const ALBANIAN_WHOLE = /^[F-M]\d(?:[0358][1-9]|[1469][0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[A-Z]$/;
// Days since 1899-12-31: born 1927 to 2030, whatever the day of today.
const BORN = { after: 9_999, before: 47_500 };

/** Personal numbers of the four countries: by checksum and shape, or by their name before them, then with a wrong checksum too. */
export function nationalIds(reading: Reading): Span[] {
  if (reading.openings.digits < DIGITS_AT_LEAST) return [];
  let told: readonly Told[] | null = null;
  const dates = (): readonly Told[] => told ??= datesOf(reading).map((date) => ({ index: date.index, 0: date[0], days: daysOfDate(date[0]) }));
  const found = [...numbersIn(reading, dates), ...albanian(reading), ...british(reading)];
  return found.length === 0 ? found : [...found, ...daysOf(found, reading, dates)];
}

/** A date that a text tells, and the days that it may mean. */
interface Told { index: number; 0: string; days: readonly string[] }

const british = ({ latin, signs }: Reading): Span[] => signs.near(CAPITALS, DIGITS) && signs.near(DIGITS, CAPITALS)
  ? matchesOf(BRITISH, latin).map(({ index, 0: number }) => ({ kind: 'NATIONAL_ID', start: index, end: index + number.length })) : [];

const ROW_OF_A_DATE = /(?<!\d)(?:\d{8}|\d{6})(?!\d)/g;

/** The dates that are part of one of these numbers: whatever they are called, its holder was born then. */
function daysOf(numbers: readonly Span[], { latin, plain }: Reading, dates: () => readonly Told[]): Span[] {
  const known = new Set(numbers.flatMap(({ start, end }) => daysOfNumber(latin.slice(start, end).replace(/[^A-Za-z0-9]/g, '').toUpperCase())));
  if (known.size === 0) return [];
  const rows = matchesOf(ROW_OF_A_DATE, plain).map(({ index, 0: row }) => ({ index, 0: row, days: daysOfDate(row) }));
  return [...dates(), ...rows]
    .filter(({ index, 0: date, days }) => days.some((day) => known.has(day)) && !numbers.some(({ start, end }) => index < end && start < index + date.length))
    .map(({ index, 0: date }) => ({ kind: 'DATE_OF_BIRTH', start: index, end: index + date.trimEnd().length }));
}

// Somebody's "personal number" that begins with a 0 is a telephone's.
function numbersIn({ text: written, plain: text, openings }: Reading, dates: () => readonly Told[]): Span[] {
  const found: Span[] = [];
  const checks = new Checks();
  let told: ReadonlySet<string> | null = null;
  const days = (): ReadonlySet<string> => told ??= new Set(dates().flatMap((date) => date.days));
  const asked = new Map<string, boolean>();
  const isTold = (digits: string): boolean => {
    const answer = asked.get(digits) ?? daysOfNumber(digits).some((day) => days().has(day));
    if (asked.size < CHECKS_AT_MOST) asked.set(digits, answer);
    return answer;
  };
  let before: DigitChain | null = null;
  for (const chain of digitChains(openings, 9)) {
    const lead = new Lead(text, chain.at[0]!);
    const isCalled = isCalledOne(text, { lead, end: chain.at.at(-1)! + 1 });
    if (!isCalled && !mayHoldOne(chain)) continue;
    const named = isOfOthers(lead) ? 'other' : isCalled ? 'personal' : null;
    const isAgain = before !== null && named === null && isOneMore(chain, before);
    if (isAgain || (named === null && LENGTHS.has(chain.digits.length) && chain.digits[0] !== '0' && CUE.isIn(new Lead(text, chain.at[0]!, WIDE_REACH))) || (named !== 'other' && isSnils(chain, text))) {
      found.push({ kind: 'NATIONAL_ID', ...stretch(chain, 0, chain.digits.length) });
      before = chain;
      continue;
    }
    if ((named === 'personal' && chain.digits.length <= 14 && (chain.digits[0] !== '0' || chain.digits.length === 13)) || (named === null && (isSomebodys(chain, text) || isListed(chain, { text: written, plain: text })))) {
      found.push({ kind: 'NATIONAL_ID', ...stretch(chain, 0, chain.digits.length) });
      before = chain;
      continue;
    }
    const abroad = abroadFrom(chain, text);
    for (let from = named === 'other' ? endOfFirst(chain, text) : 0; from < chain.digits.length;) {
      const length = isRest(chain, abroad, from) ? 0 : idLength({ chain, from, text }, checks) || datedLength({ chain, from, text }, isTold);
      if (length > 0) found.push({ kind: 'NATIONAL_ID', ...stretch(chain, from, length) });
      if (length > 0 && length === chain.digits.length) before = chain;
      from += Math.max(1, length);
    }
  }
  return found;
}

/** Albanian numbers: by their letter at the end, or a word before them. */
function albanian({ latin, plain: text, openings }: Reading): Span[] {
  const found: Span[] = [];
  if (!isBetweenLetters(latin, openings.figures)) return found;
  for (const match of matchesOf(ALBANIAN, latin)) {
    const end = match.index + match[0].length;
    const lead = new Lead(text, match.index);
    if (isAlbanian(match.slice(1).join('').toUpperCase()) || ALBANIAN_WHOLE.test(match[0]) || CUE.isIn(lead) || ALBANIAN_CUE.test(lead.words)) {
      found.push({ kind: 'NATIONAL_ID', start: match.index, end });
    }
  }
  for (const { index, 0: told } of matchesOf(ALBANIAN_TOLD, latin)) {
    if (ALBANIAN_CUE.test(new Lead(text, index).words)) found.push({ kind: 'NATIONAL_ID', start: index, end: index + told.length });
  }
  return found;
}

/** The same number told again a little further on, rightly or wrongly: as long as the first, and not a telephone's. */
const isOneMore = (chain: DigitChain, before: DigitChain): boolean =>
  chain.digits.length === before.digits.length && LENGTHS.has(chain.digits.length) && chain.digits[0] !== '0' && chain.at[0]! - before.at.at(-1)! < AGAIN_REACH;
const AGAIN_REACH = 120;

/** Whether a single Latin letter, and at most two signs more, stand before any of these rows of digits, and a letter behind all digits that follow, as in an Albanian number. */
function isBetweenLetters(latin: string, figures: readonly number[]): boolean {
  for (let row = 0; row < figures.length; row += 2) {
    let at = figures[row]! - 1;
    for (let gap = 0; gap < LONGEST_GAP && !isSign(latin, at); gap++) at--;
    if (isADecade(latin, at) && !isSign(latin, at - 1) && isBeforeALetter(latin, figures, row)) return true;
  }
  return false;
}

/** Whether one of the letters stands here by which an Albanian number tells the decade. */
function isADecade(latin: string, at: number): boolean {
  const code = latin.charCodeAt(at) | SMALL_LETTER;
  return code >= FIRST_DECADE && code <= LAST_DECADE;
}
const [SMALL_LETTER, FIRST_DECADE, LAST_DECADE] = [0x20, 0x61, 0x6D];

/** Whether a letter, and at most two signs more, stand behind six digits or more, with no more between them. */
function isBeforeALetter(latin: string, figures: readonly number[], first: number): boolean {
  let digits = 0;
  for (let row = first; row < figures.length && (row === first || figures[row]! - figures[row - 1]! <= LONGEST_GAP); row += 2) {
    digits += figures[row + 1]! - figures[row]!;
    if (digits > DIGITS_AT_MOST) return false;
    for (let at = figures[row + 1]!; digits >= DIGITS_AT_LEAST && at <= figures[row + 1]! + LONGEST_GAP && at !== figures[row + 2]; at++) if (isSign(latin, at)) return true;
  }
  return false;
}
const LONGEST_GAP = 2;
const DIGITS_AT_MOST = 10;

/** Ten or thirteen digits behind a word for some code, or each set apart from the next, that begin as a personal number does. */
function isSomebodys(chain: DigitChain, text: string): boolean {
  const { digits } = chain;
  const hasShape = digits.length === 13 ? CNP_SHAPE.test(digits) || IDNP_SHAPE.test(digits) : digits.length === 10 && digits[0] !== '0' && hasBirthDay(digits);
  if (!hasShape) return isCorrected(chain, text);
  if (chain.opens.every(Boolean)) return true;
  const lead = new Lead(text, chain.at[0]!);
  const { words } = lead;
  return (SOME_CODE.test(words) || (SAID_OF_ONE.test(words) && !OF_A_BODY.test(words) && !digits.includes('00000'))) && !NO_PERSONS_CODE.test(words) && !COMPANY_OR_GOODS.isIn(lead) && !MONEY.test(text.slice(chain.at.at(-1)! + 1, chain.at.at(-1)! + 9));
}

/** A number by which somebody is insured or registered, told to be wrong elsewhere: by its check digit it is a Moldovan one, whatever year it was given out in. */
function isCorrected({ digits, at, opens }: DigitChain, text: string): boolean {
  if (digits.length !== 13 || digits[0] !== '2' || opens.indexOf(true, 1) >= 0) return false;
  const lead = new Lead(text, at[0]!, WIDE_REACH).words;
  return SAID_OF_ONE.test(lead) && OF_THE_INSURED.test(lead) && !OF_A_BODY.test(lead) && !NO_PERSONS_CODE.test(lead) && !MONEY.test(text.slice(at[12]! + 1, at[12]! + 9)) && moldovan.validate(digits).isValid;
}
const OF_THE_INSURED = /(?<![a-zа-яіїєґ])(?:полис|поліс|insurance|insured|polit[ae]|asigura|sigurim|застрахован|медкарт|карточк|картк|card|karte|cartel|анкет|formular|form(?![a-z])|register|registr|regjistr|реєстр|реестр|свідоцтв|свидетельств|certificat|certifikat|посвідк|паспорт|pasaport|passport|buletin|leternjoftim|permi|дозвіл|разрешени)/;

/** In one row of figures, as a cell of a row about a person: there no word calls it what it is, and a slip of the pen makes it no other. */
function isListed({ digits, at, opens }: DigitChain, { text, plain }: { text: string; plain: string }): boolean {
  if (opens.indexOf(true, 1) >= 0 || !LENGTHS.has(digits.length)) return false;
  const hasShape = digits.length === 13 ? (CNP_SHAPE.test(digits) && !OF_GOODS.test(digits)) || IDNP_SHAPE.test(digits) : digits[0] !== '0' && hasBirthDay(digits);
  return hasShape && isInAPersonsRow({ text, plain }, { start: at[0]!, end: at.at(-1)! + 1 });
}

/** A Russian insurance number: nothing else is set in three rows of three and one of two. */
function isSnils(chain: DigitChain, text: string): boolean {
  if (chain.digits.length !== 11 || !chain.opens[3] || !chain.opens[6] || !chain.opens[9] || chain.opens.filter(Boolean).length !== 4) return false;
  return [3, 6].every((at) => gapBefore(chain, text, at) === '-') && /^[ -]$/.test(gapBefore(chain, text, 9));
}

/** The first digit of a number that is dialled from abroad; -1 where the chain has none. */
const abroadFrom = (chain: DigitChain, text: string): number => chain.opens.findIndex((opens, at) => opens && (chain.digits.startsWith('00', at) || text[chain.at[at]! - 1] === '+'));

/** "+40 722 060 644 2 300": whether digits from `from` on are the rest of such a number and what stands behind it, which pass as a personal number now and then. */
const isRest = (chain: DigitChain, abroad: number, from: number): boolean => abroad >= 0 && from > abroad && opensWithin(chain, from + 1, from + 13);

/** Whether the words before a number, or behind it, call it a person's. Only a chain's first number has words right before it. */
const isCalledOne = (text: string, { lead, end }: { lead: Lead; end: number }): boolean =>
  CUE.isIn(lead) || (A_CODE.isIn(lead) && CALLED_AFTER.test(text.slice(end, end + 40)));

/** Whether the words before a number call it that of something else. */
const isOfOthers = (lead: Lead): boolean => COMPANY_OR_GOODS.isIn(lead) || CASE.isIn(lead) || OF_AN_ORGANISATION.test(lead.words.slice(-ORGANISATION_REACH));

/** Whether a chain has as many digits as a Russian number, or as many as another from the beginning of a group to the end of one. */
function mayHoldOne({ digits, opens }: DigitChain): boolean {
  if (digits.length === DIGITS_OF_SNILS) return true;
  const ends = (to: number): boolean => to === digits.length || opens[to] === true;
  for (let from = 0; from + FEWEST_DIGITS <= digits.length; from++) if (opens[from] === true && (ends(from + FEWEST_DIGITS) || ends(from + MOST_DIGITS))) return true;
  return false;
}
const [FEWEST_DIGITS, MOST_DIGITS] = [10, 13];
const DIGITS_OF_SNILS = 11;

/** How many digits from digit `from` on are a personal number by their own shape; 0 for none. */
function idLength({ chain, from, text }: { chain: DigitChain; from: number; text: string }, checks: Checks): number {
  const thirteen = whole(chain, from, 13);
  if (thirteen !== null && (checks.passes(thirteen) || isMiscopied(thirteen, { chain, from, text }))) return 13;
  if (thirteen !== null && UNZR_SHAPE.test(thirteen) && chain.opens[from + 8] && gapBefore(chain, text, from + 8) === '-'
    && isOfARegister(text, chain.at[from]!, chain.at[from + 12]! + 1)) return 13;
  const ten = whole(chain, from, 10);
  if (ten === null || opensWithin(chain, from + 1, from + 10) || !isUkrainian(ten)) return 0;
  const end = chain.at[from + 9]! + 1;
  return MONEY.test(text.slice(end, end + 8)) ? 0 : 10;
}

/** A number of the register that begins with a day: not called the number of anything but a card's entry. */
function isOfARegister(text: string, start: number, end: number): boolean {
  if (isOfAThing(text, start)) return false;
  return !NUMBERED.test(new Lead(text, start).words) || ON_A_CARD.test(text.slice(Math.max(0, start - CARD_REACH), end + CARD_REACH));
}
const ON_A_CARD = /(?<![а-яіїєґ])(?:карт(?:к|оч|а|и|і|у)|паспорт|посвід)/;
const CARD_REACH = 40;

/** How many digits from digit `from` on are a number with a slip of the pen that begins with a day that the text tells too; 0 for none. */
function datedLength({ chain, from, text }: { chain: DigitChain; from: number; text: string }, isTold: (digits: string) => boolean): number {
  for (const length of LENGTHS) {
    // In groups as well: a day that the text tells is no chance.
    const digits = whole(chain, from, length);
    if (digits === null) continue;
    const hasShape = length === 13 ? CNP_SHAPE.test(digits) && !OF_GOODS.test(digits) : digits[0] !== '0' && hasBirthDay(digits);
    const end = chain.at[from + length - 1]! + 1;
    if (hasShape && !MONEY.test(text.slice(end, end + 8)) && isTold(digits)) return length;
  }
  return 0;
}

// An article's number, by its own check digit; and a day, with which registers begin theirs.
const OF_GOODS = /^(?:594|484|482|460|530|380|400|500|590|599)/;
// Born since 2000.
const OF_A_CHILD = /^[56]/;
const FROM_A_DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

/** A Romanian or Moldovan number with a slip of the pen: in one row, alone, of the right shape, and not called anything else. */
function isMiscopied(digits: string, { chain, from, text }: { chain: DigitChain; from: number; text: string }): boolean {
  if (chain.digits.length !== 13 || chain.opens.filter(Boolean).length > 1) return false;
  const isOfAChild = CNP_SHAPE.test(digits) && OF_A_CHILD.test(digits) && !OF_GOODS.test(digits);
  if (!isOfAChild && (!/^20[0-2]/.test(digits) || FROM_A_DAY.test(digits))) return false;
  const lead = new Lead(text, chain.at[from]!).words;
  return !NO_PERSONS_CODE.test(lead) && !NUMBERED.test(lead) && !/[a-z0-9/_-]$/.test(text.slice(0, chain.at[0]!).slice(-1)) && !MONEY.test(text.slice(chain.at.at(-1)! + 1, chain.at.at(-1)! + 9));
}

/** The thirteen-digit numbers of one text, each worked out once: it costs the library some 20 µs. */
class Checks {
  readonly #known = new Map<string, boolean>();

  passes(digits: string): boolean {
    const cnp = CNP_SHAPE.test(digits);
    const idnp = IDNP_SHAPE.test(digits);
    if (!cnp && !idnp) return false;
    // So many that look like one are no accident.
    if (this.#known.size >= CHECKS_AT_MOST) return true;
    const known = this.#known.get(digits) ?? ((cnp && romanian.validate(digits).isValid) || (idnp && moldovan.validate(digits).isValid));
    this.#known.set(digits, known);
    return known;
  }
}

/** One in ten random numbers has the checksum, and four in ten of those a birth date; a 0 in front is a telephone's. */
export function isUkrainian(digits: string): boolean {
  if (digits[0] === '0' || !hasBirthDay(digits)) return false;
  let sum = 0;
  for (const [index, weight] of UKRAINIAN_WEIGHTS.entries()) sum += weight * Number(digits[index]);
  return (sum + 11) % 11 % 10 === Number(digits[9]);
}

// Not by the library: it makes an error of each number that fails, stack and all, in ten times the time.
const UKRAINIAN_WEIGHTS = [-1, 5, 7, 9, 4, 6, 10, 5, 7];

function hasBirthDay(digits: string): boolean {
  const days = Number(digits.slice(0, 5));
  return days > BORN.after && days < BORN.before;
}

/** Decade and year, month (+30 for foreigners, +50 for women), day, serial; then a letter by which the weighted sum is 0 mod 23. */
function isAlbanian(id: string): boolean {
  if (!ALBANIAN_DAY.test(id)) return false;
  let sum = id.charCodeAt(0) - 64;
  for (let index = 1; index < 9; index++) sum += index * Number(id[index]);
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === id[9];
}
