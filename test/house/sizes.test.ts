import { expect, test } from '@jest/globals';
import { isCallExpression, isConstructorDeclaration, isFunctionLikeDeclaration, isIdentifier, isPropertyAccessExpression } from 'typescript/unstable/ast';
import type { FunctionLikeDeclaration, Node, SourceFile } from 'typescript/unstable/ast';
import { isMade, matching, repository } from './kit/repository.ts';
import type { Files } from './kit/repository.ts';
import { lineOf, linesOf, nodesOf, syntaxOf } from './kit/syntax.ts';

// Not *.graphql: a domain's schema is one file, however much it promises.
const CODE = /\.(ts|tsx|js|mjs|cjs|css)$|^\.ci\/run$/;
const isExempt = (path: string): boolean => isMade(path) || path.startsWith('migrations/') || path.endsWith('.data.ts');

function longFiles(files: Files): string[] {
  return [...matching(files, CODE)].filter(([path]) => !isExempt(path))
    .map(([path, text]) => ({ path, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) }))
    .filter(({ lines }) => lines > 350).map(({ path, lines }) => `${path} has ${lines} lines`);
}

function largeFunctions(files: Files): string[] {
  const faults: string[] = [];
  for (const [path, tree] of syntaxOf(matching(files, /\.tsx?$/))) {
    if (isExempt(path)) continue;
    for (const node of nodesOf(tree)) {
      if (!isFunctionLikeDeclaration(node)) continue;
      const lines = linesOf(node, tree);
      if (lines > 40 && !isDescribed(node)) faults.push(`${path}:${lineOf(node, tree)} a function of ${lines} lines`);
      const parameters = countedParameters(node, tree);
      if (parameters > 3 && !isRow(node)) faults.push(`${path}:${lineOf(node, tree)} ${parameters} parameters`);
    }
  }
  return faults;
}

/** `describe`, also where it is only for one database (`onServer`), groups tests: its function is as long as they are together. */
function isDescribed(node: Node): boolean {
  const call = node.parent;
  return isCallExpression(call) && isIdentifier(call.expression) && /^(describe|on[A-Z]\w*)$/.test(call.expression.text);
}

/** What stands behind `test.each(table)` is handed the columns of the table. */
function isRow(node: Node): boolean {
  const call = node.parent;
  return isCallExpression(call) && isCallExpression(call.expression) && isPropertyAccessExpression(call.expression.expression)
    && call.expression.expression.name.text === 'each';
}

/** GraphQL hands a resolver four things, and the last is called `info`: that one isn't counted. */
function countedParameters(node: FunctionLikeDeclaration, tree: SourceFile): number {
  const names = node.parameters.map((parameter) => parameter.name.getText(tree));
  return names.length === 4 && names[3] === 'info' && !isConstructorDeclaration(node) ? 3 : names.length;
}

function fullRooms(files: Files): string[] {
  const rooms = new Map<string, number>();
  for (const path of files.keys()) {
    const room = path.slice(0, path.lastIndexOf('/'));
    if (/^(server|clients)\//.test(path) && !isMade(path)) rooms.set(room, (rooms.get(room) ?? 0) + 1);
  }
  const most = (room: string): number => (room === 'server/kernel' ? 10 : 15);
  return [...rooms].filter(([room, count]) => count > most(room)).map(([room, count]) => `${room}/ has ${count} files`);
}

test('no file is longer than 350 lines, generated ones, migrations and tables of data apart', () => {
  expect(longFiles(repository())).toEqual([]);
});

test('a file of 351 lines is refused', () => {
  const long = 'const a = 1;\n'.repeat(351);
  expect(longFiles(new Map([
    ['server/kernel/long.ts', long], ['server/kernel/full.ts', long.slice(13)], ['clients/web/long.css', long],
    ['server/generated/schema.ts', long], ['migrations/first.ts', long], ['server/domains/directory/regions.data.ts', long],
  ]))).toEqual(['server/kernel/long.ts has 351 lines', 'clients/web/long.css has 351 lines']);
});

test('no function is longer than 40 lines or takes more than 3 parameters', () => {
  expect(largeFunctions(repository())).toEqual([]);
});

test('a function of 41 lines is refused wherever it stands, and a fourth parameter unless it is a resolver\'s info', () => {
  const body = (lines: number): string => '\n'.repeat(lines - 1);
  expect(largeFunctions(new Map([
    ['a.ts', `function full() {${body(40)}}\nexport const long = () => {${body(41)}};\nclass A { b() {${body(41)}} }`],
    ['b.ts', 'function f(a, b, c, d) {}\nclass A { constructor(a, b, c, info) {} }\nconst resolve = (parent, args, context, info) => {};'],
    ['c.test.ts', `describe('a', () => {${body(100)}});\ntest('b', () => {${body(41)}});\ntest.each([[1, 2, 3, 4]])('c', (a, b, c, d) => {});\nthing.each((a, b, c, d) => {});`],
  ]))).toEqual([
    'a.ts:41 a function of 41 lines', 'a.ts:82 a function of 41 lines',
    'b.ts:1 4 parameters', 'b.ts:2 4 parameters',
    'c.test.ts:101 a function of 41 lines', 'c.test.ts:143 4 parameters',
  ]);
});

test('no room holds more than 15 files, and kernel no more than 10', () => {
  expect(fullRooms(repository())).toEqual([]);
});

test('a sixteenth file is refused; a sub-folder counts for itself', () => {
  const room = (name: string, count: number): [string, string][] => Array.from({ length: count }, (_, i) => [`${name}/f${i}.ts`, '']);
  expect(fullRooms(new Map([
    ...room('server/domains/alerts', 16), ...room('server/domains/alerts/statistics', 15), ...room('server/kernel', 11), ...room('test/stories', 30),
  ]))).toEqual(['server/domains/alerts/ has 16 files', 'server/kernel/ has 11 files']);
});
