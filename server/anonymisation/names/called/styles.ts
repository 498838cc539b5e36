import { CUE } from '../cues.ts';
import { evidenceOf } from '../evidence.ts';
import { fold, hashesOf, hashOf, lettersOf } from '../fold.ts';
import { isVerb } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';
import { isOneOf } from '../words.ts';
import type { Evidence, Word } from '../words.ts';

// What people are called by and not only described as, by skeletons, in the cases of each language: "Uncle Petea", "тёти Любы".
const LATIN = hashesOf(
  'uncle|aunt|auntie|aunti|granny|grandma|grandpa|nana|nan|baba|babushka|father|brother|sister|little|big|old|sweet|princess|lady|baron',
  'nea|nenea|nene|tanti|mos|badea|bade|lelea|lele|tsatsa|tataie|mamaie|nasu|nasa|nasul|parintele|baronul',
  'teta|tete|xha|xhaxhi|xhaxha|xhaxho|dai|daie|dajo|dajen|nane|loke|babe|usta|baca|hoxhe|halla|nuse|nusja|at|pater|diadia|tiotia|tetia|babusia|titka|diadko',
);
const INSPECTOR = /^inspe[ck]tor[a-z]{0,5}$/;
const INSPECTOR_AT_LEAST = 9;
const CYRILLIC = new RegExp(`^(?:${[
  'd[ia]+d(?:ia|i|iu|e|ei|eiu|ko|ka|ku|kom|kovi)|t(?:e|o|i)t(?:ia|i|iu|e|ei|eiu|iei|ka|ki|ku|koi|koiu|tsi)|bab(?:a|i|u|e|oi|oiu)|babts(?:ia|i|iu|eiu)',
  'd[ie]d(?:a|u|om|ovi|us|usem|usia)?|dedushk(?:a|i|u|oi)|babushk(?:a|i|u|oi)|babus(?:ia|i|iu|eiu)|kum(?:a|i|u|oi|oiu|om)?|baron(?:a|u|om|ovi)?',
  'ot(?:e)?ts(?:i?a|i?u|i?em|om|evi)?|o|batiushk(?:a|i|u|oi)|inspe[ck]tor[a-z]{0,5}|t(?:e|io|o)t|diad',
].join('|')})$`);
// Honours, trades and elders, which stand before one name as a part of it: "пані Ромо", "маму Веру", "domnul Ababii", "bunicul Simion", "daja Nuri".
const CYRILLIC_HONOURS = new RegExp(`^(?:${[
  'pan(?:i|a|u|ovi|om)?|pann[aiou]{1,2}|gospod(?:in(?:a|u|om)?|ine)|gospozh(?:a|i|e|u|oi)|doktor(?:a|u|om|ovi)?|pastor(?:a|u|om|ovi)?|vuik(?:o|a|u|om|ovi)|matushk(?:a|i|e|u|oi)',
  'krestn(?:i|aia|oi|oiu|uiu|ogo|omu|im)|hreshchen(?:i|a|oi|oiu|u|ogo|omu|im)|mam(?:a|i|e|u|oi|oiu|oia)|pap(?:a|i|e|u|oi|oiu)|tat(?:o|ovi|om)|nian(?:ia|i|iu|ei)|niani|mal(?:a|u|oi|oiu|ii?|ogo|omu|im)|malen[a-z]{1,6}|rizh(?:i|ego|emu|im|aia|ei|uiu)',
].join('|')})$`);
const HONOURS = new Set([
  'mr mrs ms miss mister madam madame godmother godfather stepfather stepmother grandfather grandmother pastor rabbi sergeant corporal captain nurse',
  'micuța micuței micuțul micuțului vogëlushja vogëlushi domnul domnului domnule domnu doamna doamnei doamnă domnișoara domnișoarei dl dlui dna dnei dra drei frau herr bunicul bunicului bunica bunicii bunicu tataia tataie mamaia mămaia mătușa mătușii unchiul unchiului unchiu coana conu cuscra cumătra cumătrul nașul țața țaca mămica tăticu maica maicii cuvioasa',
  'plutonierul sergentul sergentului caporalul căpitanul maiorul comisarul polițistul agentul învățătoarea învățătorul educatoarea profesoara profesorul diriginta dirigintele asistenta bucătăreasa bucătarul pădurarul paznicul portarul portăreasa doctorul doctorița moașa preotul diaconul infirmiera șoferul',
  'zoti zotit zotin zonja zonjës zonjën zonjusha z znj zj zt daja dajës dajën dajë dada dadës dadën hallë halla hallën hallës tezja tezes tezen teze tetën tetës tetja plaka plakën plaku kumbara kumbarën kumbari xhaxhai xhaxhait gjyshja gjyshi gjyshen mësuesja mësuesi doktor doktoresha infermierja rojtari shoferi prifti hoxha',
].join(' ').split(' ').map((word) => hashOf(fold(word))));
// The closest of them, behind which nothing but a name stands.
const CLOSE_LATIN = hashesOf('uncle|aunt|auntie|aunti|nea|nenea|tanti|lelea|tsatsa|teta|xhaxhi|xhaxho');
const CLOSE_CYRILLIC = /^(?:d[ia]+d(?:ia|i|iu|e|ei|eiu)|t(?:e|o)t(?:ia|i|iu|e|ei|eiu|iei)?|titk(?:a|i|u|oiu)|bab(?:a|i|u|e|oi|oiu))$/;
const QUOTES: ReadonlySet<string | undefined> = new Set('"„«“');
// These only where the whole is quoted: „mama Cica”.
const QUOTED = /^(?:mam[aiu]|mami|tata|tato|tati|sora|frate|motra|vella|brat|sestra|momm?i|dadd?i|sister|brother|boss|kapitan)$/;
// In lower case these say what somebody is: "her brother Andrei", "old Maria".
const DESCRIBED = hashesOf('uncle|aunt|father|brother|sister|big|old|sweet|princess|lady|baron|nan|at|baba');
const WHOSE = hashesOf('her|his|my|their|our|its|the|a|ego|ee|ii|iei|iogo|moia|moiei|mii|mogo|moi|moiu|moei|nash|nasha|ikh|ih|svii|svoiu|svoego|lui|ei|lor|sau|sa|tij|saj|im|ime|e|i');
// "Yılmaz Bey", "Hasan Efendi".
const BEHIND = hashesOf('bei|beu|beut|efendi|efendiu|hanim|hanimi|hanum|khanum|abi|abla|aga|agai');
// "lui nenea Pavel": there it is an article.
const LUI = hashOf('lui');
// Children are told so, whoever's they are.
const TENDER = hashesOf('little|micuta|micutei|micutul|micutului|vogelushia|vogelushi');
const TRADE_AT_LEAST = 4;
const LINK = hashesOf('i|e|the|cel|cea');
// "Eda e vogël", "Mircea junior", "Мирча маленький": which of two of that name.
const SMALL = /^(?:vog[e]l|madh|madhe|plak|plake|mic|mica|mare|batran[a]?)$/;
const WHICH = /^(?:iunior|senior|mal(?:en)?(?:k[a-z]{1,4}|i)|mladsh[a-z]{1,4}|molodsh[a-z]{1,4}|starsh[a-z]{1,4}|bolsh[a-z]{1,4}|velik[a-z]{1,4})$/;

