import { composeServices } from '@theguild/federation-composition';
import { GraphQLError, parse } from 'graphql';
import { HUB } from './core.ts';
import { about } from './finding.ts';
import type { SubgraphFinding } from './finding.ts';
import { changedCore } from './unchanged-core.ts';

/** A partner's part of what is composed. */
export interface Part { readonly name: string; readonly sdl: string }

/** One graph of the hub's subgraph and its partners', or why there is none. */
export type Composition =
  | { readonly kind: 'composed'; readonly sdl: string; readonly milliseconds: number }
  | { readonly kind: 'refused'; readonly findings: readonly SubgraphFinding[] };

/**
 * Composes, proves that every question that the graph allows can be answered (satisfiability), and that what is the hub's
 * came out as it went in. Takes longer than linearly with the number of partners: call it in a thread.
 */
export function composeAll(core: string, parts: readonly Part[]): Composition {
  const began = performance.now();
  try {
    // What partners are called at has no place in a text that may be shown; the hub knows it from their submission.
    const result = composeServices([{ name: HUB, typeDefs: parse(core) }, ...parts.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `https://${name}.invalid/` }))]);
    if (result.errors !== undefined) return { kind: 'refused', findings: result.errors.slice(0, MOST).map(readable) };
    const changed = changedCore(parse(core), result.publicDocumentNode);
    if (changed.length > 0) return { kind: 'refused', findings: changed.slice(0, MOST).map((coordinate) => ({ ...about('CORE_CHANGED', `${coordinate} of the hub would not be what it is.`), coordinate })) };
    return { kind: 'composed', sdl: result.supergraphSdl, milliseconds: performance.now() - began };
  } catch (fault) {
    // It throws where it does not understand a text at all.
    return { kind: 'refused', findings: [about('COMPOSITION', fault instanceof GraphQLError ? fault.message : `Composition came to no end: ${fault instanceof Error ? fault.message : 'an unknown fault'}.`)] };
  }
}

const MOST = 50;

const readable = ({ message, extensions }: GraphQLError): SubgraphFinding =>
  about(typeof extensions['code'] === 'string' ? `COMPOSITION_${extensions['code']}` : 'COMPOSITION', message);
