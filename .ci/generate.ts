// Writes what is made from schema/*.graphql: the resolvers' types and the schema printed whole.
// With --check it writes nothing and fails where a file on disk is not what would be written.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { printHub } from '../server/request/index.ts';

/** What a resolver is handed for a type of the schema, where that is not the type itself: `'<path>#<name>'`, seen from server/generated/. */
const mappers: Record<string, string> = {
  Country: '../domains/directory/index.ts#Country as CountryRow',
  Region: '../domains/directory/index.ts#Region as RegionRow',
  Organisation: '../domains/directory/index.ts#OrganisationRow',
  OrganisationConnection: '../domains/directory/index.ts#OrganisationPage',
  OrganisationEdge: '../domains/directory/index.ts#OrganisationEdge as OrganisationEdgeRow',
  Person: '../domains/directory/index.ts#PersonRow',
  PersonConnection: '../kernel/index.ts#PageOf<PersonRow>',
  PersonEdge: '../domains/directory/index.ts#PersonEdge as PersonEdgeRow',
  ApiKey: '../domains/directory/index.ts#KeyRow',
  Viewer: '../access/index.ts#Member',
  Alert: '../domains/alerts/index.ts#AlertRow',
  AlertConnection: '../domains/alerts/index.ts#AlertPage',
  AlertEdge: '../domains/alerts/index.ts#AlertEdge as AlertEdgeRow',
  Audience: '../domains/alerts/index.ts#AlertRow',
  AlertTranslation: '../domains/alerts/index.ts#TranslationRow',
  Acknowledgement: '../domains/alerts/index.ts#AcknowledgementRow',
  AlertMail: '../domains/alerts/index.ts#MailRow as AlertMailRow',
  AlertEvent: '../domains/alerts/index.ts#AlertEvent as AlertEventRow',
  AlertEventConnection: '../domains/alerts/index.ts#AlertEventPage',
  AlertEventEdge: '../domains/alerts/index.ts#AlertEventEdge as AlertEventEdgeRow',
  FindingCount: '../domains/alerts/index.ts#FindingCount as FindingCountRow',
  ReleaseRequest: '../domains/alerts/index.ts#ReleaseRow',
  ReleaseRequestConnection: '../domains/alerts/index.ts#ReleasePage',
  ReleaseRequestEdge: '../domains/alerts/index.ts#ReleaseEdge',
  ReleaseClosed: '../domains/alerts/index.ts#ReleaseClosed as ReleaseClosedRow',
  SealedInput: '../domains/alerts/index.ts#OpenedAct',
  Committee: '../domains/committees/index.ts#CommitteeRow',
  CommitteeEvent: '../domains/committees/index.ts#CommitteeEvent as CommitteeEventRow',
  CommitteeEventConnection: '../domains/committees/index.ts#CommitteeEventPage',
  CommitteeEventEdge: '../domains/committees/index.ts#CommitteeEventEdge as CommitteeEventEdgeRow',
  CommitteeAudience: '../domains/committees/index.ts#CommitteeAudienceRow',
  CommitteeConnection: '../domains/committees/index.ts#CommitteePage',
  CommitteeEdge: '../domains/committees/index.ts#CommitteeEdge as CommitteeEdgeRow',
  CommitteeMember: '../domains/committees/index.ts#PartRow',
  Decision: '../domains/committees/index.ts#DecisionRow',
  DecisionConnection: '../domains/committees/index.ts#DecisionPage',
  DecisionEdge: '../domains/committees/index.ts#DecisionEdge as DecisionEdgeRow',
  ProgressNote: '../domains/committees/index.ts#ProgressRow',
  Session: '../domains/committees/index.ts#SessionRow',
  SessionConnection: '../domains/committees/index.ts#SessionPage',
  SessionEdge: '../domains/committees/index.ts#SessionEdge as SessionEdgeRow',
  AgendaItem: '../domains/committees/index.ts#AgendaRow',
  Invitation: '../domains/committees/index.ts#InvitationRow',
  Attendance: '../domains/committees/index.ts#AttendanceRow',
  Minutes: '../domains/committees/index.ts#MinutesRow',
  MinutesConnection: '../domains/committees/index.ts#MinutesPage',
  MinutesEdge: '../domains/committees/index.ts#MinutesEdge as MinutesEdgeRow',
  MinutesSection: '../domains/committees/index.ts#SectionRow',
  MinutesSectionConnection: '../domains/committees/index.ts#SectionPage',
  MinutesSectionEdge: '../domains/committees/index.ts#SectionEdge',
  MinutesVersion: '../domains/committees/index.ts#MinutesVersionRow',
  ProposedCorrection: '../domains/committees/index.ts#CorrectionRow',
  SectionTranslation: '../domains/committees/index.ts#SectionTranslationRow',
  NewsletterSeries: '../domains/newsletter/index.ts#SeriesRow',
  NewsletterSeriesConnection: '../kernel/index.ts#PageOf<SeriesRow>',
  NewsletterSeriesEdge: '../domains/newsletter/index.ts#SeriesEdge',
  NewsletterIssue: '../domains/newsletter/index.ts#IssueRow',
  NewsletterIssueConnection: '../kernel/index.ts#PageOf<IssueRow>',
  NewsletterIssueEdge: '../domains/newsletter/index.ts#IssueEdge',
  Article: '../domains/newsletter/index.ts#ArticleRow',
  ArticleConnection: '../kernel/index.ts#PageOf<ArticleRow>',
  ArticleEdge: '../domains/newsletter/index.ts#ArticleEdge as ArticleEdgeRow',
  ArticleText: '../domains/newsletter/index.ts#ArticleTextRow',
  ArticlePicture: '../domains/newsletter/index.ts#PictureRow',
  PictureUpload: '../domains/newsletter/index.ts#Announced as AnnouncedRow',
  NewsletterDelivery: '../domains/newsletter/index.ts#Progress',
  NewsletterSubscription: '../domains/newsletter/index.ts#OwnSubscription',
  NewsletterReader: '../domains/newsletter/index.ts#ExportedReader',
  NewsletterReaderEdge: '../domains/newsletter/index.ts#ExportedReaderEdge',
  NewsletterReaderConnection: '../kernel/index.ts#PageOf<ExportedReader>',
  NewsletterEvent: '../domains/newsletter/index.ts#NewsletterEvent as NewsletterEventRow',
  NewsletterEventConnection: '../domains/newsletter/index.ts#NewsletterEventPage',
  NewsletterEventEdge: '../domains/newsletter/index.ts#NewsletterEventEdge as NewsletterEventEdgeRow',
  Webhook: '../domains/webhooks/index.ts#WebhookRow',
  WebhookConnection: '../kernel/index.ts#PageOf<WebhookRow>',
  WebhookEdge: '../domains/webhooks/index.ts#WebhookEdge as WebhookEdgeRow',
  WebhookDelivery: '../domains/webhooks/index.ts#AttemptRow',
  WebhookDeliveryConnection: '../kernel/index.ts#PageOf<AttemptRow>',
  WebhookDeliveryEdge: '../domains/webhooks/index.ts#AttemptEdge',
  PartnerSubgraph: '../federation/index.ts#PartnerRow',
  PartnerSubmission: '../federation/index.ts#SubmissionRow',
  PartnerSubgraphConnection: '../federation/index.ts#PartnerPage',
  PartnerSubgraphEdge: '../federation/index.ts#PartnerEdge',
  CompositionCost: '../federation/index.ts#CompositionCost as CompositionCostRow',
  SupergraphVersion: '../federation/index.ts#VersionRow',
  SupergraphVersionConnection: '../kernel/index.ts#PageOf<VersionRow>',
  SupergraphVersionEdge: '../federation/index.ts#VersionEdge',
  Screening: '../anonymisation/index.ts#Screening as ScreeningMade',
  WideningNeeded: '../domains/alerts/index.ts#WideningNeeded as WideningNeededRow',
};

