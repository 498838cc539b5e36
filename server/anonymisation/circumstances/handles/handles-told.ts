import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/openings.ts';
import { AT_SURELY, POINT_NAMES, STROKE_NAMES } from '../../recognisers/spoken/sign-names.ts';
import { endOfSpelling, endOfTold, evidenceIn } from '../../recognisers/spoken/told-names.ts';
import { FIGURES_SAID, NUMBER_WORDS } from '../../unmasking/number-words.ts';
import { L } from '../words.ts';
import { NICK_WORD, PLATFORM } from './networks.ts';

const GAMER = 'gamer ?tag|plays as|games? as|screen name|nofka|nofken|porecla';
const CALLED = 'every app|(?:cdo|ne) app|app|numea|numesc|numit[a]?|quhej|называлась|назывался|named|called|goes by|known as|calls (?:her|him)self|signs? as|numele|numeste|cheama|zice|apare|quhet|del|shfaqet|emrin|emri|звуть|зовут|називається|називає себе|называет себя|підписан[а-яії]*|подписан[а-я]*';
const CUE = new WordPattern(`(?<![${L}\\d.@])(?:(?<network>${PLATFORM}|${NICK_WORD}|${GAMER})|(?<sign>${AT_SURELY})|(?:${CALLED}))(?:-(?:ul|i|it|u|ut|in|un))?(?![${L}\\d])`);
const LINK = `is|are|was|been|in|on|at|to|of|the|a|an|my|her|his|its|their|hers|mine|as|by|under|with|name|called|named|like|it's|it|she|he|user|id|account|profile|read aloud|typed|written|es?te|e|i|ii|s-a|se|cu|ca|sub|pe|la|al|ale|lui|ei|mea|meu|meo|numele|contul|profilul|zice|numeste|apare|sau|scris|scrie|care|im|ime|tij|saj|me|si|te|ne|nga|eshte|del|quhet|emri|emrin|ri|re|tani|acum|now|у|в|на|мій|мой|моя|її|ее|его|його|як|как|під|под|з|с|із|це|это|є|нік|ник|там|вона|он|она|він|називається|нова|новый|новий|telegram|tiktok|instagram|insta|discord|facebook|nick|profil|cont|llogaria|телеграм[іе]?|інстаграмі?|инстаграме?|тіктоці|тиктоке|дискорде?|діскорді?`;
const LINKS = compact(new RegExp(`^(?:[ ,:'"„(–-]{1,3}(?:${LINK})(?![${L}\\d]))*[ ,:'"(–-]{0,4}`));
// A page's address with its signs told or with spaces around them.
const GAP = ' ?[,]? ?';
const HOST = new WordPattern(`(?<![${L}\\d@-])(?:(?:t|te|tee|ti|т|тэ|те|ти|ті)|tele ?gram|wa|face ?book|fb|insta ?gram|tik ?tok|snap ?chat|you ?tube|vk|вк|ok|only ?fans|x|одно ?классники|однокласники|фейсбук|инстаграм+|інстаграм|тикток|тік ?ток|телеграм+)(?:${GAP}(?:${POINT_NAMES})${GAP}| ?[./] ?)(?:me|com|net|ru|ме|мэ|ми|мі|ком|ру)(?:${GAP}(?:${STROKE_NAMES})(?![${L}])${GAP}| ?[/\\\\]{1,2} ?)`);
// With a space on either side of its points.
const SPACED = compact(new RegExp(`@ ?[a-z\\d_]{2,30}(?: [._] [a-z\\d_]{1,30}){1,6}|@(?<sign>[./|*_~-])[${L}\\d](?:\\k<sign>[${L}\\d_]){3,40}`, 'g'));
const REACH = 110;
const AT_MOST = 100;
const ENDS_A_SENTENCE = /[!?;\n]|(?<=[a-zа-яіїєґ\d]{2}|[)"])\. (?!\p{L}(?:$| ?[._/]))|\.$/u;
// What comes behind a name that is told, and is none of it.
const ANOTHER_CLAUSE = compact(new RegExp(`[ ,]+(?:and|but|who|which|where|that|then he|she|he|they|si (?:ca|stie)|dar|care|deși|desi|ca|iar|unde|por|qe|ku|dhe (?:dy|ai|ajo|i|e)|profili|але|яка|який|що|де|но|котор[а-я]{2}|что|где)(?![${L}'])`, 'g'));
const WORDS_AT_MOST = 12;

/** Names on a network that are told: by how they are spelt, by a line between two words, or by figures in words, behind a word for a network or a name. */
export function handlesTold(openings: Openings): { start: number; end: number }[] {
  const plain = openings.text;
  const found: { start: number; end: number }[] = [];
  let behind = 0;
  for (const { index, 0: host } of HOST.all(openings).slice(0, AT_MOST)) {
    const end = endOfLink(plain, index + host.length);
    // Written as it is, it is a link that others find.
    if (end === index + host.length || !plain.slice(index, end).includes(' ')) continue;
    found.push({ start: index, end });
    behind = end;
  }
  for (const { index, 0: name } of plain.includes('@') ? matchesOf(SPACED, plain) : []) found.push({ start: index, end: index + name.length });
  for (const { index, 0: cue, groups } of CUE.all(openings).slice(0, AT_MOST)) {
    const handle = index < behind ? null : toldBehind(plain, index + cue.length, { isNetwork: groups!['network'] !== undefined, isSign: groups!['sign'] !== undefined });
    if (handle === null) continue;
    // "Собака zlata": the sign before a name is its own.
    found.push(groups!['sign'] === undefined ? handle : { start: index, end: handle.end });
    behind = handle.end;
  }
  return found;
}

const A_PATH = compact(new RegExp(`(?:@ ?|/ ?){0,3}[${L}\\d][${L}\\d_-]*(?:(?: ?[._/@-] ?| ?[\\u2600-\\u27bf\\ud800-\\udfff]{1,3} ?| ?,? (?:${POINT_NAMES}|${STROKE_NAMES}|underscore|under score|lini(?:e|uta) jos|bara jos|nenviz[ae]|vi[zj][ae] poshte|нижн[а-яії]+ [а-яії]+|п[иі]дкресл[а-яії]*|подчерк[а-я]*|minus|dash|тире|дефис|дефіс),? ?)[${L}\\d][${L}\\d_-]*){0,8}`, 'y'));

/** Where the name behind a page's address ends, with what is said of how it is spelt. */
function endOfLink(plain: string, from: number): number {
  A_PATH.lastIndex = from;
  const path = A_PATH.exec(plain)?.[0] ?? '';
  const end = from + path.length;
  if (path === '') return end;
  const stretch = plain.slice(end, end + REACH);
  const told = endOfTold(plain, end, end + (ENDS_A_SENTENCE.exec(stretch)?.index ?? stretch.length));
  const { isSpelt, hasScript } = evidenceIn(plain.slice(end, told));
  return isSpelt || hasScript ? told : endOfSpelling(plain, end);
}

/** The name that is told behind a word for a network, for a name or for the sign before one; behind a name's only by how it is spelt. */
function toldBehind(plain: string, cueEnd: number, cue: { isNetwork: boolean; isSign: boolean }): { start: number; end: number } | null {
  const stretch = plain.slice(cueEnd, cueEnd + REACH);
  const to = cueEnd + (ENDS_A_SENTENCE.exec(stretch)?.index ?? stretch.length);
  const lead = LINKS.exec(plain.slice(cueEnd, to))![0].length;
  const colon = TO_A_COLON.exec(plain.slice(cueEnd, to))?.[0].length ?? 0;
  const quote = TO_A_QUOTE.exec(plain.slice(cueEnd, to))?.[0].length ?? 0;
  const sign = TO_AN_AT.exec(plain.slice(cueEnd, to))?.[0].length ?? 0;
  for (const from of new Set([lead, colon, quote, sign])) {
    const start = cueEnd + from;
    const end = withoutClause(plain, start, endOfTold(plain, start, to));
    if (isTold(plain.slice(start, end), cue)) return { start, end };
  }
  return null;
}
const TO_A_COLON = /^[^:]{0,44}: ?["(]? ?/;
const TO_AN_AT = /^[^@:,.]{0,24}(?=@)/;
const TO_A_QUOTE = /^[^":,]{0,44}" ?/;

function isTold(words: string, { isNetwork, isSign }: { isNetwork: boolean; isSign: boolean }): boolean {
  const first = words.split(/[,;:(]/, 1)[0]!;
  if (!HAS_A_NAME.test(first) || first.split(' ').length > WORDS_AT_MOST) return false;
  const { isSpelt, hasScript, hasLine, hasSign, hasFigures, hasTwoFigures, hasThenFigures } = evidenceIn(words);
  if (isSpelt || (isSign && hasSign)) return true;
  if (isNetwork && (OF_SPACED.test(words) || BY_NUMBER.test(words))) return true;
  return isNetwork && (hasLine || (hasScript && (hasFigures || hasSign)) || (hasSign && /[,→]/.test(words)) || (hasThenFigures && IS_A_NAME.test(first.split(THEN, 1)[0]!)) || (hasTwoFigures && IS_A_NAME.test(first)));
}
const THEN = / (?=then|followed|apoi|urmat|dupa|pastaj|pas |потім|далі|за н|потом|дальше)/;
// Its number on the network, told; a name with spaces around its points.
const BY_NUMBER = compact(new RegExp(`^(?:id|ай ?д[иі]) (?:\\d[\\d ]{4}|(?:(?:${FIGURES_SAID}|${NUMBER_WORDS}|сто|двести|триста|двісті)(?:[ ,-]{1,2}|$)){3})`));
const OF_SPACED = /^[a-z\d_]{2,20}(?: [._] [a-z\d_]{1,20}){1,5}(?! )|^[a-z\d_]{2,20}(?: [._] [a-z\d_]{1,20}){2,5}/;
const HAS_A_NAME = compact(new RegExp(`[${L}\\d]{2}`));
const IS_A_NAME = compact(new RegExp(`^[${L}']{2,20}(?: [${L}']{2,20}){0,2} ?$`));

/** Up to where another clause begins. */
function withoutClause(plain: string, from: number, to: number): number {
  ANOTHER_CLAUSE.lastIndex = 0;
  const words = plain.slice(from, to);
  for (let clause = ANOTHER_CLAUSE.exec(words); clause !== null; clause = ANOTHER_CLAUSE.exec(words)) {
    const { isSpelt, hasSign, hasFigures } = evidenceIn(words.slice(clause.index));
    if (!isSpelt && !hasSign && !hasFigures) return from + clause.index;
  }
  return to;
}
