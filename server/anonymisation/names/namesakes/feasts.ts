import { compact } from '../../looking/compact.ts';
import { CUE } from '../cues.ts';
import { each } from '../endings/endings.ts';
import { hashesOf } from '../fold.ts';
import { cueAt, isVerb } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';
import { isOneOf } from '../words.ts';

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
const BEFORE = 40;

// "Gjatë Ramazanit", "festa e Bajramit", "după Ramazan": the feasts that men are named after.
const FEASTS = hashesOf(...each('ra', 'maz|mad', 'an', '|i|it|in|ul|ului|a|u|om|e|y'), ...each('bairam', '|i|it|in|ul|ului|a|u|om|e|y'), ...each('kurban|qurban', '|i|it|in|ul'), ...each('spas', 'a|u|om'), 'eid');
const OF_A_FEAST = compact(new RegExp(`(?<!\\p{L})(?:${[
  '(?:gjatë|gjate|fest\\p{L}+|muaj\\p{L}*|në prag|ne prag|fund\\p{L}*|fillim\\p{L}*|agjërim\\p{L}*|agjerim\\p{L}*|kurban|fitër|fiter|jav[aeë]\\p{L}{0,2}|dit[aeë]t|pushim\\p{L}*|pako\\p{L}*|dhurata?t?|me rastin|iftar\\p{L}*)(?: (?:i|e|të|te|së|se))?',
  '(?:luna|postul|săptămâna|saptamana|sărbătoarea|sarbatoarea|ajunul|perioada|vacanța|[îi]n timpul|pe durata)(?: lui| de)?',
  '(?:місяц|месяц|свят|празд|піст|пост|час|врем|протяг|течен|курбан|тижд|недел)\\p{L}{0,4}',
  '(?:during|month of|feast of|end of|start of|beginning of|eid|kurban)(?: the)?',
].join('|')})[ -]$`, 'iu'));
const BY_A_FEAST = compact(/(?<!\p{L})(?:pas|para|deri (?:në|ne)|după|dupa|până la|pana la|[îi]nainte de|після|после|перед|до|after|before|until)(?: the)? $/iu);
// What is wished for one: "Urojmë të gjithë anëtarët për Bajramin".
const WISHED = compact(/(?<!\p{L})(?:uroj|urim|felicit|gëzuar|вітаємо|вітання|поздравл|congratul|wish)\p{L}*(?: \p{L}{1,14}){0,4} (?:për|de|cu ocazia|cu|із?|з|с|on|for|me) $/iu);
// What closes for one, or is sent for one: "Për Bajram zyra mbyllet".
const FOR_A_FEAST = compact(/(?:(?:^|[.!?\n] ?)(?:Për|De|На|For|On|At)|(?<!\p{L})(?:mbyll\p{L}*|clos(?:e|ed|es|ing)|închis\p{L}*|закрыт\p{L}*|зачин\p{L}*|liber\p{L}*) (?:për|de|на|for|on)) $/u);
const FEAST_BEHIND = compact(/^(?: (?:bie (?:më|me|të|te|në|ne)|(?:fillon|nis|mbaron|përfundon) (?:më|me) \d|(?:e|este|cade|începe|incepe|se termină|se încheie) (?:pe |la |în |in )?(?:\d|luni|marți|marti|miercuri|joi|vineri|sâmbătă|sambata|duminică|duminica)|(?:починається|закінчується|начинается|заканчивается|припадає|выпадает|приходится)|(?:falls|begins|starts|ends|is) on(?!\p{L}))|[ -](?:байрам|bajram|bayram|bairam)\p{L}{0,3}(?!\p{L}))/iu);
const NEXT = 24;

/** Whether the word at `index` is a feast that men are named after, at its time, and nobody who does something. */
function isAFeast(sight: Sight, index: number, before: string): boolean {
  const { text, words } = sight;
  if (!FEASTS.has(words[index]!.hash)) return false;
  const behind = text.slice(words[index]!.end, words[index]!.end + NEXT);
  if (FEAST_BEHIND.test(behind) || OF_A_FEAST.test(before)) return true;
  const next = words[index + 1];
  const isDone = next !== undefined && next.gap === 'space' && next.shape === 'lower' && ((cueAt(sight, index + 1) & CUE.speech) !== 0 || isVerb(next));
  return !isDone && !A_DEED.test(behind) && (BY_A_FEAST.test(before) || FOR_A_FEAST.test(before) || WISHED.test(before));
}

/** Whether it is the day of a saint, or the night before, and nobody to whom something was done. */
function isASaintsDay({ text, words }: Sight, index: number, before: string): boolean {
  const { skeleton, end } = words[index]!;
  if (!A_SAINT.test(skeleton) || text[end - 1] === 'й' || A_DEED.test(text.slice(end, end + NEXT))) return false;
  return A_NIGHT_OF.test(before) || (BY_A_DAY.test(before) && FESTIVE.test(/^[^.!?\n]*/.exec(text.slice(end, end + FESTIVE_REACH))![0]));
}

// "RENDI I DITËS", "Në Ditën e Verës", "Dita e Verës".
const OF_THE_DAY = hashesOf('dites|diten');
const DAY = hashesOf('dita');
const OF_SUMMER = hashesOf('veres');
const ARTICLE = hashesOf('e|i|se|te');

/** Whether a day bears the name in Albanian, or it is what is of the day. */
function isOfADay({ words }: Sight, first: number, last: number): boolean {
  const name = words[last]!;
  if (name.shape === 'upper' && OF_THE_DAY.has(name.hash) && isOneOf(words[last - 1], ARTICLE)) return true;
  const day = words[first - 2];
  if (name.gap !== 'space' || !isOneOf(words[first - 1], ARTICLE) || day === undefined || day.shape === 'lower') return false;
  return OF_THE_DAY.has(day.hash) || (DAY.has(day.hash) && OF_SUMMER.has(name.hash));
}

// "Jan–Sep", "Ian–sep": from one month to another.
const MONTH = '(?:jan|feb|mars?|apr|ma[ij]|may|june?|july?|aug|sept?|oct|nov|dec|ian|iun|iul|noi|shk|pri|qer|korr?|gus|gsh|sht|tet|n[eë]n|dhj|січ|лют|бер(?:ез)?|кві?т?|тра|чер|лип|сер|вер|жов|лис|гру|янв|фев|апр|мая?|июн|июл|авг|сен|окт|ноя|дек)\\.?';
const MONTHS = compact(new RegExp(`(?<![\\p{L}\\p{N}-])${MONTH} ?[–—-] ?${MONTH}(?![\\p{L}-])`, 'iu'));
const BESIDE_A_MONTH = 8;
const LONGEST_MONTHS = 12;

/** Whether what begins at `start` and ends at `end` is one of two months with a dash between, or both. */
function isOfMonths(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_MONTHS) return false;
  const from = Math.max(0, start - BESIDE_A_MONTH);
  const months = MONTHS.exec(text.slice(from, end + BESIDE_A_MONTH));
  return months !== null && from + months.index <= start && from + months.index + months[0].length >= end;
}

/** Whether the words from `first` to `last` are a feast, a day or months that bears the name. */
export function isADay(sight: Sight, { first, last }: { first: number; last: number }): boolean {
  const { text, words } = sight;
  if (isOfADay(sight, first, last)) return true;
  const { start } = words[first]!;
  if (isOfMonths(text, start, words[last]!.end)) return true;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (isAFeast(sight, last, before)) return true;
  return first === last && ((text[start - 1] === ' ' && isOneOf(words[first - 1], AND_OR_ON) && A_FEAST_AND.test(before)) || isASaintsDay(sight, last, before));
}
