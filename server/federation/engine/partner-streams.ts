import type { ExecutionResult } from 'graphql';
import type { SupergraphSource } from '../graph.ts';
import { withoutAnswer } from '../guard/masked-errors.ts';
import type { Current } from './core.ts';
import type { Fetch } from './engine.ts';

type TakingOut = Pick<SupergraphSource, 'isTakenOut' | 'onSwap'>;
interface Listening { readonly context: Fetch['context']; readonly current: Current }

const DONE = { done: true, value: undefined } as const;

/**
 * A partner's events until it is taken out of the graph, of which the last result tells. Else a subscription goes on on the
 * graph that it began on; but who is taken out because of what it does, or has left, must not go on speaking to subscribers.
 */
export function untilTakenOut(listen: (left: AbortSignal) => AsyncIterable<ExecutionResult>, partnerId: string, graphs: TakingOut): AsyncIterableIterator<ExecutionResult> {
  const left = new AbortController();
  const events = listen(left.signal)[Symbol.asyncIterator]();
  const isOut = (): boolean => graphs.isTakenOut(partnerId);
  const forget = graphs.onSwap(() => { if (isOut()) left.abort(); });
  if (isOut()) left.abort();
  let isOver = false;
  const end = (): void => {
    isOver = true;
    forget();
    left.abort();
    void events.return?.().catch(() => {});
  };
  return {
    [Symbol.asyncIterator]() { return this; },
    next: async () => {
      if (isOver) return DONE;
      const next = left.signal.aborted ? DONE : await events.next();
      // What came before it was taken out, and was not yet read, is not told either.
      if (next.done !== true && !isOut()) return next;
      const isTold = !isOver && isOut();
      end();
      return isTold ? { done: false, value: withoutAnswer('PARTNER_UNAVAILABLE') } : DONE;
    },
    return: async () => {
      end();
      return DONE;
    },
  };
}

/**
 * A partner's events, each for the viewer of that moment. Where the credential has ended there is nothing more, and no end
 * either: the door that the stream goes out by is about to say so.
 */
export function renewing(events: AsyncIterableIterator<ExecutionResult>, { context, current }: Listening): AsyncIterableIterator<ExecutionResult> {
  let left: () => void = () => {};
  const leaving = new Promise<void>((resolve) => { left = resolve; });
  return {
    [Symbol.asyncIterator]() { return this; },
    next: async () => {
      const next = await events.next();
      if (next.done === true) return DONE;
      const viewer = await current(context.viewer);
      if (viewer === null) return leaving.then(() => DONE);
      context.renew(viewer);
      return next;
    },
    return: async () => {
      left();
      await events.return?.();
      return DONE;
    },
  };
}
