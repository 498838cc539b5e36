import { compact } from '../looking/compact.ts';
import { kindsOf } from '../looking/signs.ts';
import type { Signs } from '../looking/signs.ts';
import type { Openings } from '../looking/openings.ts';
import { lettersOf } from '../looking/words-in.ts';
import { CUE } from './cues.ts';
import { Endings } from './endings/endings.ts';
import { SUFFIX } from './endings/suffixes.ts';
import { evidenceOf } from './evidence.ts';
import { fold, hashesOf, hashOf } from './fold.ts';
import { isOneOf } from './words.ts';
import type { Word } from './words.ts';

/** A text with its words, and who is asked about them. */
export interface Sight {
  text: string;
  signs: Signs;
  openings: Openings;
  words: readonly Word[];
  /** By their places among the words, those with a capital. */
  capitals: readonly number[];
  /** Whether the text has a word for villages or towns; null until that is asked. */
  listsPlaces: boolean | null;
  /** Whether the text may have a word for what is sold, sown or launched under people's names; null until that is asked. */
  sellsGoods: boolean | null;
  /** Where in the text the words for ferries, hotels and storms begin, in order; null until that is asked. */
  things: readonly number[] | null;
  /** By their hashes, the names that the text gives to scenarios of exercises; null until that is asked. */
  scenarios: ReadonlySet<number> | null;
}

const IMENI = hashOf('imeni');
const FACE = hashOf('fata');
const IN = hashesOf('in|din');
const BY = hashesOf('po|vid|ot');

/** What a word is a cue of: "имени" makes a street's name of what follows, "по имени" a person's; "din fața gării" speaks of no girl. */
export const cueAt = ({ words }: Sight, index: number): number => {
  const word = words[index];
  if (word === undefined) return 0;
  if (word.hash === FACE && isOneOf(words[index - 1], IN)) return 0;
  return word.hash === IMENI && isOneOf(words[index - 1], BY) ? CUE.intro : word.cue;
};

/** What the words before a name call whoever bears it. */
export interface Called { weight: number; by: number }

const NOT_CALLED: Called = { weight: 0, by: 0 };
const FILLERS_AT_MOST = 3;
const WEIGHTS: readonly (readonly [bits: number, weight: number])[] = [[CUE.title, 2.5], [CUE.intro, 2.5], [CUE.kin, 2.5], [CUE.role, 2], [CUE.named, 1.5]];

const TO = hashOf('to');
const ACCORDING = hashesOf('according');
const CALLS = CUE.title | CUE.intro | CUE.kin | CUE.role | CUE.named;
const ENDS = /[;!?\n\r]|\. *[^ ]*\.|[\d]/;

/** The cue that leads up to the word at `index`: right before it, or with words such as "is" and "her" between. */
export function calledBefore(sight: Sight, index: number): Called {
  const { words } = sight;
  let at = index - 1;
  for (let fillers = 0; at >= 0; at--, fillers++) {
    const between = betweenOf(sight, at);
    if (between.length > 4 || (between !== ' ' && between !== ', ' && ENDS.test(between))) return NOT_CALLED;
    const cue = cueAt(sight, at);
    const found = (cue & CALLS) === 0 ? undefined : WEIGHTS.find(([bits]) => (cue & bits) !== 0);
    // "mama ei, Elena", "numele: Ion", "dr. Popa"; a full stop behind a long word ends its sentence.
    // "Вода" is no abbreviation either, nor is "nume".
    const ends = between.includes('.') && (words[at]!.end - words[at]!.start > ((cue & CUE.intro) === 0 ? 4 : 3) || (words[at]!.cyrillic && /[аеиіїоуыюя]$/.test(words[at]!.written)));
    if (found && !ends && (fillers === 0 || (found[0] & (CUE.intro | CUE.kin | CUE.named)) !== 0)) {
      return between.includes(',') && (found[0] & (CUE.kin | CUE.role | CUE.title)) !== 0 ? { weight: words[index]!.cyrillic ? 1.5 : 1, by: found[0] } : { weight: found[1], by: found[0] };
    }
    // "according to Valbona"
    if (fillers === FILLERS_AT_MOST || ((cue & CUE.filler) === 0 && !(fillers === 0 && words[at]!.hash === TO && isOneOf(words[at - 1], ACCORDING))) || ends) return NOT_CALLED;
  }
  return NOT_CALLED;
}

