import { compact } from '../../looking/compact.ts';
import { Openings, WordPattern } from '../../looking/word-pattern.ts';
import { read } from '../../reading.ts';
import type { Reading } from '../../reading.ts';
import type { Span } from '../../finding.ts';
import { fold } from '../../names/fold.ts';
import { LEXICON } from '../../names/lexicon-file.ts';
import { SENSE } from '../../names/lexicon.ts';
import { NUMBER_WORDS, valueOf } from '../../unmasking/number-words.ts';
import { GENITIVES, IN_ONE_WORD, isABodys, NO_AGE_AFTER, NO_AGE_BEFORE, NTH, nthOf, OF_A_SENTENCE, STRONG_LIMIT, withWhom, YOUNG } from './age-words.ts';
import { agesInBrief } from './ages-in-brief.ts';
import { CLOSE, L, OPEN } from '../words.ts';
import { finePlaces, isNoFinePlace } from '../places.ts';

const OLDEST = 24;
const NUMBER = `(?:\\d\\d?|1 \\d(?= ?(?:ani|лет|рок|річ|vj|year))|(?:${NUMBER_WORDS})(?:[ -](?:${NUMBER_WORDS}))?)`;
const TEEN = "(?:ten|eleven|twelve|[a-z]{3,5}teen|zece|[a-z]{3,6}sprezece|dhjete|[a-z]{2,6}mbedhjete|десят[ьи]|[а-яії']{3,9}надц[яа]ть)";
// Where a child is, behind its age: "15, lives in …", "11, у соседки в …".
const LIVES = 'lives|living|stays|staying|sleeps|works|working|found|last seen|registered|calling from|sta|locuieste|traieste|doarme|gasit[a]?|lucreaza|invata|jeton|banon|rri|fle|u gjet|gjetur|punon|meson|жив[еу]т?[а-яії]{0,3}|прожива[а-яії]+|мешка[а-яії]+|ноч?у[єе]т?|уч[иі]ться|учится|найден[аы]?|знайден[аі]?|зняли|сняли|доставлен[аоы]?|прописан[а-яії]?|зарегистрирован[а-я]?|зареєстрован[а-яії]?|[ув] (?:бабус[іи]|бабушки|т[іе]тки|сус[іи]дки|соседки|дядька|родич[іи]в|д[іе]да)';
// What befell somebody at an age.
const AT_AN_AGE = '(?:recruited|pregnant|married|taken|sold|trafficked|a mother|mama|gravida|insarcinata|recrutat[a]?|maritat[a]?|rekrutua(?:r|n)|shtatzene|martuar|вагітна|беременна|завербован[а-яії]?|завербували|завербовали|видана заміж|замуж)';
// Ages that say themselves that they are somebody's: by the word before them, or by the word behind.
const CALLED = [
  '(?:мне|мені|i\'?m|i am|am|jam|kam|she\'?s|he\'?s|fac|ей|їй|ему|йому)(?: уже| вже| already| deja| doar| only| тільки| только| just)? (?=\\d{1,2}(?: ?[,.;!?)/]| ?$|\\n| (?:ani|an|лет|рок|год|year|vj[a-z]*|and|si|и|і|та|dhe|from|din|nga|з|із|из|с|lol|acum|now|tani|in|la|ne|в|у|a|я|jetoj|live|живу)(?![a-zа-яіїєґ])))',
  '(?:aged?|age of|at the age of) ', 'aged (?:just|only|barely) ', '(?:younger|older|eldest|youngest|other|little) one \\((?=\\d{1,2}\\))', '(?:elev[a]?|fat[a]|fetita|baiat|copil[a]?|minor[a]?) de (?=\\d{1,2} (?:din|de la) )', `(?:is|was) (?:only|just|barely) (?=${TEEN}(?: and|[,.;!?)]|$))`, `(?:щойно|только|лише|тільки|abia) (?=${TEEN}, (?:сам|жив|я |з |із |из |din |ea |el |e din ))`, `(?:i'?m|i am|jam|мені|мне) (?=${TEEN}(?: and| dhe| si| і| и|[,.;!?)]|$))`, '(?:eshte|ishte|este|are|моей|моїй) (?=\\d{1,2}, (?:jeton|banon|locuieste|sta |traieste|жив|nga |din |з |із |из ))', '(?:in|la) varsta de (?:doar |numai )?', 'varsta(?: ei| lui)?:? ', 'moshes? ', '(?:вік(?:ом|у)?|возраст[еа]?)[: -]{1,3}',
  '(?:girl|boy|child) of ', '(?:girl|boy|child|fata|baiat(?:ul)?|copil(?:ul)?|minora?|vajze?|djal[ei]|дівчин(?:к)?а|хлопець|хлопчик|підліток|девочка|мальчик|девушка|парень|подросток),? \\(?(?=(?:\\d{1,2}|(?:ten|eleven|twelve|[a-z]{3,5}teen|zece|[a-z]{3,6}sprezece|dhjete|[a-z]{2,6}mbedhjete|десят[ья]|[а-яії\']{3,9}надц[яа]ть))(?:[,);]|\\.(?!\\d)| ?$))', '(?:їй|йому|ей|ему)(?: вже| уже| лише| только| всего)? (?=(?:\\d{1,2}|[а-яії\']{3,9}надц[яа]ть|десять|девять|восемь|вісім|дев\'ять|сім|семь)[,.])', '(?:виповнило[а-я]{2}|исполнилось|implinit|mbushi|mbushur|turned)(?: вже| уже| deja| just)? (?=(?:\\d{1,2}|'+TEEN+')(?: ?[,;!?)]| ?$|\\n|\\.(?!\\d)))',
  `(?:парню|девочке|девушке|мальчику|ребенку|подростку|малышке|сыну|дочке|хлопцю|хлопчику|дівчині|дівчинці|дитині|підлітку|доньці|синові|сину)(?: уже| вже| только| всего| лише| тільки| щойно)? (?=(?:\\d{1,2}|${TEEN})(?: ?[,.;)]))`,
  '(?:girl|boy|child|she|he|who|daughter|son|pupil|teenager) (?:is|was|has turned|had turned|turned|just turned) (?:only |just )?(?=\\S+(?: and |, | or| when ))',
  `(?:who|she|he|boy|girl|kid)'s (?:only |just |barely |about )?(?=\\S+(?: and |, | now))`, `(?:bera|mbusha|te mbusha) (?=(?:\\d{1,2}|${TEEN})(?![a-z]))`, `(?:возраст|вік|varsta|mosha|age) (?:is |e |este |eshte |указан |вказаний )?(?:correct|confirmed|right|corecta|confirmata|(?:e |i )?sakte|вірний|правильний|точний|верен|верный|правильный|точный|подтвержд[её]н): (?=\\d{1,2}[,. ]|${TEEN}[,. ])`,
  '(?<=, )(?=\\d{1,2}, (?:from|din|de la|nga|з|із|зі|из|родом) )',
  `(?<=[,(-] |(?:is|was|are|eshte|este|е|have|has|barely) )(?=(?:\\d{1,2}|${TEEN}|${NUMBER_WORDS})\\)?,? (?:and |dhe |si |и |та )?(?:${LIVES})(?![${L}]))`,
  `(?:turned|${AT_AN_AGE} (?:at|la|ne|ne moshen|у|в)|mbushi|ka bere|kam bo|(?:a|am|au) (?:implinit|facut)|виповнило[а-я]{2}|исполнило[а-я]{2}|минуло|стукнуло)(?: just| only| deja| вже| уже| sapo)? (?=(?:\\d{1,2}|${TEEN})(?:,? (?:in|at|near|from|la|din|ne|nga|prane|у|в|під|под|біля|возле|з|із|из) ))`,
  `(?:мне|мені|їй|йому|ей|ему|ii|i)(?: уже| вже| скоро| будет| буде| почти| майже| только| лише| aproape){1,2} (?=(?:\\d{1,2}|${TEEN})(?:,| (?:через|у|в|і|и|та|з|из|із) ))(?!\\S+ (?:через|у|в) (?:раз|тыс|тис))`,
  `(?:мне|мені|їй|йому|ей|ему) (?=(?:\\d{1,2}|${TEEN}) (?:і|и|та) (?:я )?(?:жив|меш|прож|з |із |из ))`,
  `(?:eshte|is|are|was) (?=(?:\\d{1,2}|${TEEN}) (?:e gjysme|and a half|jumate|si jumatate))`,
].join('|');
const BEHIND = [
  ` ?(?:л|р|г|a|vj|yr?s?)\\.(?=,? ?(?:я |она |он |вона |він )?(?:с\\.|смт|пгт|г\\.|м\\.|s\\.|sat|com\\.|or\\.|fsh\\.|fshat|qyt|из|из|з|із|с|din|nga|from|в|у) ?)`, ` (?:fac(?: acum)?|jam|годик[а-я]+|годк[а-я]+|рочк[а-яії]+)${CLOSE}`,
  '[ -][ -]?[ -]?(?:year|yr)s?[ -]{1,3}old', ' years of age', ` ?(?:y\\/?o|y\\.o\\.?)${CLOSE}`, `[ -]?[ -]?[ -]?vj?ec[${L}]*`, ` ?-? ?(?:ти|ми|и|х)? ?-? ?(?:річн|літн|летн)[${L}]+`,
].join('|');
const WORD_AGE = `(?<word>${GENITIVES})(?:(?:річн|літн|летн)[${L}]+| (?:років|лет)${CLOSE})`;
// "15 ani" is an age beside a word for a young person; alone it is as often how long something lasted.
const PLAIN_YEARS = `(?:-?(?:ти|х|ми|и))?(?: de)? (?<bare>years|ani(?:sori)?|років|роки|рочків|лет|года?|vjet|vite|rokiv|roky|rochkiv|let|godika?)${CLOSE}(?: (?:и|і|та|si|and|e|dhe) \\d{1,2} (?:мес|міс|luni|month|muaj)[${L}]*)?`;
// "На дев'ятому році життя", "пошёл девятый год".
const NTH_YEAR = `(?:на (?<of>${NTH})(?:ому|ьому|ом|ем) (?:році|году)(?: життя| жизни|(?<alone>))|(?:п[оі]ш[её]?[ло]в?|йде|идет|ішов|шел|минув) (?<nth>${NTH})(?:ий|ый|ой|ій) (?:рік|год)|(?<th>${NTH})(?:ий|ый|ой|ій) (?:рік|год) (?:пішов|пошел|йде|идет|минув))${CLOSE}`;
// What has three figures or more is no age.
const AGE = new WordPattern(`${OPEN}(?!\\d{3})(?:(?:${CALLED})(?<called>${NUMBER})${CLOSE}(?: (?:years old|de ani|ani|vj[a-z]+|років|лет|года?|роки|р\\.))?|(?<number>${NUMBER})(?:${BEHIND}|${PLAIN_YEARS})|${WORD_AGE}|${NTH_YEAR})`);
const HAS_NUMBER = new WordPattern(`${OPEN}(?:\\d|${NUMBER_WORDS}|${GENITIVES}|${WORD_AGE}|${NTH_YEAR})`);

