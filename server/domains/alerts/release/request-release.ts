import { memberOf } from '../../../access/index.ts';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { releaseGate } from '../../../anonymisation/index.ts';
import type { Gate, ScreeningFailed, ScreeningFinding } from '../../../anonymisation/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { badInput, newId, rowId } from '../../../kernel/index.ts';
import { isReady } from '../acts/act.ts';
import type { ActParts, AlertDone } from '../acts/act.ts';
import type { PublishAsked } from '../acts/publish-alert.ts';
import type { TranslationAsked } from '../acts/translate-alert.ts';
import type { UpdateAsked } from '../acts/update-alert.ts';
import type { AlertRow } from '../alert.rows.ts';
import { endReleases } from './end-releases.ts';
import { ReleaseRequest } from './release.entity.ts';
import type { ReleaseReader, ReleaseRow } from './release.queries.ts';
import { WAITS } from './release.words.ts';
import type { FindingCount } from './release.words.ts';
import { prepare } from './sealed-act.ts';
import type { DisputedAct, OtherRefusal, SealedAct } from './sealed-act.ts';

/** What the acts of this room work with. */
export interface ReleaseParts extends ActParts { readonly releases: ReleaseReader }

/** The input whose text was refused, under the name of its act; `id` is the alert's, for the last two. */
export interface ReleaseAsked { id?: string | null; input?: PublishAsked | null; update?: UpdateAsked | null; translation?: TranslationAsked | null }

/** A request as the result of an act. */
export type ReleaseDone = ReleaseRow & { __typename: 'ReleaseRequest' };
/** The request as a result of an act. */
export const releaseDone = (row: ReleaseRow): ReleaseDone => ({ __typename: 'ReleaseRequest', ...row });

/**
 * Seals a text that screening held, for a second person of the author's organisation to decide on. Everything else that
 * would refuse the act refuses the request. Of what nobody could judge there is no release: text that can't be read, and
 * in an alert from one case words that single out. Again while it is open: the same request.
 */
export async function requestRelease(parts: ReleaseParts, viewer: Viewer, given: ReleaseAsked): Promise<ReleaseDone | (AlertRow & AlertDone) | ScreeningFailed | OtherRefusal> {
  const asked = disputed(given);
  const judged: { texts: Record<string, string>; findings: ScreeningFinding[] } = { texts: {}, findings: [] };
  const noting: Gate = async (fields, language) => {
    const texts = { ...fields };
    const result = await parts.gate(texts, language);
    Object.assign(judged, { texts, findings: result.kind === 'held' ? result.findings : [] });
    return result;
  };
  const first = await prepare({ ...parts, gate: noting }, viewer, asked);
  if (isReady(first)) throw badInput(pathOf(asked), 'holds nothing that screening found: there is nothing to release. Send it by its own act.');
  if (first.__typename !== 'ScreeningFailed') return first;
  if (judged.findings.some(({ kind }) => kind === 'UNREADABLE')) return notReleased(judged.findings, 'Text that can\'t be read can\'t be judged by anybody. Write it in plain letters of one of the five languages.');
  const rest = await prepare({ ...parts, gate: releaseGate(judged.texts) }, viewer, asked);
  if (!isReady(rest)) return rest;
  if (rest.fromOneCase && judged.findings.some(({ kind }) => kind === 'SINGLING_OUT')) {
    return notReleased(judged.findings, 'An alert from one case can\'t say what singles the child out. Leave that out, or describe the pattern without the case.');
  }
  return releaseDone(await store(parts, viewer, { asked, ...judged }));
}

const notReleased = (findings: ScreeningFinding[], why: string): ScreeningFailed => ({ __typename: 'ScreeningFailed', message: `${why} Nothing was stored.`, findings });

function disputed({ id, input, update, translation }: ReleaseAsked): DisputedAct {
  const given = [input, update, translation].filter((one) => one != null);
  if (given.length !== 1) throw badInput('input', 'give exactly one of input, update and translation.');
  if (input != null) {
    if (id != null) throw badInput('id', 'goes with update and translation only.');
    return { act: 'PUBLISH', input };
  }
  if (id == null) throw badInput('id', 'is which alert the text is for.');
  return update != null ? { act: 'UPDATE', id, input: update } : { act: 'TRANSLATE', id, input: translation! };
}

const pathOf = ({ act }: DisputedAct): string => ({ PUBLISH: 'input', UPDATE: 'update', TRANSLATE: 'translation' })[act];

function counted(findings: readonly ScreeningFinding[]): FindingCount[] {
  return [...Map.groupBy(findings, ({ kind }) => kind)].map(([kind, of]) => ({ kind, count: of.length })).toSorted((a, b) => a.kind < b.kind ? -1 : 1);
}

async function store(parts: ReleaseParts, viewer: Viewer, act: SealedAct): Promise<ReleaseRow> {
  const member = memberOf(viewer);
  const digest = parts.seal.digest('release', JSON.stringify(act.asked));
  const earlier = await parts.releases.findOpen(member, digest);
  if (earlier !== null) return earlier;
  const [id, now] = [newId(), parts.clock.now()];
  const { sealed, key } = parts.seal.sealText(JSON.stringify(act), id);
  try {
    await parts.write(member, async (em) => {
      await em.insert(ReleaseRequest, {
        id, organisationId: member.organisation, authorId: member.person, authorName: member.name, act: act.asked.act,
        alertId: act.asked.act === 'PUBLISH' ? null : rowId('alert', act.asked.id), findings: counted(act.findings),
        requestedAt: now, expiresAt: new Date(now.getTime() + WAITS), status: 'OPEN',
        decidedAt: null, decidedBy: null, decidedByName: null, sealed, sealedKey: key, digest,
      } as never);
    });
  } catch (fault) {
    if (!(fault instanceof UniqueConstraintViolationException)) throw fault;
    // Two clicks at once, where the second answers with what the first one made; or one that is over and not yet cleared away.
    await endReleases(parts.database, parts.clock);
    return store(parts, viewer, act);
  }
  return (await parts.releases.find(member, id))!;
}
