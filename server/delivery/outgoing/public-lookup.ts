import { lookup as systemLookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { OutgoingFault } from './outgoing-fault.ts';
import { isPublicAddress } from './public-address.ts';

/** The addresses that a name stands for at this moment; throws where there are none. */
export type Resolve = (name: string) => Promise<string[]>;

// By the resolver that waits on a socket: the machine's own takes one of four threads for as long as a server of names,
// which may be a hostile one's, lets it wait, and files and passwords wait behind it.
const resolver = new Resolver({ timeout: 1500, tries: 2 });

/** Asks the servers of names; the machine's own table of hosts has no say. */
export const resolveByServers: Resolve = async (name) => {
  const found = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  const addresses = found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  if (addresses.length === 0) throw new OutgoingFault('unreachable', 'Nobody knows that name.');
  return addresses;
};

/**
 * Looks a name up for a connection that is about to be opened, and hands over nothing but public addresses: what is checked
 * is what is connected to, so a name that changes in between changes nothing. One closed address among others refuses all.
 */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (name, { all, family }, answer) => {
    const found = resolve(name).then((addresses): LookupAddress[] => {
      if (!addresses.every(isPublicAddress)) throw new OutgoingFault('refused', 'That name stands for an address that is not on the public internet.');
      const wanted = addresses.map((address) => ({ address, family: isIP(address) })).filter((one) => family !== 4 && family !== 6 || one.family === family);
      if (wanted.length === 0) throw new OutgoingFault('unreachable', 'That name has no address of the kind that is asked for.');
      return wanted;
    });
    found.then(
      (addresses) => { if (all === true) answer(null, addresses); else answer(null, addresses[0]!.address, addresses[0]!.family); },
      (fault: Error) => answer(fault, []),
    );
  };
}

/** The machine's own lookup, for trying out: takes `localhost` and whatever stands in the table of hosts. */
export const localLookup: LookupFunction = systemLookup as LookupFunction;
