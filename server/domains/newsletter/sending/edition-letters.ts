import { randomBytes } from 'node:crypto';
import type { Letter, Mail, RawLetter } from '../../../delivery/index.ts';
import type { Edition } from './edition.ts';

/** What in an edition's letter is the reader's own. */
export interface Own { readonly leave: string; readonly delivery: string; readonly messageId: string }

// Quoted-printable takes lines of 76 signs; a line break after `=` is none to who reads it.
const CHUNK = /.{1,70}/g;
const ENCODED = 'Content-Transfer-Encoding: quoted-printable';
const PLAIN = /^[\x21-\x7e]+$/;

/**
 * The letters of one edition. It is composed once, with marks where something is a reader's own, and each letter is that
 * text with the marks replaced: composing is most of what a letter costs.
 */
export class EditionLetters {
  readonly #compose: (to: string, own: Own) => Promise<RawLetter>;
  // Null where the parts are in another encoding than the one in which marks can be replaced.
  readonly #raw: string | null;
  readonly #marks: Own & { readonly to: string };
  private constructor(compose: (to: string, own: Own) => Promise<RawLetter>, raw: string, marks: Own & { readonly to: string }) {
    this.#compose = compose;
    this.#raw = raw.split(ENCODED).length === 3 ? raw : null;
    this.#marks = marks;
  }

  static async of(edition: Edition, { mail, publicUrl }: { mail: Mail; publicUrl: string }): Promise<EditionLetters> {
    const compose = (to: string, own: Own): Promise<RawLetter> => mail.compose(letterOf(edition, to, { own, publicUrl }));
    // Random, so that no article can hold one; letters and digits, so that no encoding touches them.
    const mark = (): string => `x${randomBytes(8).toString('hex')}x`;
    const marks = { to: `${mark()}@mark.invalid`, leave: mark(), delivery: mark(), messageId: mark() };
    return new EditionLetters(compose, (await compose(marks.to, marks)).raw, marks);
  }

  /** The letter to one reader. */
  to(address: string, own: Own): Promise<RawLetter> {
    // An address that is not ASCII is written in another way in headers: such a letter is composed by itself.
    if (!PLAIN.test(address) || this.#raw === null) return this.#compose(address, own);
    const at = this.#raw.indexOf('\r\n\r\n');
    const [head, body] = [this.#raw.slice(0, at), this.#raw.slice(at)];
    const inBody = `=\r\n${own.leave.match(CHUNK)!.join('=\r\n')}=\r\n`;
    return Promise.resolve({
      to: address,
      raw: head.replace(this.#marks.to, () => address).replaceAll(this.#marks.leave, () => own.leave).replace(this.#marks.delivery, () => own.delivery).replace(this.#marks.messageId, () => own.messageId)
        + body.replaceAll(this.#marks.leave, () => inBody),
    });
  }
}

function letterOf({ slug, sender, subject, html, text, pictures }: Edition, to: string, { own: { leave, delivery, messageId }, publicUrl }: { own: Own; publicUrl: string }): Letter {
  const { hostname } = new URL(publicUrl);
  return {
    to, sender, subject, pictures, text: text(leave), html: html(leave), messageId: `${messageId}@${hostname}`,
    headers: {
      'List-Id': `<${slug}.newsletter.${hostname}>`, 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'X-Fanar-Delivery': delivery, Precedence: 'bulk', 'Auto-Submitted': 'auto-generated',
    },
  };
}
