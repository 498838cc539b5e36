import { lettered } from '../looking/letters.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import { read } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { fold } from '../names/fold.ts';
import { LEXICON } from '../names/lexicon-file.ts';
import { SENSE } from '../names/lexicon.ts';
import { NUMBER_WORDS, valueOf } from '../unmasking/number-words.ts';
import { CLOSE, L, OPEN } from './words.ts';
import { finePlaces, isNoFinePlace } from './places.ts';

const OLDEST = 24;
const NUMBER = `(?:\\d\\d?|1 \\d(?= ?(?:ani|лет|рок|річ|vj|year))|(?:${NUMBER_WORDS})(?:[ -](?:${NUMBER_WORDS}))?)`;
const TEEN = "(?:ten|eleven|twelve|[a-z]{3,5}teen|zece|[a-z]{3,6}sprezece|dhjete|[a-z]{3,6}mbedhjete|десят[ьи]|[а-яії']{3,9}надц[яа]ть)";
// Ages that say themselves that they are somebody's: by the word before them, or by the word behind.
const CALLED = [
  '(?:мне|мені|i\'?m|i am|am|jam|kam|she\'?s|he\'?s|fac|ей|їй|ему|йому)(?: уже| вже| already| deja| doar| only| тільки| только| just)? (?=\\d{1,2}(?: ?[,.;!?)/]| ?$|\\n| (?:ani|an|лет|рок|год|year|vj[a-z]*|and|si|и|і|та|dhe|from|din|nga|з|із|из|с|lol|acum|now|tani|in|la|ne|в|у|a|я|jetoj|live|живу)(?![a-zа-яіїєґ])))',
  '(?:aged?|age of|at the age of) ', 'aged (?:just|only|barely) ', '(?:younger|older|eldest|youngest|other|little) one \\((?=\\d{1,2}\\))', '(?:elev[a]?|fat[a]|fetita|baiat|copil[a]?|minor[a]?) de (?=\\d{1,2} (?:din|de la) )', `(?:is|was) (?:only|just|barely) (?=${TEEN}(?: and|[,.;!?)]|$))`, `(?:щойно|только|лише|тільки|abia) (?=${TEEN}, (?:сам|жив|я |з |із |из |din |ea |el |e din ))`, `(?:i'?m|i am|jam|мені|мне) (?=${TEEN}(?: and| dhe| si| і| и|[,.;!?)]|$))`, '(?:eshte|ishte|este|are|моей|моїй) (?=\\d{1,2}, (?:jeton|banon|locuieste|sta |traieste|жив|nga |din |з |із |из ))', '(?:in|la) varsta de (?:doar |numai )?', 'varsta(?: ei| lui)?:? ', 'moshes? ', '(?:вік(?:ом|у)?|возраст[еа]?)[: ]{1,2}',
  '(?:girl|boy|child) of ', '(?:girl|boy|child|fata|baiat(?:ul)?|copil(?:ul)?|minora?|vajze?|djal[ei]|дівчин(?:к)?а|хлопець|хлопчик|підліток|девочка|мальчик|девушка|парень|подросток),? \\(?(?=(?:\\d{1,2}|(?:ten|eleven|twelve|[a-z]{3,5}teen|zece|[a-z]{3,6}sprezece|dhjete|[a-z]{3,6}mbedhjete|десят[ья]|[а-яії\']{3,9}надц[яа]ть))(?:[,);]|\\.(?!\\d)| ?$))', '(?:їй|йому|ей|ему)(?: вже| уже| лише| только| всего)? (?=(?:\\d{1,2}|[а-яії\']{3,9}надц[яа]ть|десять|девять|восемь|вісім|дев\'ять|сім|семь)[,.])', '(?:виповнило[а-я]{2}|исполнилось|implinit|mbushi|mbushur|turned)(?: вже| уже| deja| just)? (?=(?:\\d{1,2}|'+TEEN+')(?: ?[,;!?)]| ?$|\\n|\\.(?!\\d)))',
  `(?:парню|девочке|девушке|мальчику|ребенку|подростку|малышке|сыну|дочке|хлопцю|хлопчику|дівчині|дівчинці|дитині|підлітку|доньці|синові|сину)(?: уже| вже| только| всего| лише| тільки| щойно)? (?=(?:\\d{1,2}|${TEEN})(?: ?[,.;)]))`,
  '(?:girl|boy|child|she|he|who|daughter|son|pupil|teenager) (?:is|was|has turned|had turned|turned|just turned) (?:only |just )?(?=\\S+(?: and |, | or))',
  '(?<=, )(?=\\d{1,2}, (?:from|din|de la|nga|з|із|зі|из|родом) )',
].join('|');
const BEHIND = [
  ` ?(?:л|р|г|a|vj|yr?s?)\\.(?=,? ?(?:я |она |он |вона |він )?(?:с\\.|смт|пгт|г\\.|м\\.|s\\.|sat|com\\.|or\\.|fsh\\.|fshat|qyt|из|из|з|із|с|din|nga|from|в|у) ?)`, ` (?:fac(?: acum)?|jam|годик[а-я]+|годк[а-я]+|рочк[а-яії]+)${CLOSE}`,
  '[ -][ -]?[ -]?(?:year|yr)s?[ -]{1,3}old', ' years of age', ` ?(?:y\\/?o|y\\.o\\.?)${CLOSE}`, `[ -]?[ -]?[ -]?vj?ec[${L}]*`, ` ?-? ?(?:ти|ми|и|х)? ?-? ?(?:річн|літн|летн)[${L}]+`,
].join('|');
const IN_ONE_WORD: readonly (readonly [string, number])[] = [
  ['одинадцяти|одиннадцати', 11], ['дванадцяти|двенадцати', 12], ['тринадцяти|тринадцати', 13], ['чотирнадцяти|четырнадцати', 14], ['п\'?ятнадцяти|пятнадцати', 15],
  ['шістнадцяти|шестнадцати', 16], ['сімнадцяти|семнадцати', 17], ['вісімнадцяти|восемнадцати', 18], ['дев\'ятнадцяти|девятнадцати', 19], ['десяти', 10],
  ['дев\'яти|девяти', 9], ['восьми', 8], ['семи', 7], ['шести', 6], ['п\'?яти', 5], ['чотири|четырех|четырёх', 4], ['три|трьох|трех', 3],
];
const WORD_AGE = `(?<word>${IN_ONE_WORD.map(([words]) => words).join('|')})(?:(?:річн|літн|летн)[${L}]+| (?:років|лет)${CLOSE})`;
// "15 ani" is an age beside a word for a young person; alone it is as often how long something lasted.
const PLAIN_YEARS = `(?:-?(?:ти|х|ми|и))?(?: de)? (?<bare>years|ani(?:sori)?|років|роки|рочків|лет|года?|vjet|vite|rokiv|roky|rochkiv|let|godika?)${CLOSE}(?: (?:и|і|та|si|and|e|dhe) \\d{1,2} (?:мес|міс|luni|month|muaj)[${L}]*)?`;
// What has three figures or more is no age.
const AGE = new WordPattern(`${OPEN}(?!\\d{3})(?:(?:${CALLED})(?<called>${NUMBER})${CLOSE}(?: (?:years old|de ani|ani|vj[a-z]+|років|лет|года?|роки|р\\.))?|(?<number>${NUMBER})(?:${BEHIND}|${PLAIN_YEARS})|${WORD_AGE})`);
const HAS_NUMBER = new WordPattern(`${OPEN}(?:\\d|${NUMBER_WORDS}|${WORD_AGE})`);

