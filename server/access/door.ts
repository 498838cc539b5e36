import type { Viewer } from './viewer.ts';

/**
 * What a way in asks about credentials, and all it knows of how they are kept. `authenticate` takes the whole Authorization
 * header: null is nobody, anything else that stands for no one throws UNAUTHENTICATED. `current` tells the viewer as of now,
 * null where the credential has ended. `onChange` calls on every change of some right or credential, on whichever hub.
 */
export interface AccessDoor {
  authenticate(authorization: string | null): Promise<Viewer>;
  current(viewer: Viewer): Promise<Viewer | null>;
  onChange(listener: () => void): () => void;
}
