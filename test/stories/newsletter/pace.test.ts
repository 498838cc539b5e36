import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openMail } from '../../../server/delivery/index.ts';
import type { Mail } from '../../../server/delivery/index.ts';
import { Mailbox } from '../../support/mailbox.ts';

let mailbox: Mailbox;
beforeAll(async () => { mailbox = await Mailbox.open(); });
afterAll(() => mailbox?.close());

/** A way to the mail server in a time of its own, which stands still until it is moved; `waits` is what letters had to wait in it. */
function paced(asked: string): { mail: Mail; waits: number[]; move(milliseconds: number): void } {
  let now = 1000;
  const waits: number[] = [];
  const wait = (milliseconds: number): Promise<void> => { waits.push(milliseconds); return Promise.resolve(); };
  return { mail: openMail({ smtpUrl: `${mailbox.url}${asked}`, folder: 'none', host: 'hub.example', pacing: { now: () => now, wait } }), waits, move: (milliseconds) => { now += milliseconds; } };
}

let count = 0;
const hand = async ({ mail }: { mail: Mail }, letters: number): Promise<string[]> => Promise.all(Array.from({ length: letters }, async () => {
  const id = `${++count}@hub.example`;
  return mail.hand(await mail.compose({ to: 'reader@partner.example', subject: 'Words', text: 'Words.', html: '<p>Words.</p>', messageId: id, headers: {} }));
}));

test('with rateLimit letters leave evenly, never more of them in a second, and a quiet hour is not made up for', async () => {
  const server = paced('&rateLimit=4');
  expect(new Set(await hand(server, 9))).toEqual(new Set(['taken']));
  // The first at once, each of the others a quarter of a second after the one before.
  expect(server.waits).toEqual([250, 500, 750, 1000, 1250, 1500, 1750, 2000]);
  server.move(1000);
  await hand(server, 1);
  expect(server.waits.splice(0).at(-1)).toBe(1250);
  server.move(3_600_000);
  await hand(server, 3);
  expect(server.waits).toEqual([250, 500]);
  await server.mail.close();
});

test('without it no letter waits', async () => {
  const server = paced('');
  await hand(server, 9);
  expect([server.waits, mailbox.received.length]).toEqual([[], 22]);
  await server.mail.close();
});
