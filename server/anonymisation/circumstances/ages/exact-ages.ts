import { Alike } from '../../looking/alike.ts';
import { compact } from '../../looking/compact.ts';
import { Openings } from '../../looking/openings.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import { read } from '../../reading.ts';
import type { Reading } from '../../reading.ts';
import type { Span } from '../../finding.ts';
import { NUMBER_WORDS, UNIT_WORDS, valueOf } from '../../unmasking/number-words.ts';
import { GENITIVES, HEADS, IN_ONE_WORD, isABodys, isAmongSeveral, KIN, LIVES, NO_AGE_AFTER, NO_AGE_BEFORE, NTH, nthOf, OF_A_SENTENCE, STRONG_LIMIT, withWhom, YOUNG } from './age-words.ts';
import { agesInBrief } from './ages-in-brief.ts';
import { CLOSE, L, OPEN } from '../words.ts';
import { finePlaces } from '../places.ts';
import { hasNumberBehind, isToldBehindFigures, isToldBehindWords } from './may-begin.ts';
import { sentenceAround, whereTold } from './where-told.ts';

const OLDEST = 24;
const FIGURES = '\\d\\d?|1 \\d(?= ?(?:ani|лет|рок|річ|vj|year))';
const WORDS = `(?:${NUMBER_WORDS})(?:[ -](?:${UNIT_WORDS}))?`;
const TEEN = "(?:ten|eleven|twelve|[a-z]{3,5}teen|zece|[a-z]{3,6}sprezece|dhjete|[a-z]{2,6}mbedhjete|десят[ьи]|[а-яії']{3,9}надц[яа]ть)";
// As a number looks that is looked for behind.
const A_SLAVIC_ONE = "(?:\\d{1,2}|[а-яії']{4,})";
const ENGLISH_CHILD = '(?:girl|boy|child|kid|she|he|who|daughter|son|pupil|teenager|niece|nephew|sister|brother|toddler|victim|cousin|lad|(?:youngest|eldest|oldest|older|younger)(?: (?:one|of (?:the|them|her|his|our)(?: [a-z]{3,9})?))?|grandson|granddaughter|stepdaughter|stepson)';
const SISTER = '(?:kid|minor|daughter|son|pupil|student|teenager|sister|brother|niece|nephew|cousin|toddler|lad|stepson|stepdaughter|sora|fratele|nepoata|nepotul|fiica|fiul|eleva|copila|fetita|pustiul|motra|vellai|mbesa|nipi|femija|nxenesja|nxenesi|сестра|брат|донька|дочка|дочь|син|сын|онука|онук|внучка|внук|учениця|учень|ученица|ученик|дитина|ребенок|племінниця|племянница)';
const ROMANIAN_CHILD = '(?:fata|fetita|baiatul|copilul|copila|pustiul|pustoaica|ea|el|minora|minorul|nepoata|nepotul|sora|sora-mea|fratele|eleva|elevul|victima|mezina|mezinul|micuta|micutul)';
const ALBANIAN_CHILD = '(?:vajza|djali|cuni|goca|femija|ajo|ai|motra|vellai|mbesa(?: ime)?|nipi(?: im)?|vogelushja|vogelushi|nxenesja|nxenesi|viktima|e mitura|i mituri)';
const BABY = '(?:bebe(?:lus(?:ul|a)?)?|sugar(?:ul)?|prunc(?:ul)?|copil(?:a|as|ul)?|fetita|baietel(?:ul)?)';
// What befell somebody at an age.
const AT_AN_AGE = '(?:recruited|pregnant|married|taken|sold|trafficked|a mother|mama|gravida|insarcinata|recrutat[a]?|maritat[a]?|rekrutua(?:r|n)|shtatzene|martuar|вагітна|беременна|завербован[а-яії]?|завербували|завербовали|видана заміж|замуж)';
// Ages that say themselves that they are somebody's: by the word before them, or by the word behind.
const CALLED = [
  '(?:мне|мені|i\'?m|i am|am|jam|kam|she\'?s|he\'?s|fac|ей|їй|ему|йому)(?: уже| вже| already| deja| doar| only| тільки| только| just)? (?=\\d{1,2}(?: ?[,.;!?)/]| ?$|\\n| (?:ani|an|лет|рок|год|year|vj[a-z]*|and|si|и|і|та|dhe|from|din|nga|з|із|из|с|lol|acum|now|tani|in|la|ne|в|у|a|я|jetoj|live|живу)(?![a-zа-яіїєґ])))',
  '(?:aged?|age of|at the age of) ', 'aged (?:just|only|barely) ', '(?:younger|older|eldest|youngest|other|little) one \\((?=\\d{1,2}\\))', '(?:elev[a]?|fat[a]|fetita|baiat|copil[a]?|minor[a]?) de (?=\\d{1,2} (?:din|de la) )', `(?:is|was) (?:only|just|barely) (?=${TEEN}(?: and|[,.;!?)]|$))`, `(?:щойно|только|лише|тільки|abia) (?=${TEEN}, (?:сам|жив|я |з |із |из |din |ea |el |e din ))`, `(?:i'?m|i am|jam|мені|мне) (?=${TEEN}(?: and| dhe| si| і| и|[,.;!?)]|$))`, '(?:eshte|ishte|este|are|моей|моїй) (?=\\d{1,2}, (?:jeton|banon|locuieste|sta |traieste|жив|nga |din |з |із |из ))', '(?:in|la) varsta de (?:doar |numai )?', 'varsta(?: ei| lui)?:? ', 'moshes? ', '(?:вік(?:ом|у)?|возраст[еа]?)[: -]{1,3}',
  '(?:girl|boy|child) of ', '(?:girl|boy|child|fata|baiat(?:ul)?|copil(?:ul)?|minora?|vajze?|djal[ei]|дівчин(?:к)?а|хлопець|хлопчик|підліток|девочка|мальчик|девушка|парень|подросток),? \\(?(?=(?:\\d{1,2}|(?:ten|eleven|twelve|[a-z]{3,5}teen|zece|[a-z]{3,6}sprezece|dhjete|[a-z]{2,6}mbedhjete|десят[ья]|[а-яії\']{3,9}надц[яа]ть))(?:[,);]|\\.(?!\\d)| ?$))', `(?:їй|йому|ей|ему|якій|якому|котрій|которой|которому)(?: (?:вже|уже|лише|только|тільки|всего|всього|було|была|было|будет|буде|тоді|тогда|щойно|ледь|едва|ще|ещё|еще|нема|нет|немає|й|и|і|скоро|почти|майже|исполнил[а-я]+|виповнил[а-я]+)){0,4} (?=${A_SLAVIC_ONE}(?:[,.;!?)]| ?$| (?:коли|когда|як|і|и|та|а|живе|живет|живёт|на той час|на тот момент)(?![а-яіїєґ])| [–—-] ))`, `(?:яка|який|котра|вона|він|которая|который|которой|которого|якої|якого|она|он) (?:у|в) (?=${A_SLAVIC_ONE}(?:,| (?:уже|вже|має|стала?|років|лет)))`, '(?:виповнило[а-я]{2}|исполнилось|implinit|mbushi|mbushur|turned)(?: вже| уже| deja| just)? (?=(?:\\d{1,2}|'+TEEN+')(?: ?[,;!?)]| ?$|\\n|\\.(?!\\d)))',
  `(?:парню|девочке|девушке|мальчику|ребенку|ребёнку|подростку|малышке|малышу|сыну|дочке|пацану|внуку|внучке|брату|сестре|племяннице|племяннику|младшей|младшему|старшей|старшему|хлопцю|хлопчику|дівчині|дівчинці|дитині|підлітку|доньці|синові|сину|малому|малій|онуку|онуці|братові|сестрі|племінниці|племіннику|молодшій|молодшому|наймолодшій|наймолодшому|старшій|старшому)(?: (?:уже|вже|только|всего|лише|тільки|щойно|було|было|будет|буде|исполнил[а-я]+|виповнил[а-я]+)){0,2} (?=${A_SLAVIC_ONE}(?: ?[,.;)!]| ?$| (?:ми|мы|і|и|та|живе|живет|живёт)(?![а-яіїєґ])))`,
  `${ENGLISH_CHILD} (?:is|was|has turned|had turned|turned|just turned|will be|turns|will turn)(?: only| just| barely| now| already| still| about)? (?=[a-z\\d-]+(?: (?:and|or|when|at the time|but|years|now|we|from|next|this|last|then|she|he|in (?:january|february|march|april|may|june|july|august|september|october|november|december))(?![a-z])|[,;.!?)]| [–-] | ?$))`,
  `(?:who|she|he|boy|girl|kid)'s (?:only |just |barely |about )?(?=\\S+(?: and |, | now)|\\d{1,2}[.;!?)])`, `(?:bera|mbusha|te mbusha) (?=(?:\\d{1,2}|${TEEN})(?![a-z]))`, `(?:возраст|вік|varsta|mosha|age) (?:is |e |este |eshte |указан |вказаний )?(?:correct|confirmed|right|corecta|confirmata|(?:e |i )?sakte|вірний|правильний|точний|верен|верный|правильный|точный|подтвержд[её]н): (?=\\d{1,2}[,. ]|${TEEN}[,. ])`,
  `(?:turned|${AT_AN_AGE} (?:at|la|ne|ne moshen|у|в)|mbushi|ka bere|kam bo|(?:a|am|au) (?:implinit|facut)|виповнило[а-я]{2}|исполнило[а-я]{2}|минуло|стукнуло)(?: just| only| deja| вже| уже| sapo)? (?=(?:\\d{1,2}|${TEEN})(?:,? (?:in|at|near|from|la|din|ne|nga|prane|у|в|під|под|біля|возле|з|із|из) ))`,
  `(?:мне|мені|їй|йому|ей|ему|ii|i)(?: уже| вже| скоро| будет| буде| почти| майже| только| лише| aproape){1,2} (?=(?:\\d{1,2}|${TEEN})(?:,| (?:через|у|в|і|и|та|з|из|із) ))(?!\\S+ (?:через|у|в) (?:раз|тыс|тис))`,
  `(?:мне|мені|їй|йому|ей|ему) (?=(?:\\d{1,2}|${TEEN}) (?:і|и|та) (?:я )?(?:жив|меш|прож|з |із |из ))`,
  `at (?=(?:1[1-7]|${TEEN}),? (?:she|he) (?:was|had|left|ran|got|became|gave|went|already|moved|began|started|stopped))`, `(?<=(?:who|she|he|she was|he was), )at (?=(?:\\d{1,2}|${TEEN}),)`, `(?:not yet|just|barely|only) (?=(?:1[0-7]|${TEEN}),? (?:she|he|her|his|was|and|when)(?![a-z]))`, `not yet (?=(?:1\\d|${TEEN}),)`,
  `${SISTER}(?: [a-zа-яії'-]{1,6}){0,2}(?:, \\(?| [–—-] )(?=(?:\\d{1,2}|${TEEN})(?:[,)]| [–—-]))`,
  // "Puștiul are 14.", "Çuni është 14."
  `${ROMANIAN_CHILD} (?:are|avea|face|a facut|a implinit)(?: (?:doar|numai|abia|vreo|deja))? (?=(?:\\d{1,2}|${TEEN})(?:[.,;!?)]| ?$| (?:si|e|stam|suntem|sta)(?![a-z])))`,
  `${ALBANIAN_CHILD} (?:eshte|ishte|mbushi|beri|i mbushi|ka mbushur|mbush)(?: vetem| vec)? (?=(?:\\d{1,2}|${TEEN})(?:[.,;!?)]| ?$| (?:dhe|jemi|kur|nga)(?![a-z])))`,
  // How long ago somebody was born is an age; a baby's is told in months.
  `(?:born|nascuta?|lindur|народи[лв][а-яії]{0,4}|роди[лв][а-яё]{0,4})(?: (?:acum|para|just|only|about|almost))? (?=\\S+ (?:years ago|ani|vjet|років тому|лет назад))`,
  `${BABY} de (?=\\S+ (?:luni|saptaman))`,
  `(?:eshte|is|are|was) (?=(?:\\d{1,2}|${TEEN}) (?:e gjysme|and a half|jumate|si jumatate))`,
].join('|');
// By what stands behind the number alone.
const CALLED_BEHIND = [
  '(?<=, )(?=\\d{1,2}, (?:from|din|de la|nga|з|із|зі|из|родом) )',
  `(?<=[,(-] |(?:is|was|are|eshte|este|е|have|has|barely) )(?=[${L}'\\d]+\\)?,? (?:and |dhe |si |и |та )?(?:${LIVES})(?![${L}]))`,
].join('|');
const BEHIND = [
  ` ?(?:л|р|г|a|vj|yr?s?)\\.(?=,? ?(?:я |она |он |вона |він )?(?:с\\.|смт|пгт|г\\.|м\\.|s\\.|sat|com\\.|or\\.|fsh\\.|fshat|qyt|из|из|з|із|с|din|nga|from|в|у) ?)`, ` (?:fac(?: acum)?|jam|годик[а-я]+|годк[а-я]+|рочк[а-яії]+|anisori)${CLOSE}`,
  '[ -][ -]?[ -]?(?:year|yr|month|week|day)s?[ -]{1,3}old', ' ?-?muajsh[ei]?', ' years of age', ` ?(?:y\\/?o|y\\.o\\.?)${CLOSE}`, `[ -]?[ -]?[ -]?vj?ec[${L}]*`, ` ?-? ?(?:ти|ми|и|х)? ?-? ?(?:річн|літн|летн|місячн|месячн)[${L}]+`,
].join('|');
const WORD_AGE = `(?<word>${GENITIVES})(?:(?:річн|літн|летн|місячн|месячн)[${L}]+|(?: [сзі]{1,2} половин[аоюєй]{2})? (?:років|лет)${CLOSE})`;
// "15 ani" is an age beside a word for a young person; alone it is as often how long something lasted.
const PLAIN_YEARS = `(?:-?(?:ти|х|ми|и))?(?: de)? (?<bare>years|ani(?:sori)?|років|роки|рочків|лет|года?|vjet|vite|rokiv|roky|rochkiv|let|godika?|(?:л|р|y|yrs?|a)\\.(?=[),]))${CLOSE}(?: (?:и|і|та|si|and|e|dhe) \\d{1,2} (?:мес|міс|luni|month|muaj)[${L}]*)?`;
// "На дев'ятому році життя", "пошёл девятый год".
const NTH_YEAR = `(?:на (?<of>${NTH})(?:ому|ьому|ом|ем) (?:році|году)(?: життя| жизни|(?<alone>))|(?:п[оі]ш[её]?[ло]в?|йде|идет|ішов|шел|минув) (?<nth>${NTH})(?:ий|ый|ой|ій) (?:рік|год)|(?<th>${NTH})(?:ий|ый|ой|ій) (?:рік|год) (?:пішов|пошел|йде|идет|минув))${CLOSE}`;
const THEN_YEARS = `${CLOSE}(?: (?:years old|years ago|років тому|лет назад|luni|saptamani|de ani|ani|vj[a-z]+|років|лет|года?|роки|р\\.))?`;
const numberFirst = (number: string): string => `(?:${CALLED_BEHIND})(?<called>${number})${THEN_YEARS}|(?<number>${number})(?:${BEHIND}|${PLAIN_YEARS})`;
// In three patterns, by what an age begins with: each is asked only where its number or its unit stands near enough. What has three figures or more is no age.
const CUE_FIRST = new WordPattern(`${OPEN}(?:${CALLED})(?<called>${FIGURES}|${WORDS})${THEN_YEARS}`);
const FIGURES_FIRST = new WordPattern(`${OPEN}(?!\\d{3})(?:${numberFirst(FIGURES)})`);
const WORDS_FIRST = new WordPattern(`${OPEN}(?:${numberFirst(WORDS)}|${WORD_AGE}|${NTH_YEAR})`);
const HAS_NUMBER = new WordPattern(`${OPEN}(?:\\d|${NUMBER_WORDS}|${GENITIVES}|${WORD_AGE}|${NTH_YEAR})`);

