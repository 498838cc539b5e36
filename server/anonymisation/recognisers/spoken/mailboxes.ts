import { compact } from '../../looking/compact.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/openings.ts';
import { AT_NICKNAMES, AT_SOUNDS, DASH_NAMES, ENDINGS, JOINTS, POINT_NAMES, PROVIDERS } from './sign-names.ts';
import { endOfSpelling, endOfTold, evidenceIn, startOfTold } from './told-names.ts';

const L = 'a-zа-яіїєґ';
// Pictures stand for signs, too.
const PICTURES = '\\u25a0-\\u27bf\\ud800-\\udfff\\ufe0f';
const SIGNS = `[ ,.;:()[\\]{}<>"'*|~=+/${PICTURES}-]`;
const LEADS = 'then|and|followed by|with|the|another|again|apoi|si|dupa care|cu|din nou|un|o|pastaj|dhe|edhe|me|prape?|nje|e|потім|далі|і|знов|ще|з|потом|дальше|и|снова|еще|с';
// Without counts, which the engine writes out one by one.
const GAP = `${SIGNS}+(?:(?:${LEADS})${SIGNS}+)*`;
const LABEL = `[${L}\\d][${L}\\d-]{0,30}`;
const POINT_TOLD = `(?:${GAP}(?:${POINT_NAMES})${GAP}| ?[${PICTURES}]{1,3} ?)`;
const POINT = `(?:${POINT_TOLD}|(?<!\\.) ?\\. ?)`;
const OWN_POINT = `(?:${POINT_TOLD}|(?<!\\.)\\.(?! )|(?<= )\\. )`;
const ENDING = `(?:${ENDINGS})(?![${L}\\d])`;
// "Gmx, speck, net".
const PROVIDER = `(?:${PROVIDERS})(?![${L}])(?:${GAP}one(?![${L}]))?`;
const HOST = `(?:${PROVIDER}(?:(?:${POINT}|[ ,]{1,2}|, [${L}]{2,10}, )${ENDING})*|${LABEL}(?:${GAP}(?:${DASH_NAMES})${GAP}${LABEL})?(?:${OWN_POINT}${LABEL})?${OWN_POINT}${ENDING})`;
const SOUND = `(?:${AT_SOUNDS}|la|pe|te|ne|on|на|в|у)(?![${L}])["']?`;
// By a nickname of the sign, with whatever host; by its sound, or with nothing known before it, a host that everybody knows, or one that is told.
const BY_NICKNAME = new WordPattern(`(?<![${L}\\d])(?:(?:${AT_NICKNAMES})(?![${L}])(?: (?:instead of|in place of|in loc de|ne vend te|вместо|замість) [${L}]{2,12})?${GAP}(?:(?:la|pe|te|ne|on|на|в|у)${SIGNS}{1,3})?${HOST}|@ ?(?:out look|hot mail|g mail|proton mail|i cloud|ya hoo)${POINT}${ENDING})`);
const BY_HOST = new WordPattern(`(?<![${L}\\d])(?:${SOUND}${GAP})?${PROVIDER}(?:(?<told>${POINT_TOLD}|, [${L}]{2,10}, )${ENDING}|[ ,]{1,2}${ENDING}| ?\\. ?${ENDING})*`);
const BY_SOUND = new WordPattern(`(?<![${L}\\d])${SOUND}${GAP}${LABEL}${POINT_TOLD}(?:com|net|org|info|ru|ro|md|ua|al|ком|нет|ру|юа|уа|мд|ро)(?![${L}\\d])`);
const REACH = 110;
const AT_MOST = 100;