const A_YOUNG_PERSON = compact(new RegExp(`${OPEN}(?:${YOUNG}|pacient[aeului]*|пацієнт[${L}]*|пациент[${L}]*|patient|client|beneficiar[aeului]*)${CLOSE}`));
const HAS_AGE = compact(new RegExp(`${OPEN}(?:are|avea|este|are doar|is|was|turned|її|їй|йому|ей|ему|мені|мне|якому|якій|которому|которой|mbushi|mbush|a implinit|eshte|ishte|ka|implinit|исполнилось|виповнилося|only|just|лише|всего|vetem|doar|abia)(?: [${L}]{2,6})? $`));
// "Taken off the bus, a 14-year-old girl …": whose age it is, stands behind it.
const IS_OF_A_CHILD = compact(new RegExp(`^ (?:${YOUNG}|(?:мешкан|жител)[а-яії]+|residents?|locuito[a-z]+|banor[a-z]*)${CLOSE}`));
const OF_SEVERAL = /(?:их|ими?|і|[иы]е)$/;
const NEAR = 90;
const BODY_REACH = 64;

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
    if (age === null || age > OLDEST || !isOnePersons({ plain, start, end, bare: match.groups!['bare'] !== undefined || match.groups!['alone'] !== undefined || / (?:років|лет)$/.test(match[0]) })) continue;
    places ??= finePlaces({ text, plain, openings });
    const { from, to } = clauseAround(plain, start, end);
    while (first < places.length && places[first]!.start < from) first++;
    const place = nearest(places, { first, start, end, to }) ?? besideIt({ text, plain }, { start: withWhom(plain, start), end });
    if (place && ((!OF_SEVERAL.test(match[0]) && IS_OF_A_CHILD.test(plain.slice(end, end + 24))) || !isABodys(plain.slice(Math.max(0, start - BODY_REACH), start).replace(/^[\s\S]*[.;!?\n]/, '')))) found.push({ kind: 'EXACT_AGE_WITH_PLACE', start: Math.min(withWhom(plain, start), place.start), end: Math.max(end, place.end) });
  }
  for (const told of agesInBrief({ text, plain, openings })) found.push({ kind: 'EXACT_AGE_WITH_PLACE', ...told });
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
const BEHIND_IT = compact(/^(?:,? (?:of|resident (?:in|of)) |, | ?\()(?<town>\p{L}[\p{L}'’-]{2,24})(?= ?(?:[,.;)!?\n]|$))/u);
const BEFORE_IT = compact(/(?<![\p{L}'’-])(?<town>\p{Lu}[\p{L}'’-]{2,24})(?:,? ?|: )(?:(?:an?|the) )?$/u);
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

/** Whether words can tell an age at all: there is a number among them. */
export const mayTellAnAge = (plain: string): boolean => HAS_NUMBER.mayBeIn(new Openings(plain));

/** The age that a text tells, of whatever writing; null where it tells none. */
export function ageIn(text: string): number | null {
  const [match] = AGE.all(read(text).openings);
  return match ? ageOf(match.groups!) : null;
}

function ageOf({ called, number, word, of, nth, th }: Record<string, string | undefined>): number | null {
  const ordinal = of ?? nth ?? th;
  if (ordinal !== undefined) return nthOf(ordinal) || null;
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
  const rest = plain.slice(end, end + 32);
  if (NO_AGE_AFTER.test(rest)) return false;
  if (!bare) return !STRONG_LIMIT.test(lead);
  if (NO_AGE_BEFORE.test(lead) || (ONE_OF_THEM.test(lead) && OF_A_SENTENCE.test(rest))) return false;
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
