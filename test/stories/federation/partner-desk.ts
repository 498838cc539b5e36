import type { Answer, TestHub } from '../../support/hub.ts';

/** What every subgraph begins with. */
export const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@authenticated"])';

/** A subgraph that may join: the hotline of an organisation in numbers. */
export const hotline = (prefix: string, more = ''): string => {
  const Prefix = prefix[0]!.toUpperCase() + prefix.slice(1);
  return `${LINK}
type Organisation @key(fields: "id") {
  id: ID!
  "The hotline of the organisation in numbers; null where it has none."
  ${prefix}_hotline: ${Prefix}_Hotline
}
"A hotline in numbers."
type ${Prefix}_Hotline {
  "How many calls came this month."
  callsThisMonth: Int!
  "What most of them were about."
  topics: [String!]!
}
type Query {
  "How many calls came today."
  ${prefix}_callsToday: Int
}
${more}`;
};

const PARTNER = 'id name prefix graphName state endedBy organisation { slug } approved { number } waiting { number }';
const PROBLEM = '... on Problem { message } ... on SubgraphRefused { findings { code message coordinate line } }';
const LOOKED = '... on ScreeningFailed { findings { field kind start end } } ... on AlreadyTaken { field } ... on SubgraphChecked { difference { added removed changed breaking reads } cost { milliseconds bytes addedBytes } }';

/** Stewards and the operator of the demo network with partners' subgraphs. */
export class PartnerDesk {
  readonly hub: TestHub;
  constructor(hub: TestHub) { this.hub = hub; }

  /** What a steward sends, but for what is said differently. */
  input(prefix: string, differently: object = {}): any {
    return { name: 'Hotline in numbers', prefix, url: 'https://graph.partner.example/graphql', sdl: hotline(prefix), ...differently };
  }

  submit(who: string | null, input: object): Promise<Answer> {
    return this.hub.ask(who, `mutation ($input: SubmitPartnerSubgraphInput!) { done: submitPartnerSubgraph(input: $input) { __typename ... on PartnerSubgraph { ${PARTNER} } ${PROBLEM} ${LOOKED} } }`, { input });
  }

  approve(id: string, submission: number, who = 'operator'): Promise<Answer> {
    return this.hub.ask(who, `mutation ($id: ID!, $input: ApprovePartnerSubgraphInput!) { done: approvePartnerSubgraph(id: $id, input: $input) { __typename ... on PartnerSubgraph { ${PARTNER} } ${PROBLEM} } }`, { id, input: { submission } });
  }

  suspend(id: string, who = 'operator'): Promise<Answer> {
    return this.hub.ask(who, `mutation ($id: ID!) { done: suspendPartnerSubgraph(id: $id) { __typename ... on PartnerSubgraph { ${PARTNER} } ${PROBLEM} } }`, { id });
  }

  retire(id: string, who = 'operator'): Promise<Answer> {
    return this.hub.ask(who, `mutation ($id: ID!) { done: retirePartnerSubgraph(id: $id) { __typename ... on PartnerSubgraph { ${PARTNER} } ${PROBLEM} } }`, { id });
  }

  rollBack(to: number | null = null, who = 'operator'): Promise<Answer> {
    return this.hub.ask(who, `mutation ($to: Int) { done: rollBackSupergraph(to: $to) { __typename ... on SupergraphVersion { number reason madeBy partners { submission partner { prefix state } } } ${PROBLEM} } }`, { to });
  }

  /** Every partner's subgraph that somebody reads, by prefix. */
  async list(who: string | null): Promise<Record<string, any>> {
    const { partnerSubgraphs } = await this.hub.data(who, `{ partnerSubgraphs(first: 100) { edges { node { ${PARTNER} submissions { number submittedBy approvedBy difference { added removed changed breaking reads } } health { state share } } } } }`);
    return Object.fromEntries(partnerSubgraphs.edges.map(({ node }: any) => [node.prefix, node]));
  }

  /** A partner that has joined; throws where it can't. */
  async joined(steward: string, prefix: string, differently: object = {}): Promise<any> {
    const submitted = await this.submit(steward, this.input(prefix, differently));
    const { id, waiting } = submitted.data?.done ?? {};
    if (waiting == null) throw new Error(JSON.stringify(submitted));
    const approved = await this.approve(id, waiting.number);
    if (approved.data?.done?.state !== 'JOINED') throw new Error(JSON.stringify(approved));
    return approved.data.done;
  }
}
