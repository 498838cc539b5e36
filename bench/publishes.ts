import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newServerDatabase } from '../test/support/database.ts';
import { SECRET, demoKey, endAll, startProcess } from '../test/support/process.ts';
import { crowd, cursorsOf } from '../test/support/traffic.ts';

const USAGE = 'npm run bench -- publishes [--total 10000]';

/**
 * So many publishes over GraphQL by 8 writers at once, into a hub of its own process on a PostgreSQL, with 3 subscribers, one
 * of which is cut every second and resumes: each must have each event once and in order. Prints how long the publishing
 * took, and fails where an event was lost, doubled or out of its place.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { total: { type: 'string', default: '10000' }, help: { type: 'boolean', default: false } } });
  if (values.help) return console.log(USAGE);
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error('Publishes are measured on a PostgreSQL: give its address in DATABASE_URL. A database is made there and dropped.');
  const total = Number(values.total);
  const database = await newServerDatabase(server);
  const folder = await mkdtemp(join(tmpdir(), 'fanar-bench-'));
  try {
    const hub = await startProcess({ DATABASE_URL: database.url, FANAR_SECRET: SECRET, FANAR_DEMO: '1', FANAR_DATA: folder, LOG_LEVEL: 'warn' });
    const [writer, reader] = [{ address: hub.address, key: await demoKey(folder, 'publisher-ua') }, { address: hub.address, key: await demoKey(folder, 'reader-md') }];
    const { seconds, subscribers } = await crowd({ writer, reader, secret: SECRET, after: (await cursorsOf(reader)).at(-1)!, total });
    console.log(`${total} publishes by 8 writers: ${seconds.toFixed(1)} s, ${Math.round(total / seconds)} a second`);
    for (const { what, had, joined, faults } of subscribers) {
      console.log(`  ${what}: ${had} events, joined ${joined === 1 ? 'once' : `${joined} times`}, ${faults.length === 0 ? 'each once and in order' : `${faults.length} faults: ${faults.slice(0, 5).join('; ')}`}`);
    }
    const { code, stderr } = await hub.stop('SIGTERM');
    if (code !== 0 || stderr !== '') console.log(`The hub ended with ${code}: ${stderr.slice(0, 2000)}`);
    if (subscribers.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
  } finally {
    await endAll();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}
