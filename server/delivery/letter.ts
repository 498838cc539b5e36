/** Something that a letter brings along and shows by `cid:`. */
export interface Enclosed { readonly cid: string; readonly content: Uint8Array; readonly type: string }

/** A letter to one address. Its words are written by the hub or have passed the gate; the address is nobody's but the mail's. */
export interface Letter {
  readonly to: string;
  /** The name beside the hub's own address; none unless given. */
  readonly sender?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What its HTML shows; nothing unless given. */
  readonly pictures?: readonly Enclosed[];
  /** Without its angle brackets; the same letter always has the same. */
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What became of a letter: taken by the server; the address unknown there, for good; the letter refused for good; none of
 * these for now; or no answer, because there is no server or it went away.
 */
export type Handed = 'taken' | 'unknown' | 'refused' | 'failed' | 'away';

/**
 * Passed by a letter before its last byte goes out: until then no server can have taken it. Resolves with what is called
 * with what became of it, before anything else happens.
 */
export type LastStep = () => Promise<(handed: Handed) => void>;

/** A letter as it goes over the wire, to one address of printable ASCII. */
export interface RawLetter { readonly to: string; readonly raw: string }

/** Where letters are handed over. */
export interface Mail {
  /** The letter as it goes over the wire. */
  compose(letter: Letter): Promise<RawLetter>;
  hand(letter: RawLetter, last?: LastStep): Promise<Handed>;
  close(): Promise<void>;
}

/** Nothing is to be done before a letter's last step. */
export const AT_ONCE: LastStep = () => Promise.resolve(() => {});
