import { compact } from '../../looking/compact.ts';
import { kindsOf } from '../../looking/signs.ts';
import { CUE } from '../cues.ts';
import { each } from '../endings/endings.ts';
import { hashesOf } from '../fold.ts';
import { calledBefore } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';
import { isRememberedSurname } from './remembered.ts';

// What people write, film and stage, by its beginning; and that somebody read or staged it.
const WORK = '(?:manual(?:ul|i|in)?(?!\\p{L})|ghidul|textbook|handbook|підручник|посібник|учебник|пособи|роман|повіст|повест|оповіданн|рассказ|казк|сказк|поем|поэм|п[’\'ʼ]?[єь]с|вірш|стих|фільм|фильм|вистав|спектакл|опер[аиуы]|балет|мюзикл|книг|книж|пісн|песн|комеді|комеди|драм|трагед|гастрол|репертуар|аф[іи]ш|прем[’\'ʼ]?[єь]ер|постанов[оц]|инсценировк|інсценізац|novel|book|poem|play|film|movie|story|tale|song|opera|musical|roman|nuvel|poves|poezi|pies|filmul|cart[ei]|balad|cântec|libr|tregim|poezi|dram|komedi|përrall|këng|shfaqj|turne[ul]|turneul|repertor|repertuar|premier|afiș|afish)';
const READ = '(?:показ(?:у[єю]|ыва|ал)|чита|прочит|обговор|обсужд|обсуд|став(?:ил|или|лять|ят)|поставил|інсценува|дивил|смотре|перегл|read|staged?|discussed|watched|performed|rehears|cit(?:it|esc|im|eau)|juca(?:t|u)|discuta|recita|montat|lex(?:ua|oi|uan|ojn|ohet)|luajt|diskutu|recitu|vun[eë] në sken)';
// Where such things are read, so that what is quoted is no child.
const LESSON = compact(/(?<!\p{L})(?:урок|занят|клас|гуртк|круж|клуб|бібліот|библиот|театр|театрал|сцен|учн|учен[иі]|школ|старшоклас|старшеклас|діти|дети|підлітк|подростк|class|lesson|librar|club|theatre|stage|pupils|students|school|workshop|clas|lecți|elevi|bibliotec|teatr|atelier|școl|spectacol|copiii|klas|mësim|nxënës|bibliotek|shkoll|klub|orë[ns])/iu);
const AUTHOR = compact(new RegExp(`(?<!\\p{L})(?:${WORK}|${READ})\\p{L}*[^.!?\\n]{0,90}["»”“],? (?:by |de |i |e |të |te |a lui |al lui |de către |автора |письменни\\p{L}+ |писател\\p{L}+ )?(?:\\p{Lu}\\p{L}+ )?$`, 'iu'));
// "казки Франка", "the novels of Ismail Kadare": a whole name or a surname; by the given name alone it may be a child's.
const GENRE = compact(new RegExp('(?<!\\p{L})(?:роман\\p{L}{1,3}|повіст\\p{L}{1,3}|повест\\p{L}{1,3}|казк[аиуо]\\p{L}{0,2}|сказк[аиу]\\p{L}{0,2}|поем[аиу]|поэм[аыу]|п[’\'ʼ]?[єь]с[аиуыіе]|novels?|plays?|poems|tales|romanel?\\p{L}{0,2}|romanul|nuvel\\p{L}{1,3}|poeziile|poveștile|piesa|piesele|romanet|romani|tregimet|poezitë|dramat?) (?:by |of |de |a lui |ale lui |lui |i |e |të )?$', 'iu'));
/** How the words begin for what is written, as they stand in `plain`. */
export const GENRES = "роман|пов[иі]ст|повест|казк|сказк|по[еэ]м|п'|п[єь]с|novel|plays?|poem|poezi|tales?|roman|nuvel|povest|pies|tregim|dram";
// "Poeziile a lui …": so many words at most.
const WORDS_OF_GENRE = 3;
const QUOTE = kindsOf('"');
const BEHIND_QUOTES = /["»”“],? [^"«»„“”.!?\n]{0,36}$/;
const HEAD = compact(new RegExp(`(?<!\\p{L})(?:${WORK}|${READ})`, 'iu'));
// "Poezinë e Migjenit", «Книги Макаренко и Корчака»: what anybody may own only by a remembered author.
const BOOKS = compact(new RegExp('(?<!\\p{L})(?:книг\\p{L}{0,3}|книж\\p{L}{1,4}|том(?:а|и|ів|ами?|ах|ом|ы|ов)?|твор(?:и|ів|ам|ах|ами)|сочинени\\p{L}{1,3}|произведени\\p{L}{1,3}|вірш\\p{L}{0,3}|стих\\p{L}{0,3}|цитат\\p{L}{0,2}|педагог[іи]\\p{L}{1,2}|роман[иы]'
  + '|libr(?:at|i|in|it|ave)|poezi\\p{L}{1,3}|vepr\\p{L}{1,3}|varg\\p{L}{1,4}|tregim\\p{L}{1,4}|cărți(?:le|lor)?|carti(?:le|lor)?|cart[ei]a|versuri(?:le|lor)?|opere(?:le|lor)?|scrieri(?:le|lor)?|books?|poems?|poetry|works|writings|pedagogy)'
  + '(?: (?:by|of|lui|a lui|ale lui|e|i|të|de))? (?:\\p{Lu}\\p{L}{2,16} (?:и|і|та|й|and|și|dhe) )?$', 'iu'));
