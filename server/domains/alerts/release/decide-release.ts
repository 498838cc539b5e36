import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { releaseGate } from '../../../anonymisation/index.ts';
import { sessionOf, memberOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { HubError, forbidden, notFound, rowId } from '../../../kernel/index.ts';
import { done, isReady } from '../acts/act.ts';
import type { AlertDone } from '../acts/act.ts';
import type { AlertRow } from '../alert.rows.ts';
import { NOTHING_SEALED } from './end-releases.ts';
import { ReleaseRequest } from './release.entity.ts';
import { RELEASE_SCOPES } from './release.policy.ts';
import type { ReleaseRow } from './release.queries.ts';
import { releaseDone } from './request-release.ts';
import type { ReleaseDone, ReleaseParts } from './request-release.ts';
import { opened, prepare } from './sealed-act.ts';
import type { OtherRefusal, SealedAct } from './sealed-act.ts';

/** Somebody decided before, or the three days are over. */
export interface ReleaseClosed { __typename: 'ReleaseClosed'; message: string; request: ReleaseRow }
type Decided = (AlertRow & AlertDone) | ReleaseDone | ReleaseClosed | ScreeningFailed | OtherRefusal;

/** Another decision was committed first; nothing of this one is to stand. */
class DecidedBefore extends Error {}

/**
 * Decides on a text that screening held. Approval does what its author asked for, as the author and with exactly the texts
 * that were sealed, if the author may still do it; with it, or with declining, what was sealed is gone. A decision made
 * twice by the same person is answered as the first time; of two people's, the first one stands.
 */
export async function decideRelease(parts: ReleaseParts, viewer: Viewer, { id, approve }: { id: string; approve: boolean }): Promise<Decided> {
  const member = memberOf(viewer);
  const row = await parts.releases.find(member, rowId('release', id));
  if (row === null) throw notFound('release request');
  if (!parts.releases.may(member, approve ? 'approve' : 'decline', row)) throw forbidden('Nobody approves their own text: an approver of your organisation decides. You can decline it to take it back.');
  if (row.status !== 'OPEN') return answered(parts, member, { row, approve });
  try {
    if (approve) return await carryOut(parts, member, row);
    await parts.write(member, (em) => close(em, { row, member, now: parts.clock.now(), alertId: row.alertId, status: 'DECLINED' }));
  } catch (fault) {
    if (!(fault instanceof DecidedBefore)) throw fault;
  }
  return answered(parts, member, { row: (await parts.releases.find(member, row.id))!, approve });
}

/** What comes of deciding on a request that is closed. */
async function answered(parts: ReleaseParts, member: Member, { row, approve }: { row: ReleaseRow; approve: boolean }): Promise<Decided> {
  if (row.decidedBy === member.person && row.status === (approve ? 'APPROVED' : 'DECLINED')) {
    const alert = approve ? await parts.reader.find(member, row.alertId) : null;
    return alert === null ? releaseDone(row) : done(alert);
  }
  const message = row.status === 'EXPIRED'
    ? 'Nobody decided within 72 hours: the text is deleted. Its author can send it again.'
    : `${row.decidedByName} has ${row.status === 'APPROVED' ? 'approved' : 'declined'} it before you: nothing was changed.`;
  return { __typename: 'ReleaseClosed', message, request: row };
}

async function carryOut(parts: ReleaseParts, approver: Member, row: ReleaseRow): Promise<Decided> {
  const act = opened(parts.seal, row);
  if (act === null) throw forbidden('What was sealed can\'t be opened: the hub has another secret by now. Decline it; its author can send it again.');
  const author = await parts.access.inTheirName(row.authorId, RELEASE_SCOPES);
  if (author === null) throw forbidden(`${row.authorName} can't use the hub any more, so nothing is published in their name. Decline it.`);
  const closing = new Closing(parts, { row, member: approver });
  const prepared = await preparedAs(parts, author, { act, closing });
  if (isReady(prepared)) closing.alertId = prepared.alertId;
  const result = isReady(prepared) ? await prepared.write() : prepared;
  // Done before in another way, such as by the same idempotency key: there is nothing more to decide.
  if (result.__typename === 'Alert') await closing.unlessClosed(result.id);
  return result;
}

/** The act as its author may do it now; where they may not any more, the one who decides is told so. */
async function preparedAs(parts: ReleaseParts, author: Member, { act, closing }: { act: SealedAct; closing: Closing }): ReturnType<typeof prepare> {
  const own = { ...parts, gate: releaseGate(act.texts), write: closing.write };
  return prepare(own, author, act.asked).catch((fault: unknown) => {
    if (!(fault instanceof HubError) || fault.extensions.code !== 'FORBIDDEN') throw fault;
    throw forbidden(`${author.name} may not do this any more, so it is not done in their name. Decline it.`);
  });
}

/** One approval's write: what was asked for and the end of the request, or neither. */
class Closing {
  readonly #parts: ReleaseParts;
  readonly #row: ReleaseRow;
  readonly #member: Member;
  #isClosed = false;
  alertId: string | null;
  constructor(parts: ReleaseParts, { row, member }: { row: ReleaseRow; member: Member }) {
    this.#parts = parts;
    this.#row = row;
    this.#member = member;
    this.alertId = row.alertId;
  }

  // As the approver: of the same organisation as the author, and the only one who can close the request.
  readonly write = async <T>(_author: Member, work: (em: EntityManager) => Promise<T>): Promise<T> => {
    const written = await this.#parts.database.write(sessionOf(this.#member), async (em) => {
      const now = this.#parts.clock.now();
      const open = await em.findOne(ReleaseRequest, { id: this.#row.id, status: 'OPEN', expiresAt: { $gt: now } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (open === null) throw new DecidedBefore();
      const result = await work(em);
      await close(em, { row: this.#row, member: this.#member, now, alertId: this.alertId, status: 'APPROVED' });
      return result;
    });
    this.#isClosed = true;
    return written;
  };

  /** Ends the request with an alert that was there already. */
  async unlessClosed(alertId: string): Promise<void> {
    this.alertId = alertId;
    if (!this.#isClosed) await this.write(this.#member, async () => {});
  }
}

interface Closed { row: ReleaseRow; member: Member; now: Date; alertId: string | null; status: 'APPROVED' | 'DECLINED' }

async function close(em: EntityManager, { row, member, now, alertId, status }: Closed): Promise<void> {
  const closed = await em.nativeUpdate(ReleaseRequest, { id: row.id, status: 'OPEN', expiresAt: { $gt: now } }, {
    status, alertId, decidedAt: now, decidedBy: member.person, decidedByName: member.name, ...NOTHING_SEALED,
  });
  if (closed === 0) throw new DecidedBefore();
}
