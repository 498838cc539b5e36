/** How many pictures an article has at most. */
export const MOST_PICTURES = 4;
/** How long a picture that was announced is waited for, in milliseconds. */
export const WAITS = 3_600_000;
/** How long a picture may be when it comes, in bytes: what a telephone's camera makes. */
export const MOST_BYTES = 8 * 1024 * 1024;
