import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { CAPITALS, DIGITS, kindsOf } from '../looking/signs.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { HUNDRED_WORDS, NUMBER_WORDS, valueOf } from '../unmasking/number-words.ts';
import { codeOf } from './cues.ts';
import { numbersOfLooks } from './spoken/looks.ts';
import { isInAPersonsRow } from './surroundings/rows-of-people.ts';

const LETTER = '[a-zа-яіїєґ]';
const NUMBER_WORD = '(?:nr|no|number|numar(?:ul)?|numri|numer|номер|№|#|n)';
const PAPER = [
  'certificates? of birth', 'passprt', 'ppt? (?:no|number)\\.?', 'закордонн(?:ий|ого)(?=:? [a-zа-яіїє]{2}[ -]?\\d)', 'pasapoart[a-z]*', 'ід[- ]?карт[а-яії]*', 'посвідц[іи][а-яії]*', 'карт[аыуе] проживания', 'residence card', 'permis(?:e|ul|ului)? de (?:sedere|rezidenta)', 'kart[a-z]* (?:e )?qendrimi[t]?', 'flet[a-z]* ?udhetim[a-z]*', 'akt[a-z]* (?:i |e |te )?lindjes?', 'загран(?:а|у|ка)?(?=:? (?:[a-zа-я]{1,2} ?){0,2}\\d)',
  '(?:за)?гран(?!т)(?:ник|паспорт)?[а-яії]{0,2}(?= )', 'пасспорт[а-яії]*', 'паспорт[а-яії]*', 'travel doc(?:ument)?s?', 'бул+[еи]т[еи]н[а-яь]*', 'бюллетен[а-я]*(?= (?!№|n))', 'pasport[a-z]*', 'pasaprt[a-z]*', 'id-?card', 'посвідк[а-яії]*', 'внутрішн[а-яії]+ паспорт[а-яії]*', 'довідк[а-яії]* про особу', 'birth cert\\.?', 'cert(?:\\.|ificat)? nastere', 'letern?jof?tim[a-z]*',
  'passports?', 'pasaport[a-z]*', 'passaport[a-z]*', 'pashaport[a-z]*', '(?:закордон|загран)?паспорт[а-яії]*', '(?:identity|id|residence) (?:card|document|permit|papers?)s?', 'travel document', 'document(?:ul|i|it)? (?:no|nr|number|seria|de calatorie|de identitate)', 'id ?(?:nr|no|number)',
  '(?:carte|cartii|cartea|act|actul|document) de identitate', 'buletin(?![a-z]* informativ)[a-z]*', 'c\\.?i\\.? seri[ae]', 'seri[ae] ci', 'ci(?=[ :]{1,2}[a-z]{2} ?-?\\d{6})', 'пасп\\.', 'c\\.i\\.', 'permis(?:ul)? (?:de )?(?:sedere|conducere)', 'titlu(?:l)? de calatorie',
  'leternjoftim[a-z]*', 'kart[ae-z]* (?:e |te )?identiteti[a-z]*', 'leje(?:n|s)? (?:e )?qendrimi[t]?', 'посвідчення особи', 'посвідк[а-яії]*', 'id[- ]?(?:картк|карт|паспорт)[а-яії]*', 'айді[- ]?картк[а-яії]*', 'удостоверени[а-я]*(?: личности)?', 'certificatul(?= [a-z]{2} ?\\d)', 'посвідчення(?= [а-яії]{1,3} ?\\d)', 'вид[а-я]* на жительство', 'документ[а-яії]* (?:№|номер|серії|серии)',
  'birth certificate', '(?:certificat[a-z]*|act(?:ul|ului)?) (?:ei |lui |fetei |copilului )?de nastere', 'certifikat[a-z]* (?:e |te |i )?lindje[a-z]*', 'свідоцтв[а-яії]* про народження', 'свидетельств[а-я]* о рождении', 'driv(?:ing|er\'?s?) licen[cs]e', '(?<=(?:\'s|her|his|my|their) )licen[cs]e', 'patent(?:a|e|en|es) e? ?(?:shoferit|drejtimit|saj|tij)', 'leje(?:n|s)? e? ?drejtimi[t]?', 'permis(?:ul|ului) (?:ei|lui|meu|soferului)', '(?:водійськ|водительск)[а-яії]+ (?:посвідчен|удостоверен|прав)[а-яії]*', 'водійськ[а-яії]+', '(?:її|його|ее|его|мої|мои) права(?=[ ,:№]{1,3}[a-zа-яіїє]{2,3} ?\\d)',
  'seaman\'?s? (?:book|card)', 'carnet(?:ul)? de marinar', 'livret(?:ul)? militar', 'librez[a-z]* (?:e )?(?:ushtarak|detar)[a-z]*', 'військов[а-яії]+ квит[а-яії]+', 'военн[а-я]+ билет[а-я]*', '[ei] pajisur me', 'legitimat[a]? cu', '(?:(?<!copyright )(?<!account )(?<!share)(?<!stake))(?:holder|bearer) of', 'titular(?:ul|a|ei)? (?:al |a )?(?:pasap|doc|act)[a-z]*', 'пред\'яви(?:в|ла|вши)', 'предъяви(?:л|ла|в|вши)', 'свид-во о рожд[а-я.]*',
].join('|');
const SERIES = 'seri[aeë]s?|серія|серії|серия|серии|series';
const ROMAN = '[ivxіхl1]{1,4}[- ]{1,3}';
// A series of one to three letters, its number with or without a word; the figures may be set apart by single signs.
const PREFIX = `(?:(?:[a-z]{3}-(?=[a-z]{1,3}[ -]{0,2}\\d))?(?:${ROMAN})?${LETTER}(?: ?[ .-] ?${LETTER}|${LETTER}){0,2}(?:-[ivxіх]{1,3}(?=[ .]))?[ .,/|~-]{0,3}(?:then |apoi |потом |потім |pastaj )?(?:${NUMBER_WORD}[ .:]{0,3})?)`;
const FIGURES = '\\d(?:(?:[ .~-]| ?[/|] ?)?\\d){5,9}(?:(?:(?<=\\d{6})[a-z]{2}|(?<=(?<![a-z])[a-z]{2} ?\\d{7})[a-z])(?![a-zа-яіїєґ]))?';
// Years, days and amounts have as many figures.
const NO_NUMBER = '(?!(?:19|20)\\d\\d ?[-/] ?(?:19|20)?\\d\\d(?!\\d)|\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:\\d\\d){1,2}(?!\\d)|(?!\\d{3}[ .]\\d{3}[ .]\\d{3}(?![ .]?\\d))[1-9]\\d{0,2}(?:[ .]\\d{3}){1,3}(?!\\d)|(?:19|20)\\d\\d[./-]\\d\\d[./-]\\d\\d)';
const DOCUMENT = new WordPattern(`(?<![a-zа-яіїєґ])(?:(?:${PAPER})[^\\d\\n[\\];!?]{0,30}?|(?:${SERIES})[ :]{1,2})(?<![a-zа-яіїєґ\\d+])(?<code>(?:(?!n[ro]\\.? )${PREFIX}(?!\\d{1,2}[./-]\\d{1,2}[./-])|\\d\\d ?(?:№|no) ?(?=\\d{6,7}(?!\\d))|${NO_NUMBER})${FIGURES})(?![a-zа-яіїєґ\\d])`);
// A series that is told sign by sign.
const TOLD = new WordPattern(`(?<![a-zа-яіїєґ])(?:${SERIES})[^\\d\\n[\\];!?]{1,16}?(?<![a-zа-яіїєґ\\d])(?<code>\\d(?:[ -]\\d){5,8})(?![a-zа-яіїєґ\\d])`);
// Papers of many sorts, of which only a child's have such a series, of two letters and six or seven figures.
const SOME_PAPER = ['docs?', 'document[a-z]*', 'dokument[a-z]*', 'papers?', 'cards?', 'kart(?:a|e|en|es|ele|at)', 'cart(?:ea|e|ela|ele)', 'act(?:ul|ele|e)?', 'bul+etin[a-z]*', 'certificat[a-z]*', 'certifikat[a-z]*', 'id', 'ids', 'ci', 'b\\.?i\\.?', 'c\\.i\\.', 'документ[а-яії]*', 'док(?:и|ів|ов)?', 'бумаг[а-я]*', 'папер[а-яії]*', 'свідоцтв[а-яії]*', 'св-во', 'свидетельств[а-я]*', 'метрик[а-яії]*', 'довідк[а-яії]*', 'справк[а-я]*', 'удостоверени[а-я]*', 'посвідченн[а-яії]*', 'карт[аиуоюе][а-я]{0,3}', 'карточк[а-яії]*', 'картк[а-яії]*', 'книжечк[а-яії]*', 'булетин[а-яії]*', 'пасп', 'travel+ing on', 'permit', 'visa', 'viz[ae]', 'віз[аиіу]', 'виз[аеуы]', 'взамен', 'замість', 'in place of', 'in locul', 'ne vend te', '(?:bought|booked|luat[a]?|cumparat[a]?|blere|брал[аи]?|купил[аи]?|куплен[оы]?|взял[аи]|узял[аи]) (?:against|on|with|cu|pe|me|по|на|за)'].join('|');
const SHORT_SERIES = `(?:(?:${ROMAN})?${LETTER}-?${LETTER}(?:-[ivxіх]{1,3})?|${LETTER})[ .-]{0,3}(?:(?:№|номер|numarul|numar|numri|number|nr\\.?|no\\.?|n) ?)?\\d(?:[ .-]?\\d){5,8}`;
const ON_A_PAPER = new WordPattern(`(?<![a-zа-яіїєґ])(?:${SOME_PAPER})(?![a-zа-яіїєґ])[^\\d\\n[\\];!?]{0,40}?(?<![a-zа-яіїєґ\\d/])(?<code>(?!(?:nr|no|n|№)[ .]|(?:la|in|de|pe|me|ne|te|на|за|до|от|від|по|з|с|із|в|у|и|і|no|nr|of|on|at|by|to|si|cu|dt|не|is|am|my|he|we|as|an|or|it|if|so|up|us|el|ea|ei|un|al|ai|ar|se|sa|ii|il|nu|ka|jo|ja|її|та|то|це|як|що|чи|бо|же|бы|ее|их|им|ей|он|мы|вы|ты|are|ore|ora|є) )${SHORT_SERIES})(?![a-zа-яіїєґ\\d]|[./,-]\\d)`);
// By its shape alone in capitals, unless it is called the number of something else.
const BARE = compact(/(?=[A-ZА-ЯІЇЄҐ][A-ZА-ЯІЇЄҐ\d] ?(?:№ ?)?\d)(?<![\p{L}\p{N}/.-])(?!EU|UN|EN|TV|PC|IP|OJ|ISO|ID|AI|TLP|HG|OU|VKM)(?:(?:[A-Z]{2}|[А-ЯІЇЄҐ]{2}) ?(?:№ ?)?|[A-ZА-ЯІЇЄҐ]\d)\d{6,7}(?![\p{L}\p{N}]|[-/,.]\d)/gu);
// Of the unrecognised republic, and the one that a text gives to somebody: "віддала свій СН-774016".
const WITH_A_SIGN = compact(/(?=[12IІA-ZА-ЯІЇЄҐ])(?<![\p{L}\p{N}/.-])(?:[12IІ]{1,2}-ПР ?(?:N[oо]\.? ?)?\d{6,7}|[IVXІХ]{1,4} ?- ?[А-ЯІЇЄҐ]{2} ?(?:№ ?|N[oо]?\.? ?)?\d{6}|(?<=(?<![\p{L}])(?:сві[йм]|свою|свой|свои|мій|мою|мой|його|її|её|ее|его|her|his|my|own|ei|lui|ime|time|e saj|e tij) )(?:[A-Z]{2}|[А-ЯІЇЄҐ]{2})-\d{6,7})(?![\p{L}\p{N}]|[-/,.]\d)/gu);
// The number of a Ukrainian card has no letters: beside a word for one, or in a row of somebody.
const NINE_FIGURES = /(?<![\p{L}\d.,/-])0(?:0[1-9]|1[0-2])\d{6}(?![\d-]|[.,]\d)|(?<![\p{L}\d.,/-])00[1-9] \d{3} \d{3}(?![\d-]|[.,]\d)/gu;
const BESIDE_NINE = /(?:карт|card|(?<![a-z])id(?![a-z])|documen|dokumen|документ|посвід|паспорт|pasaport|passport|код[а-яії]*(?! (?:товар|єдрпоу|заявк))|мати|матір|мама|батьк|брат|сестр|дитин|особ|заявни)[^\n;!?]{0,40}$/;
const NUMBERED = /(?:№|(?<![a-zа-яіїє])n[ro]\.?|#|номер[а-яії]*) ?$/;
// The paper behind its number.
const BEFORE_A_PAPER = compact(new RegExp(`(?<![a-zа-яіїєґ\\d/.-])(?:[a-zа-яіїєґ]{2} ?\\d{6,7}|\\d{8,9})(?=[,:]? (?:(?:a|the|her|his|is|e|este|це|это|її|його|ее|его) )?(?:[a-zа-яіїєґ]{3,16} )?(?:passport|pasaport|pashaport|паспорт|закордонн|загран|id[ -]card|ід-картк|carte de ident|buletin(?!ul? inf)|leternjoftim|residence permit|посвідка|вид на жит))`, 'g'));
// As letters are told over the telephone.
const CALLED_LETTER = 'alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu';
const THOUSAND_WORDS = 'thousand|mii|mie|mije|тисяч[аіу]?|тысяч[аиу]?';
// Read aloud: figures and words for them, behind a series of letters or none.
const NUMBER = `(?:(?:double|triple|dublu|двічі|дважды)[ -]?)?(?:(?:${NUMBER_WORDS})(?![a-zа-яіїєґ])|nought|oh(?![a-z])|(?:${HUNDRED_WORDS}|${THOUSAND_WORDS})(?![a-zа-яіїєґ])|\\d{1,9})`;
const THEN = '[ ,_/|.-]{1,3}(?:and |si |e |и |і )?(?:(?:then|apoi|потім|потом|pastaj|number|numarul|numri|номер|liniuta|dash|тире) )?';
const DICTATED = new WordPattern(`(?<![a-zа-яіїєґ])(?:${PAPER}|${SERIES}|cards?|act(?:ele|ul)|kart[ae]s?|бланк)(?![a-zа-яіїєґ])[^\\d\\n[\\];!?]{0,48}?(?<![a-zа-яіїєґ\\d])(?<code>(?:(?:[a-zа-яіїєґ]{1,3}|${CALLED_LETTER})${THEN}){0,3}${NUMBER}(?:${THEN}${NUMBER}){0,9})(?![a-zа-яіїєґ\\d])`);
const IN_WORDS = compact(new RegExp(`(?<![a-zа-яіїєґ])(?:double|triple|dublu|nought|oh|${NUMBER_WORDS})(?![a-zа-яіїєґ])`));
// One more of the same form: "A2210458 și A2210459".
const ONE_MORE = /^ ?(?:,|and|or|si|sau|dhe|ose|та|і|и|або|или|,? як і) (?<code>[a-zа-яіїєґ]{0,3}[ -]?\d{6,9})(?![\d-])/;
const formOf = (code: string): string => code.replace(/\p{L}/gu, 'A').replace(/\d/g, '0').replace(/[ -]/g, '');
const ALL_ONE = /^(?:[a-zа-яіїє0-9]{0,3}(?:-пр)?[ -]?(?:no ?)?)?0{6,9}$/;
const A_SAMPLE = /^[a-zа-яіїє]{0,2} ?(?:no ?)?(?:(\d)\1{5,8}|1234567?8?9?)$/;
const SAMPLE_WORDS = /(?:format|form of|shape|sample|example|model|most[eë]?r|shembull|exemplu|gen |specimen|образ[ец]|шаблон|формат|вигляд|приклад|зразок|пример|записуєтьс|выглядит|serie[stn]? e|series look|methodic|методич)/;
const DASH = kindsOf('-');
const OF_A_SERIES = CAPITALS | kindsOf('№');
const DIGITS_OF_A_SERIES = 6;
const OF_A_THING = /(?:(?<!(?:driving|driver'?s?|'s|her|his|my|their) )licen|лиценз|ліценз|invoice|factur|fatur|tender|тендер|licitat|рахун|накладн|счет|delivery|(?<!b)order|comand|comenz|porosi|isbn|issn|замовл|заказ|contract|kontrat|договор|договір|аккредит|акредит|project|proiect|projekt|проект|проєкт|grant|патент|брев|(?<!pi)lot|parti|aviz|грант|note|protocol|протокол|inventar|інвентар|инвентар|serial(?! (?:in|on) (?:the|her|his|that|this) (?:photo|picture|scan|page|copy|document|passport|card|paper))|masina de spalat|frigider|imprimant|lavatrice|frigorifer|printer|washing machine|fridge|пральн|стиральн|холодильник|принтер|model|produ[ck]t|produs|rezerv|reserv|booking|бронюв|бронир|норматив|розпорядж|распоряж|товар|артикул|flight|рейс|case|справ|(?<![сви])дел[оа]|dosar|cauz|polit[aă] de|policy|пол[іи]с(?![а-яіїє]{3})|asigur|страхов|insur|chitan|квитанц|(?<![a-z])bon|чек|receipt|ticket|bilet[ue]|квиток|билет|colet|parcel|посылк|посилк|awb|tracking|акци|timbru|diplom|атестат|аттестат|participa|absolvir)(?:[^\n.;!?]|(?<=[ (]n[ro])\.){0,40}$/;

// One letter and a space: a series in capitals, otherwise a word.
const A_WORD = /^[aeiouіаяовуизс] /;
const IN_CAPITALS = /\p{Lu}/u;
// "200 / 300 / 400": strokes between, and no series in capitals.
const ROWS_OF_AMOUNTS = /^(?=.*[/|])(?:.*\p{Ll}|\d[\d/|.-]* )/u;

// A paper that only people have: what stands before its word tells nothing of its number.
const OF_A_PERSON = /^(?:birth|bought|booked|luat|cumparat|blere|брал|куп|взял|узял|(?:certificat|act)[a-z]* (?:[a-z]{2,9} )?de nas|certifikat[a-z]* (?:e |te |i )?lindj|свідоцтв|свидетельств|pas[as]|паспорт|(?:за)?гранпаспорт|закордон|buletinul? [^i]|carte|letern|посвідч|[ei] pajisur|legitimat|holder|bearer|titular|titlul? de|seaman|carnet|livret|librez|військов[а-яії]+ квит[а-яії]+|военн[а-я]+ билет[а-я]*|travel doc|residence|identity|permis[a-z]* de|пред|(?:driv[a-z']+ )?licen[cs]e|patent|leje|permisul|водій|водительск|(?:її|його|ее|его|мо[їи]) права)/;

// What stands before a paper's word tells nothing of a number right behind it.
const RIGHT_BEHIND = /^certifi[ck]at[a-z]* $/;

interface Code { start: number; end: number }

/** Numbers of passports, identity cards and birth certificates, by the word or the series before them, or by their shape. */
export function documents(reading: Reading): Span[] {
  const { plain, openings } = reading;
  const told = [...dictated(reading), ...numbersOfLooks(openings)];
  if (openings.digits < DIGITS_OF_A_SERIES) return told;
  const codes = [...named(reading), ...bare(reading)].filter(({ start, end }) => !isASample(plain, { start, end }));
  return codes.length === 0 ? told : [...codes, ...codes.flatMap(({ start, end }) => oneMore(plain, { start, end }))].map(({ start, end }): Span => ({ kind: 'PASSPORT', start, end })).concat(told);
}

/** Whether what stands right before `start` is a thing that has a number: an order, a printer, a case. */
export const isOfAThing = (plain: string, start: number, from = 0): boolean => OF_A_THING.test(plain.slice(Math.max(from, start - 56), start));

/** What a word calls the number of a paper. */
function named({ text, plain, openings }: Reading): Code[] {
  const codes: Code[] = [];
  for (const pattern of [DOCUMENT, TOLD, ON_A_PAPER]) {
    for (const match of pattern.all(openings)) {
      const { start, end } = codeOf(match);
      const paper = OF_A_PERSON.exec(match[0]) ?? RIGHT_BEHIND.exec(plain.slice(match.index, start));
      const isNone = isOfAThing(plain, start, paper === null ? 0 : Math.min(start, match.index + paper[0].length)) || ROWS_OF_AMOUNTS.test(text.slice(start, end)) || (A_WORD.test(plain.slice(start, start + 2)) && !IN_CAPITALS.test(text[start]!));
      if (!isNone) codes.push({ start, end });
    }
  }
  return codes;
}

/** What has the shape of such a number, or stands before the word for the paper. */
function bare({ text, plain, openings, signs, odd }: Reading): Code[] {
  const codes = (pattern: RegExp, from: string): Code[] => Array.from(matchesOf(pattern, from), ({ index, 0: code }) => ({ start: index, end: index + code.length }));
  const cards = (hasACard(plain, openings.figures) ? codes(NINE_FIGURES, plain) : []).filter(({ start, end }) => BESIDE_NINE.test(plain.slice(Math.max(0, start - REACH), start)) || isInAPersonsRow({ text, plain }, { start, end }));
  const isInOneRow = hasLongRow(openings.figures);
  const withoutAWord = [...cards, ...(isInOneRow ? codes(BEFORE_A_PAPER, plain) : [])].filter(({ start }) => !NUMBERED.test(plain.slice(Math.max(0, start - REACH), start)));
  const inCapitals = isInOneRow && signs.near(OF_A_SERIES, DIGITS) ? codes(BARE, text).filter(({ start }) => !isFigure(text, start + 1) || odd(start + 1)) : [];
  return [...withoutAWord, ...inCapitals, ...(isInOneRow && (signs.near(DASH, CAPITALS) || signs.beside(CAPITALS, DASH)) ? codes(WITH_A_SIGN, text) : [])].filter(({ start }) => !isOfAThing(plain, start));
}
// "YB335…" is read as "Y8335…".
const isFigure = (text: string, at: number): boolean => text[at]! <= '9';
const REACH = 64;

/** Whether one of these rows of digits may be a card's number or begin one: nine figures, or three before more. */
function hasACard(plain: string, figures: readonly number[]): boolean {
  for (let row = 0; row < figures.length; row += 2) {
    const length = figures[row + 1]! - figures[row]!;
    if (plain.charCodeAt(figures[row]!) === ZERO && (length === FIGURES_OF_A_CARD || length === FIGURES_OF_A_CARD / 3)) return true;
  }
  return false;
}
const ZERO = 0x30;
const FIGURES_OF_A_CARD = 9;

/** Whether one of these rows of digits is as long as a paper's number. */
function hasLongRow(figures: readonly number[]): boolean {
  for (let row = 0; row < figures.length; row += 2) if (figures[row + 1]! - figures[row]! >= DIGITS_OF_A_SERIES) return true;
  return false;
}

/** A number that is read aloud behind the word for its paper. */
function dictated({ text, plain, openings, odd }: Reading): Span[] {
  return DICTATED.all(openings).flatMap((match) => {
    const { start, end } = codeOf(match);
    const code = plain.slice(start, end);
    const lengths = code.split(/[ ,_/|.-]+/).map(figuresOf);
    const figures = lengths.reduce((sum, length) => sum + length, 0);
    const isLong = figures >= TOLD_FIGURES.least && figures <= TOLD_FIGURES.most && (/\d{3}/.test(code) || (lengths.includes(1) && lengths.filter((length) => length > 0).length >= PARTS_AT_LEAST));
    const isAmount = IN_THOUSANDS.test(code) && !IN_CAPITALS.test(text.slice(start, start + 1));
    const isTold = isLong && !isAmount && !ZEROS.test(code) && (IN_WORDS.test(code) || SIGN_BY_SIGN.test(code) || (/^[a-zа-яіїєґ]/.test(code) && [...code].some((sign, at) => /\d/.test(sign) && odd(start + at)))) && !isOfAThing(plain, start, match.index);
    return isTold ? [{ kind: 'PASSPORT' as const, start, end }] : [];
  });
}

/** How many figures a part of a number says that is read aloud. */
function figuresOf(part: string): number {
  if (/\d/.test(part)) return part.replace(/\D/g, '').length * (part.startsWith('d') ? 2 : 1);
  if (/^(?:thousand|mi[ei]|mij|тис|тыс)/.test(part)) return FIGURES_OF_A_THOUSAND;
  if (OF_HUNDREDS.test(part)) return 1;
  const value = valueOf(part);
  return value !== undefined && value !== null ? (value > 9 ? 2 : 1) : part === 'oh' || part === 'nought' ? 1 : 0;
}
const OF_HUNDREDS = new RegExp(`^(?:${HUNDRED_WORDS})$`);
const FIGURES_OF_A_THOUSAND = 2;
const TOLD_FIGURES = { least: 5, most: 10 };
const PARTS_AT_LEAST = 4;
const ZEROS = /0{6}/;
// So amounts are told, too: a number has its series before it.
const IN_THOUSANDS = new RegExp(`(?<![a-zа-яіїєґ])(?:${THOUSAND_WORDS}|${HUNDRED_WORDS})(?![a-zа-яіїєґ])`);
const SIGN_BY_SIGN = /(?:_[a-z\d]){5}/;

/** Whether a number is called a pattern's, or is one: letters or figures of one kind, or figures in order. */
const isASample = (plain: string, { start, end }: Code): boolean => {
  const code = plain.slice(start, end).trim();
  return ALL_ONE.test(code) || (A_SAMPLE.test(code) && SAMPLE_WORDS.test(plain.slice(Math.max(0, start - REACH), end + REACH)));
};

function oneMore(plain: string, { start, end }: Code): Code[] {
  const match = ONE_MORE.exec(plain.slice(end, end + REACH));
  const code = match?.groups!['code'];
  if (code === undefined || formOf(code) !== formOf(plain.slice(start, end))) return [];
  const to = end + match![0].length;
  return [{ start: to - code.length, end: to }];
}
