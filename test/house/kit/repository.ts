import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Texts by their paths from the root: the repository's own, or made up to see a rule refuse. */
export type Files = ReadonlyMap<string, string>;

const MADE_HERE = new Set(['.git', 'node_modules', 'data', 'coverage', '.cache']);

/** What is committed, as it lies on disk now; all that isn't made here where there is no git to ask. */
export function repository(): Files {
  const git = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  const paths = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : onDisk();
  return new Map(paths.filter((path) => existsSync(path)).map((path) => [path, readFileSync(path, 'utf8')] as const)
    // A NUL is in no text, and in nearly every picture and archive.
    .filter(([, text]) => !text.includes('\0')));
}

function onDisk(): string[] {
  return readdirSync('.').filter((name) => !MADE_HERE.has(name)).flatMap((name) =>
    statSync(name).isFile()
      ? [name]
      : readdirSync(name, { recursive: true, encoding: 'utf8' }).map((path) => join(name, path))
        .filter((path) => !path.includes('node_modules') && statSync(path).isFile()));
}

/** The files whose path matches. */
export const matching = (files: Files, pattern: RegExp): Files => new Map([...files].filter(([path]) => pattern.test(path)));

/** Made by `npm run generate`, or by npm: nobody writes them, so no rule of style is for them. */
export const isMade = (path: string): boolean => /^(server\/generated\/|schema\/printed\/|package-lock\.json$)/.test(path);
