import { compact } from '../../looking/compact.ts';
import { kindsOf } from '../../looking/signs.ts';
import type { Sight } from '../surroundings.ts';

// What people write, film and stage, by its beginning; and that somebody read or staged it.
const WORK = '(?:роман|повіст|повест|оповіданн|рассказ|казк|сказк|поем|поэм|п[’\'ʼ]?[єь]с|вірш|стих|фільм|фильм|вистав|спектакл|опер[аиуы]|балет|мюзикл|книг|книж|пісн|песн|комеді|комеди|драм|трагед|гастрол|репертуар|аф[іи]ш|прем[’\'ʼ]?[єь]ер|постанов[оц]|инсценировк|інсценізац|novel|book|poem|play|film|movie|story|tale|song|opera|musical|roman|nuvel|poves|poezi|pies|filmul|cart[ei]|balad|cântec|libr|tregim|poezi|dram|komedi|përrall|këng|shfaqj|turne[ul]|turneul|repertor|repertuar|premier|afiș|afish)';
const READ = '(?:показ(?:у[єю]|ыва|ал)|чита|прочит|обговор|обсужд|обсуд|став(?:ил|или|лять|ят)|поставил|інсценува|дивил|смотре|перегл|read|staged?|discussed|watched|performed|rehears|cit(?:it|esc|im|eau)|juca(?:t|u)|discuta|recita|montat|lex(?:ua|oi|uan|ojn|ohet)|luajt|diskutu|recitu|vun[eë] në sken)';
// Where such things are read, so that what is quoted is no child.
const LESSON = compact(/(?<!\p{L})(?:урок|занят|клас|гуртк|круж|клуб|бібліот|библиот|театр|театрал|сцен|учн|учен[иі]|школ|старшоклас|старшеклас|діти|дети|підлітк|подростк|class|lesson|librar|club|theatre|stage|pupils|students|school|workshop|clas|lecți|elevi|bibliotec|teatr|atelier|școl|spectacol|copiii|klas|mësim|nxënës|bibliotek|shkoll|klub|orë[ns])/iu);
const AUTHOR = compact(new RegExp(`(?<!\\p{L})(?:${WORK}|${READ})\\p{L}*[^.!?\\n]{0,90}["»”“],? (?:by |de |i |e |të |te |a lui |al lui |de către |автора |письменни\\p{L}+ |писател\\p{L}+ )?(?:\\p{Lu}\\p{L}+ )?$`, 'iu'));
// "казки Франка", "the novels of Ismail Kadare": a whole name or a surname; by the given name alone it may be a child's.
const GENRE = compact(new RegExp('(?<!\\p{L})(?:роман\\p{L}{1,3}|повіст\\p{L}{1,3}|повест\\p{L}{1,3}|казк[аиуо]\\p{L}{0,2}|сказк[аиу]\\p{L}{0,2}|поем[аиу]|поэм[аыу]|п[’\'ʼ]?[єь]с[аиуыіе]|novels?|plays?|poems|tales|romanel?\\p{L}{0,2}|romanul|nuvel\\p{L}{1,3}|poeziile|poveștile|piesa|piesele|romanet|romani|tregimet|poezitë|dramat?) (?:by |of |de |a lui |ale lui |lui |i |e |të )?$', 'iu'));
// "Poeziile a lui …": so many words at most.
const WORDS_OF_GENRE = 3;
const QUOTE = kindsOf('"');
const BEHIND_QUOTES = /["»”“],? [^"«»„“”.!?\n]{0,36}$/;
const HEAD = compact(new RegExp(`(?<!\\p{L})(?:${WORK}|${READ})`, 'iu'));
const REACH = 130;
const SENTENCE = /[^.!?\n]*$/;

/** Whether what begins with the word at `first` wrote or filmed what stands quoted before it, or is who it is about. */
export function isOfAWork({ text, signs, words }: Sight, { first, last, evidence }: { first: number; last: number; evidence: readonly { given: boolean }[] }): boolean {
  const { start } = words[first]!;
  const isWhole = last > first || !evidence[0]!.given;
  if (isWhole && first > 0 && GENRE.test(text.slice(words[Math.max(0, first - WORDS_OF_GENRE)]!.start, start))) return true;
  if (!signs.has(QUOTE)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isWhole && BEHIND_QUOTES.test(before) && AUTHOR.test(before)) return true;
  if (!isInQuotes(before, text.slice(words[first]!.end, words[last]!.end + REACH))) return false;
  const sentence = SENTENCE.exec(before)![0];
  return HEAD.test(sentence) && LESSON.test(sentence + text.slice(words[last]!.end, words[last]!.end + REACH).replace(/[.!?\n][^]*$/, ''));
}

const isInQuotes = (before: string, behind: string): boolean => /["«„“][^"«„“»”.!?\n]{0,30}$/.test(before) && /^[^"«„“»”.!?\n]{0,30}["»”“]/.test(behind);
