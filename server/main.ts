import { join, relative } from 'node:path';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import type { Hub } from './compose.ts';

function tellWhatToDo(hub: Hub, config: Config): void {
  const address = config.publicUrl ?? hub.address.replace('127.0.0.1', 'localhost');
  const identities = join(relative(process.cwd(), config.dataFolder) || '.', 'demo-identities.json');
  const said = [`\nFanar is ready at ${address}   (GraphiQL: ${address}/graphiql, schema: ${address}/schema.graphql)`];
  if (hub.setupKey !== null) {
    said.push(`\nThis database is new. The key for its first operator, shown this once and good for 7 days:\n\n  ${hub.setupKey}\n\nWith it: admitOrganisation, addPerson (role OPERATOR), createKey; then it ends by itself.`);
  }
  const key = `$(node -p "JSON.parse(fs.readFileSync('${identities}')).find(i => i.handle === 'reader-md').key")`;
  if (config.demo) {
    said.push(`\nThe demo network's people and their keys: ${identities}\nTry, as a reader in Moldova:\n\n  curl -s ${address}/graphql -H 'content-type: application/json' -H "authorization: Bearer ${key}" \\\n    -d '{"query":"{ alerts(first: 3) { edges { node { reference title country { name } publishedBy { name } } } } }"}'\n`);
  }
  // In one write: whoever waits for the first line has the rest with it.
  console.log(said.join('\n'));
}

const LONGEST_STOP = 20_000;

async function run(): Promise<void> {
  const config = readConfig(process.env);
  for (const name of config.unused) console.error(`${name} is set, but this version has no use for it yet.`);
  // Before anything is loaded that looks at it: libraries check less, and tell strangers less, in production.
  process.env.NODE_ENV ??= 'production';
  const { migrateOnly, openHub } = await import('./compose.ts');
  if (process.argv[2] === 'migrate') return migrateOnly(config);
  const hub = await openHub(config);
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    console.log(`${signal}: telling clients to come back, then stopping.`);
    // A database that no longer answers must not keep the process; whoever sent the signal would kill it in the end.
    setTimeout(() => end(new Error('It took too long to stop.')), LONGEST_STOP).unref();
    hub.stop().then(() => process.exit(0), end);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  tellWhatToDo(hub, config);
}

// A message and no more: what else an error holds may be an alert's text, or the address of a database with its password.
function end(fault: unknown): never {
  const told = fault instanceof AggregateError && fault.message === '' ? fault.errors : [fault];
  for (const each of told) console.error(each instanceof Error ? each.message : 'Something was thrown that is no error.');
  process.exit(1);
}

// What one asker's question left behind must not end what all others follow; where it came from is worth a look.
process.on('unhandledRejection', (fault) => { console.error(`A fault that nobody waited for: ${fault instanceof Error ? [fault.name, ...fault.stack?.match(/^\s+at .*/gm)?.slice(0, 5) ?? []].join('\n') : typeof fault}`); });

run().catch(end);
