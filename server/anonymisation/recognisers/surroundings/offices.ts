import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import { CUE, cueOf } from '../../names/cues.ts';
import { fold } from '../../names/fold.ts';
import { LEXICON } from '../../names/lexicon-file.ts';
import { SENSE } from '../../names/lexicon.ts';
import type { Reading } from '../../reading.ts';
import type { Span } from '../../finding.ts';
import { NUMBER_WORDS } from '../../unmasking/number-words.ts';
import { CALLED_FROM, DESKS, NEAR_SOMETHING, SOUGHT } from './desk-words.ts';
import { BESIDE, EVENTS, HOUSES_OF_OFFICES, IS_SEAT_OF, IS_SITUATED, MOVED_TO, NAMED_AFTER_CHILDREN, OF_AN_OFFICE, OFFICES, OWN_ADDRESSES, OWN_OFFICES, SCHOOLS, SMALL_WORDS, SOMEBODY } from './office-words.ts';

const L = 'a-zа-яіїєґ';
const OPEN = `(?<![${L}0-9])`;
const CLOSE = `(?![${L}0-9])`;
const OFFICE = new WordPattern(`${OPEN}(?:${OFFICES.join('|')})${CLOSE}`);
const SCHOOL = new WordPattern(`${OPEN}(?:${SCHOOLS})${CLOSE}`);
const OWN = new WordPattern(`${OPEN}(?:${OWN_OFFICES.join('|')}|(?<address>${OWN_ADDRESSES}))${CLOSE}`);
// Rooms, floors and hours, beside an address.
const HAS_ROOMS = compact(new RegExp(`[,; ](?:office|room|оф(?:іс|ис)?\\.?|каб(?:інет|инет)?\\.?|к[іо]мн?(?:ата)?\\.?|birou(?:l)?|bir\\.|cab\\.|cabinetul|zyra) ?(?:nr\\.? ?)?\\d|${OPEN}(?:open(?: from)? (?:mon|daily|week|\\d)|(?:working |opening )?hours|visitors|vizitator|відвідувач|посетител|[,; ](?:\\d{1,2}(?:st|nd|rd|th|-?[йи])?|first|second|third|ground|top|друг[а-яії]{2}|втор[а-я]{2}|перш[а-яії]{2}|перв[а-я]{2}|трет[а-яії]{2}|четверт[а-яії]{2}) (?:floor|поверх|этаж)|[,; ](?:etaj(?:ul)?|kati) |program(?:ul)? ?:? ?(?:luni|de|\\d)|orar(?:i|ul)?|працюємо|прийом|запис|прийма|графік|прием|принима|часы работы|график|luni-|mon-|monday to)`));
// With the day between: "will move on 7 December to".
const MOVES = compact(new RegExp(`(?<![${L}])(?:${MOVED_TO.replaceAll(' ', ' {1,24}')})(?: (?:the|adresa|adresen))?(?=[ :])`, 'g'));
const DESK = new WordPattern(`${OPEN}(?:${DESKS.join('|')})${CLOSE}`);
const IS_SOUGHT = compact(new RegExp(`${OPEN}(?:${SOUGHT})`));
const RANG_FROM = compact(new RegExp(`${OPEN}${CALLED_FROM}[:, ]{0,2}$`));
const NEARBY = compact(new RegExp(`${OPEN}${NEAR_SOMETHING}`, 'g'));
// "0 800 … inside the country and … from abroad".
const FROM_ABROAD = compact(new RegExp(`^,? [(]?(?:from abroad|din strainatate|nga jashte|(?:з|із|из)-за (?:кордону|границы|рубежа))${CLOSE}`));
const A_FREE_LINE = /(?<!\d)(?:0 ?800 ?\d|116 ?\d{3}(?!\d))[^.!?\n]*$/;
// Only a house of many rooms has one, whoever is spoken of around it.
const BEHIND_A_SWITCHBOARD = compact(new RegExp(`${OPEN}(?:switchboard|centrala(?: telefonica)?|centrali(?: telefonik)?|ко[м]{1,2}утатор)(?: (?:of|al|a|e|i) [${L}]{4,14})?(?:: ?|,? (?:nr\\.? ?|tel\\.? ?)?)$`));
const SWITCHBOARD_REACH = 40;
// "…, ghișeul 5": what only offices have.
const A_COUNTER = compact(new RegExp(`^,? (?:(?:ticket )?(?:window|counter|desk)|ghiseul|sporteli|вікно|окно)(?: (?:nr\\.? ?|no\\.? ?|№ ?)?\\d{1,2}${CLOSE})`));
const POLICE = /polic|polit|поліц|полиц/;
const SEAT = compact(new RegExp(`^,? ?(?:${IS_SEAT_OF}) (?:[${L}'-]{3,16} ){0,2}?$`));
const EVENT = new WordPattern(`${OPEN}(?:${EVENTS})${CLOSE}`);
const OF_SOMEBODY = compact(new RegExp(`(?<![${L}'])(?:${SOMEBODY})(?![${L}])`));
const CHILDREN_IN_A_NAME = compact(new RegExp(`${OPEN}(?:${NAMED_AFTER_CHILDREN})`, 'g'));
// "Семінар для прокурорів": those who are taught there.
const TAUGHT = compact(new RegExp(`${OPEN}(?:semin|trajn|train|instru|works|curs|kurs|course|семін|семин|трен|навча|обуч|курс|лекц|lect|atelier)[${L}]* (?:for|pentru|per|для|cu|me|of) (?:[${L}]{4,14}(?:их|ых) |the )?(?:judges(?: and prosecutors)?|prosecutors(?: and judges)?|doctors|nurses|officers|judecatori|procurori|prokurore|gjyqtare|прокурор(?:ів|ов)|судд(?:ів|ей)|судей|поліцейських|полицейских|лікарів|врачей|психолог(?:ів|ов)|вчителів|учителей|медсестер)${CLOSE}`, 'g'));
// "Bring an identity document", "Zyra e Vlorës pret vetëm me takim": what is said to everybody, and an office that receives.
const TO_EVERYBODY = compact(new RegExp(`(?<=[.!?;:] )(?:please )?(?:bring|take|merrni|sillni|aduceti|luati|візьміть|майте|принесіть|возьмите|имейте|принесите)(?= )|${OPEN}(?:zyr(?:a|at)|deg(?:a|et)|sportel(?:i|et)|selia|offices?|biroul|sediul|filiala|офіс|офис)(?: (?:(?:e|i|of|in|din|ne|в|у) )?[${L}]{3,14})? (?:pret|presin|receives?|primeste|приймає|принимает)${CLOSE}`, 'g'));
const SOMEWHERE_BESIDE = new RegExp(`${OPEN}(?:${BESIDE}) (?:the |[${L}-]{4,24} )?$`);
const IS_A_HOUSE = compact(new RegExp(`^(?:${HOUSES_OF_OFFICES})`));
// "Поліція на вул. …": where somebody came.
const SOMEWHERE = / (?:at|on|in|to|la|pe|din|spre|ne|te|tek|nga|на|по|до|в|у|з|із|из|с|от|від)(?: (?:the|strada|adresa|адрес[уі]|адресою))? ?$/;
// "Poliția se află pe str. …": what is situated there is a house, whoever works in it.
const IS_THERE = new RegExp(`${OPEN}(?:${IS_SITUATED})(?: (?:the|at|on|in|la|pe|in|ne|te|tek|на|по|за|в|у|strada|adresa|adresen|адрес[уі]|адресою)){1,2} ?$`);
const BINDS = new RegExp(`^(?:${SMALL_WORDS})$`);
const OF_ITS_NAME = compact(new RegExp(`^(?:${OF_AN_OFFICE})`));
// How the words of an office's name end in its own segment: in the genitive, or as what is told more of it.
const OF_THE_NAME = /(?:ого|его|ої|ої|их|ых|ів|ов|ев|ям|ам|ії|ии|ння|ния|ств|ства|ська|ская|ський|ский|ний|ный|ична|ная|ного|ului|ilor|elor|iei|ional|ionala|ore|ise|ave|eve|ale|.{3}(?:ane|are|ike|iste|ente|ese|eze))$/;
// "Until nine".
const AN_HOUR = compact(new RegExp(`^(?:${NUMBER_WORDS}|девяти|дев'яти|восьми|семи|шести|пяти|п'яти|десяти|одиннадцати|одинадцяти|двенадцати|дванадцяти)$`));
// "… për denoncime": what it is for.
const FOR = /(?:^| )(?:for|pentru|per|для) $/;
const A_WORD = new RegExp(`[${L}'][${L}'-]*`, 'g');
const STREET = 'бул|пр|ул(?:иц[аеыу])?|вул(?:иц[яіюі])?|просп(?:ект)?|пр-т|бульв?(?:ар)?|майдан|площ(?:а|адь)|пл|пров|пер|str(?:ada)?|bd|blvd|bulevard[a-z]*|rr(?:ug[aen]{1,3})?|sheshi|piata|calea|aleea|sos';
const A_STREET = new RegExp(`^(?:${STREET})$`);
const MONTH = '(?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|oct|nov|dec|ian|iun|iul|noi|shk|pri|qer|kor|gus|sht|tet|nen|dhj|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|янв|фев|апр|мая|июн|июл|авг|сен|окт|ноя|дек)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
// What says nothing of whose an address is: a name in quotation marks or after somebody, a street with its number, and hours.
const SAYS_NOTHING = compact(new RegExp(`"[^"\\n]{2,60}"|(?<=(?:імені|имени|ім\\.|им\\.|named after) )(?:[${L}][${L}.'-]*[ .]?){1,3}|${OPEN}(?:${STREET})(?:\\.| ) ?[^,;\\n]{2,40}?,? (?:nr\\.? ?|№ ?|буд\\.? ?|д\\.? ?)?\\d{1,4}[a-zа-я]?${CLOSE}|\\d{1,4},? [${L}.' -]{3,32} (?:street|st|avenue|ave|road|boulevard|square)${CLOSE}|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m${CLOSE}|(?:${DAY}|\\d{1,2}) (?:to|till) (?:${DAY}|noon|\\d{1,2})${CLOSE}|(?:(?:on|from|as of|din|de la|pe|me|nga|з|із|с|со|від|от|до) ?)?\\d{1,2} ${MONTH}[${L}]{0,8}(?: 20\\d\\d)?${CLOSE}|(?:from|de|nga|з|із|с|со) (?:monday|luni|e hena|te henen|понеділка|понедельника)${CLOSE}`, 'g'));
// An office's street, or the word for its telephone, in the sentence behind the one that names it.
const IS_TOLD_ON = new RegExp(`${OPEN}(?:(?:${STREET})(?:\\.| )|(?:тел|телефон[уи]?|phone|telefon(?:ul|i)?)[.: ]{0,3}$)`);
const A_COMMA = /^(?:, ?| ?\(| [–—-] )$/;
// Between two sentences: a point behind a short word is that of an abbreviation.
const ENDS = /[!?\n]|(?<=[\p{L}\p{N})"”»]{5})\. \p{Lu}/u;
const A_MOMENT = new RegExp(`(?:\\d{1,2}[:.]\\d\\d|(?<!\\d)\\d{1,2} [${L}]{3,11}(?: 20\\d\\d)?|20\\d\\d)(?: (?:hours?|год[а-яії]*|час[а-я]*|h|p\\.?m|a\\.?m)\\.?)?,? (?:(?:(?:in|la|at|в|у|ne|on) )?(?:the )?(?:m\\.|м\\.|г\\.|or\\.|mun\\.)? ?[${L}'-]{3,20},? )?$`);
// A part of a house where people live; an office has floors and rooms.
const A_HOME = "ap|apt|apart[a-z]*|flat|banes[a-z]*|кв|квартир[а-яії]*|домофон|interfon";
const HAS_A_FLAT = new RegExp(`${OPEN}(?:${A_HOME}|scara|sc|shkalla|під'їзд|подъезд|staircase)(?![${L}])`);
// An office of one's own may have a stair too.
const HAS_A_HOME = new RegExp(`${OPEN}(?:${A_HOME})(?![${L}])`);
const A_FLAT_BEHIND = new RegExp(`^[ ,]{1,2}(?:${HAS_A_FLAT.source})`);
// Where an event is, said behind its address.
const ANNOUNCED = new RegExp(`${OPEN}(?:(?:конференц-?|актов(?:ый|ий) )зал|conference (?:hall|room)|sala de conferinte|salla e konferencave)${CLOSE}[^\\n]{0,60}(?:регистраци[а-я]*|реєстраці[а-яії]*|registration|inregistrare[a]?|regjistrimi)[^\\n]{0,12}\\d{1,2}[:.]\\d\\d|[.;,)] (?:registration|inregistrarea?|regjistrimi|реєстрація|регистрация)(?: (?:from|de la|nga|at|la|ne|opens at|з|с|о|в))? \\d{1,2}[:.]\\d\\d`);
// Whoever carries it: an office has a telephone that stands.
const MOBILE = /^(?:(?:(?:\+|00)?373|0)(?:6\d|7[6-9])\d{6}|(?:(?:\+|00)?380|8?0)(?:39|50|6[3678]|7[357]|89|9\d)\d{7}|(?:(?:\+|00)?40|0)7\d{8}|(?:(?:\+|00)?355|0)6[6-9]\d{7}|(?:\+7|8|7)9\d{9})$/;
const FREE_MAIL = /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|proton|protonmail|ukr|i|meta|bigmir|mail|bk|inbox|list|yandex|ya|rambler|gmx|aol|tutanota)\./;
const NAMED = SENSE.given | SENSE.family;
const A_PLACE = SENSE.place | SENSE.town | SENSE.country;

// A list of so many is no letterhead.
const CONTACTS_AT_MOST = 40;
const REACH = 150;
const BEFORE = 240;
const BEHIND = 180;
const SEAT_REACH = 48;
const ROOMS_REACH = 60;
const COUNTER_REACH = 24;
const FOR_REACH = 8;
const FREE_REACH = 80;
const RANG_REACH = 40;

/**
 * These findings without the addresses, telephones and mailboxes of public offices, each named right before its own in the same sentence. By its words nobody
 * can tell an office's address from one where a child is, so it stays one wherever a person is spoken of around it, or where somebody lives, waits or hides.
 */
export function withoutOffices(reading: Reading, found: Span[]): Span[] {
  if (found.length === 0 || found.length > CONTACTS_AT_MOST) return found;
  const { openings } = reading;
  const addresses = found.filter(({ kind }) => kind === 'ADDRESS');
  const offices: Office[] = [];
  for (const match of OFFICE.all(openings)) offices.push({ ...stretchOf(match), isSchool: false });
  for (const match of SCHOOL.all(openings)) offices.push({ ...stretchOf(match), isSchool: true });
  for (const match of OWN.all(openings)) offices.push({ ...stretchOf(match), isSchool: false, isOwn: true, needsRooms: match.groups!['address'] !== undefined });
  if (addresses.length < found.length) for (const match of DESK.all(openings)) offices.push({ ...stretchOf(match), isSchool: false, isOwn: true, isDesk: true });
  const events = EVENT.all(openings).map(stretchOf);
  // What is announced behind it, or has a counter, is an address.
  const isTold = addresses.length > 0 && (isAnnounced(reading.plain) || addresses.some(({ end }) => A_COUNTER.test(reading.plain.slice(end, end + COUNTER_REACH))));
  const isNothing = offices.length === 0 && events.length === 0 && !isTold;
  return isNothing ? found : found.filter((span) => !isPublic(reading, span, { offices, events }));
}

/** Whether something is announced in these words: only where the word for it stands. */
const isAnnounced = (plain: string): boolean => REGISTRATION.some((part) => plain.includes(part)) && ANNOUNCED.test(plain);
const REGISTRATION = ['egistra', 'egjistrim', 'гистраци', 'єстраці'];

interface Stretch { start: number; end: number }
/** Whether it is a school; the writer's own; one only where rooms or hours are told; and a desk, which has telephones and no address. */
interface Office extends Stretch { isSchool: boolean; isOwn?: boolean; needsRooms?: boolean; isDesk?: boolean }
interface Named { offices: readonly Office[]; events: readonly Stretch[] }
const stretchOf = ({ index, 0: words }: RegExpExecArray): Stretch => ({ start: index, end: index + words.length });

function isPublic(reading: Reading, span: Span, { offices, events }: Named): boolean {
  const { plain } = reading;
  const named = offices.filter((office) => (office.isDesk !== true || span.kind === 'PHONE') && isBefore(reading, office, span));
  const held = span.kind === 'ADDRESS' ? events.filter((event) => isBefore(reading, event, span)) : [];
  const takesPlace = held.length > 0 || (span.kind === 'ADDRESS' && isAnnounced(plain.slice(span.end, span.end + BEHIND)));
  const isSeat = isBehind(plain, offices, span);
  const isSought = (): boolean => IS_SOUGHT.test(plain.slice(Math.max(0, span.start - BEFORE), span.end + BEHIND));
  const hasCounter = span.kind === 'ADDRESS' && A_COUNTER.test(plain.slice(span.end, span.end + COUNTER_REACH)) && !isSought();
  if (named.length === 0 && !takesPlace && !isSeat && !hasCounter) return false;
  if (span.kind === 'PHONE' && BEHIND_A_SWITCHBOARD.test(plain.slice(Math.max(0, span.start - SWITCHBOARD_REACH), span.start)) && !isSomebodysOwn(reading, span, true)) return true;
  if (isSomebodysOwn(reading, span, named.some(({ isOwn, needsRooms, isDesk }) => isOwn === true && needsRooms !== true && isDesk !== true)) || isOfSomebody(plain, span) || isNamedAround(reading, { from: Math.min(span.start, ...[...named, ...held].map(({ start }) => start)), span })) return false;
  if (named.some(({ start, isDesk }) => isDesk !== true && SOMEWHERE_BESIDE.test(plain.slice(Math.max(0, start - 40), start)))) return false;
  if (isSeat && (named.length === 0 || span.kind === 'PHONE') || hasCounter || takesPlace && held.length === 0 && named.length === 0) return true;
  if (held.length > 0 && HAS_ROOMS.test(plain.slice(span.start, span.end + ROOMS_REACH))) return true;
  if (takesPlace && A_MOMENT.test(plain.slice(Math.max(0, span.start - 60), span.start))) return true;
  if (span.kind === 'PHONE' && RANG_FROM.test(plain.slice(Math.max(0, span.start - RANG_REACH), span.start))) return false;
  return named.some((office) => (!office.isSchool || takesPlace) && (office.isDesk !== true || !isSought()) && (!office.needsRooms || HAS_ROOMS.test(plain.slice(office.end, span.end + ROOMS_REACH))) && isItsOwn(reading, { office: plain.slice(office.start, office.end), from: office.end, isOwn: office.isOwn === true, span }));
}

/** Whether it is named before the finding: in its sentence, or before a telephone in the sentence that tells the office's street. */
function isBefore({ text, plain }: Reading, { start, end }: Stretch, span: Span): boolean {
  if (end > span.start || start < span.start - REACH) return false;
  const between = text.slice(end - 5, span.start);
  return !ENDS.test(between) || (span.kind === 'PHONE' && !/[!?\n]/.test(between) && between.split(ENDS).length === 2 && IS_TOLD_ON.test(plain.slice(end, span.start)));
}

/** Whether the address is where the office behind it is, or the telephone that of the desk behind it, or of a free line for whoever is abroad. */
function isBehind(plain: string, offices: readonly Office[], { kind, start: from, end }: Span): boolean {
  if (kind === 'PHONE' && FROM_ABROAD.test(plain.slice(end, end + COUNTER_REACH)) && A_FREE_LINE.test(plain.slice(Math.max(0, from - FREE_REACH), from))) return true;
  const seat = kind === 'ADDRESS' ? SEAT : kind === 'PHONE' ? A_COMMA : null;
  return seat !== null && offices.some(({ start, isSchool, isDesk }) => (kind === 'PHONE' ? isDesk === true : !isSchool && isDesk !== true) && start > end && start < end + SEAT_REACH && seat.test(plain.slice(end, start)));
}

/** Whether by itself it is a person's: a flat, a mobile telephone, a mailbox with a name or with everybody. */
function isSomebodysOwn({ plain, latin }: Reading, { kind, start, end }: Span, isOffice: boolean): boolean {
  if (kind === 'ADDRESS') return (isOffice ? HAS_A_HOME : HAS_A_FLAT).test(plain.slice(start, end)) || A_FLAT_BEHIND.test(plain.slice(end, end + 24));
  if (kind === 'PHONE') return MOBILE.test(plain.slice(start, end).replace(/[^\d+]/g, ''));
  const mailbox = latin.slice(start, end).toLowerCase();
  if (FREE_MAIL.test(mailbox) || !/^[a-z._+\d-]+@[a-z\d.-]+$/.test(mailbox)) return true;
  const words = mailbox.slice(0, mailbox.indexOf('@')).split(/[._+\d-]+/).filter((word) => word !== '');
  return words.length > 2 || words.some((word) => word.length < 2 || isName(word) || isName(word.slice(1)));
}

const isName = (word: string): boolean => {
  const skeleton = fold(word);
  const senses = LEXICON.sensesOf(skeleton);
  return (senses & NAMED) !== 0 && (senses & A_PLACE) === 0 && (cueOf({ skeleton, cyrillic: /[а-яіїєґ]/.test(word) }) & (CUE.nowhere | CUE.city)) === 0;
};

/** Whether a person is spoken of around it, or something personal was found beside it before. */
function isOfSomebody(plain: string, { start, end }: Stretch): boolean {
  const around = `${plain.slice(Math.max(0, start - BEFORE), start)} ${plain.slice(end, end + BEHIND).replaceAll(NEARBY, ' ')}`;
  return /\n{6}/.test(around) || OF_SOMEBODY.test(around.replaceAll(CHILDREN_IN_A_NAME, ' ').replaceAll(TAUGHT, ' ').replaceAll(TO_EVERYBODY, ' '));
}

/** Whether somebody's given name stands before the first of the offices or behind the finding; within them it is that of a house or a street. */
function isNamedAround({ text, plain }: Reading, { from, span }: { from: number; span: Span }): boolean {
  const isNamesake = (at: number): boolean => matchesOf(NAMED_AFTER_SOMEBODY, text.slice(Math.max(0, from - NAMED_BEFORE), from + 32)).some(({ index, 0: named }) => at >= Math.max(0, from - NAMED_BEFORE) + index && at < Math.max(0, from - NAMED_BEFORE) + index + named.length);
  const isCalled = (start: number, end: number): boolean => matchesOf(A_WORD, plain.slice(start, end).replaceAll(SAYS_NOTHING, (said) => ' '.repeat(said.length)))
    .some(({ index, 0: word }) => /\p{Lu}/u.test(text[start + index]!) && isGivenName(word) && !isNamesake(start + index));
  return isCalled(Math.max(0, from - NAMED_BEFORE), from) || isCalled(span.end, span.end + NAMED_BEFORE);
}
const NAMED_BEFORE = 90;
// "Kati II".
const A_FLOOR = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/;
// "The Hans Christian Andersen story contest".
const NAMED_AFTER_SOMEBODY = /(?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:\p{Ll}+ )?(?:contest|prize|award|competition|festival|cup|tournament|scholarship|fund|lecture|memorial)(?!\p{L})/gu;
const ELSE = A_PLACE | SENSE.wordEn | SENSE.wordRo | SENSE.wordUk | SENSE.wordRu;

const A_MONTH = /^(?:april|june|july|august|iunie|iulie|maj|prill|gusht)/;

const isGivenName = (word: string): boolean => {
  const skeleton = fold(word);
  const senses = LEXICON.sensesOf(skeleton);
  return (senses & SENSE.given) !== 0 && (senses & SENSE.common) !== 0 && (senses & ELSE) === 0 && !A_MONTH.test(word)
    && (cueOf({ skeleton, cyrillic: /[а-яіїєґ]/.test(word) }) & (CUE.nowhere | CUE.plain)) === 0;
};

const blank = (said: string): string => ' '.repeat(said.length);

/** Whether nothing stands between an office that ends at `from` and what follows but the rest of its name, its town, and what else is told of an office. */
function isItsOwn({ text, plain }: Reading, { office, from, isOwn, span }: { office: string; from: number; isOwn: boolean; span: Span }): boolean {
  const told = plain.slice(from, span.start).replaceAll(SAYS_NOTHING, blank);
  // What the police come to, they leave again.
  const gap = (POLICE.test(office) ? told : told.replaceAll(MOVES, blank)).replace(IS_THERE, blank);
  const isHouse = isOwn || IS_A_HOUSE.test(office);
  if (HAS_A_FLAT.test(plain.slice(from, span.start)) || (span.kind === 'ADDRESS' && !isHouse && SOMEWHERE.test(gap))) return false;
  // Only the name of a house has people's names in it.
  const segment = /[,;:(-]/.exec(gap)?.index ?? gap.length;
  const nameEnds = span.kind === 'ADDRESS' ? segment : 0;
  return matchesOf(A_WORD, gap).every(({ index, 0: word }) => {
    if (OF_ITS_NAME.test(word)) return true;
    if (!/\p{Lu}/u.test(text[from + index]!)) return BINDS.test(word) || AN_HOUR.test(word) || FOR.test(gap.slice(Math.max(0, index - FOR_REACH), index)) || A_STREET.test(word) || (index < segment && OF_THE_NAME.test(word));
    return index < nameEnds || A_FLOOR.test(word) || (word.length > 2 && !isName(word));
  });
}
