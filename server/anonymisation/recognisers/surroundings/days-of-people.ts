import { compact } from '../../looking/compact.ts';
import { valueOf } from '../../unmasking/number-words.ts';
import { OF_A_THING } from './rows-of-people.ts';

const L = 'a-zа-яіїєґ';
// Who is written down with a day of birth, grown-ups too.
const SOMEBODY = 'patient[a-z]*|pacient[a-z]*|returnee|beneficiar[a-z]*|victim(?:a|ei|ul)?|suspect(?:ul|a|i)?|client[a-z]*|passenger|driver|mother|father|mum|dad|wife|husband|carer|guardian|aunt|uncle|applicant|newborn|detainee|witness|subject|resident'
  + '|mama|mamei|tata|tatal|sot(?:ul|ia)|minor[aeu]?l?|sofer(?:ul)?|martor(?:ul|a)?|cetatean(?:ul|ca)?|asistat[aul]*|reclamant[aul]*|inculpat[aul]*|nou-nascut[aul]*|nena|nenes|babai|gruaja|burri|pacientj[a-z]*|viktima|deshmitar[a-z]*|perfitues[a-z]*|i rrituri|shtetas[a-z]*|vajza ime|emigrant[a-z]*'
  + '|пац[иі][єе]нт[а-яії]*|потерпевш[а-я]+|потерпіл[а-яії]+|постраждал[а-яії]+|пострадавш[а-я]+|больн(?:ая|ой|ого)|хвор(?:ий|а|ого|ої)|мати|мать|матері|батько|отец|тітка|тетя|глава|голова сім\'ї|суб\'єкт|субъект|клієнт[а-яії]*|клиент[а-я]*|підозрюван[а-яії]+|подозреваем[а-я]+|свід(?:ок|ка)|свидетел[а-я]+|новеньк[а-яії]+|заявни[а-яії]+|заявител[а-я]+|обвиняем[а-я]+|обвинувачен[а-яії]+|опікун[а-яії]*|опекун[а-я]*|пасажир[а-яії]*|пассажир[а-я]*|громадян(?:ин|ка|ки|ина)|граждан(?:ин|ка|ки|ина)|онучк[аиуо]|внучк[аиу]|вихован[а-яії]+|воспитанни[а-я]+|дружина|жена|муж|чоловік|мама|тато|папа|бабуся|бабушка|дідусь|дедушка|сестра|брат';
