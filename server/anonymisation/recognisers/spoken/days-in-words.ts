import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/openings.ts';
import type { Span } from '../../finding.ts';
import { isNumberWord } from '../../unmasking/number-words.ts';
import { FEAST } from '../surroundings/days-of-turning.ts';
import { AN_ORDINAL, ORDINALS } from './ordinals.ts';

const L = 'a-zа-яіїєґ';
// By which somebody's birth is told, or the day on which it is kept.
const BIRTH = [
  'born(?! of| out)', 'd\\.? ?o\\.? ?b', '(?:date|day|year) of birth', 'birth(?! (?:cert|reg|rate|control|plan|place))', 'birth ?(?:date|day|yr|year)s?', 'b-?day', 'bd', '(?:arriv|c[ao]m)(?:ed?|ing)? (?:in(?:to)?|to) (?:the|this|our) (?:world|family)', 'came into being', 'candles', 'put down for the (?:girl|boy|child)', '(?:date|day) (?:in words|in letters|in full|spelt out|spelled out)', 'turn(?:s|ed)', 'her day(?! (?:off|centre|care))', 'his day(?! off)',
  'n[ae]scut[aei]?', 'nastere[a]?', 'nasteri', 'naste', '(?:venit[aei]?|vine|aparut[a]?) pe lume', 'vazut[a]? lumina', 'aniversar[a-z]*', 'ziua (?:ei|lui|sa|mea|fetei|baiatului|micutei|micutului|cea mare)', '(?:il|o|i|le|ii) sarbator[a-z]*', 'zi de nastere', 'onomastic[a-z]*', '(?:ziua|data) (?:in|cu) (?:litere|cuvinte)', 'd\\. ?n',
  'lindur', 'lindi', 'lind', 'lindje[ns]?', 'lindja', 'dit[ae]?lindj[a-z]*', 'dat[e]?lindj[a-z]*', '(?:dale|doli|ardhur|erdhi) ne (?:drite|jete|bote|kete bote)', '(?:e|i) ka (?:diten|festen)', 'feston', 'dita e (?:saj|tij)', 'pare driten', '(?:dat[ae]n?|dit[ae]n?) me (?:fjale|shkronja)',
  'народи(?:в|л)[а-яії]*', 'народжен[аиоу]?(?!н)[йхм]?', '(?<!про )народження', 'день народж[а-яії]*', 'дн[яюі] народж[а-яії]*', 'на (?:цей |білий )?світ', 'метри[кц][а-яії]*', 'днюх[аиуою]', 'нар', 'уродин[а-яії]*', 'р\\. ?н', 'д\\. ?н', 'з\'явив?[а-яії]* на', 'іменин[а-яії]*', 'дат[ау] (?:словами|прописом|літерами|буквами)', 'дата (?:в|у) (?:свідоцтв|метри)[а-яії]*', '(?:він|вона|хлопець|дівчина|дитина) (?:з|із)(?= [а-яії\']{4,20} року)',
  'роди(?:л|в)[а-я]*', 'рожден[аоы]?', '(?<!о )рождени[ея]', 'день рожд[а-я]*', 'дн[яюе] рожд[а-я]*', 'на (?:этот |белый )?свет', 'д\\. ?р', 'др', 'г\\. ?р', 'род\\.(?= )', 'именин[а-я]*', 'дат[ау] (?:словами|прописью|буквами)', '(?:он|она|мальчик|девочка) с(?= [а-я]{4,20} года)', 'появил[а-я]+', 'дата (?:в|у) свидетельств[а-я]*',
].join('|');
const BORN = new WordPattern(`(?<![${L}])(?:${BIRTH})(?![${L}])`);
const MONTH = [
  'jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?(?! (?:for|on|to|of) )|apr(?:il)?|may(?! (?:be|have|not|need|also|still|well|only|come|go))|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  'ian(?:uar(?:ie)?)?|febr?(?:uar(?:ie)?)?|mart(?:ie)?|aprilie|(?<=(?:[\\da-z]|lui|luna) )mai(?! (?:mult|mic|mare|tarziu|bine|exact|ales|des|putin|rar|sus|jos|inainte|tot|are|sunt|este|e|avem|devreme))|iun(?:ie)?|iul(?:ie)?|sept(?:emv|embr)?(?:ie)?|octombrie|noi(?:embrie)?|decembrie|brumar|florar|ciresar|gustar|martisor|ghenar|faurar|cuptor|rapciune|undrea|prier|gerar|noemvrie|dechemvrie',
  '(?:janar|shkurt|mars|prill|maj|qershor|gusht|shtator|tetor|n[ae]ntor|dhjetor|kallnor|fruer)(?:i|it)?|korrik(?:u|ut)?',
  '(?:січ|черв|лип|серп|верес|берез|квіт|трав|груд|жовт)(?:ень|ня|ні|нем)|лют(?:ий|ого|ому|им)|листопад(?:а|і|у|ом)?',
  '(?:январ|фе?и?врал|апрел|июн|июл|се?и?нтя?е?бр|октя?е?бр|ноя?е?бр|де?и?ка?бр)(?:ь|я|е|ем|ю)|март(?:а|е|ом)?|ма[йяюе]м?|август(?:а|е|ом)?|(?:янв|фев|апр|сент|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)(?=\\.)',
].join('|');
// How a year begins that is told with its thousands; one in Roman figures or as two numbers.
const YEAR = [
  'two thousand|2 thousand|doua mii|2 mii|dy ?mij[ae]?s?|2 mije|дв[іео]х? ?т[иы]с?[яи]ч[аіиуы]?|2 т[иы]сяч[іи]', '(?:one thousand )?nineteen(?: hundred|(?=[ -][a-z]{3,5}ty))|one thousand nine hundred|o mie noua sute|nje ?mij[ae]? ?e? ?nente ?qind|тисяча дев\'ятсот|тысяча девятьсот', 'twenty(?=[ -](?:oh?[ -]|ten|eleven|twelve|[a-z]{3,5}teen))',
  '20 (?:0\\d|1\\d|2[0-6])', '(?:double|dbl)[ -](?:oh|o|zero|nought)', '2 ?[0oо] ?[l1oо0] ?[oо0-9]', 'двотисячн[а-яії]+', 'двухтысячн[а-я]+', 'm{1,2}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})(?<=[mdclxvi]{3})', '(?:19[3-9]\\d|20[0-2]\\d)',
].join('|');
const NAMED = '(?:anul|an|year|yr|viti|vitit|vjeti|vit|рік|року|году?|года)';
// Without its century, where a month is told as its number.
const TENS = '(?:seven|eigh|nine)ty|(?:sapte|opt|noua)zeci|(?:shtate|tete|nente)dhjete|сімдесят|вісімдесят|дев\'яност[оа]|семьдесят|восемьдесят|девяност[оа]';
const NUMBERS: ReadonlySet<string> = new Set(['word', 'ordinal', 'figures']);
const OF_A_YEAR = /^[ -](?:and |si |e |dhe |і |и )?$/;
const BEHIND_ITS_NAME = /^[ :,-]{1,2}(?:i |e |te |se |al |cu )?$/;
const MORE_OF_A_YEAR = 3;
// "The year of the earthquake": whoever was there knows it.
const OF_AN_EVENT = 'year (?:of|when|that)|anul (?:cutremur|olimpi|alegeri|in care|cand|dragon|sobolan|pandemi|revoluti|inundati)|viti[nt]? (?:kur|e (?:termet|lufte|pandemi|zgjedhj|olimpi|madhe|mbrapsht)|i (?:termet|luft|pandemi|zgjedhj|olimpi))|(?:рік|році|року|год[ау]?) (?:євробаченн|евровидени|олімп|олимп|землетрус|землетрясени|чемпіонат|чемпионат|війн|войн|пандем|ковід|ковид|майдан|револю|дракон|коли|когда|чорноб|черноб)|(?:в )?год (?:олимп|евровид|землетр|чемпион|войн|пандем|ковид|майдан)';
const PART = compact(new RegExp(`(?<year>(?<![${L}\\d])(?:${YEAR})(?![${L}\\d]))|(?<short>(?<![${L}])(?:${OF_AN_EVENT})|(?<=(?:month|lun[aei]i?|muaji?t?|місяц[яь]|месяца?),? )(?:${TENS})(?![${L}]))|(?<named>(?<![${L}\\d])${NAMED}(?![${L}]))|(?<feast>(?<![${L}])${FEAST}(?![${L}]))|(?<month>(?<![${L}])(?:${MONTH})(?![${L}]))|(?<roman>(?<![${L}\\d])[ivxіх]{1,6}(?![${L}\\d]))|(?<figures>(?<![${L}\\d.,])[oо]?\\d{1,2}(?:st|nd|rd|th|-?го|-?е)?(?![${L}\\d%:]|[.,]\\d))|(?<ordinal>(?<![${L}])(?:${ORDINALS})(?![${L}]))|(?<word>(?<![${L}])[${L}]{2,}(?:'[${L}]+)?)`, 'g'));
// A month that is told as its number: "of the tenth month".
const A_MONTH = compact(new RegExp(`(?<![${L}])(?:month|lun[aei]i?|muaji?t?|місяц|месяц)`));
const BETWEEN_STROKES = /(?:slash|stroke|слеш|слэш|bara|pik[eë]|punct|dot|point|крапка|точка|[/|.-]).*(?:slash|stroke|слеш|слэш|bara|pik[eë]|punct|dot|point|крапка|точка|[/|.-])/;
const MANY = compact(new RegExp(`(?<![${L}\\d])(?:children|girls|boys|babies|copii|copiilor|fete(?:le)?|femij[a-z]+|vajza(?:t|ve)|дітей|діти|детей|дети|дівчат|девочек|cases|people|oameni|persons|cohort|(?<!day )after|before|since|until|(?<!zi )dupa|inainte|(?<!dit[ae] )pas(?! (?:dy|nje))|para|(?<!день )після|(?<!день )после|до|between|intre|mes|між|между)(?![${L}])`));
/** What has a birthday and is nobody, or a law. */
export const OF_NOBODY = compact(new RegExp(`(?<![${L}])(?:cent(?:er|re|r)|network|organi[sz]|project|proiect|retea|rete(?:l|a)|asociat|fund(?:at|ac|raz)|idee|idea|qend|rrjet|projekt|ideja|shoqat|центр|мереж|сет[ьи]|організ|организ|проект|проєкт|фонд|іде[яїю]|иде[яию]|коал|coali|koali|асоц|ассоц|hotline|linia|лін[іи]|лини|школ|shkoll|scoal|school|програм|program|campan|campaign|кампан|fushat|conven|konven|конвен|lege[aei]?(?![a-z])|ligj|law(?![a-z])|закон|festival|фестив|shelter|adapost|strehim|strehez|притул|приют|its(?![a-z])|newspaper|ziarul|gazet|газет)`));
const [BEFORE, TO_THE_FIRST, WIDEST, BEHIND] = [44, 60, 150, 120];
const TO_THE_WORD = 46;
const BETWEEN = 36;
const AT_MOST = 100;
const LAST_OF_MONTHS = 31;
// A sentence that says no more of the day.
const SENTENCE = /(?<!\d)[.!?] (?!(?:and|of|iar|si|и|і|а|dhe|e|число|місяць|месяц|рік|год|day|month|year|ziua|luna|anul|dita|muaji|viti) )|\n/;

