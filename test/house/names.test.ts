import { expect, test } from '@jest/globals';
import { isClassDeclaration, isInterfaceDeclaration, isTypeAliasDeclaration } from 'typescript/unstable/ast';
import { isMade, matching, repository } from './kit/repository.ts';
import type { Files } from './kit/repository.ts';
import { lineOf, nodesOf, syntaxOf } from './kit/syntax.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
// The names that the world outside gives: by them people and tools find a thing.
const GIVEN = /^(README\.md|CHANGELOG\.md|LICENSE|NOTICE|\..+|.+\.d\.ts)$/;
// They say of everything that it is something: what such a room or class is for has no other name than its purpose.
const EMPTY_WORDS = /^(services?|utils?|utilities|commons?|types|helpers?|managers?|data|infos?)$/i;
// With a word before them these two can be what an act is done to: strip-types.
const OBJECTS = /^(types|data)$/;
const TOP = new Set([
  'server', 'schema', 'migrations', 'clients', 'test', 'bench', 'docs', 'package.json', 'package-lock.json', 'tsconfig.json',
  'docker-compose.yml', 'README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE',
]);

function pathFaults(files: Files): string[] {
  const parts = [...files.keys()].flatMap((path) => path.split('/').map((name, depth, all) => all.slice(0, depth + 1).join('/')));
  return [...new Set(parts)].flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    // The role behind the dot (regions.data.ts) says what kind of file; the name before it must say what it is about.
    const noun = name.startsWith('.') ? '' : name.split('.')[0]!;
    return [
      ...(KEBAB.test(name) || GIVEN.test(name) ? [] : [`${path} is not in kebab-case`]),
      ...(noun.split('-').some((word) => EMPTY_WORDS.test(word) && (word === noun || !OBJECTS.test(word))) ? [`${path} has a name that says nothing`] : []),
    ];
  });
}

function strayAtTheTop(files: Files): string[] {
  const top = new Set([...files.keys()].map((path) => path.split('/')[0]!));
  return [...top].filter((name) => !TOP.has(name) && !name.startsWith('.'));
}

function declaredFaults(files: Files): string[] {
  const faults: string[] = [];
  for (const [path, tree] of syntaxOf(matching(files, /\.tsx?$/))) {
    if (isMade(path)) continue;
    for (const node of nodesOf(tree)) {
      const isClass = isClassDeclaration(node);
      if (!isClass && !isInterfaceDeclaration(node) && !isTypeAliasDeclaration(node)) continue;
      const name = node.name?.text ?? '';
      const words = name.split(/(?=[A-Z])/);
      if (isClass && words.some((word) => EMPTY_WORDS.test(word))) faults.push(`${path}:${lineOf(node, tree)} ${name} says nothing`);
      if (/^I[A-Z][a-z]/.test(name)) faults.push(`${path}:${lineOf(node, tree)} ${name} has the prefix of an interface`);
    }
  }
  return faults;
}

test('files and folders are in kebab-case and named for what they are about', () => {
  expect(pathFaults(repository())).toEqual([]);
});

test('a name in another case, or one that says nothing, is refused', () => {
  expect(pathFaults(new Map([
    'server/access/viewer.ts', 'server/domains/alerts/alert.entity.ts', 'server/domains/directory/regions.data.ts', 'README.md', '.ci/run',
    'test/support/strip-types.cjs', 'migrations/20261122-0001-foundation.ts',
    'server/access/grantRules.ts', 'server/utils/a.ts', 'server/access/alert-helpers.ts', 'server/delivery/types.ts', 'server/request/data.ts',
    'clients/sdk/release-data.ts',
  ].map((path) => [path, ''] as const)))).toEqual([
    'server/access/grantRules.ts is not in kebab-case',
    'server/utils has a name that says nothing',
    'server/access/alert-helpers.ts has a name that says nothing',
    'server/delivery/types.ts has a name that says nothing',
    'server/request/data.ts has a name that says nothing',
  ]);
});

test('the top of the repository holds what a newcomer must see there and nothing more', () => {
  expect(strayAtTheTop(repository())).toEqual([]);
  expect(strayAtTheTop(new Map([['server/main.ts', ''], ['.ci/run', ''], ['Makefile', ''], ['scripts/x.ts', '']]))).toEqual(['Makefile', 'scripts']);
});

test('classes are named for what they are, and no type has a prefix', () => {
  expect(declaredFaults(repository())).toEqual([]);
});

test('a Manager, a class of Data and an I-prefix are refused', () => {
  expect(declaredFaults(new Map([['a.ts', [
    'class AlertManager {}', 'class Data {}', 'class UserInfo {}', 'interface IAlert {}', 'type IThing = 1;',
    'class Ibis {}', 'interface PageInfo {}', 'class Database {}', 'type IBAN = 1; class Identity {}',
  ].join('\n')]]))).toEqual([
    'a.ts:1 AlertManager says nothing', 'a.ts:2 Data says nothing', 'a.ts:3 UserInfo says nothing',
    'a.ts:4 IAlert has the prefix of an interface', 'a.ts:5 IThing has the prefix of an interface',
  ]);
});
