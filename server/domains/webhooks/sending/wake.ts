import { ROUND } from '../acts/act.ts';
import type { WebhookParts } from '../webhook.parts.ts';
import { SendingRows } from './sending.rows.ts';

/**
 * Calls the webhooks that lag behind the log, as often as it is asked to but never beside itself: what is asked for meanwhile
 * is done once after it. Each hub does, because the one that wrote an event may be gone; called twice is done once.
 */
export function waking(parts: WebhookParts): () => Promise<void> {
  const rows = new SendingRows(parts);
  let [under, again]: [Promise<void> | null, boolean] = [null, false];
  const wake = async (): Promise<void> => {
    while (again) {
      again = false;
      await parts.rounds.call(ROUND, await rows.awake(parts.tail.head, parts.clock.now()));
    }
  };
  return () => {
    again = true;
    under ??= wake().finally(() => { under = null; });
    return under;
  };
}