/** What stands between the word at `index` and the next; a space where nothing parts them. */
const betweenOf = ({ text, words }: Sight, index: number): string =>
  words[index + 1]!.gap === 'space' ? ' ' : text.slice(words[index]!.end, words[index + 1]!.start);

const LINKS = hashesOf('de|cel|cea|chel|la|e|i|te|of|the|din|nr|no|st|general|generale|teoretic|national|nationale|clinic|rajonal|rajonale|raional|raionale|regional|universitar|universitare|publik|publike|qendror|qendrore|shteteror|ii|iii|iv|al|pentru|copii|per|femije|for|children|urgenta|dlia|ditei|detei|pamiati|memoriei');
// What follows one of these bears two names.
const OF_TWO = hashesOf('imeni|sfinti|sfintii|sfintilor|sviatih|saints|sts|brativ|brativ');
const SAINTS = hashesOf('sfinti|sfintilor|saints|sviatih');
const AND_WORDS = hashesOf('and|si|ta|i|dhe|e');
const LINKS_AT_MOST = 6;

const STOPS = lettersOf(/[,;!?\n\r:()]/);
const DOT = 0x2E;

/** Whether a stop is between the word at `index` and the next, or a dot behind what is no abbreviation. */
function isParted({ text, words }: Sight, index: number): boolean {
  const { start, end } = words[index]!;
  const next = words[index + 1]!;
  if (next.gap === 'space') return false;
  if (next.start - end > 4) return true;
  for (let at = end; at < next.start; at++) {
    const code = text.charCodeAt(at);
    if (STOPS[code] === 1 || (code === DOT && end - start > 5)) return true;
  }
  return false;
}

/** Whether a street, an institution, a law or a place bears the name that begins at `index`: "вул. Тараса Шевченка". */
export function isNamesake(sight: Sight, index: number): boolean {
  const { words } = sight;
  // "Музей імені Богдана та Варвари Ханенків", "Sfinții Petru și Pavel".
  if (isOneOf(words[index - 1], SAINTS) && words[index]!.gap === 'space') return true;
  if (words[index]!.gap === 'space' && isOneOf(words[index - 1], AND_WORDS) && words[index - 2]?.shape === 'title' && isOneOf(words[index - 3], OF_TWO)) return true;
  for (let at = index - 1, links = 0; at >= 0 && links <= LINKS_AT_MOST; at--, links++) {
    const word = words[at]!;
    if (isParted(sight, at)) return false;
    if ((cueAt(sight, at) & (CUE.place | CUE.thing)) !== 0) return true;
    if (word.shape === 'lower' && !LINKS.has(word.hash)) return false;
  }
  return false;
}

// "СЁЛА ВИКТОРИЯ, МАРИЯ И СВЕТЛЫЙ", "the villages of Victoria, Independența and …": each of a list is one.
const LISTED_PLACES = compact(/(?<!\p{L})(?:villages|towns|settlements|hamlets|communes|districts|satele|satelor|comunele|comunelor|localit[aă][tț]il[eo]r?|ora[sș]ele|raioanele|fshatrat|fshatrave|qytetet|komunat|с[её]л(?:а|ах)|деревни|деревнях|пос[её]лки|города|міста|містах|хутор[иа]|громади)(?: of| din [\p{L}]+)?:? (?:\p{Lu}[\p{L}'’-]{1,24}(?: (?!and|și|dhe|та|и |і )[\p{L}'’-]{2,24}){0,2}(?:, | and | și | dhe | та | і | и |, and )){0,8}$/iu);
const LIST_REACH = 110;

