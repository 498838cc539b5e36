import { createServer } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';

/** Whether the hub can do its work, and what each part says of itself. */
export type Readiness = () => Promise<{ ok: boolean; checks: Record<string, string> }>;

/** `/healthz` (the process answers) and `/readyz` (it can do its work: 200, else 503 with what each part says). */
export function addHealth(app: FastifyInstance, version: string, ready: Readiness): void {
  app.get('/healthz', () => ({ ok: true, version }));
  app.get('/readyz', async (_request, reply) => {
    const state = await ready();
    return reply.code(state.ok ? 200 : 503).send(state);
  });
}

/** Numbers for Prometheus, on a port of their own that the outside need not reach; call what comes back to stop. */
export async function serveMetrics(registry: Registry, host: string, port: number): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, host, resolve); });
  return () => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
