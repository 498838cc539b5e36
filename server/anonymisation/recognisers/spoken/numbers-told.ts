import { compact } from '../../looking/compact.ts';
import { unitsOf } from '../../looking/units.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Reading } from '../../reading.ts';
import type { FindingKind, Span } from '../../finding.ts';
import { COUNTED } from '../../ends/said-of-numbers.ts';
import { mayBeSaid, numbersSaid } from '../../unmasking/number-words.ts';
import type { Replacement } from '../../unmasking/number-words.ts';
import { OF_THINGS } from '../../unmasking/told-across.ts';
import { isOfAThing } from '../documents.ts';
import { isPublic } from '../numbering-plans.ts';
import { beginningOf, isBySound } from './letters-before.ts';

const L = 'a-zа-яіїєґ';
const CUES: readonly (readonly [FindingKind, string])[] = [
  ['PASSPORT', 'passport|pas[ae]port[a-z]*|pashaport[a-z]*|паспорт[а-яії]*|buletin[a-z]*|docs?|док[иаів]{0,2}|document[a-z]*|документ[а-яії]*|dokument[a-z]*|leternjoftim[a-z]*|librez[a-z]*|carte[a]? (?:albastra|de identitate)|biometric[a-z]*|біометр[а-яії]*|биометр[а-я]*|seri[ae]|seria|series|сер[іи][яюії]|свідоцтв[а-яії]*|свидетельств[а-я]*|certificat[a-z]*|certifikat[a-z]*|посвідк[а-яії]*|ід-?картк[а-яії]*|загран[а-я]*|закордон[а-яії]*'],
  ['IBAN', 'iban(?:-?[a-z]{1,3})?|айбан[а-яії]*|ібан[а-яії]*'],
  ['NATIONAL_ID', 'cnp|idnp|id|cod(?:ul)?|код(?:ом|у|а)?|kod(?:i|in)?|рнокпп|іпн|ипн|инн|tax (?:number|code|id)|identifik[a-z]*|identificar[a-z]*|ідентиф[а-яії]*|идентиф[а-я]*|numri personal|numarul? personal|social security|nino'],
  ['PHONE', 'tel|telefon[a-z]*|phones?|mobile|mobil[a-z]*|mob|cell?|whats ?app|wapp|viber|telegram|signal|sms|телег[аиу]|тг|тел|телефон[а-яії]*|вайбер[а-яії]*|вотсап[а-яії]*|ватсап[а-яії]*|телеграм[а-яії]*|сигнал|call|ring|dial|suna[a-z]*|sun[ai]|merr[a-z]*|thirr[a-z]*|telefono[a-z]*|(?:по|пере|за)?дзвон[а-яії]*|(?:по|пере)?звон[а-я]*|набер[а-яії]*|набир[а-яії]*|contact[a-z]*|kontakt[a-z]*|контакт[а-яії]*|prefix[a-z]*|prefiks[a-z]*|префікс[а-яії]*|префикс[а-я]*|dictat[a-z]*|diktoi|dikt[uo][a-z]*|dictated|продикт[а-яії]*|диктов[а-яії]*|диктував[а-яії]*|burner|sim|card[a-z]*|recrutor[a-z]*|shkru[aj][a-z]*|пиши|напиши|scrie(?:-mi)?|text (?:me|her|him)'],
];
// Anything's, where nothing nearer is said.
const A_NUMBER = 'nr|numar(?:u|ul|ului)?|numbers?|numri(?:n|t)?|nmr|номер[а-яії]*|digits|figures|cifrele|shifrat|цифр[аиы]|begins?|starts?|incepe|fillon|почина[а-яії]*|начина[а-я]*';
const CUE = new WordPattern(`(?<![${L}])(?:${CUES.map(([kind, words]) => `(?<${kind}>${words})`).join('|')}|${A_NUMBER})(?![${L}])`);
// Said between two pieces of one number: that another comes, how often it does, that it is corrected or taken apart.
const TELLS = compact(new RegExp(`(?<![${L}])(?:(?:then|next|rest|last|finally|finish|ends?|after|second|double|times|twice|no|wait|pardon|sorry|rather|i mean|scratch|slash|dash|hyphen|space|pause|apoi|pe urma|dupa|restul|la coada|la capat|bara|ori|dublu|nu|ba nu|stai|scuze|adica|mai exact|inca|pastaj|me pas|pas|fund|here|dyfish|jo|prit|dmth|domethene|viz[eë]|потім|далі|тоді|після|двічі|тричі|раз|рази|ні|стоп|чекай|тобто|тире|потом|дальше|затем|после|дважды|трижды|раза|нет|стой|погоди|то есть)(?![${L}])`
  + '|(?<![a-zа-яіїєґ])(?:follow|go(?:es)? on|other (?:half|part)|continu|digit|figure|ultim|sfarsit|liniut|cratim|cifr|incheie|termina|tjetr|mbyll|vazhd|vijo|shifr|решт|останн|наостан|наприк|кінц|цифр|вибач|точніше|дефіс|риск|крапк|остальн|последн|напослед|конц|извин|точнее|вернее|черточ|продолж|продовж))'));
