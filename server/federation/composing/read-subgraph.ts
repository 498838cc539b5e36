import { GraphQLError, Lexer, Source, TokenKind, parse } from 'graphql';
import type { DocumentNode, Token } from 'graphql';
import { about } from './finding.ts';
import type { SubgraphFinding } from './finding.ts';

/** What an SDL may be at most. A partner's graph of everyday size has a tenth of it. */
export const BOUNDS = { characters: 100_000, tokens: 12_000, depth: 24, name: 80, types: 200, fields: 1500, description: 2000 } as const;

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** An SDL taken apart: each token but the punctuation for whoever judges texts, and the document. */
export interface ReadSubgraph { readonly document: DocumentNode; readonly tokens: readonly Token[] }

/**
 * Reads an SDL from outside. Its tokens are counted and their nesting measured before anything recursive looks at it, so
 * that no text, however made, exhausts the stack.
 */
export function readSubgraph(sdl: string): ReadSubgraph | SubgraphFinding {
  if (sdl.length > BOUNDS.characters) return about('TOO_LARGE', `The SDL has ${sdl.length} characters; at most ${BOUNDS.characters} may join. Leave out what the hub's users don't ask for.`);
  try {
    const tokens = tokensOf(sdl);
    return Array.isArray(tokens) ? { document: parse(sdl), tokens } : tokens;
  } catch (fault) {
    if (!(fault instanceof GraphQLError)) throw fault;
    return about('SYNTAX', fault.message, fault.locations?.[0]?.line ?? null);
  }
}

function tokensOf(sdl: string): Token[] | SubgraphFinding {
  const lexer = new Lexer(new Source(sdl));
  const first = lexer.token;
  let depth = 0;
  for (let all = 0, token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (++all > BOUNDS.tokens) return about('TOO_LARGE', `The SDL has more than ${BOUNDS.tokens} names, signs and texts.`, token.line);
    if (OPENING.has(token.kind) && ++depth > BOUNDS.depth) return about('TOO_LARGE', `Brackets are nested deeper than ${BOUNDS.depth}.`, token.line);
    if (CLOSING.has(token.kind)) depth--;
  }
  // The lexer steps over comments, and people read those too: the chain of tokens has them.
  const tokens: Token[] = [];
  for (let token = first.next; token !== null; token = token.next) if (token.value !== undefined && token.value !== '') tokens.push(token);
  return tokens;
}