const YOUNG = `fat[aei]|fete(?:i|le|lor)?|fetit[ae]i?|baiat(?:ul|ului)?|baietel[${L}]*|copil(?:ul|ului|a|ei)?|minor[aeiul]*|elev[aeiul]*|adolescent[aeiul]*|tanar[aeiul]*|fiic[ae]i?|fiul(?:ui)?|sor[aeai]|frate(?:le)?|orfan[aeul]*`
  + `|vajz[aes]*|vajze[ns]|djal[ie]t?|djali[nt]|femij[aeu]+[ns]?|i mitur[${L}]*|e mitur[${L}]*|nxenes[${L}]*|adoleshent[${L}]*|motra|vellai|bij[ae]|i riu|e re`
  + `|divchyn[a-z]*|khlop[a-z]{2,7}|dytyn[a-z]|devochk[a-z]|devushk[a-z]|mal'?chik[a-z]?|дівчин[${L}]*|дівчат[кк][${L}]*|хлопе?[цч][${L}]*|дитин[${L}]*|підліт[${L}]*|учн[${L}]*|учен[${L}]*|школяр[${L}]*|донь?[кч][${L}]*|син[аові]*|сестр[${L}]*|брат[${L}]*|сирот[${L}]*|неповнолітн[${L}]*|малолітн[${L}]*|студент[${L}]*`
  + `|девоч[${L}]*|девуш[${L}]*|мальчик[${L}]*|реб[её]н[${L}]*|подрост[${L}]*|школьни[${L}]*|доч[ькер][${L}]*|несовершеннолетн[${L}]*|парен[ья][${L}]*|юнош[${L}]*|юнак[${L}]*|воспитанни[${L}]*|вихован[${L}]*`
  + `|girl|boy|child|teen(?:ager)?|servant|maid|minor|pupil|student|daughter|son|sister|brother|youth|young (?:woman|man|person)|orphan|schoolgirl|schoolboy`;
