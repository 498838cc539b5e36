import { WordPattern } from '../looking/word-pattern.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { leadUp } from './cues.ts';

const L = 'a-zа-яіїєґ';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const ROMAN = '(?:i{1,3}|iv|v|vi{1,3}|ix|xi{0,2}|і{1,3}|хі{0,2}|іх|іv|vі{1,3})';
const YEAR = '(?:19|20)\\d\\d';
// Any writing of a month by its beginning: behind a word for birth, nothing else stands between a day and a year.
const MONTH_NAME = `(?:ian|jan|feb|fev|mar|apr|prill|mai|may|maj|iun|jun|qersh|iul|jul|korr|aug|gush|sep|shta|oct|okt|teto|noi|noe|nov|nent|dec|dek|dhje|shku|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|фев|март|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|sich|liut|berez|kvit|trav|cherv|lyp|serp|veres|zhovt|lystop|hrud|yanv|fevr|apre|iyun|iyul|avg|sent|oktya|noya|dekab)[${L}]{0,9}\\.?`;
const ENDING = '(?:st|nd|rd|th|-?(?:го|ого|е|те|ше|ге|ме|лea|lea|a))?';
const THOUSAND = '(?:two thousand|twenty|doua mii|дві тисячі|две тысячи|dy mije?|nineteen|o mie noua sute|тисяча дев\'?ятсот|тысяча девятьсот|nje mije|dymije)';
const A_DATE = new WordPattern([
  `(?<![\\d./-])${DAY} ?[./ ,-] ?(?:${MONTH}|${ROMAN}) ?[./ ,-] ?(?:${YEAR}|['‘]?\\d\\d(?![./-]?\\d))(?!\\d)`,
  `(?<![\\d./-])${YEAR} ?[./ -] ?${MONTH} ?[./ -] ?${DAY}(?!\\d)`,
  `(?<![\\d./-])${DAY}${ENDING}[. /-]{0,2}(?:of |de |me |te |the )?${MONTH_NAME}[ ,/-]{0,2}(?:de |anul |te vitit |viti |of )?(?:${YEAR}|['‘]?\\d\\d(?!\\d))(?!\\d)`,
  `(?<![${L}])${MONTH_NAME} ${DAY}${ENDING},? ${YEAR}(?!\\d)`,
  `(?<![\\d.])${DAY}${ENDING} (?:of |de |me |te )?${MONTH_NAME},? (?:anul |te vitit )?${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,4}`,
]);
const SPELT = new RegExp(`(?<![${L}'-])(?:[${L}'-]{1,24} ){1,3}(?:of |de |te )?${MONTH_NAME},? (?:anul |te vitit |in the year |year )?${THOUSAND}[${L}]{0,12}(?: (?:${'and|si|e|dhe'}))?(?: [${L}']{1,20}){0,3}`, 'g');
const IN_WORDS = new RegExp(THOUSAND);

// Not "birth" alone: a birth certificate and the birth of an organisation have dates too.
const BORN = [
  'born', '(?:dates?|days?) of birth', 'birth ?(?:da(?:y|te))', 'd\\.? ?o\\.? ?b(?![a-z])', 'bday', 'b\\. ?$',
  'nascut', 'dat(?:a|e|ele)? (?:de )?naster', 'ziua (?:ei |lui )?(?:de )?naster', 'zi de naster', 'd\\.? ?n\\.?:? ?$', 'n\\. ?$', 'nasc\\.', 'venit[a]? pe lume',
  'lindur', 'u lind', 'lindi ', 'ka lindur', 'dat[e]? ?lindj', '(?:dita|diten|data|daten) e (?:saj |tij )?(?:te )?lindjes', 'ditelindj', 'dtl', 'lindja:',
  'народи(?:в|л)', 'народжен(?!ня)', 'дат[а-яії]* народж', 'д(?:ень|ня) народж', 'народж\\.', 'р\\. ?н\\. ?:? ?$', 'нар\\. ?$', 'н\\. ?$', 'з\'явил[а-яії]+ на світ',
  'родил', 'рожд[её]н(?!и)', 'дат[а-я]* рожд', 'д(?:ень|ня) рожд', 'рожд\\.', 'род\\. ?$', 'д\\.? ?/?р\\.?:? ?$', 'д\\.? ?/?н\\.?:? ?$', 'г\\. ?р\\. ?:? ?$', 'появил[а-я]+ на свет',
].join('|');
const BORN_BEFORE = new RegExp(`(?<![${L}0-9])(?:${BORN})`);
const BORN_AFTER = /^[ ,(-]{0,3}(?:ditelindj|(?:is |este |eshte |e )?(?:her |his |the )?(?:birthday|date of birth)|день народж|день рожд|ziua (?:de )?naster|\(?р(?:оку|ік|\.)? ?народж|р\. ?н|р\/н|г(?:ода)?\.? ?(?:р(?:ожд|\.)|рожд)|народження|рождения|\(?d\.?o\.?b|\(?(?:date of )?birth\)?|\(?(?:data )?na[sș]teri|\(?(?:anul )?nasterii|\(?dat?e?lindj|\(?lindur|g\.? ?r\.|r\.? ?n\.)/;
// "Born after 1 January 2006" is a rule about many, not the birthday of one.
const A_LIMIT = /(?<![a-zа-яіїєґ])(?:after|before|since|until|between|from|(?:later|earlier) than|dupa|inainte de|pana la|intre|tarziu de|incepand cu|pas|para|deri me|після|до|з|від|между|між|после|с|от|ранее|раніше) (?:data de |dat[e]s )?$/;

// What stands between the birthdays of several: "born 1.2.2009, 11 May 2010 and …".
const ONE_MORE = /^(?:-?(?:го|ого))? ?(?:р\.|р(?:оку)?|г\.|г(?:ода)?)?(?: ?[,;&/] ?| )?(?:(?:and|si|dhe|e|та|і|и|й) )?(?:(?:on|la|pe|me|në) )?$/;

/** A full date that a text calls somebody's day of birth. A year or a month alone is none, nor is the day of an event. */
export function birthDates({ plain, openings }: Reading): Span[] {
  const found: Span[] = [];
  let born = { end: -1 };
  for (const date of [...A_DATE.all(openings), ...(IN_WORDS.test(plain) ? plain.matchAll(SPELT) : [])]) {
    const end = date.index + date[0].length;
    const lead = leadUp(plain, date.index);
    if (A_LIMIT.test(lead)) continue;
    // Spelt out, the words of a date reach back to the word for birth.
    const isSpelt = !/\d/.test(date[0]);
    if (BORN_BEFORE.test(isSpelt ? lead + date[0] : lead) || BORN_AFTER.test(plain.slice(end, end + 24)) || (born.end >= 0 && ONE_MORE.test(plain.slice(born.end, date.index)))) {
      born = { end };
      found.push({ kind: 'DATE_OF_BIRTH', start: date.index, end });
    }
  }
  return found;
}
