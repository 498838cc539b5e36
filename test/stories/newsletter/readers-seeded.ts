import { randomUUID } from 'node:crypto';
import type { Database } from '../../../server/database/index.ts';
import { Seal } from '../../../server/kernel/index.ts';
import { SECRET } from '../../support/process.ts';

/** A reader who confirmed, as if long ago. */
export interface Seeded { readonly email: string; readonly language: string; readonly countries?: readonly string[] }

/** Writes readers of a series into a database: thousands who each asked and confirmed by mail would be another story. */
export async function seedReaders(database: Database, seriesId: string, readers: readonly Seeded[]): Promise<void> {
  const seal = new Seal(SECRET);
  const rows = readers.map(({ email, language, countries = [] }) => {
    const id = randomUUID();
    return { id, digest: seal.digest('newsletter reader', email), ...seal.sealText(email, id), language, countries };
  });
  await database.writeAsHub(async (em) => {
    for (let from = 0; from < rows.length; from += 500) {
      const some = JSON.stringify(rows.slice(from, from + 500));
      await em.execute(`insert into newsletter_reader (id, digest, sealed, sealed_key, language, created_at) select id, digest, sealed, key, language, now() from jsonb_to_recordset(?::jsonb) as r (id uuid, digest text, sealed text, key text, language text)`, [some]);
      await em.execute(`insert into newsletter_subscription (id, reader_id, series_id, countries, asked_at, told_at, confirmed_at)
        select gen_random_uuid(), id, ?, array(select jsonb_array_elements_text(countries)), now(), now(), now() from jsonb_to_recordset(?::jsonb) as r (id uuid, countries jsonb)`, [seriesId.slice('series_'.length), some]);
    }
  });
}