const A_YOUNG_PERSON = lettered(new RegExp(`${OPEN}(?:${YOUNG}|pacient[aeului]*|пацієнт[${L}]*|пациент[${L}]*|patient|client|beneficiar[aeului]*)${CLOSE}`));
const HAS_AGE = lettered(new RegExp(`${OPEN}(?:are|avea|este|are doar|is|was|turned|її|їй|йому|ей|ему|мені|мне|якому|якій|которому|которой|mbushi|mbush|a implinit|eshte|ishte|ka|implinit|исполнилось|виповнилося|only|just|лише|всего|vetem|doar|abia)(?: [${L}]{2,6})? $`));
// Limits, bands, ages of law and of time that passed.
const NO_AGE_BEFORE = lettered(new RegExp(`(?:\\d ?[-–—/]? ?|${OPEN}(?:under|over|below|above|until|till|up to|at least|older than|younger than|than|from|between|to|and|or|for|in|after|within|past|last|every|sub|peste|pana la|pan[aă] in|minim|cel putin|minimum|intre|timp de|de la|dupa|acum|in ultimii|ultimii|mai mult de|mai mic[aei]* de|mai mare de|inchisoare de|nen|mbi|deri|deri ne|nga|midis|mes|per|pas|para|gjate|до|від|понад|після|з|із|між|та|протягом|впродовж|через|за|менше|більше|старше|старші|молодше|молодші|від|от|свыше|старше|младше|после|с|более|менее|между|и|в течение|около|на)(?: (?:the|age of|age|varsta de|varstei de|moshen|moshes|vitit|віку|возраста|возрасте|last))? )$`));
const STRONG_LIMIT = lettered(new RegExp(`(?:\\d ?[-–—/] ?|${OPEN}(?:under|over|below|above|until|till|up to|at least|than|between|sub|peste|pana la|minim|cel putin|intre|nen|mbi|deri|deri ne|midis|до|від|понад|між|старше|старші|молодше|молодші|от|свыше|младше|между|від)(?: (?:the )?(?:age of|age|varsta de|varstei de|moshen|moshes|віку|возраста|віком))? )$`));
const NO_AGE_AFTER = lettered(new RegExp(`^(?: ?[-–—] ?\\d| (?:to|and|or|si|sau|pana la|deri|dhe|ose|до|та|і|и|или|або) \\d| (?:ago|in prison|of (?:imprisonment|prison|experience|work|age and)|imprisonment|or (?:over|older|younger|under)|and (?:over|older|younger|under)|de (?:inchisoare|detentie|experienta|activitate)|inchisoare|burg|me pare|pune|тюрм|ув'язн|позбавл|досвід|роботи|тому|тюрьм|лишени|опыт|назад|работ|і старш|и старш|та старш|si peste|e lart|e siper|projekt|project))`));
const NEAR = 90;

