import { expect, test } from '@jest/globals';
import { isCallExpression, isTypeAliasDeclaration, isVariableStatement } from 'typescript/unstable/ast';
import type { SourceFile, Statement } from 'typescript/unstable/ast';
import { exportsOf } from './kit/exports.ts';
import type { Export } from './kit/exports.ts';
import { matching, repository } from './kit/repository.ts';
import type { Files } from './kit/repository.ts';
import { lineOf, syntaxOf } from './kit/syntax.ts';

const DOOR = /^server\/(?!generated\/)([^/]+|domains\/[^/]+)\/index\.ts$/;
// In a domain: what it is about, what happened, and an act: a file named by words alone.
const SPOKEN = /^server\/(.+\.(entity|events)|domains\/.+\/(?!index\.)[a-z0-9]+(-[a-z0-9]+)+)\.ts$/;

function undescribed(files: Files): string[] {
  const trees = syntaxOf(matching(files, /^server\//));
  const told = [...trees.keys()].filter((path) => DOOR.test(path) || SPOKEN.test(path));
  const faults = told.flatMap((path) => exportsOf(path, trees))
    .filter(({ path, statement }) => !explainsItself(statement) && !isSentence(docstring(statement, trees.get(path)!)))
    .map((found) => `${found.path}:${lineOf(found.statement, trees.get(found.path)!)} ${found.name}`);
  return [...new Set(faults)].sort();
}

/** A type that a described list of values is read off, and an entity's columns, which its class describes. */
function explainsItself(statement: Statement): boolean {
  if (isTypeAliasDeclaration(statement)) return /^\(?(keyof )?typeof /.test(statement.type.getText());
  if (!isVariableStatement(statement)) return false;
  const made = statement.declarationList.declarations[0]?.initializer;
  return made !== undefined && isCallExpression(made) && made.expression.getText() === 'defineEntity';
}

function docstring(statement: Export['statement'], tree: SourceFile): string {
  const comment = statement.jsDoc?.at(-1);
  if (!comment) return '';
  const text = tree.text.slice(comment.pos, comment.end);
  return text.slice(text.indexOf('/**') + 3, text.lastIndexOf('*/')).replace(/^\s*\* ?/gm, '').trim();
}

/** At least three words, and an end: a name said once more is no sentence. */
function isSentence(text: string): boolean {
  const paragraph = text.split(/\n\s*\n|\n@/)[0]!.trim();
  return paragraph.split(/\s+/).length >= 3 && /[.!?:]\)?$/.test(paragraph);
}

test('whatever a room gives away, and every entity, act and event, says what it means', () => {
  expect(undescribed(repository())).toEqual([]);
});

test('an export without a sentence is refused, through every way out of the door', () => {
  expect(undescribed(new Map([
    ['server/kernel/index.ts', [
      "export * from './all.ts';", "export { named, type Shape as Form } from './named.ts';", "import { brought } from './named.ts';",
      'const own = 1;', 'export { own, brought };', "export type { Hidden } from 'some-package';",
    ].join('\n')],
    ['server/kernel/all.ts', '/** Says what it means. */\nexport const told = 1;\nexport const untold = 2;\n/** untold */\nexport function named() {}'],
    ['server/kernel/named.ts', 'export const named = 1, brought = 2;\nexport interface Shape {}\nexport const kept = 3;'],
    ['server/kernel/inside.ts', 'export const nobody = 1;'],
  ]))).toEqual([
    'server/kernel/all.ts:3 untold', 'server/kernel/all.ts:5 named', 'server/kernel/index.ts:4 own',
    'server/kernel/named.ts:1 brought', 'server/kernel/named.ts:1 named', 'server/kernel/named.ts:2 Shape',
  ]);
});

test('an entity, an act and an event without a sentence are refused; what is read off a described thing is not', () => {
  expect(undescribed(new Map([
    ['server/domains/alerts/alert.entity.ts', 'export const AlertSchema = defineEntity({});\nexport class Alert extends AlertSchema.class {}'],
    ['server/domains/alerts/alert.events.ts', "export const alertPublished = 'alert.published';"],
    ['server/domains/alerts/publish-alert.ts', 'export async function publishAlert() {}'],
    ['server/domains/alerts/alert.queries.ts', 'export const inside = 1;'],
    ['server/access/index.ts', '/** What a person may be trusted with. */\nexport const ROLES = [] as const;\nexport type Role = (typeof ROLES)[number];'],
  ]))).toEqual([
    'server/domains/alerts/alert.entity.ts:2 Alert', 'server/domains/alerts/alert.events.ts:1 alertPublished',
    'server/domains/alerts/publish-alert.ts:1 publishAlert',
  ]);
});
