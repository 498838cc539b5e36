import { memberOf } from '../../../access/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import type { AudienceEmpty } from '../../directory/index.ts';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { Member, Viewer } from '../../../access/index.ts';
import { screeningFailed, toldBeyond } from '../../../anonymisation/index.ts';
import { record } from '../../../delivery/index.ts';
import { badInput, searchable } from '../../../kernel/index.ts';
import { audienceEmpty, audienceFrom, regionOf } from '../../directory/index.ts';
import { Alert, AlertVersion } from '../alert.entity.ts';
import { audienceOf } from '../alert.events.ts';
import { CONTENT_FIELDS, contentOf, differs } from '../alert.content.ts';
import type { AlertContent, AlertRow } from '../alert.rows.ts';
import { alertFor, alreadyWithdrawn, carriedOut, done, versionConflict } from './act.ts';
import type { ActParts, AlertAlreadyWithdrawn, AlertDone, Ready, VersionConflict, WideningNeeded } from './act.ts';
import { checkContent, checkExpiry, checkPlace } from './check-input.ts';
import type { ContentAsked } from './check-input.ts';
import { wideningFor } from './widening.ts';

/** An update as it is asked for: what is not given stays. */
export interface UpdateAsked extends ContentAsked { version: number }
type Updated = (AlertRow & AlertDone) | ScreeningFailed | AudienceEmpty | WideningNeeded | VersionConflict | AlertAlreadyWithdrawn;

const NOT_NULL = ['kind', 'severity', 'urgency', 'certainty', 'title', 'summary', 'language', 'country', 'forms', 'audience', 'shieldSource'] as const;

/**
 * Makes a new version of an alert: the alert, the version and `alert.updated` with both audiences in the log. An update that
 * changes nothing makes no version and tells nobody.
 */
export const updateAlert = (parts: ActParts, viewer: Viewer, asked: { id: string; input: UpdateAsked }): Promise<Updated> => carriedOut(prepareUpdate(parts, viewer, asked));

/** Everything of updating but the writing: what refuses it, the alert where nothing changes, or what is left to write. */
export async function prepareUpdate(parts: ActParts, viewer: Viewer, { id, input }: { id: string; input: UpdateAsked }): Promise<Ready<Updated> | Updated> {
  checkContent(input, parts.directory);
  checkExpiry(input.expiresAt, parts.clock.now());
  for (const field of NOT_NULL) if (input[field] === null) throw badInput(`input.${field}`, 'can\'t be taken away; leave it out to keep it.');
  const member = memberOf(viewer);
  const row = await alertFor(parts, member, { id, action: 'update' });
  const place = placeOf(input, row);
  if (row.withdrawnAt !== null) return alreadyWithdrawn(row);
  if (row.version !== input.version) return versionConflict(row);

  const audience = input.audience == null ? audienceOf(row) : audienceFrom(input.audience);
  if (audience === null) return audienceEmpty();
  const gate = await parts.gate({ title: input.title ?? row.title, summary: input.summary ?? row.summary }, input.language ?? row.language);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const content: AlertContent = { ...contentOf(row), ...given(input), ...place, ...audience, ...gate.texts, search: searchable(gate.texts.title, gate.texts.summary) };
  const wider = content.fromOneCase ? await wideningFor(parts, content) : null;
  if (wider !== null && input.acceptWidening !== true) return wider;
  if (wider !== null) Object.assign(content, { region: wider.region, ageBand: wider.ageBand, sex: wider.sex });
  const beyond = content.fromOneCase ? toldBeyond(gate.texts, content, input.language ?? row.language) : [];
  if (beyond.length > 0) return screeningFailed(beyond);
  if (!differs(contentOf(row), content)) return done(row);
  return { __typename: 'Ready', alertId: row.id, fromOneCase: content.fromOneCase, write: () => write(parts, { row, content, member, now: parts.clock.now() }) };
}

interface NewVersion { row: AlertRow; content: AlertContent; member: Member; now: Date }

/** Somebody else was faster since the alert was read; whatever else was written with it is not to stand. */
class Overtaken extends Error {}

async function write(parts: ActParts, version: NewVersion): Promise<Updated> {
  const { row, member } = version;
  const isOvertaken = await parts.write(member, (em) => storeVersion(em, version)).then(() => false, (fault: unknown) => {
    if (fault instanceof Overtaken) return true;
    throw fault;
  });
  const current = (await parts.reader.find(member, row.id))!;
  if (isOvertaken) return current.withdrawnAt === null ? versionConflict(current) : alreadyWithdrawn(current);
  return done(current);
}

async function storeVersion(em: EntityManager, { row, content, member, now }: NewVersion): Promise<void> {
  const alert = await em.findOne(Alert, { id: row.id, version: row.version, withdrawnAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (alert === null) throw new Overtaken();
  const version = row.version + 1;
  const stored = { ...content, audienceCountries: [...content.audienceCountries], audienceOrganisations: [...content.audienceOrganisations] };
  Object.assign(alert, stored, { version, updatedAt: now, expiredAt: content.expiresAt !== null && content.expiresAt <= now ? alert.expiredAt : null });
  await em.flush();
  await em.insert(AlertVersion, { alertId: row.id, version, publisherId: row.publisherId, ...stored, madeAt: now, madeBy: member.person } as never);
  await record(em, {
    type: 'alert.updated', subjectId: row.id, reference: row.reference, ownerId: row.publisherId, occurredAt: now,
    before: audienceOf(row), after: audienceOf(content), versionBefore: row.version, versionAfter: version,
  });
}

function placeOf(input: UpdateAsked, row: AlertRow): Pick<AlertContent, 'country' | 'region'> {
  const region = input.region === undefined ? row.region : input.region;
  const country = input.country ?? (input.region == null ? row.country : regionOf(input.region)!.country);
  checkPlace(country, region, input.region == null ? 'input.country' : 'input.region');
  return { country, region };
}

function given(input: UpdateAsked): Partial<AlertContent> {
  const content: Record<string, unknown> = {};
  for (const field of CONTENT_FIELDS) {
    const value = (input as unknown as Record<string, unknown>)[field];
    if (value !== undefined) content[field] = value;
  }
  if (input.forms != null) content.forms = [...new Set(input.forms)];
  if (input.shieldSource != null) content.sourceShielded = input.shieldSource;
  return content as Partial<AlertContent>;
}
