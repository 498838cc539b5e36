import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { fold } from '../../names/fold.ts';
import { LEXICON } from '../../names/lexicon-file.ts';
import { SENSE } from '../../names/lexicon.ts';

const L = 'a-zа-яіїєґ';
// A cell of a row or a form begins behind one of these, and ends before one.
const OPENS = '(?:^|[|;,/([\\t:"]|(?<= )-) ?';
const CLOSES = ' ?(?:$|[|;,/)\\]\\t"]|- )';
const SEX = '(?:(?:sex(?:ul)?|gender|genul|gjinia|пол|стат[ьи]) ?[:=-]{0,2} ?)?(?:f|m|fem|masc|female|male|femei?e?|feminin|masculin|femer|mashkull|ж|ч|м|жін|чол|муж|жен|жіноча|чоловіча|женский|мужской|girl|boy|fat[ae]|baiat|vajz[ae]|djal[ei]|дівчинк?а|хл|хлопець|хлопчик|дев|девочка|девушка|мальч|мальчик)\\.?';
// Behind the sex the line between two cells may have been read as a space.
const OPENED = compact(new RegExp(`${OPENS}(?:${SEX} )?$`));
const CLOSED = compact(new RegExp(`^(?: ?(?:р|г|року|года)(?![${L}])\\.?)?(?:${CLOSES}|\\.(?: |$)| (?:sex|gender|gen|gjini|стать|пол|громад|гражд|cetat|national)[a-zа-яії]*:)`));
const KIN = 'mother|father|sister|brother|grandmother|мати|мать|батько|отец|сестра|брат|бабуся|бабушка|mama|tata|sora|frate(?:le)?|bunica|nena|babai|motra|vellai|gjyshja';
const IS_A_PERSON = compact(new RegExp(`${OPENS}(?:${SEX}|${KIN})(?=${CLOSES})`, 'm'));
// These begin what a cell says of a person: whose citizen, how tall, whose patient.
const SAID_OF_A_PERSON = compact(new RegExp(`${OPENS}(?:(?:гр|громад[а-яі]*|гражд[а-я]*|nat|nationality|cetat[a-z]*|shtetesi[a-z]*|citizen(?:ship)?)(?![${L}])[.: -]{1,3}(?:of )?(?:ukr|mold|md|alb|rom?[um]|rus|rf|укр|молд|алб|рум|рос|рф)|(?:height|inaltime|gjatesi|рост|зріст)(?:a|ea)?[: ]{1,2}1?[.,]?\\d\\d|(?:weight|hair|eyes|greutate|ochii?|pesha|floket?|syte?|вес|вага|волос[а-я]*|очі|глаза)(?![${L}])[: ]|(?:patient|pacient|pacienta|benef|beneficiar[aul]*|perfitues[a-z]*|пацієнт[а-я]*|пациент[а-я]*|підопічн[а-я]*|подопечн[а-я]*)(?![${L}])|(?:cnp|idnp|рнокпп|іпн|нзп|снилс|nid)(?![${L}])|stateless|апатрид|unaccompanied|неповнолітн|несовершеннолетн)`, 'm'));
const INITIALS = /(?:^|[|;,/([\t:)]|(?<= )-) ?(?!UN|EU|U\.N\.|E\.U\.|U\.S\.|S\.A\.|R\.M\.|U\.K\.)(?:\p{Lu}\. ?\p{Lu}\.|\p{Lu}\. ?\p{Lu}\p{Ll}{1,24}|\p{Lu}\p{Ll}{1,24},? \p{Lu}\.(?: ?\p{Lu}\.)?)(?= ?(?:$|[|;,/)\]\t]|- ))/mu;
/** What a date in a row is of, where it is nobody's day of birth. */
export const OF_A_THING = compact(new RegExp(`(?<![${L}])(?:laws?|lege|ligj|закон|deci[sz]|vendim|hotar|постанов|рішенн|решени|наказ|приказ|ordin|urdher|contract|kontrat|догов|про[еє]кт|proi?e[ck]t|invoice|factur|fatur|рахун|счет|euro?(?![${L}])|lei(?![${L}])|lek[eu]?(?![${L}])|грн|usd|budget|buget|бюджет|semin|trajn|train|trein|тренинг|тренінг|workshop|atelier|event|even|ngjarj|festival|фестив|confer|konfer|конфер|parti[ck]|pjesemarr|учас|meeting|sedint|mbledh|нарад|засідан|заседан|proto[ck]ol|протокол|proces-verb|minutes|report|raport|звіт|отчет|ver(?:s|z)i|верс|approv|aprob|miratu|затвердж|утвержд|prepared|intocmit|hartu|редакц|edit|spell|sign|semn|nenshkr|підпис|подпис|vizat|opened|deschis|hapur|відкри|откры|flight|рейс|places|locuri|місць|article|zyrtar|oficial|form|version|v\\d|order|comand|porosi|замовл|заказ|parcel|colet|посил|посыл|serial|laptop|statisti|статист)`));
const REACH = 72;
const LONGEST_SEX = 28;
const A_LETTER = compact(new RegExp(`[${L}]`));

