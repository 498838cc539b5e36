import type { Answer } from '../../support/hub.ts';
import { CommitteeDesk } from './committee-desk.ts';

/** The fields of a session that stories look at. */
export const SESSION = `id number title language startsAt endsAt timeZone place callUrl state version updatedAt cancelledAt cancellationReason
  committee { id slug } audience { level tlp countries { code } organisations { slug } }
  agenda { id title description papers { title url } audience { level countries { code } } }
  invitations { organisation { slug } answer answeredAt } attendance { organisation { slug } function presence }`;

// What each problem tells besides its message.
const PROBLEMS = {
  ScreeningFailed: 'findings { field kind }', AlreadyTaken: 'field', SessionConflict: 'current { id version }', SessionClosed: 'session { id state version }',
  CommitteeClosed: 'committee { slug }', SessionNotBegun: 'session { id }',
};
const act = (takes: string, call: string, problems: readonly (keyof typeof PROBLEMS)[]): string =>
  `mutation (${takes}) { done: ${call} { __typename ... on Problem { message } ${problems.map((name) => `... on ${name} { ${PROBLEMS[name]} }`).join(' ')} ... on Session { ${SESSION} } } }`;

const ACTS = {
  schedule: act('$input: ScheduleSessionInput!', 'scheduleSession(input: $input)', ['ScreeningFailed', 'AlreadyTaken', 'CommitteeClosed']),
  change: act('$id: ID!, $input: ChangeSessionInput!', 'changeSession(id: $id, input: $input)', ['ScreeningFailed', 'AlreadyTaken', 'SessionConflict', 'SessionClosed']),
  cancel: act('$id: ID!, $reason: String!', 'cancelSession(id: $id, reason: $reason)', ['ScreeningFailed', 'SessionClosed']),
  answer: act('$id: ID!, $answer: InvitationAnswer!', 'answerInvitation(id: $id, answer: $answer)', ['SessionClosed']),
  record: act('$id: ID!, $input: RecordAttendanceInput!', 'recordAttendance(id: $id, input: $input)', ['ScreeningFailed', 'SessionConflict', 'SessionClosed', 'SessionNotBegun']),
};

const [MINUTE, DAY] = [60_000, 86_400_000];

/** A committee's desk that schedules sessions: beside its committees, what their secretary (`secretary-ua`) asks for. */
export class SessionDesk extends CommitteeDesk {
  /** That many days from now, on a full minute. */
  moment(days: number, minutes = 0): string { return new Date(Math.floor(Date.now() / MINUTE) * MINUTE + days * DAY + minutes * MINUTE).toISOString(); }

  sessionInput(committee: string, differently: object = {}): any {
    return { committee, startsAt: this.moment(7), endsAt: this.moment(7, 90), timeZone: 'Europe/Kyiv', audience: { level: 'MEMBERS' }, ...differently };
  }

  schedule(committee: string, differently: object = {}, who: string | null = 'secretary-ua'): Promise<Answer> {
    return this.hub.ask(who, ACTS.schedule, { input: this.sessionInput(committee, differently) });
  }

  /** A session that is there. */
  async session(committee: string, differently: object = {}): Promise<any> {
    const { data, errors } = await this.schedule(committee, differently);
    if (data?.done?.__typename !== 'Session') throw new Error(JSON.stringify(errors ?? data));
    return data.done;
  }

  changeSession(id: string, input: object, who: string | null = 'secretary-ua'): Promise<Answer> { return this.hub.ask(who, ACTS.change, { id, input }); }
  cancel(id: string, reason = 'The hall is closed.', who: string | null = 'secretary-ua'): Promise<Answer> { return this.hub.ask(who, ACTS.cancel, { id, reason }); }
  answer(id: string, answer: string, who: string | null): Promise<Answer> { return this.hub.ask(who, ACTS.answer, { id, answer }); }
  record(id: string, input: object, who: string | null = 'secretary-ua'): Promise<Answer> { return this.hub.ask(who, ACTS.record, { id, input }); }

  /** The session as somebody finds it; null where there is none for them. */
  async found(who: string | null, id: string): Promise<any> {
    return (await this.hub.data(who, `query ($id: ID!) { session(id: $id) { ${SESSION} } }`, { id })).session;
  }

  /** What the log says happened to it, oldest first. */
  async told(id: string): Promise<{ type: string; before: string | null; after: string | null; versions: [number | null, number | null] }[]> {
    const rows = await this.hub.database.ask<any>({ sql: 'select type, before_audience_level, after_audience_level, version_before, version_after from event where subject_id = $1 order by position', parameters: [id.slice('session_'.length)] });
    return rows.map((row) => ({ type: row.type, before: row.before_audience_level, after: row.after_audience_level, versions: [row.version_before, row.version_after] }));
  }

  /** A key of a person for these scopes, and its id. */
  async keyOf(who: string, scopes: readonly string[]): Promise<{ secret: string; id: string }> {
    const { createKey } = await this.hub.data(who, 'mutation ($input: CreateKeyInput!) { createKey(input: $input) { ... on CreatedKey { secret key { id } } } }', { input: { person: this.hub.person(who).personId, label: 'Calendar', scopes } });
    return { secret: createKey.secret, id: createKey.key.id };
  }
}

/** What an act was refused with: a code, or the name of the problem. */
export const problem = (answer: any): string => answer.errors?.[0].extensions.code ?? answer.data.done.__typename;
