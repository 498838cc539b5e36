declare const screened: unique symbol;

/**
 * Text that has passed the screening gate. Only `anonymisation/` makes it, and every free-text column takes nothing else,
 * so a path to the database around the gate does not compile.
 */
export type ScreenedText = string & { readonly [screened]: true };
