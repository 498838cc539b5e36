import { Alike } from '../../looking/alike.ts';
import { compact } from '../../looking/compact.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Reading } from '../../reading.ts';
import { fold } from '../../names/fold.ts';
import { LEXICON } from '../../names/lexicon-file.ts';
import { SENSE } from '../../names/lexicon.ts';
import { isInAPersonsRow } from '../../recognisers/surroundings/rows-of-people.ts';
import { NUMBER_WORDS } from '../../unmasking/number-words.ts';
import { GENITIVES, HEADS, isAmongSeveral, isLimited, KIN, OF_A_SENTENCE, withWhom, YOUNG } from './age-words.ts';
import { CLOSE, isCapital, L, OPEN } from '../words.ts';
import { isClosedBehind, isSeparatedBefore, isSetApartBefore, isSetApartBehind, mayBeInBrief, mayBeOfKin, OLDEST, valueIn, YOUNGEST_WITHOUT_A_WORD } from './may-begin.ts';
import { isNoFinePlace } from '../places.ts';

const HALF = '(?:(?:(?:si|e|and a|с|з|із|со) )?(?:jumate|jumatate|gjysme|half|половиной|половиною|хвостиком|гаком|лишним)|si ceva)';
const MONTHS = `(?:${NUMBER_WORDS}|\\d{1,2}) ?(?:мес|міс|lun[ia]|month|mths?|mos|m(?![a-z])|muaj|недел|тиж|weeks?|saptam|jav[ae]|zi(?:le)?(?![a-z])|days?|дн[яеі]|dite)[${L}]{0,6}`;
// Of nobody but people: "y.o.", "vjeç", "годиков"; of all else too: "ani", "лет".
const SURE_UNIT = `(?:years? old|years? of age|y[./]? ?o(?![a-z])\\.?|anisori|vj(?:ec[a-z]*|\\.)|годик[а-я]*|год[а-я]* от роду|рочк[а-яії]*|muajshe?|months? old|(?:ти|ми|и|х)? ?-? ?(?:річн|літн|летн|літк|летк)[${L}]+)`;
const SOME_UNIT = `(?:ani|a(?:\\.|(?=[,.;)]))|лет|л(?:\\.|(?= \\d))|років|рок[иі]|рік|року|р(?:\\.|(?=[,;)]))|года?|г(?:\\.|(?= \\d))|vjet|vite|years?|yrs?\\.?|y(?![a-z])|rokiv|let)`;
const CALLED = '(?:(?:(?:вік|возраст|varsta|mosha|age|полных лет|повних років|лет|років|ani|years)(?: (?:її|його|ее|его|ei|lui|e saj|e tij|дитини|ребенка|copilului|of child))? ?[:=-] ?)|(?:полных|повних|неполных|неповних|aged) )';
const AGE = new WordPattern(`${OPEN}(?<called>${CALLED})?(?<number>(?:\\d{1,2}(?![.,:/-]?\\d)|${NUMBER_WORDS}|${GENITIVES})(?! ?\\d))(?<half> ${HALF})?(?: (?:de|полных|повних))?(?:[ -]{0,2}(?:(?<sure>${SURE_UNIT})|(?<unit>${SOME_UNIT})))?(?<full> (?:полных|повних|impliniti|neimpliniti|implinite))?(?![${L}])(?<more>,? (?:(?:и|і|й|та|si|and|e|dhe) )?(?:${MONTHS}|${HALF}))?\\.?`);
const WHO = '(?:(?:я|ea|el|eu|e|она|он|вона|він|she|he|родом|i am|jam|une|sunt|am|живу|живет|живе|lives?|lived|jeton|jetoj|locuieste|locuiesc|sta|stau|traieste|traiesc|banon|banoj|resident|originar[a]?|tocmai|tot) )';
const LOCAL = '(?:(?:с|м|г|s|com|or|fsh|qyt|v|р|loc|mun|п)\\. ?|(?:смт|пгт|сел[оаі]|деревня|город|місто|хутор|sat(?:ul)?|oras(?:ul)?|comuna|fshati|qyteti|village(?: of)?|town(?: of)?|школа(?:-сад)?|школы|school(?: in| of)?|scoala(?: din)?|дитсад(?:ок)?|детсад|градиница|gradinita(?: din)?) '
  + '|(?:з|із|зі|з-під|из|из-под|с|со|from|iz|z|s|of|din|de la|linga|langa|nga|ne|la|in|prane|near|в|у|на|біля|возле|aici in|ketu ne|here in|тут у|здесь в) )';
