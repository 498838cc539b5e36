import { lettered } from '../../looking/letters.ts';
import type { Evidence } from '../evidence.ts';
import { hashesOf } from '../fold.ts';
import type { Sight } from '../surroundings.ts';
import { isOfGoods } from './goods.ts';
import { isRiver } from './waters.ts';
import { isVessel } from './vessels.ts';
import { isOfAWork } from './works.ts';
import { isRemembered } from './remembered.ts';

// Могилів-Подільський, Белгород-Днестровский: which of two towns it is; in the case of either.
const WHICH_TOWN = /^(?:podils?k|podols?k|dn[ie]st[er]*ovsk|volins?k|hmelnitsk|shevchenk[io]vsk|frank[io]vsk|s[ie]versk|zaporiz|buzk|bugsk|dn[ei]provsk|stramb|chernovetsk|galitsk|zabor)/;

const GENERAL = hashesOf('general');
// Behind the quotation mark: what is named after somebody.
const A_HALL = lettered(/^["”»] (?:[Hh]all|[Rr]oom|[Aa]uditorium)(?![\p{L}])/u);

// "Cutting it."
const A_DOING = /^ing (?:it|the|that|this|them|out|off|all)(?![a-z])/;

/** "The Prosecutor General's office", "CERV-2023-DAPHNE", "the “Maria Bieșu” hall". */
function isOfficeOrProject({ text, words }: Sight, first: number, last: number): boolean {
  const { start, shape, hash, gap } = words[first]!;
  const { end } = words[last]!;
  if (A_HALL.test(text.slice(end, end + 14))) return true;
  if (first !== last) return false;
  if (words[first]!.first && end - start > 5 && A_DOING.test(text.slice(end - 3, end + 6))) return true;
  return shape === 'upper' ? /\d-$/.test(text.slice(Math.max(0, start - 2), start)) || /^-\d/.test(text.slice(end, end + 2)) : gap === 'space' && GENERAL.has(hash) && words[first - 1]!.shape === 'title';
}

// A model of a car beside its make, its colour or its number; the company whose form stands before; the town behind an office's name; a day of a saint beside another.
const MODELS = hashesOf('vito|vivaro|logan|duster|caddi|sandero|lanos|astra|vektra|corsa|polo|golf|fabia|octavia|clio|megan|kangu|trafik|master|dukato|doblo|punto|panda|focus|fiesta|mondeo|tranzit|korolla|kalina|granta|priora|vesta|sprinter|felicia|giulia|giulietta|dzhulietta|zoe|karina|carina|tsitroen');
const A_CAR = lettered(/(?:(?:mercedes|dacia|renault|opel|fiat|ford|skoda|lada|volkswagen|vw|мерседес|дачи[яю]|рено|опель|фиат|фіат|форд|шкода|лада|фольксваген)[ -]["«„“]?|(?:син(?:ий|ій|его|ього|ем|ьому)|(?:ч[её]рн|чорн|бел|біл|красн|червон|сер|сір|зел[её]н|ж[её]лт|жовт|серебрист|сріблист)(?:ый|ий|ого|ом|ому)) ["«„“]?)$/iu);
const ITS_NUMBER = lettered(/^["»”]?,? (?:(?:с|з|із|cu|me|with) )?(?:госномер|держ\p{L}*|номер|nr\.?|num[aă]r(?:ul)?|targa?|plates?) (?=[A-ZА-ЯІЇЄ]{1,3}[ -]?\d)/u);
const A_COMPANY = lettered(/(?<!\p{L})(?:ТОВ|ТзОВ|ООО|ОАО|ЗАО|ПАТ|ПрАТ|SRL|S\.R\.L\.|SH\.?P\.?K\.?|LLC|Ltd) ["«„“]$/u);
const AN_OFFICE_OF = /protec[tț]i(?:a|ei) (?:drepturilor )?copilului,? $/i;
const A_FEAST_AND = lettered(/(?<!\p{L})(?:покров|різдв|великод|великд|водохрещ|стрітен|трійц|спас|купал|рождеств|пасх|троиц|крещен)\p{L}{0,4} (?:та|і|й|и|або|чи|или) (?:на )?$/iu);
// "Выдан Ширяевским РО": the district of a police station.
const OF_A_DISTRICT = lettered(/ськ(?:им|ий|ого)$|ск(?:им|ий|ого)$/);
const A_STATION = lettered(/^ (?:РО|РОВД|РУВД|РВ|РВК|ОВД|УВД|УМВД|МРЕО|ОМВД|отдел|відділ|райотдел|райвідділ)(?!\p{Ll}{3,}ени[ея] \p{Lu})/u);
// "The Hans Christian Andersen story contest".
const A_CONTEST = /^ (?:[a-z-]{3,16} )?(?:contest|competition|scholarship|tournament|memorial)(?![a-z])/;
// "На розі Франка і Коцюбинського".
const A_CORNER = lettered(/(?<!\p{L})(?:на розі|на углу|(?:at|on) the corner of|(?:la|în|pe) colțul(?: străzilor)?|(?:te|në|ne) (?:cepi|qoshe|kryqëzimi)n?(?: i| e)?)(?: (?:вулиць|улиц|вул\.|ул\.|str\.))? $/iu);
const BEFORE = 40;

function isThingBeside({ text, words }: Sight, first: number, last: number): boolean {
  const { start } = words[first]!;
  const { hash, shape, end } = words[last]!;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (A_COMPANY.test(before) || A_CORNER.test(before)) return true;
  if (OF_A_DISTRICT.test(text.slice(words[last]!.start, end).toLowerCase()) && A_STATION.test(text.slice(end, end + 16))) return true;
  if (first !== last) return A_CONTEST.test(text.slice(end, end + 36));
  if (shape === 'title' && /(?<![a-z])the $/i.test(before) && AFTER_WHOM.test(text.slice(end, end + 36))) return true;
  if (MODELS.has(hash) && (A_CAR.test(before) || ITS_NUMBER.test(text.slice(end, end + 16)))) return true;
  // The group of experts of that name, beside the other or a year.
  if (shape === 'upper' && GRETA.has(hash)) return A_BODY_BEFORE.test(before) || A_BODY_BEHIND.test(text.slice(end, end + 20));
  return AN_OFFICE_OF.test(before) || A_FEAST_AND.test(before);
}
const GRETA = hashesOf('greta');
const A_BODY_BEFORE = lettered(/(?:GRECO[/ ,-]{1,2}|(?<!\p{L})(?:report|reports|recommendations?|experts?|group|evaluation|questionnaire|visit|round|raport\p{L}*|recomandăril\p{L}+|experți\p{L}*|evalu\p{L}+|vizit\p{L}+|rund\p{L}+|rekomandim\p{L}+|ekspert\p{L}*|vlerësim\p{L}*|звіт\p{L}*|рекомендаці\p{L}+|рекомендаци\p{L}+|експерт\p{L}*|эксперт\p{L}*|оцін\p{L}+|оцен\p{L}+|візит\p{L}*|визит\p{L}*|отч[её]т\p{L}*|раунд\p{L}*)(?: (?:of|by|from|the|al|a|i|e|të|от|від|для|з|с))? )$/iu);
const A_BODY_BEHIND = lettered(/^(?: ?\(?20\d\d|(?:'s|’s)? (?:report|recommend|visit|evaluat|monitor|noted|urges|experts|round|recomand|evalu|vizit|rekomand|vlerës|рекоменд|закли|призыва|відзнач|отмеч|оцін|оцен)|\))/iu);
// "Under the Dublin rules", "the Lemkin reading room".
const AFTER_WHOM = /^ (?:[IVX]{1,3} |[a-z-]{3,12} )?(?:rules?|regulations?|procedures?|transfers?|protocol|convention|principles|process|directive|guidelines|criteria|framework|declaration|agenda|agreement|treaty|accords?|index|prize|award|medal|fund|fellowship|room|hall|auditorium|library|theatre|stadium|lectures?|bridge|square|park|museum|studio|wing|ward|scale|test|method|model|theorem|syndrome)(?![a-z])/;

// With the neighbour that no list took for a name: „Jordan Misja”.
const from = (words: Sight['words'], first: number): number => (words[first]!.gap === 'space' && words[first - 1]?.shape === 'title' ? first - 1 : first);
const to = (words: Sight['words'], last: number): number => (words[last + 1]?.gap === 'space' && words[last + 1]!.shape === 'title' ? last + 1 : last);

/** Whether words that look like somebody's name are a river, a town, a ferry, somebody whom streets and prizes are named after, or who wrote or is in a book. */
export function isSomethingElse(sight: Sight, run: { first: number; last: number; evidence: readonly Evidence[] }): boolean {
  const { words } = sight;
  const { first, last } = run;
  if (first === last && (isRiver(sight, first) || isVessel(sight, first))) return true;
  if (words[last]!.cyrillic && words[last]!.gap === 'hyphen' && last === first + 1 && WHICH_TOWN.test(words[last]!.skeleton)) return true;
  if (/^tere[sz]/.test(words[last]!.skeleton) && /^(?:nen|mother|maic|mat)/.test(words[last - 1]?.skeleton ?? '')) return true;
  if (isRemembered(words.slice(from(words, first), to(words, last) + 1).map(({ skeleton }) => skeleton))) return true;
  return isOfGoods(sight, first, last) || isOfficeOrProject(sight, first, last) || isThingBeside(sight, first, last) || isOfAWork(sight, run);
}
