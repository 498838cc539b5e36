import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { DATE } from './moments.ts';
import { anyOf, leadUp } from './cues.ts';

const A_DATE = new RegExp(`(?<![\\d./-])(?:${DATE})(?!\\d)`, 'giu');
// Not "birth" alone: a birth certificate and the birth of an organisation have dates too.
const BORN_BEFORE = anyOf([
  'born', '(?:date|day) of birth', 'birth ?da(?:y|te)', 'd\\.? ?o\\.? ?b\\b', 'b\\. ?$',
  'n[aă]scut', 'dat[ae] (?:de )?na[sșş]ter', 'ziua (?:de )?na[sșş]ter', 'n\\. ?$',
  'lindur', 'ka lindur', 'dat[eë]\\s?lindj', '(?:dita|ditën|data|datën) e lindjes',
  'народи(?:в|л)', 'народжен(?!ня)', 'дат\\p{L}* народж', 'д(?:ень|ня) народж', 'н\\. ?$',
  'родил', 'рожд[её]н(?!и)', 'дат\\p{L}* рожд', 'д(?:ень|ня) рожд', 'д\\. ?р\\.', 'д\\. ?н\\.',
].join('|'));
const BORN_AFTER = /^[ ,(]{0,3}(?:року народження|рік народження|р\. ?н|р\/н|г(?:ода)?\.? ?р(?:ожд|\.)|народження|рождения|\(?d\.?o\.?b)/iu;

// "Born after 1 January 2006" is a rule about many, not the birthday of one.
const A_LIMIT = /(?<!\p{L})(?:after|before|since|until|between|from|(?:later|earlier) than|dup[aă]|[iî]nainte de|p[aâ]n[aă] la|[iî]ntre|t[aâ]rziu de|[iî]ncep[aâ]nd cu|pas|para|deri m[eë]|після|до|з|від|между|між|после|с|от|ранее|раніше) (?:data de |dat[eë]s )?$/iu;

/** A full date that a text calls somebody's day of birth. A year or a month alone is none, nor is the day of an event. */
export function birthDates({ text }: Reading): Span[] {
  const found: Span[] = [];
  for (const date of text.matchAll(A_DATE)) {
    const end = date.index + date[0].length;
    const lead = leadUp(text, date.index);
    if (A_LIMIT.test(lead)) continue;
    if (BORN_BEFORE.test(lead) || BORN_AFTER.test(text.slice(end, end + 24))) {
      found.push({ kind: 'DATE_OF_BIRTH', start: date.index, end });
    }
  }
  return found;
}
