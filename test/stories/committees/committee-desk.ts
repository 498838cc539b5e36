import type { Answer, TestHub } from '../../support/hub.ts';

/** The fields of a committee that stories look at. */
export const COMMITTEE = 'id slug name kind country { code } region { id } host { slug } version closedAt viewerParts audience { level tlp countries { code } organisations { slug } } members { organisation { slug } part since until }';

const CREATE = `mutation ($input: CreateCommitteeInput!) { done: createCommittee(input: $input) { __typename ... on Problem { message } ... on ScreeningFailed { findings { field kind } } ... on Committee { ${COMMITTEE} } } }`;
const CHANGE = `mutation ($id: ID!, $input: ChangeCommitteeInput!) { done: changeCommittee(id: $id, input: $input) { __typename ... on Problem { message } ... on CommitteeConflict { current { version } } ... on Committee { ${COMMITTEE} } } }`;

let count = 0;

/**
 * A committee of the demo network as its people keep it: chair the ministry of the interior, secretary the ministry of family
 * (`secretary-ua`), members La Strada-Ukraine and, from another country, La Strada Moldova; the women's consortium observes.
 */
export class CommitteeDesk {
  readonly hub: TestHub;
  constructor(hub: TestHub) { this.hub = hub; }

  organisation(handle: string): string { return this.hub.person(handle).organisationId; }

  /** What a coordinator of Ukraine asks for, but for what is said differently. */
  input(differently: object = {}): any {
    return {
      slug: `standing-committee-${++count}`, name: 'Standing committee of the region', kind: 'REGIONAL_STANDING', region: 'UA-77', languages: ['UK', 'EN'], host: this.organisation('secretary-ua'),
      audience: { level: 'NETWORK' },
      members: [
        { organisation: this.organisation('reader-ua-interior'), part: 'CHAIR' }, { organisation: this.organisation('secretary-ua'), part: 'SECRETARY' },
        { organisation: this.organisation('publisher-ua'), part: 'MEMBER' }, { organisation: this.organisation('publisher-md'), part: 'MEMBER' },
        { organisation: this.organisation('publisher-ua-2'), part: 'OBSERVER' },
      ],
      ...differently,
    };
  }

  /** What creating answers with, whatever it is. */
  async create(differently: object = {}, who = 'coordinator-ua'): Promise<Answer> { return this.hub.ask(who, CREATE, { input: this.input(differently) }); }

  /** A committee that is there. */
  async committee(differently: object = {}): Promise<any> {
    const { done } = await this.hub.data('coordinator-ua', CREATE, { input: this.input(differently) });
    if (done.__typename !== 'Committee') throw new Error(JSON.stringify(done));
    return done;
  }

  change(id: string, input: object, who = 'coordinator-ua'): Promise<Answer> { return this.hub.ask(who, CHANGE, { id, input }); }

  /** The committee as somebody finds it; null where there is none for them. */
  async seen(who: string | null, slug: string): Promise<any> {
    return (await this.hub.data(who, `query ($slug: String!) { committee(slug: $slug) { ${COMMITTEE} } }`, { slug })).committee;
  }
}
