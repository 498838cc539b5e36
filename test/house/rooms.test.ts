import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const trees: string[] = [];
afterAll(() => { for (const tree of trees) rmSync(tree, { recursive: true }); });

function rooms(root: string, report: string): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/rooms.ts', '--root', root, '--report', report], { encoding: 'utf8' });
  return { status, out: stdout + stderr };
}

/** A tree of its own with those files, and what the check refuses in it, as `rule: from → to`. */
function refused(files: Record<string, string>): string[] {
  const tree = mkdtempSync(join(tmpdir(), 'rooms-'));
  trees.push(tree);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  writeFileSync(join(tree, 'package.json'), '{ "dependencies": { "graphql": "*", "fastify": "*" }, "devDependencies": { "jest": "*" } }');
  symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
  const { summary } = JSON.parse(rooms(tree, 'json').out) as { summary: { violations: { from: string; to: string; rule: { name: string } }[] } };
  return summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to.replace(/^.*node_modules\//, '')}`).sort();
}

const importing = (from: string, to: string): string => {
  const path = relative(dirname(from), to);
  return `import ${JSON.stringify(path.startsWith('.') ? path : `./${path}`)};\n`;
};

test('every import of the repository is in the table', () => {
  const { status, out } = rooms('.', 'err-long');
  expect(`${status} ${out}`).toContain('0 \n✔ no dependency violations found');
});

// The table once more, as house.md has it, so that a slip in the configuration is seen.
const MAY: Record<string, string[]> = {
  main: ['compose', 'config'],
  compose: ['config', 'request', 'access', 'domains/alerts', 'domains/directory', 'anonymisation', 'database', 'delivery', 'federation', 'operation', 'kernel', 'migrations'],
  config: ['kernel'],
  request: ['access', 'database', 'kernel'],
  access: ['database', 'kernel'],
  'domains/alerts': ['domains/directory', 'delivery', 'anonymisation', 'access', 'database', 'kernel'],
  'domains/directory': ['delivery', 'anonymisation', 'access', 'database', 'kernel'],
  anonymisation: ['kernel'],
  database: ['kernel'],
  delivery: ['access', 'database', 'kernel'],
  operation: ['delivery', 'database', 'kernel'],
  federation: ['anonymisation', 'access', 'delivery', 'database', 'kernel'],
  kernel: [],
  migrations: [],
  clients: [],
};
const single = new Set(['main', 'compose', 'config']);
const folder = (room: string): string => (room === 'migrations' || room === 'clients' ? room : `server/${room}`);
const door = (room: string): string => (single.has(room) ? `server/${room}.ts` : `${folder(room)}/index.ts`);

test('each room enters exactly the rooms that the table gives it', () => {
  const names = Object.keys(MAY);
  const files = Object.fromEntries(names.map((room) => [door(room), 'export {};\n']));
  const wrong: string[] = [];
  for (const from of names) {
    const others = names.filter((to) => to !== from);
    // A room asks from a file of its own, so that no two edges make a circle.
    const asking = single.has(from) ? door(from) : `${folder(from)}/asks.ts`;
    files[asking] = others.map((to) => importing(asking, door(to))).join('');
    wrong.push(...others.filter((to) => !MAY[from]!.includes(to)).map((to) => `${asking} → ${door(to)}`));
  }
  const edges = refused(files).filter((fault) => !fault.startsWith('no-circle')).map((fault) => fault.replace(/^[^:]*: /, ''));
  expect([...new Set(edges)].sort()).toEqual(wrong.sort());
});

test('a room is entered by its door and by no other file, from wherever', () => {
  expect(refused({
    'server/kernel/ids.ts': '', 'server/kernel/index.ts': "export * from './ids.ts';",
    'server/domains/directory/index.ts': '', 'server/domains/directory/region.ts': '',
    'server/access/a.ts': "import '../kernel/index.ts';", 'server/access/b.ts': "import '../kernel/ids.ts';",
    'server/compose.ts': "import './domains/directory/region.ts';",
    'server/domains/alerts/c.ts': "import '../directory/region.ts';",
  })).toEqual([
    'other-domain: server/domains/alerts/c.ts → server/domains/directory/region.ts',
    'through-the-door: server/access/b.ts → server/kernel/ids.ts',
    'through-the-door: server/compose.ts → server/domains/directory/region.ts',
  ]);
});

test('an import is seen in every form it can be written in', () => {
  expect(refused({
    'server/access/index.ts': 'export type A = 1; export const b = 2;',
    'server/kernel/types-only.ts': "import type { A } from '../access/index.ts'; export type B = A;",
    'server/kernel/inline.ts': "export type B = import('../access/index.ts').A;",
    'server/kernel/later.ts': "export const b = async (): Promise<unknown> => (await import('../access/index.ts')).b;",
    'server/kernel/passed-on.ts': "export { b } from '../access/index.ts';",
  })).toHaveLength(4);
});

test('circles are refused, the two sides of an entity relation and types of generated/ apart', () => {
  expect(refused({
    'server/domains/alerts/alert.entity.ts': "import './reader.entity.ts';",
    'server/domains/alerts/reader.entity.ts': "import './alert.entity.ts';",
    'server/domains/alerts/alert.resolvers.ts': "import type { X } from '../../generated/schema.ts';",
    'server/generated/schema.ts': "import type { X } from '../domains/alerts/alert.resolvers.ts';",
    'server/domains/alerts/publish-alert.ts': "import './withdraw-alert.ts';",
    'server/domains/alerts/withdraw-alert.ts': "import type { X } from './publish-alert.ts';",
  })).toEqual(['no-circle: server/domains/alerts/publish-alert.ts → server/domains/alerts/withdraw-alert.ts']);
});

test('GraphQL stays in resolvers and request, input and output outside anonymisation, tools outside the server', () => {
  expect(refused({
    'server/generated/schema.ts': '',
    'server/domains/alerts/alert.resolvers.ts': "import 'graphql'; import '../../generated/schema.ts';",
    'server/request/index.ts': "import 'graphql'; import '../generated/schema.ts'; import 'fastify';",
    'server/domains/alerts/alert.queries.ts': "import 'graphql'; import '../../generated/schema.ts';",
    'server/anonymisation/gate.ts': "import 'node:crypto'; import 'node:fs/promises'; import 'node:http';",
    'server/database/index.ts': "import 'jest'; import 'fastify'; import 'node:fs';",
    'server/utilities/x.ts': "import 'node:fs';",
  })).toEqual([
    'anonymisation-does-no-io: server/anonymisation/gate.ts → fs/promises',
    'anonymisation-does-no-io: server/anonymisation/gate.ts → http',
    expect.stringMatching(/^declared-for-operators: server\/database\/index.ts → jest\//),
    expect.stringMatching(/^graphql-stays-out: server\/domains\/alerts\/alert.queries.ts → graphql\//),
    'graphql-stays-out: server/domains/alerts/alert.queries.ts → server/generated/schema.ts',
    'known-room: server/utilities/x.ts → fs',
  ]);
});