const SAID_AND_SORRY = /\?|(?:pardon|sorry|scuze|вибач|извин|point|dot|punct|pik[eë]|точка|крапк)[a-zа-яіїєґ]*/g;
// Small words that stand between two pieces, and signs.
const SMALL = compact(new RegExp(`^(?:[^${L}\\d%€$₴°?+\\n]|(?<![${L}])(?:and|the|a|si|s?i-?un|cu|e|dhe|edhe|me|ne|и|і|й|та|а|в|у|на|по|ще|еще|inca|un|o|nga|cate|de|plus|плюс|of|then|at|ca|thousand|mii|mie|mije|тисяч[аі]?|тысяч[аи]?|numbers?|digits?|ori|here|раз[иа]?|times|[a-zа-яіїєґ]{1,2} (?:de la|ca|si|for|as in|like|як|как) [${L}]{3,12})(?![${L}]))*$`));
// What is counted, scored, priced, or told by the clock.
const OF_OTHERS = compact(new RegExp(`(?<![${L}])(?:number of|numarul de|numri i (?!saj|tij|tel|pers|im|ti|kont|cel)[a-z]+|кількість|количество|cases|cazuri[a-z]*|rast[ei][a-z]*|випадк[а-яії]*|случа[а-я]*|scores?|scored|marks?|note(?:le)?|notat|оцін[а-яії]+|оцен[а-я]+|бал[иів]*|балл[а-я]*|bingo|бінго|бинго|tombol[a-z]*|lot[oe]|лото|count(?:s|ing|ed)? (?:by|to|down)|numar(?:a|am|ati) (?:pana|din)|рахуємо|считаем|price|cost[a-z]*|pret[a-z]*|cmim[a-z]*|цін[аиуо]|цен[аыуе]|коштує|стоит|budget|buget[a-z]*|buxhet[a-z]*|бюджет[а-яії]*|total|sum[ae]?|сум[аиу]|bus|train|autobus[a-z]*|tren[a-z]*|nis(?:et|en)|pleaca|depart[a-z]*|leaves|відправ[а-яії]*|отправ[а-я]*|поїзд[а-яії]*|поезд[а-яії]*|автобус[а-яії]*|ora|orele|ore(?:t|n)?|clock|годин[а-яії]*|часов|population|populat[a-z]*|popullsi[a-z]*|населен[а-яії]*|temperatur[a-z]*|температур[а-яії]*|pages?|pagin[a-z]*|faqe[a-z]*|сторін[а-яії]*|страниц[а-я]*|chapter|articol[a-z]*|article|nen(?:i|it)|статт[а-яії]*|стать[а-я]*|volum[a-z]*|vellim[a-z]*|room|sal[ae][a-z]*|hotline|helpline|linia|лінія|линия|elev[a-z]*|fluier|rhyme|poem|song|cantec|pesen|kenge)(?![${L}])`));
// It rose or fell, and is a count.
const OF_A_COUNT = compact(new RegExp(`(?<![${L}])(?:rose|fell|grew|dropped|increase|decrease|crescut|cresc|scazut|scad|rrit|zbrit|ulur|ra ne|зрос|зріс|впал|зменш|збільш|вырос|упал|увелич|уменьш|сниз)`));
const MONEY = /^ ?(?:lei|ron|mdl|eur|euro|usd|uah|грн|грив|руб|lek|all|€|\$|₴|%|percent|la suta|per ?qind|відсот|процент|km|kg|metr|m2|copii|children|fem|діт|дет)/;
// "Two letters and seven figures": how long a number is, and no part of it.
const HOW_MANY = compact(new RegExp(`^ (?:[${L}]{2,12} )?(?:digits?|figures?|numbers|letters?|cifre?|litere?|shifra|shkronja|numra|цифр[иаы]?|літер[иа]?|букв[аы]?|знак[иіова]*)(?![${L}])`));
const SIGNS_REACH = 24;
const [SHORT, JOINED, LONG] = [4, 40, 74];
const [FEWEST, MOST] = [5, 32];
const WITHOUT_LETTERS = 6;
const FIGURES_AT_LEAST = 3;
const [CUE_BEFORE, CUE_BEHIND] = [110, 60];
const TELEPHONE = /^(?:0[2-9]\d{7,8}|(?:380|373|355|383|40)\d{8,9})$/;
const PIECES_AT_MOST = 400;

