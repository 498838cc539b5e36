import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../support/hub.ts';
import type { TestHub } from '../support/hub.ts';

let hub: TestHub;
let folder: string;
let blocks: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fanar-readme-'));
  hub = await startHub({ FANAR_DATA: join(folder, 'data') });
  const readme = await readFile('README.md', 'utf8');
  blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]!.replaceAll('http://localhost:4000', hub.address));
});
afterAll(async () => {
  await hub?.close();
  await rm(folder, { recursive: true, force: true });
});

const find = (word: string): string => blocks.find((block) => block.includes(word))!;
const paste = async (...parts: string[]): Promise<string> => (await promisify(execFile)('bash', ['-c', parts.join('\n')], { cwd: folder })).stdout;

test('the README begins with two commands that are scripts of this package', async () => {
  expect(blocks[0]).toBe('npm ci\nnpm start\n');
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [, script] of find('npm run check').matchAll(/^npm (?:run )?([\w:]+)/gm)) expect(scripts).toHaveProperty(script!);
});

test('the three terminals work as pasted: Romania hears live what Ukraine publishes, Moldova reads it, Albania does not', async () => {
  execFileSync('curl', ['--version']);
  const key = find('key()');
  const listening = spawn('bash', ['-c', `${key}\n${find('/graphql/stream')}`], { cwd: folder, detached: true });
  try {
    const heard = new Promise<string>((resolve) => {
      let text = '';
      listening.stdout.on('data', (part: Buffer) => {
        text += String(part);
        if (text.includes('Job offers without a contract')) resolve(text);
      });
    });
    // The stream's first line says that it stands.
    await new Promise((resolve) => listening.stdout.once('data', resolve));
    const published = await paste(key, find('mutation'));
    expect(published).toContain('"__typename":"Alert"');
    expect(await heard).toContain('"kind":"PUBLISHED"');
    const read = (await paste(key, find('for who in'))).trim().split('\n');
    expect(read[0]).toContain('Job offers without a contract');
    expect(read[1]).not.toContain('Job offers without a contract');
    expect(read[1]).toContain('"edges":[{');
  } finally {
    process.kill(-listening.pid!);
  }
});

test('from the setup key of a new hub to the operator\'s own key, as pasted; then the setup key has ended', async () => {
  const own = await startHub({ FANAR_DEMO: '0' });
  try {
    const block = find('setup=').replaceAll(hub.address, own.address).replace('fanar_…', own.setupKey!);
    const secret = (await paste(block)).trim();
    expect(secret).toMatch(/^fanar_[\w-]+$/);
    const ask = async (key: string): Promise<string> => (await fetch(`${own.address}/graphql`, {
      method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }, body: '{"query":"{ viewer { name organisation { name } } }"}',
    })).text();
    expect(await ask(secret)).toBe('{"data":{"viewer":{"name":"Operator on duty","organisation":{"name":"Our network"}}}}');
    expect(await ask(own.setupKey!)).toContain('UNAUTHENTICATED');
  } finally {
    await own.close();
  }
});