const PLACES = /villages|towns|settlements|hamlets|communes|districts|satel|comunel|localit|ora[sș]ele|raioanele|fshatra|qytetet|komunat|с[её]л|деревн|пос[её]лки|города|міст|хутор|громади/iu;
// What can stand right before one of them, where no comma does: a word for villages, which may have something joined to it, "of" or "and".
const VILLAGES = new Endings([[1, 0, [
  'villages towns settlements hamlets communes districts satele satelor comunele comunelor localitatile localitatiler localitatilo localitatilor orasele raioanele fshatrat fshatrave qytetet komunat',
  'села селах деревни деревнях поселки города міста містах хутори хутора громади',
].join(' ').split(' ').map(fold)]]);
const BEFORE_PLACE = hashesOf('of|and|si|dhe|ta|i');
const DIN = hashesOf('din');

/** Whether the word at `index` is one in a list of villages. */
export function isAmongPlaces(sight: Sight, index: number): boolean {
  const { text, words } = sight;
  const { start, gap } = words[index]!;
  if (gap === 'space' ? !leadsToPlaces(words, index - 1) : text[start - 1] !== ' ' || !/[,:]/.test(text[start - 2] ?? '')) return false;
  sight.listsPlaces ??= PLACES.test(text);
  return sight.listsPlaces && LISTED_PLACES.test(text.slice(Math.max(0, start - LIST_REACH), start));
}

const leadsToPlaces = (words: readonly Word[], index: number): boolean =>
  BEFORE_PLACE.has(words[index]!.hash) || VILLAGES.of(words[index]!.skeleton) !== 0 || isOneOf(words[index - 1], DIN);

/** Whether what follows the word at `index` makes a street or an institution of it: "Elena Street". */
export function namesSomething(sight: Sight, index: number): boolean {
  const { words } = sight;
  let at = index + 1;
  if (isOneOf(words[at], RULER) && words[at + 1]?.shape === 'title') return true;
  if (isOneOf(words[at], ARTICLE) && isOneOf(words[at + 1], GREAT) && words[at + 1]!.shape === 'title') return true;
  if (words[at]?.gap === 'hyphen' && PRINCE.has(words[at]!.hash)) return true;
  while (words[at] !== undefined && words[at]!.gap === 'space' && words[at]!.shape === 'title' && RANK.has(words[at]!.hash)) at++;
  const next = words[at];
  if (next === undefined || next.gap === 'break') return false;
  return next.shape === 'lower' ? next.gap === 'space' && AREA.has(next.hash) : (cueAt(sight, at) & CUE.thingAfter) !== 0;
}

// Штефан-Водэ
const PRINCE = hashesOf('voda|vode|vodi');
// "Stephen the Great"
const ARTICLE = hashesOf('the');
const GREAT = hashesOf('great|brave|wise|holi|terrible|good|magnificent');
// "Ștefan cel Mare"; "Taras Shevchenko National University"; "the Mihai Eminescu district".
const RULER = hashesOf('cel|cea|chel');
const RANK = hashesOf('national|state|medical|technical|pedagogical|regional|central|memorial|general|international|public|citi|municipal|secondari|high|primari|materniti');
const AREA = hashesOf('fund|cup|bursari|fellowship|memorial|librari|museum|stadium|theatre|hall|office|bridge|exhibition|district|counti|region|village|street|boulevard|square|avenue|raion|oblast|universiti|liceum|prize|award|foundation|academi|festival|medal|tournament|scholarship|checkpoint|plums|pizza|salad|apples|pears|grapes|potatoes|tomatoes|roses|pudding');

const AGE = /^[\s,(]{1,3}(?:aged? |de |në moshë |moshë |у віці |в возрасте |віком |în vârstă de |în etate de )?\d{1,2}(?:[,).]|$|[ -]?(?:ani|vjeç|vjec|years?|yo|рок|рік|лет|год|річн|летн))/u;

