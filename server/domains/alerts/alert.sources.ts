import type { Viewer } from '../../access/index.ts';
import { written } from '../../database/index.ts';
import type { Database } from '../../database/index.ts';
import type { AudienceLevel } from '../../kernel/index.ts';
import type { AlertReader } from './alert.queries.ts';

/** What other rooms tell of alerts, as compose hands it to them: texts as they were screened, never who published them. */
export const alertSources = (database: Database, reader: AlertReader) => ({
  /** Those of a period and of these levels that are there yet, as far as the viewer may read them; with translations of what they say now. */
  async of(viewer: Viewer, asked: { since: Date; until: Date; levels: readonly AudienceLevel[] }) {
    const alerts = await reader.published(viewer, asked);
    const translations = await reader.translations(viewer, alerts.map(({ id }) => id));
    return alerts.map(({ id, language, country, title, summary, version }, index) => ({
      id, language, country, title, text: summary, category: 'ALERT' as const,
      translations: translations[index]!.filter((one) => one.ofVersion === version && one.language !== language).map((one) => ({ language: one.language, title: one.title, text: one.summary })),
    }));
  },
  /** The levels of those that are there yet, by id; asked as the hub. */
  async standing(ids: readonly string[]): Promise<ReadonlyMap<string, AudienceLevel>> {
    const rows = await database.ask(written<{ id: string; level: AudienceLevel }>`select "id", "audience_level" as "level" from "alert" where "withdrawn_at" is null and "id" = any (${ids}::uuid[])`);
    return new Map(rows.map(({ id, level }) => [id, level]));
  },
});
