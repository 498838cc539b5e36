import { WordPattern } from '../looking/word-pattern.ts';
import type { Openings } from '../looking/openings.ts';
import { isNumberWord, NUMBER_WORDS, UNIT_WORDS, valueOf } from './number-words.ts';
import type { Replacement } from './number-words.ts';

const L = 'a-zа-яіїєґ';
/** `behind` is what has to follow. */
type Rule = readonly [source: string, as: (word: string, parts: Record<string, string | undefined>) => string, behind?: string];

// By the beginnings of their words, from one to nine.
const valueBy = (word: string, beginnings: readonly string[]): number => beginnings.findIndex((some) => new RegExp(`^(?:${some})`).test(word));
const ROMANIAN = ['un', 'd', 'tr', 'pa', 'c', 'sai|sas', 'sap', 'op', 'n'];
const ROMANIAN_UNITS = ['unu', 'doi', 'trei', 'patru', 'cinci', 'sase', 'sapte', 'opt', 'noua'];
const ROMANIAN_TENS = ['', 'douazeci', 'treizeci', 'patruzeci', 'cincizeci', 'saizeci', 'saptezeci', 'optzeci', 'nouazeci'];
const ROMANIAN_TEENS = ['unsprezece', 'doisprezece', 'treisprezece', 'paisprezece', 'cincisprezece', 'saisprezece', 'saptesprezece', 'optsprezece', 'nouasprezece'];
const ALBANIAN = ['n[ji]', 'd', 'tr', 'k', 'p', 'g', 's', 't', 'n'];
const ALBANIAN_UNITS = ['nje', 'dy', 'tre', 'kater', 'pese', 'gjashte', 'shtate', 'tete', 'nente'];
const ALBANIAN_TENS = ['dhjete', 'njezet', 'tridhjete', 'dyzet', 'pesedhjete', 'gjashtedhjete', 'shtatedhjete', 'tetedhjete', 'nentedhjete'];
const SLAVIC = ['о(?!с)|а', 'дв', 'т', 'ч', 'п', 'ш', 'с', 'в|ос', 'д'];
const RUSSIAN_TEENS = ['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'];
const UKRAINIAN_TEENS = ['оди', 'два', 'три', 'чотир', 'п\'ят', 'шіст', 'сім', 'вісім', 'дев\'ят'];

const albanianUnit = (word: string): string => ALBANIAN_UNITS[valueBy(word, ALBANIAN)]!;
const albanianTen = (word: string): string => ALBANIAN_TENS[/^nj?[ie]z/.test(word) ? 1 : word.startsWith('dy') ? 3 : valueBy(word, ALBANIAN)]!;
const A_UNIT = '(?:nj?[ie]|dy|tr[ie]|kater|pese?|gjasht?e?|shtate?|tete?|n[ae]n[dt]e?)';
const A_TEN = '(?:nj?[ie]zet|dyzet|(?:tr[ie]j?|kater|pese?|gjasht?e?|shtate?|tete?|n[ae]n[dt]?e?)dhj?et)';
const IN_ONE = new RegExp(`(?:${NUMBER_WORDS})`, 'g');
const NUMBER_BEHIND = `(?= (?:${NUMBER_WORDS})(?![${L}]))`;

