import { compact } from '../looking/compact.ts';
import { apart } from '../finding.ts';
import type { FindingKind, Span } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { withoutAnothers } from './anothers.ts';
import { wholeNumber } from './numbers.ts';

const NUMBERS: ReadonlySet<FindingKind> = new Set(['PHONE', 'NATIONAL_ID', 'PASSPORT', 'IBAN', 'PLATE', 'GEO_COORDINATE', 'DATE_OF_BIRTH']);
// What belongs to a finding of a kind and stands right behind it: the number within an office, the direction of a degree, the word for a year.
const BEHIND: Readonly<Partial<Record<FindingKind, RegExp>>> = {
  PHONE: compact(/[ ,;(]{1,3}(?:ext|extension|int|interior(?:ul)?|interni|доб|дод|вн|внутр)(?:\. ?| |: ?)\d{1,5}(?!\d)\)?/y),
  GEO_COORDINATE: compact(/ ?[.,]? ?(?:(?:пн|сх|с|в|ю|з)\.? ?[шд]\.?|[шд]\.|(?:(?:север|южн|вост|запад|північ|півд|східн|захід)[а-яії]{1,6} ?)?(?:широт|долгот|довгот)[а-яії]{1,2}|(?:север|южн|вост|запад|північ|півд|східн|захід)[а-яії]{1,6})(?![a-zа-яіїєґ])/y),
  DATE_OF_BIRTH: compact(/(?:-(?:го|ого|ий|й)| (?:року|рік|р\.|года|год|г\.))(?![a-zа-яіїєґ])/y),
};

/** What was found in a text, in order and apart, each from its beginning to its end: recognisers know what they look for, and what is left of it tells the rest. */
export function wholeFindings(sent: string, reading: Reading, found: readonly Span[]): Span[] {
  const spans = apart(found);
  for (let at = 0; at < spans.length; at++) {
    let span = spans[at]!;
    if (!NUMBERS.has(span.kind)) continue;
    const around = { least: spans[at - 1]?.end ?? 0, most: spans[at + 1]?.start ?? reading.text.length };
    span = wholeNumber(sent, reading, { span: withoutAnothers(sent, reading, span), ...around });
    spans[at] = withWhatBelongs(reading.plain, span, around.most);
  }
  return spans;
}

function withWhatBelongs(plain: string, span: Span, most: number): Span {
  const behind = BEHIND[span.kind];
  if (behind === undefined) return span;
  behind.lastIndex = span.end;
  return behind.test(plain) && behind.lastIndex <= most ? { ...span, end: behind.lastIndex } : span;
}
