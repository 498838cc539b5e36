import { compact } from '../looking/compact.ts';
import type { FindingKind, Span } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { valueOf } from '../unmasking/number-words.ts';

const CLOSE = '(?![a-zа-яіїєґ\\d])';
const UNIT = 'of|оф|офис|офіс|office|ap|apt|apartament(?:ul|i)?|sht|кв|квартира|у квартирі|kati|etaj(?:ul)?|camin(?:ul)?|odaia|camera|scara|hyrja|shkalla|room|floor|flat|block|bl|корп(?:ус)?|корпус|секція|секция|slash|кімната|комната';
const ONE_OF_MANY = '(?:перв|втор|треть?|четв[её]рт|пят|перш|друг|трет|четверт|п\'ят|шост|шест)[а-яії]{1,3}|first|second|third|fourth|fifth|sixth|seventh';
const AT_MOST = 3;
// What stands right behind a finding of a kind and belongs to it: the number within an office, the direction of a degree, the flat, the other half of a double name.
const BEHIND: Readonly<Partial<Record<FindingKind, RegExp>>> = {
  PHONE: compact(/[ ,;(]{1,3}(?:ext|extension|int|interior(?:ul)?|interni|доб|дод|вн|внутр)(?:\. ?| |: ?)\d{1,5}(?!\d)\)?/y),
  GEO_COORDINATE: compact(/ ?[.,]? ?(?:(?:пн|сх|с|в|ю|з)\.? ?[шд]\.?|[шд]\.|(?:(?:север|южн|вост|запад|північ|півд|східн|захід)[а-яії]{1,6} ?)?(?:широт|долгот|довгот)[а-яії]{1,2}|(?:север|южн|вост|запад|північ|півд|східн|захід)[а-яії]{1,6})(?![a-zа-яіїєґ])/y),
  DATE_OF_BIRTH: compact(/-(?:го|ого|ий|й)(?![a-zа-яіїєґ])/y),
  ADDRESS: compact(new RegExp(`(?<=\\d)[/-](?:\\d{1,4}|[a-zа-яіїєґ])${CLOSE}|(?<=\\d-[a-zа-яіїєґ])/\\d{1,4}${CLOSE}|(?<=block|bloc|bl|блок|корпус) [a-zа-я]${CLOSE}|,? (?:${UNIT})\\.? ?(?:nr\\.? ?|№ ?)?(?:\\d{1,4}[a-zа-я]?|[ivx]{1,4}|[a-zа-я])${CLOSE}|, (?:${ONE_OF_MANY}) (?:этаж|поверх|двор|двір|подъезд|під'їзд|floor|door)${CLOSE}|, [a-z]{1,2}\\d{1,2}[a-z]? ?\\d[a-z]{2}${CLOSE}`, 'y')),
  PERSON: compact(/-(?:[\p{L}'’]{2,20})(?![\p{L}\d-])/uy),
  SOCIAL_HANDLE: /[ #]\d{2,6}(?!\d)/y,
};
// The other half of a double name has a capital, or is what a name goes on with in the east.
const HALF_OF_A_NAME = /^-(?:\p{Lu}\p{Ll}|(?:ака|апа|оглу|огли|оглы|кызы|кизи|заде|бей|ханым|aka|oglu|ogly|kyzy|zade)(?!\p{L}))/u;

const REACH = 40;
const A_QUARTER = /(?<!\p{L})lagj\p{L}{1,4} (?:nr\.? ?)?[\p{L}\d]{1,12}(?: \p{Lu}\p{L}{1,12})?, ?$/iu;
const NAME_OF_A_STREET = /(?<!\p{L})\p{Lu}\p{Ll}{2,18}(?:ий|ый|ой|ая|ій|ська|ова) $/u;
const STREET_BEHIND_ITS_NAME = /^(?:пер|ул|бул|просп|наб|пл|пров|вул)\.?,/u;
const WRITTEN_OUT = /(?:[\p{L}\p{N}_-]{1,32}(?: ?[([{<«"„“] ?(?:dot|дот|точка|крапка|punct|pik[ëe]|тчк) ?[)\]}>»"”“] ?| \. )){1,3}$/iu;
const BEFORE_FIGURES = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*[._][\p{L}\p{N}._]+ $/u;
// Of a first name and a patronymic alone: with a surname behind or before them nothing is missing.
const FIRST_NAME_AND_PATRONYMIC = compact(/^\p{Lu}[\p{L}'’]+ \p{Lu}(?:[\p{L}'’]*\p{Ll}(?:ович|евич|йович|івна|ївна|овна|евна)|льич|узьмич|укич|лліч)[ауеоіюм]{0,2}$/u);
const SURNAME = /(?<![\p{L}.'’-])\p{Lu}[\p{Ll}'’]{2,20} $/u;
const ENDS_AS_A_SURNAME = /(?:енко|чук|юк|ун|ська|ський|ская|ский|[оеє]ва?|ян|єв|ець) $/u;
const STARTS_A_SENTENCE = /(?:^|[.!?\n"«„]\s?)\P{L}{0,3}$/u;

/** A finding with what belongs to it and stands right before or behind it. */
export function withWhatBelongs(sent: string, reading: Reading, { span, least, most }: { span: Span; least: number; most: number }): Span {
  // "ShadowFox#0912": its sign is read as a space.
  if (span.kind === 'SOCIAL_HANDLE' && sent[reading.starts[span.end]!] !== '#') return span;
  const start = Math.max(least, startOf(reading, span));
  const end = endOf(reading, span, most);
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

function endOf({ plain, text }: Reading, span: Span, most: number): number {
  const behind = BEHIND[span.kind];
  let { end } = span;
  if (behind === undefined || end === most || (span.kind === 'PERSON' && (text[end] !== '-' || !HALF_OF_A_NAME.test(text.slice(end, end + 8))))) return end;
  for (let times = 0; times < AT_MOST; times++) {
    behind.lastIndex = end;
    if (!behind.test(span.kind === 'PERSON' ? text : plain) || behind.lastIndex > most) break;
    end = behind.lastIndex;
  }
  return span.kind === 'ADDRESS' ? endOfTold(plain, end, most) : end;
}

const TENS_FROM = 20;
/** "Seventy" with its "one": "shtatëdhjetë e një". */
function endOfTold(plain: string, end: number, most: number): number {
  const tens = /[a-zа-яіїє']+$/.exec(plain.slice(Math.max(0, end - REACH / 2), end))?.[0];
  if (tens === undefined || (valueOf(tens) ?? 0) < TENS_FROM) return end;
  const units = /^ (?:e |si |and )?([a-zа-яіїє']+)/.exec(plain.slice(end, Math.min(most, end + REACH / 2)));
  const value = units === null ? undefined : valueOf(units[1]!);
  return value !== undefined && value > 0 && value < 10 ? end + units![0].length : end;
}

function startOf({ text }: Reading, { kind, start, end }: Span): number {
  if (start === 0) return 0;
  const before = (): string => text.slice(Math.max(0, start - REACH), start);
  switch (kind) {
    case 'PHONE': return text[start] === '(' && /(?<![\d.,/-])8[ -]?$/.test(before()) ? start - (text[start - 1] === '8' ? 1 : 2) : start;
    case 'ADDRESS': return start - lengthOf(STREET_BEHIND_ITS_NAME.test(text.slice(start, start + 8)) ? NAME_OF_A_STREET : A_QUARTER, before());
    case 'EMAIL': return start - (lengthOf(WRITTEN_OUT, before()) || (/^\d/.test(text.slice(start, start + 1)) ? lengthOf(BEFORE_FIGURES, before()) : 0));
    case 'PERSON': return isFirstNameAndPatronymic(text.slice(start, end)) ? start - surnameBefore(before()) : start;
    default: return start;
  }
}

const isFirstNameAndPatronymic = (name: string): boolean => name.charCodeAt(name.length - 1) >= CYRILLIC && name.includes(' ') && FIRST_NAME_AND_PATRONYMIC.test(name);
const CYRILLIC = 0x400;

const lengthOf = (pattern: RegExp, before: string): number => pattern.exec(before)?.[0].length ?? 0;

/** How long the surname is that stands before a first name and a patronymic, as registers have it; a sentence begins with other words too. */
function surnameBefore(before: string): number {
  const surname = SURNAME.exec(before);
  if (surname === null) return 0;
  return STARTS_A_SENTENCE.test(before.slice(0, surname.index)) && !ENDS_AS_A_SURNAME.test(surname[0]) ? 0 : surname[0].length;
}