const A_YOUNG_PERSON = compact(new RegExp(`${OPEN}(?:${YOUNG}|pacient[aeului]*|пацієнт[${L}]*|пациент[${L}]*|patient|client|beneficiar[aeului]*)${CLOSE}`));
const HAS_AGE = compact(new RegExp(`${OPEN}(?:am|aveam|face|facea|implinise|implineste|nici|are|avea|este|are doar|is|was|turned|її|їй|йому|ей|ему|мені|мне|якому|якій|которому|которой|mbushi|mbush|a implinit|eshte|ishte|ka|implinit|исполнилось|виповнилося|only|just|лише|всего|vetem|doar|abia)(?: [${L}]{2,6})? $`));
// "Taken off the bus, a 14-year-old girl …": whose age it is, stands behind it.
const IS_OF_A_CHILD = compact(new RegExp(`^ (?:${YOUNG}|${KIN}|(?:мешкан|жител)[а-яії]+|residents?|locuito[a-z]+|banor[a-z]*)${CLOSE}`));
const OF_SEVERAL = /(?:их|ими?|і|[иы]е)$/;
const BODY_REACH = 64;
// No farther it is looked whether an age is one person's.
const NEAR = 48;

/** The exact age of a child or young person told with a place finer than a region; bands and limits of law are none. */
export function exactAges({ text, plain, openings }: Reading): Span[] {
  const found: Span[] = [];
  let places: { start: number; end: number }[] | null = null;
  let first = 0;
  if (!HAS_NUMBER.mayBeIn(openings)) return found;
  const alike = new Alike<boolean>(plain, NEAR);
  for (const match of agesIn(openings)) {
    const start = match.index;
    const end = start + match[0].length;
    const age = ageOf(match.groups!);
    const bare = match.groups!['bare'] !== undefined || match.groups!['alone'] !== undefined || / (?:років|лет)$/.test(match[0]);
    if (age === null || age > OLDEST || !alike.at(start, end, () => isOnePersons({ plain, start, end, bare }))) continue;
    places ??= finePlaces({ text, plain, openings });
    const sentence = sentenceAround(plain, start, end);
    while (first < places.length && places[first]!.start < sentence.from) first++;
    const whose = withWhom(plain, start);
    const place = whereTold({ text, plain }, { start, end, whose, places, first, sentence, isSure: false });
    if (place && ((!OF_SEVERAL.test(match[0]) && IS_OF_A_CHILD.test(plain.slice(end, end + 24))) || !isABodys(plain.slice(Math.max(0, start - BODY_REACH), start).replace(/^[\s\S]*[.;!?\n]/, '')))) found.push({ kind: 'EXACT_AGE_WITH_PLACE', start: Math.min(whose, place.start), end: Math.max(end, place.end) });
  }
  for (const told of agesInBrief({ text, plain, openings })) found.push({ kind: 'EXACT_AGE_WITH_PLACE', ...told });
  return found;
}

