import { extractText, getDocumentProxy } from 'unpdf';
import { newId } from '../../../server/kernel/index.ts';
import type { Answer } from '../../support/hub.ts';
import { CommitteeDesk } from './committee-desk.ts';

/** The fields of minutes that stories look at. */
export const MINUTES = `id state version withheld language committee { slug } circulatedAt approvedAt publishedAt updatedAt
  sections { id title text changedIn audience { level countries { code } organisations { slug } } }`;
const CORRECTION = 'id section ofVersion comment proposedText state answer by { slug }';
const DIFFERENCE = 'section title changes lines { change text }';
const SECTION = 'id title text changedIn audience { level countries { code } organisations { slug } } translations { language title text by { slug } ofVersion isOutdated } reading(language: RO) { language title text isFallback isOutdated }';
const TOLD = `id state version withheld updatedAt committee { slug } sections { ${SECTION} } versions { version at by { slug } state reason } corrections { ${CORRECTION} }`;
const PROBLEMS = {
  ScreeningFailed: 'findings { field kind }', AudienceEmpty: 'message', MinutesNotOpen: 'minutes { state }', SectionsEmpty: 'sections { title }', CorrectionAnswered: 'correction { state }',
  SessionNotFitting: 'message', MinutesConflict: `current { ${MINUTES} } changed { ${DIFFERENCE} }`, Minutes: MINUTES, ProposedCorrection: CORRECTION,
};
const ACTS = {
  begin: 'mutation ($input: BeginMinutesInput!) { done: beginMinutes(input: $input)', save: 'mutation ($id: ID!, $input: SaveMinutesDraftInput!) { done: saveMinutesDraft(id: $id, input: $input)',
  circulate: 'mutation ($id: ID!, $version: Int!) { done: circulateMinutes(id: $id, version: $version)', propose: 'mutation ($id: ID!, $input: ProposeCorrectionInput!) { done: proposeCorrection(id: $id, input: $input)',
  answer: 'mutation ($id: ID!, $input: AnswerCorrectionInput!) { done: answerCorrection(id: $id, input: $input)', approve: 'mutation ($id: ID!, $input: ApproveMinutesInput!) { done: approveMinutes(id: $id, input: $input)',
  publish: 'mutation ($id: ID!, $version: Int!) { done: publishMinutes(id: $id, version: $version)', correct: 'mutation ($id: ID!, $input: CorrectMinutesInput!) { done: correctMinutes(id: $id, input: $input)',
  translate: 'mutation ($id: ID!, $input: TranslateMinutesInput!) { done: translateMinutes(id: $id, input: $input)',
} as const;
const GUARDED = ['MinutesConflict', 'MinutesNotOpen'] as const;
const RESULTS: Record<Act, readonly (keyof typeof PROBLEMS)[]> = {
  begin: ['Minutes', 'SessionNotFitting'], save: ['Minutes', 'ScreeningFailed', 'AudienceEmpty', ...GUARDED], circulate: ['Minutes', 'SectionsEmpty', ...GUARDED],
  propose: ['ProposedCorrection', 'ScreeningFailed', 'MinutesNotOpen'], answer: ['ProposedCorrection', 'ScreeningFailed', 'CorrectionAnswered', ...GUARDED],
  approve: ['Minutes', 'SessionNotFitting', ...GUARDED], publish: ['Minutes', ...GUARDED], correct: ['Minutes', 'ScreeningFailed', 'AudienceEmpty', ...GUARDED], translate: ['Minutes', 'ScreeningFailed', ...GUARDED],
};
/** Words that each stand in one section only, so that what is told shows which. */
export const WORDS = [
  'orchard', 'bakery', 'harbour', 'library', 'stadium', 'market', 'bridge', 'forest', 'kitchen', 'garden', 'lantern', 'ladder', 'blanket', 'window', 'carpet', 'bottle', 'basket', 'pencil', 'curtain', 'engine',
  'tunnel', 'island', 'meadow', 'pillow', 'hammer', 'ribbon', 'saddle', 'teapot', 'umbrella', 'violin', 'wagon', 'anchor', 'barrel', 'candle', 'drawer', 'feather', 'glove', 'helmet', 'jacket', 'kettle',
] as const;
/** Which of the words are told. */
export const wordsIn = (told: string, words: readonly string[] = WORDS): string[] => words.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(told));

/** What is done to minutes. */
export type Act = keyof typeof ACTS;

/** An audience as it is asked for. */
export interface Asked { level: string; countries?: string[]; organisations?: string[] }
/** An item of an agenda, or a section: its title and its audience. */
export interface Item { title: string; audience: Asked }

/** Minutes of a committee of the demo network, as its people keep them. */
export class MinutesDesk extends CommitteeDesk {
  readonly secretary = 'secretary-ua';
  readonly chair = 'reader-ua-interior';
  #sessions = 0;