/**
 * Whether what stands from `start` to `end` is a cell of its own in a row or a form of which another cell is a person's: the sex, a relation, initials, a name,
 * or what is written down of people only.
 */
export function isInAPersonsRow({ text, plain }: { text: string; plain: string }, { start, end }: { start: number; end: number }): boolean {
  if (!OPENED.test(plain.slice(Math.max(0, start - LONGEST_SEX), start)) || !CLOSED.test(plain.slice(end, end + LONGEST_SEX))) return false;
  if (!hasPeople({ text, plain })) return false;
  const before = Math.max(0, start - REACH);
  const from = before + plain.slice(before, start).lastIndexOf('\n') + 1;
  const next = plain.slice(end, end + REACH).indexOf('\n');
  const to = next < 0 ? end + REACH : end + next;
  const sides = ([[from, start], [end, to]] as const).map((side) => ({ text: text.slice(...side), plain: plain.slice(...side) })).filter((side) => A_LETTER.test(side.plain));
  return sides.some(isOfAPerson) && !sides.some((side) => OF_A_THING.test(side.plain));
}

// The text that was asked about last: it may have thousands of dates.
let last = { text: '', answer: false };

/** Whether any cell of a text is a person's. */
function hasPeople({ text, plain }: { text: string; plain: string }): boolean {
  // The same text in another copy is kept instead: two copies are compared sign by sign, and one with itself at once.
  last = { text, answer: last.text === text ? last.answer : isOfAPerson({ text, plain }) };
  return last.answer;
}

const isOfAPerson = ({ text, plain }: { text: string; plain: string }): boolean => IS_A_PERSON.test(plain) || SAID_OF_A_PERSON.test(plain) || INITIALS.test(text) || hasName(text);

const NAMES = /(?=\p{Lu})(?<=(?:^|[|;,:/([)\n.\t"„“«] ?|\d[.)]? |- ))(?:\p{Lu}[\p{Ll}'’-]{2,15} ){0,2}\p{Lu}[\p{Ll}'’-]{2,15}(?= ?(?:$|[|;,/()\][\t]|- ))/gmu;
// Cities that people are named after; "Alba" for Alba Iulia, of which the first word is asked.
const CITY = /^(?:roma|alba|london|berlin|geneva|odessa|одесса|florida|jordan|asia|paris|florent?a|firenze|sof[iі](?:a|я|ja)|соф[иі]я|victoria|verona|milano|lorena|georgia|варна|europ[ae])$/i;
// In quotation marks, as on the back of a photograph, a name that is a word as well is a name.
const QUOTE = /["„“«]/;
const A_WORD = SENSE.wordEn | SENSE.wordRo | SENSE.wordUk | SENSE.wordRu | SENSE.town;

/** "Olena, 12.03.2009", "12; Коваль Ірина; 2009-03-12": whether a cell is a common given name, or has one and a word or two more. */
const hasName = (cells: string): boolean => matchesOf(NAMES, cells).some(({ index, 0: cell }) => {
  const words = cell.split(' ');
  if (CITY.test(words[0]!)) return false;
  return words.some((word) => isGivenName(word, words.length > 1 ? SENSE.country : SENSE.country | (QUOTE.test(cells[index - 1] ?? '') ? SENSE.town : A_WORD)));
});

function isGivenName(word: string, isNoneAs: number): boolean {
  const senses = LEXICON.sensesOf(fold(word));
  return (senses & SENSE.given) !== 0 && (senses & SENSE.common) !== 0 && (senses & isNoneAs) === 0;
}
