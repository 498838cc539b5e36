/** What is posted: the headers, the body as it is signed, how long the whole of it may take, and how large an answer is read (bytes). */
export interface OutgoingPost {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Milliseconds, from looking up the name to the last byte of the answer. */
  readonly timeout: number;
  readonly most: number;
  /** Who asked may go away. */
  readonly signal?: AbortSignal;
}

/** What came back, whatever its status; a redirect is an answer like any other and is not followed. */
export interface OutgoingAnswer { readonly status: number; readonly type: string; readonly retryAfter: string | null; readonly body: Buffer }