const BY_ITS_AUTHOR = compact(/^['’]s? (?:novels?|books?|poems?|poetry|works|plays?|tales|stories|pedagogy)(?!\p{L})/u);
// The film that every training shows, by its titles in the five languages.
const LILYA = hashesOf('lilia|lilja|lili|liliei|lila');
const FOREVER = compact(/^ 4[- ]?ever(?!\p{L})/iu);
const QUOTED_FOREVER = compact(/^ (?:навсегда|назавжди|forever|4[- ]?ever|pentru totdeauna|përgjithmonë)["»”“]/iu);
// Writers and teachers whom nobody of these countries shares the surname with, and one known by one name.
const CLASSICS = hashesOf(...each('dickens|dikens|shakespear|shekspir|korczak|lindgren|montessori|piaget|bowlbi|orwell|orvell|tolstoi|dostoevsk|dostoievsk|chehov|chekhov|kafk|eminesc', '|a|i|u|e|om|em|oi|it|in|s|ul|ului|ii|ogo|omu'), ...each('korchak', '|a|u|om|e|i|ovi'));
const MIGJENI = hashesOf('migieni|migienit|migienin');
const REACH = 130;
const SENTENCE = /[^.!?\n]*$/;

/** Whether it is more than a given name. */
const isWholeName = ({ first, last, evidence }: { first: number; last: number; evidence: readonly { given: boolean }[] }): boolean => last > first || !evidence[0]!.given;

/** Whether what begins with the word at `first` wrote what is named right before it. */
export const isOfAGenre = ({ text, words }: Sight, run: { first: number; last: number; evidence: readonly { given: boolean }[] }): boolean =>
  isWholeName(run) && run.first > 0 && GENRE.test(text.slice(words[Math.max(0, run.first - WORDS_OF_GENRE)]!.start, words[run.first]!.start));

/** Whether what begins with the word at `first` wrote or filmed what stands quoted before it, or is who it is about. */
export function isOfAWork(sight: Sight, { first, last, evidence }: { first: number; last: number; evidence: readonly { given: boolean; ending: number }[] }): boolean {
  const { text, signs, words } = sight;
  const { start } = words[first]!;
  const isWhole = isWholeName({ first, last, evidence });
  if (first === last && isLilya(sight, first)) return true;
  if (isByAClassic({ text, words }, { first, last, evidence }) || (first === last && CLASSICS.has(words[first]!.hash) && (calledBefore(sight, first).by & (CUE.title | CUE.kin | CUE.role)) === 0)) return true;
  if (!signs.has(QUOTE)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isWhole && BEHIND_QUOTES.test(before) && AUTHOR.test(before)) return true;
  const behind = text.slice(words[last]!.end, words[last]!.end + REACH);
  if (!isInQuotes(before, behind)) return false;
  const sentence = SENTENCE.exec(before)![0];
  return HEAD.test(sentence) && LESSON.test(sentence + text.slice(words[last]!.end, words[last]!.end + REACH).replace(/[.!?\n][^]*$/, ''));
}

const isInQuotes = (before: string, behind: string): boolean => /["«„“][^"«„“»”.!?\n]{0,30}$/.test(before) && /^[^"«„“»”.!?\n]{0,30}["»”“]/.test(behind);

/** Whether books or verses stand before the surname of somebody after whom streets are named, or behind it. */
function isByAClassic({ text, words }: Pick<Sight, 'text' | 'words'>, { first, last, evidence }: { first: number; last: number; evidence: readonly { given: boolean; ending: number }[] }): boolean {
  const { hash, skeleton, start, end } = words[last]!;
  const isMigjeni = MIGJENI.has(hash);
  // "Романи Багряного": a book that is written as a name is.
  const from = last === first + 1 && words[first]!.first ? start : words[first]!.start;
  if (from === words[first]!.start && first !== last) return false;
  if (!isMigjeni && ((first === last && evidence[0]!.given && evidence[0]!.ending < 2) || !isRememberedSurname(skeleton))) return false;
  return BOOKS.test(text.slice(Math.max(0, from - REACH), from)) || BY_ITS_AUTHOR.test(text.slice(end, end + NEXT));
}
const NEXT = 24;

function isLilya({ text, words }: Pick<Sight, 'text' | 'words'>, index: number): boolean {
  const { hash, start, end } = words[index]!;
  if (!LILYA.has(hash)) return false;
  const behind = text.slice(end, end + NEXT);
  return FOREVER.test(behind) || (/["«„“”]/.test(text[start - 1] ?? '') && QUOTED_FOREVER.test(behind));
}
