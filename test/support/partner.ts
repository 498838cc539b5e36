import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { createSourceEventStream, execute, GraphQLError, parse, print } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { JoinedPartner, PartnerAsking, Supergraph, SupergraphSource } from '../../server/federation/index.ts';

/** What a partner is made of: its SDL without the link, and what it answers. */
export interface PartnerMade { prefix: string; sdl: string; resolvers: object; organisationId?: string }
/** What came to a partner. */
export interface Heard { query: string; variables: Record<string, any> }

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@authenticated", "@requiresScopes", "@policy"])\n';

/** A partner's subgraph as a server of its own on this machine, in this process. */
export class Partner {
  readonly joined: JoinedPartner;
  readonly schema: GraphQLSchema;
  /** What it was asked, in order. */
  readonly heard: Heard[] = [];
  /** As when it is away: every connection is cut. */
  down = false;
  /** Settles before each answer. */
  before: () => Promise<void> = async () => {};
  readonly #server: Server;

  private constructor(made: PartnerMade, server: Server) {
    const sdl = LINK + made.sdl;
    this.schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: made.resolvers as never });
    this.#server = server;
    const name = made.prefix.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    this.joined = { id: name, name, prefix: made.prefix, url, sdl, organisationId: made.organisationId ?? '', timeout: 2000 };
    server.on('request', (request, response) => void this.#answer(request).then(
      (answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)),
      () => response.destroy(),
    ));
  }

  static async open(made: PartnerMade): Promise<Partner> {
    const server = createServer();
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return new Partner(made, server);
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => { this.#server.close(() => resolve()); });
  }

  async #answer(request: IncomingMessage): Promise<ExecutionResult> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { query, variables } = JSON.parse(Buffer.concat(parts).toString()) as Heard;
    this.heard.push({ query, variables });
    await this.before();
    if (this.down) throw new Error('away');
    return execute({ schema: this.schema, document: parse(query), variableValues: variables });
  }
}

/** Asks partners over HTTP and believes what they say: the engine is what is tested, and the guard has tests of its own. */
export function plainAsking(partners: () => readonly Partner[]): PartnerAsking {
  const lost = (): ExecutionResult => ({ data: null, errors: [new GraphQLError('gone', { extensions: { code: 'PARTNER_UNAVAILABLE' } })] });
  return {
    ask: async ({ url }, { document, variables }) => {
      try {
        const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: print(document), variables }) });
        const { data, errors } = await response.json() as { data: Record<string, unknown> | null; errors?: { message: string; path?: (string | number)[] }[] };
        return { data, ...(errors === undefined ? {} : { errors: errors.map(({ message, path }) => new GraphQLError(message, { path, extensions: { code: 'PARTNER_ERROR' } })) }) };
      } catch {
        return lost();
      }
    },
    listen: (partner, { document, variables }, { signal }) => heardFrom(partners().find(({ joined }) => joined.name === partner.name)!, { document, variables, signal }),
  };
}

async function* heardFrom({ schema }: Partner, { document, variables, signal }: { document: ReturnType<typeof parse>; variables: object; signal?: AbortSignal }): AsyncGenerator<ExecutionResult> {
  const source = await createSourceEventStream({ schema, document, variableValues: variables as Record<string, unknown> });
  if (!(Symbol.asyncIterator in source)) return void (yield source);
  const events = source[Symbol.asyncIterator]();
  signal?.addEventListener('abort', () => void events.return?.());
  for (let next = await events.next(); next.done !== true; next = await events.next()) {
    yield await execute({ schema, document, variableValues: variables as Record<string, unknown>, rootValue: next.value });
  }
}

/** The graph of the hub and some partners, swapped by the test. */
export class Swapped implements SupergraphSource {
  readonly #listeners = new Set<(now: Supergraph | null) => void>();
  readonly #core: string;
  #now: Supergraph | null = null;
  #version = 0;
  readonly #takenOut = new Set<string>();
  partners: readonly Partner[] = [];

  constructor(core: string) { this.#core = core; }

  current(): Supergraph | null { return this.#now; }

  isTakenOut(partnerId: string): boolean { return this.#takenOut.has(partnerId); }

  onSwap(listener: (now: Supergraph | null) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** From now on these partners, and no others. */
  join(...partners: readonly Partner[]): Supergraph | null {
    this.partners = partners;
    return this.swap(partners.length === 0 ? null : composed(this.#core, partners));
  }

  /** From now on these partners; that one was taken out on purpose. */
  takeOut(one: Partner, ...others: readonly Partner[]): void {
    this.#takenOut.add(one.joined.id);
    this.join(...others);
  }

  /** From now on this supergraph, composed of whatever. */
  swap(sdl: string | null): Supergraph | null {
    this.#now = sdl === null ? null : { version: ++this.#version, sdl, partners: this.partners.map(({ joined }) => joined) };
    for (const listener of this.#listeners) listener(this.#now);
    return this.#now;
  }
}

function composed(core: string, partners: readonly Partner[]): string {
  const { supergraphSdl, errors } = composeServices([{ name: 'hub', typeDefs: parse(core) }, ...partners.map(({ joined }) => ({ name: joined.name, typeDefs: parse(joined.sdl), url: joined.url }))]);
  if (supergraphSdl === undefined) throw new Error(`The partners don't compose: ${errors?.map(({ message }) => message).join('\n')}`);
  return supergraphSdl;
}
