/** The stable codes under `extensions.code`; partners write programs against them. */
export type ErrorCode =
  | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'RATE_LIMITED' | 'TOO_COMPLEX' | 'BAD_USER_INPUT' | 'UNAVAILABLE'
  | 'PARTNER_UNAVAILABLE' | 'PARTNER_ERROR' | 'PARTNER_MALFORMED';

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

// Control signs but tab and line ends, signs that are none, and the alphabets that nothing shows: tags and variants for
// others' scripts. What nobody sees no second person can judge, and it would part a number so that no recogniser finds it.
// eslint-disable-next-line no-control-regex -- they are what is looked for.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\u{e0000}-\u{e0fff}]/u;

/** Throws where a text is empty, longer than `most` UTF-16 units, or holds what no reader would see. */
export function checkText(path: string, text: string | null | undefined, most: number): void {
  if (text == null) return;
  if (text.length > most) throw badInput(path, `has more than ${most} signs.`);
  if (!text.isWellFormed()) throw badInput(path, 'holds half a character (a lone surrogate).');
  if (UNSEEN.test(text)) throw badInput(path, 'holds a sign that nobody sees (a control sign, a tag): write it anew without.');
  if (!/[^\p{Z}\p{C}]/u.test(text)) throw badInput(path, 'is empty.');
}
