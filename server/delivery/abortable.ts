/**
 * An endless generator as something that can be left at any moment: `return()` aborts the signal, so that a generator
 * which is waiting lets go, instead of being left only after the next event.
 */
export function abortable<T>(run: (signal: AbortSignal) => AsyncGenerator<T>): AsyncGenerator<T> {
  const left = new AbortController();
  const inner = run(left.signal);
  const leave = (): Promise<IteratorResult<T>> => {
    left.abort();
    return inner.return(undefined);
  };
  return {
    next: () => inner.next(),
    return: leave,
    throw: leave,
    [Symbol.asyncIterator]() { return this; },
    [Symbol.asyncDispose]: async () => { await leave(); },
  } as AsyncGenerator<T>;
}
