import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import type { Seal } from '../../server/kernel/index.ts';
import type { Asked, Body, Caller, Shape } from './shapes.ts';
import { PAGE, SEVERITIES } from './shapes.ts';

/** A server that is asked, how its requests read, and whose cursors it gives (null: plain numbers). */
export interface Peer { readonly name: string; readonly url: string; readonly body: Body; readonly seal: Seal | null }

// The rule in other words than the peers' and the hub's, so that a fault in those doesn't agree with itself.
const READS = `case when $1::uuid is not null and publisher_id = $1 then true when withdrawn_at is not null then false
  when $1 is null then audience_level = 'PUBLIC'
  else case audience_level when 'PUBLIC' then true when 'NETWORK' then true when 'COUNTRIES' then array_position(audience_countries, $2::text) is not null
    when 'ORGANISATIONS' then array_position(audience_organisations, $1) is not null else false end end`;
const CURRENT = `coalesce(expires_at > now(), true)`;
const COUNTRY = `json_build_object('code', a.country, 'name', case a.country when 'AL' then 'Albania' when 'MD' then 'Moldova' when 'RO' then 'Romania' else 'Ukraine' end)`;
const ORGANISATION = (id: string): string => `(select json_build_object('id', 'organisation_' || o.id, 'name', o.name) from organisation o where o.id = ${id})`;
const MOMENT = (at: string): string => `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const FLAT = `'id', 'alert_' || a.id, 'reference', a.reference, 'title', a.title, 'kind', a.kind, 'severity', a.severity, 'publishedAt', ${MOMENT('a.published_at')}, 'version', a.version`;
const SOURCE = `'publishedBy', case when a.source_shielded and a.publisher_id is distinct from $1 then null else ${ORGANISATION('a.publisher_id')} end`;

async function expectedPage(client: pg.Client, caller: Caller, { shape, asked }: { shape: Shape; asked: Asked }): Promise<object> {
  const who = [caller.key === null ? null : caller.organisation, caller.country];
  const severities = asked.severity === undefined ? SEVERITIES : SEVERITIES.slice(0, SEVERITIES.indexOf(asked.severity) + 1);
  const passing = `${READS} and ${CURRENT} and ($3::text is null or country = $3) and severity = any ($4::text[])`;
  const node = shape.name === 'related' ? `${FLAT}, ${SOURCE}, 'country', ${COUNTRY}` : FLAT;
  const values = [...who, asked.country ?? null, severities];
  const { rows } = await client.query<{ number: string; node: object }>(
    `select number, json_build_object(${node}) as node from alert a where ${passing} and number < $5 order by number desc limit ${PAGE + 1}`, [...values, asked.after ?? 2 ** 53 - 1]);
  const total = shape.name === 'filtered' ? (await client.query<{ total: number }>(`select count(*)::int as total from alert a where ${passing}`, values)).rows[0]!.total : null;
  const shown = rows.slice(0, PAGE);
  return { alerts: {
    ...(total === null ? {} : { totalCount: total }),
    edges: shown.map((row) => ({ cursor: Number(row.number), node: row.node })),
    pageInfo: { hasNextPage: rows.length > PAGE, endCursor: shown.length === 0 ? null : Number(shown.at(-1)!.number) },
  } };
}

async function expectedAlert(client: pg.Client, caller: Caller, id: string): Promise<object> {
  const who = caller.key === null ? null : caller.organisation;
  const { rows: [row] } = await client.query<{ node: object }>(`select json_build_object(${FLAT}, 'summary', a.summary, ${SOURCE}, 'acknowledgements', (
      select coalesce(json_agg(json_build_object('organisation', ${ORGANISATION('k.organisation_id')}, 'at', ${MOMENT('k.acknowledged_at')}, 'actionTaken', k.action_taken)
        order by k.acknowledged_at), '[]') from acknowledgement k where k.alert_id = a.id and (k.organisation_id = $1 or a.publisher_id = $1))) as node
    from alert a where ${READS} and id = $3`, [who, caller.country, id]);
  return { alert: row?.node ?? null };
}

/** What a server answers, cursors as numbers. */
export async function answerOf(peer: Peer, caller: Caller, { shape, asked }: { shape: Shape; asked: Asked }): Promise<unknown> {
  const response = await fetch(peer.url, {
    method: 'POST', body: peer.body(shape, asked),
    headers: { 'content-type': 'application/json', ...(caller.key === null ? {} : { authorization: `Bearer ${caller.key}` }) },
  });
  const answer = await response.json() as { data?: unknown; errors?: unknown };
  if (answer.errors !== undefined) throw new Error(`${peer.name}, ${shape.name}: ${JSON.stringify(answer.errors)}`);
  const number = (cursor: string): number | null => peer.seal === null ? Number(cursor) : peer.seal.open('alert', cursor);
  return JSON.parse(JSON.stringify(answer.data), (key, value: unknown) => (key === 'cursor' || key === 'endCursor') && value !== null ? number(value as string) : value);
}

/** Throws where a server answers one of these requests otherwise than the rows and the rule say. Returns how many were right. */
export async function checkAnswers(client: pg.Client, peers: readonly Peer[], { callers, shape, sample }: { callers: readonly Caller[]; shape: Shape; sample: number }): Promise<number> {
  let right = 0;
  const step = Math.max(1, Math.floor(shape.asked.length / sample));
  for (let at = 0; at < shape.asked.length; at += step) {
    const asked = shape.asked[at]!;
    for (const caller of callers) {
      const expected = asked.id === undefined ? await expectedPage(client, caller, { shape, asked }) : await expectedAlert(client, caller, asked.id);
      for (const peer of peers) {
        const answer = await answerOf(peer, caller, { shape, asked });
        if (!isDeepStrictEqual(answer, JSON.parse(JSON.stringify(expected)))) {
          throw new Error(`${peer.name} answers ${shape.name} ${JSON.stringify(asked)} to ${caller.organisation || 'nobody'} wrongly:\n${JSON.stringify(answer)}\n${JSON.stringify(expected)}`);
        }
        right++;
      }
    }
  }
  return right;
}

/** Throws where a server gives two callers, of whom each may read other rows, the same answer to the newest page. */
export async function checkCallersDiffer(peers: readonly Peer[], callers: readonly Caller[], shape: Shape): Promise<void> {
  for (const peer of peers) {
    const answers = await Promise.all(callers.map((caller) => answerOf(peer, caller, { shape, asked: { after: shape.asked[0]!.after } })));
    if (new Set(answers.map((answer) => JSON.stringify(answer))).size < callers.length) throw new Error(`${peer.name} gives two callers the same page.`);
  }
}
