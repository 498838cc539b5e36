import { setTimeout as after } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { EventStreams } from './live/event-streams.ts';
import type { Sockets } from './live/sockets.ts';

const PATIENCE = 5000;

/** What stops when the hub does. */
export interface Draining { readonly app: FastifyInstance; readonly sockets: Sockets; readonly streams: EventStreams }
/** `run` drains once, however often it is called, and then does what is left to do. */
export interface Drain { readonly begun: boolean; run(then: () => Promise<void>): Promise<void> }

/**
 * Stops taking requests and closes as soon as all that is being answered has been, after five seconds at the latest.
 * Must be made before the server listens: it counts what is being answered.
 */
export function drainer(draining: Draining): Drain {
  let answering = 0;
  draining.app.server.on('request', (_request, response) => {
    answering++;
    response.once('close', () => { answering--; });
  });
  let stopped: Promise<void> | null = null;
  return {
    get begun() { return stopped !== null; },
    run: (then) => stopped ??= close(draining, () => answering).then(then),
  };
}

async function close({ app, sockets, streams }: Draining, answering: () => number): Promise<void> {
  const patience = new AbortController();
  const deadline = after(PATIENCE, undefined, { signal: patience.signal, ref: false }).catch(() => {});
  const closed = app.close();
  streams.drain();
  // A connection that was answered, or never asked anything, waits for a request that is not taken.
  const rest = setInterval(() => { if (answering() === 0) app.server.closeAllConnections(); }, 20);
  await Promise.race([Promise.all([closed, sockets.drain(deadline)]), deadline]);
  clearInterval(rest);
  app.server.closeAllConnections();
  await closed;
  patience.abort();
}
