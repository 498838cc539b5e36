import { subscribe, unsubscribe } from 'node:diagnostics_channel';

// The hub's own: its look at the end of the log, when keys were last used, what newsletters have to do, rounds and whom they are for.
const OF_ITS_OWN = / from "event" where "position" > \$1 order by "position" limit |^update "api_key" set "last_used_at"|(from|update|into|join) newsletter_|(from|update|into) round\b|\bpgboss\.|^select id from webhook /;

/** What the database is asked while `work` runs, by requests and by nothing that the hub does of itself. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const hear = (statement: unknown): void => { heard.push(String(statement)); };
  subscribe('fanar:statement', hear);
  await work();
  unsubscribe('fanar:statement', hear);
  return heard.filter((statement) => !OF_ITS_OWN.test(statement));
}
