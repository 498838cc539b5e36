import { API } from 'typescript/unstable/sync';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import type { Node, SourceFile } from 'typescript/unstable/ast';
import type { Files } from './repository.ts';

/**
 * The syntax trees of the TypeScript among the files, by path. They are TypeScript's own; its interface for programs is
 * called unstable, and its version is pinned in package.json.
 */
export function syntaxOf(files: Files): Map<string, SourceFile> {
  const paths = [...files.keys()].filter((path) => /\.tsx?$/.test(path));
  // Read from memory and without the libraries: only the syntax is wanted, and a test may make files up.
  const settings = { compilerOptions: { noResolve: true, noLib: true, types: [], module: 'nodenext', jsx: 'preserve' }, files: paths };
  const api = new API({
    cwd: '/house',
    fs: createVirtualFileSystem({
      ...Object.fromEntries(paths.map((path) => [`/house/${path}`, files.get(path)!])),
      '/house/tsconfig.json': JSON.stringify(settings),
    }),
  });
  try {
    const project = api.updateSnapshot({ openProjects: ['/house/tsconfig.json'] }).getProject('/house/tsconfig.json')!;
    return new Map(paths.map((path) => [path, project.program.getSourceFile(`/house/${path}`)!]));
  } finally {
    api.close();
  }
}

/** Every node below and with this one, outermost first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  const children: Node[] = [];
  node.forEachChild((child) => { children.push(child); });
  for (const child of children) yield* nodesOf(child);
}

/** Where a node begins, as an editor counts. */
export const lineOf = (node: Node, tree: SourceFile): number => lineAt(node.getStart(tree), tree);

/** How many lines a node takes, without the comment above it. */
export const linesOf = (node: Node, tree: SourceFile): number => lineAt(node.end, tree) - lineOf(node, tree) + 1;

function lineAt(offset: number, tree: SourceFile): number {
  const later = tree.getLineStarts().findIndex((start) => start > offset);
  return later === -1 ? tree.getLineStarts().length : later;
}
