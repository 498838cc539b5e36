/** A partner's subgraph as it was approved: all that asking it needs. */
export interface JoinedPartner {
  readonly id: string;
  /** What it is called in the supergraph, such as `la_strada`. */
  readonly name: string;
  /** What its root fields, its own fields on the hub's types and, in upper case, its own types begin with, such as `laStrada`. */
  readonly prefix: string;
  /** Where it is asked: https, unless OUTGOING_LOCAL is set. */
  readonly url: string;
  /** As submitted and approved; never what the partner answers to `_service` today. */
  readonly sdl: string;
  readonly organisationId: string;
  /** How long one question may take, in milliseconds. */
  readonly timeout: number;
}

/** The running graph at one version: immutable. The hub's own subgraph in it is called `hub`. */
export interface Supergraph {
  /** Grows with each swap, rolling back included. */
  readonly version: number;
  /** The composed supergraph's SDL. */
  readonly sdl: string;
  readonly partners: readonly JoinedPartner[];
}

/** The graph that runs now, the same on every hub process but for the moment that an event takes. */
export interface SupergraphSource {
  /** Null while no partner has joined: there is the hub alone, and nothing to plan. */
  current(): Supergraph | null;
  /** Told after each swap with what runs from now on; the function that is answered ends the telling. */
  onSwap(listener: (now: Supergraph | null) => void): () => void;
  /**
   * Whether somebody took the partner out on purpose: its steward, an operator, or whoever suspended its organisation. Not
   * so of one that was left out by going back to an earlier version, or because the hub's schema has changed.
   */
  isTakenOut(partnerId: string): boolean;
}

/** What asking a partner has shown lately, for those who look after the network. */
export interface PartnerHealth {
  /** OPEN: it failed so often that it isn't asked for a while. */
  readonly state: 'HEALTHY' | 'FAILING' | 'OPEN';
  readonly asked: number;
  readonly failed: number;
  /** The mean of the last minutes in milliseconds; null where nothing was asked. */
  readonly latency: number | null;
}

/** What this process has seen of each partner. */
export interface PartnerHealths {
  /** Null where the partner has not been asked yet. */
  of(partnerId: string): PartnerHealth | null;
}