interface Part { kind: string; text: string; start: number; end: number }

// All in Roman figures: "XXVI . XI . MMIX". What was built or founded has its day on a wall.
const SIGN = ' ?[ ./|,-] ?';
const ROMAN = '[ivxіх]{1,6}';
const IN_ROMAN = new WordPattern(`(?<![${L}\\d./-])(?:${ROMAN}${SIGN}${ROMAN}${SIGN}(?:m?cm[lxcvi]{1,8}|mm[xvi]{0,7})|(?:mcm[lxcvi]{1,8}|mm[xvi]{0,7})${SIGN}${ROMAN}${SIGN}${ROMAN})(?![${L}\\d])`);
const OF_A_WALL = compact(new RegExp(`(?<![${L}])(?:built|open|found|inaugur|build|facade|stone|wall|plaque|sundial|volum|chapter|zidit|constru|deschis|fondat|faţad|fatad|piatra|placa|cladir|volumul|capitol|ndertu|hapur|themelu|mur|gur|pllak|vellim|kapitull|збудов|побудов|відкри|заснов|фасад|стін|табличк|том|розділ|постро|откры|основан|стен|глав)`));

// "The nineteenth of the fourth, twenty-oh-eight": no event is told so.
const BY_ORDINALS = new WordPattern(`(?<![${L}])(?:${AN_ORDINAL}) of the (?:${AN_ORDINAL}),? (?:of )?(?:two thousand|twenty[ -](?:oh|o|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)|(?:double|dbl)[ -](?:oh|o|zero|nought)|mmx?v?i{0,3}|mmi[xv]|mmxi[xv]|2 ?[0oо] ?[l1oо0] ?[oо0-9])(?:[ -][${L}]{2,10}){0,2}`);