const A_CELL_OF_SOMEBODY = compact(new RegExp(`(?<![${L}])(?:${SOMEBODY})$`));
const NAMES_BEHIND = /(?: (?:\p{Lu}\. ?){1,2}(?:\p{Lu}[\p{L}'’-]*)?| \p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}\. ?){1,2})?| \p{Lu}[\p{L}'’-]*){0,3} ?[,(:–-] ?$/u;
const CLOSES = /^ ?(?:[,;)|/]|$|\n|\.(?: |$)| -)/;
// A form in which somebody's name has a line of its own has the day beside it, called or not.
const NAMED_IN_A_FORM = compact(new RegExp(`(?<![${L}])(?:surname|(?:last|family|given|first|full) name|nume(?:le)?(?: de familie)?|prenume(?:le)?|mbiemri|emri|прізвище|ім'я|фамилия|имя)(?: (?:i |e )?(?:panjohur|necunoscut|unknown|невідоме|неизвестна))?(?: ?[:=|]|,| [${L}'-]{2,24}[,;|])`));
const A_LINE_OF_A_FORM = compact(/(?:[|;,/.(] ?)(?:(?:date|data|datelindja|дата) ?[:=–-] ?)?$/);
// "The request lacks the date of birth; I learnt it from the doctor: …", "Date of birth? …".
const BIRTH = `(?<![${L}])(?:(?:date|day) of birth|birthday|dat(?:a|ei|e) (?:de )?nasteri?i?|zi(?:ua|lei) de naster[a-z]*|ditelindj[a-z]*|datelindj[a-z]*|(?:дат|дн|день)[а-яії]* (?:її |його |ее |его )?(?:народж|рожд)[а-яії]*|when (?:she|he) was born|cand s-a nascut|kur ka lindur|коли (?:вона |він )?народи[а-яії]*|когда (?:она |он )?родил[а-я]*)`;
const ASKED = compact(new RegExp(`${BIRTH}[^\\d\\n]{0,72}[?:–";(-] ?"?$`));
// Ages of one child only, in figures as numbers in words are read.
const AGE_BESIDE = compact(new RegExp(`(?<![\\d${L},.-])(?:(?<age>\\d{1,2})|(?<said>[${L}']{2,9}(?:teen|sprezece|mbedhjete|надцять|надцать)|ten|eleven|twelve|zece|dhjete|десять)) ?(?:years?(?: old|(?= ?[,;)(–-]))|y\\.?o|vjec[a-z]*|anis?ori|ani(?![${L}])|рок[ів]{1,2}|лет(?![${L}])|годик[а-я]*)`));
const YOUNGEST = 3;
const OLDEST = 21;
// Whoever wrote an age beside a day wrote it within these years.
const WRITTEN = { from: 2022, to: 2029 };
const REACH = 72;
const ASKED_REACH = 120;
const AGE_REACH = 44;
const ISSUED = /(?:issued|emis|eliberat|lechuar|leshuar|выда|вида|valid|valabil|дійсн|действ|отрима|получ|replace|expir|skad|din data|since|arriv|sosit|mberrit|прибу|надій|поступ|entered|intrat|hyrj[ae]n? me|regist|inregistr|зареєстр|зарегистр)[a-zа-яіїє]*[^\d]{0,16}$/;

const OF_BIRTH = compact(new RegExp(BIRTH));
const A_PERSON = compact(new RegExp(`(?<![${L}])(?:${SOMEBODY})(?![${L}])`));

/** Whether a text has any of the words by which `isOfSomebody` can tell: asked once, since a text may have thousands of dates. */
export const tellsOfSomebody = (plain: string): boolean => [OF_BIRTH, A_PERSON, NAMED_IN_A_FORM, AGE_BESIDE].some((words) => words.test(plain));

/** Whether a full date is somebody's day of birth by what it stands beside in a list, a form, an answer or with an age that agrees with it. */
export function isOfSomebody({ text, plain }: { text: string; plain: string }, { start, end, year }: { start: number; end: number; year: number }): boolean {
  const from = plain.lastIndexOf('\n', start - 1) + 1;
  const lead = plain.slice(Math.max(from, start - REACH), start);
  if (ISSUED.test(lead)) return false;
  const isOfAThing = OF_A_THING.test(lead);
  if (!isOfAThing && ASKED.test(plain.slice(Math.max(from, start - ASKED_REACH), start))) return true;
  const rest = plain.slice(end, end + AGE_REACH).replace(/\n[\s\S]*$/, '');
  if (!CLOSES.test(rest)) return false;
  const form = NAMED_IN_A_FORM.exec(lead);
  if (form !== null && A_LINE_OF_A_FORM.test(lead) && !OF_A_THING.test(lead.slice(form.index))) return true;
  const names = NAMES_BEHIND.exec(text.slice(start - lead.length, start));
  if (names !== null && A_CELL_OF_SOMEBODY.test(lead.slice(0, names.index))) return true;
  return !isOfAThing && !OF_A_THING.test(rest) && (agrees(rest, year) || agrees(lead.slice(-AGE_REACH), year));
}

/** Whether an age told here is that of somebody born in this year. */
function agrees(words: string, year: number): boolean {
  const told = AGE_BESIDE.exec(words)?.groups;
  const age = told?.['said'] === undefined ? Number(told?.['age'] ?? 0) : valueOf(told['said']) ?? 0;
  return age >= YOUNGEST && age <= OLDEST && year + age >= WRITTEN.from && year + age <= WRITTEN.to;
}