/** The exact age of a child or young person told with a place finer than a region; bands and limits of law are none. */
export function exactAges({ text, plain, openings }: Reading): Span[] {
  const found: Span[] = [];
  let places: { start: number; end: number }[] | null = null;
  let first = 0;
  if (!HAS_NUMBER.mayBeIn(openings)) return found;
  for (const match of AGE.all(openings)) {
    const start = match.index;
    const end = start + match[0].length;
    const age = ageOf(match.groups!);
    if (age === null || age > OLDEST || !isOnePersons({ plain, start, end, bare: match.groups!['bare'] !== undefined || / (?:років|лет)$/.test(match[0]) })) continue;
    places ??= finePlaces({ text, plain, openings });
    const { from, to } = clauseAround(plain, start, end);
    while (first < places.length && places[first]!.start < from) first++;
    const place = nearest(places, { first, start, end, to }) ?? besideIt({ text, plain }, { start: withWhom(plain, start), end });
    if (place) found.push({ kind: 'EXACT_AGE_WITH_PLACE', start: Math.min(withWhom(plain, start), place.start), end: Math.max(end, place.end) });
  }
  if (hasBriefAge(text, openings.figures)) for (const told of briefAges(text, plain)) found.push({ kind: 'EXACT_AGE_WITH_PLACE', ...told });
  return found;
}

