import type { Answer } from '../../support/hub.ts';
import { CommitteeDesk } from './committee-desk.ts';

/** The fields of a decision that stories look at. */
export const DECISION = `id committee { slug } kind text language responsible { slug } dueOn isOverdue state audience { level tlp countries { code } organisations { slug } }
  progress { by { slug } note state at } addressee { slug } answer { reply text at } decidedAt closedAt version`;
const PROBLEMS = `__typename ... on Problem { message } ... on ScreeningFailed { findings { field kind } } ... on Decision { ${DECISION} }`;

const RECORD = `mutation ($input: RecordDecisionInput!) { done: recordDecision(input: $input) { ${PROBLEMS} } }`;
const REPORT = `mutation ($id: ID!, $input: ReportProgressInput!) { done: reportProgress(id: $id, input: $input) { ${PROBLEMS} ... on DecisionConflict { current { ${DECISION} } } ... on DecisionClosed { decision { ${DECISION} } } } }`;
const ANSWER = `mutation ($id: ID!, $input: AnswerRecommendationInput!) { done: answerRecommendation(id: $id, input: $input) { ${PROBLEMS} ... on RecommendationAnswered { decision { ${DECISION} } } } }`;

/** The code or the type that an act was refused with; `Decision` where it was done. */
export const outcome = ({ data, errors }: Answer): string => errors?.[0]?.extensions['code'] ?? data.done.__typename;

/** What a committee decided, as its people and others find it. Its desk is the ministry of family, `secretary-ua`. */
export class DecisionDesk extends CommitteeDesk {
  record(committee: { id: string }, differently: object = {}, who: string | null = 'secretary-ua'): Promise<Answer> {
    const input = { committee: committee.id, kind: 'ACTION', text: 'Print the leaflets about work abroad.', language: 'EN', audience: { level: 'MEMBERS' }, ...differently };
    return this.hub.ask(who, RECORD, { input });
  }

  /** A decision that is there. */
  async decision(committee: { id: string }, differently: object = {}, who = 'secretary-ua'): Promise<any> {
    return this.#there(await this.record(committee, differently, who));
  }

  report(decision: { id: string; version: number }, differently: object = {}, who: string | null = 'secretary-ua'): Promise<Answer> {
    return this.hub.ask(who, REPORT, { id: decision.id, input: { version: decision.version, note: 'The printers have the leaflets.', state: 'IN_PROGRESS', ...differently } });
  }

  async reported(decision: { id: string; version: number }, differently: object = {}, who = 'secretary-ua'): Promise<any> {
    return this.#there(await this.report(decision, differently, who));
  }

  answer(decision: { id: string }, differently: object = {}, who: string | null = 'secretary-md'): Promise<Answer> {
    return this.hub.ask(who, ANSWER, { id: decision.id, input: { reply: 'ACCEPTED', text: 'It begins with the new school year.', ...differently } });
  }

  /** The decision as somebody finds it; null where there is none for them. */
  async seenDecision(who: string | null, id: string): Promise<any> {
    return (await this.hub.data(who, `query ($id: ID!) { decision(id: $id) { ${DECISION} } }`, { id })).decision;
  }

  /** The ids of the decisions that somebody finds. */
  async listed(who: string | null, filter: object = {}): Promise<string[]> {
    const { decisions } = await this.hub.data(who, 'query ($filter: DecisionFilter) { decisions(first: 100, filter: $filter) { totalCount edges { node { id } } } }', { filter });
    const ids = decisions.edges.map((edge: any) => edge.node.id);
    if (ids.length !== decisions.totalCount) throw new Error(`${decisions.totalCount} counted, ${ids.length} listed`);
    return ids;
  }

  /** A committee of Moldova that can be addressed: the centre against child abuse keeps it (`secretary-md`), `publisher-ro-2` is a member. */
  moldovan(differently: object = {}): Promise<any> {
    return this.committeeOf('coordinator-md', {
      country: 'MD', region: null, kind: 'ROUND_TABLE', host: this.organisation('secretary-md'), languages: ['RO'],
      members: [{ organisation: this.organisation('secretary-md'), part: 'SECRETARY' }, { organisation: this.organisation('publisher-ro-2'), part: 'MEMBER' }], ...differently,
    });
  }

  /** The national committee of Ukraine, kept by somebody who has no part in the other one: `secretary-ro`. */
  national(differently: object = {}): Promise<any> {
    return this.committeeOf('coordinator-ua', {
      kind: 'NATIONAL', region: null, host: this.organisation('secretary-ro'), members: [{ organisation: this.organisation('secretary-ro'), part: 'SECRETARY' }, { organisation: this.organisation('publisher-ro-2'), part: 'MEMBER' }], ...differently,
    });
  }

  async committeeOf(who: string, differently: object): Promise<any> {
    const { data } = await this.create(differently, who);
    if (data.done?.__typename !== 'Committee') throw new Error(JSON.stringify(data));
    return data.done;
  }

  /** A session that is held or will be, as it stands in the database. */
  async session(committee: { id: string }, { number, startsAt, state = 'HELD' }: { number: number; startsAt: Date; state?: string }): Promise<string> {
    const id = crypto.randomUUID();
    await this.hub.database.writeAsHub((em) => em.execute(`insert into committee_session (id, committee_id, session_number, language, starts_at, time_zone, state, audience_level, created_at)
      values (?, ?, ?, 'EN', ?, 'Europe/Kyiv', ?, 'MEMBERS', ?)`, [id, committee.id.slice('committee_'.length), number, startsAt, state, startsAt]));
    return `session_${id}`;
  }

  /** What the log has of a decision, in its order. */
  events(decision: { id: string }): Promise<Record<string, unknown>[]> {
    return this.hub.database.ask({ sql: `select type, reference, owner_id, group_id, before_audience_level as before, after_audience_level as after, version_before, version_after from event where subject_id = $1 order by position`, parameters: [decision.id.slice('decision_'.length)] });
  }

  #there({ data, errors }: Answer): any {
    if (data?.done?.__typename !== 'Decision') throw new Error(JSON.stringify(errors ?? data));
    return data.done;
  }
}
