import type pg from 'pg';
import type { Asked, Caller, ShapeName } from './shapes.ts';
import { PAGE, SEVERITIES } from './shapes.ts';

// What the two peers run: the rule written into each statement, named so that it is parsed and planned once, as few
// columns as the answer has. Row-level security and sessions are the hub's alone.

const FLAT = `a.id, reference, title, kind, severity, published_at, version, number`;
const SOURCE = `case when source_shielded and a.publisher_id is distinct from $1::uuid then null else a.publisher_id end, country`;
const MEMBER = `(a.publisher_id = $1 or (withdrawn_at is null and (audience_level = 'PUBLIC' or audience_level = 'NETWORK'
  or (audience_level = 'COUNTRIES' and $2 = any (audience_countries)) or (audience_level = 'ORGANISATIONS' and $1 = any (audience_organisations)))))`;
// The two parameters keep their places, so that one list of values does for both.
const NOBODY = `(audience_level = 'PUBLIC' and withdrawn_at is null and $1::uuid is null and $2::text is null)`;
const CURRENT = `expired_at is null and (expires_at is null or expires_at > $3::timestamptz)`;

interface Texts { flat: string; related: string; filtered: string; count: string; one: string; alert: string; acknowledgements: string }

const textsFor = (rule: string): Texts => ({
  flat: `select ${FLAT} from alert a where ${rule} and ${CURRENT} and number < $4 order by number desc limit ${PAGE + 1}`,
  related: `select ${FLAT}, ${SOURCE} from alert a where ${rule} and ${CURRENT} and number < $4 order by number desc limit ${PAGE + 1}`,
  filtered: `select ${FLAT} from alert a where ${rule} and ${CURRENT} and number < $4 and country = $5 and severity = any ($6) order by number desc limit ${PAGE + 1}`,
  count: `select count(*)::int from alert a where ${rule} and ${CURRENT} and country = $4 and severity = any ($5)`,
  one: `select ${FLAT}, ${SOURCE}, summary, k.organisation_id, k.acknowledged_at, k.action_taken from alert a
    left join acknowledgement k on k.alert_id = a.id and (k.organisation_id = $1 or a.publisher_id = $1) where a.id = $3 and ${rule} order by k.acknowledged_at`,
  alert: `select ${FLAT}, ${SOURCE}, summary from alert a where a.id = $3 and ${rule}`,
  acknowledgements: `select k.organisation_id, k.acknowledged_at, k.action_taken from acknowledgement k join alert a on a.id = k.alert_id
    where a.id = $3 and ${rule} and (k.organisation_id = $1 or a.publisher_id = $1) order by k.acknowledged_at`,
});

const TEXTS = { member: textsFor(MEMBER), nobody: textsFor(NOBODY) };
const NEWEST = 2 ** 53 - 1;

/** A statement of a peer; rows come as arrays, in the order of the columns. */
export function lean(name: ShapeName | 'count' | 'alert' | 'acknowledgements', caller: Caller, asked: Asked): pg.QueryArrayConfig {
  const kind = caller.key === null ? 'nobody' : 'member';
  const who = caller.key === null ? [null, null] : [caller.organisation, caller.country];
  const severities = asked.severity === undefined ? SEVERITIES : SEVERITIES.slice(0, SEVERITIES.indexOf(asked.severity) + 1);
  const now = new Date();
  const values = {
    flat: () => [...who, now, asked.after ?? NEWEST],
    related: () => [...who, now, asked.after ?? NEWEST],
    filtered: () => [...who, now, asked.after ?? NEWEST, asked.country, severities],
    count: () => [...who, now, asked.country, severities],
    one: () => [...who, asked.id],
    alert: () => [...who, asked.id],
    acknowledgements: () => [...who, asked.id],
  }[name]();
  return { name: `${kind}_${name}`, text: TEXTS[kind][name], values, rowMode: 'array' };
}

/** How both peers open their pool: as many connections as the hub reads with, plans made once. */
export const poolOf = (url: string): pg.PoolConfig => ({ connectionString: url, max: 8, options: '-c plan_cache_mode=force_generic_plan' });
