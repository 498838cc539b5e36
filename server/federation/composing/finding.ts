/**
 * Why a subgraph can't join as it is: a stable word (docs/joining.md lists them), a sentence for the partner's engineer, and
 * where to look, as `Type.field` and as a line of the SDL; both null where it is about the whole.
 */
export interface SubgraphFinding {
  readonly code: string;
  readonly message: string;
  readonly coordinate: string | null;
  readonly line: number | null;
}

/** A finding about the whole. */
export const about = (code: string, message: string, line: number | null = null): SubgraphFinding => ({ code, message, coordinate: null, line });