  /** A session of the committee with this agenda, written as the hub; held at day `day` unless another state is said. */
  async session(committee: string, { agenda = [], state = 'HELD', audience = { level: 'MEMBERS' }, day = 1 }: { agenda?: readonly Item[]; state?: string; audience?: Asked; day?: number } = {}): Promise<string> {
    const [id, committeeId] = [newId(), committee.slice('committee_'.length)];
    const number = ++this.#sessions;
    await this.hub.database.writeAsHub(async (em) => {
      await em.execute(`insert into committee_session (id, committee_id, session_number, title, language, starts_at, time_zone, place, state, audience_level, audience_countries, audience_organisations, created_at)
        values (?, ?, ?, ?, 'EN', ?, 'Europe/Kyiv', 'Town hall', ?, ?, ?::text[], ?::uuid[], now())`,
      [id, committeeId, number, `Session ${number}`, new Date(Date.UTC(2026, 0, day)), state, ...this.#audience(audience)]);
      for (const [place, item] of agenda.entries()) {
        await em.execute(`insert into agenda_item (id, session_id, committee_id, place, title, audience_level, audience_countries, audience_organisations) values (?, ?, ?, ?, ?, ?, ?::text[], ?::uuid[])`,
          [newId(), id, committeeId, place, item.title, ...this.#audience(item.audience)]);
      }
    });
    return `session_${id}`;
  }

  #audience({ level, countries = [], organisations = [] }: Asked): [string, string, string] {
    return [level, `{${countries.join(',')}}`, `{${organisations.map((id) => id.slice('organisation_'.length)).join(',')}}`];
  }

  /** An act as somebody does it; what it answers with, whatever it is. */
  act(who: string | null, act: Act, variables: object): Promise<Answer> {
    return this.hub.ask(who, `${ACTS[act]} { __typename ${RESULTS[act].map((type) => `... on ${type} { ${PROBLEMS[type]} }`).join(' ')} } }`, variables);
  }

  /** An act that nothing refuses. */
  async do(who: string, act: Act, variables: object): Promise<any> {
    const { data, errors } = await this.act(who, act, variables);
    if (errors !== undefined || !['Minutes', 'ProposedCorrection'].includes(data.done.__typename)) throw new Error(JSON.stringify(errors ?? data.done));
    return data.done;
  }

  /** Minutes begun from an agenda, with something written in each section. */
  async draft(committee: string, agenda: readonly (Item & { text?: string })[]): Promise<any> {
    const session = await this.session(committee, { agenda });
    const begun = await this.do(this.secretary, 'begin', { input: { session } });
    const sections = begun.sections.map(({ id, title }: any, index: number) => ({ id, title, text: agenda[index]!.text ?? `We spoke about ${title}.`, audience: agenda[index]!.audience }));
    return sections.length === 0 ? begun : this.do(this.secretary, 'save', { id: begun.id, input: { version: 1, sections } });
  }

  circulate({ id, version }: any): Promise<any> { return this.do(this.secretary, 'circulate', { id, version }); }

  /** Approved in a session that is held for it. */
  async approve({ id, version }: any, committee: string): Promise<any> {
    return this.do(await this.chairKey(), 'approve', { id, input: { version, inSession: await this.session(committee, { day: 60 }) } });
  }

  publish({ id, version }: any): Promise<any> { return this.do(this.secretary, 'publish', { id, version }); }

  /** Taken on from a draft to a state. */
  async until(draft: any, committee: string, state: string): Promise<any> {
    if (state === 'DRAFT') return draft;
    const circulated = await this.circulate(draft);
    if (state === 'CIRCULATED') return circulated;
    const approved = await this.approve(circulated, committee);
    return state === 'APPROVED' ? approved : this.publish(approved);
  }

  #chairKey: Promise<string> | null = null;
  /** The key of somebody who approves for the chair's organisation. */
  chairKey(): Promise<string> { return this.#chairKey ??= this.person('reader-ua-interior', ['SECRETARY', 'APPROVER']); }

  /** The key of a new person of the organisation of `colleague`, with roles of their own. */
  async person(colleague: string, roles: string[], scopes = ['COMMITTEES_READ', 'COMMITTEES_WRITE']): Promise<string> {
    const organisation = this.organisation(colleague);
    const { added } = await this.hub.data('operator', 'mutation ($input: AddPersonInput!) { added: addPerson(input: $input) { __typename ... on Person { id } } }', { input: { organisation, name: 'Somebody New', email: `p${newId()}@partner.example`, roles } });
    const { made } = await this.hub.data('operator', 'mutation ($input: CreateKeyInput!) { made: createKey(input: $input) { __typename ... on CreatedKey { secret } } }', { input: { person: added.id, label: 'Committees', scopes } });
    return made.secret;
  }

  /** The minutes as somebody finds them; null where there are none for them. */
  async read(who: string | null, id: string, fields = MINUTES): Promise<any> {
    return (await this.hub.data(who, `query ($id: ID!) { minutes(id: $id) { ${fields} } }`, { id })).minutes;
  }

  /**
   * All that GraphQL tells somebody of minutes, by every door: by id, as a node, in the feed and its count, in the committee,
   * in every version and difference, in corrections and translations, and by every search for one of the words.
   */
  async everything(who: string | null, { id, committee, words }: { id: string; committee: string; words: readonly string[] }): Promise<{ told: string; doors: boolean[]; found: string[] }> {
    const ask = (fields: string) => this.hub.data(who, `query ($id: ID!, $committee: ID!) { a: node(id: $id) { id } b: node(id: $committee) { id } ${fields} }`, { id, committee });
    const data: any = {};
    for (const fields of [
      `minutes(id: $id) { ${TOLD} }`, `node(id: $id) { ... on Minutes { ${TOLD} } }`, `minutesFeed(first: 5, filter: { committee: $committee }) { totalCount edges { node { ${TOLD} } } }`,
      `all: minutesFeed(first: 10) { totalCount edges { node { id } } }`, `of: node(id: $committee) { ... on Committee { minutes(first: 5) { totalCount edges { node { ${TOLD} } } } } }`,
      words.map((word, index) => `feed${index}: minutesFeed(first: 10, filter: { text: "${word}" }) { totalCount edges { node { id } } }`).join(' '),
      ...words.map((word, index) => `search${index}: searchMinutes(first: 10, text: "${word}") { totalCount edges { node { ${SECTION} } minutes { id } } }`),
    ]) Object.assign(data, await ask(fields));
    const inList = ({ totalCount, edges }: any): boolean => {
      // The latest come first: where a page is full, there may be more of other stories.
      if (totalCount !== edges.length && edges.length !== 10) throw new Error(`A list of ${edges.length} counts ${totalCount}.`);
      return edges.some(({ node, minutes }: any) => (minutes ?? node).id === id);
    };
    const isReadable = data.minutes !== null;
    // By its committee only where that is readable; by id, as a node and in the feed in any case.
    const doors = [isReadable, data.node !== null, inList(data.all), ...(data.of === null ? [] : [inList(data.minutesFeed), inList(data.of.minutes)])];
    const found = words.filter((_word, index) => {
      const by = [inList(data[`feed${index}`]), inList(data[`search${index}`])];
      if (by[0] !== by[1]) throw new Error('The feed and the search don\'t find the same.');
      return by[0];
    });
    const differences = isReadable ? await this.#differences(who, id, data.minutes.versions.map(({ version }: any) => version)) : [];
    // What the words find in other minutes is another story's.
    const { minutes, node, minutesFeed, of, ...lists } = data;
    const here = Object.values<any>(lists).flatMap((list) => (list?.edges ?? []).filter((edge: any) => (edge.minutes ?? edge.node).id === id));
    return { told: JSON.stringify([minutes, node, minutesFeed, of, here, differences]), doors, found };
  }

  /** What somebody reads of the minutes in a paper; nothing where there is none for them. */
  async paper(who: string | null, id: string, form: 'pdf' | 'html' | 'md'): Promise<string> {
    const answer = await fetch(`${this.hub.address}/minutes/${id}.${form}`, { headers: who === null ? {} : { authorization: `Bearer ${this.hub.key(who)}` } });
    if (answer.status !== 200) return '';
    return form === 'pdf' ? (await extractText(await getDocumentProxy(new Uint8Array(await answer.arrayBuffer())), { mergePages: true })).text : answer.text();
  }

  /** All that the log of that committee tells somebody of minutes. */
  async heard(who: string | null, committee: string): Promise<string> {
    return JSON.stringify(await this.hub.data(who, 'query ($filter: CommitteeEventFilter) { committeeEvents(first: 500, filter: $filter) { edges { node { kind minutes { sections { title text } } } } } }', { filter: { committee } }));
  }

  async #differences(who: string | null, id: string, versions: readonly number[]): Promise<unknown> {
    // From each to the next, and from the first to the last, both ways.
    const steps = [...versions.slice(1).map((from, index) => [from, versions[index]!]), [versions.at(-1)!, versions[0]!]];
    const pairs = [...new Map(steps.flatMap(([from, to]) => [[from, to], [to, from]]).filter(([from, to]) => from !== to).map((pair) => [pair.join(), pair])).values()].slice(0, 28);
    if (pairs.length === 0) return [];
    return this.read(who, id, pairs.map(([from, to]) => `d${from}x${to}: difference(from: ${from}, to: ${to}) { ${DIFFERENCE} }`).join(' '));
  }
}
