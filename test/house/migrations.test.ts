import { expect, test } from '@jest/globals';
import { isClassDeclaration, isImportDeclaration } from 'typescript/unstable/ast';
import { matching, repository } from './kit/repository.ts';
import type { Files } from './kit/repository.ts';
import { syntaxOf } from './kit/syntax.ts';

const STEP = /^migrations\/\d{8}-\d{4}-[a-z0-9-]+\.ts$/;

function faultsOf(files: Files): string[] {
  const faults: string[] = [];
  for (const [path, tree] of syntaxOf(matching(files, /^migrations\//))) {
    const statements = [...tree.statements];
    const imports = statements.filter(isImportDeclaration).map((statement) => statement.moduleSpecifier.getText(tree).slice(1, -1));
    if (imports.some((from) => from.startsWith('.') && (path !== 'migrations/index.ts' || !from.startsWith('./')))) faults.push(`${path} does not stand alone`);
    if (path === 'migrations/index.ts') continue;
    if (!STEP.test(path)) faults.push(`${path} is not named day-number-words`);
    const classes = statements.filter(isClassDeclaration).length;
    if (classes !== 1) faults.push(`${path} has ${classes} classes`);
    const listed = files.get('migrations/index.ts')?.includes(`'${path.slice('migrations/'.length, -'.ts'.length)}'`);
    if (!listed) faults.push(`${path} is not in the list`);
  }
  return faults;
}

test('a migration is one class in a file that stands alone and is listed', () => {
  const files = repository();
  expect(matching(files, STEP).size).toBeGreaterThan(0);
  expect(faultsOf(files)).toEqual([]);
});

test('a migration that leans on the server, on another one, or that nobody runs is refused', () => {
  expect(faultsOf(new Map([
    ['migrations/index.ts', "import { A } from './20260101-0001-a.ts';\nimport '../server/kernel/index.ts';\nconst M = [{ name: '20260101-0001-a' }, { name: '20260101-0002-b' }, { name: 'c' }];"],
    ['migrations/20260101-0001-a.ts', "import { Migration } from '@mikro-orm/migrations';\nexport class A extends Migration {}"],
    ['migrations/20260101-0002-b.ts', "import { fold } from '../server/kernel/index.ts';\nexport class B {}\nexport class C {}"],
    ['migrations/20260101-0003-d.ts', "import { A } from './20260101-0001-a.ts';\nexport class D {}"],
    ['migrations/c.ts', 'export class C {}'],
  ]))).toEqual([
    'migrations/index.ts does not stand alone',
    'migrations/20260101-0002-b.ts does not stand alone', 'migrations/20260101-0002-b.ts has 2 classes',
    'migrations/20260101-0003-d.ts does not stand alone', 'migrations/20260101-0003-d.ts is not in the list',
    'migrations/c.ts is not named day-number-words',
  ]);
});
