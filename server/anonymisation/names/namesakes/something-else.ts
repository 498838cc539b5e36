import { compact } from '../../looking/compact.ts';
import { kindsOf } from '../../looking/signs.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import { evidenceOf, isTown } from '../evidence.ts';
import { hashesOf } from '../fold.ts';
import { besideOf, isWhere } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';
import { isOneOf } from '../words.ts';
import type { Evidence } from '../words.ts';
import { BEARERS, isBornByOthers } from './bearers.ts';
import { isADay } from './feasts.ts';
import { isGivenToAThing } from './given-to-things.ts';
import { isOfGoods } from './goods.ts';
import { isALetter, isSaid, SAYINGS } from './sayings.ts';
import { isRiver } from './waters.ts';
import { isCalledThing } from './things-called.ts';
import { isTitled } from './titles.ts';
import { isVessel } from './vessels.ts';
import { GENRES, isOfAGenre, isOfAWork } from './works.ts';
import { areRemembered } from './remembered.ts';

// Могилів-Подільський, Белгород-Днестровский: which of two towns it is; in the case of either.
const WHICH_TOWN = /^(?:podils?k|podols?k|dn[ie]st[er]*ovsk|volins?k|hmelnitsk|shevchenk[io]vsk|frank[io]vsk|s[ie]versk|zaporiz|buzk|bugsk|dn[ei]provsk|stramb|chernovetsk|galitsk|zabor)/;

