// Mercurius with its compiler and its own protocol for subscriptions.
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { SDL, eventFor } from './event.ts';
import type { For } from './event.ts';
import { countryIn } from './peer.ts';

interface Context { country: For; pubsub: { subscribe(topic: string): unknown } }
interface Mercurius { (...args: never[]): void; withFilter(subscribe: unknown, filter: (event: { audience: For }, args: unknown, context: Context) => boolean): unknown }

// Installed in bench/ alone, so the types of a fresh checkout can't come from it.
const require = createRequire(import.meta.url);
const mercurius = require('mercurius') as Mercurius;
const app = (require('fastify') as (options: object) => FastifyInstance)({ logger: false });

app.register(mercurius as never, {
  schema: SDL, jit: 1,
  resolvers: {
    Subscription: {
      alertEvents: {
        subscribe: mercurius.withFilter((_root: unknown, _args: unknown, { pubsub }: Context) => pubsub.subscribe('EVENT'), ({ audience }, _args, { country }) => audience === null || audience === country),
      },
    },
  },
  // Else it takes no queries over a socket, by which a client here knows that its subscription stands.
  subscription: { fullWsTransport: true, onConnect: ({ payload }: { payload?: unknown }) => ({ country: countryIn(payload) }), wsDefaultSubprotocol: 'graphql-transport-ws' },
} as never);
app.post('/', async (request, reply) => {
  void reply.code(204).send();
  const { pubsub } = (app as unknown as { graphql: { pubsub: { publish(event: object): Promise<void> } } }).graphql;
  for (const audience of request.body as For[]) void pubsub.publish({ topic: 'EVENT', payload: { audience, alertEvents: eventFor(audience) } });
});
await app.listen({ port: 0, host: '127.0.0.1', backlog: 4096 });
console.log(`ready at http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
process.on('SIGTERM', () => process.exit(0));
