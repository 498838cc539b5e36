import { memberOf } from '../../../access/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import type { EntityManager } from '@mikro-orm/sql';
import type { Member, Viewer } from '../../../access/index.ts';
import { screeningFailed, toldBeyond } from '../../../anonymisation/index.ts';
import { record } from '../../../delivery/index.ts';
import { badInput, checkText, forbidden, notFound, searchable } from '../../../kernel/index.ts';
import type { Language, ScreenedText } from '../../../kernel/index.ts';
import { Alert } from '../alert.entity.ts';
import { audienceOf } from '../alert.events.ts';
import type { AlertRow } from '../alert.rows.ts';
import { alertFor, alreadyWithdrawn, carriedOut, done, versionConflict, writeOn } from './act.ts';
import type { ActParts, AlertAlreadyWithdrawn, AlertDone, Ready, VersionConflict } from './act.ts';

/** A translation as it is given. */
export interface TranslationAsked { language: Language; title: string; summary: string; ofVersion: number }

/**
 * Gives or replaces the translation into one language, and tells everybody who may read the alert. Another organisation's
 * translation of the present version is replaced by the publisher's organisation only.
 */
export const translateAlert = (parts: ActParts, viewer: Viewer, asked: { id: string; input: TranslationAsked }): Promise<Translated> => carriedOut(prepareTranslation(parts, viewer, asked));

type Translated = (AlertRow & AlertDone) | ScreeningFailed | VersionConflict | AlertAlreadyWithdrawn;

/** Everything of translating but the writing: what refuses it, or what is left to write. */
export async function prepareTranslation(parts: ActParts, viewer: Viewer, { id, input }: { id: string; input: TranslationAsked }): Promise<Ready<Translated> | Translated> {
  checkText('input.title', input.title, 200);
  checkText('input.summary', input.summary, 8000);
  const member = memberOf(viewer);
  const row = await alertFor(parts, member, { id, action: 'translate' });
  if (input.language === row.language) throw badInput('input.language', 'is the language the alert is written in; change that by updateAlert.');
  if (row.withdrawnAt !== null) return alreadyWithdrawn(row);
  if (row.version !== input.ofVersion) return versionConflict(row);
  const gate = await parts.gate({ title: input.title, summary: input.summary }, input.language);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const beyond = row.fromOneCase ? toldBeyond(gate.texts, row, input.language) : [];
  if (beyond.length > 0) return screeningFailed(beyond);
  const now = parts.clock.now();
  const translation = { language: input.language, ofVersion: input.ofVersion, ...gate.texts };
  const write = async (): Promise<Translated> => {
    await writeOn(parts, member, { id, action: 'translate', held: othersTranslation(), work: (em) => store(em, { row, translation, member, now }) });
    return done((await parts.reader.find(member, row.id))!);
  };
  return { __typename: 'Ready', alertId: row.id, fromOneCase: row.fromOneCase, write };
}

const othersTranslation = () => forbidden('Another organisation has translated this version; its publisher can replace the translation.');

interface Given { row: AlertRow; translation: { language: Language; ofVersion: number; title: ScreenedText; summary: ScreenedText }; member: Member; now: Date }

async function store(em: EntityManager, { row, translation, member, now }: Given): Promise<void> {
  const { language, ofVersion, title, summary } = translation;
  const isPublisher = row.publisherId === member.organisation;
  // One statement decides and writes: of two organisations at once, the second is refused. Row-level security has the same
  // rule, and some PostgreSQLs ask it first.
  const kept = await em.getKysely<TranslationTable>().insertInto('alert_translation').values({
    alert_id: row.id, language, title, summary, search: searchable(title, summary),
    by_organisation_id: member.organisation, by_person_id: member.person, of_version: ofVersion, translated_at: now,
  }).onConflict((conflict) => conflict.columns(['alert_id', 'language']).doUpdateSet((given) => ({
    title: given.ref('excluded.title'), summary: given.ref('excluded.summary'), search: given.ref('excluded.search'),
    by_organisation_id: given.ref('excluded.by_organisation_id'), by_person_id: given.ref('excluded.by_person_id'),
    of_version: given.ref('excluded.of_version'), translated_at: given.ref('excluded.translated_at'),
  })).where((present) => present.or([
    present.val<boolean>(isPublisher), present('alert_translation.by_organisation_id', '=', member.organisation),
    present('alert_translation.of_version', '<', ofVersion),
  ]))).returning('of_version').executeTakeFirst();
  if (kept === undefined) throw othersTranslation();
  // The translation's trigger holds the alert by now: who is told is who may read it when this commits.
  const alert = await em.findOne(Alert, { id: row.id });
  if (alert === null) throw notFound('alert');
  await record(em, {
    type: 'alert.translated', subjectId: row.id, reference: row.reference, ownerId: row.publisherId, occurredAt: now,
    before: audienceOf(alert), after: audienceOf(alert), versionBefore: alert.version, versionAfter: alert.version,
  });
}

interface TranslationTable {
  alert_translation: {
    alert_id: string; language: Language; title: ScreenedText; summary: ScreenedText; search: string;
    by_organisation_id: string; by_person_id: string; of_version: number; translated_at: Date;
  };
}
