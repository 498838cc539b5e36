import { createServer, connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A wire between somebody and a hub that a test may cut: nothing passes any more, and neither end is told. */
export interface Wire { readonly address: string; cut(): void; mend(): void; close(): Promise<void> }

/** Lays a wire to `to()`, which is asked for each connection: whoever is behind it follows the hub that is there. */
export async function layWire(to: () => string): Promise<Wire> {
  const pairs = new Set<[Socket, Socket]>();
  let isCut = false;
  const server = createServer((near) => {
    const { hostname, port } = new URL(to());
    const far = connect(Number(port), hostname);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    const end = (): void => {
      if (isCut) return;
      pairs.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const socket of pair) socket.on('error', () => {}).on('close', end);
    if (isCut) return;
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      for (const [near, far] of pairs) { near.unpipe(far).pause(); far.unpipe(near).pause(); }
    },
    // What was open stays dead, as after a router has forgotten it.
    mend: () => { isCut = false; },
    close: async () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}