/** Days of birth near a word for birth, each of whose parts is told in its own way: in words, by a feast, by ordinals, in Roman figures, the year without its century. */
export function daysInWords(openings: Openings): Span[] {
  const plain = openings.text;
  const inRoman = IN_ROMAN.all(openings).filter(({ index }) => !OF_A_WALL.test(plain.slice(Math.max(0, index - BEFORE), index))).map(({ index, 0: day }) => spanAt({ start: 0, end: day.length }, index));
  const byOrdinals = BY_ORDINALS.all(openings).map(({ index, 0: day }) => spanAt({ start: 0, end: day.length }, index));
  return [...inRoman, ...byOrdinals, ...BORN.all(openings).slice(0, AT_MOST).flatMap(({ index, 0: born }) => {
    if (OF_NOBODY.test(plain.slice(Math.max(0, index - BEFORE), index).replace(/^[\s\S]*[.,:;!?\n]/, ''))) return [];
    const from = index + born.length;
    const behind = dayIn(plain.slice(from, from + WIDEST).split(SENTENCE, 1)[0]!, { atFirst: true });
    if (behind !== null) return [spanAt(behind, from)];
    const lead = plain.slice(Math.max(0, index - BEHIND), index).split(SENTENCE).at(-1)!;
    const before = dayIn(lead, { atFirst: false });
    return before === null ? [] : [spanAt(before, index - lead.length)];
  })];
}

