import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Whose allowance a request counts against while it is nobody's: an address, and of IPv6 the /64 that one household has. */
export type AddressOf = (request: IncomingMessage) => string;

// Most are plain IPv4, and this is read for every request.
const plain = (address: string): string => (address.includes(':') ? address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '') : address);

function household(address: string): string {
  if (!address.includes(':') || !isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  // The last group may be written as an IPv4 address, and then stands for two.
  const length = before.length + after.length + (address.includes('.') ? 1 : 0);
  const groups = tail === undefined ? before : [...before, ...Array<string>(8 - length).fill('0'), ...after];
  return `${groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/**
 * Reads the address of a request. X-Forwarded-For counts only as far as the hops that wrote it are among `trusted`
 * (addresses or CIDR blocks): the first from the right that is not is who asks. Throws where `trusted` is malformed.
 */
export function addressReader(trusted: readonly string[]): AddressOf {
  const proxies = new BlockList();
  for (const entry of trusted) {
    const [address = '', prefix] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(prefix), family);
  }
  const isTrusted = (address: string): boolean => proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  return (request) => {
    let address = plain(request.socket.remoteAddress ?? '');
    if (trusted.length === 0 || !isTrusted(address)) return household(address);
    const hops = String(request.headers['x-forwarded-for'] ?? '').split(',').map((hop) => plain(hop.trim()));
    while (hops.length > 0 && isTrusted(address)) {
      const hop = hops.pop()!;
      if (isIP(hop) === 0) break;
      address = hop;
    }
    return household(address);
  };
}