const { values: { check, root } } = parseArgs({
  options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: '.' } },
});

// base.graphql opens the root types that the others extend, so it is read first and printed first.
const files = readdirSync(join(root, 'schema')).filter((file) => file.endsWith('.graphql'))
  .sort((a, b) => Number(b === 'base.graphql') - Number(a === 'base.graphql') || (a < b ? -1 : 1));
if (files.length === 0) throw new Error(`There is no ${join(root, 'schema')}/*.graphql to generate from.`);
const sources = parse(files.map((file) => readFileSync(join(root, 'schema', file), 'utf8')).join('\n'));

const types = await codegen({
  filename: 'server/generated/schema.ts',
  schema: sources,
  documents: [],
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
  config: {
    mappers,
    contextType: '../access/index.ts#RequestContext',
    scalars: { DateTime: { input: 'Date', output: 'Date' }, Date: { input: 'string', output: 'string' }, ID: { input: 'string', output: 'string' } },
    enumsAsTypes: true,
    useTypeImports: true,
    federation: true,
    skipTypename: true,
  },
});

const outputs = {
  'server/generated/schema.ts': `// Made from schema/*.graphql by \`npm run generate\`; never edited.\n${types}`,
  'schema/printed/hub.graphql': printHub(join(root, 'schema')),
};
const stale = Object.entries(outputs).filter(([path, text]) => readOrNothing(join(root, path)) !== text).map(([path]) => path);
if (check && stale.length > 0) {
  console.error(`Not what schema/*.graphql makes: ${stale.join(', ')}. Run \`npm run generate\` and commit what changed.`);
  process.exitCode = 1;
} else if (!check) {
  for (const [path, text] of Object.entries(outputs)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`${path}${stale.includes(path) ? '' : ' (unchanged)'}`);
  }
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
