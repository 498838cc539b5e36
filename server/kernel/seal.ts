import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Cipheriv, Decipheriv, KeyObject } from 'node:crypto';

/** What a sealed cursor is for: one kind is refused where another is wanted. */
export type SealPurpose = 'alert' | 'event' | 'organisation' | 'person' | 'release' | 'committee' | 'session' | 'minutes' | 'decision'
  | 'series' | 'issue' | 'article' | 'confirming' | 'leaving' | 'delivery' | 'reader' | 'picture' | 'partner' | 'supergraph' | 'alertMail' | 'alertMuting' | 'webhook' | 'attempt';

const PURPOSES: Record<SealPurpose, number> = { alert: 1, event: 2, organisation: 3, person: 4, release: 5, committee: 6, session: 7, minutes: 8, decision: 9, series: 10, issue: 11, article: 12, confirming: 13, leaving: 14, delivery: 15, reader: 16, picture: 17, partner: 18, supergraph: 19, alertMail: 40, alertMuting: 41, webhook: 50, attempt: 51 };
const TAG = 12;
const [NONCE, MARK] = [12, 16];

/** A text that only the hub's secret opens: the text under a key of its own, and that key under one made from the secret. */
export interface SealedText { readonly sealed: string; readonly key: string }

function encrypt(key: Buffer, plain: Buffer, of: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(of));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

// Throws where it is not what was encrypted, with this key and of this thing.
function decrypt(key: Buffer, encrypted: string, of: string): Buffer {
  const bytes = Buffer.from(encrypted, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: MARK }).setAAD(Buffer.from(of));
  decipher.setAuthTag(bytes.subarray(-MARK));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE, -MARK)), decipher.final()]);
}

/**
 * Cursors that neither tell a position nor can be made up, the same for the same position, so that a client can tell an
 * event it had by its cursor alone. One AES block: 8 bytes of position and 8 that must come out as they went in.
 */
export class Seal {
  // One of each for the life of the process: in ECB a block knows nothing of the last, and making one costs 20 µs.
  readonly #cipher: Cipheriv;
  readonly #decipher: Decipheriv;
  readonly #rowCipher: Cipheriv;
  readonly #rowDecipher: Decipheriv;
  // As a key: of bytes one is made each time, which takes five times as long as the digest.
  readonly #rowTag: KeyObject;
  // By purpose, of which the program has a few.
  readonly #digestKeys = new Map<string, KeyObject>();
  readonly #wrapping: Buffer;
  readonly #secret: string;
  // Written over for each cursor; its last four bytes stay zero.
  readonly #block = Buffer.alloc(16);
  constructor(secret: string) {
    this.#secret = secret;
    this.#wrapping = Buffer.from(hkdfSync('sha256', secret, '', 'fanar key of a sealed text', 32));
    const key = Buffer.from(hkdfSync('sha256', secret, '', 'fanar cursor', 32));
    this.#cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
    this.#decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
    const row = Buffer.from(hkdfSync('sha256', secret, '', 'fanar cursor of a row', 64));
    this.#rowCipher = createCipheriv('aes-256-ecb', row.subarray(0, 32), null).setAutoPadding(false);
    this.#rowDecipher = createDecipheriv('aes-256-ecb', row.subarray(0, 32), null).setAutoPadding(false);
    this.#rowTag = createSecretKey(row.subarray(32));
  }

  /** Positions are whole numbers from 0 to 2^53. */
  close(purpose: SealPurpose, position: number): string {
    this.#block.writeUInt32BE(Math.floor(position / 2 ** 32), 0);
    this.#block.writeUInt32BE(position % 2 ** 32, 4);
    this.#block.writeUInt32BE(PURPOSES[purpose], 8);
    return this.#cipher.update(this.#block).toString('base64url');
  }

  /** The position, or null where this hub made no such cursor. */
  open(purpose: SealPurpose, cursor: string): number | null {
    const sealed = Buffer.from(cursor, 'base64url');
    if (sealed.length !== 16 || sealed.toString('base64url') !== cursor) return null;
    const block = this.#decipher.update(sealed);
    if (block.readUInt32BE(8) !== PURPOSES[purpose] || block.readUInt32BE(12) !== 0) return null;
    return Number(block.readBigUInt64BE(0));
  }

  /**
   * A cursor that names a row, for lists whose order can change under the reader: the page goes on where that row stands
   * by then. A UUID fills its AES block, so what must come out as it went in is a tag beside it.
   */
  closeRow(purpose: SealPurpose, uuid: string): string {
    const block = this.#rowCipher.update(Buffer.from(uuid.replaceAll('-', ''), 'hex'));
    return Buffer.concat([block, this.#tagOf(purpose, block)]).toString('base64url');
  }

  /** The row's UUID, or null where this hub made no such cursor. */
  openRow(purpose: SealPurpose, cursor: string): string | null {
    const sealed = Buffer.from(cursor, 'base64url');
    if (sealed.length !== 16 + TAG || sealed.toString('base64url') !== cursor) return null;
    const block = sealed.subarray(0, 16);
    if (!timingSafeEqual(this.#tagOf(purpose, block), sealed.subarray(16))) return null;
    return this.#rowDecipher.update(block).toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  #tagOf(purpose: SealPurpose, block: Buffer): Buffer {
    return createHmac('sha256', this.#rowTag).update(purpose).update(block).digest().subarray(0, TAG);
  }

  /** Encrypts a text (AES-256-GCM) so that it opens only as the text of the thing it is `of`; without the key it is noise. */
  sealText(text: string, of: string): SealedText {
    const key = randomBytes(32);
    return { sealed: encrypt(key, Buffer.from(text), of), key: encrypt(this.#wrapping, key, of) };
  }

  /** The text, or null where it was sealed under another secret, of another thing, or has been tampered with. */
  openText({ sealed, key }: SealedText, of: string): string | null {
    try {
      return decrypt(decrypt(this.#wrapping, key, of), sealed, of).toString();
    } catch {
      return null;
    }
  }

  /** A keyed digest, for telling whether two inputs are the same without keeping either. */
  digest(purpose: string, text: string): string {
    let key = this.#digestKeys.get(purpose);
    if (key === undefined) this.#digestKeys.set(purpose, key = createSecretKey(`${purpose}:${this.#secret}`, 'utf8'));
    return createHmac('sha256', key).update(text).digest('base64url');
  }
}
