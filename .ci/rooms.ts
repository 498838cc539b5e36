// Holds every import of the repository against .dependency-cruiser.cjs.
// --root <folder> looks at another tree by the same rules; --report json tells machines.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: { root, report } } = parseArgs({
  options: { root: { type: 'string', default: '.' }, report: { type: 'string', default: 'err-long' } },
});
const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

// Named one by one: given a folder, dependency-cruiser passes over what it thinks it can't read.
const files = globSync('{server,migrations,clients,test,bench,.ci}/**/*.{ts,tsx}', {
  cwd: root, exclude: (path) => path === 'node_modules' || path === 'generated',
});
const { status } = spawnSync(process.execPath, [
  here('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', here('.dependency-cruiser.cjs'), '--output-type', report, ...files,
], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
