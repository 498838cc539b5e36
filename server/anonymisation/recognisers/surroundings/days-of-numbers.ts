const MONTHS = [
  'ian|jan|янв|січ|yanv|sich', 'feb|fev|фев|лют|shku|liut', 'mar|мар|берез|berez', 'apr|prill|апр|квіт|kvit', 'mai|may|maj|май|мая|трав|trav', 'iun|jun|qersh|июн|черв|cherv|iyun',
  'iul|jul|korr|июл|лип|lyp|iyul', 'aug|gush|авг|серп|serp|avg', 'sep|shta|сен|верес|veres', 'oct|okt|teto|окт|жовт|zhovt', 'noi|noe|nov|nent|ноя|листоп|lystop', 'dec|dek|dhje|дек|груд|hrud',
].map((beginnings) => new RegExp(`(?<![a-zа-яіїєґ])(?:${beginnings})`));
const A_LETTER = /[a-zа-яіїєґ]/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const MS_OF_A_DAY = 86_400_000;
const BEFORE_THE_FIRST = Date.UTC(1899, 11, 31);
const key = (year: number, month: number, day: number): string => `${year % 100}-${month}-${day}`;

/** The days of birth that are part of a personal number, its signs alone; a Moldovan number has none. */
export function daysOfNumber(number: string): string[] {
  const part = (from: number, length: number): number => Number(number.slice(from, from + length));
  if (/^[A-M]\d{8}[A-Z]$/.test(number)) return [key(10 * (number.charCodeAt(0) - 65) + part(1, 1), part(2, 2) % 50 % 30, part(4, 2))];
  if (/^\d{10}$/.test(number)) {
    const day = new Date(BEFORE_THE_FIRST + part(0, 5) * MS_OF_A_DAY);
    return [key(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())];
  }
  return /^\d{13}$/.test(number) ? [key(part(1, 2), part(3, 2), part(5, 2)), key(part(0, 4), part(4, 2), part(6, 2))] : [];
}

/** The days that a date in figures, or with a month's name, may mean: its day and month either way round, its century left out. */
export function daysOfDate(date: string): string[] {
  const figures = date.match(/\d+/g)?.map(Number) ?? [];
  if (figures.length === 1) {
    const row = /\d{8}|\d{6}/.exec(date)?.[0] ?? '';
    const part = (from: number): number => Number(row.slice(from, from + 2));
    return row.length === 8 ? [key(part(6), part(2), part(0)), key(part(2), part(4), part(6))] : row === '' ? [] : [key(part(4), part(2), part(0)), key(part(0), part(2), part(4))];
  }
  const isNamed = A_LETTER.test(date);
  const roman = !isNamed ? 0 : ROMAN.indexOf(/(?<![a-z])[ivx]+(?![a-z])/.exec(date.replaceAll('і', 'i').replaceAll('х', 'x'))?.[0] ?? '') + 1;
  const month = !isNamed ? 0 : roman || MONTHS.findIndex((name) => name.test(date)) + 1;
  const [first = 0, second = 0, third = 0] = figures;
  if (figures.length === 2) return month === 0 ? [] : first > 31 ? [key(first, month, second)] : [key(second, month, first)];
  return first > 31 ? [key(first, second, third)] : [key(third, second, first), key(third, first, second)];
}
