import type pg from 'pg';
import type { Seal } from '../../server/kernel/index.ts';

/** What one request of a shape asks; a position and an id are as the rows have them, not as a server writes them. */
export interface Asked { after?: number; country?: string; severity?: string; id?: string }

/** A shape of question: its GraphQL document, the same for the hub and Mercurius, and many different requests. */
export interface Shape { readonly name: ShapeName; readonly document: string; readonly asked: readonly Asked[] }
export type ShapeName = 'flat' | 'related' | 'filtered' | 'one';

/** Who asks: the SQL checks and the peers know them by these two alone. */
export interface Caller { readonly key: string | null; readonly organisation: string; readonly country: string }

/** Rows of a page. */
export const PAGE = 20;
/** Gravest first, as the hub's list has it. */
export const SEVERITIES = ['EXTREME', 'SEVERE', 'MODERATE', 'MINOR', 'UNKNOWN'];

const FLAT = 'id reference title kind severity publishedAt version';
const edges = (node: string): string => `edges { cursor node { ${node} } } pageInfo { hasNextPage endCursor }`;

const DOCUMENTS: Record<ShapeName, string> = {
  flat: `query Flat($after: String) { alerts(first: ${PAGE}, after: $after) { ${edges(FLAT)} } }`,
  related: `query Related($after: String) { alerts(first: ${PAGE}, after: $after) { ${edges(`${FLAT} publishedBy { id name } country { code name }`)} } }`,
  filtered: `query Filtered($after: String, $filter: AlertFilter) { alerts(first: ${PAGE}, after: $after, filter: $filter) { totalCount ${edges(FLAT)} } }`,
  one: `query One($id: ID!) { alert(id: $id) { ${FLAT} summary publishedBy { id name } acknowledgements { organisation { id name } at actionTaken } } }`,
};

const MANY = 2000;
const COUNTRIES = ['AL', 'MD', 'RO', 'UA'];

/** The four shapes. Positions go all over the list, each asked once in a while: nothing that any server keeps would help it. */
export async function shapesOver(client: pg.Client, caller: Caller): Promise<Shape[]> {
  const { rows: [newest] } = await client.query<{ last: number }>('select max(number)::int as last from alert');
  const last = newest!.last;
  const positions = Array.from({ length: MANY }, (_, index) => 1000 + Math.floor(((index * 0.618_033_988_75) % 1) * (last - 1000)));
  const pages = positions.map((after) => ({ after }));
  const filtered = positions.map((after, index) => ({ after, country: COUNTRIES[index % 4]!, severity: SEVERITIES[Math.floor(index / 4) % 3]! }));
  // Half of its own, where it sees every acknowledgement, half of others', where it sees its own at the most.
  const { rows: own } = await client.query<{ id: string }>(
    `select id from alert where publisher_id = $1 and audience_level = 'NETWORK' and number % 20 = 0 order by id limit $2`, [caller.organisation, MANY / 2]);
  const { rows: others } = await client.query<{ id: string }>(
    `select id from alert where publisher_id <> $1 and audience_level = 'NETWORK' and number % 20 = 0 and withdrawn_at is null order by id limit $2`, [caller.organisation, MANY / 2]);
  const one = own.flatMap(({ id }, index) => others[index] === undefined ? [{ id }] : [{ id }, { id: others[index].id }]);
  const shape = (name: ShapeName, asked: Asked[]): Shape => ({ name, document: DOCUMENTS[name], asked });
  return [shape('flat', pages), shape('related', pages), shape('filtered', filtered), shape('one', one)];
}

/** A request's body as a server of that kind reads it. */
export type Body = (shape: Shape, asked: Asked) => string;

/** For the limit: no GraphQL, just which shape and with what. */
export const plainBody: Body = ({ name }, asked) => JSON.stringify({ shape: name, ...asked });

/** GraphQL, with ids and cursors in the hub's own forms where a seal is given, else as they are. */
export const graphqlBody = (seal: Seal | null): Body => ({ document, name }, { after, country, severity, id }) => JSON.stringify({
  query: document,
  variables: {
    ...(after === undefined ? {} : { after: seal === null ? String(after) : seal.close('alert', after) }),
    ...(name === 'filtered' ? { filter: { country, severityAtLeast: severity } } : {}),
    ...(id === undefined ? {} : { id: `alert_${id}` }),
  },
});
