import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import MailComposer from 'nodemailer/lib/mail-composer';
import { AT_ONCE } from './letter.ts';
import type { Handed, LastStep, Letter, Mail, RawLetter } from './letter.ts';
import { MailServer } from './mail-server.ts';
import type { Pacing } from './mail-server.ts';

/** Where mail goes: a server's address, which may say `?from=` and `?rateLimit=` (letters a second); else a folder. */
export interface MailSettings { readonly smtpUrl: string | null; readonly folder: string; readonly host: string; readonly pacing?: Pacing }

const OWN_TIME: Pacing = { now: () => performance.now(), wait: (milliseconds) => wait(milliseconds, undefined, { ref: false }) };

/** Opens the way out for mail. Nothing is sent, and no server asked, before the first letter. */
export function openMail({ smtpUrl, folder, host, pacing = OWN_TIME }: MailSettings): Mail {
  const url = smtpUrl === null ? null : new URL(smtpUrl);
  const from = url?.searchParams.get('from') ?? `newsletter@${host}`;
  const compose = async ({ to, sender, headers, messageId, pictures = [], ...words }: Letter): Promise<RawLetter> => {
    // Addresses are not looked up, files are not read: whatever a letter says.
    const message = new MailComposer({
      ...words, disableFileAccess: true, disableUrlAccess: true, textEncoding: 'quoted-printable', from: { name: sender ?? '', address: from }, to: { name: '', address: to },
      messageId: `<${messageId}>`, headers: { ...headers },
      attachments: pictures.map(({ cid, content, type }) => ({ cid, content: Buffer.from(content), contentType: type, contentDisposition: 'inline' as const, filename: false as const })),
    }).compile();
    return { to: message.getEnvelope().to[0] ?? to, raw: (await message.build()).toString() };
  };
  return url === null ? new MailFolder(folder, compose) : new MailServer(url, { from, compose, pacing });
}

class MailFolder implements Mail {
  readonly #folder: string;
  readonly compose: Mail['compose'];
  constructor(folder: string, compose: Mail['compose']) {
    this.#folder = folder;
    this.compose = compose;
  }

  async hand({ raw }: RawLetter, last: LastStep = AT_ONCE): Promise<Handed> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const name = join(this.#folder, `${Date.now()}-${randomBytes(4).toString('hex')}`);
    await writeFile(`${name}.new`, raw, { mode: 0o600 });
    const tell = await last();
    const handed = await rename(`${name}.new`, `${name}.eml`).then((): Handed => 'taken', (): Handed => 'away');
    tell(handed);
    return handed;
  }

  close(): Promise<void> { return Promise.resolve(); }
}
