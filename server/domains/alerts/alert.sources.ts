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
      id, version, names: null, language, country, title, text: summary, category: 'ALERT' as const, link: null,
      translations: translations[index]!.filter((one) => one.ofVersion === version && one.language !== language).map((one) => ({ language: one.language, title: one.title, text: one.summary })),
    }));
  },
  /** Whether each of what was told is there yet, for everybody of these levels; asked as the hub. */
  async standing(told: readonly { readonly id: string }[], levels: readonly AudienceLevel[]): Promise<boolean[]> {
    const ids = told.map(({ id }) => id);
    const rows = await database.ask(written<{ id: string }>`select "id" from "alert" where "withdrawn_at" is null and "audience_level" = any (${levels}::text[]) and "id" = any (${ids}::uuid[])`);
    const there = new Set(rows.map(({ id }) => id));
    return ids.map((id) => there.has(id));
  },
});
