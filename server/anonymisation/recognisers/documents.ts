import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';

const LETTERS = '[A-ZА-ЯІЇЄҐ]';
const NUMBER_WORD = '(?:nr|no|number|num[aă]r(?:ul)?|numri|номер|№)';
const PAPER = [
  'passport\\p{L}*', 'pa[sșş]aport\\p{L}*', 'pasaport\\p{L}*', 'паспорт\\p{L}*', 'закордонн\\p{L}* паспорт\\p{L}*',
  '(?:identity|id) (?:card|document)s?', 'c(?:arte|ărții|artea) de identitate', 'buletin(?!\\p{L}* informativ)\\p{L}*', 'c\\.?i\\.? seria',
  'let[eë]rnjoftim\\p{L}*', 'kart[eë]\\p{L}* (?:e |t[eë] )?identiteti\\p{L}*', 'посвідчення особи', 'id[- ]?картк\\p{L}*', 'удостоверени\\p{L}* личности',
  'birth certificate', 'certificat\\p{L}* de na[sșş]tere', 'certifikat\\p{L}* (?:e |t[eë] |i )?lindjes', 'свідоцтв\\p{L}* про народження', 'свидетельств\\p{L}* о рождении',
].join('|');
const SERIES = 'seri[aeë]s?|серія|серії|серия|серии';
const CODE = `(?:${LETTERS}{1,3}[ -]?,? ?(?:${NUMBER_WORD}[ .:]{0,2})?)?(?:\\d{6,9}|[1-9]\\d ?\\d{2} ?\\d{6})`;
const DOCUMENT = new RegExp(`(?<!\\p{L})(?:(?:${PAPER})[^\\d\\n[\\];!?]{0,30}?|(?:${SERIES})[ :]{1,2})(?<![\\p{L}\\d])(?<code>${CODE})(?![\\p{L}\\d])`, 'giud');

const PLATE_CUE = 'licen[cs]e plates?|number plates?|plate (?:number|no)|(?:de )?[iî]nmatricul\\p{L}*|pl[aă]cu[tț]\\p{L}*|targ[aaëăe]\\p{L}{0,3}|держ\\p{L}*\\.? ?номер\\p{L}*|номерн\\p{L}* знак\\p{L}*|гос\\p{L}*\\.? ?номер\\p{L}*';
const NAMED_PLATE = new RegExp(`(?<!\\p{L})(?:${PLATE_CUE})[^\\d\\n[\\];!?]{0,20}?(?<![\\p{L}\\d])(?<code>(?:${LETTERS}{1,3}[ -]?\\d{2,4}[ -]?${LETTERS}{0,3}|${LETTERS}{2}[ -]${LETTERS}{2}[ -]?\\d{3}))(?![\\p{L}\\d])`, 'giud');
const RO_COUNTY = '(?:AB|AR|AG|BC|BH|BN|BT|BV|BR|BZ|CS|CL|CJ|CT|CV|DB|DJ|GL|GR|GJ|HR|HD|IL|IS|IF|MM|MH|MS|NT|OT|PH|SM|SJ|SB|SV|TR|TM|TL|VS|VL|VN)';
// Without a word before it only where no other thing is written so: in capitals and close together.
const PLATE = new RegExp(`(?<![\\p{L}\\p{N}-])(?:[ABEIKMHOPCTX]{2}(?:\\d{4}| (?!19|20)\\d{4} )[ABEIKMHOPCTX]{2}|[A-HJ-NP-Z]{2}\\d{3}[A-HJ-NP-Z]{2}|(?:B(-?)\\d{2,3}|${RO_COUNTY}(-?)\\d{2})(?:\\1\\2)[A-Z]{3})(?![\\p{L}\\p{N}-])`, 'gu');

/** Numbers of passports, identity cards and birth certificates, by the word or the series before them; and number plates. */
export function documents({ text, latin }: Reading): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(DOCUMENT)) found.push({ kind: 'PASSPORT', ...codeOf(match) });
  for (const match of text.matchAll(NAMED_PLATE)) found.push({ kind: 'PLATE', ...codeOf(match) });
  for (const { index, 0: plate } of latin.matchAll(PLATE)) found.push({ kind: 'PLATE', start: index, end: index + plate.length });
  return found;
}

function codeOf(match: RegExpExecArray): { start: number; end: number } {
  const [start, end] = match.indices!.groups!['code']!;
  return { start, end };
}
