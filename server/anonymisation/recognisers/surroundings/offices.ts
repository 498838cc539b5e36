import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import { fold } from '../../names/fold.ts';
import { LEXICON } from '../../names/lexicon-file.ts';
import { SENSE } from '../../names/lexicon.ts';
import type { Reading } from '../../reading.ts';
import type { Span } from '../../finding.ts';
import { BESIDE, EVENTS, HOUSES_OF_OFFICES, IS_SEAT_OF, MOVED_TO, NAMED_AFTER_CHILDREN, OF_AN_OFFICE, OFFICES, OWN_ADDRESSES, OWN_OFFICES, SCHOOLS, SMALL_WORDS, SOMEBODY } from './office-words.ts';

const L = 'a-zа-яіїєґ';
const OPEN = `(?<![${L}0-9])`;
const CLOSE = `(?![${L}0-9])`;
const OFFICE = new WordPattern(`${OPEN}(?:${OFFICES.join('|')})${CLOSE}`);
const SCHOOL = new WordPattern(`${OPEN}(?:${SCHOOLS})${CLOSE}`);
const OWN = new WordPattern(`${OPEN}(?:${OWN_OFFICES.join('|')}|(?<address>${OWN_ADDRESSES}))${CLOSE}`);
// Rooms and hours, beside an address.
const HAS_ROOMS = compact(new RegExp(`[,; ](?:office|room|оф(?:іс|ис)?\\.?|каб(?:інет|инет)?\\.?|birou(?:l)?|bir\\.|cab\\.|cabinetul|zyra) ?(?:nr\\.? ?)?\\d|${OPEN}(?:open(?: from)? (?:mon|daily|week|\\d)|(?:working |opening )?hours|program(?:ul)? ?:? ?(?:luni|de|\\d)|orar(?:i|ul)?|працюємо|прийом|графік|прием|часы работы|график|luni-|mon-|monday to)`));
const MOVES = compact(new RegExp(`(?<![${L}])(?:${MOVED_TO})(?: (?:the|adresa|adresen))?(?=[ :])`, 'g'));
const POLICE = /polic|polit|поліц|полиц/;
const SEAT = compact(new RegExp(`^,? ?(?:${IS_SEAT_OF}) (?:[${L}'-]{3,16} ){0,2}?$`));
const EVENT = new WordPattern(`${OPEN}(?:${EVENTS})${CLOSE}`);
const OF_SOMEBODY = compact(new RegExp(`(?<![${L}'])(?:${SOMEBODY})(?![${L}])`));
const CHILDREN_IN_A_NAME = compact(new RegExp(`${OPEN}(?:${NAMED_AFTER_CHILDREN})`, 'g'));
const SOMEWHERE_BESIDE = new RegExp(`${OPEN}(?:${BESIDE}) (?:the |[${L}-]{4,24} )?$`);
const IS_A_HOUSE = compact(new RegExp(`^(?:${HOUSES_OF_OFFICES})`));
// "Поліція на вул. …": where somebody came.
const SOMEWHERE = / (?:at|on|in|to|la|pe|din|spre|ne|te|tek|nga|на|по|до|в|у|з|із|из|с|от|від)(?: (?:the|strada|adresa|адрес[уі]|адресою))? ?$/;
const BINDS = new RegExp(`^(?:${SMALL_WORDS})$`);
const OF_ITS_NAME = compact(new RegExp(`^(?:${OF_AN_OFFICE})`));
// How the words of an office's name end in its own segment: in the genitive, or as what is told more of it.
const OF_THE_NAME = /(?:ого|его|ої|ої|их|ых|ів|ов|ев|ям|ам|ії|ии|ння|ния|ств|ства|ська|ская|ський|ский|ний|ный|ична|ная|ного|ului|ilor|elor|iei|ional|ionala|ore|ise|ave|eve|ale)$/;
const A_WORD = new RegExp(`[${L}'][${L}'-]*`, 'g');
const STREET = 'бул|пр|ул(?:иц[аеыу])?|вул(?:иц[яіюі])?|просп(?:ект)?|пр-т|бульв?(?:ар)?|майдан|площ(?:а|адь)|пл|пров|пер|str(?:ada)?|bd|blvd|bulevard[a-z]*|rr(?:ug[aen]{1,3})?|sheshi|piata|calea|aleea|sos';
const A_STREET = new RegExp(`^(?:${STREET})$`);
// What says nothing of whose an address is: a name in quotation marks or after somebody, a street with its number, and hours.
const SAYS_NOTHING = compact(new RegExp(`"[^"\\n]{2,60}"|(?<=(?:імені|имени|ім\\.|им\\.|named after) )(?:[${L}][${L}.'-]*[ .]?){1,3}|${OPEN}(?:${STREET})(?:\\.| ) ?[^,;\\n]{2,40}?,? (?:nr\\.? ?|№ ?|буд\\.? ?|д\\.? ?)?\\d{1,4}[a-zа-я]?${CLOSE}|\\d{1,4},? [${L}.' -]{3,32} (?:street|st|avenue|ave|road|boulevard|square)${CLOSE}|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m${CLOSE}`, 'g'));
// Between two sentences: a point behind a short word is that of an abbreviation.
const ENDS = /[!?\n]|(?<=[\p{L}\p{N})"”»]{5})\. \p{Lu}/u;
const A_MOMENT = new RegExp(`(?:\\d{1,2}[:.]\\d\\d|(?<!\\d)\\d{1,2} [${L}]{3,11}(?: 20\\d\\d)?|20\\d\\d)(?: (?:hours?|год[а-яії]*|час[а-я]*|h|p\\.?m|a\\.?m)\\.?)?,? (?:(?:(?:in|la|at|в|у|ne|on) )?(?:the )?(?:m\\.|м\\.|г\\.|or\\.|mun\\.)? ?[${L}'-]{3,20},? )?$`);
// A part of a house where people live; an office has floors and rooms.
const HAS_A_FLAT = new RegExp(`${OPEN}(?:ap|apt|apart[a-z]*|flat|banes[a-z]*|кв|квартир[а-яії]*|домофон|interfon|scara|sc|shkalla|під'їзд|подъезд|staircase)(?![${L}])`);
const A_FLAT_BEHIND = new RegExp(`^[ ,]{1,2}(?:${HAS_A_FLAT.source})`);
// Where an event is, said behind its address.
const ANNOUNCED = new RegExp(`${OPEN}(?:(?:конференц-?|актов(?:ый|ий) )зал|conference (?:hall|room)|sala de conferinte|salla e konferencave)${CLOSE}[^\\n]{0,60}(?:регистраци[а-я]*|реєстраці[а-яії]*|registration|inregistrare[a]?|regjistrimi)[^\\n]{0,12}\\d{1,2}[:.]\\d\\d`);
// Whoever carries it: an office has a telephone that stands.
const MOBILE = /^(?:(?:(?:\+|00)?373|0)(?:6\d|7[6-9])\d{6}|(?:(?:\+|00)?380|0)(?:39|50|6[3678]|7[357]|89|9\d)\d{7}|(?:(?:\+|00)?40|0)7\d{8}|(?:(?:\+|00)?355|0)6[6-9]\d{7}|(?:\+7|8|7)9\d{9})$/;
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

/**
 * These findings without the addresses, telephones and mailboxes of public offices, each named right before its own in the same sentence. By its words nobody
 * can tell an office's address from one where a child is, so it stays one wherever a person is spoken of around it, or where somebody lives, waits or hides.
 */
export function withoutOffices(reading: Reading, found: Span[]): Span[] {
  if (found.length === 0 || found.length > CONTACTS_AT_MOST) return found;
  const { openings } = reading;
  const offices: Office[] = [...OFFICE.all(openings).map((match) => ({ ...stretchOf(match), isSchool: false })), ...SCHOOL.all(openings).map((match) => ({ ...stretchOf(match), isSchool: true }))];
  for (const match of OWN.all(openings)) offices.push({ ...stretchOf(match), isSchool: false, isOwn: true, needsRooms: match.groups!['address'] !== undefined });
  const events = EVENT.all(openings).map(stretchOf);
  return offices.length === 0 && events.length === 0 && !ANNOUNCED.test(reading.plain) ? found : found.filter((span) => !isPublic(reading, span, { offices, events }));
}

interface Stretch { start: number; end: number }
/** Whether it is a school; the writer's own; and one only where rooms or hours are told. */
interface Office extends Stretch { isSchool: boolean; isOwn?: boolean; needsRooms?: boolean }
interface Named { offices: readonly Office[]; events: readonly Stretch[] }
const stretchOf = ({ index, 0: words }: RegExpExecArray): Stretch => ({ start: index, end: index + words.length });

function isPublic(reading: Reading, span: Span, { offices, events }: Named): boolean {
  const { text, plain } = reading;
  const isBefore = ({ start, end }: Stretch): boolean => end <= span.start && start >= span.start - REACH && !ENDS.test(text.slice(end - 5, span.start));
  const named = offices.filter(isBefore);
  const held = span.kind === 'ADDRESS' ? events.filter(isBefore) : [];
  const takesPlace = held.length > 0 || (span.kind === 'ADDRESS' && ANNOUNCED.test(plain.slice(span.end, span.end + BEHIND)));
  const isSeat = named.length === 0 && span.kind === 'ADDRESS' && offices.some(({ start, isSchool }) => !isSchool && start > span.end && start < span.end + SEAT_REACH && SEAT.test(plain.slice(span.end, start)));
  if (named.length === 0 && !takesPlace && !isSeat) return false;
  if (isSomebodysOwn(reading, span) || isOfSomebody(plain, span) || isNamedAround(reading, { from: Math.min(span.start, ...[...named, ...held].map(({ start }) => start)), span })) return false;
  if (named.some(({ start }) => SOMEWHERE_BESIDE.test(plain.slice(Math.max(0, start - 40), start)))) return false;
  if (isSeat || takesPlace && held.length === 0 && named.length === 0) return true;
  if (takesPlace && A_MOMENT.test(plain.slice(Math.max(0, span.start - 60), span.start))) return true;
  return named.some((office) => (!office.isSchool || takesPlace) && (!office.needsRooms || HAS_ROOMS.test(plain.slice(office.end, span.end + ROOMS_REACH))) && isItsOwn(reading, { office: plain.slice(office.start, office.end), from: office.end, isOwn: office.isOwn === true, span }));
}

/** Whether by itself it is a person's: a flat, a mobile telephone, a mailbox with a name or with everybody. */
function isSomebodysOwn({ plain, latin }: Reading, { kind, start, end }: Span): boolean {
  if (kind === 'ADDRESS') return HAS_A_FLAT.test(plain.slice(start, end)) || A_FLAT_BEHIND.test(plain.slice(end, end + 24));
  if (kind === 'PHONE') return MOBILE.test(plain.slice(start, end).replace(/[^\d+]/g, ''));
  const mailbox = latin.slice(start, end).toLowerCase();
  if (FREE_MAIL.test(mailbox) || !/^[a-z._+\d-]+@[a-z\d.-]+$/.test(mailbox)) return true;
  const words = mailbox.slice(0, mailbox.indexOf('@')).split(/[._+\d-]+/).filter((word) => word !== '');
  return words.length > 2 || words.some((word) => word.length < 2 || isName(word) || isName(word.slice(1)));
}

const isName = (word: string): boolean => {
  const senses = LEXICON.sensesOf(fold(word));
  return (senses & NAMED) !== 0 && (senses & A_PLACE) === 0;
};

/** Whether a person is spoken of around it, or something personal was found beside it before. */
function isOfSomebody(plain: string, { start, end }: Stretch): boolean {
  const around = `${plain.slice(Math.max(0, start - BEFORE), start)} ${plain.slice(end, end + BEHIND)}`;
  return /\n{6}/.test(around) || OF_SOMEBODY.test(around.replaceAll(CHILDREN_IN_A_NAME, ' '));
}

/** Whether somebody's given name stands before the first of the offices or behind the finding; within them it is that of a house or a street. */
function isNamedAround({ text, plain }: Reading, { from, span }: { from: number; span: Span }): boolean {
  const isNamesake = (at: number): boolean => matchesOf(NAMED_AFTER_SOMEBODY, text.slice(Math.max(0, from - NAMED_BEFORE), from + 32)).some(({ index, 0: named }) => at >= Math.max(0, from - NAMED_BEFORE) + index && at < Math.max(0, from - NAMED_BEFORE) + index + named.length);
  const isCalled = (start: number, end: number): boolean => matchesOf(A_WORD, plain.slice(start, end).replaceAll(SAYS_NOTHING, (said) => ' '.repeat(said.length)))
    .some(({ index, 0: word }) => /\p{Lu}/u.test(text[start + index]!) && isGivenName(word) && !isNamesake(start + index));
  return isCalled(Math.max(0, from - NAMED_BEFORE), from) || isCalled(span.end, span.end + NAMED_BEFORE);
}
const NAMED_BEFORE = 90;
// "The Hans Christian Andersen story contest".
const NAMED_AFTER_SOMEBODY = /(?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:\p{Ll}+ )?(?:contest|prize|award|competition|festival|cup|tournament|scholarship|fund|lecture|memorial)(?!\p{L})/gu;
const ELSE = A_PLACE | SENSE.wordEn | SENSE.wordRo | SENSE.wordUk | SENSE.wordRu;

const A_MONTH = /^(?:april|june|july|august|iunie|iulie|maj|prill|gusht)/;

const isGivenName = (word: string): boolean => {
  const senses = LEXICON.sensesOf(fold(word));
  return (senses & SENSE.given) !== 0 && (senses & SENSE.common) !== 0 && (senses & ELSE) === 0 && !A_MONTH.test(word);
};

const blank = (said: string): string => ' '.repeat(said.length);

/** Whether nothing stands between an office that ends at `from` and what follows but the rest of its name, its town, and what else is told of an office. */
function isItsOwn({ text, plain }: Reading, { office, from, isOwn, span }: { office: string; from: number; isOwn: boolean; span: Span }): boolean {
  const told = plain.slice(from, span.start).replaceAll(SAYS_NOTHING, blank);
  // What the police come to, they leave again.
  const gap = POLICE.test(office) ? told : told.replaceAll(MOVES, blank);
  const isHouse = isOwn || IS_A_HOUSE.test(office);
  if (HAS_A_FLAT.test(plain.slice(from, span.start)) || (span.kind === 'ADDRESS' && !isHouse && SOMEWHERE.test(gap))) return false;
  // Only the name of a house has people's names in it.
  const segment = /[,;:(-]/.exec(gap)?.index ?? gap.length;
  const nameEnds = span.kind === 'ADDRESS' ? segment : 0;
  return matchesOf(A_WORD, gap).every(({ index, 0: word }) => {
    if (OF_ITS_NAME.test(word)) return true;
    if (!/\p{Lu}/u.test(text[from + index]!)) return BINDS.test(word) || A_STREET.test(word) || (index < segment && OF_THE_NAME.test(word));
    return index < nameEnds || (word.length > 2 && !isName(word));
  });
}