/** Pieces of what may be one number. */
interface Row { pieces: Replacement[]; gaps: string[] }

/**
 * Numbers that are told in whatever mixture of words, figures and letters, in pieces, with corrections and remarks between: each behind or
 * before what a telephone or a paper is called, since by its shape it may be any number.
 */
export function numbersTold(reading: Reading): Span[] {
  const { openings, plain } = reading;
  if (openings.digits < FIGURES_AT_LEAST && !mayBeSaid(openings)) return [];
  let cues: readonly RegExpExecArray[] | null = null;
  const found: Span[] = [];
  for (const row of rowsOf(plain)) {
    const first = row.pieces[0]!.start;
    const start = beginningOf(reading, first);
    if (!isDisguised(reading, row) && !(start < first && isBySound(plain.slice(start, first)))) continue;
    if (start === first && (digitsOf(row.pieces).length < WITHOUT_LETTERS || BEHIND_LETTERS.test(plain.slice(Math.max(0, first - 2), first)))) continue;
    if (isWholeBefore(plain, row)) continue;
    const end = row.pieces.at(-1)!.end;
    const kind = kindOf(cues ??= CUE.all(openings), { start, end }) ?? (isTelephone(row) ? 'PHONE' : isBySound(plain.slice(start, first)) ? 'PASSPORT' : null);
    if (kind !== null && !isOfOthers(reading, { start, end }, row)) found.push({ kind, start, end });
  }
  return found;
}

function rowsOf(plain: string): Row[] {
  const pieces = numbersSaid({ plain, units: unitsOf(plain) }, { from: 0, to: plain.length, reach: Infinity });
  return nearOf(pieces.slice(0, PIECES_AT_MOST)).flatMap((near) => rowsOfNear(plain, near));
}

/** Pieces that stand near each other and have figures enough for a number. */
function nearOf(pieces: readonly Replacement[]): Replacement[][] {
  const found: Replacement[][] = [];
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    let digits = 0;
    do digits += pieces[to++]!.as.length; while (to < pieces.length && pieces[to]!.start - pieces[to - 1]!.end <= LONG);
    if (digits >= FEWEST && to - from > 1) found.push(pieces.slice(from, to));
  }
  return found;
}

function rowsOfNear(plain: string, pieces: readonly Replacement[]): Row[] {
  const rows: Row[] = [];
  let row: Row = { pieces: [], gaps: [] };
  for (const piece of pieces) {
    if (HOW_MANY.test(plain.slice(piece.end, piece.end + SIGNS_REACH))) continue;
    const last = row.pieces.at(-1);
    const gap = last === undefined ? '' : plain.slice(last.end, piece.start);
    if (last !== undefined && !joins(plain, last.end, gap)) {
      rows.push(row);
      row = { pieces: [], gaps: [] };
    }
    if (row.pieces.length > 0) row.gaps.push(gap);
    row.pieces.push(piece);
  }
  rows.push(row);
  return rows.flatMap((some) => (digitsOf(some.pieces).length > MOST ? apartFrom(some) : [some])).filter(({ pieces: some }) => {
    const { length } = digitsOf(some);
    return length >= FEWEST && length <= MOST && some.length > 1;
  });
}

/** What is longer than any number, as the numbers between which there are words. */
function apartFrom({ pieces, gaps }: Row): Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (let at = 1; at <= pieces.length; at++) {
    if (at < pieces.length && !A_WORD.test(gaps[at - 1]!)) continue;
    rows.push({ pieces: pieces.slice(from, at), gaps: gaps.slice(from, at - 1) });
    from = at;
  }
  return rows;
}
const A_WORD = compact(new RegExp(`[${L}]{2}`));

const digitsOf = (pieces: readonly Replacement[]): string => pieces.map(({ as }) => as).join('');