// What leads up to an address, and is none of it.
const STOPS = compact(new RegExp(`(?<![${L}'])(?:her|his|their|my|our|the|this|that|is|are|was|to|by|via|from|at|on|mail|e-?mail|address|mailbox|account|write|me|us|him|them|have|has|had|or|with|we|he|she|you|it's|its|use[sd]?|only|posta|adresa|poste|postes|mejl(?:i|in)?|emaili?|pe|la|de|din|este|sunt|scrie(?:ti)?|casuta|contul|cont|doar|numai|aici|ne|te|nga|dhe|ka|kam|eshte|jane|vetem|ketu|shkrua(?:j|ji|ni)|llogari[a-z]?|dergo(?:j|ni|je)?|trimite(?:ti)?|на|у|в|по|до|не|це|это|є|есть|пошт[аиуі]|почт[аыуе]|скриньк[аиу]|ящик|адрес[аиуы]?|тільки|только|лише|тут|здесь|пишіть|пишите|пиши|мій|моя|мой|його|его|її|ее|їх|их|вона|он|она|він|мы|ми|вы|ви)[ ,]{1,2}`, 'g'));
// Behind these nothing of the sentence before belongs to it; letters alone may stand in quotes.
const ENDS_A_CLAUSE = /[:!?\n«]|\((?![^()\n]{0,28}\))|(?<=[a-zа-яіїєґ]{2})\. |"(?!.{1,3}")(?<!".{1,3}")/g;
const NOTHING = compact(new RegExp(`^[^${L}\\d]*(?:(?:${JOINTS}|only|just|here|also|either)(?![${L}])[^${L}\\d]*)*$`));
const LEADS_ON = compact(/^[ ,:'"(–-]{1,4}(?:(?:it's|its|it|is|the|user|name|one|este|e|ul|eshte|i|im|saj|tij|це|это|з|с|ось|вот|там|логін|логин)[ ,:'"(–-]{1,3}){0,4}/);
const ABOUT_MAIL = compact(/(?:e-?mail|mejl|post[aeăë]|adres|адрес|mail|почт|пошт|скриньк|ящик|мейл|мэйл|мыло|мило|inbox|casut|scrie|shkru|write|reach|line|пиш|напиш|contact)/);

/** An address that is told. */
interface ToldMailbox { start: number; end: number; local: string }

/** Addresses whose sign is told by its look or sound or by a word that nobody knows, and whose parts are told in words with whatever leads on between them. */
export function mailboxesTold(openings: Openings): ToldMailbox[] {
  const plain = openings.text;
  const found: ToldMailbox[] = [];
  const add = (start: number, end: number, local: string): void => { if (!NOTHING.test(local)) found.push({ start, end: endOfSpelling(plain, end), local }); };
  for (const { index, 0: told } of BY_NICKNAME.all(openings).slice(0, AT_MOST)) {
    const start = startBefore(plain, index, false);
    add(start, index + told.length, plain.slice(start, index));
  }
  for (const { index, 0: told, groups } of BY_HOST.all(openings).slice(0, AT_MOST)) {
    const end = index + told.length;
    const hasPoint = groups!['told'] !== undefined;
    const start = startBefore(plain, index, hasPoint);
    const local = plain.slice(start, index);
    if (hasPoint || isSpelt(local)) add(start, end, local);
    else if (plain[index - 1] !== '@') addBehind(plain, { start: index, end }, add);
  }
  for (const { index, 0: told } of BY_SOUND.all(openings).slice(0, AT_MOST)) {
    const start = startBefore(plain, index, false);
    const local = plain.slice(start, index);
    if (isSpelt(local) || /[a-z\d][._][a-z\d]/.test(local)) add(start, index + told.length, local);
  }
  return found;
}

const isSpelt = (local: string): boolean => {
  const { isSpelt: how, hasScript, hasSign, hasTwoFigures } = evidenceIn(local);
  return how || hasScript || hasSign || hasTwoFigures;
};

/** Where what is told before the host begins; of one whose point is told the word before it is taken for the sign, whatever it is. */
function startBefore(plain: string, at: number, hasUnknownSign: boolean): number {
  const from = Math.max(0, at - REACH);
  const lead = plain.slice(from, at);
  ENDS_A_CLAUSE.lastIndex = 0;
  let begins = 0;
  for (let end = ENDS_A_CLAUSE.exec(lead); end !== null; end = ENDS_A_CLAUSE.exec(lead)) if (end.index + end[0].length < lead.trimEnd().length) begins = end.index + end[0].length;
  const sign = hasUnknownSign ? UNKNOWN_SIGN.exec(lead.slice(begins))?.[0].length ?? 0 : 0;
  return startOfTold(plain, { start: from + begins, end: at - sign }, STOPS);
}
const UNKNOWN_SIGN = compact(new RegExp(`(?<=[^ ,])[ ,"]+[${L}-]{2,16}(?: [${L}])?[" ,]*$`));

const A_SITE = /\.(?:com|net|org|info|ru|ro|md|ua|al|eu|example)$/;
// "… ends in gmail com and begins with costel.b".
const SHAPED = compact(/^[^.!?\n]{0,36}?(?<![a-zа-яіїєґ\d._-])[a-z]{2,20}(?:[._-][a-z\d._]{1,20}|\d{2,6})(?<![._])(?![a-z\d])/);

/** A name that is told behind a host that everybody knows: "on the gmail one, it's nelu, full stop, …". */
function addBehind(plain: string, { start, end }: { start: number; end: number }, add: (start: number, end: number, local: string) => void): void {
  if (!ABOUT_MAIL.test(plain.slice(Math.max(0, start - REACH / 2), start))) return;
  const lead = LEADS_ON.exec(plain.slice(end, end + REACH));
  if (lead === null) return;
  const from = end + lead[0].length;
  const stretch = plain.slice(from, from + REACH);
  const to = from + (/[!?\n]|\. /.exec(stretch)?.index ?? stretch.length);
  const behind = endOfTold(plain, from, to);
  const { isSpelt: how, hasSign } = evidenceIn(plain.slice(from, behind));
  if (how || hasSign) add(start, behind, plain.slice(from, behind));
  else {
    const shaped = SHAPED.exec(stretch.slice(0, to - from));
    if (shaped !== null && !A_SITE.test(shaped[0])) add(start, from + shaped[0].length, shaped[0]);
  }
}
