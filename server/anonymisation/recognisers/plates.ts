import { matchesOf } from '../looking/matches-of.ts';
import { compact } from '../looking/compact.ts';
import { CAPITALS, DIGITS, GREEK, kindsOf } from '../looking/signs.ts';
import type { Signs } from '../looking/signs.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import { CAPITAL as CAPITALS_OF_WORDS, lettersOf } from '../looking/words-in.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { HUNDRED_WORDS, NUMBER_WORDS, valueOf } from '../unmasking/number-words.ts';
import { MOTION, PLATE_CUE, VEHICLE } from '../unmasking/vehicles.ts';
import { codeOf } from './cues.ts';
import { lettersNamed } from './spoken/letter-names.ts';
import { platesTold } from './spoken/plates-told.ts';

const L = 'a-zа-яіїєґ';
const SIGN = '[ .-]?';
// Romania's counties; Bucharest has a single letter.
const COUNTY = '(?:AB|AR|AG|BC|BH|BN|BT|BV|BR|BZ|CS|CL|CJ|CT|CV|DB|DJ|GL|GR|GJ|HR|HD|IL|IS|IF|MM|MH|MS|NT|OT|PH|SM|SJ|SB|SV|TR|TM|TL|VS|VL|VN)';
// Words and units of three letters that stand behind a number as a plate's last three would.
const NO_LETTERS = '(?!LEI|MAI|MIN|RON|MDL|EUR|USD|UAH|LEK|ALL|ANI|ORE|KM|KG|THE|AND|FOR|DIN|VAN|FEM|SAU|GRN|PCT|CDI|TDI|HDI|CRD|SEK|ZIL|LUN|TEL|FAX|NOU|DEC|IAN|FEB|MAR|APR|IUN|IUL|AUG|SEP|OCT|NOI|JAN|MAY|JUN|JUL|NOV)';
// Without a word before it only where hardly another thing is written so: in capitals.
const STRICT = compact(new RegExp(`(?=[A-Z])(?<![\\p{L}\\p{N}-])(?:${[
  '[ABCEHIKMOPTX]{2}(?:\\d{4}|-\\d{4}-|\\.\\d{4}\\.| (?!19|20)\\d{4} )[ABCEHIKMOPTX]{2}',
  '[A-HJ-NP-Z]{2}(?:\\d{3}|([ .-])\\d{3}\\1)[A-HJ-NP-Z]{2}',
  `(?:B(?:\\d{2,3}|([ .-])\\d{2,3}\\2)|${COUNTY}(?:\\d{2}|([ .-])\\d{2}\\3))${NO_LETTERS}[A-HJ-NP-Z]{3}`,
  '[ABEKMHOPCTYX]\\d{3}[ABEKMHOPCTYX]{2} ?\\d{2,3}(?: ?RUS)?',
].join('|')})(?![\\p{L}\\p{N}-])`, 'gu'));
// Any country's: letters and figures in two or three groups.
const LOOSE = `(?:0[1-7](?: - |[ .-])\\d{3}(?: - |[ .-])[a-z]{2}|[α-ω]{2,3}${SIGN}\\d{3,4}|[a-zа-яіїєґ]{1,3}${SIGN}\\d{2,5}${SIGN}[a-zа-яіїєґ]{1,3}(?:${SIGN}\\d{2,3})?|[a-zа-яіїєґ]{2,3}${SIGN}\\d{3,6}|[a-zа-яіїєґ]{1,2}[ .-][a-zа-яіїєґ]{2}${SIGN}\\d{3,4}|[a-zа-яіїєґ]${SIGN}\\d{3,6}|\\d{2,6}${SIGN}[a-zа-яіїєґ]{2,3}(?:${SIGN}\\d{2,4})?)`;
const NAMED = new WordPattern(`(?<![a-zа-яіїєґ\\d])(?:${PLATE_CUE})[^\\d\\n[\\];!?]{0,20}?(?<![a-zа-яіїєґ\\d])(?<code>${LOOSE})(?![a-zа-яіїєґ\\d]|[.,/]\\d)`);
const GREEK_PLATE = compact(/(?=[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{3})(?<![\p{L}\p{N}])[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{3}[ -]?\d{4}(?![\p{L}\p{N}])/gu);
const ON_A_VEHICLE = new WordPattern(`(?<![a-zа-яіїєґ\\d])(?:${VEHICLE})(?![a-zа-яіїєґ])[^\\d\\n[\\];!?]{0,32}?(?<![a-zа-яіїєґ\\d])(?<code>${LOOSE})(?![a-zа-яіїєґ\\d]|[.,]\\d)`);
// In capitals, in the forms of the four countries, of their neighbours and of Transnistria.
const IN_MOTION = new WordPattern(`(?<![a-zа-яіїєґ\\d])(?:${MOTION})(?![a-zа-яіїєґ])[^\\d\\n[\\];!?.]{0,24}?(?<![a-zа-яіїєґ\\d])(?<code>[a-zа-яіїєґ]{3} ?\\d{3}|[a-zа-яіїєґ] ?\\d{3} ?[a-zа-яіїєґ]{2}|[a-zа-яіїєґ]{1,2}[ -]?\\d{2,4}[ -]?[a-zа-яіїєґ]{2,3}|[a-z]{2,3} ?\\d{4,5}[a-z]?)(?![a-zа-яіїєґ\\d]|[.,]\\d)`);
// Moldova's, three letters and three figures: much else is written so, so only where a vehicle or its number is spoken of before.
const THREE_THREE = compact(/(?=[A-Z])(?<![\p{L}\p{N}-])(?!ISO|ICD|TLP|VIN|SMS|PIN|ORA|ART|ANR|TEL|FAX|LEI|MDL|EUR|USD|RON|UAH|ALL|BMW|KIA)[A-HJ-Z]{3} ?\d{3}(?![\p{L}\p{N}]|[.,]\d)/gu);
// Kosovo's, North Macedonia's, Poland's and Transnistria's, on the same terms.
const OF_NEIGHBOURS = compact(/(?<![\p{L}\p{N}-])(?:0[1-7]( - |[ -])\d{3}\1[A-Z]{2}|[A-Z]{2}[ -]\d{3,4}[ -][A-Z]{2}|[A-Z]{3} \d[A-Z]\d{2,3}|[ABEKMHOPCTYX] \d{3} [ABEKMHOPCTYX]{2})(?![\p{L}\p{N}-]|[.,]\d)/gu);
// With its dashes nothing else is written so.
const OF_KOSOVO = /^0[1-7]-/;
const OF_A_VEHICLE = compact(new RegExp(`(?<![a-zа-яіїєґ\\d])(?:${PLATE_CUE}|${VEHICLE}|${MOTION}|numere|plates?|номер[а-яії]*|plac[a-z]*|targ[a-z]+|молдавск[а-яё]+|приднестр[а-я]+|придністр[а-яії]+|transnistr[a-z]+|kosov[a-z]+|косов[а-яії]+|молдовськ[а-яії]+|moldovene(?:asca|sti|sc))(?![a-zа-яіїєґ])`));
// What bears it, behind it: "avea CKE 481 la mașină".
const ON_WHAT = compact(new RegExp(`^(?: ?\\((?:an? |o |un |nje )?(?:[${L}-]{3,14} ){0,2}|, (?:an?|o|un|nje) (?:[${L}-]{3,14} ){0,2}| (?:(?:was|is|era|e|este|ishte|eshte|було|был|стояло|висел[оа]?|scria) )?(?:la|pe|on|upon|ne|te|mbi|на|у|в) (?:(?:the|a|his|her|their|that|o|nje) )?(?:[${L}]{3,12} )?)(?:${VEHICLE})(?![${L}])`));
const VEHICLE_REACH = 70;
const BEHIND_REACH = 40;
// Moldova's where one was seen, or in a row of its own: no flight, norm or unit is written so with a space.
const SEEN = /(?:seen|spotted|plate|waiting|parked|blocked|văzut|vazut|parcat|oprit|plecat|urcat|vine|venit|asteapta|stationeaz|acuzat|parkuar|u pa|pame|erdhi|iku|ndal|бачи|помі[чт]|видел|замет|стоит|стоїть|стоял|припарк|приезж|приїж|приїх|уехал|поїхал|молдавск|молдовськ|молдовськ|старый|старий|заблокир|заблоков|пасажир|пассажир|водител|водій|sofer|driver|shofer)/;
const OF_A_ROUTE = /(?:flight|zbor|cursa|fluturim|рейс|поезд|поїзд|train|tren|iso|standard|стандарт|version|верси|версі|модел|model|room|sala|camera|зал|аудитор|кабінет|кабинет|code|cod(?:ul)?|код|form|lot|grant|project|proiect|проект|проєкт)[^.;!?\n]{0,32}$/;
// "Scanner Regula 7028M", "generator Honda EU3000": devices have a make and a model as cars have a make and a plate.
const A_DEVICE = compact(/(?<![a-zа-яіїєґ])(?:scan+er|skaner|сканер|тепло[вб][іи]з|thermal|camer[ae](?![a-z])|kamer|камер|рентген|x-ray|dron|дрон|коптер|generator|gjenerator|генератор|printer|imprimant|принтер|laptop|ноутбук|project?or|proiector|проектор|проєктор|router|роутер|маршрутизатор|monitor|мон[іи]тор|tablet|планшет|рац[іи]|radio|детектор|detect|дефібрил|дефибрил|томограф|aparat|апарат|аппарат|прилад|прибор|device|pajisj|dispozitiv|рідер|ридер|reader|насос|котел|котл|boiler|cazan)[^\d\n.;!?]{0,28}$/);
const DEVICE_REACH = 48;
const OF_A_PROJECT = compact(/(?:grant|грант|project|proiect|projekt|проект|проєкт|contract|kontrat|договор|договір|контракт)[^\d\n.;!?]{0,24}$/);
// Said aloud: names of letters and of numbers, at least two of each.
// One by one, so that it is told what they begin with.
const oneOf = (letters: string): string => `(?:${[...letters].join('|')})`;
const CONSONANT = oneOf('bcdgptvkjlmnrsfzхhçqx');
const LETTER_NAME = `(?:${oneOf('abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ')}|${CONSONANT}${CONSONANT}[aeië]|${CONSONANT}[aeië]|e[flmnrsx]|be|ce|de|ge|pe|te|ve|ka|ha|ef|el|em|en|er|es|ics|iks|zet|zed|бе|ве|ге|де|же|зе|ка|ке|пе|те|ха|це|че|ша|бэ|вэ|гэ|дэ|жэ|зэ|пэ|тэ|цэ|че|ел|ем|ен|ер|ес|еф|эл|эм|эн|эр|эс|эф|ер|ель|ай|ere|ese|eme|ene|efe|ele|has|iot|oh|ex|why|бэ|эн|эм|эль|эр|эс|эф|ка|ха|дабл|икс|игрек|зет|а|і|ї|є|дубль ?вэ|эр|ка-эр|jot|ipsilon|dublu ?ve|icsu|igrec|i grec|bee|cee|dee|kay|jay|pee|tee|vee|zee|gee|ди|би|си|джи|джей|эйч|кей|кэй|пи|кью|ти|ви|дабл ю|эй|ай|уай|ku|qu|ro|re|me|ne|le|she|hash|ge|he|je|xhe|zhe|dhe|the|nje)`;
// The alphabets by which letters are told over the telephone.
const CALLED_LETTER = 'alpha|alfa|bravo|charlie|charli|delta|echo|eho|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|viktor|whiskey|x-?ray|yankee|zulu|beta|gama|gamma|'
  + 'анна|андрій|андрей|борис|богдан|василий|василь|виктор|віктор|галина|григорий|григорій|дмитрий|дмитро|елена|олена|женя|зинаида|зінаїда|иван|іван|катерина|константин|костянтин|кирилл|леонид|леонід|мария|марія|михаил|михайло|николай|микола|наталія|ольга|павел|павло|роман|сем[её]н|сергей|сергій|степан|тамара|тетяна|татьяна|тарас|ульяна|уляна|ф[её]дор|федір|харитон|христина|цапля|человек|шура|щука|юрий|юрій|яков|яків|ана|barbu|constantin|dumitru|elena|florea|gheorghe|haralambie|ion|jiu|kilogram|lazar|bucuresti|cluj|timis|vaslui|suceava|botosani|maria|nicolae|olga|petre|radu|sandu|tudor|udrea|vasile|zamfir';
const MORE_NUMBERS = `${HUNDRED_WORDS}|` + 'тисяч[аіу]?|тысяч[аиу]?|mije|thousand|сто|suta|o suta|одинички|двійки|трійки|четвірки|п\'ятірки|шістки|сімки|вісімки|дев\'ятки|нулі|нуля|ноля|единицы|двойки|тройки|четверки|пятерки|шестерки|семерки|восьмерки|девятки|double|triple|niner|zeros|ones|twos|threes|fours|fives|sixes|sevens|eights|nines|zerouri|doiuri|treiuri|patruri|cinciuri|septuri|opturi|zerora|dysha|tresha|katra|pesa|gjashta|shtata|teta|nenta|hundred|qind|njeqind|dyqind';
const SPOKEN_PART = `(?:${NUMBER_WORDS}|${MORE_NUMBERS}|oh|\\d{1,4}|(?:${CALLED_LETTER})(?![a-zа-яіїєґ])|${LETTER_NAME})`;
// What nobody remembers of it.
const SOMETHING = 'something|anything|ceva|orice|dicka|щось|шось|что-то|чото|хтозна';
const BETWEEN = `${SOMETHING}|` + '(?:and )?(?:it )?ends? (?:with|in)|(?:и |і |та )?(?:дальше|далі|потом|потім)|(?:si |dhe |e )?(?:apoi|pastaj|mai departe)|(?:la|ne) (?:sfarsit|final|fund)|(?:в|у|на) (?:кінці|конце)|e|si|and|dhe|then|apoi|pastaj|потом|потім|далі|дальше|space|пробел|пробіл|spatiu|hapesire|тире|дефис|дефіс|dash|liniuta|vize|регион|регіон|numbers|figures|cifre|cifrele|shifra|цифри|цифры|liter[ae]|litera|literele|букв[аы]|літер[аи]|letters?|shkronj(?:a|at)';
const SPOKEN_GAP = `(?:[ ,/"-]{1,3}|[ ,"]{1,2}[(]?(?:${BETWEEN})(?:[ ,]{1,2}(?:${BETWEEN})){0,2}[)]?[ ,"]{1,2})`;
// Its letters as they stand, in capitals, and only the figures told.
const FIGURE_TOLD = `(?:${NUMBER_WORDS}|${MORE_NUMBERS}|oh|\\d{1,4})(?![a-zа-яіїєґ])`;
const FIGURES_TOLD = new WordPattern([`(?<![a-zа-яіїєґ])${FIGURE_TOLD.replace('|\\d{1,4}', '')}(?:${SPOKEN_GAP}${FIGURE_TOLD}){0,6}`, `(?<!\\d)\\d{1,4}(?:${SPOKEN_GAP}${FIGURE_TOLD}){1,6}`]);
const LETTERS_BEFORE = compact(new RegExp(`(?<![\\p{L}\\p{N}])(?=\\p{L}{0,2}\\p{Lu})(?:\\p{L}{1,3}|\\p{Lu}(?:(?: - |[ .-])\\p{Lu}){1,2})(?:[ ,.-]{0,3}|${SPOKEN_GAP})$`, 'u'));
const LONGEST_BEFORE = 20;
const A_LETTER = /[a-zа-яіїєґ]/;
const LETTERS_BEHIND = compact(new RegExp(`(?:(?:${SPOKEN_GAP}|)(?:[A-ZА-ЯІЇЄҐ](?:\\.[A-ZА-ЯІЇЄҐ]){1,2}(?!\\p{L})|[A-ZА-ЯІЇЄҐĂÂÎȘȚËÇ]{1,3}(?![\\p{L}])(?!\\.\\p{L}))){1,3}(?:${SPOKEN_GAP}${FIGURE_TOLD}){0,3}`, 'uy'));
const SPOKEN = new WordPattern(`(?<![a-zа-яіїєґ\\d])(?:(?:${SOMETHING})[ ,]{1,2}${SPOKEN_PART}(?:${SPOKEN_GAP}${SPOKEN_PART}){1,2}|(?:(?:${SOMETHING})[ ,]{1,2})?${SPOKEN_PART}(?:${SPOKEN_GAP}${SPOKEN_PART}){3,11})(?![a-zа-яіїєґ\\d])`);
// Twelve parts with a word between each two.
const LONGEST_SPOKEN = 300;
const WORDS_BETWEEN = new Set([...BETWEEN.split('|'), ...'end ends it in with і и та dhe la ne в у на кінці конце sfarsit final fund mai departe'.split(' ')]);
// "La 800 m de gară".
const A_DISTANCE = /^(?:la|de|in|pe|ne|te|на|до|за|по|в|у) \d+ (?:m|km|м|км)(?![a-zа-яіїєґ])/;
const A_NUMBER = compact(new RegExp(`^(?:${NUMBER_WORDS}|${MORE_NUMBERS}|\\d+)$`));
const TOLD_BY = `(?<![a-zа-яіїєґ\\d])(?:${PLATE_CUE}|plate|номер[а-яії]*(?! телефон| тел)|numar(?:ul)?|numerele|numere|знак[а-яії]*|tabela)(?![a-zа-яіїєґ])`;
const TOLD_PLATE = compact(new RegExp(TOLD_BY));
const NAMES_A_PLATE = compact(new RegExp(`(?<![a-zа-яіїєґ\\d])(?:${PLATE_CUE}|plate|номер[а-яії]*|знак[а-яії]*)(?![a-zа-яіїєґ])`));
const MAY_BE_TOLD = new WordPattern([TOLD_BY, OF_A_VEHICLE.source]);
// A model (E 220 CDI, X5), an amount or an hour.
const NO_PLATE = /^(?:(?:or|and|not|un|una|sau|ose|або|или) ?\d|.*\d ?(?:cm|kg)$|[a-zа-я]{1,2}[ .-]?\d{2,3}$|.*(?:cdi|tdi|hdi|dci|lei|eur|usd|грн|руб|лек|ani|ore|min|mai|км|km|год|рок|лет|ore|uah|mdl|ron|lek|orë|pers|loc|locuri|seats|people)$|(?:din|nga|in|on|at|за|від|до|на|la|in|de|ne|me|cu|si|и|і|та|з|із|от|of|by|from|the|and|for|are|with|per|nr|no|№|dt|ora|ore)[ .-]?\d|\d+[ .-]?(?:de|la|in|din|si|ne|te|nga|ose|dhe|me|з|із|в|у|на|до|та|за|и|с|от|of|to|at|in|on|and|the|men|girls|ron|го|й|ти|х|м))/;
// A pattern's: "AA 000 AA".
const NO_FIGURES = /^[^1-9]*$/;
const SEEN_REACH = 36;
// A flight, a norm or money.
const NO_ROUTE = /^(?:iso|icd|tlp|eur|usd|mdl|ron|uah|all|lei|грн|руб|лек|tel|тел|art|ст) ?\d/;
const IN_CAPITALS = /^\p{Lu}{2,3} \d{3}$/u;
const CAPITAL = /\p{Lu}/u;
const STRICT_IN_ANY_CASE = /^(?:[abcehikmoptx]{2}\d{4}[abcehikmoptx]{2}|[a-z]{2}\d{3}[a-z]{2}|[a-z]{1,2}\d{2,3}[a-z]{3})$/;

const DASH = kindsOf('-');
// Of a plate whose figures are not told in words.
const DIGITS_AT_LEAST = 2;

/** Number plates: of the four countries by their shape alone, of any country behind the word for them or for a vehicle. */
export function plates(reading: Reading): Span[] {
  const { text, latin, plain, openings, signs } = reading;
  if (openings.digits < DIGITS_AT_LEAST) return spoken(reading);
  const found: Span[] = [];
  const isBehindACapital = signs.near(CAPITALS, DIGITS);
  const add = (start: number, end: number): void => { found.push({ kind: 'PLATE', start, end }); };
  for (const { index, 0: plate } of isBehindACapital && signs.near(DIGITS, CAPITALS) ? matchesOf(STRICT, latin) : []) add(index, index + plate.length);
  for (const match of NAMED.all(openings)) {
    const { start, end } = codeOf(match);
    if (!NO_PLATE.test(plain.slice(start, end)) || IN_CAPITALS.test(text.slice(start, end))) add(start, end);
  }
  for (const match of ON_A_VEHICLE.all(openings)) {
    const { start, end } = codeOf(match);
    if (A_DEVICE.test(plain.slice(Math.max(0, match.index - DEVICE_REACH), match.index))) continue;
    const code = text.slice(start, end);
    const letters = code.replace(/[^\p{L}]/gu, '');
    const isWritten = letters.length >= 2 && [...letters].every((letter) => CAPITAL.test(letter));
    if (!NO_PLATE.test(plain.slice(start, end)) && !(isMoneyOrAFile(plain.slice(start, end)) && !TOLD_PLATE.test(plain.slice(match.index, start))) && (isWritten || isAPlateInAnyCase(latin.slice(start, end).toLowerCase(), plain.slice(match.index, start), plain.slice(end, end + 2)))) add(start, end);
  }
  for (const match of IN_MOTION.all(openings)) {
    const { start, end } = codeOf(match);
    if (!/\p{Ll}/u.test(text.slice(start, end)) && !NO_ROUTE.test(plain.slice(start, end))) add(start, end);
  }
  for (const { index, 0: plate } of mayBeOfNeighbours(signs) ? matchesOf(OF_NEIGHBOURS, latin) : []) {
    if (OF_KOSOVO.test(plate) || OF_A_VEHICLE.test(plain.slice(Math.max(0, index - VEHICLE_REACH), index)) || ON_WHAT.test(plain.slice(index + plate.length, index + plate.length + BEHIND_REACH))) add(index, index + plate.length);
  }
  if (!isBehindACapital) return [...found, ...spoken(reading)];
  for (const { index, 0: plate } of signs.has(GREEK) ? matchesOf(GREEK_PLATE, text) : []) add(index, index + plate.length);
  for (const { index, 0: plate } of matchesOf(THREE_THREE, latin)) {
    const lead = plain.slice(Math.max(0, index - VEHICLE_REACH), index);
    const isSeen = !OF_A_ROUTE.test(lead) && SEEN.test(`${lead.slice(-SEEN_REACH)} ${plain.slice(index + plate.length, index + plate.length + SEEN_REACH)}`);
    if (OF_A_VEHICLE.test(lead) || isSeen || ON_WHAT.test(plain.slice(index + plate.length, index + plate.length + BEHIND_REACH))) add(index, index + plate.length);
  }
  return [...found.filter(({ start, end }) => !NO_FIGURES.test(text.slice(start, end))), ...spoken(reading)];
}

/** Whether letters and figures stand beside each other as they do on the neighbours' plates. */
const mayBeOfNeighbours = (signs: Signs): boolean => (signs.apart(CAPITALS, DIGITS) && (signs.apart(DIGITS, CAPITALS) || signs.beside(DIGITS, CAPITALS)))
  || (signs.apart(DIGITS, DIGITS) && signs.apart(DIGITS, CAPITALS)) || (signs.apart(DIGITS, DASH) && signs.apart(DASH, CAPITALS));

// "EUR 200", "41/PJ/2006": an amount, and a file by its number, what it is in and its year.
const MONEY_OR_A_FILE = /^(?:(?:eur|usd|mdl|ron|uah|chf|gbp) ?\d|\d{1,5}\/[a-zа-яіїєґ]{1,3}\/(?:19|20)\d\d$)/;

/** Whether such a code is what money or an institution's file is told by. */
export const isMoneyOrAFile = (code: string): boolean => MONEY_OR_A_FILE.test(code);

/** Whether what stands before `start` is a device, and no vehicle behind it: the code is its model. */
export function isOfADevice(plain: string, start: number): boolean {
  const device = A_DEVICE.exec(plain.slice(Math.max(0, start - DEVICE_REACH), start));
  return device !== null && !OF_A_VEHICLE.test(device[0]);
}

/** In small letters only a plate's own form counts; three letters and three figures only close behind the vehicle, with no more words to come. */
function isAPlateInAnyCase(code: string, before: string, behind: string): boolean {
  const signs = code.replace(/[ .-]/g, '');
  if (STRICT_IN_ANY_CASE.test(signs)) return signs === code || signs.length >= 7;
  return /^[a-z]{3}\d{3}$/.test(signs) && before.length <= 24 && !NO_WORD.test(code) && /^(?:[,.;)]|$|\n)/.test(behind);
}
const NO_WORD = /^(?:car|van|bus|are|din|cel|cea|vet|per|deri|mbi|nga|dhe|the|for|and|has|had|was|cost|sau|cam|fix|est|sub|ate|nen|mbi|ish|ka|tel|nr|are|lei|eur|usd|mdl|ron)/;

/** A plate that is told letter by letter, behind the word for one, or with more letters behind that for a vehicle. */
function spoken(reading: Reading): Span[] {
  const { text, plain, openings } = reading;
  if (openings.digits === 0 && !FIGURES_TOLD.mayBeIn(openings)) return [];
  const isNamed = MAY_BE_TOLD.isIn(openings);
  const inCapitals = [...figuresTold({ text, plain, openings }), ...(isNamed || mayBeToldAlone({ text, openings }) ? platesTold(reading, { ofAPlate: NAMES_A_PLATE, ofAVehicle: OF_A_VEHICLE }).filter(({ start, end }) => !isMoneyOrAFile(plain.slice(start, end))) : [])];
  if (!isNamed) return inCapitals;
  const mayBeNear = MAY_BE_TOLD.mayBeginWithin(openings, VEHICLE_REACH + LONGEST_SPOKEN + BEHIND_REACH);
  return [...inCapitals, ...SPOKEN.all(openings, (at) => mayBeNear(at - VEHICLE_REACH)).flatMap(({ index, 0: words }) => {
    const parts = words.split(/[ ,/()"-]+/).filter((part) => !WORDS_BETWEEN.has(part));
    // "Oh" is a figure behind another, and a letter behind a letter.
    const numbers = parts.filter((part, index) => isNumber(part, parts[index - 1]));
    const letters = parts.length - numbers.length;
    const figures = numbers.reduce((sum, part) => sum + (/^\d+$/.test(part) ? part.length : (valueOf(part) ?? 0) > 9 ? 2 : 1), 0);
    const lead = plain.slice(Math.max(0, index - VEHICLE_REACH), index);
    // "A hundred and twenty of" behind the word for a number.
    const isSaid = letters < 3 && parts.every((part, index) => isNumber(part, parts[index - 1]) || lettersNamed(part)?.isSmall === true) && !NAMES_A_PLATE.test(lead);
    const isPlate = figures > 1 && letters > 1 && !isSaid && !A_DISTANCE.test(words) && (TOLD_PLATE.test(lead) || (letters > 2 && isInGroups(parts) && (OF_A_VEHICLE.test(lead) || (figures > 2 && OF_A_VEHICLE.test(plain.slice(index + words.length, index + words.length + BEHIND_REACH))))));
    return isPlate ? [{ kind: 'PLATE' as const, start: index, end: index + words.length }] : [];
  })];
}

/** Whether letters are told by words, or stand before figures that are: then all of a plate may be told with no word for it. */
const mayBeToldAlone = ({ text, openings }: Pick<Reading, 'text' | 'openings'>): boolean => LETTER_BY_A_WORD.test(text) || FIGURES_TOLD.mayBeIn(openings, (at) => mayStandBehindLetters(text, at));
const LETTER_BY_A_WORD = compact(/[A-ZА-ЯІЇЄ] (?:ca|as in|for|like|si|nga|te|de la|як|как|від|от) ?\p{L}|[A-ZА-ЯІЇЄ] ?[\u{1f680}-\u{1f6ff}]|(?<!\p{L})(?:[IiÎî]ncepea?|[Ss]tart|[Bb]egan|[Bb]egins|[Ff]illon|[Nn]is(?:et|n)|[Пп]очина|[Нн]ачина|[Нн]ачал|[Пп]очаток)|\p{Lu}\p{Ll}+,? \p{Lu}\p{Ll}+, \p{Ll}/u);

/** A plate whose letters stand as they are and whose figures are told; with letters on one side only, behind the word for one or for a vehicle. */
function figuresTold({ text, plain, openings }: Pick<Reading, 'text' | 'plain' | 'openings'>): Span[] {
  if (!FIGURES_TOLD.mayBeIn(openings, (at) => mayStandBehindLetters(text, at))) return [];
  const mayBeNamed = MAY_BE_TOLD.mayBeginWithin(openings, LONGEST_BEFORE + VEHICLE_REACH);
  return FIGURES_TOLD.all(openings).flatMap(({ index, 0: told }) => {
    // Without such a word before them only figures in words are a plate's.
    const hasCue = mayBeNamed(index - LONGEST_BEFORE - VEHICLE_REACH);
    if (!mayStandBehindLetters(text, index) || !(hasCue || A_LETTER.test(told))) return [];
    const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_BEFORE), index))?.[0];
    if (before === undefined) return [];
    LETTERS_BEHIND.lastIndex = index + told.length;
    const behind = LETTERS_BEHIND.exec(text)?.[0] ?? '';
    const parts = told.split(/[ ,/()"-]+/);
    const isWhole = A_LETTER.test(told) && /^\p{Lu}[ -]?\p{Lu}?(?![\p{L}])/u.test(before) && /^\P{L}*\p{Lu}[ -]?\p{Lu}/u.test(behind) && (parts.length > 1 || (valueOf(parts[0]!) ?? 100) > 9) && (before.replace(/\P{L}/gu, '').length > 1 || /^\P{L}*[A-Z][ -]?[A-Z][ -]?[A-Z]/u.test(behind));
    const start = index - before.length;
    const lead = plain.slice(Math.max(0, start - VEHICLE_REACH), start);
    const letters = (before + behind).replace(/\P{Lu}/gu, '').length;
    const isNamed = hasCue && parts.length > 1 && (letters > 1 || /\p{L}{2}/u.test(before)) && (TOLD_PLATE.test(lead) || (letters > 1 && OF_A_VEHICLE.test(lead))) && !OF_A_PROJECT.test(lead) && !NO_ROUTE.test(plain.slice(start, index + told.length));
    return isWhole || isNamed ? [{ kind: 'PLATE' as const, start, end: index + told.length + behind.length }] : [];
  });
}

/** Whether one to three letters with a capital may stand before `at`, with words between that may stand between them and figures. Tells most words from them without a pattern. */
function mayStandBehindLetters(text: string, at: number): boolean {
  let signs = GAP_SIGNS;
  for (let end = at, words = 0; words <= WORDS_AT_MOST; words++, signs = MORE_GAP_SIGNS) {
    while (end > 0 && signs[text.charCodeAt(end - 1)] === 1) end--;
    let start = end;
    while (start > 0 && LETTERS[text.charCodeAt(start - 1)] === 1) start--;
    if (start > 0 && LETTERS[text.charCodeAt(start - 1)] === undefined) return true;
    if (start === end) return false;
    if (end - start <= LETTERS_AT_MOST && hasACapital(text, start, end)) return true;
    const word = text.slice(start, end);
    if (!(words === 0 ? WORDS_BETWEEN : PARTS_BETWEEN).has(word)) return false;
    end = start;
  }
  return true;
}
const GAP_SIGNS = lettersOf(/[ ,./()-]/);
const MORE_GAP_SIGNS = lettersOf(/[ ,./()"-]/);
const PARTS_BETWEEN: ReadonlySet<string> = new Set([...WORDS_BETWEEN].flatMap((word) => word.match(/\p{L}+/gu) ?? []));
const WORDS_AT_MOST = 12;
const LETTERS = lettersOf(compact(/\p{L}/u));
const LETTERS_AT_MOST = 3;

function hasACapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (CAPITALS_OF_WORDS[text.charCodeAt(at)] === 1) return true;
  return false;
}

const isNumber = (part: string, before = ''): boolean => A_NUMBER.test(part) || (part === 'oh' && A_NUMBER.test(before));

/** Letters, then figures, then letters or nothing. */
const isInGroups = (parts: readonly string[]): boolean => /^l{1,3}n+l{0,5}$/.test(parts.map((part, index) => (isNumber(part, parts[index - 1]) ? 'n' : 'l')).join(''));
