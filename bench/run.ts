// `npm run bench -- <name> [arguments]`: what is measured, by name. Each is a file here that exports `run`.

const BENCHES: Record<string, string> = {
  federation: 'what partners cost those who do not ask them, and what a query over one costs; embedded without DATABASE_URL',
  feed: 'the query path beside a hand-written server (the limit) and Mercurius, on a million alerts',
  live: 'one event and a burst to thousands of subscribers, beside a naive server, Mercurius and plain ws',
  minutes: 'pages of many minutes, and one paper of many sections; on either database',
  newsletter: 'an issue to 5,000 readers, beside nodemailer alone into the same server; embedded without DATABASE_URL',
  publishes: 'many publishes by writers at once, with subscribers that come and go',
};

// As in service: graphql-js looks twice at every value while somebody may still be writing the program.
process.env.NODE_ENV ??= 'production';
const [name = '', ...args] = process.argv.slice(2);
if (name in BENCHES) {
  const { run } = await import(`./${name}.ts`) as { run(args: string[]): Promise<void> };
  await run(args);
} else {
  if (name !== '') console.error(`There is no bench "${name}".`);
  console.log('npm run bench -- <name>, with the address of a PostgreSQL in DATABASE_URL:\n');
  for (const [known, what] of Object.entries(BENCHES)) console.log(`  ${known.padEnd(12)} ${what}`);
  process.exitCode = name === '' ? 0 : 1;
}
