import { compact } from '../../looking/compact.ts';
import { fold } from '../../names/fold.ts';
import { LEXICON } from '../../names/lexicon-file.ts';
import { SENSE } from '../../names/lexicon.ts';
import { CAPITAL, lettersOf, PLAIN_LETTERS } from '../../looking/words-in.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Reading } from '../../reading.ts';
import { dwellingAt, hasLandmark } from './dwellings.ts';
import type { Dwelling } from './dwellings.ts';
import { NO_STREET, ONLY_A_FLAT_TELLS } from './no-streets.ts';
import { CLOSE, L, OPEN } from '../words.ts';

// What a house's number may have before it: its word, in one word, and the street before that.
const HOUSE_WORDS = new Set(['nr', 'no', 'numarul', 'numar', 'numri', 'number', 'house', 'д', 'дом', 'доме', 'дома', 'буд', 'будинок', 'будинку', 'б', 'n', 'casa', 'bl', 'bloc', 'blocul', 'pallati', 'pallatin', 'pall', 'pll', 'vila', 'godina', 'bllok', 'блок', 'корпус', 'хата', 'строение', 'shtepia']);
// Behind the number: another, or a letter.
const TAIL = compact(new RegExp(`(?: ?[/-] ?\\d{1,4}[a-zа-яіїєґ]?|-?"?[a-zа-яіїєґ]"?| [a-zа-яіїєґ](?= ?[,;])|)(?![${L}0-9'])`, 'y'));
const ENDS = compact(/ ?(?:[,.;:!?)\n]|$|[-–—] )(?!\d)/y);
const FIGURES_AT_MOST = 3;
// "l2", "З2".
const LOOKS_LIKE_A_FIGURE = new Set('liіoоз');
const OF_A_WORD = lettersOf(/[\p{L}'’.-]/u);
const WORDS_AT_MOST = 5;
const LONGEST_WORD = 24;
const SPACE = 0x20;
const COMMA = 0x2c;
const POINT = 0x2e;
const [ZERO, NINE] = [0x30, 0x39];
const BETWEEN = new Set('de della dei del di des du las los e i al cel lui чел von van der den da do na l'.split(' '));
const NO_PART = /^(?:la|на|pe|te|tek|at|on|adres[ae]n?|адрес[аеу]?|din|in|у|в|из|з|от|від|по|she|he|вул|ул|прописк[аи]|адр|ключ[іи]|регистрация|vezi|see|call)$/;

// Streets abroad: by their first word, by their last, or by how it ends.
const FIRST_ABROAD = /^(?:via|viale|piazza|corso|vicolo|vico|largo|rue|avenue|boulevard|quai|impasse|chemin|allee|calle|avenida|avda|plaza|paseo|camino|carrer|rua|travessa|odos|leoforos|ulica|aleja|aleje|plac|osiedle|strasse|виа|віа|виале|пьяцца|корсо|рю|калле|кальє|авенида|одос)\.?$/;
const LAST_ABROAD = /^(?:utca|utja|ulice|caddesi|cad|sokak|sokagi|sok|bulvari|mahallesi|mah|straße|strasse|platz|allee|weg|gasse|straat|laan|штрас+е|платц|аллее)\.?$/;
const ENDS_ABROAD = /[a-zäöü]{3}(?:straße|strasse|str\.|gasse|platz|allee|damm|ufer|weg|chaussee|straat|laan|gracht|vagen|gatan)$|[а-я]{3}(?:штрас+е|платц|алле[ея]|вег)$/i;
const NUMBER_FIRST_ABROAD = compact(new RegExp(`(?: bis| ter)?,? (?:rue|avenue|boulevard|quai|impasse|chemin|allee|cours|place) (?:(?:de|du|des|de la|de l'|d') ?)?[${L}'-]{3,24}(?: [${L}'-]{3,24}(?=[,.;!?)\\n]|$))?`, 'y'));
const BEGINS_ABROAD = new Set('raqicpb,');

// By these an address is told, whatever its street is called.
const ADDRESS_WORD = `(?:адр|адрес(?:а|ою|у|ом|і|е)?|address|adres(?:a|e|ea|en)|прописан[аоиый]{0,2}|прописк[аоиу]{1,2}|регистрац[а-я]{2}|зареєстрован[аоий]{0,2}|зарегистрирован[аоы]?|domicili(?:ul|u|ata|at|aza)|resedinta|vendbanim(?:i|in)|banim(?:i|in)|correspondence|corespondenta)${CLOSE}`;
const HAS_ADDRESS_WORD = new WordPattern(`${OPEN}(?:${ADDRESS_WORD}|c\\/o )`);
const CALLED_AN_ADDRESS = compact(new RegExp(`${OPEN}(?:${ADDRESS_WORD}\\.?(?: [${L}'-]{1,12}){0,3} ?[:,-]? {0,2}(?:- )?|c\\/o [^\\d\\n;]{2,40})$`));
// Where somebody lives, is hidden or brought, or where the keys are; then the preposition that streets have.
const SOMEBODY_THERE = compact(new RegExp(`(?<![${L}])(?:(?:жив|прожив|мешка|ночу|жд[уеё]|чека|спит|спл?ят|прят|пряч|скрыва|держ[аи]|трима|хова|перехов|снима|снял|оренд|винайм|знім|увез|привез|отвез|відвез|завез|перевез|забра|заб[еи]р|переїха|переех|приїха|приех|ключ|посил|посыл|передач|квитанц|квартир|комнат|кімнат|вещ|речі|реч[еі]й|нашл|знайшл|бачил|видел|встреч|зустріч|прописан|осел|поселил|остан[ои]в|зупинил|докумен|лист[иі]в?(?![а-я])|письм|мать|мати|мам[аи](?![а-я])|бабус|бабушк|тётк|тетк|тітк|вербу|сестр|брат)[а-яіїє]*(?: [а-яіїє'-]{1,14}){0,4} (?:на|по)`
  + '|(?:locui|domicil|st[ao](?:u|i|m|)?(?![a-z])|doarm|dorm|ascun|tin(?:ut|e|uta)|adus|duc[ae]|dus[ae]?(?:-o)?(?![a-z])|mutat|chei|astept|aștept|inchiri|chiri|gasit|vazut|vin[oe](?![a-z])|prins|coborat|proprietar|bulet|geant|mama|bunic|unchi)[a-z-]*(?: [a-z\'-]{1,12}){0,3} (?:pe|la)'
  + '|(?:banon|banojn|jeton|jetojn|rri(?:n|ne|nte)?(?![a-z])|rron|fshih|fsheh|mba[jhn]|pret|presin|celes|fle(?:ne)?(?![a-z])|sjell|soll|dergu|cuan|coi|strehu|ndenj|u pa(?![a-z])|merr|kontrat|pritet|shko|tezja|gjysh|motr)[a-z]*(?: [a-z\'-]{1,12}){0,3} (?:te|tek|ne)'
  + `|(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|sleep(?:s|ing)?|slept|hid(?:es?|den|ing)|kept|keeps?|wait(?:s|ed|ing)?|rent(?:s|ed|ing)?|keys?|taken|dropped|moved|registered|parcel|found|seen|picked|held|brought|collected|handed)(?: [a-z'-]{1,12}){0,4} (?:at|on)) (?:the )?$`));
const A_PREPOSITION = new Set(['на', 'по', 'pe', 'la', 'te', 'tek', 'ne', 'at', 'on', 'the']);
const CUE_REACH = 72;
const IN_CARE_OF = /c\/o [^\d\n;,]{2,30}, ?$/;
const CARE_REACH = 40;
const inCareOf = (plain: string, start: number): number => start - (IN_CARE_OF.exec(plain.slice(Math.max(0, start - CARE_REACH), start))?.[0].length ?? 0);
// Words of a feminine adjective, as Slavic streets have, in any case.
const AN_ADJECTIVE = /(?:(?:[сзц]ьк|[сц]к|н|ов|ев|[іи]в)(?:а|у|ій|ої|ою|ая|ую|ой)|[нвтм](?:ая|ую)|[яєю]ня|нюю|няя|ого|ogo|oho|skoi|ska|aya)$/;

// "Pe Cosmonauților 21": with a capital and a number streets alone are called so.
const OF_MANY = /[a-z]{3}(?:ilor|elor)$/;

interface Stretch { start: number; end: number }

/**
 * Streets told without a word for one: a capitalised name, a number, and one more sign of a house where people live, be it a flat, a
 * yard or a letter behind, or that somebody lives there before; and streets abroad.
 */
export function streetsByNumber({ text, plain, openings }: Reading, figures: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  const isCalled = HAS_ADDRESS_WORD.mayBeIn(openings);
  for (let row = 0; row < figures.length; row += 2) {
    const start = figures[row]!;
    const end = figures[row + 1]!;
    if (end - start > FIGURES_AT_MOST) continue;
    const street = nameBefore(text, plain, LOOKS_LIKE_A_FIGURE.has(plain[start - 1]!) && plain.charCodeAt(start - 2) === SPACE ? start - 1 : start);
    if (street !== null) {
      const until = endOfHouse({ plain, isCalled }, street, end);
      if (until !== null) found.push({ start: isCalled ? inCareOf(plain, street.start) : street.start, end: until });
    } else if (BEGINS_ABROAD.has(plain[end + 1] ?? '')) {
      NUMBER_FIRST_ABROAD.lastIndex = end;
      if (NUMBER_FIRST_ABROAD.test(plain)) found.push({ start, end: dwellingAt(plain, NUMBER_FIRST_ABROAD.lastIndex)?.end ?? NUMBER_FIRST_ABROAD.lastIndex });
    }
  }
  return found;
}

/** A name before a number; where its last word begins, and whether that has a small letter. */
interface Name { start: number; end: number; last: number; isSmall: boolean }

function nameBefore(text: string, plain: string, number: number): Name | null {
  let end = beforeGap(plain, number);
  if (end === number) return null;
  let last = wordFrom(plain, end);
  if (last < end && CAPITAL[text.charCodeAt(last)] !== 1 || plain.charCodeAt(end - 1) === POINT) {
    const word = plain.slice(last, plain.charCodeAt(end - 1) === POINT ? end - 1 : end);
    if (HOUSE_WORDS.has(word)) {
      end = beforeGap(plain, last);
      if (end === last) return null;
      last = wordFrom(plain, end);
    }
  }
  if (end - last < 3 || plain.charCodeAt(end - 1) === POINT && end - last > 5) return null;
  const isSmall = CAPITAL[text.charCodeAt(last)] !== 1;
  if (isSmall && (plain.charCodeAt(last - 1) !== SPACE || PLAIN_LETTERS[plain.charCodeAt(last)] !== 1 || CAPITAL[text.charCodeAt(wordFrom(plain, last - 1))] !== 1)) return null;
  return { start: firstOfName(text, plain, last), end, last, isSmall };
}

/** Before a comma and a space, or one of them. */
function beforeGap(plain: string, at: number): number {
  let end = at;
  if (plain.charCodeAt(end - 1) === SPACE) end--;
  if (plain.charCodeAt(end - 1) === COMMA) end--;
  return end;
}

function wordFrom(plain: string, end: number): number {
  let at = end;
  const least = Math.max(0, end - LONGEST_WORD);
  while (at > least && OF_A_WORD[plain.charCodeAt(at - 1)] === 1) at--;
  return at;
}

/** Where a name begins whose last word begins at `last`: capitalised words before it, with small ones between them, or a day of the year. */
function firstOfName(text: string, plain: string, last: number): number {
  let first = last;
  let at = last;
  for (let word = 1; word < WORDS_AT_MOST; word++) {
    if (plain.charCodeAt(at - 1) !== SPACE) break;
    const from = wordFrom(plain, at - 1);
    const said = plain.slice(from, at - 1);
    if (said === '') {
      const code = plain.charCodeAt(at - 2);
      if (first === at && code >= ZERO && code <= NINE) first = plain.charCodeAt(at - 3) >= ZERO && plain.charCodeAt(at - 3) <= NINE ? at - 3 : at - 2;
      break;
    }
    if (said.endsWith('.') && said.length > 4) break;
    if (CAPITAL[text.charCodeAt(from)] === 1) {
      if (NO_PART.test(said)) break;
      first = from;
    } else if (!BETWEEN.has(said) && !(said === 'la' && plain.endsWith(' de', from - 1))) break;
    at = from;
  }
  return first;
}

/** Where the house ends whose street's name was found, its number ending at `number`; null where nothing else tells that it is one. */
function endOfHouse({ plain, isCalled }: { plain: string; isCalled: boolean }, street: Name, number: number): number | null {
  TAIL.lastIndex = number;
  const tail = TAIL.exec(plain);
  if (tail === null) return null;
  const end = TAIL.lastIndex;
  const dwelling = dwellingAt(plain, end);
  ENDS.lastIndex = dwelling?.end ?? end;
  const isEnd = ENDS.test(plain);
  if (dwelling === null && !isEnd && tail[0] === '') return null;
  const first = plain.slice(street.start, street.end).split(' ', 1)[0]!;
  const lastWord = plain.slice(street.last, street.end);
  if ((isEnd || dwelling !== null) && isAbroad(plain, street, first)) return dwelling?.end ?? end;
  const until = endBehindStreet({ plain, isCalled }, street, { tail: tail[0], end, isEnd, dwelling });
  // Asked last: it costs most, and of most there is nothing to ask it of.
  return until === null || !/^\d/.test(first) && (isNoStreet(lastWord, dwelling) || isNoStreet(first, dwelling)) ? null : until;
}

/** The same of what is no street abroad, by what stands behind its number. */
function endBehindStreet({ plain, isCalled }: { plain: string; isCalled: boolean }, street: Name, { tail, end, isEnd, dwelling }: { tail: string; end: number; isEnd: boolean; dwelling: Dwelling | null }): number | null {
  if (street.isSmall) return dwelling?.isSure ? dwelling.end : null;
  const lastWord = plain.slice(street.last, street.end);
  if (dwelling !== null && (isEnd || dwelling.isSure || street.start < street.last || !isTown(lastWord))) return dwelling.end;
  if (tail !== '' && AN_ADJECTIVE.test(lastWord)) return end;
  if (!isEnd) return null;
  if (plain.charCodeAt(end) === COMMA && AN_ADJECTIVE.test(lastWord) && hasLandmark(plain, end)) return end;
  const isBehind = A_PREPOSITION.has(plain.slice(wordFrom(plain, street.start - 1), Math.max(0, street.start - 1)));
  if (!isCalled && !isBehind) return null;
  if (OF_MANY.test(lastWord) && plain.startsWith('pe ', street.start - 3)) return end;
  const before = plain.slice(Math.max(0, street.start - CUE_REACH), street.start);
  return isCalled && CALLED_AN_ADDRESS.test(before) || isBehind && SOMEBODY_THERE.test(before) ? dwelling?.end ?? end : null;
}

const isNoStreet = (word: string, dwelling: Dwelling | null): boolean => NO_STREET.test(word) || dwelling?.isSure !== true && ONLY_A_FLAT_TELLS.test(word);

// "Tirana 9, top floor": how many there are in a town.
const isTown = (word: string): boolean => (LEXICON.sensesOf(fold(word)) & (SENSE.town | SENSE.family)) === SENSE.town;

function isAbroad(plain: string, street: Name, first: string): boolean {
  const last = plain.slice(street.last, street.end);
  if (LAST_ABROAD.test(last) || ENDS_ABROAD.test(last)) return true;
  if (street.isSmall) return false;
  if (street.start < street.last && FIRST_ABROAD.test(first)) return true;
  const before = wordFrom(plain, street.start - 1);
  const said = plain.slice(before, Math.max(before, street.start - 1));
  return said !== 'via' && FIRST_ABROAD.test(said);
}