const spanAt = ({ start, end }: { start: number; end: number }, from: number): Span => ({ kind: 'DATE_OF_BIRTH', start: from + start, end: from + end });

/** The day in these words, nearest to the word for birth, which stands before or behind them. */
function dayIn(words: string, { atFirst }: { atFirst: boolean }): { start: number; end: number } | null {
  const rows = rowsOf(partsIn(words));
  const row = atFirst ? rows.find(isADay) : rows.findLast(isADay);
  if (row === undefined || (atFirst ? row[0]!.start > TO_THE_FIRST : words.length - row.at(-1)!.end > TO_THE_WORD)) return null;
  const [start, end] = [row[0]!.start, row.at(-1)!.end];
  const told = atFirst ? words.slice(0, end) : words;
  return MANY.test(told.slice(atFirst ? 0 : start)) || OF_NOBODY.test(told) ? null : { start, end };

  function isADay(some: readonly Part[]): boolean {
    return isOfADay(words, some);
  }
}

function partsIn(words: string): Part[] {
  const parts = matchesOf(PART, words).flatMap(({ index, 0: text, groups }): Part[] => {
    const kind = Object.keys(groups!).find((one) => groups![one] !== undefined)!;
    return kind === 'word' && !isNumberWord(text) ? [] : [{ kind, text, start: index, end: index + text.length }];
  });
  return withWholeYears(words, parts);
}

/** The same with each year in one: "two thousand" and "nine", "anul" and "zece", «десятого» and «року». */
function withWholeYears(words: string, parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  let more = 0;
  for (const part of parts) {
    const last = whole.at(-1);
    const gap = last === undefined ? '' : words.slice(last.end, part.start);
    const isNumber = NUMBERS.has(part.kind);
    if (last !== undefined && more > 0 && isNumber && OF_A_YEAR.test(gap)) {
      last.end = part.end;
      more--;
      continue;
    }
    more = 0;
    if (last?.kind === 'named') {
      whole.pop();
      if (isNumber && BEHIND_ITS_NAME.test(gap)) {
        whole.push({ ...part, kind: 'short', start: last.start });
        more = 1;
        continue;
      }
    }
    if (part.kind === 'named' && last !== undefined && NUMBERS.has(last.kind) && gap === ' ') {
      const tens = whole.at(-2);
      const isOfTwo = tens?.kind === 'word' && words.slice(tens.end, last.start) === ' ';
      whole.splice(isOfTwo ? -2 : -1, 2, { ...part, kind: 'short', start: isOfTwo ? tens.start : last.start });
      continue;
    }
    whole.push({ ...part });
    if (part.kind === 'year' || part.kind === 'short') more = MORE_OF_A_YEAR;
  }
  return whole.filter(({ kind }) => kind !== 'named');
}

/** Parts with little between them. */
function rowsOf(parts: readonly Part[]): Part[][] {
  const rows: Part[][] = [];
  for (const part of parts) {
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && part.start - last.end <= BETWEEN) rows.at(-1)!.push(part);
    else rows.push([part]);
  }
  return rows;
}

/** Whether these are a day, a month and a year, and not all in plain figures. */
function isOfADay(words: string, parts: readonly Part[]): boolean {
  const count = (...kinds: string[]): number => parts.filter(({ kind }) => kinds.includes(kind)).length;
  const told = words.slice(parts[0]!.start, parts.at(-1)!.end);
  const days = parts.filter(({ kind, text }) => (kind === 'figures' && Number(text.replace(/\D/g, '')) <= LAST_OF_MONTHS) || kind === 'word' || kind === 'ordinal' || kind === 'roman').length;
  const years = count('year', 'short');
  if (count('year') > 0 && count('year', 'figures', 'month') === parts.length && !/[a-z]/.test(parts.find(({ kind }) => kind === 'year')!.text) && /^\d+$/.test(parts.find(({ kind }) => kind === 'year')!.text)) return false;
  if (count('feast') > 0) return years > 0;
  if (count('month') > 0) return years > 0 ? days > 0 : days > 1 && count('word', 'ordinal') > 0 && told.length < BETWEEN;
  if (years > 0 && days > 1) return count('ordinal', 'roman') > 0 || A_MONTH.test(told) || BETWEEN_STROKES.test(told);
  return count('short') > 0 && days > 0 && A_MONTH.test(told);
}
