// The usual way: graphql-ws as its own documentation sets it up, each subscriber's selection executed alone.
import { EventEmitter, on } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { SDL, eventFor } from './event.ts';
import type { For } from './event.ts';
import { countryIn, peer } from './peer.ts';

// The graphql that graphql-ws has; bench/ has its own for Mercurius.
const { buildSchema } = createRequire(join(import.meta.dirname, '../../package.json'))('graphql') as typeof import('graphql');
const events = new EventEmitter().setMaxListeners(0);
const server = peer((published) => { for (const audience of published) events.emit('event', { audience, alertEvents: eventFor(audience) }); });
const schema = buildSchema(SDL);
schema.getSubscriptionType()!.getFields()['alertEvents']!.subscribe = async function* follow(_root, _args, { country }: { country: For }) {
  for await (const [event] of on(events, 'event') as AsyncIterable<[{ audience: For }]>) if (event.audience === null || event.audience === country) yield event;
};
useServer({ schema, context: ({ connectionParams }) => ({ country: countryIn(connectionParams) }) }, new WebSocketServer({ server, path: '/graphql', perMessageDeflate: false }));
