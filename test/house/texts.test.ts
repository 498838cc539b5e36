import { homedir, hostname } from 'node:os';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { isAsExpression, isImportSpecifier, isTypeAssertion } from 'typescript/unstable/ast';
import type { Node, SourceFile } from 'typescript/unstable/ast';
import { matching, repository } from './kit/repository.ts';
import type { Files } from './kit/repository.ts';
import { lineOf, nodesOf, syntaxOf } from './kit/syntax.ts';

const at = (text: string, index: number): number => text.slice(0, index).split('\n').length;

function found(files: Files, pattern: RegExp): string[] {
  return [...files].flatMap(([path, text]) => [...text.matchAll(pattern)].map((hit) => `${path}:${at(text, hit.index)} ${hit[0]}`));
}

/** Places on somebody's machine: homes, and this checkout, its folder, this machine's name. */
function machinePlaces(machine: { checkout: string; home: string; host: string }): RegExp {
  // A folder that every machine has, and the shortest names, would be found in honest text.
  const everywhere = new Set(['/', '/tmp', '/opt', '/srv', '/app', '/hub', '/usr/src', '/home', '/var/tmp']);
  const folders = [machine.checkout, dirname(machine.checkout), machine.home].filter((path) => !everywhere.has(path));
  const host = machine.host.length > 4 && !/^(localhost|debian|ubuntu|runner)$/.test(machine.host) ? [machine.host] : [];
  const literal = [...folders, ...host].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\w.@-])(/home/\\w+|/Users/\\w+|/ro{2}t|[A-Z]:\\\\Users\\\\\\w+${literal.map((text) => `|${text}`).join('')})(?![\\w-])`, 'g');
}

/** Where a type claims that a text was screened: by a cast, or under another name that a cast could use. */
function claimsOfScreening(files: Files): string[] {
  return [...syntaxOf(matching(files, /\.tsx?$/))].filter(([path]) => !path.startsWith('server/anonymisation/'))
    .flatMap(([path, tree]) => [...nodesOf(tree)].filter((node) => claims(node, tree)).map((node) => `${path}:${lineOf(node, tree)}`));
}

function claims(node: Node, tree: SourceFile): boolean {
  if (isAsExpression(node) || isTypeAssertion(node)) return /\bScreenedText\b/.test(node.type.getText(tree));
  return isImportSpecifier(node) && node.propertyName?.getText(tree) === 'ScreenedText';
}

// Where Romanian is written to be read; code that folds or recognises the cedilla has to name it.
const ROMANIAN = /(\.data\.ts|\.po|\.mjml|\/demo[^/]*\.ts|\/messages\/.*)$|^(schema|docs|clients)\//;

test('no committed file names a place on somebody\'s machine', () => {
  expect(found(repository(), machinePlaces({ checkout: process.cwd(), home: homedir(), host: hostname() }))).toEqual([]);
});

test('a home, the checkout and the machine\'s name are refused; addresses and relative paths are not', () => {
  // Put together here, because this file is looked at too.
  const [home, root] = [`/${'home'}/ana/notes`, `/${'root'}/x`];
  const places = machinePlaces({ checkout: '/build/fanar', home: '/home', host: 'mill-7' });
  expect(found(new Map([
    ['a.md', `see ${home}\nand ${root}, or file:///build/fanar/x on mill-7`],
    ['b.ts', `import '../${'root'}/x.ts'; fetch('https://example.org/${'root'}s'); import './build/fanary';`],
  ]), places)).toEqual([`a.md:1 /${'home'}/ana`, `a.md:2 /${'root'}`, 'a.md:2 /build/fanar', 'a.md:2 mill-7']);
});

test('only anonymisation says that a text was screened', () => {
  expect(claimsOfScreening(repository())).toEqual([]);
});

test('a claim of screening is refused in every form', () => {
  const claim = 'ScreenedText';
  expect(claimsOfScreening(new Map([
    ['server/anonymisation/gate.ts', `export const pass = (t: string) => t as ${claim};`],
    ['server/domains/alerts/a.ts', `const a = t as ${claim};\nconst b = t as unknown as\n  ${claim};\nconst c = <${claim}>t;\nconst d = x as { title: ${claim} };`],
    ['test/b.ts', `import type { ${claim} as Text } from '../server/kernel/index.ts';`],
    ['server/domains/alerts/c.ts', `import type { ${claim} } from '../../kernel/index.ts';\nexport const f = (t: ${claim}): ${claim} => t; const z = 'as ${claim}';`],
  ]))).toEqual(['server/domains/alerts/a.ts:1', 'server/domains/alerts/a.ts:2', 'server/domains/alerts/a.ts:4', 'server/domains/alerts/a.ts:5', 'test/b.ts:1']);
});

test('Romanian is written with the comma below, never with the cedilla', () => {
  const cedilla = /[\u015e\u015f\u0162\u0163]/g;
  expect(found(matching(repository(), ROMANIAN), cedilla)).toEqual([]);
  expect(found(matching(new Map([
    ['server/domains/directory/regions.data.ts', 'Iași\nTimi\u015foara'], ['server/domains/alerts/demo-alerts.ts', '\u0162ara'], ['server/kernel/fold.ts', '\u015f'],
  ]), ROMANIAN), cedilla)).toEqual(['server/domains/directory/regions.data.ts:2 \u015f', 'server/domains/alerts/demo-alerts.ts:1 \u0162']);
});
