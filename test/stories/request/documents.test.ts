import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { Documents } from '../../../server/request/documents.ts';

const documents = new Documents(buildSchema('type Query { who: String }'));
const padded = (name: string, signs: number): string => `query ${name} { who } #${'x'.repeat(signs)}`;
const isRemembered = (text: string): boolean => documents.prepare(text) === documents.prepare(text);

test('a document that comes again is the same document', () => {
  expect(isRemembered('{ who }')).toBe(true);
  expect(isRemembered(padded('A', 1000))).toBe(true);
});

test('a text that is long for what it asks is answered and not remembered, so that comments fill no memory', () => {
  expect(documents.prepare(padded('A', 200_000))).toHaveProperty('operations');
  expect(isRemembered(padded('A', 200_000))).toBe(false);
});

test('what is remembered is bounded by the length of the texts, and what is in use stays', () => {
  const [used, first] = ['{ used: who }', padded('F', 40_000)];
  const [inUse, early] = [documents.prepare(used), documents.prepare(first)];
  for (let at = 0; at < 100; at++) {
    documents.prepare(padded(`Q${at}`, 40_000));
    documents.prepare(used);
  }
  expect(documents.prepare(used)).toBe(inUse);
  expect(documents.prepare(first)).not.toBe(early);
});
