import { matchesOf } from '../looking/matches-of.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const TIME = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d';
// Each language's months by their beginnings, in the case that a date takes.
const MONTH_NAMES = [
  'jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?', 'aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?',
  'ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie', 'iulie', 'septembrie', 'octombrie', 'noiembrie', 'decembrie',
  'janar(?:it)?', 'shkurt(?:it)?', 'mars(?:it)?', 'prill(?:it)?', 'maj(?:it)?', 'qershor(?:it)?', 'korrik(?:ut)?', 'gusht(?:it)?', 'shtator(?:it)?', 'tetor(?:it)?', 'n[eë]ntor(?:it)?', 'dhjetor(?:it)?',
  'січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня',
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
].join('|');

/** The inside of a pattern for a full date, in figures or with the month's name in any of the five languages. */
export const DATE = [
  `${DAY} ?[./ -] ?${MONTH} ?[./ -] ?${YEAR}`,
  `${YEAR} ?[./-] ?${MONTH} ?[./-] ?${DAY}`,
  `${DAY}[./]${MONTH}[./]\\d\\d(?![./-]?\\d)`,
  `${DAY}(?:st|nd|rd|th|-?[а-яії]{1,3})?\\.? (?:of |de |m[eë] |të )?(?:${MONTH_NAMES})\\.?,? (?:de |anul |t[eë] vitit )?(?:${YEAR}|['’]\\d\\d)`,
  `(?:${MONTH_NAMES})\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
].join('|');

const MOMENT = new RegExp([
  `(?<!\\d|\\d[./])(?:${DAY}([./ -])${MONTH}\\1${YEAR}|${YEAR}([./-])${MONTH}\\2${DAY})(?!\\d)`,
  `(?<![\\d./-])${DAY}([./])${MONTH}\\3\\d\\d(?!\\d|[./-]\\d)`,
  `(?<!\\d)${TIME} ?- ?${TIME}(?!\\d)`,
  `(?<!\\d)${YEAR} ?[-/] ?${YEAR}(?!\\d)`,
  '(?<!\\d)24/(?:7|24)(?!\\d)',
  // Calls for tenders in the journal of the European Union: 2025/S 037-118842.
  '(?<!\\d)20\\d\\d/S ?\\d{1,3}-\\d{5,7}(?!\\d)',
].join('|'), 'g');

/** Dates in figures, opening hours, spans of years and numbers of calls for tenders: digits that are never part of a telephone number. */
export const moments = (text: string): { start: number; end: number }[] =>
  Array.from(matchesOf(MOMENT, text), ({ index, 0: moment }) => ({ start: index, end: index + moment.length }));
