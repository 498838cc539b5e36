import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import type { AudienceAsked, AudienceEmpty } from '../../directory/index.ts';
import type { EntityManager } from '@mikro-orm/sql';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { sessionOf, memberOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { screeningFailed, toldBeyond } from '../../../anonymisation/index.ts';
import { compiled } from '../../../database/index.ts';
import { record } from '../../../delivery/index.ts';
import { badInput, newId, randomReference, searchable } from '../../../kernel/index.ts';
import { audienceEmpty, audienceFrom, regionOf } from '../../directory/index.ts';
import { Alert, AlertVersion } from '../alert.entity.ts';
import { audienceOf } from '../alert.events.ts';
import { db } from '../alert.rows.ts';
import type { AlertContent, AlertRow } from '../alert.rows.ts';
import { carriedOut, done, refuse } from './act.ts';
import type { ActParts, AlertDone, Ready, WideningNeeded } from './act.ts';
import { checkContent, checkExpiry } from './check-input.ts';
import type { ContentAsked } from './check-input.ts';
import { wideningFor } from './widening.ts';

type Needed = 'kind' | 'severity' | 'urgency' | 'certainty' | 'title' | 'summary' | 'language';

/** An alert as it is asked to be published. */
export type PublishAsked = Omit<ContentAsked, Needed> & { [P in Needed]: NonNullable<ContentAsked[P]> } & {
  audience: AudienceAsked; idempotencyKey?: string | null; fromOneCase?: boolean | null;
};

/**
 * Publishes an alert for the viewer's organisation: the alert, its first version and `alert.published` in the log, all or
 * nothing. A repeated idempotencyKey answers with the first alert; with other contents it is refused.
 */
export const publishAlert = (parts: ActParts, viewer: Viewer, input: PublishAsked): Promise<Published> => carriedOut(preparePublish(parts, viewer, { input }));

type Published = (AlertRow & AlertDone) | ScreeningFailed | AudienceEmpty | WideningNeeded;

/** Everything of publishing but the writing: what refuses it, the alert published before, or what is left to write. */
export async function preparePublish(parts: ActParts, viewer: Viewer, { input, id = newId() }: { input: PublishAsked; id?: string }): Promise<Ready<Published> | Published> {
  checkContent(input, parts.directory);
  if (input.idempotencyKey != null && !/^[\x20-\x7e]{1,200}$/.test(input.idempotencyKey)) throw badInput('input.idempotencyKey', 'must be 1 to 200 printable ASCII signs.');
  const idempotency = {
    // What is kept of it can't be read: the key is any text that its sender chose, and no gate would make sense of it.
    key: input.idempotencyKey == null ? null : parts.seal.digest('idempotency key', input.idempotencyKey),
    digest: parts.seal.digest('idempotency', JSON.stringify({ ...input, idempotencyKey: null })),
  };
  const earlier = await publishedBefore(parts, viewer, idempotency);
  // A retry may come after the end that it gives; it is answered like the first time.
  if (earlier === null) checkExpiry(input.expiresAt, parts.clock.now());
  const member = memberOf(viewer);
  if (!parts.reader.may(member, 'publish', { publisherId: member.organisation })) refuse(member, 'publish');
  if (earlier !== null) return earlier;

  const audience = audienceFrom(input.audience);
  if (audience === null) return audienceEmpty();
  const gate = await parts.gate({ title: input.title, summary: input.summary }, input.language);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const content: AlertContent = { ...contentOf(input, member, parts.clock.now()), ...audience, ...gate.texts, search: searchable(gate.texts.title, gate.texts.summary) };
  const wider = content.fromOneCase ? await wideningFor(parts, content) : null;
  if (wider !== null && input.acceptWidening !== true) return wider;
  if (wider !== null) Object.assign(content, { region: wider.region, ageBand: wider.ageBand, sex: wider.sex });
  const beyond = content.fromOneCase ? toldBeyond(gate.texts, content, input.language) : [];
  if (beyond.length > 0) return screeningFailed(beyond);

  const write = async (): Promise<Published> => {
    try {
      await parts.write(member, (em) => insertAlert(em, { id, member, content, idempotency }));
    } catch (fault) {
      // Once in many thousands a random reference is taken; and the same key may have come twice at the same time, where the
      // second round finds what the first one published.
      if (fault instanceof UniqueConstraintViolationException) return carriedOut(preparePublish(parts, viewer, { input, id }));
      throw fault;
    }
    return done((await parts.reader.find(member, id))!);
  };
  return { __typename: 'Ready', alertId: id, fromOneCase: content.fromOneCase, write };
}

function contentOf(input: PublishAsked, member: Member, now: Date): Omit<AlertContent, 'audienceLevel' | 'audienceCountries' | 'audienceOrganisations' | 'title' | 'summary' | 'search'> {
  return {
    country: input.country ?? (input.region == null ? member.country : regionOf(input.region)!.country), region: input.region ?? null,
    kind: input.kind, severity: input.severity, urgency: input.urgency, certainty: input.certainty, language: input.language,
    forms: [...new Set(input.forms ?? [])], ageBand: input.ageBand ?? null, sex: input.sex ?? null,
    sourceShielded: input.shieldSource ?? false, fromOneCase: input.fromOneCase ?? false, publishedAt: now, expiresAt: input.expiresAt ?? null,
  };
}

/** A new alert's row, version and event, in the transaction of `em`; answers with its reference. */
export async function insertAlert(em: EntityManager, { id, member, content, idempotency }: {
  id: string; member: Pick<Member, 'organisation' | 'person'>; content: AlertContent; idempotency: { key: string | null; digest: string };
}): Promise<string> {
  const { organisation: publisherId, person } = member;
  const reference = `${content.country}-${randomReference()}`;
  const stored = { ...content, audienceCountries: [...content.audienceCountries], audienceOrganisations: [...content.audienceOrganisations] };
  await em.insert(Alert, {
    id, reference, publisherId, authorId: person, ...stored, updatedAt: null, expiredAt: null, withdrawnAt: null, withdrawalReason: null,
    version: 1, idempotencyKey: idempotency.key, idempotencyDigest: idempotency.key === null ? null : idempotency.digest,
  } as never);
  await em.insert(AlertVersion, { alertId: id, version: 1, publisherId, ...stored, madeAt: content.publishedAt, madeBy: person } as never);
  await record(em, {
    type: 'alert.published', subjectId: id, reference, ownerId: publisherId, occurredAt: content.publishedAt,
    before: null, after: audienceOf(content), versionBefore: null, versionAfter: 1,
  });
  return reference;
}

async function publishedBefore(parts: ActParts, viewer: Viewer, { key, digest }: { key: string | null; digest: string }): Promise<(AlertRow & AlertDone) | null> {
  if (key === null || viewer.kind === 'nobody') return null;
  const [rows] = await parts.database.read(sessionOf(viewer), compiled(db.selectFrom('alert').select(['id', 'idempotency_digest as digest'])
    .where('publisher_id', '=', viewer.organisation).where('idempotency_key', '=', key)));
  const [first] = rows;
  if (first === undefined) return null;
  if (first.digest !== digest) throw badInput('input.idempotencyKey', 'was used for another alert of your organisation.');
  return done((await parts.reader.find(viewer, first.id))!);
}

