import type { EntityManager } from '@mikro-orm/sql';
import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { compiled } from '../../../database/index.ts';
import { badInput, checkText, forbidden, newId, notFound, rowId, searchable } from '../../../kernel/index.ts';
import type { GroupAudience, Language } from '../../../kernel/index.ts';
import { audienceEmpty, checkAudience, checkOrganisation } from '../../directory/index.ts';
import type { AudienceEmpty } from '../../directory/index.ts';
import { groupAudienceFrom } from '../committee/check-committee.ts';
import type { GroupAudienceAsked } from '../committee/check-committee.ts';
import type { CommitteeReader } from '../committee/committee.queries.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import { db } from '../committees.rows.ts';
import type { CommitteeRow } from '../committees.rows.ts';
import type { DecisionKind } from '../committees.words.ts';
import type { SessionReader } from '../sessions/session.queries.ts';
import type { SessionRow } from '../sessions/session.rows.ts';
import { Decision } from './decision.entity.ts';
import { recordOf } from './decision.log.ts';
import type { DecisionReader } from './decision.queries.ts';
import type { DecisionRow } from './decision.rows.ts';

/** What was decided, as it is asked to be recorded. */
export interface RecordDecisionAsked {
  committee: string; session?: string | null; kind: DecisionKind; text: string; language?: Language | null; responsible?: string | null; dueOn?: string | null;
  audience: GroupAudienceAsked; addressee?: string | null; toNational?: boolean | null;
}

/** The country has no national committee at work. */
export interface NoNationalCommittee { readonly __typename: 'NoNationalCommittee'; readonly message: string }

type Recorded = (DecisionRow & { __typename: 'Decision' }) | ScreeningFailed | AudienceEmpty | NoNationalCommittee;

/** What the acts on decisions ask with. */
export interface DecisionReaders { readonly reader: DecisionReader; readonly committees: CommitteeReader; readonly sessions: SessionReader }

/** The longest text of a decision, a note or an answer. */
export const TEXT_LIMIT = 4000;

function check(parts: CommitteeParts, input: RecordDecisionAsked): void {
  checkText('input.text', input.text, TEXT_LIMIT);
  if (input.responsible != null) checkOrganisation('input.responsible', input.responsible, parts.directory);
  checkAudience('input.audience', input.audience, parts.directory);
  const [isNamed, isNational] = [input.addressee != null, input.toNational === true];
  if (input.kind !== 'RECOMMENDATION' && (isNamed || isNational)) throw badInput(isNamed ? 'input.addressee' : 'input.toNational', 'goes with a RECOMMENDATION only.');
  if (isNamed && isNational) throw badInput('input.toNational', 'can\'t be given together with an addressee.');
  if (input.kind === 'RECOMMENDATION' && !isNamed && !isNational) throw badInput('input.addressee', 'is missing: say for which committee the recommendation is, or toNational.');
}

/** The committee that the viewer keeps; NOT_FOUND where it isn't theirs to read, FORBIDDEN where they don't keep it. */
async function keptBy(member: Member, committees: CommitteeReader, id: string): Promise<CommitteeRow> {
  const committee = await committees.find(member, rowId('committee', id));
  if (committee === null) throw notFound('committee');
  if (!committees.may(member, 'keep', committee)) throw forbidden('Decisions are recorded by the committee\'s chair or secretary: by a person who is secretary there, with a key for COMMITTEES_WRITE.');
  return committee;
}

// A session of another committee, and one that there isn't, are one answer.
async function sessionIn(member: Member, sessions: SessionReader, { committee, session }: { committee: CommitteeRow; session: string }): Promise<SessionRow> {
  const row = await sessions.find(member, rowId('session', session));
  if (row?.committeeId !== committee.id) throw badInput('input.session', 'is no session of the committee.');
  return row;
}

// The national level is reached also where its committee isn't the desk's to read; then the desk isn't told which it is. Where an
// old one was never closed, the newest works.
async function nationalOf(parts: CommitteeParts, { id, country }: CommitteeRow): Promise<string | null> {
  const [row] = await parts.database.ask(compiled(db.selectFrom('committee').select('id').where('kind', '=', 'NATIONAL').where('country', '=', country)
    .where('closed_at', 'is', null).where('id', '<>', id).orderBy('number', 'desc').limit(1)));
  return row?.id ?? null;
}

async function addresseeIn(member: Member, committees: CommitteeReader, { committee, addressee }: { committee: CommitteeRow; addressee: string }): Promise<string> {
  const row = await committees.find(member, rowId('committee', addressee));
  if (row === null) throw badInput('input.addressee', 'is no committee that you may read.');
  if (row.id === committee.id) throw badInput('input.addressee', 'is the committee itself.');
  if (row.closedAt !== null) throw badInput('input.addressee', 'has ended its work.');
  return row.id;
}

/**
 * Records what a committee decided, with `decision.recorded` in the log. A recommendation is from then on in the hands of
 * the committee it is for: its members read it, its desk answers it. The same content again in the same session, which
 * nobody has reported on, is the second click on a button: the decision that is there is the answer.
 */
export async function recordDecision(parts: CommitteeParts, viewer: Viewer, { reader, committees, sessions, input }: DecisionReaders & { input: RecordDecisionAsked }): Promise<Recorded> {
  check(parts, input);
  const member = memberOf(viewer);
  const committee = await keptBy(member, committees, input.committee);
  const session = input.session == null ? null : await sessionIn(member, sessions, { committee, session: input.session });
  const named = input.addressee == null ? null : await addresseeIn(member, committees, { committee, addressee: input.addressee });
  const audience = groupAudienceFrom(input.audience);
  if (audience === null) return audienceEmpty();
  const addresseeId = input.toNational === true ? await nationalOf(parts, committee) : named;
  if (input.toNational === true && addresseeId === null) return { __typename: 'NoNationalCommittee', message: 'The country has no national committee at work: address the recommendation to another committee.' };
  const language = input.language ?? committee.languages[0]!;
  const gate = await parts.gate<string>({ 'input.text': input.text }, language, ['INSTITUTION']);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const [now, decided] = [parts.clock.now(), gate.texts['input.text']!];
  const content = {
    committeeId: committee.id, sessionId: session?.id ?? null, addresseeId, kind: input.kind, text: decided, language,
    responsibleId: input.responsible == null ? null : rowId('organisation', input.responsible), dueOn: input.dueOn ?? null, state: 'OPEN' as const, ...audience, version: 1,
  };
  const id = await parts.database.write(sessionOf(member), async (em) => {
    const earlier = session === null ? null : await sameAgain(em, content);
    if (earlier !== null) return earlier;
    const row = { ...content, id: newId(), search: searchable(decided), decidedAt: session !== null && session.startsAt < now ? session.startsAt : now };
    await em.insert(Decision, row as never);
    await recordOf(em, row, { type: 'decision.recorded', committee, at: now, version: 1 });
    return row.id;
  });
  const row = await reader.find(member, id);
  if (row === null) throw notFound('decision any more');
  return { __typename: 'Decision', ...row };
}

// Of two clicks at once the second waits for the first.
async function sameAgain(em: EntityManager, { audienceCountries, audienceOrganisations, ...content }: GroupAudience & { committeeId: string }): Promise<string | null> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 4))', [content.committeeId]);
  const like = await em.find(Decision, content as never);
  const lists = JSON.stringify([audienceCountries, audienceOrganisations]);
  return like.find((row) => JSON.stringify([row.audienceCountries, row.audienceOrganisations]) === lists)?.id ?? null;
}
