import { fold, hashesOf, hashOf } from '../fold.ts';
import { evidenceOf } from '../evidence.ts';
import { isOneOf } from '../words.ts';
import type { Evidence, Word } from '../words.ts';
import type { Sight } from '../surroundings.ts';

// Whom minutes, mails and rotas set before a colon, and to whom copies go.
const HEADS = new Set([
  'present attended attendees attending participants apologies excused absent copy copied cc bcc guardian guardians litem carer carers interpreter translator witness witnesses suspect suspects defendant defendants duty escort escorts subject re attn fao responsible signed members names list lists minutes recruiter organiser',
  'prezenți prezente absenți absente participanți participante participă copie tutore curator martori martora martor inculpați suspecți suspect responsabil responsabilă responsabili membri semnează însoțitor însoțitori interpret recrutor listă lista liste',
  'pranishëm pranishme mungojnë mungon mungonin mungesa pjesëmarrës pjesëmarrësit kopje kujdestar kujdestare kujdestari dëshmitar dëshmitare përgjegjës përgjegjëse anëtarë shoqërues përkthyes përkthyese emrat listë listën lista',
  'присутні присутствовали присутствуют відсутні отсутствовали отсутствуют учасники участники копія копия копії копии опекун опікун опекуны опікуни опікунка свідки свідок свідка свидетели свидетель чергові чергова черговий дежурные дежурная дежурный ответственные ответственный відповідальні відповідальний перекладач переводчик супровід члени члены прізвища фамилии имена імена список списке списку',
].join(' ').split(' ').map((word) => hashOf(fold(word))));
// Behind these nobody writes anything else.
const WHO_CARES = new Set('guardian litem tutore опекун опікун опікунка kujdestar kujdestari kujdestare witness'.split(' ').map((word) => hashOf(fold(word))));
const COPIES = hashesOf('cc|bcc');
const AND = hashesOf('and|si|ta|i|dhe');
const WORDS_AT_MOST = 3;
const ITEMS_AT_MOST = 40;
const SPACE = 0x20;
const COLON = 0x3A;
const SMALL_C = 0x63;
const BRACKETS = /^ ?\([^()\n]{1,30}\)/;
const HEAD_OF_ITEM = /(?:^|\n)[ \t]*(?:\d{1,2}[.)]|[-•*–])[ \t]*$/;
const END_OF_ITEM = /^[ \t]*(?:$|[\n|(,;]|[–—-] )/;
// A name that the sentence goes on behind is none of a list, but "and" may follow.
const ENDS = /^ ?(?:$|[,;/().\n|–—]|- |and |și |si |та |і |и |dhe |cc )/;
const ITEMS_AT_LEAST = 3;

/** One name of a list, by its words. */
interface Item { first: number; last: number }

/** Names that stand in a list of people: behind "Present:" and "cc", and alone on each numbered line. */
export function listed(sight: Sight): Item[] {
  const { text, words, capitals } = sight;
  const found: Item[] = [];
  const lines: Item[] = [];
  let behind = 0;
  for (const at of capitals) {
    if (at < behind) continue;
    const word = words[at]!;
    if (isHeaded(sight, at)) {
      const items = itemsFrom(sight, at);
      behind = items.at(-1)!.last + 1;
      const good = items.filter((item) => isPossible(sight, item) && ENDS.test(text.slice(words[item.last]!.end, words[item.last]!.end + 5)));
      if (good.length > 0 && (isOneOf(words[at - 1], WHO_CARES) || good.filter((item) => isLikely(sight, item)).length * 2 >= items.length)) found.push(...good);
    } else if (word.first && word.start > 1 && lines.length < ITEMS_AT_MOST && word.shape === 'title' && mayHeadAnItem(text, word.start) && HEAD_OF_ITEM.test(text.slice(Math.max(0, word.start - 8), word.start))) {
      const last = lastOfItem(words, at);
      lines.push({ first: at, last: END_OF_ITEM.test(text.slice(words[last]!.end, words[last]!.end + 3)) ? last : at - 1 });
    }
  }
  if (lines.length >= ITEMS_AT_LEAST && lines.every((item) => isPossible(sight, item)) && areLikely(sight, lines)) found.push(...lines);
  return found;
}

/** Whether what stands right before may be an item's number or its dash: most words open a sentence. */
function mayHeadAnItem(text: string, start: number): boolean {
  let at = start - 1;
  while (at > 0 && BLANKS.includes(text[at]!)) at--;
  return DASHES.includes(text[at]!) || (STOPS.includes(text[at]!) && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9');
}
const BLANKS = ' \t';
const DASHES = '-•*–';
const STOPS = '.)';

/** Of numbered lines more than half must look like names, and not more than every third may be a village too. */
function areLikely(sight: Sight, lines: readonly Item[]): boolean {
  const { words } = sight;
  const places = lines.filter(({ first }) => evidenceOf(words[first]!).place).length;
  return places * 3 <= lines.length && lines.filter((item) => isLikely(sight, item) || evidenceOf(words[item.first]!).listed).length * 2 > lines.length;
}

/** Whether what begins with the word at `index` is set behind a word for people, with a colon between or behind "cc". */
function isHeaded({ text, words }: Sight, index: number): boolean {
  const { start, gap } = words[index]!;
  const at = text.charCodeAt(start - 1) === SPACE ? start - 2 : start - 1;
  const isColon = text.charCodeAt(at) === COLON;
  if (index === 0 || (!isColon && (gap !== 'space' || text.charCodeAt(at) !== SMALL_C))) return false;
  const before = words[index - 1]!;
  return isColon ? at - before.end < 2 && HEADS.has(before.hash) : COPIES.has(before.hash);
}

function lastOfItem(words: readonly Word[], first: number): number {
  let last = first;
  while (last - first < WORDS_AT_MOST - 1 && words[last + 1] !== undefined && words[last + 1]!.shape !== 'lower' && words[last + 1]!.gap !== 'break') last++;
  return last;
}

/** The items of a list from the word at `index` on, as far as commas, strokes and "and" go. */
function itemsFrom({ text, words }: Sight, index: number): Item[] {
  const items: Item[] = [];
  for (let first = index; items.length < ITEMS_AT_MOST;) {
    const last = lastOfItem(words, first);
    items.push({ first, last });
    let end = words[last]!.end;
    end += BRACKETS.exec(text.slice(end, end + 33))?.[0].length ?? 0;
    let next = last + 1;
    while (words[next] !== undefined && words[next]!.start < end) next++;
    if (isOneOf(words[next], AND) && (words[next]!.end - words[next]!.start > 1 || words[next]!.cyrillic)) {
      end = words[next]!.end;
      next++;
    } else if (!/^ ?[,;/]/.test(text.slice(end, end + 2))) return items;
    if (isOneOf(words[next], COPIES)) next++;
    if (words[next] === undefined || words[next]!.shape === 'lower' || words[next]!.start - end > 7) return items;
    first = next;
  }
  return items;
}

/** Whether it can be somebody: no word of the language, no country, no town that nobody is named after, no abbreviation. */
function isPossible({ words }: Sight, { first, last }: Item): boolean {
  if (last < first) return false;
  for (let at = first; at <= last; at++) {
    const { shape, start, end } = words[at]!;
    const found = evidenceOf(words[at]!);
    if (shape === 'letter') continue;
    if (found.weight < 0 || found.cue || found.city || (shape === 'upper' && end - start < 6 && !found.given) || (found.ordinary && !found.given && !found.listed && found.ending < 2) || isOnlyPlace(found)) return false;
  }
  return words[first]!.shape !== 'letter' || words[last]!.shape !== 'letter';
}

const isOnlyPlace = ({ place, given, family, town, ending }: Evidence): boolean => place && !given && (!family || (town && ending === 0));

function isLikely({ words }: Sight, { first, last }: Item): boolean {
  for (let at = first; at <= last; at++) {
    const { given, listed: isListed, family, ending, ordinary, place } = evidenceOf(words[at]!);
    if (((given && !ordinary) || isListed || ending > 0 || (family && words[at]!.cyrillic)) && !(ordinary && !given && ending === 0) && !(place && !given && !isListed)) return true;
  }
  return false;
}
