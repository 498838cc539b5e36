import { apart } from '../finding.ts';
import type { FindingKind, Span } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { withoutAnothers } from './anothers.ts';
import { withWhatBelongs } from './belonging.ts';
import { wholeNumber } from './numbers.ts';
import { toldOn } from './told-on.ts';

const NUMBERS: ReadonlySet<FindingKind> = new Set(['PHONE', 'NATIONAL_ID', 'PASSPORT', 'IBAN', 'PLATE', 'GEO_COORDINATE', 'DATE_OF_BIRTH']);

/** What was found in a text, in order and apart, each from its beginning to its end: recognisers know what they look for, and what is left of it tells the rest. */
export function wholeFindings(sent: string, reading: Reading, found: readonly Span[]): Span[] {
  const spans = apart(toldOn(reading, apart(found)));
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at]!;
    const least = at === 0 ? 0 : spans[at - 1]!.end;
    const most = at + 1 === spans.length ? reading.text.length : spans[at + 1]!.start;
    const number = NUMBERS.has(span.kind) ? wholeNumber(sent, reading, { span: withoutAnothers(sent, reading, span), least, most }) : span;
    spans[at] = withWhatBelongs(sent, reading, { span: number, least, most });
  }
  return spans;
}