// A part of a number, behind which there is more of it or nothing.
const FIGURES_BEHIND = ' \\d{1,3}(?=[.,;!?]|$| (?:(?:і|и|та|й|si|e|dhe|edhe|and|apoi|pastaj|потім|потом|then) )?\\d)';
const BETWEEN_FIGURES = '(?<=\\d ?[./-] ?)';
const BEHIND_A_MONTH_OF_A_DAY = `(?<=\\d(?:st|nd|rd|th|-?[a-z]{1,2})? ?[./ -] ?(?:[ivxіх]{1,4}|[${L}]{3,12}|\\d{1,2}) ?[./ -] ?)`;
const ROMAN_VALUES = new Map([['m', 1000], ['cm', 900], ['c', 100], ['xc', 90], ['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1]]);
const TENS_OF_A_CODE = ['50', '60', '70', '90'];
/** "mmxi": 2011. */
const ofRoman = (word: string): string => String(word.match(/cm|xc|xl|ix|iv|[mclxvi]/g)!.reduce((sum, sign) => sum + ROMAN_VALUES.get(sign)!, 0));

// As they are said in a hurry, spelt by ear, or written in one word; each with the words that everybody knows.
const RULES: readonly Rule[] = [
  // "Două mii 11".
  ['(?:two thousand|doua mii|dy ?mije|дві тисячі|две тысячи)(?: (?:and|si|e|і|и))? (?<last>\\d{1,2})', (_, { last }) => `20${last!.padStart(2, '0')}`],
  // "Douășnouă", "doojtrei", "patruș'opt", "douăzecișinouă".
  ['(?<ten>doo|dou?a?|trei?|patru|cinci?|sai|sase|sapte?|opt|noua)\'?(?:s|j|js|zecisi|zecis|zeci si(?=[a-z]))[\'-]?(?<unit>un[ua]|doi|doua|tre?i|patru|cinci|sase|sapte|opt|noua)', (_, { ten, unit }) => `${ROMANIAN_TENS[valueBy(ten!, ROMANIAN)]} si ${unit}`],
  // "Nouășpce", "cinsprece".
  ['(?:un|doi|doua?|trei?|pai|patru?|cinc?i?|sai|sase|sapt[ei]?|opt?i?|noua?)s(?:pe|pce|pece|prece|preze|prezec)', (word) => ROMANIAN_TEENS[valueBy(word, ROMANIAN)]!],
  ['(?:doo|dou|doa|do) ?mii', () => 'doua mii'],
  // "Dymdhjet", "pesmbdhetë"; "njëzeteshtatë"; "gjashtdhet".
  [`${A_UNIT}e?m(?:b|be|e)?dhj?ete?`, (word) => `${albanianUnit(word)}mbedhjete`],
  [`(?<ten>${A_TEN})e{0,2}(?<unit>${A_UNIT})`, (_, { ten, unit }) => `${albanianTen(ten!)} e ${albanianUnit(unit!)}`],
  [`${A_TEN}e?`, albanianTen],
  [`dy ?mij[ae]?(?:e?(?<unit>${A_UNIT}))?`, (word, { unit }) => (unit !== undefined ? `dy mije e ${albanianUnit(unit)}` : word.endsWith('e') ? word : 'dy mije')],
  // "Пʼятнацять", "восемнацать", "шешнадцать", "дванайцятого".
  ['(?:один?|адин|дв[аеоі]|три|ч[оеи]т[иеы]р|шт[иы]р|п\'?[яиє]т|ш[іиеы][шсщ]т?|с[іе]м|в[іои]с[іие]мь?|осемь?|осьм|д[еи]в\'?[яі]т)на[йдцт]{0,2}ц(?<vowel>[яаіє])т(?<end>[ьиаіоую][а-яіїє]{0,3})?', (word, { vowel, end }) => `${(vowel === 'а' ? RUSSIAN_TEENS : UKRAINIAN_TEENS)[valueBy(word.replace(/^шт/, 'чт'), SLAVIC)]}надц${vowel === 'а' ? 'а' : 'я'}т${end ?? ''}`],
  ['дв(?:ай?|о)ц[яаіє]ть|двадц[іє]ть', () => 'двадцять'],
  ['тр(?:ий?|ы)ц[яаіє]ть|тридц[іє]ть', () => 'тридцять'],
  ['п(?:\'?[яє]|[иіе]й?)[дт]?ь?(?:[еиі]|д[еиіє])?с[яє]т', () => 'п\'ятдесят'], ['ш[иіе]й?с?с?т?ь?(?:д[еиіє])?с[яє]т', () => 'шістдесят'],
  ['с[іе]мь?(?:д[еиіє])?с[яє]т', () => 'сімдесят'], ['в[іо]с[еі]мь?(?:д[еиіє])?с[яє]т', () => 'вісімдесят'], ['д[еи]в\'?[яиі]н[оа]ст[оа]', () => 'дев\'яносто'],
  ['т(?<i>[ыи])с?щщ?(?<end>[аиеіу]?)', (_, { i, end }) => (i === 'ы' ? 'тысяч' : 'тисяч') + end],
  ['двохтисячн(?<end>[а-яії]{2,4})', (_, { end }) => `двотисячн${end}`],
  ['(?:восим|восім|вісем)ь?', () => 'вісім'], ['сєм', () => 'сім'], ['шєсть', () => 'шість'], ['д[єи]в\'?ять|девьять', () => 'дев\'ять'], ['пьять', () => 'п\'ять'], ['ч[єие]т[иі]р[єие]', () => 'чотири'], ['д[єи]сять', () => 'десять'], ['ад[иі]н', () => 'один'],
  // "Two-thousand-and-nine", "two k nine".
  ['two-thousand(?:-and)?(?:-[a-z]{3,9}){0,2}|twenty-(?:ten|eleven|twelve|[a-z]{3,5}teen)', (word) => word.replaceAll('-', ' ')],
  ['дв[еі]-т[иы](?:сяч|щ|сч)[аиі](?:-[а-яіїє\']{4,14})?', (word) => word.replaceAll('-', ' ').replace(/т[иы](?:щ|сч)/, 'тысяч')], ['doua-mii(?:-[a-z]{3,12}){0,2}|dy-mije(?:-e)?(?:-[a-z]{2,9})?', (word) => word.replaceAll('-', ' ')],
  // A year figure by figure: "two-oh-oh-eight".
  [`(?:two|doi|doua|dy|два|дві|две)[ -](?:oh|zero|нуль|ноль)[ -](?:oh|zero|нуль|ноль|one|unu|nje|один)[ -](?<last>${UNIT_WORDS})`, (word, { last }) => `20${/(?:one|unu|nje|один)[ -]\S+$/.test(word) ? 1 : 0}${valueOf(last!)}`, '(?![ ,.-]{1,3}\\d{2,3}[ -]\\d\\d)'],
  // Only the month in words: "15.zece.2011".
  [`${BETWEEN_FIGURES}(?:${NUMBER_WORDS})`, (word) => word, ' ?[./-] ?(?:19|20)\\d\\d(?!\\d)'],
  // The year of a date in Roman figures: "12 · III · MMXI".
  [`${BEHIND_A_MONTH_OF_A_DAY}(?:mcm[clxvi]{1,8}|mm[xvi]{0,7})`, ofRoman],
  ['two k', () => 'two thousand', NUMBER_BEHIND],
  ['a hundred', () => 'one hundred', `(?: and)?${NUMBER_BEHIND}`],
  ['fourty', () => 'forty'], ['ninty', () => 'ninety'], ['twenny', () => 'twenty'], ['twelth|twelveth', () => 'twelfth'], ['nineth', () => 'ninth'], ['eigth|eightth', () => 'eighth'], ['ninteen', () => 'nineteen'],
  // "De trei ori unu".
  ['de trei ori|tr[ie] here|три раз[аи]|three times', () => 'triple', NUMBER_BEHIND], ['de doua ori|dy here|два раз[аи]|twice', () => 'double', NUMBER_BEHIND],
  // "Двічі по 27", "de două ori câte 27".
  ['двічі по|дважды по|два рази по|два раза по|de doua ori(?: cate)?|dy here nga|twice', () => 'double', FIGURES_BEHIND], ['тричі по|трижды по|три рази по|три раза по|de trei ori(?: cate)?|tri here nga|tre here nga|three times', () => 'triple', FIGURES_BEHIND],
  ['(?:а|iar|kurse) (?<then>потім|потом|далі|дальше|apoi|pastaj)', (_, { then }) => then!, `(?: \\d| (?:double|triple|twice|de (?:doua|trei) ori|(?:dy|tre) here|двічі|дважды|тричі|трижды|(?:два|три) раз[аи]|${NUMBER_WORDS})(?![${L}]))`],
  // A code of the network by its name: "п'ятдесятка спереду, далі 318-44-06".
  ['(?<tens>п\'?ят[ьи]?десят|ш[іе]стьдесят|шістдесят|сімдесят|сем[ьи]десят|дев\'яност|девяност)(?:к[аиуе]|очк[аиу]|ою) (?:спереду|спочатку|впереди|вначале|сначала|на початку)(?:,? (?:а )?(?:далі|потім|дальше|потом|затем))?', (_, { tens }) => `0${TENS_OF_A_CODE[valueBy(tens!, ['п', 'ш', 'с', 'д'])]}`, ',? \\d'],
  // "Then, at the end, three four": nothing is told between two numbers but that another follows.
  ['(?:and )?(?:at|in) the end|and lastly|(?:si |iar )?la (?:sfarsit|final|urma|capat|coada)|(?:e |dhe )?ne (?:fund|mbarim)|(?:і |та )?(?:в|у|на) кінці|(?:і )?наприкінці|(?:и )?(?:в|на) конце', () => 'then', `(?::?${NUMBER_BEHIND}|, \\d{1,3}(?!\\d| [${L}]{1,3} \\d))`],
  // "A cincea" where a year in words follows.
  ['al? (?<month>doua|treia|patra|cincea|sasea|saptea|opta|noua|zecea)', (_, { month }) => ROMANIAN_UNITS[valueBy(month!, ROMANIAN)] ?? 'zece', ',? (?:anul |din )?doua ?mii'],
  // "Zerosixnine", "dydytre".
  [`(?=[${L}']{6})(?:${NUMBER_WORDS}){2,12}`, (word) => word.match(IN_ONE)!.join(' ')],
];
const CARELESS = new WordPattern(RULES.map(([source, , behind]) => `(?<![${L}])(?:${source.replace(/\?<[a-z]+>/g, '?:')})(?![${L}\\d])${behind === undefined ? '' : `(?=${behind})`}`));
const WHOLE = RULES.map(([source, as]) => [new RegExp(`^(?:${source.replace(BETWEEN_FIGURES, '').replace(BEHIND_A_MONTH_OF_A_DAY, '')})$`), as] as const);
const MONTHS = 12;
const BEFORE_A_MONTH = /\d ?[./-] ?$/;
const BEHIND_A_MONTH = /^ ?[./-] ?(?:19|20)\d\d(?!\d)/;
const REACH = 8;
// Nobody writes so many: a text that has more is made to grow.
const AT_MOST = 2_000;
const NONE: readonly Replacement[] = [];

/** Numbers in words that are no words of a dictionary, as those that are: "douășnouă", "dymdhjet", "пійсят", "тыща". */
export function carelessNumbers(openings: Openings): readonly Replacement[] {
  const found = CARELESS.all(openings);
  if (found.length === 0) return NONE;
  const plain = openings.text;
  return found.slice(0, AT_MOST).flatMap(({ index, 0: word }) => {
    const end = index + word.length;
    const known = isNumberWord(word) ? monthOf(word, plain.slice(Math.max(0, index - REACH), index), plain.slice(end, end + REACH)) : knownOf(word);
    return known === word ? [] : [{ start: index, end, as: known, isSpread: true }];
  });
}

function knownOf(word: string): string {
  const [pattern, as] = WHOLE.find(([whole]) => whole.test(word)) ?? [];
  return pattern === undefined ? word : as!(word, pattern.exec(word)!.groups ?? {});
}

/** A dictionary's word is left but where it is a month between figures. */
function monthOf(word: string, before: string, behind: string): string {
  const value = valueOf(word) ?? 0;
  return value > 0 && value <= MONTHS && BEFORE_A_MONTH.test(before) && BEHIND_A_MONTH.test(behind) ? String(value) : word;
}