const OF_SOMEBODY = hashesOf('al|a');
const GENITIVE = /(?:ei|ii|ului)$/;

// With a capital, before one name, these are how all call somebody: "Zonja Drita"; and "кого называла папа Вова".
const HONOUR = hashesOf('zonia|zonie|zonias|zonies|zoti');
const PARENT = hashesOf('papa|papoi|tato|tatom|tata|mama|mamoi');
const NAMES_SOMEBODY = /^(?:nazi?[iv]a|naziv|zva|zove|klika|klich|numi|zic|spune|quan|quai|therr|call)/;

const isHonoured = ({ words }: Sight, first: number): boolean =>
  (words[first - 1]!.shape === 'title' && HONOUR.has(words[first - 1]!.hash) && words[first + 1]?.shape !== 'title')
  || (PARENT.has(words[first - 1]!.hash) && NAMES_SOMEBODY.test(words[first - 2]?.skeleton ?? ''));

const isStyle = ({ text }: Sight, word: Word): boolean =>
  (word.cyrillic ? mayBeAStyle(text, word) && CYRILLIC.test(word.skeleton) : LATIN.has(word.hash) || isInspector(word)) || (QUOTES.has(text[word.start - 1]) && QUOTED.test(word.skeleton));

const isInspector = (word: Word): boolean => word.end - word.start >= INSPECTOR_AT_LEAST && INSPECTOR.test(word.skeleton);

// By a Cyrillic letter, whether what they are called by begins so: most other words are told by that.
const BEGINS_A_STYLE = Uint8Array.from({ length: 0x530 }, (_, code) => ('dtbkoi'.includes(lettersOf(code).charAt(0)) ? 1 : 0));
const mayBeAStyle = (text: string, { start }: Word): boolean => BEGINS_A_STYLE[text.charCodeAt(start)] === 1;

