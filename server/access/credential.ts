import { createHash, randomBytes } from 'node:crypto';

/** A key as its owner has it: recognisable, so that scanners of leaked secrets find it; 256 random bits. */
export const newKey = (): string => `fanar_${randomBytes(32).toString('base64url')}`;

/** What is kept of a key. Plain SHA-256 is enough for 256 random bits: there is nothing to guess at. */
export const keyDigest = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The first signs of a key, to tell it from others. */
export const keyHint = (key: string): string => key.slice(0, 12);
