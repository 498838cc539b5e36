import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';

/** What is told of a partner's fault, and nothing else. */
export type PartnerFault = 'PARTNER_UNAVAILABLE' | 'PARTNER_ERROR' | 'PARTNER_MALFORMED';

const MESSAGES: Record<PartnerFault, string> = {
  PARTNER_UNAVAILABLE: 'The partner that serves this does not answer at the moment.',
  PARTNER_ERROR: 'The partner that serves this could not answer it.',
  PARTNER_MALFORMED: 'What the partner that serves this answered is not what its schema promises.',
};
// One for each thing on a page, and not one for each of ten thousand.
const MOST = 100;

export type Path = readonly (string | number)[];

/** A partner's fault as an error of the hub: its message is always the same, whatever the partner said. */
export const partnerError = (code: PartnerFault, path?: Path): GraphQLError => new GraphQLError(MESSAGES[code], { path, extensions: { code } });

/** No answer at all, for that reason. */
export const withoutAnswer = (code: PartnerFault): ExecutionResult => ({ data: null, errors: [partnerError(code)] });

/** The errors of an answer: those that the partner told of, each where it left a gap in `data`, and those that were found in it. */
export function maskedErrors(told: unknown, found: readonly Path[], data: unknown): GraphQLError[] {
  const errors = new Map<string, GraphQLError>();
  const add = (code: PartnerFault, path?: Path): void => {
    const at = JSON.stringify(path ?? null);
    if (!errors.has(at)) errors.set(at, partnerError(code, path));
  };
  if (Array.isArray(told)) for (const error of told.slice(0, MOST) as unknown[]) add('PARTNER_ERROR', gapOf(error, data));
  for (const path of found.slice(0, MOST)) add('PARTNER_MALFORMED', path.length === 0 ? undefined : path);
  return [...errors.values()];
}

// A path is text, too: it is the partner's only as far as it names what was asked, up to a null that it explains.
function gapOf(error: unknown, data: unknown): Path | undefined {
  const path: unknown = typeof error === 'object' && error !== null && Object.hasOwn(error, 'path') ? (error as { path: unknown }).path : undefined;
  if (!Array.isArray(path)) return undefined;
  const gone: (string | number)[] = [];
  let at = data;
  for (const part of path as unknown[]) {
    if (at === null && gone.length > 0) return gone;
    if (typeof at !== 'object' || at === null || typeof part !== (Array.isArray(at) ? 'number' : 'string') || !Object.hasOwn(at, part as string)) return undefined;
    gone.push(part as string | number);
    at = (at as Record<string | number, unknown>)[part as string];
  }
  return at === null && gone.length > 0 ? gone : undefined;
}
