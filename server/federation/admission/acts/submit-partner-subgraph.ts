import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { passFormalGate, passGate, screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { newId } from '../../../kernel/index.ts';
import type { ScreenedText } from '../../../kernel/index.ts';
import { differenceOf } from '../../composing/difference.ts';
import type { SubgraphDifference } from '../../composing/difference.ts';
import { about } from '../../composing/finding.ts';
import type { SubgraphFinding } from '../../composing/finding.ts';
import { ownershipFindings } from '../../composing/ownership/policy.ts';
import { readSubgraph } from '../../composing/read-subgraph.ts';
import type { ReadSubgraph } from '../../composing/read-subgraph.ts';
import { writtenPlaces } from '../../composing/written-places.ts';
import type { AdmissionParts } from '../admission.parts.ts';
import type { AdmissionReader, PartnerRow } from '../admission.queries.ts';
import { TIMEOUT } from '../admission.words.ts';
import { checkSubmission } from './check-submission.ts';
import type { SubmissionAsked } from './check-submission.ts';
import { composed } from '../fitting.ts';
import { NO_GRAPH, readGraph, subgraphName } from '../joined.queries.ts';
import { PartnerSubgraph, PartnerSubmission } from '../partner.entity.ts';
import { demandPartnerAct, refusedSubgraph } from './refusals.ts';
import type { SubgraphRefused } from './refusals.ts';

/** What composing took, as it was measured. */
export interface CompositionCost { readonly milliseconds: number; readonly graphBytes: number; readonly addedBytes: number }

/** Nothing is wrong with a subgraph that was only looked at. */
export interface SubgraphChecked { readonly __typename: 'SubgraphChecked'; readonly difference: SubgraphDifference; readonly cost: CompositionCost }

interface PrefixTaken { readonly __typename: 'AlreadyTaken'; readonly message: string; readonly field: string }
type Submitted = ({ __typename: 'PartnerSubgraph' } & PartnerRow) | SubgraphChecked | SubgraphRefused | ScreeningFailed | PrefixTaken;

const TAKEN: PrefixTaken = { __typename: 'AlreadyTaken', field: 'input.prefix', message: 'Another partner has this prefix. Choose one that tells your organisation from others.' };

/**
 * A steward submits the organisation's subgraph or a change of it. Asked in this order: who owns what, what the texts tell,
 * whether it composes with what runs and every question can be answered. Stored where nothing is found, in the place of what
 * waited; the running graph changes when an operator approves it.
 */
export async function submitPartnerSubgraph(parts: AdmissionParts, viewer: Viewer, { reader, input }: { reader: AdmissionReader; input: SubmissionAsked }): Promise<Submitted> {
  checkSubmission(input, parts.local);
  const member = memberOf(viewer);
  demandPartnerAct(reader, member, { act: 'submit', of: { organisationId: member.organisation } });
  const known = await reader.ofOrganisation(member, member.organisation);
  const read = readSubgraph(input.sdl);
  if ('code' in read) return refusedSubgraph([read]);
  const findings = [...prefixFindings(known, input.prefix), ...ownershipFindings(read.document, input.prefix, parts.core)];
  if (findings.length > 0) return refusedSubgraph(findings);
  const texts = await screened(parts, member, { input, read });
  if ('__typename' in texts) return texts;
  const cost = await composedWith(parts, known, input);
  if (Array.isArray(cost)) return refusedSubgraph(cost);
  if (input.dryRun === true) return { __typename: 'SubgraphChecked', difference: await comparedWith(parts, member, { reader, known, read }), cost };
  const id = await stored(parts, member, { known, prefix: input.prefix, submission: { ...texts, timeout: input.timeout ?? TIMEOUT.usual, ...cost } });
  return id === null ? TAKEN : { __typename: 'PartnerSubgraph', ...(await reader.find(member, id))! };
}

// With what was approved of the partner.
async function comparedWith({ core }: AdmissionParts, member: Member, { reader, known, read }: { reader: AdmissionReader; known: PartnerRow | null; read: ReadSubgraph }): Promise<SubgraphDifference> {
  const approved = known?.submissionId == null ? undefined : (await reader.sdls(member, [known.submissionId])).get(known.submissionId);
  const before = approved === undefined ? null : readSubgraph(approved);
  return differenceOf(before === null || 'code' in before ? null : before.document, read.document, core);
}

const prefixFindings = (known: PartnerRow | null, prefix: string): SubgraphFinding[] => known === null || known.prefix === prefix ? []
  : [about('PREFIX_FIXED', `Your organisation's prefix is ${known.prefix} and stays so: others' questions name it.`)];

interface Texts { readonly name: ScreenedText; readonly url: ScreenedText; readonly sdl: ScreenedText }

async function screened({ organisations }: AdmissionParts, member: Member, { input, read }: { input: SubmissionAsked; read: ReadSubgraph }): Promise<Texts | ScreeningFailed> {
  const language = organisations.languageOf(member.organisation);
  // A name may be a house's; the prefix is judged as the words it is made of.
  const named = await passGate({ name: input.name, prefix: subgraphName(input.prefix).replaceAll('_', ' ') }, language, ['INSTITUTION']);
  const addressed = await passGate({ url: input.url }, language);
  const written = await passFormalGate('sdl', { text: input.sdl, places: writtenPlaces(input.sdl, read) }, language);
  const held = [named, addressed, written].flatMap((gate) => gate.kind === 'held' ? gate.findings : []);
  if (named.kind === 'held' || addressed.kind === 'held' || written.kind === 'held') return screeningFailed(held);
  return { name: named.texts.name, url: addressed.texts.url, sdl: written.text };
}

// With what runs, in the place of what the partner has there now.
async function composedWith(parts: AdmissionParts, known: PartnerRow | null, { prefix, url, sdl, timeout }: SubmissionAsked): Promise<CompositionCost | SubgraphFinding[]> {
  const now = await readGraph(parts.database, null) ?? NO_GRAPH;
  const others = now.partners.filter((partner) => partner.id !== known?.id);
  const own = { id: known?.id ?? newId(), name: subgraphName(prefix), prefix, url, sdl, organisationId: '', timeout: timeout ?? TIMEOUT.usual, submissionId: '', submission: 0 };
  const composition = await composed(parts, [...others, own]);
  if (composition?.kind !== 'composed') return [...composition?.findings ?? []];
  const graphBytes = Buffer.byteLength(composition.sdl);
  return { milliseconds: Math.ceil(composition.milliseconds), graphBytes, addedBytes: graphBytes - (now.sdl === null ? await parts.composer.bytesAlone(parts.core.sdl) : Buffer.byteLength(now.sdl)) };
}

interface ToStore { known: PartnerRow | null; prefix: string; submission: Texts & CompositionCost & { timeout: number } }

// The partner's row id; null where another partner was first with the prefix.
async function stored({ database, clock }: AdmissionParts, member: Member, { known, prefix, submission }: ToStore): Promise<string | null> {
  const [now, id] = [clock.now(), known?.id ?? newId()];
  try {
    await database.write(sessionOf(member), async (em) => {
      if (known === null) await em.insert(PartnerSubgraph, { id, organisationId: member.organisation, name: submission.name, prefix, state: 'SUBMITTED', lastNumber: 0, changedAt: now } as never);
      if (known?.state === 'RETIRED') await em.nativeUpdate(PartnerSubgraph, { id, state: 'RETIRED' }, { state: 'SUBMITTED', endedBy: null, changedAt: now });
      // Counted in the statement: of two submissions at once the second waits for the first.
      const [counted] = await em.execute<{ number: number }[]>('update partner_subgraph set last_number = last_number + 1 where id = ? returning last_number as number', [id]);
      await em.nativeDelete(PartnerSubmission, { partnerId: id, approvedAt: null });
      await em.insert(PartnerSubmission, { id: newId(), partnerId: id, number: counted!.number, ...submission, submittedAt: now, submittedBy: member.person, submittedByName: member.name } as never);
    });
    return id;
  } catch (fault) {
    if (fault instanceof UniqueConstraintViolationException) return null;
    throw fault;
  }
}
