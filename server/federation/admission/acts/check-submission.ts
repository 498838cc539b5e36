import { outgoingAddress } from '../../../delivery/index.ts';
import { badInput, checkText } from '../../../kernel/index.ts';
import { TIMEOUT } from '../admission.words.ts';

/** A subgraph as a steward sends it. */
export interface SubmissionAsked { name: string; prefix: string; url: string; sdl: string; timeout?: number | null; dryRun?: boolean | null }

// What federation, the hub or GraphQL call their own.
const RESERVED = new Set(['hub', 'fanar', 'join', 'link', 'core', 'federation', 'query', 'mutation', 'subscription']);

/** Throws what is malformed in a submission, before anything else is looked at. */
export function checkSubmission(input: SubmissionAsked, isLocal: boolean): void {
  checkText('input.name', input.name, 100);
  if (/[\r\n\t]/.test(input.name) || input.name !== input.name.trim()) throw badInput('input.name', 'is one line without blanks at its ends.');
  if (!/^[a-z][A-Za-z0-9]{2,23}$/.test(input.prefix)) throw badInput('input.prefix', 'must be 3 to 24 letters and digits, a small letter first, such as laStrada.');
  if (RESERVED.has(input.prefix.toLowerCase())) throw badInput('input.prefix', 'is a word of federation or of the hub: choose another.');
  checkAddress(input.url, isLocal);
  checkText('input.sdl', input.sdl, 256 * 1024);
  const timeout = input.timeout ?? TIMEOUT.usual;
  if (timeout < TIMEOUT.least || timeout > TIMEOUT.most) throw badInput('input.timeout', `must be from ${TIMEOUT.least} to ${TIMEOUT.most} milliseconds.`);
}

// By the rule that it will be asked by. Which machine a name stands for is looked at whenever it is: that can change after any check made here.
function checkAddress(address: string, isLocal: boolean): void {
  const url = address.length <= 300 && /^[\x21-\x7e]+$/.test(address) && URL.canParse(address) ? new URL(address) : null;
  const schemes = isLocal ? ['https:', 'http:'] : ['https:'];
  if (url === null || !schemes.includes(url.protocol)) throw badInput('input.url', 'is no https address such as https://graph.example.org/graphql.');
  if (url.username !== '' || url.password !== '') throw badInput('input.url', 'holds a name or a password: the hub shows who it is by a signed token.');
  checkOutgoing(address, isLocal);
  if (url.search !== '' || url.hash !== '') throw badInput('input.url', 'holds a question mark or a hash: give the plain address of your GraphQL endpoint.');
}

function checkOutgoing(address: string, isLocal: boolean): void {
  try {
    outgoingAddress(address, isLocal);
  } catch (fault) {
    throw badInput('input.url', `can't be asked. ${(fault as Error).message}`);
  }
}
