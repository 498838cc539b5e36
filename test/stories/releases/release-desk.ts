import type { TestHub } from '../../support/hub.ts';
import { ALERT, AlertDesk, draft, refusalIn } from '../alerts/alert-desk.ts';

const SCREENED = 'findings { field kind start end }';
export const REQUEST = `fragment R on ReleaseRequest {
  __typename id act status author isOwn requestedAt waitsUntil decidedAt decidedBy alert { id } findings { kind count }
  sealed { title summary language kind severity urgency certainty country { code } region { id } forms ageBand sex expiresAt shieldSource fromOneCase
    audience { level countries { code } organisations { slug } } ${SCREENED} }
}`;
const PROBLEMS = `... on Problem { message } ... on ScreeningFailed { ${SCREENED} } ... on WideningNeeded { region { id } ageBand sex }`;
const CLOSED = '... on ReleaseClosed { request { id status } }';
const ASK = `mutation ($id: ID, $input: PublishAlertInput, $update: UpdateAlertInput, $translation: TranslateAlertInput) {
  result: requestRelease(id: $id, input: $input, update: $update, translation: $translation) { __typename ...R ...A ${PROBLEMS} }
} ${REQUEST} ${ALERT}`;
const DECIDE = `mutation ($id: ID!, $approve: Boolean!) { result: decideRelease(id: $id, approve: $approve) { __typename ...R ...A ${PROBLEMS} ${CLOSED} } } ${REQUEST} ${ALERT}`;

/** What screening finds in it is no person's: the line of an office. Only people can know that. */
export const DISPUTED = 'The desk for parents answers at +380 67 123 45 67 all night.';
export const disputed = (changes: object = {}): Record<string, any> => draft({ summary: DISPUTED, ...changes });

/** What authors and approvers do about a text that was refused: every call is an operation over HTTP. */
export class ReleaseDesk {
  readonly hub: TestHub;
  readonly alerts: AlertDesk;
  constructor(hub: TestHub) {
    this.hub = hub;
    this.alerts = new AlertDesk(hub);
  }

  async request(who: string, variables: object): Promise<any> { return (await this.hub.data(who, ASK, variables)).result; }
  async decide(who: string, id: string, approve: boolean): Promise<any> { return (await this.hub.data(who, DECIDE, { id, approve })).result; }

  /** Why it was thrown out: code and field; the answer where it wasn't. */
  async requestRefusal(who: string | null, variables: object): Promise<any> { return refusalIn(await this.hub.ask(who, ASK, variables)); }
  async decisionRefusal(who: string | null, id: string, approve: boolean): Promise<any> { return refusalIn(await this.hub.ask(who, DECIDE, { id, approve })); }

  /** A request of `disputed(changes)` that waits to be decided. */
  async open(who: string, changes: object = {}): Promise<any> {
    const request = await this.request(who, { input: disputed(changes) });
    if (request.status !== 'OPEN') throw new Error(JSON.stringify(request));
    return request;
  }

  /** The request as that person reads it by `node`; null where they can't. */
  async read(who: string | null, id: string): Promise<any> { return (await this.hub.data(who, `query ($id: ID!) { node(id: $id) { ...R } } ${REQUEST}`, { id })).node; }

  async list(who: string | null, variables: object = {}): Promise<{ ids: string[]; totalCount: number; pageInfo: any }> {
    const { releaseRequests: { edges, totalCount, pageInfo } } = await this.hub.data(who, `query ($first: Int, $after: String, $last: Int, $before: String, $open: Boolean) {
      releaseRequests(first: $first, after: $after, last: $last, before: $before, open: $open) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`, variables);
    return { ids: edges.map((edge: any) => edge.node.id), totalCount, pageInfo };
  }

  /** A demo person's roles from now on. */
  async roles(who: string, ...roles: string[]): Promise<void> {
    const { changeRoles } = await this.hub.data('operator', 'mutation ($id: ID!, $roles: [Role!]!) { changeRoles(id: $id, roles: $roles) { __typename } }', { id: this.hub.person(who).personId, roles });
    if (changeRoles.__typename !== 'Person') throw new Error(changeRoles.__typename);
  }

  /** Everything that the database holds, as text. */
  async everything(): Promise<string> {
    const tables = await this.hub.database.ask<{ name: string }>({ sql: `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`, parameters: [] });
    const rows = await Promise.all(tables.map(({ name }) => this.hub.database.ask<{ row: string }>({ sql: `select t::text as row from "${name}" t order by 1`, parameters: [] })));
    return rows.flat().map(({ row }) => row).join('\n');
  }
}
