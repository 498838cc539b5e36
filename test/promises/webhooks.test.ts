import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, print, validate, visit } from 'graphql';
import { questionOf, typeOf } from '../../server/domains/webhooks/index.ts';
import { startHub } from '../support/hub.ts';
import type { TestHub } from '../support/hub.ts';
import { Receiver } from '../support/receiver.ts';
import type { Received } from '../support/receiver.ts';
import { until } from '../support/until.ts';
import { LOCAL, made, published } from '../stories/webhooks/webhooks.ts';

/*
 * What docs/webhooks.md promises a partner's engineer: the shape of each message, and code that verifies it, run as it is
 * printed there on what a hub sent.
 */
let docs: string;
let hub: TestHub;
let receiver: Receiver;
let message: Received;
let secret: string;
beforeAll(async () => {
  docs = await readFile('docs/webhooks.md', 'utf8');
  hub = await startHub(LOCAL);
  receiver = await new Receiver().open();
  ({ secret } = await made(hub, receiver.url));
  await published(hub, 'Offers of work with “free” travel');
  await until(() => receiver.received.length === 1);
  message = receiver.received[0]!;
});
afterAll(async () => {
  await receiver?.close();
  await hub?.close();
});

const code = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(docs)![1]!;
const given = (): object => ({ headers: message.headers, raw: message.raw, secret, other: `whsec_${Buffer.alloc(32, 7).toString('base64')}` });

/** Runs a program over a file with what was received; what it prints. */
async function run(command: string, [file, program]: [name: string, program: string]): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'fanar-webhook-'));
  try {
    await writeFile(join(folder, 'given.json'), JSON.stringify(given()));
    await writeFile(join(folder, file), program);
    return JSON.parse((await promisify(execFile)(command, [file], { cwd: folder })).stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
const OUTCOMES = { genuine: true, byAnother: false, changed: false, late: false };

test('the Node program of the documentation accepts what the hub signed and nothing else', async () => {
  const use = `import { readFileSync } from 'node:fs';
    const { headers, raw, secret, other } = JSON.parse(readFileSync('given.json', 'utf8'));
    console.log(JSON.stringify({ genuine: verified(headers, raw, secret), byAnother: verified(headers, raw, other), changed: verified(headers, raw + ' ', secret), late: verified({ ...headers, 'webhook-timestamp': '1000' }, raw, secret) }));`;
  expect(await run(process.execPath, ['verify.mjs', `${code('js')}\n${use}`])).toEqual(OUTCOMES);
});

const hasPython = await promisify(execFile)('python3', ['--version']).then(() => true, () => false);
(hasPython || process.env.CI === 'true' ? describe : describe.skip)('where there is Python', () => {
  test('the Python program of the documentation accepts what the hub signed and nothing else', async () => {
    const use = `import json
g = json.load(open('given.json', encoding='utf-8'))
h, raw, secret = g['headers'], g['raw'].encode(), g['secret']
print(json.dumps({'genuine': verified(h, raw, secret), 'byAnother': verified(h, raw, g['other']), 'changed': verified(h, raw + b' ', secret), 'late': verified({**h, 'webhook-timestamp': '1000'}, raw, secret)}))`;
    expect(await run('python3', ['verify.py', `${code('python')}\n${use}`])).toEqual(OUTCOMES);
  });
});

test('a message has the headers and the body that are documented', () => {
  expect(message.headers).toMatchObject({
    'content-type': 'application/json', 'webhook-id': expect.stringMatching(/^event_[\w-]{22}$/), 'webhook-timestamp': expect.stringMatching(/^\d{10}$/), 'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
  });
  expect(Object.keys(message.body)).toEqual(['type', 'timestamp', 'data']);
  expect(message.body.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test('what the hub asks itself for any events is a question to its public schema', async () => {
  const schema = buildSchema(await readFile('schema/printed/hub.graphql', 'utf8'));
  for (const topics of [['ALERTS'], ['COMMITTEES'], ['NEWSLETTER'], ['ALERTS', 'COMMITTEES', 'NEWSLETTER']] as const) expect(validate(schema, parse(questionOf(topics)))).toEqual([]);
});

test('data is what is documented for each of the events, and what the hub asks itself', () => {
  for (const [topic, field] of [['ALERTS', 'alertEvents'], ['COMMITTEES', 'committeeEvents'], ['NEWSLETTER', 'newsletterEvents']] as const) {
    const documented = new RegExp(`^\\| \`${topic}\` \\|.*\\| \`([^\`]+)\` \\|$`, 'm').exec(docs)![1]!;
    let asked = '';
    visit(parse(questionOf([topic])), { Field: (node) => { if (node.name.value === 'node') asked = print(node.selectionSet!); } });
    expect({ field, asked }).toEqual({ field, asked: print(parse(`{ ${documented} }`).definitions[0]!) });
  }
});

const FIELDS = ['cursor', 'kind', 'occurredAt', 'alertId', 'reference', 'alert'];
const ALERT = ['id', 'reference', 'country', 'region', 'publishedBy', 'sourceShielded', 'kind', 'severity', 'urgency', 'certainty', 'tlp', 'title', 'summary', 'language', 'forms', 'ageBand', 'sex', 'publishedAt', 'updatedAt', 'expiresAt', 'version'];

test('a published alert has its promised fields, as alertEvents answers them', async () => {
  expect(Object.keys(message.body.data)).toEqual(FIELDS);
  expect(Object.keys(message.body.data.alert)).toEqual(ALERT);
  const question = questionOf(['ALERTS']).replace('first: 1, after: $after', 'first: 500').replace(/\(\$after: String!\)/, '');
  const { ALERTS } = await hub.data('steward-md', question);
  expect(ALERTS.edges.at(-1).node).toEqual(message.body.data);
});

test('each kind of event has a type of its own', async () => {
  const kinds = async (name: string): Promise<string[]> => (await hub.data('steward-md', `{ __type(name: "${name}") { enumValues { name } } }`)).__type.enumValues.map((value: { name: string }) => value.name);
  const types = [
    ...(await kinds('AlertEventKind')).map((kind) => typeOf('ALERTS', kind)), ...(await kinds('CommitteeEventKind')).map((kind) => typeOf('COMMITTEES', kind)),
    ...(await kinds('NewsletterEventKind')).map((kind) => typeOf('NEWSLETTER', kind)),
  ].filter((type) => type !== 'log.gap');
  expect(new Set(types).size).toBe(types.length);
  expect(types.filter((type) => !/^[a-z]+\.[a-z_]+$/.test(type))).toEqual([]);
  expect(types).toEqual(expect.arrayContaining(['alert.published', 'alert.updated', 'alert.withdrawn', 'alert.expired', 'minutes.approved', 'session.scheduled', 'decision.recorded', 'committee.withdrawn', 'issue.issued', 'article.accepted']));
});
