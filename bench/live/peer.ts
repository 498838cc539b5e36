import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { For } from './event.ts';

/** An HTTP server on a free port that hands what is posted to it to `publish`, and says where it is. */
export function peer(publish: (events: readonly For[]) => void): Server {
  const server = createServer((request, response) => {
    json(request).then((events) => {
      response.writeHead(204).end();
      publish(events as For[]);
    }, () => response.writeHead(400).end());
  });
  server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  process.on('SIGTERM', () => process.exit(0));
  return server;
}

/** Whom connection_init says it is: peers take it at its word. */
export const countryIn = (payload: unknown): For => (payload as { country?: For } | undefined)?.country ?? null;
