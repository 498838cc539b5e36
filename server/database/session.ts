import { escapeLiteral } from 'pg';

/**
 * What the database is told of the viewer for one transaction: row-level security knows nothing else. Empty strings stand
 * for "none"; a session that is never opened sees what nobody sees.
 */
export interface Session {
  readonly organisation: string;
  readonly country: string;
  readonly person: string;
  /** The scopes of the credential, comma-separated. */
  readonly reads: string;
  /** How far the viewer looks after people: their organisation, their country, the network, or '' for not at all. */
  readonly administers: '' | 'organisation' | 'country' | 'network';
  /** The country whose committees the viewer sets up, or ''. */
  readonly coordinates: string;
}

/** The role every viewer's statement runs as: it owns nothing and passes no policy by. */
export const VIEWER_ROLE = 'fanar_viewer';

/** The session's variables under their names in the database. */
export const sessionVariables = (session: Session): Record<string, string> => ({
  'fanar.organisation': session.organisation,
  'fanar.country': session.country,
  'fanar.person': session.person,
  'fanar.reads': session.reads,
  'fanar.administers': session.administers,
  'fanar.coordinates': session.coordinates,
});

/** One statement that tells the running transaction all of it; ends with the transaction. */
export function sessionStatement(session: Session): string {
  const parts = Object.entries(sessionVariables(session)).map(([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`);
  return `select ${parts.join(', ')}`;
}
