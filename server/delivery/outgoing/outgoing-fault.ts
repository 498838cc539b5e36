/**
 * Why a request to the outside has no answer. `refused`: the hub doesn't ask there at all; `unreachable`: nobody there, or
 * a broken connection, or a certificate that doesn't hold; `late`: no whole answer in time; `too-large` and `packed`: an answer that isn't read;
 * `left`: whoever asked went away.
 */
export type OutgoingReason = 'refused' | 'unreachable' | 'late' | 'too-large' | 'packed' | 'left';

/** A request to the outside that has no answer. Its message is the hub's own: nothing in it comes from the other side. */
export class OutgoingFault extends Error {
  readonly reason: OutgoingReason;
  constructor(reason: OutgoingReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'OutgoingFault';
    this.reason = reason;
  }
}
