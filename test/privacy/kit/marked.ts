import { describe, expect, test } from '@jest/globals';
import { screenText } from '../../../server/anonymisation/index.ts';
import type { FindingKind } from '../../../server/anonymisation/index.ts';
import type { Language } from '../../../server/kernel/index.ts';

/** A sample without its marks, and what stands between ‹ and ›. */
export function marked(sample: string): { text: string; personal: string[] } {
  return { text: sample.replace(/[‹›]/g, ''), personal: Array.from(sample.matchAll(/‹([^›]*)›/g), ([, inside]) => inside!) };
}

/** Samples by the language of their writer. */
export type Samples = Partial<Record<Language, string[]>>;
const rows = (samples: Samples) => Object.entries(samples).flatMap(([language, texts]) => texts.map((text) => [language as Language, text] as const));

/** Each mark is touched by a finding of the kind, the writer is told in their language, and what is redacted is clear. */
export function isHeld(kind: FindingKind, samples: Samples): void {
  describe(`${kind}: what tells who somebody is, is held`, () => {
    test.each(rows(samples))('%s: %s', async (language, sample) => {
      const { text, personal } = marked(sample);
      const { verdict, findings, redacted } = await screenText(text, language);
      expect(verdict).toBe('HOLD');
      for (const part of personal) {
        const start = text.indexOf(part);
        expect(findings.filter((finding) => finding.start < start + part.length && finding.end > start).map((finding) => finding.kind)).toContain(kind);
      }
      for (const { explanation, suggestion } of findings) expect([explanation, suggestion]).not.toContain('');
      expect((await screenText(await redacted(), language)).findings).toEqual([]);
    });
  });
}

/** Nothing is found. */
export function passes(kind: FindingKind, samples: Samples): void {
  describe(`${kind}: what leads to nobody passes`, () => {
    test.each(rows(samples))('%s: %s', async (language, text) => {
      expect((await screenText(text, language)).findings).toEqual([]);
    });
  });
}
