// The limit: ws and nothing else. An event is written as text once, and the same buffer is sent to whoever may have it. No
// GraphQL, no execution, no ids of their own: nobody could use it, and nothing that sends one message at a time is faster.
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { eventFor } from './event.ts';
import type { For } from './event.ts';
import { countryIn, peer } from './peer.ts';

const SAME_ID = '00000000-0000-4000-8000-000000000000';
const subscribers = new Map<WebSocket, For>();
const server = peer((events) => {
  for (const audience of events) {
    const text = Buffer.from(JSON.stringify({ id: SAME_ID, type: 'next', payload: { data: { alertEvents: eventFor(audience) } } }));
    for (const [socket, country] of subscribers) if (audience === null || audience === country) socket.send(text, { binary: false });
  }
});
new WebSocketServer({ server, perMessageDeflate: false, clientTracking: false }).on('connection', (socket) => {
  let country: For = null;
  socket.on('message', (data: Buffer) => {
    const { type, id, payload } = JSON.parse(data.toString()) as { type: string; id: string; payload?: { query?: string } };
    if (type === 'connection_init') {
      country = countryIn(payload);
      socket.send('{"type":"connection_ack"}');
    } else if (payload?.query?.startsWith('subscription') === true) subscribers.set(socket, country);
    else socket.send(JSON.stringify({ id, type: 'next', payload: { data: { __typename: 'Query' } } }));
  });
  socket.on('close', () => subscribers.delete(socket));
});
