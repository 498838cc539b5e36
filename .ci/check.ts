// `npm run check`: everything that can be known without running the hub. Prints each step with its time, and ends at the
// first that fails.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';

interface Step { readonly name: string; readonly command: readonly string[] }

// Types first: where they are wrong, what the others say of the same lines is noise. Then the longest.
const steps: Step[] = [
  { name: 'types (tsc)', command: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'what was learnt is fresh', command: ['.ci/teach.ts', '--check'] },
  {
    name: 'house (test/house)',
    command: ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--maxWorkers=2', '--silent', 'test/house'],
  },
  { name: 'lint (oxlint)', command: ['node_modules/oxlint/bin/oxlint'] },
  { name: 'rooms (dependency-cruiser)', command: ['.ci/rooms.ts'] },
  { name: 'generated files are fresh', command: ['.ci/generate.ts', '--check'] },
];

const began = performance.now();
const running = new Set<ChildProcess>();
const waiting = [...steps];
let failed: string | undefined;

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(failed === undefined ? `check: ${steps.length} steps passed in ${seconds} s` : `check: ${failed} failed after ${seconds} s`);
process.exitCode = failed === undefined ? 0 : 1;

async function worker(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined && failed === undefined; step = waiting.shift()) await run(step);
}

/** Runs one step as a process of its own; its output is shown where it failed. */
async function run({ name, command }: Step): Promise<void> {
  const start = performance.now();
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  running.delete(child);
  // Another step failed first, and this one was ended because of it.
  if (failed !== undefined) return;
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (code === 0) return;
  failed = name;
  console.error(output.trimEnd());
  for (const other of running) other.kill();
}
