import { describe, expect, test } from '@jest/globals';
import { examine } from '../../server/anonymisation/examine.ts';
import { Alike } from '../../server/anonymisation/looking/alike.ts';
import { HOSTILE } from './kit/hostile.ts';

const NOTE = 'Ana, 14, Sadova; ';

/** How often it is asked about the words of a text that are this one. */
function timesAsked(text: string, word: string, reach: number): number {
  const alike = new Alike<number>(text, reach);
  let asked = 0;
  for (const { index } of text.matchAll(new RegExp(word, 'g'))) alike.at(index, index + word.length, () => asked++);
  return asked;
}

describe('places that look alike', () => {
  test('a row of one thing costs one look, but for its ends', () => {
    expect(timesAsked(NOTE.repeat(100), '14', 20)).toBe(3);
  });

  test('what stands around, or so near the beginning that less does, makes another place', () => {
    expect(timesAsked('x 14 y; x 14 y; x 14 z; ', '14', 2)).toBe(2);
    expect(timesAsked('14 14 14', '14', 1)).toBe(3);
  });

  test('each child of a long list of them is found where it stands, and none in a list of rooms', () => {
    const ages = (text: string) => examine(text).spans.filter(({ kind }) => kind === 'EXACT_AGE_WITH_PLACE').map(({ start }) => start);
    const list = Array.from({ length: 40 }, (_, at) => `elevă, 14 ani, din Sadova${at % 2 ? '' : ', raionul Hîncești'}.\n`);
    expect(ages(list.join(''))).toHaveLength(40);
    expect(ages('Sala 14, etajul 2.\n'.repeat(40))).toEqual([]);
  });

  test('half of a hostile row is judged as its beginning is', () => {
    const text = HOSTILE[JSON.stringify(NOTE)]!;
    const half = text.slice(0, NOTE.length * 1_000);
    const within = ({ end }: { end: number }) => end < half.length - 300;
    expect(examine(half).spans.filter(within)).toEqual(examine(text).spans.filter(within));
  });
});