/** Every age with the words that tell it, in order and apart. */
function agesIn(openings: Openings): readonly RegExpExecArray[] {
  const ages: RegExpExecArray[] = [];
  if (CUE_FIRST.mayBeIn(openings)) ages.push(...CUE_FIRST.all(openings, hasNumberBehind(openings)));
  if (openings.figures.length > 0) ages.push(...FIGURES_FIRST.all(openings, isToldBehindFigures(openings)));
  if (WORDS_FIRST.mayBeIn(openings)) ages.push(...WORDS_FIRST.all(openings, isToldBehindWords(openings)));
  if (ages.length < 2) return ages;
  let behind = 0;
  return ages.sort((one, other) => one.index - other.index).filter(({ index, 0: age }) => {
    const isApart = index >= behind;
    if (isApart) behind = index + age.length;
    return isApart;
  });
}

/** Whether words can tell an age at all: there is a number among them. */
export const mayTellAnAge = (plain: string): boolean => HAS_NUMBER.mayBeIn(new Openings(plain));

/** The age that a text tells, of whatever writing; null where it tells none. */
export function ageIn(text: string): number | null {
  const [match] = agesIn(read(text).openings);
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

// "La 13 ani a fost dusă din …", "У 13 років її вивезли …".
const BEFELL = compact(new RegExp(`^,? (?:(?:її|його|ее|её|его|їй|йому|ей|ему|вона|він|она|он|she|he|ajo|ai|e|u) [${L}]{3,}|(?:a|au|l-a|l-au|a fost|fusese|m-a|m-au) (?:dus|luat|vandut|trimis|recrut|marit|gasit|scos|scoas|racol|trafic|exploat|abandon|adus|rapit|plecat|ramas|fugit|inceput|nascut|venit))`));

interface Told { plain: string; start: number; end: number; bare: boolean }

function isOnePersons({ plain, start, end, bare }: Told): boolean {
  const lead = plain.slice(Math.max(0, start - 28), start);
  const rest = plain.slice(end, end + 32);
  if (NO_AGE_AFTER.test(rest) || isAmongSeveral(lead, plain.slice(start, end + 16))) return false;
  if (!bare) return !STRONG_LIMIT.test(lead);
  if (HEADS.test(rest) || NO_AGE_BEFORE.test(lead) || (ONE_OF_THEM.test(lead) && OF_A_SENTENCE.test(rest))) return false;
  if (ONE_OF_THEM.test(lead) && /^(?:[,)]| (?:from|din|nga|з|із|из) )/.test(rest)) return true;
  if (BEFELL.test(rest) && /(?:^|[ ,.("„«“])(?:у|в|la|at|ne) $/.test(lead)) return true;
  const near = plain.slice(Math.max(0, start - 40), start).replace(/^[\s\S]*[.;!?\n]/, '');
  return A_YOUNG_PERSON.test(near) || HAS_AGE.test(lead) || A_YOUNG_PERSON.test(rest.replace(/[.;!?\n][\s\S]*$/, ''));
}