// "Drita dhe motra e saj".
const AND_KIN_BEGINS = hashesOf('dhe|e|and|si|ta|i');
const AND_KIN = compact(/^ (?:(?:dhe|e) (?:motr|v[ëe]lla|n[ëe]n|baba|djal|vajz|burr|gru|gjysh|hall|tez|dai?j|xhaxh|kush[ëe]ri)\p{L}{1,6} (?:e|i) (?:saj|tij)|and (?:her|his) (?:\p{L}{3,8} )?(?:mother|father|mum|dad|sister|brother|son|daughter|aunt|uncle|cousin|husband|wife|baby|child|grand)|(?:și|si) (?:mam|tat|sor|frate|fiic|fiul|so[țt]|m[ăa]tu[șs]|unchi|bunic|veri?[șs]o|copil)\p{L}{1,6} (?:ei|lui|său|sa|sau)|(?:та|і|й|и) (?:її|його|е[ёе]|его) (?:м[аі]т|мам|бат|тат|сест|брат|до[чн]|син|сын|дитин|реб[её]|чолов|дружин|муж|жен|тіт|т[её]т|дяд|бабус|бабуш|отец))/iu);

// Its first letters, and what stands before it.
const BEGINS_AN_AGE = lettersOf(/[\dadnmувî]/);
const BEFORE_AN_AGE = lettersOf(/[\s,(]/);
const BEFORE_AN_AGE_AT_MOST = 3;

/** Whether an age may be told right behind `end`: most words stand there without one. */
function mayTellAnAge(text: string, end: number): boolean {
  let at = end;
  while (at - end < BEFORE_AN_AGE_AT_MOST && BEFORE_AN_AGE[text.charCodeAt(at)] === 1) at++;
  return at > end && BEGINS_AN_AGE[text.charCodeAt(at)] === 1;
}

/** What follows the word at `index`, as people are spoken of: what they said or did, their age, or their kin. */
export function spokenOf(sight: Sight, index: number): number {
  const { text, words } = sight;
  const next = words[index + 1];
  const behind = text.slice(words[index]!.end, words[index]!.end + 28);
  if (mayTellAnAge(text, words[index]!.end) && AGE.test(behind)) return 1.5;
  if (isOneOf(next, AND_KIN_BEGINS) && AND_KIN.test(behind)) return 2;
  if (next === undefined || next.gap !== 'space' || next.shape !== 'lower' || isUndergone(sight, index)) return 0;
  return (cueAt(sight, index + 1) & CUE.speech) !== 0 || isVerb(next) ? 2 : 0;
}

const U = hashOf('u');
const MANY = /(?:uan|[^i]en)$/;
const IS_DONE = hashesOf('shqirtua|miratua|botua|dorezua|ndrishua|shtua|anulua|publikua|perkthie|nenshkrua|diskutua|perditesua|shtip|instalua|pastrua|ndertua|rinovua|riparua|prish|shua|shkri|zgiat|shkurtua|plotesua|llogarit|mat|numerua|rrumbullakua|rrumbullakos|caktua|festua|organizua|zhvillua|votua|ratifikua|harxhua|shpenzua|prodhua|perfundua|transmetua|aktivizua|nderpre|shemb|mbush|zbraz|shpernda|ndot|zgierua|ngushtua|financua|hartua|proiektua|krahasua|caktivizua|konfirmua|asfaltua');

/** "Lëndët u ndanë", "Flamuri u hap": what opens an Albanian sentence and was done by many, or done to things, is nobody, where the word is one of the language. */
function isUndergone({ words }: Sight, index: number): boolean {
  const [word, next, verb] = [words[index]!, words[index + 1]!, words[index + 2]];
  if (next.hash !== U || word.tongue !== 'sq' || !word.first || verb?.gap !== 'space') return false;
  return MANY.test(verb.skeleton) || (IS_DONE.has(verb.hash) && evidenceOf(word).ordinary);
}

// "Victoria, Florin and Amber are code words": names of rooms, groups, lessons; "Florence and Victoria are all destinations".
const NAMES_OF_THINGS = compact(/^(?:,? (?:and |și |si |та |й |і |и |dhe |e )?["«„“]?\p{Lu}[\p{L}'’-]{1,20}["»”“]?){0,6} ?(?:(?:are|were) (?:used as )?(?:the |only |just )?(?:code ?|working )?(?:names?|words|titles)|(?:are|were) (?:all |both |the |among the |popular |common |twin |sister )*(?:destinations|cities|towns|countries)(?!\p{L})|(?:sunt|erau) (?:toate )?(?:orașe|destinații|țări|râuri)(?!\p{L})|(?:janë|ishin) (?:të gjitha )?(?:qytete|vende|destinacione|lumenj)(?!\p{L})|[–—-] (?:(?:це|это|все|усе) )?(?:міста|города|країни|страны|напрямки|направления)(?!\p{L})|(?:sunt|erau) (?:doar )?(?:numele|nume de|denumiri|titluri)|(?:janë|ishin) (?:vetëm )?(?:emrat|emra|tituj|titujt)|(?:[–—-] )?(?:так |це |это )?(?:називаю?є?ться|звуться|называю?е?тся|назви|названия|имена сценариев|кодові назви|кодовые названия))/u);
const CALLED_SO = /(?:are|were|sunt|erau|janë|ishin|[–—-] (?:[цэву]|м[іе]|г|к|с|н)|назив|звуть|назв|имена|кодов)/;
// With these letters begins what can follow such a name in lower case.
const GOES_ON = new Set('asșdewjiтйіицэнзк');
const LISTED_BEFORE = compact(/(?:\p{Lu}[\p{L}'’-]{1,20}(?:, | and | și | si | та | й | і | и | dhe )){1,6}$/u);

// "Domnica e numele programului", "Lily is the name of the boat": of people nobody says that.
const IS_A_THING = compact(/^ (?:is|was|e|este|era|është|eshte|ishte|[–—-](?: це| это)?) (?:(?:the |our |a |this )?(?:name|codename) (?:of|for) (?:the |our |a |this )?(?:app|programme|program|project|software|system|database|room|hall|boat|ship|ferry|storm|street|village|town|river|caf|hotel|company|firm|show|song|film|book|magazine|bulletin|campaign|operation|exercise|server|printer|dog|variety)|(?:doar )?numele (?:programului|aplicației|aplicatiei|proiectului|sălii|salii|campaniei|operațiunii|operatiunii|revistei|satului|vasului|navei|furtunii|câinelui|cainelui|serverului|sistemului|firmei|hotelului|străzii|strazii|exercițiului|cântecului|filmului|piesei)|(?:satul|orașul|orasul|comuna|liceul|strada|floarea|soiul|hramul) |emri i (?:programit|aplikacionit|projektit|sallës|salles|fushatës|fushates|anijes|stuhisë|stuhise|qenit|firmës|hotelit|rrugës|fshatit|këngës|filmit|revistës|operacionit)|(?:назва|ім'я|название|имя) (?:програми|застосунку|зали|кампанії|про[єе]кту|операції|корабля|бурі|собаки|села|вулиці|фільму|журналу|программы|приложения|зала|кампании|проекта|операции|судна|шторма|улицы|фильма|журнала)|(?:село|місто|річка|город|река|вулиця|улица) )/iu);
const IS = hashesOf('is|was|e|este|era|eshte|ishte');
const DASHES: ReadonlySet<string | undefined> = new Set('–—-');
const REACH_OF_THINGS = 60;

/** Whether the word at `index` is one of a row that the sentence calls the names of things. */
export const isNameOfThings = ({ text, words }: Sight, index: number): boolean => {
  const { start, end } = words[index]!;
  const next = words[index + 1];
  if (text[end] === ' ' && (isOneOf(next, IS) || DASHES.has(text[end + 1])) && IS_A_THING.test(text.slice(end, end + REACH_OF_THINGS))) return true;
  if (next !== undefined && next.gap === 'space' && next.shape === 'lower' && !GOES_ON.has(text[next.start]!)) return false;
  const isFollowed = text[end] === ' ' || (text[end] === ',' && text[end + 1] === ' ');
  if (!isFollowed && text[start - 1] !== ' ') return false;
  const behind = text.slice(end, end + 110);
  return CALLED_SO.test(behind) && NAMES_OF_THINGS.test(behind) && (isFollowed || LISTED_BEFORE.test(text.slice(Math.max(0, start - 60), start)));
};

// Hope, faith, love, a rose: said of a thing unless they speak.
export const VIRTUES = hashesOf('nadia|nadezhda|vera|vira|liubov|roza|dolia|volia|slava|zoria|mriia|mria|pravda|svoboda|hope|faith|grace|justice|joi|chariti|merci|patience|liberti|freedom');

/** Whether the word at `index` begins a sentence about hope or love, and not one in which somebody of that name speaks. */
export const isVirtue = (sight: Sight, index: number): boolean => {
  const next = sight.words[index + 1];
  return VIRTUES.has(sight.words[index]!.hash) && sight.words[index]!.first && (next === undefined || next.end - next.start < 3 || (cueAt(sight, index + 1) & CUE.speech) === 0);
};

/** Whether a Ukrainian or Russian word ends as what somebody does or did. */
export const isVerb = (word: Word): boolean => word.cyrillic && word.hasSuffix(SUFFIX.verb);

const QUOTE = kindsOf('"');

/** Whether the words from `first` to `last` are all that stands in quotation marks: a thing's name, or a nickname. */
export function isQuoted({ text, signs, words }: Sight, first: number, last: number): boolean {
  return signs.has(QUOTE) && /["«„“”]/.test(text[words[first]!.start - 1] ?? ' ') && /["»“”]/.test(text[words[last]!.end] ?? ' ');
}

// Before a quotation mark: what follows is the name of a book, a song, a play.
const WORKS = hashesOf('roman|romanul|romani|romanin|povist|povest|kazka|skazka|vistava|spektakl|pisnia|pesnia|film|filmul|filmi|kniga|kniha|knizhka|poema|povestirea|povestea|cartea|cantecul|piesa|poezia|cursul|serialul|balada|kenga|shfaqja|drama|libri|tregimi|serial|opera|balet|novel|book|song|plai|poem|story|tale|movie|musical|course|game|igra|gra|zal|zala|zale|zali|zalu|sala|salii|salla|sallen|salles|jocul|lodra|operatsiia|operation|operatiunea|operacioni');

/** Whether a quotation mark opens right before the word at `index`, and what is quoted is a book's or a song's name. */
export const isWork = ({ text, signs, words }: Sight, index: number): boolean => {
  if (!signs.has(QUOTE)) return false;
  for (let at = index; at > 0 && index - at < 3; at--) {
    const between = text.slice(words[at - 1]!.end, words[at]!.start);
    if (/^ ["«„“]$/.test(between)) return WORKS.has(words[at - 1]!.hash);
    if (between !== ' ') return false;
  }
  return false;
};

/** Whether nothing but spaces and a quotation mark parts the two words, which may have a short one between. */
export const isWithin = (text: string, one: Word | undefined, other: Word): boolean =>
  one !== undefined && other.start - one.end <= 8 && /^[ "«„“\p{L}]*$/u.test(text.slice(one.end, other.start));

/** What stands between two of a row: a comma, "and", "or". */
export const AND = /^(?: ?[,;/] ?| - | (?:and|or|și|si|sau|та|і|й|и|или|або|чи|dhe|ose) |, (?:and|or) )$/u;

/** The capitalised word that the word at `index` stands in a row with: "Milan and Rome", "Lena și Sveta". */
export function besideOf({ text, words }: Sight, index: number): Word | null {
  // "and" is a word of its own, so the neighbour is one or two back.
  for (const back of [1, 2]) {
    const before = words[index - back];
    if (before !== undefined && before.shape !== 'lower' && AND.test(text.slice(before.end, words[index]!.start))) return before;
  }
  return null;
}

const PLACE_BEFORE = hashesOf('in|din|la|from|to|at|near|v|u|z|iz|do|vid|ot|na|pid|nga|ne|te|langa|spre|catre|via|through|inside|around');

/** Whether the word at `index` is where something is or comes from. */
export const isWhere = ({ words }: Sight, index: number): boolean =>
  words[index]!.gap === 'space' && isOneOf(words[index - 1], PLACE_BEFORE);