const isHonour = ({ skeleton, hash, cyrillic }: Word): boolean => cyrillic ? CYRILLIC_HONOURS.test(skeleton) : HONOURS.has(hash);

/** Whether the word at `index` is one that people are called by, with nothing but a space behind it. */
export function isCalledBy({ text, words }: Sight, index: number): boolean {
  const title = words[index];
  return title !== undefined && words[index + 1]?.gap === 'space' && (title.cyrillic ? mayBeAStyle(text, title) && CLOSE_CYRILLIC.test(title.skeleton) : CLOSE_LATIN.has(title.hash));
}

/** The first word of what a person is called, where the name is the words from `first` to `last`. */
export function calledFrom(sight: Sight, first: number, last: number): number {
  const { text, words } = sight;
  const title = words[first - 1];
  const honour = words[first - 2];
  // "doamnei avocat Bejenaru", "пані адвокатка Юхименко"
  if (title !== undefined && honour !== undefined && words[first]!.gap === 'space' && title.gap === 'space' && title.shape === 'lower' && (title.cue & CUE.role) !== 0 && isHonour(honour)) return first - 2;
  if (title === undefined || !(isStyle(sight, title) || isHonoured(sight, first) || (first === last && isHonour(title))) || !/^\.? $/.test(text.slice(title.end, words[first]!.start))) return first;
  // "о. Василь" needs its dot, "о Марії" has none.
  if ((title.end - title.start === 1) !== (text[title.end] === '.')) return first;
  if (title.shape === 'lower' && !title.cyrillic && DESCRIBED.has(title.hash)) return first;
  // "calls her Auntie Valya": a capital within a sentence makes it a part of the name.
  return title.gap === 'space' && title.shape === 'lower' && isOneOf(words[first - 2], WHOSE) && !isOneOf(title, TENDER) && !(words[first - 2]!.hash === LUI && isOneOf(title, CLOSE_LATIN)) ? first : first - 1;
}

/** The last word of what a person is called, where the name ends at `last`: "Beni i Pikës", "Kolya the Bear", "Yılmaz Bey". */
export function calledTo({ words }: Sight, last: number): number {
  const next = words[last + 1];
  // "Махмуд-ювелир"
  if (next?.gap === 'hyphen' && next.shape === 'lower' && next.end - next.start > TRADE_AT_LEAST) return last + 1;
  if (next === undefined || next.gap !== 'space') return last;
  if (next.shape === 'title' && BEHIND.has(next.hash)) return last + 1;
  const after = words[last + 2];
  if (next.shape === 'lower' && (WHICH.test(next.skeleton) || (LINK.has(next.hash) && after?.gap === 'space' && after.shape === 'lower' && SMALL.test(after.skeleton)))) return WHICH.test(next.skeleton) ? last + 1 : last + 2;
  if (next.shape === 'lower' && OF_SOMEBODY.has(next.hash) && after?.gap === 'space') {
    // "Giani al lui Stănescu", "Toma al Mariei".
    if (after.skeleton === 'lui' && words[last + 3]?.gap === 'space' && words[last + 3]!.shape === 'title') return last + 3;
    if (after.shape === 'title' && GENITIVE.test(after.skeleton)) return last + 2;
  }
  return next.shape === 'lower' && !next.cyrillic && LINK.has(next.hash) && after?.gap === 'space' && after.shape === 'title' ? last + 2 : last;
}

/** "Sadbere Rakipi", "IVANNIKOVA POLINA": a capital right before a name, of which nothing is known, belongs to it; where a sentence begins it may be a verb, whose object is in a case. */
export function withUnknown({ words }: Sight, { first, last, evidence: own }: { first: number; last: number; evidence: readonly Evidence[] }): number {
  const before = words[first - 1];
  if (first !== last || before === undefined || words[first]!.gap !== 'space' || before.shape !== words[first]!.shape || before.end - before.start < UNKNOWN_AT_LEAST || before.cue !== 0 || isVerb(before)) return first;
  if (before.first && before.shape === 'title' && (before.cyrillic || own[0]!.ending > 0)) return first;
  const { ordinary, place, town, city, caller, wordish, weight, ending } = evidenceOf(before);
  return ordinary || place || town || city || caller || wordish || (weight <= 0 && ending === 0) ? first : first - 1;
}
const UNKNOWN_AT_LEAST = 5;
