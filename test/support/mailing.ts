import { MIGRATIONS } from '../../migrations/index.ts';
import { ENTITIES } from '../../server/compose.ts';
import { openDatabase } from '../../server/database/index.ts';
import { seedReaders } from '../stories/newsletter/readers-seeded.ts';
import { askAt, demoKey, startProcess } from './process.ts';
import type { HubProcess } from './process.ts';
import { Subscriber } from './subscriber.ts';

/** An issue that is ready, for so many readers, in the data of a hub that does not run. */
export interface ReadyIssue { readonly id: string; readonly series: string; readonly editor: string; readonly text: string }

/** Makes the demo network with one issue for so many readers, in four languages; `environment` names the folder. */
export async function readyIssue(environment: Record<string, string>, readers: number): Promise<ReadyIssue> {
  const [folder, server] = [environment['FANAR_DATA']!, environment['DATABASE_URL']];
  const hub = await startProcess(environment);
  const [editor, giver] = [await demoKey(folder, 'editor-ua'), await demoKey(folder, 'publisher-ua')];
  const text = Array.from({ length: 20 }, () => 'Teachers learn to see the **signs**, and whom to tell. Hotlines answer in four languages.').join('\n\n');
  const issue = await composed(hub, { editor, giver, text });
  await hub.stop('SIGTERM');
  const database = await openDatabase({ url: server ?? null, folder: server === undefined ? folder : null }, ENTITIES, MIGRATIONS);
  await seedReaders(database, issue.series, Array.from({ length: readers }, (_, index) => ({ email: `reader-${index}@partner.example`, language: ['EN', 'UK', 'RO', 'SQ'][index % 4]! })));
  await database.close();
  return { ...issue, editor, text };
}

async function composed(hub: HubProcess, { editor, giver, text }: { editor: string; giver: string; text: string }): Promise<{ id: string; series: string }> {
  const ask = async (key: string, query: string, variables: object): Promise<any> => {
    const { data, errors } = await askAt(hub.address, key, { query, variables });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { createNewsletterSeries: series } = await ask(editor, 'mutation ($input: CreateNewsletterSeriesInput!) { createNewsletterSeries(input: $input) { ... on NewsletterSeries { id } } }', { input: { slug: 'weekly', kind: 'WEEKLY_NEWSLETTER', title: 'Weekly newsletter', languages: ['EN', 'UK', 'RO', 'SQ'], audience: { level: 'PUBLIC' } } });
  const { contributeArticle: article } = await ask(giver, 'mutation ($input: ContributeArticleInput!) { contributeArticle(input: $input) { ... on Article { id } } }', { input: { series: series.id, language: 'EN', category: 'NEWS', title: 'Training for teachers', text } });
  await ask(editor, 'mutation ($id: ID!) { acceptArticle(id: $id, input: { accept: true }) { __typename } }', { id: article.id });
  const { composeIssue: issue } = await ask(editor, 'mutation ($input: ComposeIssueInput!) { composeIssue(input: $input) { ... on NewsletterIssue { id } } }', { input: { series: series.id, articles: [article.id], ready: true } });
  return { id: issue.id, series: series.id };
}

/** Issues it: it goes out in ten seconds. */
export const issueIt = (hub: HubProcess, { id, editor }: ReadyIssue): Promise<unknown> =>
  askAt(hub.address, editor, { query: 'mutation ($id: ID!) { issueNewsletter(id: $id, version: 1) { __typename } }', variables: { id } });

/** How it was sent, once nothing of it waits. */
export async function whenSent(hub: HubProcess, { id, editor }: ReadyIssue): Promise<unknown> {
  const asked = { query: 'subscription ($issue: ID!) { newsletterDelivery(issue: $issue) { total sent failed bounced isDone } }', variables: { issue: id } };
  const follower = await Subscriber.open(hub.address, { authorization: `Bearer ${editor}`, asked, transport: 'ws' });
  for (;;) {
    const { newsletterDelivery: progress } = (await follower.next()).data;
    if (!progress.isDone) continue;
    follower.leave();
    return progress;
  }
}
