import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { kindsOf } from '../../looking/signs.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import { fold, hashOf } from '../fold.ts';
import type { Sight } from '../surroundings.ts';
import type { Evidence } from '../words.ts';

// "Numele de cod ale scenariilor sunt Mihai, Radu și Ileana"; a recruiter's code name is a person's.
const SCENARIOS = '(?:scenari\\p{L}*|exerciți\\p{L}*|exercit\\p{L}*|simul[aă]r\\p{L}*|сценар\\p{L}*|навчан\\p{L}*|учени[йяе]\\p{L}{0,2}|симуляц\\p{L}*|skenar\\p{L}*|ushtrim\\p{L}*|simulim\\p{L}*|exercises?|drills?|simulations?)';
const CODE_NAMES = '(?:nume(?:le)? de cod|code ?names?|codenames?|кодов\\p{L}{1,3} (?:назв\\p{L}{1,3}|имен\\p{L}{0,3}|ім\\p{L}{1,4})|emr\\p{L}{1,3} (?:(?:i|e|të) )?kod\\p{L}{0,4})';
const ONE = '["«„“]?\\p{Lu}[\\p{L}’\'-]{1,20}["»”“]?';
const JOINT = '(?:,? (?:and|și|si|та|й|і|и|dhe|e) |, )';
const ROW_OF_SCENARIOS = compact(new RegExp(`(?<!\\p{L})(?:${CODE_NAMES} (?:(?:of|for|the|our|ale?|pentru|të|e|i|për) ){0,3}${SCENARIOS}(?: (?:sunt|este|vor fi|are|is|will be|janë|është|do të jenë)|:| [–—-])`
  + `|${SCENARIOS} (?:se numesc|se cheamă|sunt numite|are called|are named|are code-?named|називаються|называются|звуться|quhen|titullohen)) (${ONE}(?:${JOINT}${ONE}){0,8})`, 'giu'));
const MAY_HAVE_SCENARIOS = new WordPattern('(?<![a-zа-яіїєґ])(?:scenari|exercit|simul|сценар|навчан|учени|симуляц|skenar|ushtrim|drill|exercise)');
const NOBODY: ReadonlySet<number> = new Set();

/** By their hashes, the names that the text gives to scenarios and exercises, wherever it has them then. */
function scenariosOf({ text, openings }: Sight): ReadonlySet<number> {
  if (!MAY_HAVE_SCENARIOS.mayBeIn(openings)) return NOBODY;
  const rows = matchesOf(ROW_OF_SCENARIOS, text);
  return rows.length === 0 ? NOBODY : new Set(rows.flatMap(({ 1: row }) => (row!.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((name) => hashOf(fold(name)))));
}

// «Имя «Виктория» для нового проекта», "Numele „Victoria” pentru noul proiect".
const A_NAME = compact(/(?<!\p{L})(?:им[яе]н?\p{L}{0,2}|назв\p{L}{1,4}|названи\p{L}{1,2}|ім['’ʼ]?я|імен\p{L}{1,2}|numele|denumirea|titlul|emri|emrin|titulli|names?|title) ["«„“]$/iu);
const THING = '(?:про[єе]кт|програм|кампан|центр|притул|приют|притуло|застосун|приложени|сайт|бюлет|газет|proiect|program|campani|centr|adăpost|aplicați|buletin|revist|site|project|campaign|shelter|app(?!\\p{L})|newsletter|projekt|fushat|qendr|strehim|aplikacion|gazet)\\p{L}*';
const FOR_A_THING = compact(new RegExp(`^["»”“] (?:для|за|pentru|për|for|of) (?:\\p{L}{1,10} ){0,2}${THING}`, 'iu'));
// "Dy projektet bashkohen me emrin “Drita e Besës”", «Проєкт під назвою «Віра»: what stands in a project may be who is in it.
const UNDER = '(?:me emrin|me titullin|cu numele|sub numele|cu titlul|під назвою|під ім[\'’ʼ]?ям|з назвою|под названием|под именем|с названием|under the name|by the name|with the name)(?: of)?';
const BEGINS = '(?:bashkohen|nis(?:et|in)?|fillon|vazhdon\\p{L}*|lançohet|începe|continuă|se lansează|se unesc|fuzionează|починається|стартує|стартують|об[\'’ʼ]?єдн\\p{L}+|продовжу\\p{L}+|начинается|стартует|стартуют|объедин\\p{L}+|продолж\\p{L}+|starts?|merges?|continues?|launch\\p{L}*|runs?)';
const A_THING_UNDER = compact(new RegExp(`(?<!\\p{L})(?<!(?:^|[^\\p{L}])(?:në|ne|nga|la|în|in|din|у|в|до|з|із|из|с|to|from|at) (?:the |our )?)(?:projekti|projektet|programi|fushata|proiectul|proiectele|programul|campania|про[єе]кт(?:и|ы)?|програма|программа|кампанія|кампания|projects?|programmes?|campaigns?)(?: \\p{L}{1,10}){0,2}(?: ["«„“][^"«»„“”\\n]{1,24}["»”“])?(?: ${BEGINS}(?: [\\p{L}\\d]{1,12}){0,3})? ${UNDER} ["«„“]$`, 'iu'));
const QUOTE = kindsOf('"');
const REACH = 120;
const NEXT = 60;

/** Whether what begins at `start` and ends at `end` is quoted as the name of a project, a centre or a campaign. */
function isAProjects({ text, signs }: Sight, start: number, end: number): boolean {
  if (!signs.has(QUOTE) || !/["«„“]/.test(text[start - 1] ?? '') || !/["»”“]/.test(text[end] ?? '')) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return (A_NAME.test(before) && FOR_A_THING.test(text.slice(end, end + NEXT))) || A_THING_UNDER.test(before);
}

/** Whether the words from `first` to `last` are the name that was given to a scenario, a project or a campaign. */
export function isGivenToAThing(sight: Sight, { first, last, evidence }: { first: number; last: number; evidence: readonly Evidence[] }): boolean {
  const { words } = sight;
  if (first === last && (sight.scenarios ??= scenariosOf(sight)).has(words[first]!.hash)) return true;
  // "Drita Hoxha" is whose name it is.
  const isWhole = last > first && evidence[0]!.given && (evidence[1]!.family || evidence[1]!.ending > 0) && !words[last]!.skeleton.endsWith('ei');
  return !isWhole && isAProjects(sight, startOfName(sight, first), endOfName(sight, last));
}

function startOfName({ text, words }: Sight, first: number): number {
  const { start } = words[first]!;
  return start - (/(?<=["«„“])\p{Lu}\p{L}{2,14} (?:e|i|a|lui) $/u.exec(text.slice(Math.max(0, start - 22), start))?.[0].length ?? 0);
}

/** Where a name ends that may have one of its own behind it: “Drita e Besës”. */
function endOfName({ text, words }: Sight, last: number): number {
  const { end } = words[last]!;
  return end + (/^ (?:e|i|a|lui) \p{Lu}\p{L}{2,14}(?=["»”“])/u.exec(text.slice(end, end + 22))?.[0].length ?? 0);
}