const UNIT = '(?: ?-? ?(?:ani(?:șori)?|a\\.|лет|л\\.|років|роки|рік|року|р\\.|годик\\p{L}+|рочк\\p{L}+|vjeç(?:are|ar)?|vjec|vjet|vj\\.?|rokiv|rochkiv|let|years?(?: old)?|y\\.?o\\.?|yrs?\\.?))';
const WHO = '(?:я |ea |el |eu |e |она |он |вона |він |she |he |родом |i am |jam |sunt |живу |live[sd]? |jetoj |locuiesc |stau |traiesc |trăiesc |banoj |stoj )';
const LOCAL = '(?:(?:с|м|г|s|com|or|fsh|qyt|v|р|loc)\\. ?|(?:смт|пгт|сел[оаі]|село|деревня|город|місто|sat(?:ul)?|oraș(?:ul)?|comuna|fshati|qyteti|village|town) |(?:з|із|зі|из|с|со|from|iz|z|s|din|de la|nga|në|ne|la|in|în|в|у|біля|возле|lângă|pranë|near|aici în|këtu në|ketu ne|here in|тут у|здесь в) )';
const NAME = '["„«“]?\\p{Lu}[\\p{L}\'’-]{2,24}(?: \\p{Lu}[\\p{L}\'’-]{2,24}){0,2}';
// "15, Kamianka", "14 лет, пгт Сарата", "13, я с Комрата": as a note or a chat has it, in few words.
const AGE_THEN_PLACE = lettered(new RegExp(`(?=\\d)(?<![\\p{L}\\d.,-]|\\d/|/\\d)(?<age>1?\\d)(?!\\d)(?<unit>${UNIT})?(?<between>(?: ?(?:[fmжч]|(?:fe)?male|girl|boy)(?=,))?,? ${WHO}?(?<local>${LOCAL})?)(?<place>${NAME})`, 'gu'));
const MAY_BE_A_PLACE_THEN_AGE = lettered(/(?<=\p{L}), (?:мені |мне |am |jam |kam |i'm |im )?1?\d(?!\d)/u);
const PLACE_THEN_AGE = lettered(new RegExp(`(?![\\d ])(?<![a-zа-яіїєґ])(?<local>(?<!\\p{L})${LOCAL})?(?<![\\p{L}])(?<place>${NAME}), (?:мені |мне |am |jam |kam |i'm |im )?(?<age>1?\\d)(?!\\d)(?<unit>${UNIT})?(?= (?:fac|jam|am|мені|мне)(?!\\p{L})|[.;!?)\\n/](?!\\d)| ?$| /)`, 'gu'));
const BEGINS = /(?:^|[\n:;(/\]]|[–—-] |\. ) ?$/;
const BEGINS_A_NOTE = /(?:^|[\n:(/\]]) ?$/;
const SEX = lettered(new RegExp(`(?:^|[^${L}])(?:${YOUNG}|male|female|fem|masc|f|m|ж|ч|м|д|хл|дев|reb|реб|дит|arrival|new|patient|age|aged|varsta|mosha|вік|возраст|пацієнт[${L}]*|пациент[${L}]*|їй|йому|ей|ему|мені|мне),? ?[/,(:-]? ?$`));
const ENDS = /^["”»]?(?: ?[,.;:!?)\n/]| ?$| –| —| -)/;

/** Whether any of these rows of digits may be an age below twenty: nothing that goes on with it stands before. */
function hasBriefAge(text: string, figures: readonly number[]): boolean {
  for (let row = 0; row < figures.length; row += 2) {
    const start = figures[row]!;
    const length = figures[row + 1]! - start;
    if ((length === 1 || (length === 2 && text[start] === '1')) && !'.,-'.includes(text[start - 1] ?? '\n')) return true;
  }
  return false;
}

/** Ages and places that a note or a chat tells side by side, without a sentence around them. */
function briefAges(text: string, plain: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const isFine = (at: number, name: string): boolean => !isNoFinePlace(plain, at, at + name.length);
  for (const { index, 0: told, groups } of matchesOf(AGE_THEN_PLACE, text)) {
    const { age, unit, between, local, place } = groups! as Record<string, string>;
    const end = index + told.length;
    const lead = plain.slice(Math.max(0, index - 28), index);
    const isPlace = local !== undefined || ENDS.test(text.slice(end, end + 3));
    const isAge = unit === undefined ? (BEGINS_A_NOTE.test(lead) || SEX.test(lead)) && (between!.includes(',') || local !== undefined || /(?:^|[\n,;(] ?)[fm]\/$/.test(lead)) : between!.includes(',') && (BEGINS.test(lead) || lead.endsWith(', ') || SEX.test(lead));
    if (Number(age) > 3 && isPlace && isAge && !NO_AGE_BEFORE.test(lead) && isFine(end - place!.length, place!)) found.push({ start: index, end });
  }
  for (const { index, 0: told, groups } of MAY_BE_A_PLACE_THEN_AGE.test(text) ? matchesOf(PLACE_THEN_AGE, text) : []) {
    const { age, place, local } = groups! as Record<string, string>;
    const lead = plain.slice(Math.max(0, index - 28), index);
    if (Number(age) > 7 && (SEX.test(lead) || BEGINS_A_NOTE.test(lead.replace(/(?:я|eu|sunt|jam|она|вона|она|ea|el) $/, ''))) && isFine(index + (local?.length ?? 0), place!)) found.push({ start: index, end: index + told.length });
  }
  return found;
}

// "in Bălți … a 17-year-old from Glodeni": where somebody is from stands right behind.
const RIGHT_BEHIND = 6;

/** Of the places from the first on that begin before `to`, the one nearest to where the age begins, or right behind it. */
function nearest(places: readonly { start: number; end: number }[], { first, start, end, to }: { first: number; start: number; end: number; to: number }): { start: number; end: number } | null {
  const gap = (place: { start: number; end: number }): number => (place.start < start ? start - place.end : place.start - end <= RIGHT_BEHIND ? 0 : place.start - start);
  let best: { start: number; end: number } | null = null;
  for (let index = first; index < places.length && places[index]!.start < to; index++) {
    if (!best || gap(places[index]!) < gap(best)) best = places[index]!;
  }
  return best;
}

// A town right beside an age, with no word for where: "14 лет, тирасполь", "(Бендеры)", "Kukës, girl, 12", "a Soroca girl".
const BEHIND_IT = lettered(/^(?:,? (?:of|resident (?:in|of)) |, | ?\()(?<town>\p{L}[\p{L}'’-]{2,24})(?= ?(?:[,.;)!?\n]|$))/u);
const BEFORE_IT = lettered(/(?<![\p{L}'’-])(?<town>\p{Lu}[\p{L}'’-]{2,24})(?:,? ?|: )(?:(?:an?|the) )?$/u);
const A_TOWN = SENSE.place | SENSE.town;
const NO_TOWN = SENSE.country | SENSE.wordEn | SENSE.wordRo | SENSE.wordUk | SENSE.wordRu;

/** The town right before or behind, of which the lists know that it is one, and no given name. */
function besideIt({ text, plain }: Pick<Reading, 'text' | 'plain'>, { start, end }: { start: number; end: number }): { start: number; end: number } | null {
  const behind = BEHIND_IT.exec(text.slice(end, end + 48));
  const before = BEFORE_IT.exec(text.slice(Math.max(0, start - 32), start));
  const isTown = (name: string, at: number): boolean => {
    const senses = LEXICON.sensesOf(fold(name));
    const isSure = /^\p{Lu}/u.test(name) && (senses & A_TOWN) === A_TOWN;
    return (senses & A_TOWN) !== 0 && ((senses & NO_TOWN) === 0 || isSure) && ((senses & SENSE.given) === 0 || (senses & SENSE.town) !== 0) && !isNoFinePlace(plain, at, at + name.length);
  };
  const name = behind?.groups!['town'] ?? '';
  // In brackets, or behind "of", a name that is no person's is a place's.
  const isPlace = / (?:of|in) \p{Lu}|\(\p{Lu}/u.test(behind?.[0] ?? '') && (LEXICON.sensesOf(fold(name)) & (SENSE.given | SENSE.family | NO_TOWN)) === 0;
  const of = end + (behind?.[0].length ?? 0);
  if (name !== '' && (isTown(name, of - name.length) || (isPlace && !isNoFinePlace(plain, of - name.length, of)))) return { start: end, end: plain.startsWith(' (', end) && plain[of] === ')' ? of + 1 : of };
  const at = start - (before?.[0].length ?? 0);
  return before && isTown(before.groups!['town']!, at) ? { start: at, end: at + before.groups!['town']!.length } : null;
}

const WHOM = lettered(new RegExp(`(?:${OPEN}(?:an?|o|un|nje) )?(?:${OPEN}(?:${YOUNG}),? (?:de |ne moshen |aged )?)?$`));

/** From the word for whom, with its article, where it stands right before: the replacement brings both. */
const withWhom = (plain: string, start: number): number => start - (WHOM.exec(plain.slice(Math.max(0, start - 36), start))?.[0].length ?? 0);

/** The age that a text tells, of whatever writing; null where it tells none. */
export function ageIn(text: string): number | null {
  const [match] = AGE.all(read(text).openings);
  return match ? ageOf(match.groups!) : null;
}

function ageOf({ called, number, word }: { called?: string; number?: string; word?: string }): number | null {
  if (word !== undefined) return IN_ONE_WORD.find(([words]) => new RegExp(`^(?:${words})$`).test(word))?.[1] ?? null;
  const told = called ?? number;
  if (told === undefined) return null;
  return /^\d/.test(told) ? Number(told.replace(' ', '')) : told.split(/[ -]/).reduce((sum, part) => sum + (valueOf(part) ?? 0), 0);
}

// "…, 12 років, з …", "unul e de 10 ani, din …": one of those who were told of.
const ONE_OF_THEM = /(?:^|[,(:;–-] |\n|(?:un[aiu]l?|alt[au]l?|cel (?:mic|mare)|cea (?:mica|mare)|mezinul|mezina|njeri|njera|tjetri|tjetra|один|одна|одному|одній|одной|другий|друга|младший|младшая|старший|старшая|менший|менша) (?:e |este |are |eshte |ka |вже |уже )?)(?:de |в |у )?$/;

interface Told { plain: string; start: number; end: number; bare: boolean }

function isOnePersons({ plain, start, end, bare }: Told): boolean {
  const lead = plain.slice(Math.max(0, start - 28), start);
  const rest = plain.slice(end, end + 24);
  if (NO_AGE_AFTER.test(rest)) return false;
  if (!bare) return !STRONG_LIMIT.test(lead);
  if (NO_AGE_BEFORE.test(lead)) return false;
  if (ONE_OF_THEM.test(lead) && /^(?:[,)]| (?:from|din|nga|з|із|из) )/.test(rest)) return true;
  const near = plain.slice(Math.max(0, start - 40), start).replace(/^[\s\S]*[.;!?\n]/, '');
  return A_YOUNG_PERSON.test(near) || HAS_AGE.test(lead) || A_YOUNG_PERSON.test(rest.replace(/[.;!?\n][\s\S]*$/, ''));
}

/** The sentence around, at most 90 characters to either side. A dot ends one only before a capital or a line's end, and not behind an abbreviation. */
function clauseAround(plain: string, start: number, end: number): { from: number; to: number } {
  const before = plain.slice(Math.max(0, start - NEAR), start);
  const after = plain.slice(end, end + NEAR);
  const opened = Math.max(...['\n', '!', '?', '. '].map((sign) => lastStop(before, sign)));
  const closed = /[\n!?]|(?<![ .](?:с|м|смт|с\.м|c|sat|com|or|s|st|fsh))\. /.exec(after)?.index ?? after.length;
  return { from: start - before.length + opened + 1, to: end + closed };
}

function lastStop(before: string, sign: string): number {
  const at = before.lastIndexOf(sign);
  return sign === '. ' && at > 0 && /(?:^|[ .,(])(?:с|м|смт|sat|com|or|s|st|fsh)$/.test(before.slice(0, at)) ? -1 : at;
}
