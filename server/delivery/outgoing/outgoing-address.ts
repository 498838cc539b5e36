import { isIP } from 'node:net';
import { OutgoingFault } from './outgoing-fault.ts';
import { isPublicAddress } from './public-address.ts';

const SECURE = ['https:', 'wss:'];
const PLAIN = ['http:', 'ws:'];
// Below it lie the doors of mail, names and remote shells, which nobody serves GraphQL or takes webhooks at.
const FIRST_FREE_PORT = 1024;

const refused = (why: string): OutgoingFault => new OutgoingFault('refused', why);

/**
 * The URL as the hub may ask it; throws `OutgoingFault` (`refused`) where it may not: not https or wss, with a user or a
 * password in it, at a port below 1024 other than 443, or at an address that is not public. What a name stands for is found
 * out when it is connected to. `allowLocal` is for trying out: it takes plain http and addresses of this machine, too.
 */
export function outgoingAddress(given: string, allowLocal: boolean): URL {
  if (!URL.canParse(given)) throw refused('It is no URL.');
  const url = new URL(given);
  if (url.username !== '' || url.password !== '') throw refused('A URL holds no user and no password: whoever reads logs would have them.');
  if (!SECURE.includes(url.protocol) && !(allowLocal && PLAIN.includes(url.protocol))) throw refused('Only https is asked.');
  if (allowLocal) return url;
  if (url.port !== '' && Number(url.port) < FIRST_FREE_PORT) throw refused(`Port ${url.port} is for something else: take 443, or one from ${FIRST_FREE_PORT} on.`);
  // The parser has made plain what was written in decimal, octal or hexadecimal.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw refused('That address is not on the public internet.');
  return url;
}
