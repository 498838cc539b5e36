import { compact } from '../../looking/compact.ts';
import { evidenceOf } from '../evidence.ts';
import { hashesOf } from '../fold.ts';
import type { Sight } from '../surroundings.ts';
import { isOneOf } from '../words.ts';
import type { Evidence } from '../words.ts';
import { isBornByOthers } from './bearers.ts';
import { isOfGoods } from './goods.ts';
import { isSaid } from './sayings.ts';
import { isRiver } from './waters.ts';
import { isVessel } from './vessels.ts';
import { isOfAWork } from './works.ts';
import { isRemembered } from './remembered.ts';

// Могилів-Подільський, Белгород-Днестровский: which of two towns it is; in the case of either.
const WHICH_TOWN = /^(?:podils?k|podols?k|dn[ie]st[er]*ovsk|volins?k|hmelnitsk|shevchenk[io]vsk|frank[io]vsk|s[ie]versk|zaporiz|buzk|bugsk|dn[ei]provsk|stramb|chernovetsk|galitsk|zabor)/;

const GENERAL = hashesOf('general');
// Behind the quotation mark: what is named after somebody.
const A_HALL = compact(/^["”»] (?:[Hh]all|[Rr]oom|[Aa]uditorium)(?![\p{L}])/u);

// "Cutting it."
const A_DOING = /^ing (?:it|the|that|this|them|out|off|all)(?![a-z])/;

/** "The Prosecutor General's office", "CERV-2023-DAPHNE", "the “Maria Bieșu” hall". */
function isOfficeOrProject({ text, words }: Sight, first: number, last: number): boolean {
  const { start, shape, hash, gap } = words[first]!;
  const { end } = words[last]!;
  if (QUOTES.has(text[end]) && A_HALL.test(text.slice(end, end + 14))) return true;
  if (first !== last) return false;
  if (words[first]!.first && end - start > 5 && text[end - 1] === 'g' && A_DOING.test(text.slice(end - 3, end + 6))) return true;
  return shape === 'upper' ? /\d-$/.test(text.slice(Math.max(0, start - 2), start)) || /^-\d/.test(text.slice(end, end + 2)) : gap === 'space' && GENERAL.has(hash) && words[first - 1]!.shape === 'title';
}

// A model of a car beside its make, its colour or its number; the company whose form stands before; the town behind an office's name; a day of a saint beside another.
const MODELS = hashesOf('vito|vivaro|logan|duster|caddi|sandero|lanos|astra|vektra|corsa|polo|golf|fabia|octavia|clio|megan|kangu|trafik|master|dukato|doblo|punto|panda|focus|fiesta|mondeo|tranzit|korolla|kalina|granta|priora|vesta|sprinter|felicia|giulia|giulietta|dzhulietta|zoe|karina|carina|tsitroen');
const A_CAR = compact(/(?:(?:mercedes|dacia|renault|opel|fiat|ford|skoda|lada|volkswagen|vw|мерседес|дачи[яю]|рено|опель|фиат|фіат|форд|шкода|лада|фольксваген)[ -]["«„“]?|(?:син(?:ий|ій|его|ього|ем|ьому)|(?:ч[её]рн|чорн|бел|біл|красн|червон|сер|сір|зел[её]н|ж[её]лт|жовт|серебрист|сріблист)(?:ый|ий|ого|ом|ому)) ["«„“]?)$/iu);
const ITS_NUMBER = compact(/^["»”]?,? (?:(?:с|з|із|cu|me|with) )?(?:госномер|держ\p{L}*|номер|nr\.?|num[aă]r(?:ul)?|targa?|plates?) (?=[A-ZА-ЯІЇЄ]{1,3}[ -]?\d)/u);
const A_COMPANY = compact(/(?<!\p{L})(?:ТОВ|ТзОВ|ООО|ОАО|ЗАО|ПАТ|ПрАТ|SRL|S\.R\.L\.|SH\.?P\.?K\.?|LLC|Ltd) ["«„“]$/u);
const AN_OFFICE_OF = /protec[tț]i(?:a|ei) (?:drepturilor )?copilului,? $/i;
const OF_A_CHILD = hashesOf('copilului');
// "Різдво або на Василя".
const AND_OR_ON = hashesOf('ta|i|abo|chi|ili|na');
const A_FEAST_AND = compact(/(?<!\p{L})(?:покров|різдв|великод|великд|водохрещ|стрітен|трійц|спас|купал|рождеств|пасх|троиц|крещен)\p{L}{0,4} (?:та|і|й|и|або|чи|или) (?:на )?$/iu);
// "У ніч на Андрія", "накануне Николая"; not where the sentence goes on with what was done to somebody of that name.
const A_NIGHT_OF = compact(/(?<!\p{L})(?:ніч|вечір|ночь|вечер|вечорниці|напередодні|накануне|переддень|канун|noaptea de|ajunul(?: lui)?)(?: (?:на|під|под|проти|перед))? $/iu);
const A_SAINT = /^(?:andr|ni[ck]ol|mikol|ivan|petr|mih|pavl|georg|iur|dmitr|il|kater|ekater|varv|melan|vasil|spirid|tat|tet|[hg]?ann).*[aei]$/;
// "На Миколая роздамо 300 пакунків": where gifts, fairs and Masses are told of too.
const BY_A_DAY = compact(/(?:^|[.!?\n] ?|, )(?:на|під|под|до|к|ко|перед|після|после) (?:\p{Lu}\p{Ll}{2,9} (?:і|й|та|и) )?$/iu);
const FESTIVE = compact(/подар|пода?рун|пакун|гостин|роздам|раздад|раздам|ярмар|концерт|свят|празд|лист(?:и|ів)(?!\p{L})|письм|солодо|сладо|кошик|корзин|вечорниц|коляд|щедр|вертеп|утренник|ранок|ёлк|ялинк|храмов|престольн|літург|литург|сінокіс|жнив|дах |урожа|врожа/iu);
const FESTIVE_REACH = 90;
const A_DEED = compact(/^ \p{Ll}{2,}(?:л[иао]?|в|ла?ся|лись|ся|ють|ать|ит)(?!\p{L})/u);
// "Выдан Ширяевским РО": the district of a police station.
const OF_A_DISTRICT = compact(/ськ(?:им|ий|ого)$|ск(?:им|ий|ого)$/);
const A_STATION = compact(/^ (?:РО|РОВД|РУВД|РВ|РВК|ОВД|УВД|УМВД|МРЕО|ОМВД|отдел|відділ|райотдел|райвідділ)(?!\p{Ll}{3,}ени[ея] \p{Lu})/u);
// "The Hans Christian Andersen story contest".
const A_CONTEST = /^ (?:[a-z-]{3,16} )?(?:contest|competition|scholarship|tournament|memorial)(?![a-z])/;
// "На розі Франка і Коцюбинського".
const A_CORNER = compact(/(?<!\p{L})(?:на розі|на углу|(?:at|on) the corner of|(?:la|în|pe) colțul(?: străzilor)?|(?:te|në|ne) (?:cepi|qoshe|kryqëzimi)n?(?: i| e)?)(?: (?:вулиць|улиц|вул\.|ул\.|str\.))? (?:\p{Lu}\p{L}{2,16} (?:та|і|й|и) )?$/iu);
// With one of these it ends.
const ENDS_A_CORNER = hashesOf('rozi|uglu|of|coltul|strazilor|cepi|cepin|qoshe|qoshen|kriqezimi|kriqezimin|i|e|vulits|ulits|vul|ul|str|ta');
// "Gjatë Ramazanit", "festa e Bajramit": the feast.
const A_FEAST = hashesOf('ramazan|ramazani|ramazanit|ramazanin|bairam|bairami|bairamit|bairamin');
const IN_ITS_TIME = compact(/(?<!\p{L})(?:gjatë|gjate|fest\p{L}+|muaj\p{L}*|në prag|ne prag|fund\p{L}*|fillim\p{L}*|agjërim\p{L}*|agjerim\p{L}*|kurban|fitër|fiter)(?: (?:i|e|të|te|së|se))? $/iu);
// "The groups are called “Hares” (8–10 years)": nobody is of two ages.
const OF_TWO_AGES = /^["»”“],? \(?(?:\d{1,2} ?[–-] ?\d{1,2}(?!\d)|(?:peste|over|mbi|понад|старше|від|от) \d{1,2}(?!\d))/;
// "Ndeshja Vllaznia–Teuta".
const A_MATCH = compact(/(?<!\p{L})(?:ndeshj|meciul|match|матч|derbi|дерб[иі])\p{L}{0,4}(?: (?:e|dintre|between|між|между|mes|midis))? $/iu);
const AGAINST = /^ ?(?:[–—-]|and |și |dhe |та |і |и |e )/;
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
  if (isSpaced && AGAINST.test(text.slice(first === last ? end : words[first]!.end, end + 6)) && A_MATCH.test(before)) return true;
  if (A_POST_BOX.has(hash) && /^ ?(?:no\.? ?)?\d/i.test(text.slice(end, end + 8))) return true;
  if (A_FEAST.has(hash) && IN_ITS_TIME.test(before)) return true;
  if (text[end] === ' ' && A_STATION.test(text.slice(end, end + 16)) && OF_A_DISTRICT.test(words[last]!.written)) return true;
  if (first !== last) return A_CONTEST.test(text.slice(end, end + 36));
  if (shape === 'title' && isOneOf(beside, THE) && AFTER_WHOM.test(text.slice(end, end + 36))) return true;
  if (MODELS.has(hash) && (A_CAR.test(before) || ITS_NUMBER.test(text.slice(end, end + 16)))) return true;
  // The group of experts of that name, beside the other or a year.
  if (shape === 'upper' && GRETA.has(hash)) return A_BODY_BEFORE.test(before) || A_BODY_BEHIND.test(text.slice(end, end + 20));
  return (isOneOf(beside, OF_A_CHILD) && AN_OFFICE_OF.test(before)) || (isOneOf(beside, AND_OR_ON) && A_FEAST_AND.test(before)) || isASaintsDay({ text, words }, last, before);
}

/** Whether it is the day of a saint, or the night before, and nobody to whom something was done. */
function isASaintsDay({ text, words }: Pick<Sight, 'text' | 'words'>, last: number, before: string): boolean {
  const { skeleton, end } = words[last]!;
  if (!A_SAINT.test(skeleton) || text[end - 1] === 'й' || A_DEED.test(text.slice(end, end + 24))) return false;
  return A_NIGHT_OF.test(before) || (BY_A_DAY.test(before) && FESTIVE.test(/^[^.!?\n]*/.exec(text.slice(end, end + FESTIVE_REACH))![0]));
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
const A_DASH = /^[–—-]$/;

/** Whether the word at `index` is one of places that are counted one after another, or the other end of a way from a place. */
function isOneOfPlaces(sight: Sight, index: number): boolean {
  const { text, words } = sight;
  const { end } = words[index]!;
  const isCounted = evidenceOf(words[index]!).place && COUNTED.test(text.slice(end, end + 4));
  return (isJoined(sight, index - 1, isCounted) && isAPlace(sight, index - 1)) || (isJoined(sight, index, isCounted) && isAPlace(sight, index + 1));
}

/** Whether a dash stands between the word at `index` and the next, or, where places are counted, a number. */
function isJoined({ text, words }: Sight, index: number, isCounted: boolean): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || next.gap === 'space' || next.start - word.end >= LONGEST_COUNT) return false;
  const said = text.slice(word.end, next.start);
  return A_DASH.test(said) || (isCounted && AND_ITS_COUNT.test(said));
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
  if (words[last]!.cyrillic && words[last]!.gap === 'hyphen' && last === first + 1 && WHICH_TOWN.test(words[last]!.skeleton)) return true;
  if (last > 0 && words[last]!.skeleton.startsWith('tere') && /^tere[sz]/.test(words[last]!.skeleton) && /^(?:nen|mother|maic|mat)/.test(words[last - 1]!.skeleton)) return true;
  const [one, other] = [from(words, first), to(words, last)];
  if (one < other && isRemembered(words.slice(one, other + 1).map(({ skeleton }) => skeleton))) return true;
  return isOfGoods(sight, first, last) || isOfficeOrProject(sight, first, last) || isThingBeside(sight, first, last) || isOfAWork(sight, run) || isBornByOthers(sight, run) || isSaid(sight, run);
}