/** Whether one number may go on across this gap. */
function joins(plain: string, from: number, gap: string): boolean {
  const rest = plain.slice(from, from + JOINED);
  if (gap.length > LONG || (COUNTED.test(rest) && !TIMES.test(rest))) return false;
  if (gap.length <= JOINED && SMALL.test(gap)) return true;
  return TELLS.test(gap) && !OF_THINGS.test(gap.replace(SAID_AND_SORRY, '')) && gap.length > SHORT;
}

const TIMES = /^ ?(?:раз[аи]?|times|ori|here) /;

/** Whether at least two pieces are no plain figures, or one is and it is told how the number goes on. */
function isDisguised({ plain, starts, ends, odd }: Reading, { pieces, gaps }: Row): boolean {
  let told = 0;
  for (const { start, end } of pieces) {
    let isTold = /\D/.test(plain.slice(start, end));
    for (let at = start; at < end && !isTold; at++) isTold = odd(at) || ends[at]! - starts[at]! > 1;
    if (isTold) told++;
  }
  const { length } = gaps.filter((gap) => DRAWN.test(gap));
  return told > 1 || (told > 0 && gaps.some((gap) => TELLS.test(gap))) || length > 2 || (length > 0 && told > 0) || areOneByOne(plain, pieces);
}
// What nobody puts between two numbers that may be read.
const DRAWN = /\*\*|\/\/|\.{2}|[|_•~]|\)\(|__| [/\\] /;

/** "0-4-9, 1-3-8, 7-7-2". */
const areOneByOne = (plain: string, pieces: readonly Replacement[]): boolean =>
  pieces.length >= ONE_BY_ONE && pieces[0]!.as === '0' && pieces.every(({ as }) => as.length === 1) && plain[pieces[0]!.end] === '-';
const ONE_BY_ONE = 8;

/** What a number is by the last word before it that calls it something, or the first behind it; a telephone's, where all that it is called is a number. */
function kindOf(cues: readonly RegExpExecArray[], { start, end }: { start: number; end: number }): FindingKind | null {
  const before = cues.filter(({ index, 0: cue }) => index + cue.length <= start && start - index <= CUE_BEFORE);
  const cue = before.findLast((one) => kindBy(one) !== undefined) ?? before.at(-1) ?? cues.find(({ index }) => index >= end && index - end <= CUE_BEHIND);
  return cue === undefined ? null : kindBy(cue) ?? 'PHONE';
}

const kindBy = ({ groups }: RegExpExecArray): FindingKind | undefined => CUES.find(([kind]) => groups![kind] !== undefined)?.[0];

const isTelephone = ({ pieces }: Row): boolean => TELEPHONE.test(digitsOf(pieces));

const BEFORE = 60;
/** Whether it is anything but somebody's number. */
function isOfOthers({ plain }: Reading, { start, end }: { start: number; end: number }, { pieces }: Row): boolean {
  const lead = plain.slice(Math.max(0, start - BEFORE), start).replace(/^[\s\S]*[.!?\n] /, '');
  const digits = digitsOf(pieces);
  return isPublic(digits) || OF_ONE.test(digits) || MONEY.test(plain.slice(end, end + 12)) || COUNTED.test(plain.slice(end, end + JOINED)) || OF_OTHERS.test(lead) || OF_A_COUNT.test(lead + plain.slice(start, end)) || isOfAThing(plain, start) || areStepsOf(pieces);
}

// "МД-49-АГ-…": the rest of a longer one.
const BEHIND_LETTERS = /[\p{L}\d]-$/u;

/** "069 417 285 then 112": a telephone that is written whole, and another one behind it. */
function isWholeBefore(plain: string, { pieces }: Row): boolean {
  const { start } = pieces[0]!;
  if (/[^\d ()+.-]/.test(plain.slice(start, pieces.at(-1)!.end))) return false;
  const digits = digitsOf(pieces);
  return pieces.some((_, at) => at > 0 && digits.length - digitsOf(pieces.slice(0, at)).length <= ANOTHERS && TELEPHONE.test(digitsOf(pieces.slice(0, at))));
}
const ANOTHERS = 4;

const OF_ONE = /^(\d)\1*$/;

/** "Seven, fourteen, twenty-one": each as much more than the one before. */
function areStepsOf(pieces: readonly Replacement[]): boolean {
  const numbers = pieces.map(({ as }) => Number(as));
  return numbers.length > 3 && numbers.every((number, at) => at < 3 || number - numbers[at - 1]! === numbers[2]! - numbers[1]!);
}
