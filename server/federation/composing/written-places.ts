import { TokenKind } from 'graphql';
import type { WrittenPlace } from '../../anonymisation/index.ts';
import type { ReadSubgraph } from './read-subgraph.ts';

/**
 * Every place of an SDL in which somebody can write: descriptions, comments, texts, numbers, and names as the words they are
 * made of (`laStrada_callsThisMonth`: la strada calls this month). Only what @link and @key say in quotes is left out, which the
 * ownership policy holds to the letter before anything is stored.
 */
export function writtenPlaces(sdl: string, { document, tokens }: ReadSubgraph): WrittenPlace[] {
  const exact = document.definitions.flatMap((node) => ('directives' in node ? node.directives ?? [] : []))
    .filter(({ name, loc }) => loc !== undefined && (name.value === 'link' || name.value === 'key')).map(({ loc }) => loc!);
  const isExact = (start: number): boolean => exact.some((place) => start >= place.start && start < place.end);
  return tokens.filter((token) => token.kind !== TokenKind.STRING || !isExact(token.start)).map((token) => {
    const { kind, value, start, end } = token;
    if (kind === TokenKind.NAME) return { start, end, as: words(value), isName: true };
    const quotes = kind === TokenKind.STRING ? 1 : kind === TokenKind.BLOCK_STRING ? 3 : 0;
    const plain = token.kind === TokenKind.COMMENT || !sdl.slice(start, end).includes('\\');
    // A text is judged as what it says: an escape would part a name.
    return plain ? { start: start + quotes, end: end - quotes } : { start, end, as: value };
  });
}

const words = (name: string): string => name.replaceAll('_', ' ').replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase().trim() || name;
