import sharp from 'sharp';
import type { Answer, TestHub } from '../../support/hub.ts';

const ARTICLE = 'id state category withdrawnAt issuedAt organisation { slug } country { code } text { language title markdown html isFallback }';
/** The fields of an issue that stories look at. */
export const ISSUE = `id number date state version scheduledFor issuedAt recipientCount articles { id text { title } }`;

const told = '__typename ... on Problem { message }';
const SERIES = `mutation ($input: CreateNewsletterSeriesInput!) { done: createNewsletterSeries(input: $input) { ${told} ... on NewsletterSeries { id slug audience tlp title languages readerCount } } }`;
const CONTRIBUTE = `mutation ($input: ContributeArticleInput!) { done: contributeArticle(input: $input) { ${told} ... on Article { ${ARTICLE} } } }`;
const TRANSLATE = `mutation ($id: ID!, $input: TranslateArticleInput!) { done: translateArticle(id: $id, input: $input) { ${told} ... on Article { ${ARTICLE} missingLanguages } } }`;
const ACCEPT = `mutation ($id: ID!, $input: AcceptArticleInput!) { done: acceptArticle(id: $id, input: $input) { ${told} ... on Article { ${ARTICLE} reason } } }`;
const ADD = `mutation ($id: ID!, $input: AddPictureInput!) { done: addPicture(id: $id, input: $input) { ${told} ... on PictureUpload { id address expiresAt } } }`;
const REMOVE = 'mutation ($id: ID!) { done: removePicture(id: $id) { __typename pictures { id } } }';
const COMPOSE = `mutation ($input: ComposeIssueInput!) { done: composeIssue(input: $input) { ${told} ... on NewsletterIssue { ${ISSUE} } ... on IssueConflict { current { version } } } }`;
const move = (act: string, more = ''): string => `mutation ($id: ID!, $version: Int!${more === '' ? '' : ', $at: DateTime!'}) { done: ${act}(id: $id, version: $version${more}) { ${told} ... on NewsletterIssue { ${ISSUE} } } }`;

let count = 0;

/** A picture of one colour. */
export const poster = (width = 640, height = 400): Promise<Buffer> => sharp({ create: { width, height, channels: 3, background: '#b8860b' } }).jpeg().toBuffer();

/** A newsroom of the demo network: La Strada-Ukraine runs the series (`editor-ua`), others give articles. */
export class Newsroom {
  readonly hub: TestHub;
  constructor(hub: TestHub) { this.hub = hub; }

  ask(who: string | null, query: string, variables: object): Promise<Answer> { return this.hub.ask(who, query, variables); }

  seriesInput(differently: object = {}): any {
    return { slug: `weekly-${++count}`, kind: 'WEEKLY_NEWSLETTER', title: 'Weekly newsletter', languages: ['EN', 'UK', 'RO', 'SQ'], audience: { level: 'PUBLIC' }, ...differently };
  }

  createSeries(differently: object = {}, who: string | null = 'editor-ua'): Promise<Answer> { return this.ask(who, SERIES, { input: this.seriesInput(differently) }); }

  async series(differently: object = {}, who = 'editor-ua'): Promise<any> { return done(await this.createSeries(differently, who), 'NewsletterSeries'); }

  contribute(series: { id: string }, differently: object = {}, who: string | null = 'publisher-md'): Promise<Answer> {
    return this.ask(who, CONTRIBUTE, { input: { series: series.id, language: 'EN', category: 'PRACTICE', title: `Training for teachers, part ${++count}`, text: 'Teachers learn to see the **signs**.', ...differently } });
  }

  /** An article that is accepted. */
  async article(series: { id: string }, differently: object = {}, who = 'publisher-md'): Promise<any> {
    const { id } = done(await this.contribute(series, differently, who), 'Article');
    return done(await this.accept(id), 'Article');
  }

  accept(id: string, input: object = { accept: true }, who: string | null = 'editor-ua'): Promise<Answer> { return this.ask(who, ACCEPT, { id, input }); }
  translate(id: string, input: object, who: string | null = 'editor-ua'): Promise<Answer> { return this.ask(who, TRANSLATE, { id, input }); }
  addPicture({ id }: { id: string }, differently: object = {}, who: string | null = 'editor-ua'): Promise<Answer> {
    return this.ask(who, ADD, { id, input: { alternativeText: 'A poster: a telephone under a lamp.', showsNobody: true, ...differently } });
  }

  /** Posts bytes to where a picture is awaited. */
  post(address: string, bytes: Uint8Array): Promise<Response> { return fetch(address, { method: 'POST', body: new Uint8Array(bytes) }); }
  removePicture(id: string, who: string | null = 'editor-ua'): Promise<Answer> { return this.ask(who, REMOVE, { id }); }

  /** A picture that has come; answers with its id. */
  async picture(article: { id: string }, differently: object = {}, bytes?: Uint8Array): Promise<string> {
    const { id, address } = done(await this.addPicture(article, differently), 'PictureUpload');
    const { status } = await this.post(address, bytes ?? await poster());
    if (status !== 201) throw new Error(`The picture was not taken: ${status}`);
    return id;
  }

  compose(input: object, who: string | null = 'editor-ua'): Promise<Answer> { return this.ask(who, COMPOSE, { input }); }
  schedule({ id, version }: { id: string; version: number }, at: Date, who: string | null = 'editor-ua'): Promise<Answer> { return this.ask(who, move('scheduleIssue', ', at: $at'), { id, version, at }); }
  unschedule(id: string, version: number, who: string | null = 'editor-ua'): Promise<Answer> { return this.ask(who, move('unscheduleIssue'), { id, version }); }
  issue(id: string, version: number, who: string | null = 'editor-ua'): Promise<Answer> { return this.ask(who, move('issueNewsletter'), { id, version }); }

  /** An issue of the series that is ready, with the articles. */
  async ready(series: { id: string }, articles: readonly { id: string }[]): Promise<any> {
    return done(await this.compose({ series: series.id, articles: articles.map(({ id }) => id), ready: true }), 'NewsletterIssue');
  }

  /** The issue as somebody finds it; null where there is none for them. */
  async seen(who: string | null, id: string): Promise<any> {
    return (await this.hub.data(who, `query ($id: ID!) { newsletterIssue(id: $id) { ${ISSUE} } }`, { id })).newsletterIssue;
  }

  /** Issues it, lets time pass by `pass` until it is out, and answers with it. */
  async out(issue: { id: string; version: number }, pass: () => void): Promise<any> {
    const isOut = await this.hub.subscribe('editor-ua', { query: 'subscription { newsletterEvents(filter: { kinds: [ISSUE_ISSUED] }) { subjectId } }' });
    done(await this.issue(issue.id, issue.version), 'NewsletterIssue');
    pass();
    while ((await isOut.next()).data.newsletterEvents.subjectId !== issue.id);
    isOut.leave();
    return this.seen('editor-ua', issue.id);
  }
}

/** What an act answered with, where it is of that type. */
export function done(answer: Answer, type: string): any {
  if (answer.data?.done?.__typename !== type) throw new Error(JSON.stringify(answer));
  return answer.data.done;
}

/** Why an act was refused: a problem's type, or the code of what was thrown. */
export const refusal = (answer: Answer): string => answer.errors?.[0]?.extensions['code'] ?? answer.data.done.__typename;
