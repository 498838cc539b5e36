import { posix } from 'node:path';
import {
  isClassDeclaration, isExportDeclaration, isFunctionDeclaration, isImportDeclaration, isInterfaceDeclaration, isNamedExports,
  isNamedImports, isStringLiteral, isTypeAliasDeclaration, isVariableStatement, SyntaxKind,
} from 'typescript/unstable/ast';
import type { ExportDeclaration, ImportDeclaration, Node, SourceFile, Statement } from 'typescript/unstable/ast';

/** What a module gives away under a name, and the statement that makes it, in whatever file that stands. */
export interface Export { readonly name: string; readonly path: string; readonly statement: Statement }

type Trees = ReadonlyMap<string, SourceFile>;

/** Every export of a module, followed through `export … from` and imports to where it is declared; packages are left out. */
export function exportsOf(path: string, trees: Trees): Export[] {
  const tree = trees.get(path);
  if (!tree) return [];
  return [...tree.statements].flatMap((statement) => {
    if (isExportDeclaration(statement)) return passedOn(statement, path, trees);
    return isExported(statement) ? namesOf(statement).map((name) => ({ name, path, statement })) : [];
  });
}

function passedOn(statement: ExportDeclaration, path: string, trees: Trees): Export[] {
  const from = resolved(path, statement.moduleSpecifier);
  const clause = statement.exportClause;
  if (!clause) return from === null ? [] : exportsOf(from, trees);
  if (!isNamedExports(clause)) return [];
  return clause.elements.flatMap((element) => {
    const name = (element.propertyName ?? element.name).text;
    return statement.moduleSpecifier ? declaredIn(from, name, trees) : ownOrImported(path, name, trees);
  });
}

const declaredIn = (path: string | null, name: string, trees: Trees): Export[] =>
  path === null ? [] : exportsOf(path, trees).filter((found) => found.name === name);

function ownOrImported(path: string, name: string, trees: Trees): Export[] {
  for (const statement of trees.get(path)!.statements) {
    if (namesOf(statement).includes(name)) return [{ name, path, statement }];
    const original = isImportDeclaration(statement) ? importedAs(statement, name) : null;
    if (original !== null) return declaredIn(resolved(path, (statement as ImportDeclaration).moduleSpecifier), original, trees);
  }
  return [];
}

function importedAs(statement: ImportDeclaration, name: string): string | null {
  const bindings = statement.importClause?.namedBindings;
  if (!bindings || !isNamedImports(bindings)) return null;
  const element = bindings.elements.find((one) => one.name.text === name);
  return element ? (element.propertyName ?? element.name).text : null;
}

function resolved(path: string, specifier: Node | undefined): string | null {
  const text = specifier && isStringLiteral(specifier) ? specifier.text : '';
  return text.startsWith('.') ? posix.join(posix.dirname(path), text) : null;
}

function namesOf(statement: Statement): string[] {
  if (isVariableStatement(statement)) return [...statement.declarationList.declarations].map((one) => one.name.getText());
  const named = isFunctionDeclaration(statement) || isClassDeclaration(statement) || isInterfaceDeclaration(statement) || isTypeAliasDeclaration(statement);
  return named ? [statement.name?.text ?? 'default'] : [];
}

function isExported(statement: Statement): boolean {
  const { modifiers } = statement as { modifiers?: readonly Node[] };
  return modifiers?.some((modifier) => modifier.kind === SyntaxKind.ExportKeyword) ?? false;
}
