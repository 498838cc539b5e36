import type { Answer, TestHub } from '../../support/hub.ts';

export const ALERT = `fragment A on Alert {
  __typename id reference version tlp title summary language kind severity urgency certainty forms ageBand sex sourceShielded
  publishedAt updatedAt expiresAt withdrawnAt withdrawalReason
  country { code } region { id } publishedBy { slug } audience { level countries { code } organisations { slug } }
  changes { version at fields titleBefore summaryBefore }
  translations { language title summary ofVersion by { slug } } acknowledgements { organisation { slug } at actionTaken }
}`;

const FAILED = '... on ScreeningFailed { findings { field kind start end explanation suggestion } }';
const WIDER = '... on WideningNeeded { region { id } country { code } ageBand sex }';
const CONFLICT = '... on VersionConflict { current { ...A } }';
const WITHDRAWN = '... on AlertAlreadyWithdrawn { alert { ...A } }';
const result = (act: string, ...problems: string[]): string => `{ result: ${act} { __typename ...A ... on Problem { message } ${problems.join(' ')} } } ${ALERT}`;

const ACTS = {
  publish: `mutation ($input: PublishAlertInput!) ${result('publishAlert(input: $input)', FAILED, WIDER)}`,
  update: `mutation ($id: ID!, $input: UpdateAlertInput!) ${result('updateAlert(id: $id, input: $input)', FAILED, WIDER, CONFLICT, WITHDRAWN)}`,
  translate: `mutation ($id: ID!, $input: TranslateAlertInput!) ${result('translateAlert(id: $id, input: $input)', FAILED, CONFLICT, WITHDRAWN)}`,
  withdraw: `mutation ($id: ID!, $reason: String!) ${result('withdrawAlert(id: $id, reason: $reason)', FAILED, WITHDRAWN)}`,
  acknowledge: `mutation ($id: ID!, $actionTaken: String) ${result('acknowledgeAlert(id: $id, actionTaken: $actionTaken)', FAILED, WITHDRAWN)}`,
} as const;

export type Act = keyof typeof ACTS;

/** An alert for the whole network that every rule passes, with these fields in place of its own. */
export const draft = (changes: object = {}): Record<string, any> => ({
  kind: 'RECRUITMENT', severity: 'SEVERE', urgency: 'EXPECTED', certainty: 'LIKELY', language: 'EN',
  title: 'Offers of work without a contract', summary: 'Teenagers are offered work abroad without a contract.',
  audience: { level: 'NETWORK' }, ...changes,
});

/** What people do with alerts, said in one line each: every call is an operation over HTTP. */
export class AlertDesk {
  readonly hub: TestHub;
  constructor(hub: TestHub) { this.hub = hub; }

  /** The whole answer to an act. */
  answer(who: string | null, act: Act, variables: object): Promise<Answer> { return this.hub.ask(who, ACTS[act], variables); }

  /** What an act came to, a refusal that is data among it; throws where it was thrown. */
  async do(who: string, act: Act, variables: object): Promise<any> { return (await this.hub.data(who, ACTS[act], variables)).result; }

  /** Why an act was thrown out: code and field; what it came to where it wasn't. */
  async refusal(who: string | null, act: Act, variables: object): Promise<any> { return refusalIn(await this.answer(who, act, variables)); }

  /** Publishes `draft(changes)` and answers with the alert; throws where there is none. */
  async publish(who: string, changes: object = {}): Promise<any> {
    const published = await this.do(who, 'publish', { input: draft(changes) });
    if (published.__typename !== 'Alert') throw new Error(JSON.stringify(published));
    return published;
  }

  /** The alert as that person reads it; null where they can't. */
  async read(who: string | null, id: string): Promise<any> {
    return (await this.hub.data(who, `query ($id: ID!) { alert(id: $id) { ...A } } ${ALERT}`, { id })).alert;
  }

  /** Everything a list of at most 100 answers with. */
  async list(who: string | null, filter: object = {}): Promise<{ ids: string[]; total: number }> {
    const { alerts } = await this.hub.data(who, 'query ($filter: AlertFilter) { alerts(first: 100, filter: $filter) { totalCount edges { node { id } } } }', { filter });
    return { ids: alerts.edges.map((edge: any) => edge.node.id), total: alerts.totalCount };
  }

  /** The log as that person sees it, after a cursor: all of it, page by page. */
  async log(who: string | null, after: string | null = null, filter: object = {}): Promise<any[]> {
    const { alertEvents } = await this.hub.data(who, EVENTS, { after, filter });
    const events = alertEvents.edges.map((edge: any) => edge.node);
    return alertEvents.pageInfo.hasNextPage ? [...events, ...await this.log(who, alertEvents.pageInfo.endCursor, filter)] : events;
  }

  /** The cursor of the last event in the log that person sees. */
  async head(who: string | null): Promise<string> { return (await this.log(who)).at(-1).cursor; }
}

export const EVENT = 'cursor kind occurredAt alertId reference alert { id title version }';
const EVENTS = `query ($after: String, $filter: AlertFilter) { alertEvents(first: 500, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } edges { cursor node { ${EVENT} } } } }`;

/** The code and field of an answer's only error, or the answer. */
export function refusalIn(answer: Answer): any {
  const { errors } = answer;
  if (errors?.length !== 1) return answer;
  const { code, field } = errors[0]!.extensions;
  return field === undefined ? { code } : { code, field };
}