const GENERAL = hashesOf('general');
// Behind the quotation mark: what is named after somebody.
const A_HALL = compact(/^["”»] (?:[Hh]all|[Rr]oom|[Aa]uditorium)(?![\p{L}])/u);

// "În fața Muzeului Antipa".
const OF_A_HOUSE = hashesOf('muzeului|teatrului|palatului|parcului|stadionului|aeroportului|hotelului|bibliotecii|salii|aulei|cinematografului|filarmonicii|operei|galeriei|monumentului|statuii|podului|cetatii|muzeut|muzeun|palatit|bibliotekes|galerise|monumentit');

// "Cutting it."
const A_DOING = /^ing (?:it|the|that|this|them|out|off|all)(?![a-z])/;

/** "The Prosecutor General's office", "CERV-2023-DAPHNE", "the “Maria Bieșu” hall". */
function isOfficeOrProject({ text, words }: Sight, first: number, last: number): boolean {
  const { start, shape, hash, gap } = words[first]!;
  const { end } = words[last]!;
  if (QUOTES.has(text[end]) && A_HALL.test(text.slice(end, end + 14))) return true;
  if (first !== last) return false;
  if (gap === 'space' && isOneOf(words[first - 1], OF_A_HOUSE)) return true;
  if (words[first]!.first && end - start > 5 && text[end - 1] === 'g' && A_DOING.test(text.slice(end - 3, end + 6))) return true;
  return shape === 'upper' ? /\d-$/.test(text.slice(Math.max(0, start - 2), start)) || /^-\d/.test(text.slice(end, end + 2)) : gap === 'space' && GENERAL.has(hash) && words[first - 1]!.shape === 'title';
}

// A model of a car beside its make, its colour or its number; the company whose form stands before; the town behind an office's name; a day of a saint beside another.
const MODELS = hashesOf('vito|vivaro|logan|duster|caddi|sandero|lanos|astra|vektra|corsa|polo|golf|fabia|octavia|clio|megan|kangu|trafik|master|dukato|doblo|punto|panda|focus|fiesta|mondeo|tranzit|korolla|kalina|granta|priora|vesta|sprinter|felicia|giulia|giulietta|dzhulietta|zoe|karina|carina|tsitroen');
const A_CAR = compact(/(?:(?:mercedes|dacia|renault|opel|fiat|ford|[sš]koda|lada|volkswagen|vw|мерседес|дачи[яю]|рено|опель|фиат|фіат|форд|шкода|лада|фольксваген)[ -]["«„“]?|(?:син(?:ий|ій|его|ього|ем|ьому)|(?:ч[её]рн|чорн|бел|біл|красн|червон|сер|сір|зел[её]н|ж[её]лт|жовт|серебрист|сріблист)(?:ый|ий|ого|ом|ому)) ["«„“]?)$/iu);
const ITS_NUMBER = compact(/^["»”]?,? (?:(?:с|з|із|cu|me|with) )?(?:госномер|держ\p{L}*|номер|nr\.?|num[aă]r(?:ul)?|targa?|plates?) (?=[A-ZА-ЯІЇЄ]{1,3}[ -]?\d)/u);
const A_COMPANY = compact(/(?<!\p{L})(?:ТОВ|ТзОВ|ООО|ОАО|ЗАО|ПАТ|ПрАТ|SRL|S\.R\.L\.|SH\.?P\.?K\.?|LLC|Ltd) ["«„“]$/u);
const AN_OFFICE_OF = /protec[tț]i(?:a|ei) (?:drepturilor )?copilului,? $/i;
const OF_A_CHILD = hashesOf('copilului');
// "Выдан Ширяевским РО": the district of a police station.
const ENDS_OF_DISTRICTS = 'мйоМЙО';
const OF_A_DISTRICT = compact(/ськ(?:им|ий|ого)$|ск(?:им|ий|ого)$/);
const A_STATION = compact(/^ (?:РО|РОВД|РУВД|РВ|РВК|ОВД|УВД|УМВД|МРЕО|ОМВД|отдел|відділ|райотдел|райвідділ)(?!\p{Ll}{3,}ени[ея] \p{Lu})/u);
// "The Hans Christian Andersen story contest".
const A_CONTEST = /^ (?:[a-z-]{3,16} )?(?:contest|competition|scholarship|tournament|memorial)(?![a-z])/;
// "На розі Франка і Коцюбинського".
const A_CORNER = compact(/(?<!\p{L})(?:на розі|на углу|(?:at|on) the corner of|(?:la|în|pe) colțul(?: străzilor)?|(?:te|në|ne) (?:cepi|qoshe|kryqëzimi)n?(?: i| e)?)(?: (?:вулиць|улиц|вул\.|ул\.|str\.))? (?:\p{Lu}\p{L}{2,16} (?:та|і|й|и) )?$/iu);
// With one of these it ends.
const ENDS_A_CORNER = hashesOf('rozi|uglu|of|coltul|strazilor|cepi|cepin|qoshe|qoshen|kriqezimi|kriqezimin|i|e|vulits|ulits|vul|ul|str|ta');
// "The groups are called “Hares” (8–10 years)": nobody is of two ages.
const OF_TWO_AGES = /^["»”“],? \(?(?:\d{1,2} ?[–-] ?\d{1,2}(?!\d)|(?:peste|over|mbi|понад|старше|від|от) \d{1,2}(?!\d))/;
// "Ndeshja Vllaznia–Teuta".
const A_MATCH = compact(/(?<!\p{L})(?:ndeshj|meciul|match|матч|derbi|дерб[иі])\p{L}{0,4}(?: (?:e|dintre|between|між|между|mes|midis))? $/iu);
const AGAINST = /^ ?(?:[–—-]|and |și |dhe |та |і |и |e )/;
// How the words for these begin.
const CONTESTS = 'ndeshj|meciul|match|матч|derbi|дерб|contes|compet|schola|tourna|memori';
// "Районный совет Каменки", "мэрия Рышкан": whose council it is; anybody gives advice.
const TOWN_HALLS = hashesOf('meria|merii|meriei|primeria|primerii|primeriia|primaria|primariei|bashkia|bashkise|bashkine|ratusha|ratushi');
const COUNCILS = hashesOf('sovet|soveta|sovetu|sovetom|rada|radi|radu|radoiu|consiliul|consiliului');
const OF_A_PLACE = /^(?:raion|gorod|mis[ck]|sels|sils|selis|posel|oblas|munits|primar|locala?$|satesc|comunal)/;
const A_POST_BOX = hashesOf('box');
const BEFORE = 40;
const QUOTES: ReadonlySet<string | undefined> = new Set('"«„“”»');

function isThingBeside({ text, words }: Sight, first: number, last: number): boolean {
  const { start } = words[first]!;
  const { hash, shape, end } = words[last]!;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  // By the sign before and the sign behind it is told what need not be asked.
  const isSpaced = text[start - 1] === ' ';
  const isQuoted = !isSpaced && QUOTES.has(text[start - 1]);
  const beside = isSpaced ? words[first - 1] : undefined;
  if ((isQuoted && A_COMPANY.test(before)) || (isOneOf(beside, ENDS_A_CORNER) && A_CORNER.test(before)) || (QUOTES.has(text[end]) && OF_TWO_AGES.test(text.slice(end, end + 20)))) return true;
  if (A_POST_BOX.has(hash) && /^ ?(?:no\.? ?)?\d/i.test(text.slice(end, end + 8))) return true;
  if (text[end] === ' ' && ENDS_OF_DISTRICTS.includes(text.charAt(end - 1)) && A_STATION.test(text.slice(end, end + 16)) && OF_A_DISTRICT.test(words[last]!.written)) return true;
  if (first !== last) return false;
  if (isOneOf(beside, TOWN_HALLS) || (isOneOf(beside, COUNCILS) && OF_A_PLACE.test(words[first - 2]?.skeleton ?? ''))) return evidenceOf(words[first]!).town;
  if (shape === 'title' && isOneOf(beside, THE) && AFTER_WHOM.test(text.slice(end, end + 36))) return true;
  if (MODELS.has(hash) && (A_CAR.test(before) || ITS_NUMBER.test(text.slice(end, end + 16)))) return true;
  // The group of experts of that name, beside the other or a year.
  if (shape === 'upper' && GRETA.has(hash)) return A_BODY_BEFORE.test(before) || A_BODY_BEHIND.test(text.slice(end, end + 20));
  return isOneOf(beside, OF_A_CHILD) && AN_OFFICE_OF.test(before);
}

/** Whether a contest bears the name, or a side of a match. */
function isOfAContest({ text, words }: Sight, first: number, last: number): boolean {
  const { start } = words[first]!;
  const { end } = words[last]!;
  if (first !== last && A_CONTEST.test(text.slice(end, end + 36))) return true;
  return text[start - 1] === ' ' && AGAINST.test(text.slice(words[first]!.end, end + 6)) && A_MATCH.test(text.slice(Math.max(0, start - BEFORE), start));
}

const GRETA = hashesOf('greta');
const A_BODY_BEFORE = compact(/(?:GRECO[/ ,-]{1,2}|(?<!\p{L})(?:report|reports|recommendations?|experts?|group|evaluation|questionnaire|visit|round|raport\p{L}*|recomandăril\p{L}+|experți\p{L}*|evalu\p{L}+|vizit\p{L}+|rund\p{L}+|rekomandim\p{L}+|ekspert\p{L}*|vlerësim\p{L}*|звіт\p{L}*|рекомендаці\p{L}+|рекомендаци\p{L}+|експерт\p{L}*|эксперт\p{L}*|оцін\p{L}+|оцен\p{L}+|візит\p{L}*|визит\p{L}*|отч[её]т\p{L}*|раунд\p{L}*)(?: (?:of|by|from|the|al|a|i|e|të|от|від|для|з|с))? )$/iu);
const A_BODY_BEHIND = compact(/^(?: ?\(?20\d\d|(?:'s|’s)? (?:report|recommend|visit|evaluat|monitor|noted|urges|experts|round|recomand|evalu|vizit|rekomand|vlerës|рекоменд|закли|призыва|відзнач|отмеч|оцін|оцен)|\))/iu);
const THE = hashesOf('the');
// "Under the Dublin rules", "the Lemkin reading room".
const AFTER_WHOM = compact(/^ (?:[IVX]{1,3} |[a-z-]{3,12} )?(?:rules?|regulations?|procedures?|transfers?|protocol|convention|principles|process|directive|guidelines|criteria|framework|declaration|agenda|agreement|treaty|accords?|index|prize|award|medal|fund|fellowship|room|hall|auditorium|library|theatre|stadium|lectures?|bridge|square|park|museum|studio|wing|ward|scale|test|method|model|theorem|syndrome)(?![a-z])/);

// "Iași 214, Galați 407, Constanța 1.120"; "Larga–Kelmenți": places beside places.
const COUNTED = /^(?: ?[:–—-])? ?\d/;
const AND_ITS_COUNT = /^(?: ?[:–—-])? ?\d[\d.]*(?: ?%)?[,;]? (?:(?:and|și|si|dhe|і|та|и) )?(?:(?:in|la|în|në|ne|у|в) )?$/;
const DASHES: ReadonlySet<string | undefined> = new Set('–—-');

/** Whether the word at `index` is one of places that are counted one after another, or the other end of a way from a place. */
function isOneOfPlaces(sight: Sight, index: number): boolean {
  const { text, words } = sight;
  const { end } = words[index]!;
  const isCounted = evidenceOf(words[index]!).place && COUNTED.test(text.slice(end, end + 4));
  return (isJoined(sight, index - 1, isCounted) && isAPlace(sight, index - 1)) || (isJoined(sight, index, isCounted) && isAPlace(sight, index + 1)) || isAmongTowns(sight, index);
}

// Within a sentence these tell where; other words for places stand before people too, and behind one that opens a sentence a list may end: "Din Bălți, Constanța și Victoria au plecat".
const STRICTLY_IN = hashesOf('in|din|ne|v');
const LONGEST_LIST = 16;

/** "Din Bălți, Ismail și Chilia": whether the word at `index` is one of a list that tells where, of towns all, of which enough are nobody's names. */
function isAmongTowns(sight: Sight, index: number): boolean {
  const { words } = sight;
  let first = index;
  for (let before = besideOf(sight, first); before !== null && index - first < LONGEST_LIST; before = besideOf(sight, first)) first = words[first - 1] === before ? first - 1 : first - 2;
  if (!isWhere(sight, first)) return false;
  let others = 0;
  for (let at = first; at !== -1 && at - index < LONGEST_LIST; at = nextBeside(sight, at)) {
    if (!isTown(words[at]!) && !evidenceOf(words[at]!).city) return false;
    if (isAPlace(sight, at)) others++;
  }
  return others > (isOneOf(words[first - 1], STRICTLY_IN) && !words[first - 1]!.first ? 0 : 1);
}

/** The place of the next of a row behind the word at `index`, -1 for none. */
function nextBeside(sight: Sight, index: number): number {
  for (const at of [index + 1, index + 2]) if (sight.words[at] !== undefined && besideOf(sight, at) === sight.words[index]) return at;
  return -1;
}

/** Whether a dash stands between the word at `index` and the next, or, where places are counted, a number. */
function isJoined({ text, words }: Sight, index: number, isCounted: boolean): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || next.gap === 'space' || next.start - word.end >= LONGEST_COUNT) return false;
  return (next.start - word.end === 1 && DASHES.has(text[word.end])) || (isCounted && AND_ITS_COUNT.test(text.slice(word.end, next.start)));
}

function isAPlace({ words }: Sight, index: number): boolean {
  const { place, city, town, given } = evidenceOf(words[index]!);
  return (place || city || town) && !given && words[index]!.shape === 'title';
}
const LONGEST_COUNT = 16;

// With the neighbour that no list took for a name: „Jordan Misja”.
const from = (words: Sight['words'], first: number): number => (words[first]!.gap === 'space' && words[first - 1]?.shape === 'title' ? first - 1 : first);
const to = (words: Sight['words'], last: number): number => (words[last + 1]?.gap === 'space' && words[last + 1]!.shape === 'title' ? last + 1 : last);

/** Whether words that look like somebody's name are a river, a town, a ferry, somebody whom streets and prizes are named after, or who wrote or is in a book. */
export function isSomethingElse(sight: Sight, run: { first: number; last: number; evidence: readonly Evidence[] }): boolean {
  const { words } = sight;
  const { first, last } = run;
  if (first === last && (isRiver(sight, first) || isVessel(sight, first) || isOneOfPlaces(sight, first))) return true;
  if (isADay(sight, run)) return true;
  if (words[last]!.cyrillic && words[last]!.gap === 'hyphen' && last === first + 1 && WHICH_TOWN.test(words[last]!.skeleton)) return true;
  if (last > 0 && words[last]!.skeleton.startsWith('tere') && /^tere[sz]/.test(words[last]!.skeleton) && /^(?:nen|mother|maic|mat)/.test(words[last - 1]!.skeleton)) return true;
  const [one, other] = [from(words, first), to(words, last)];
  if (one < other && areRemembered(words, one, other)) return true;
  if (isOfGoods(sight, first, last) || isOfficeOrProject(sight, first, last) || isThingBeside(sight, first, last) || isTitled(sight, run) || isOfAWork(sight, run) || isALetter(sight, run) || isGivenToAThing(sight, run) || isCalledThing(sight, run)) return true;
  return (sight.signs.has(QUOTE) || MAY_BE_TOLD.mayBeIn(sight.openings)) && (isOfAContest(sight, first, last) || isOfAGenre(sight, run) || isBornByOthers(sight, run) || isSaid(sight, run));
}

// How a word begins, as it stands in `plain`, without which nothing but what is quoted bears a name: most texts have none.
const MAY_BE_TOLD = new WordPattern(`(?<![a-zа-яіїєґ])(?:${BEARERS}|${SAYINGS}|${GENRES}|${CONTESTS})`);
const QUOTE = kindsOf('"');
