import type { Viewer } from './viewer.ts';

/** What somebody asks of a page: who, and the parts of its address. */
export interface PageAsked { readonly viewer: Viewer; readonly params: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>> }

/** What somebody posts to a page: a form's fields, or where the page `takes` bytes, these. */
export interface PagePosted extends PageAsked { readonly form: URLSearchParams; readonly body: Uint8Array }

/** A page as it goes out: its media type, its content, the name under which a browser keeps it, when it last changed, and a status other than 200. */
export interface PageAnswer { readonly type: string; readonly body: string | Uint8Array; readonly fileName?: string; readonly modified?: Date; readonly status?: number }

/** A thing that is read at an address of its own: a calendar, a paper, a feed. */
export interface Page {
  /** As Fastify writes addresses, such as `/committees/:slug/sessions.ics`. */
  readonly url: string;
  /** Whether its programs can show a credential in no other way than as `?key=`. What such a key may do is for the page. */
  readonly keyInAddress?: boolean;
  /**
   * How many bytes may be posted to it, taken as they are whatever they are called, and whether its address is one at which they
   * are awaited: asked before any of them is read. Forms are posted to all other pages.
   */
  readonly takes?: { readonly bytes: number; isAwaited(params: Readonly<Record<string, string>>): boolean };
  /** Null where there is nothing that the viewer may read: absent and unseen are one answer. Refusals are thrown. */
  answer(asked: PageAsked): Promise<PageAnswer | null>;
  /**
   * What posting a form to the same address does; looking at it changes nothing. Its address is itself the right to do so
   * (a sealed link), and so it is kept by no cache.
   */
  post?(asked: PagePosted): Promise<PageAnswer | null>;
}
