import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A partner as a process of its own; `url` is where the hub asks it. */
export interface PartnerProcess {
  readonly url: string;
  /** Ends it at once, as if its machine had gone. */
  kill(): Promise<void>;
}

const PATIENCE = 30_000;

/** Starts a program of the repository and waits until it says where it listens: a port, or an address. */
async function started(args: readonly string[], environment: Record<string, string>): Promise<PartnerProcess> {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  const child = spawn(process.execPath, args, { env: { PATH, HOME, TMPDIR, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => { child.kill('SIGKILL'); reject(new Error(`${args.join(' ')} did not get ready.`)); }, PATIENCE);
    createInterface(child.stdout!).on('line', (line) => {
      const found = /(\d+)(\/graphql)?$/.exec(line)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}.`)));
  });
  return { url: `http://127.0.0.1:${port}/graphql`, kill: () => ended(child) };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** A partner that means harm in that way (test/support/partner-hostile.ts). */
export const hostilePartner = (fault: string, environment: Record<string, string> = {}): Promise<PartnerProcess> => started(['test/support/partner-hostile.ts', fault], environment);

/** The example of a partner as its README starts it, at a hub, on a free port unless one is given. */
export const examplePartner = (hub: string, environment: Record<string, string> = {}): Promise<PartnerProcess> =>
  started(['clients/partner-example/server.ts'], { HUB: hub, PORT: '0', CALL_EVERY: '50', ...environment });
