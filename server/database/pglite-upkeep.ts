import type { PGlite } from '@electric-sql/pglite';

const MEGABYTE = 1024 * 1024;
// As much as is replayed within a second after the process was killed.
const UNCHECKED = 32 * MEGABYTE;

const BEHIND = 'select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()';
// The bounds at which PostgreSQL itself would: a fifth of the rows dead, a tenth of them changed.
const WORN = `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
  where n_dead_tup > 500 + n_live_tup / 5 or n_mod_since_analyze > 500 + n_live_tup / 10`;

/**
 * What PostgreSQL leaves to background processes, which the embedded one hasn't: without it the write-ahead log would grow
 * until the next orderly stop, and rows that are gone would keep their room for ever.
 */
export async function tidy(pglite: PGlite): Promise<void> {
  // The counters are written down when the backend finds time, which may be after a whole burst of writes.
  await pglite.query('select pg_stat_force_next_flush()');
  const worn = await pglite.query<{ name: string }>(WORN);
  for (const { name } of worn.rows) await pglite.exec(`vacuum (analyze) ${name}`);
  const { rows: [behind] } = await pglite.query<{ bytes: number }>(BEHIND);
  if (behind!.bytes > UNCHECKED) await pglite.exec('checkpoint');
}
