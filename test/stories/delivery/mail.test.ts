import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { openMail } from '../../../server/delivery/index.ts';
import type { Letter } from '../../../server/delivery/index.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => { for (const end of ends.splice(0)) await end(); });

/** A mail server that knows one user, and refuses what the addresses say. */
async function serverWithUser(): Promise<{ url: (user: string) => string; taken: string[] }> {
  const taken: string[] = [];
  const refusal = (code: number): Error => Object.assign(new Error('No.'), { responseCode: code });
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'], allowInsecureAuth: true, disableReverseLookup: true, logger: false,
    onAuth: ({ username, password }, _session, answer) => (username === 'hub' && password === 'p@ss word' ? answer(null, { user: 'hub' }) : answer(refusal(535))),
    onRcptTo: ({ address }, _session, answer) => answer(address.startsWith('unknown') ? refusal(550) : address.startsWith('later') ? refusal(451) : null),
    onData: (stream, { envelope }, answer) => {
      stream.resume();
      stream.on('end', () => {
        const to = envelope.rcptTo[0]!.address;
        if (to.startsWith('refused')) return answer(refusal(554));
        taken.push(to);
        answer();
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  ends.push(() => new Promise<void>((resolve) => { server.close(() => resolve()); }));
  return { taken, url: (user) => `smtp://${user}@127.0.0.1:${(server.server.address() as AddressInfo).port}/` };
}

const letter = (to: string): Letter => ({ to, subject: 'Words', text: 'Words.', html: '<p>Words.</p>', messageId: 'one@hub.example', headers: {} });

test('what became of a letter is told apart: taken, address unknown, letter refused, not now', async () => {
  const { url, taken } = await serverWithUser();
  const mail = openMail({ smtpUrl: url('hub:p%40ss%20word'), folder: '', host: 'hub.example' });
  ends.unshift(() => mail.close());
  const outcomes: string[] = [];
  for (const name of ['one', 'unknown', 'refused', 'later', 'two']) outcomes.push(await mail.hand(await mail.compose(letter(`${name}@partner.example`))));
  expect(outcomes).toEqual(['taken', 'unknown', 'refused', 'failed', 'taken']);
  expect(taken).toEqual(['one@partner.example', 'two@partner.example']);
});

test('twenty letters at once go over a few connections, each once', async () => {
  const { url, taken } = await serverWithUser();
  const mail = openMail({ smtpUrl: `${url('hub:p%40ss%20word')}?rateLimit=1000`, folder: '', host: 'hub.example' });
  ends.unshift(() => mail.close());
  const names = Array.from({ length: 20 }, (_, index) => (index % 5 === 0 ? `unknown-${index}@partner.example` : `reader-${index}@partner.example`));
  const outcomes = await Promise.all(names.map(async (to) => mail.hand(await mail.compose(letter(to)))));
  expect(outcomes.filter((outcome) => outcome === 'unknown')).toHaveLength(4);
  expect(taken.toSorted()).toEqual(names.filter((name) => name.startsWith('reader')).toSorted());
});

test('with a wrong password, or where nobody listens, no letter is taken and no address blamed', async () => {
  const { url, taken } = await serverWithUser();
  for (const smtpUrl of [url('hub:wrong'), 'smtp://127.0.0.1:1/']) {
    const mail = openMail({ smtpUrl, folder: '', host: 'hub.example' });
    ends.unshift(() => mail.close());
    expect(await mail.hand(await mail.compose(letter('one@partner.example')))).toBe('away');
  }
  expect(taken).toEqual([]);
});

test('without a server letters are files that nobody else reads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fanar-mail-'));
  ends.push(() => rm(folder, { recursive: true }));
  const mail = openMail({ smtpUrl: null, folder: join(folder, 'mail'), host: 'hub.example' });
  expect(await mail.hand(await mail.compose(letter('one@partner.example')))).toBe('taken');
  const [file] = await readdir(join(folder, 'mail'));
  expect(file).toMatch(/\.eml$/);
  expect((await stat(join(folder, 'mail', file!))).mode & 0o777).toBe(0o600);
  expect(await readFile(join(folder, 'mail', file!), 'utf8')).toMatch(/^To: one@partner\.example\r$/m);
});
