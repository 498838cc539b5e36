/** The stable codes under `extensions.code`; partners write programs against them. */
export type ErrorCode =
  | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'RATE_LIMITED' | 'TOO_COMPLEX' | 'BAD_USER_INPUT' | 'UNAVAILABLE';

/**
 * A refusal that is thrown: its message is meant for the person who asked and holds nothing internal.
 * GraphQL copies `extensions` into the error it answers with, so it needs no translation on the way out.
 */
export class HubError extends Error {
  readonly extensions: { code: ErrorCode; field?: string; retryAfter?: number };
  constructor(code: ErrorCode, message: string, extras: { field?: string; retryAfter?: number } = {}) {
    super(message);
    this.name = 'HubError';
    this.extensions = { code, ...extras };
  }
}

/** A malformed value; `field` is its path in the arguments, such as `input.expiresAt`. */
export const badInput = (field: string, why: string): HubError =>
  new HubError('BAD_USER_INPUT', `${field}: ${why}`, { field });

/** The credential is missing, unknown, expired or revoked; `why` names the fix. */
export const unauthenticated = (why = 'This needs a credential: send "Authorization: Bearer <key>".'): HubError =>
  new HubError('UNAUTHENTICATED', why);

/** The viewer may read the thing but not do this to it. */
export const forbidden = (why: string): HubError => new HubError('FORBIDDEN', why);

/** Absent and unseen alike: the answer to an act never tells which. */
export const notFound = (what: string): HubError => new HubError('NOT_FOUND', `There is no such ${what}.`);

/** Beyond the allowance; `seconds` is how long to wait. */
export const rateLimited = (seconds: number): HubError =>
  new HubError('RATE_LIMITED', `Too many requests; try again in ${seconds} s.`, { retryAfter: seconds });

/** The document or its page sizes ask for more than one request may. */
export const tooComplex = (why: string): HubError => new HubError('TOO_COMPLEX', why);

/** Throws where a text is empty or longer than `most` UTF-16 units, or holds what no text can be stored with. */
export function checkText(path: string, text: string | null | undefined, most: number): void {
  if (text == null) return;
  if (text.trim() === '') throw badInput(path, 'is empty.');
  if (text.length > most) throw badInput(path, `has more than ${most} signs.`);
  if (!text.isWellFormed()) throw badInput(path, 'holds half a character (a lone surrogate).');
  if (text.includes('\u0000')) throw badInput(path, 'holds a NUL sign.');
}
