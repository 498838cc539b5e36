import { BlockList, isIPv4, isIPv6 } from 'node:net';

// IANA's registries of special-purpose addresses: this network, private and shared ones, loopback, link-local (the metadata
// of clouds), those of protocols and of documents, 6to4's relays, benchmarks, multicast, and what is reserved.
const CLOSED_V4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24',
  '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
];
// Everything that is not global unicast is closed: loopback, mapped (::ffff:) and compatible addresses, NAT64 (64:ff9b::),
// unique local, link-local, multicast. Of what is left, these: Teredo and other protocols', documents', and 6to4.
const OPEN_V6 = '2000::/3';
const CLOSED_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

function blocks(family: 'ipv4' | 'ipv6', nets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const net of nets) {
    const [address, prefix] = net.split('/');
    list.addSubnet(address!, Number(prefix), family);
  }
  return list;
}

const [closed4, open6, closed6] = [blocks('ipv4', CLOSED_V4), blocks('ipv6', [OPEN_V6]), blocks('ipv6', CLOSED_V6)];

/**
 * Whether an address belongs to the public internet, and so is nobody's inside. Only a plain IPv4 or IPv6 address is one:
 * decimal, octal and hexadecimal forms, and addresses with a zone, are not.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closed4.check(address, 'ipv4');
  return isIPv6(address) && !address.includes('%') && open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
}