// "Town: …", "Vendi: …", in a form.
const CALLED_PLACE = `(?:(?:town|village|place|city|location|from|home|localitatea|orasul|satul|domiciliul?|residence|resedinta|locul|vendi|qyteti|fshati|vendbanimi|місто|село|місце|нас\\. ?пункт|звідки|город|откуда|место)(?: (?:проживання|жительства|de trai|i banimit))?|last school|school|школа|scoala|shkolla)(?: ?[:=] ?| - )`;
const A_YOUNG_ONE = compact(new RegExp(`^,? (?:(?:${YOUNG})${CLOSE}|(?:fe)?male(?=,)|[fmжч](?=,))|^ ?[|;/] ?(?:f|m|fem|masc|female|male|ж|ч|жін|чол|жен|муж|v|d|б|дів|хл)(?= ?[|;/])`));
const BEHIND = compact(new RegExp(`^\\)?(?<sep>"?(?: ?[,;|/(] ?| ?- | i | e | te |: | )|[.;,|]? ?(?=${CALLED_PLACE}))(?<who>${WHO}(?:з|из|din|nga|from)? ?)?(?<local>${CALLED_PLACE}|${LOCAL})?(?=["(]?[${L}])`));
const NAME_AT = compact(/["„«“(]?(?<name>\p{L}[\p{L}'’-]{2,24}(?: (?:(?:i|e|de|din|la|of|на) )?\p{Lu}[\p{L}'’-]{2,24}){0,2})/uy);
const NAME_BEFORE = compact(new RegExp(`(?<open>^|[\\n:;(|/,"„«“]|\\d\\)|– |— |- |[.!?] |(?<=\\p{Ll}) (?=\\p{Lu}))(?<space> ?)(?<local>(?:с|м|г|s|com|or|fsh|смт|пгт|sat|fshati|village|из|із|з|din|nga|from)[. ] ?)?(?<name>\\p{L}[\\p{L}'’-]{2,24}(?: \\p{Lu}[\\p{L}'’-]{2,24}){0,2})(?<sep> ?[,;|/(] ?| [–—-] |: |\\. )$`, 'u'));
const YOUNG_BEFORE = compact(new RegExp(`(?:(?:an?|the|o|un|nje) )?(?:${YOUNG}|[${L}]{4,12}(?:єць|ець|ец))(?:,| de)? $`));
const ENDS = /^["”»)]?(?: ?[,.;:!?)|\n/]| ?$| –| —| -|"|»|”)/;
const OPENS = /(?:^|[\n:;(/|]|[–—-] |\d\)|, |(?:то есть|тобто|adica|pra|that is|точнее|точніше|life|actually|really|насправді|на самом деле|de fapt|realitate) )["„«“ ]{0,2}$|["„«“]$/;
const OPENS_A_NOTE = /(?:^|[\n:(/|]|[–—-] )["„«“ ]{0,2}$|["„«“]$/;
const OF_SOMEBODY = compact(new RegExp(`(?:^|[^${L}])(?:${YOUNG}|${KIN}|(?:fe)?male|fem|masc|f|m|ж|ч|м|д|хл|дев|дит|реб|arrival|patient|pacient[ae]?|пацієнт[а-яії]*|пациент[а-я]*|їй|йому|ей|ему|мені|мне|i'?m|jam|(?:она|он|вона|він|she|he|ea|el|ajo|ai)(?: (?:is|e|are|eshte))?)(?: [${L}]{2,14}){0,2} ?[,:;|(–-]? ?$|(?:^|[\\n;|] ?|\\d[.)] )[${L}]\\.(?: ?[${L}]\\.)?, $`));
const KIN_BEFORE = compact(new RegExp(`(?:^|[^${L}])(?:${KIN})(?: [${L}'-]{1,14}){0,3}, $`));
const TOWNS = SENSE.place | SENSE.town;
const WORDS = SENSE.wordEn | SENSE.wordRo | SENSE.wordUk | SENSE.wordRu;
const PEOPLE = SENSE.given | SENSE.family;
const REACH = 64;

type Place = { start: number; end: number };

/** Ages and places that a note, a row, a form or a chat tells side by side, without a sentence around them. */
export function agesInBrief(reading: Pick<Reading, 'text' | 'plain' | 'openings'>): Place[] {
  const found: Place[] = [];
  if (!AGE.mayBeIn(reading.openings)) return found;
  const alike = new Alike<Place | null>(reading.text, AROUND);
  for (const match of AGE.all(reading.openings, mayBeInBrief(reading))) {
    if (!mayBeBeside(reading, match)) continue;
    const { index } = match;
    const told = alike.at(index, index + match[0].length, () => movedBy(beside(reading, match), -index));
    if (told !== null) found.push(movedBy(told, index)!);
  }
  return found;
}

const movedBy = (place: Place | null, by: number): Place | null => (place === null ? null : { start: place.start + by, end: place.end + by });

/** Whether an age is set apart on a side, as most numbers are not: they stand between two words. */
const mayBeBeside = ({ text }: Pick<Reading, 'text'>, { index, 0: age, groups }: RegExpExecArray): boolean =>
  age.length > groups!['number']!.length + 1 || isSetApartBehind(text, index + age.length) || isSetApartBefore(text, index);

function beside({ text, plain }: Pick<Reading, 'text' | 'plain'>, match: RegExpExecArray): Place | null {
  const start = match.index;
  const ends = start + match[0].length;
  const { called, number, sure, unit, full, more } = match.groups! as Record<string, string | undefined>;
  const isYears = match[0].length > number!.length + 1;
  const isSignBehind = isYears || isSetApartBehind(text, ends);
  const isSure = sure !== undefined || called !== undefined || full !== undefined || (more !== undefined && unit !== undefined);
  const value = valueIn(number!);
  if (value < (isSure ? 1 : YOUNGEST_WITHOUT_A_WORD) || !mayBeOfKin(plain, start, value)) return null;
  // A point belongs to the age where a unit is cut short, and not where a sentence ends.
  const end = match[0].endsWith('.') && NEW_SENTENCE.test(text.slice(ends, ends + 2)) && !CUT_SHORT.test(match[0]) ? ends - 1 : ends;
  const place = (isSignBehind ? behind({ text, plain }, { end }) : null) ?? before({ text, plain }, { start, end, isSure });
  if (place === null) return null;
  const lead = plain.slice(Math.max(0, start - REACH), start).replace(/^[\s\S]*[\n!?]/, '');
  if (value > OLDEST && !KIN_BEFORE.test(lead)) return null;
  const rest = plain.slice(end, end + REACH);
  const isSomebodys = OF_SOMEBODY.test(lead);
  if (!(isSure || called !== undefined || isSomebodys || OPENS.test(lead)) || isLimited(lead, rest) || isAmongSeveral(lead, match[0])) return null;
  if (!isSure && (OF_A_SENTENCE.test(rest) || (!isSomebodys && HEADS.test(rest)))) return null;
  const isNote = OPENS_A_NOTE.test(lead);
  const isTold = place.isBefore ? isToldBefore(place, { isSure, isYears }) : isToldBehind(place, { isSure, isYears, isSomebodys: isSomebodys || IN_QUOTES.test(lead), isNote, inBrackets: lead.endsWith('(') });
  const stretch = { start: Math.min(start, place.start), end: Math.max(end, place.end) };
  if (!isTold && !(place.known !== 'word' && isInAPersonsRow({ text, plain }, stretch))) return null;
  return { start: Math.min(withWhom(plain, start), place.start), end: stretch.end };
}

// So far on both sides nothing is looked at: a place's name and the cells of its row are nearer.
const AROUND = 256;
const NEW_SENTENCE = /^(?: \p{Lu}|$|\n)/u;
const CUT_SHORT = / (?:р|г|л|a|vj|mos|yrs?)\.$/;
const IN_QUOTES = /["„«“]$/;

interface Beside extends Place { isBefore: boolean; known: Known; isApart: boolean; isInARow: boolean; local: string | undefined; young: boolean }
type Told = Record<'isSure' | 'isYears' | 'isSomebodys' | 'isNote' | 'inBrackets', boolean>;

/** The place right behind an age: "14 лет, пгт Сарата", "13 | Tepelenë", "9 повних років (с. Тернова)". */
function behind({ text, plain }: Pick<Reading, 'text' | 'plain'>, { end }: { end: number }): Beside | null {
  const young = (plain[end] === ' ' || plain[end] === ',') ? A_YOUNG_ONE.exec(plain.slice(end, end + REACH_OF_ONE))?.[0] : undefined;
  const begins = end + (young?.length ?? 0);
  const link = BEHIND.exec(plain.slice(begins, begins + REACH_OF_ONE));
  if (link === null) return null;
  const { sep, local } = link.groups! as Record<string, string | undefined>;
  const at = begins + link[0].length;
  const isApart = APART.test(sep!);
  const isGenitive = GENITIVE.test(sep!);
  if (!isApart && !isGenitive && local === undefined) return null;
  NAME_AT.lastIndex = at;
  const name = NAME_AT.exec(text)?.groups!['name'];
  if (name === undefined) return null;
  const from = text.indexOf(name, at);
  const to = from + name.length;
  if (local === undefined && !isGenitive && !ENDS.test(text.slice(to, to + 3))) return null;
  const known = kindOf(name, { text, plain, from, to });
  if (known === null || (isGenitive && (known === 'word' || !isCapital(text, from)))) return null;
  return { start: from, end: text[to] === ')' && sep!.includes('(') ? to + 1 : to, isBefore: false, known, isApart, isInARow: IN_A_ROW.test(sep!), local: isGenitive ? sep : local, young: young !== undefined };
}
const APART = /[,;|/(.]| - |:/;
const GENITIVE = /^ (?:i|e|te) $/;
const IN_A_ROW = /[|/;]/;

/** Whether an age belongs to the place behind it, by what both are called and how they are set apart. */
function isToldBehind({ known, local, isApart, isInARow, young }: Beside, { isSure, isYears, isSomebodys, isNote, inBrackets }: Told): boolean {
  if (local !== undefined && GENITIVE.test(local)) return isSure;
  const isPlace = known === 'town' || (known === 'maybe' && ((young && isInARow) || local !== undefined || isYears || isSomebodys || inBrackets)) || (known === 'person' && local !== undefined) || (known === 'word' && local !== undefined && isYears);
  if (!isPlace || (isInARow && local !== undefined && !isSure && !local.includes('.'))) return false;
  return isSure || (isYears && (young || isApart)) || (isApart && (isSomebodys || (young && isInARow && known !== 'person' && known !== 'word') || (isNote && known === 'town' && !isInARow) || inBrackets));
}

/** The place right before an age: "Telenești – 12 ani", "Саранда: албанець, 17 років", "Lushnjë/15". */
function before({ text, plain }: Pick<Reading, 'text' | 'plain'>, { start, end, isSure }: { start: number; end: number; isSure: boolean }): Beside | null {
  if (!isClosedBehind(text, end)) return null;
  const young = start > 0 && plain[start - 1] === ' ' ? YOUNG_BEFORE.exec(plain.slice(Math.max(0, start - REACH_OF_ONE), start))?.[0] ?? '' : '';
  const upTo = start - young.length;
  if (!isSeparatedBefore(text, upTo)) return null;
  const reach = Math.max(0, upTo - REACH);
  const match = NAME_BEFORE.exec(text.slice(reach, upTo));
  if (match === null) return null;
  const { open, space, local, name, sep } = match.groups! as Record<string, string>;
  if (sep === '. ' && !isSure) return null;
  const from = reach + match.index + open!.length + space!.length + (local?.length ?? 0);
  const to = from + name!.length;
  const known = kindOf(name!, { text, plain, from, to });
  if (known === null || known === 'word' || (known === 'person' && local === undefined) || (open === ' ' && !(isSure && known === 'town'))) return null;
  return { start: from, end, isBefore: true, known, isApart: true, isInARow: IN_A_ROW.test(sep!), local, young: young !== '' };
}
const REACH_OF_ONE = 32;

/** Whether an age belongs to the place before it. */
const isToldBefore = ({ known, local, young }: Beside, { isSure, isYears }: Pick<Told, 'isSure' | 'isYears'>): boolean =>
  (isYears && (known === 'town' || young || isSure || local !== undefined)) || (young && known === 'town');

type Known = 'town' | 'maybe' | 'person' | 'word';

/** What a name may be by the lists: a town, a person, or a word that none of them has; null where it is a region, a country or a word. */
function kindOf(name: string, { text, plain, from, to }: { text: string; plain: string; from: number; to: number }): Known | null {
  if (isNoFinePlace(plain, from, to)) return null;
  const [first = name] = name.split(' ');
  const senses = LEXICON.sensesOf(fold(name)) || (/ (?:i|e|de|din|la|of|на) /.test(name) ? 0 : LEXICON.sensesOf(fold(first)));
  const isName = isCapital(text, from);
  if ((senses & SENSE.country) !== 0 && (senses & TOWNS) === 0) return null;
  const isTown = (senses & TOWNS) !== 0 && ((senses & SENSE.town) !== 0 || (senses & PEOPLE) === 0);
  if (!isName) return isTown && (senses & (WORDS | PEOPLE)) === 0 && name === first ? 'town' : null;
  if (isTown) return 'town';
  if ((senses & WORDS) !== 0 && (senses & PEOPLE) === 0) return name === first ? 'word' : 'maybe';
  return (senses & PEOPLE) !== 0 ? 'person' : 'maybe';
}
