import type { Viewer } from './viewer.ts';

/** What somebody asks of a page: who, and the parts of its address. */
export interface PageAsked { readonly viewer: Viewer; readonly params: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>> }

/** A page as it goes out: its media type, its content, and the name under which a browser keeps it. */
export interface PageAnswer { readonly type: string; readonly body: string | Uint8Array; readonly fileName?: string }

/** A thing that is read at an address of its own: a calendar, a paper, a feed. */
export interface Page {
  /** As Fastify writes addresses, such as `/committees/:slug/sessions.ics`. */
  readonly url: string;
  /** Whether its programs can show a credential in no other way than as `?key=`. What such a key may do is for the page. */
  readonly keyInAddress?: boolean;
  /** Null where there is nothing that the viewer may read: absent and unseen are one answer. Refusals are thrown. */
  answer(asked: PageAsked): Promise<PageAnswer | null>;
}
