// Made from schema/*.graphql by `npm run generate`; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Country as CountryRow, Region as RegionRow, OrganisationRow, OrganisationPage, OrganisationEdge as OrganisationEdgeRow, PersonRow, PersonEdge as PersonEdgeRow, KeyRow } from '../domains/directory/index.ts';
import type { PageOf } from '../kernel/index.ts';
import type { Member, RequestContext } from '../access/index.ts';
import type { AlertRow, AlertPage, AlertEdge as AlertEdgeRow, TranslationRow, AcknowledgementRow, MailRow as AlertMailRow, AlertEvent as AlertEventRow, AlertEventPage, AlertEventEdge as AlertEventEdgeRow, FindingCount as FindingCountRow, ReleaseRow, ReleasePage, ReleaseEdge, ReleaseClosed as ReleaseClosedRow, OpenedAct, WideningNeeded as WideningNeededRow } from '../domains/alerts/index.ts';
import type { CommitteeRow, CommitteeEvent as CommitteeEventRow, CommitteeEventPage, CommitteeEventEdge as CommitteeEventEdgeRow, CommitteeAudienceRow, CommitteePage, CommitteeEdge as CommitteeEdgeRow, PartRow, DecisionRow, DecisionPage, DecisionEdge as DecisionEdgeRow, ProgressRow, SessionRow, SessionPage, SessionEdge as SessionEdgeRow, AgendaRow, InvitationRow, AttendanceRow, MinutesRow, MinutesPage, MinutesEdge as MinutesEdgeRow, SectionRow, SectionPage, SectionEdge, MinutesVersionRow, CorrectionRow, SectionTranslationRow } from '../domains/committees/index.ts';
import type { SeriesRow, SeriesEdge, IssueRow, IssueEdge, ArticleRow, ArticleEdge as ArticleEdgeRow, ArticleTextRow, PictureRow, Announced as AnnouncedRow, Progress, OwnSubscription, ExportedReader, ExportedReaderEdge, NewsletterEvent as NewsletterEventRow, NewsletterEventPage, NewsletterEventEdge as NewsletterEventEdgeRow } from '../domains/newsletter/index.ts';
import type { WebhookRow, WebhookEdge as WebhookEdgeRow, AttemptRow, AttemptEdge } from '../domains/webhooks/index.ts';
import type { PartnerRow, SubmissionRow, PartnerPage, PartnerEdge, CompositionCost as CompositionCostRow, VersionRow, VersionEdge } from '../federation/index.ts';
import type { Screening as ScreeningMade } from '../anonymisation/index.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, RFC 3339 with milliseconds, such as 2026-03-01T09:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** A day of the calendar, ISO 8601, such as 2026-03-01. */
  Date: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A thing with an id of its own in the whole hub. */
export type Node = {
  /** Opaque and lasting; ask for the thing again with `node(id)`. */
  id: Scalars['ID']['output'];
};

/** A refusal the person can put right. Nothing was written. */
export type Problem = {
  /** What is wrong and what to do, for the person who asked. */
  message: Scalars['String']['output'];
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** Whether something follows this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first edge; null where the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the page's last edge; null where the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** The countries of the network, ISO 3166-1. */
export type CountryCode =
  | 'AL'
  | 'MD'
  | 'RO'
  | 'UA';

/** The languages that texts are written and read in, ISO 639-1: Albanian, Romanian, Ukrainian, English, Russian. */
export type Language =
  | 'SQ'
  | 'RO'
  | 'UK'
  | 'EN'
  | 'RU';

export type Query = {
  /** Who the hub takes you for; null for nobody. */
  viewer?: Maybe<Viewer>;
  /** The thing of that id; null where there is none that you may read. */
  node?: Maybe<Node>;
  /** How you get alerts by mail; null where you chose nothing. */
  alertMail?: Maybe<AlertMail>;
  /** Newest first. A page is 20 unless asked for, at most 100; more is BAD_USER_INPUT. */
  alerts: AlertConnection;
  /** The alert of that id; null where there is none that you may read. */
  alert?: Maybe<Alert>;
  /** The log as the viewer may see it, oldest first; without after from its beginning. A page is 100 unless asked for, at most 500. */
  alertEvents: AlertEventConnection;
  /** Who may read an alert and why: to its publisher's organisation for any organisation, to others for their own. */
  explainAccess: AccessExplanation;
  /** The log of committees as you may see it, oldest first; without after from its beginning. A page is 100 unless asked for, at most 500. */
  committeeEvents: CommitteeEventConnection;
  /** The committees that you may read, newest first. A page is 20 unless asked for, at most 100. */
  committees: CommitteeConnection;
  /** The committee of that name; null where there is none that you may read. */
  committee?: Maybe<Committee>;
  /** The decisions that you may read, across committees, latest recorded first. A page is 20 unless asked for, at most 100. */
  decisions: DecisionConnection;
  /** The decision of that id; null where there is none that you may read. */
  decision?: Maybe<Decision>;
  /** The four countries. */
  countries: Array<Country>;
  /** The organisation of that slug; null where there is none. */
  organisation?: Maybe<Organisation>;
  /** The organisations of the network, by name. A page is 20 unless asked for, at most 100; more is BAD_USER_INPUT. */
  organisations: OrganisationConnection;
  /** The people you look after, by name: of your organisation (steward), your country (coordinator), the network (operator); else only you. */
  people: PersonConnection;
  /** The minutes of that id; null where there are none that you may read. */
  minutes?: Maybe<Minutes>;
  /** The minutes that you may read, the latest begun first. A page is 20 unless asked for, at most 100. */
  minutesFeed: MinutesConnection;
  /** The sections that you may read which say all these words, in one language; folds case and diacritics. A page is 20 unless asked for, at most 100. */
  searchMinutes: MinutesSectionConnection;
  /** How an issue is being sent. The organisation that runs the series. */
  newsletterDelivery: NewsletterDelivery;
  /** Who gets a series by mail, with their addresses. Stewards of the organisation that runs it; editors see counts only. A page is 100 unless asked for, at most 500. */
  newsletterReaders: NewsletterReaderConnection;
  /** The series that you may read, newest first. A page is 20 unless asked for, at most 100. */
  newsletterSeries: NewsletterSeriesConnection;
  /** The issues that you may read, newest first. A page is 20 unless asked for, at most 100. */
  newsletterIssues: NewsletterIssueConnection;
  /** The issue of that id; null where there is none that you may read. */
  newsletterIssue?: Maybe<NewsletterIssue>;
  /** The articles that you may read, newest first. A page is 20 unless asked for, at most 100. */
  newsletterArticles: ArticleConnection;
  /** The log of newsletters as you may see it, oldest first; without after from its beginning. A page is 100 unless asked for, at most 500. */
  newsletterEvents: NewsletterEventConnection;
  /** Partners' subgraphs, in the order they first came. */
  partnerSubgraphs: PartnerSubgraphConnection;
  /** The versions of the graph, newest first. Operators. */
  supergraphVersions: SupergraphVersionConnection;
  /** Newest first: your own and, for approvers, all of your organisation. A page is 20 unless asked for, at most 100; more is BAD_USER_INPUT. */
  releaseRequests: ReleaseRequestConnection;
  /** Screens a text as the gate would. Nothing is stored, nothing is logged. */
  screenText: Screening;
  /** The session of that id; null where there is none that you may read. */
  session?: Maybe<Session>;
  /** The sessions of all committees that you may read, the latest first. A page is 20 unless asked for, at most 100. */
  sessions: SessionConnection;
  /** Counts of closed periods, for partners. Released are each dimension alone and by COUNTRY; other pairs are hidden altogether. */
  alertStatistics: AlertStatistics;
  /** Your organisation's webhooks, the latest first, for its stewards. A page is 20 unless asked for, at most 100; more is BAD_USER_INPUT. */
  webhooks: WebhookConnection;
  /** A webhook of your organisation; null where there is none. */
  webhook?: Maybe<Webhook>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertFilter>;
};


export type QueryAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAlertEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertFilter>;
};


export type QueryExplainAccessArgs = {
  id: Scalars['ID']['input'];
  organisation: Scalars['ID']['input'];
};


export type QueryCommitteeEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitteeEventFilter>;
};


export type QueryCommitteesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitteeFilter>;
};


export type QueryCommitteeArgs = {
  slug: Scalars['String']['input'];
};


export type QueryDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
};


export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationArgs = {
  slug: Scalars['String']['input'];
};


export type QueryOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
};


export type QueryPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMinutesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMinutesFeedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MinutesFilter>;
};


export type QuerySearchMinutesArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MinutesFilter>;
};


export type QueryNewsletterDeliveryArgs = {
  issue: Scalars['ID']['input'];
};


export type QueryNewsletterReadersArgs = {
  series: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNewsletterSeriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNewsletterIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NewsletterIssueFilter>;
};


export type QueryNewsletterIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNewsletterArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
};


export type QueryNewsletterEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NewsletterEventFilter>;
};


export type QueryPartnerSubgraphsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<PartnerSubgraphState>;
};


export type QuerySupergraphVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReleaseRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryScreenTextArgs = {
  text: Scalars['String']['input'];
  language?: InputMaybe<Language>;
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionsFilter>;
};


export type QueryAlertStatisticsArgs = {
  by: Array<AlertDimension>;
  filter?: InputMaybe<AlertFilter>;
};


export type QueryWebhooksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWebhookArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** Chooses how you get alerts by mail from now on. Public alerts and those for the whole network come with their words, others as a link. Null where you chose nothing. */
  chooseAlertMail?: Maybe<AlertMail>;
  /** Publishes an alert for your organisation. Publishers. */
  publishAlert?: Maybe<PublishAlertResult>;
  /** Makes a new version. Publishers of its organisation. */
  updateAlert?: Maybe<UpdateAlertResult>;
  /** Gives or replaces the translation into a language. Publishers and editors of any organisation that may read it. */
  translateAlert?: Maybe<TranslateAlertResult>;
  /** Takes an alert back; everybody who could read it is told so, without content. Publishers and approvers of its organisation. */
  withdrawAlert?: Maybe<WithdrawAlertResult>;
  /** Says for your organisation that it has read the alert, and what it did; again: the action taken is replaced. Anybody of another organisation that may read it. */
  acknowledgeAlert?: Maybe<AcknowledgeAlertResult>;
  /** Sets up a committee; a coordinator of its country. */
  createCommittee?: Maybe<CreateCommitteeResult>;
  /** Changes a committee, its members and their parts among it; a coordinator of its country. */
  changeCommittee?: Maybe<ChangeCommitteeResult>;
  /** Records what a committee decided; its chair or secretary. */
  recordDecision?: Maybe<RecordDecisionResult>;
  /** Reports how far a decision has got; the organisation responsible, or the committee's chair or secretary. */
  reportProgress?: Maybe<ReportProgressResult>;
  /** Answers a recommendation; chair or secretary of the committee it is for, once. */
  answerRecommendation?: Maybe<AnswerRecommendationResult>;
  /** A partner joins the network. Operators. */
  admitOrganisation?: Maybe<AdmitOrganisationResult>;
  /** A partner is suspended: within a second no credential of its people works. Operators. */
  suspendOrganisation?: Maybe<SuspendOrganisationResult>;
  /** A person joins an organisation. Stewards in theirs, coordinators in their country, operators; nobody raises anyone above themselves. */
  addPerson?: Maybe<AddPersonResult>;
  /** A person's roles become exactly these. The same people as for addPerson. */
  changeRoles?: Maybe<ChangeRolesResult>;
  /** A person is suspended: within a second none of their credentials works. The same people as for addPerson. */
  suspendPerson?: Maybe<SuspendPersonResult>;
  /** A key is made, for yourself or for somebody you look after. */
  createKey?: Maybe<CreateKeyResult>;
  /** A key stops working within a second, and for good. Yours, or of somebody you look after. */
  revokeKey?: Maybe<ApiKey>;
  /** Begins the minutes of a session: a section for each item of its agenda. Chair or secretary; asked again, the same minutes. */
  beginMinutes?: Maybe<BeginMinutesResult>;
  /** Writes a draft. What others changed meanwhile stays, and where it is the same section you are told. Chair or secretary. */
  saveMinutesDraft?: Maybe<SaveMinutesDraftResult>;
  /** Sends the minutes to the committee's members. Chair or secretary. */
  circulateMinutes?: Maybe<CirculateMinutesResult>;
  /** Says something about a section of circulated minutes, or what it should say instead. Members, but no observers. */
  proposeCorrection?: Maybe<ProposeCorrectionResult>;
  /** Answers a proposed correction, by the correction's id; accepted, its text is the section's from then on. Chair or secretary. */
  answerCorrection?: Maybe<AnswerCorrectionResult>;
  /** Approves minutes, as a later session did. The chair. */
  approveMinutes?: Maybe<ApproveMinutesResult>;
  /** Opens each section to its audience. Chair or secretary. */
  publishMinutes?: Maybe<PublishMinutesResult>;
  /** Corrects minutes after approval, as a new version with its reason; they stay what they are. Chair or secretary. */
  correctMinutes?: Maybe<CorrectMinutesResult>;
  /** Gives sections in another language, in any state. Members, but no observers, of sections that they may read. */
  translateMinutes?: Maybe<TranslateMinutesResult>;
  /** Sends an issue as readers of a language would get it to your own address in the network, and to nobody else. Editors of the organisation that runs the series. */
  sendTestIssue?: Maybe<SendTestIssueResult>;
  /** Announces a picture for an article. Everybody but readers of the organisation that gave it, until the editors have decided; editors of the series until it is issued. */
  addPicture?: Maybe<AddPictureResult>;
  /** Takes a picture away, also of an article that was issued: page and feed don't show it any more, mail that is out stays out. Everybody but readers of the organisation that gave the article; editors of the series. */
  removePicture?: Maybe<Article>;
  /** Asks for a series by mail. Anybody, 20 times an hour from one network address, 100 times with a key. A mail to the address comes at most once an hour for a series, and five times a day. */
  subscribeToNewsletter?: Maybe<NewsletterAsked>;
  /** Confirms a subscription with the token of the link in the mail, within seven days. */
  confirmSubscription?: Maybe<NewsletterSubscription>;
  /** Ends a subscription with the token of the link in any mail of it; with everything, all of them: the address is deleted, and nothing is sent to it any more. */
  leaveNewsletter?: Maybe<NewsletterSubscription>;
  /** Deletes an address on its owner's request, from every series, and keeps a keyed hash so that nothing is sent to it any more. Stewards of the organisation that runs the series. */
  eraseNewsletterReader?: Maybe<NewsletterAsked>;
  /** Begins a series. Editors. */
  createNewsletterSeries?: Maybe<CreateNewsletterSeriesResult>;
  /** Gives an article to a series for your organisation. Everybody but readers. */
  contributeArticle?: Maybe<ContributeArticleResult>;
  /** Gives an article's text in a further language. Editors and publishers of the organisation that gave the article, until it is issued; editors of the series. */
  translateArticle?: Maybe<TranslateArticleResult>;
  /** Accepts or declines an article. Editors of the organisation that runs the series. */
  acceptArticle?: Maybe<AcceptArticleResult>;
  /** Composes an issue. Editors of the organisation that runs the series. */
  composeIssue?: Maybe<ComposeIssueResult>;
  /** Lets an issue that is READY come out at that hour and not before. Editors of the organisation that runs the series. */
  scheduleIssue?: Maybe<ScheduleIssueResult>;
  /** Takes an issue back that waits for its hour: it is READY again. Editors of the organisation that runs the series. */
  unscheduleIssue?: Maybe<ScheduleIssueResult>;
  /** Issues what is READY, ten seconds from now: until then unscheduleIssue takes it back. Editors of the organisation that runs the series. */
  issueNewsletter?: Maybe<ScheduleIssueResult>;
  /** A steward submits the organisation's subgraph, or a change of it: stored where nothing is wrong with it, and part of the graph when an operator approves it. What waited before is gone. */
  submitPartnerSubgraph?: Maybe<SubmitPartnerSubgraphResult>;
  /** A submission becomes part of the graph, on every hub within a second; questions that are being answered end on the graph they began on. Also brings back what is suspended. Operators. */
  approvePartnerSubgraph?: Maybe<ApprovePartnerSubgraphResult>;
  /** A subgraph leaves the graph until it is approved again. Its stewards and operators. Again: nothing changes. */
  suspendPartnerSubgraph?: Maybe<SuspendPartnerSubgraphResult>;
  /** A subgraph leaves the graph and what waits of it is gone; its prefix stays the organisation's. Its stewards and operators. Again: nothing changes. */
  retirePartnerSubgraph?: Maybe<RetirePartnerSubgraphResult>;
  /** The graph becomes what it was at an earlier version, with the hub's schema of today: subgraphs that joined since are suspended; none comes back that was suspended or retired since. Operators. */
  rollBackSupergraph?: Maybe<RollBackSupergraphResult>;
  /**
   * Asks a second person of your organisation to release a text that screening held. Send what you sent before, as exactly one
   * of `input`, `update` and `translation`. It is sealed, read by you and your approvers only, and deleted after 72 hours or when
   * it is decided. Who may do the act itself.
   */
  requestRelease?: Maybe<RequestReleaseResult>;
  /**
   * Approves: what was sealed is published, by its author, who must still be allowed to. Or declines: it is deleted. Approvers of
   * the author's organisation, but nobody approves their own; authors can decline theirs.
   */
  decideRelease?: Maybe<DecideReleaseResult>;
  /** Announces a session with its agenda and invitations; the committee's chair or secretary. */
  scheduleSession?: Maybe<ScheduleSessionResult>;
  /** Changes a session, its agenda and who is asked to come; the committee's chair or secretary. What changes nothing makes no version. */
  changeSession?: Maybe<ChangeSessionResult>;
  /** Cancels a planned session; the committee's chair or secretary. A second time it answers with the session as it is. The reason, at most 1000 signs, is read by all who read the session. */
  cancelSession?: Maybe<CancelSessionResult>;
  /** Says whether your organisation, if it is invited, comes to a planned session. The last answer counts. */
  answerInvitation?: Maybe<AnswerInvitationResult>;
  /** Records who was there, from when the session begins, and makes it HELD; the committee's chair or secretary. Later lists replace the earlier ones. */
  recordAttendance?: Maybe<RecordAttendanceResult>;
  /** Makes a webhook that reads by the key in use. Stewards, by keys with WEBHOOKS_ADMINISTER and the scope to read each of the events. */
  createWebhook?: Maybe<CreateWebhookResult>;
  /** Changes it; from now on it reads by the key in use, which needs the scopes for its events. */
  updateWebhook?: Maybe<UpdateWebhookResult>;
  /** Nothing more is sent until it is resumed; what is under way may still arrive. */
  pauseWebhook?: Maybe<Webhook>;
  /** Goes on with the event after the last that was taken, at once, and reads by the key in use. Also where the hub gave up. */
  resumeWebhook?: Maybe<Webhook>;
  /** Goes on from an earlier event, also where the hub gave up, and reads by the key in use. Messages have the ids that they had. With neither `after` nor `since` it goes on from where it is. */
  replayWebhook?: Maybe<Webhook>;
  /** A new secret, at once. For 24 hours messages are signed with the former one, too. */
  rotateWebhookSecret?: Maybe<WebhookWithSecret>;
  /** Sends a message of the type `webhook.test` now, whatever the state, once, and answers with what became of it. Once in ten seconds; more is RATE_LIMITED. */
  testWebhook?: Maybe<WebhookDelivery>;
  /** It is gone with its log of deliveries. Answers with its id. */
  deleteWebhook?: Maybe<Scalars['ID']['output']>;
};


export type MutationChooseAlertMailArgs = {
  input: ChooseAlertMailInput;
};


export type MutationPublishAlertArgs = {
  input: PublishAlertInput;
};


export type MutationUpdateAlertArgs = {
  id: Scalars['ID']['input'];
  input: UpdateAlertInput;
};


export type MutationTranslateAlertArgs = {
  id: Scalars['ID']['input'];
  input: TranslateAlertInput;
};


export type MutationWithdrawAlertArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationAcknowledgeAlertArgs = {
  id: Scalars['ID']['input'];
  actionTaken?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCreateCommitteeArgs = {
  input: CreateCommitteeInput;
};


export type MutationChangeCommitteeArgs = {
  id: Scalars['ID']['input'];
  input: ChangeCommitteeInput;
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationReportProgressArgs = {
  id: Scalars['ID']['input'];
  input: ReportProgressInput;
};


export type MutationAnswerRecommendationArgs = {
  id: Scalars['ID']['input'];
  input: AnswerRecommendationInput;
};


export type MutationAdmitOrganisationArgs = {
  input: AdmitOrganisationInput;
};


export type MutationSuspendOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


export type MutationChangeRolesArgs = {
  id: Scalars['ID']['input'];
  roles: Array<Role>;
};


export type MutationSuspendPersonArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCreateKeyArgs = {
  input: CreateKeyInput;
};


export type MutationRevokeKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationBeginMinutesArgs = {
  input: BeginMinutesInput;
};


export type MutationSaveMinutesDraftArgs = {
  id: Scalars['ID']['input'];
  input: SaveMinutesDraftInput;
};


export type MutationCirculateMinutesArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationProposeCorrectionArgs = {
  id: Scalars['ID']['input'];
  input: ProposeCorrectionInput;
};


export type MutationAnswerCorrectionArgs = {
  id: Scalars['ID']['input'];
  input: AnswerCorrectionInput;
};


export type MutationApproveMinutesArgs = {
  id: Scalars['ID']['input'];
  input: ApproveMinutesInput;
};


export type MutationPublishMinutesArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCorrectMinutesArgs = {
  id: Scalars['ID']['input'];
  input: CorrectMinutesInput;
};


export type MutationTranslateMinutesArgs = {
  id: Scalars['ID']['input'];
  input: TranslateMinutesInput;
};


export type MutationSendTestIssueArgs = {
  id: Scalars['ID']['input'];
  language: Language;
};


export type MutationAddPictureArgs = {
  id: Scalars['ID']['input'];
  input: AddPictureInput;
};


export type MutationRemovePictureArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSubscribeToNewsletterArgs = {
  input: SubscribeToNewsletterInput;
};


export type MutationConfirmSubscriptionArgs = {
  token: Scalars['String']['input'];
};


export type MutationLeaveNewsletterArgs = {
  token: Scalars['String']['input'];
  everything?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationEraseNewsletterReaderArgs = {
  series: Scalars['ID']['input'];
  email: Scalars['String']['input'];
};


export type MutationCreateNewsletterSeriesArgs = {
  input: CreateNewsletterSeriesInput;
};


export type MutationContributeArticleArgs = {
  input: ContributeArticleInput;
};


export type MutationTranslateArticleArgs = {
  id: Scalars['ID']['input'];
  input: TranslateArticleInput;
};


export type MutationAcceptArticleArgs = {
  id: Scalars['ID']['input'];
  input: AcceptArticleInput;
};


export type MutationComposeIssueArgs = {
  input: ComposeIssueInput;
};


export type MutationScheduleIssueArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  at: Scalars['DateTime']['input'];
};


export type MutationUnscheduleIssueArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationIssueNewsletterArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSubmitPartnerSubgraphArgs = {
  input: SubmitPartnerSubgraphInput;
};


export type MutationApprovePartnerSubgraphArgs = {
  id: Scalars['ID']['input'];
  input: ApprovePartnerSubgraphInput;
};


export type MutationSuspendPartnerSubgraphArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetirePartnerSubgraphArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRollBackSupergraphArgs = {
  to?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRequestReleaseArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input?: InputMaybe<PublishAlertInput>;
  update?: InputMaybe<UpdateAlertInput>;
  translation?: InputMaybe<TranslateAlertInput>;
};


export type MutationDecideReleaseArgs = {
  id: Scalars['ID']['input'];
  approve: Scalars['Boolean']['input'];
};


export type MutationScheduleSessionArgs = {
  input: ScheduleSessionInput;
};


export type MutationChangeSessionArgs = {
  id: Scalars['ID']['input'];
  input: ChangeSessionInput;
};


export type MutationCancelSessionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationAnswerInvitationArgs = {
  id: Scalars['ID']['input'];
  answer: InvitationAnswer;
};


export type MutationRecordAttendanceArgs = {
  id: Scalars['ID']['input'];
  input: RecordAttendanceInput;
};


export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


export type MutationUpdateWebhookArgs = {
  id: Scalars['ID']['input'];
  input: UpdateWebhookInput;
};


export type MutationPauseWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationResumeWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReplayWebhookArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRotateWebhookSecretArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTestWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteWebhookArgs = {
  id: Scalars['ID']['input'];
};

export type Subscription = {
  /** Without after from now on; with it, all that followed, then live. */
  alertEvents: AlertEvent;
  /** What happens in committees. Without after from now on; with it, all that followed, then live. */
  committeeEvents: CommitteeEvent;
  /** How an issue is being sent: at once, and whenever it changes, until nothing waits any more. */
  newsletterDelivery: NewsletterDelivery;
  /** What happens in newsletters. Without after from now on; with it, all that followed, then live. */
  newsletterEvents: NewsletterEvent;
};


export type SubscriptionAlertEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertFilter>;
};


export type SubscriptionCommitteeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitteeEventFilter>;
};


export type SubscriptionNewsletterDeliveryArgs = {
  issue: Scalars['ID']['input'];
};


export type SubscriptionNewsletterEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NewsletterEventFilter>;
};

/** How you get alerts by mail, at the address that the directory has of you. */
export type AlertMail = {
  /** At once from this severity up; null: none at once. */
  atOnceFrom?: Maybe<Severity>;
  /** The hour of the daily digest, 0 to 23 by the clock of the time zone; null: none. It tells what was not told at once. */
  digestHour?: Maybe<Scalars['Int']['output']>;
  /** The time zone of the digest, of the IANA database. */
  timeZone: Scalars['String']['output'];
  /** The language of the letters; an alert that is not there in it comes as it was written, and says so. */
  language: Language;
  /** Only alerts about these countries; empty for all. */
  countries: Array<CountryCode>;
  /** Only alerts about one of these forms of exploitation; empty for all. */
  forms: Array<ExploitationForm>;
  /** When the mail server knew no such address; null while it does. Nothing is sent since, until you choose again. */
  bouncedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How you want alerts by mail. Without atOnceFrom and digestHour nothing comes. */
export type ChooseAlertMailInput = {
  /** At once from this severity up; none at once unless given. */
  atOnceFrom?: InputMaybe<Severity>;
  /** The hour of a daily digest, 0 to 23; none unless given. */
  digestHour?: InputMaybe<Scalars['Int']['input']>;
  /** The time zone of the digest, of the IANA database, such as Europe/Kyiv; that of your country unless given. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The language of the letters. */
  language: Language;
  /** Only alerts about these countries; all unless given. */
  countries?: InputMaybe<Array<CountryCode>>;
  /** Only alerts about one of these forms of exploitation; all unless given. */
  forms?: InputMaybe<Array<ExploitationForm>>;
};

/** Who may read: the level, and for two of them a list. */
export type AudienceLevel =
  /** Everybody, without a credential too. */
  | 'PUBLIC'
  /** Every active partner of the network. */
  | 'NETWORK'
  /** The active partners of the listed countries. */
  | 'COUNTRIES'
  /** The listed organisations. */
  | 'ORGANISATIONS'
  /** The publisher's organisation and nobody else. */
  | 'OWN';

/** The Traffic Light Protocol 2.0 label that an audience means: PUBLIC CLEAR, NETWORK GREEN, COUNTRIES AMBER, ORGANISATIONS and OWN AMBER_STRICT. */
export type TlpLabel =
  | 'CLEAR'
  | 'GREEN'
  | 'AMBER'
  | 'AMBER_STRICT'
  | 'RED';

/** Countries and organisations are told to the publisher's organisation only; others see the level. */
export type Audience = {
  /** How wide. */
  level: AudienceLevel;
  /** The listed countries; null for others than the publisher's organisation. */
  countries?: Maybe<Array<Country>>;
  /** The listed organisations; null for others than the publisher's organisation. */
  organisations?: Maybe<Array<Organisation>>;
};

/** Who may read. A list goes with its level only, and is never empty there. */
export type AudienceInput = {
  /** How wide. */
  level: AudienceLevel;
  /** With COUNTRIES. */
  countries?: InputMaybe<Array<CountryCode>>;
  /** With ORGANISATIONS. */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What an alert tells of. */
export type AlertKind =
  | 'RECRUITMENT'
  | 'ROUTE'
  | 'EXPLOITATION_SITE'
  | 'ONLINE_GROOMING'
  | 'FALSE_JOB_OFFER'
  | 'MISSING_PATTERN'
  | 'UNACCOMPANIED_MINORS'
  | 'SERVICE_NOTICE'
  | 'OTHER';

/** Forms of exploitation as the network's documents name them. */
export type ExploitationForm =
  | 'SEXUAL'
  | 'BEGGING'
  | 'PETTY_CRIME'
  | 'STREET_VENDING'
  | 'DOMESTIC_WORK'
  | 'AGRICULTURE'
  | 'CONSTRUCTION'
  | 'MANUFACTURING'
  | 'OTHER'
  | 'UNKNOWN';

/** Ages in bands, never a child's age: 0–8, 9–11, 12–14, 15–17 years, any minor, several bands, not known. */
export type AgeBand =
  | 'AGE_0_8'
  | 'AGE_9_11'
  | 'AGE_12_14'
  | 'AGE_15_17'
  | 'MINOR'
  | 'MIXED'
  | 'UNKNOWN';

/** The sex of those concerned. */
export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'MIXED'
  | 'UNKNOWN';

/** CAP 1.2 severity, the gravest first. */
export type Severity =
  | 'EXTREME'
  | 'SEVERE'
  | 'MODERATE'
  | 'MINOR'
  | 'UNKNOWN';

/** CAP 1.2 urgency. */
export type Urgency =
  | 'IMMEDIATE'
  | 'EXPECTED'
  | 'FUTURE'
  | 'PAST'
  | 'UNKNOWN';

/** CAP 1.2 certainty. */
export type Certainty =
  | 'OBSERVED'
  | 'LIKELY'
  | 'POSSIBLE'
  | 'UNLIKELY'
  | 'UNKNOWN';

/** An anonymised alert: a pattern, a route, a site, never a child. publishedBy is null where the source is shielded and the viewer is of another organisation. */
export type Alert = Node & {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** For mail and telephone: country and six random signs, such as UA-7K3M9P. Tells no order. */
  reference: Scalars['String']['output'];
  /** What the alert is about, not who wrote it. */
  country: Country;
  /** Where, no finer than ISO 3166-2. */
  region?: Maybe<Region>;
  /** Who published it; null where the source is shielded and you are of another organisation. */
  publishedBy?: Maybe<Organisation>;
  /** Whether others are not told who published it. */
  sourceShielded: Scalars['Boolean']['output'];
  /** What it tells of. */
  kind: AlertKind;
  /** How grave. */
  severity: Severity;
  /** How soon something must be done. */
  urgency: Urgency;
  /** How sure. */
  certainty: Certainty;
  /** The Traffic Light Protocol label that follows from the audience. */
  tlp: TlpLabel;
  /** Who may read it. */
  audience: Audience;
  /** One line. */
  title: Scalars['String']['output'];
  /** The whole text. */
  summary: Scalars['String']['output'];
  /** The language that title and summary are written in. */
  language: Language;
  /** Given by people, of a version that you could read. Of a shielded alert others don't get those by its publisher, whose name stands on them: `text` has their words. */
  translations: Array<AlertTranslation>;
  /** Title and summary in that language where somebody translated them, else as written, and said so. */
  text: AlertText;
  /** Forms of exploitation. */
  forms: Array<ExploitationForm>;
  /** The ages of those concerned. */
  ageBand?: Maybe<AgeBand>;
  /** The sex of those concerned. */
  sex?: Maybe<Sex>;
  /** When it was first published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When it was last changed; null where it never was. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it stops being current; it stays readable. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn; then only the publisher's organisation reads it. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn; to the publisher's organisation. */
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** 1 when published, one more with each update. */
  version: Scalars['Int']['output'];
  /** What each update changed, the latest first, as far as you could read the alert at the time. */
  changes: Array<AlertChange>;
  /** Every acknowledgement to the publisher's organisation; to others their own. */
  acknowledgements: Array<Acknowledgement>;
};


/** An anonymised alert: a pattern, a route, a site, never a child. publishedBy is null where the source is shielded and the viewer is of another organisation. */
export type AlertTextArgs = {
  language: Language;
};

/** A translation that a person gave. */
export type AlertTranslation = {
  /** The language it is in. */
  language: Language;
  /** One line. */
  title: Scalars['String']['output'];
  /** The whole text. */
  summary: Scalars['String']['output'];
  /** The organisation of who translated it. */
  by: Organisation;
  /** The version that was translated; older than the alert's where the alert moved on. */
  ofVersion: Scalars['Int']['output'];
};

/** An alert's words for a reader of one language. */
export type AlertText = {
  /** The language these words are in. */
  language: Language;
  /** One line. */
  title: Scalars['String']['output'];
  /** The whole text. */
  summary: Scalars['String']['output'];
  /** True where nobody has translated it and these are the words as written. */
  isFallback: Scalars['Boolean']['output'];
  /** True where the alert has changed since it was translated. */
  isOutdated: Scalars['Boolean']['output'];
};

/** One update: what stood before, what after. */
export type AlertChange = {
  /** The version that the update made. */
  version: Scalars['Int']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The names of the fields that changed, as in Alert. */
  fields: Array<Scalars['String']['output']>;
  /** The title before, where it changed. */
  titleBefore?: Maybe<Scalars['String']['output']>;
  /** The summary before, where it changed. */
  summaryBefore?: Maybe<Scalars['String']['output']>;
};

/** Every acknowledgement to the publisher's organisation; to others their own. */
export type Acknowledgement = {
  /** Who has read it and says so. */
  organisation: Organisation;
  /** When it first did. */
  at: Scalars['DateTime']['output'];
  /** What it did. */
  actionTaken?: Maybe<Scalars['String']['output']>;
};

/** A page of alerts. */
export type AlertConnection = {
  /** The alerts of the page. */
  edges: Array<AlertEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many you may read in all under the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An alert in a list. */
export type AlertEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The alert. */
  node: Alert;
};

/** All given conditions hold together. since is inclusive. text folds case and diacritics. */
export type AlertFilter = {
  /** About that country. */
  country?: InputMaybe<CountryCode>;
  /** About that region, an ISO 3166-2 code of the four countries. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Of that kind. */
  kind?: InputMaybe<AlertKind>;
  /** Naming that form of exploitation. */
  form?: InputMaybe<ExploitationForm>;
  /** That grave or graver; UNKNOWN lets all through. */
  severityAtLeast?: InputMaybe<Severity>;
  /** Published by that organisation; a shielded alert matches none but for its own organisation. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Published then or later; for events: happened then or later. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Each word begins a word of the title, the summary or a translation. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Those past their expiresAt too; events never leave them out. */
  includeExpired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What happened to an alert, from where you stand. */
export type AlertEventKind =
  /** It is new to you. */
  | 'PUBLISHED'
  /** It changed, was translated, or, if it is yours, was acknowledged. */
  | 'UPDATED'
  /** It was withdrawn, or is no longer for you. */
  | 'WITHDRAWN'
  /** Its expiresAt has passed. */
  | 'EXPIRED'
  /** What lay between your cursor and this one is no longer kept, or never was: read the list anew. */
  | 'GAP';

/** alert is null where it is withdrawn, or no longer the viewer's to read; alertId and reference are null in a GAP. */
export type AlertEvent = {
  /** Keep the last one and give it as `after` to go on: each event once, in order. */
  cursor: Scalars['String']['output'];
  /** What happened, from where you stand. */
  kind: AlertEventKind;
  /** When. */
  occurredAt: Scalars['DateTime']['output'];
  /** The alert's id. */
  alertId?: Maybe<Scalars['ID']['output']>;
  /** The alert's reference. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The alert as it is now, where you may read it. */
  alert?: Maybe<Alert>;
};

/** A page of the log. */
export type AlertEventConnection = {
  /** The events of the page, oldest first. */
  edges: Array<AlertEventEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An event in the log. */
export type AlertEventEdge = {
  /** The event's own cursor. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AlertEvent;
};

/** Whether an organisation may read an alert, and by which rule. */
export type AccessExplanation = {
  /** Whether it may. */
  mayRead: Scalars['Boolean']['output'];
  /** The rule, in a sentence. */
  rule: Scalars['String']['output'];
};

/** A new alert. Text that could tell who a child is is refused, not stored. */
export type PublishAlertInput = {
  /** Send the same one again after a lost answer: the first alert comes back and nothing is published twice. Kept for the organisation. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it tells of. */
  kind: AlertKind;
  /** How grave. */
  severity: Severity;
  /** How soon something must be done. */
  urgency: Urgency;
  /** How sure. */
  certainty: Certainty;
  /** One line, 1 to 200 UTF-16 units. */
  title: Scalars['String']['input'];
  /** 1 to 8,000 UTF-16 units. */
  summary: Scalars['String']['input'];
  /** The language that title and summary are written in. */
  language: Language;
  /** What it is about; without it the region's country, else the publisher's. */
  country?: InputMaybe<CountryCode>;
  /** An ISO 3166-2 code of the country. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Forms of exploitation. */
  forms?: InputMaybe<Array<ExploitationForm>>;
  /** The ages of those concerned. */
  ageBand?: InputMaybe<AgeBand>;
  /** The sex of those concerned. */
  sex?: InputMaybe<Sex>;
  /** Who may read it: always said, never assumed. */
  audience: AudienceInput;
  /** In the future. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Others are not told who published it. */
  shieldSource?: InputMaybe<Scalars['Boolean']['input']>;
  /** The alert comes from one case: see the privacy rules. */
  fromOneCase?: InputMaybe<Scalars['Boolean']['input']>;
  /** Publish with the wider values that WideningNeeded offered. */
  acceptWidening?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Only what is given changes; version is the one that was read. */
export type UpdateAlertInput = {
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** What it tells of. */
  kind?: InputMaybe<AlertKind>;
  /** How grave. */
  severity?: InputMaybe<Severity>;
  /** How soon something must be done. */
  urgency?: InputMaybe<Urgency>;
  /** How sure. */
  certainty?: InputMaybe<Certainty>;
  /** One line, 1 to 200 UTF-16 units. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 8,000 UTF-16 units. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** The language that title and summary are written in. */
  language?: InputMaybe<Language>;
  /** What it is about. */
  country?: InputMaybe<CountryCode>;
  /** An ISO 3166-2 code of the country; null takes it away. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Forms of exploitation. */
  forms?: InputMaybe<Array<ExploitationForm>>;
  /** The ages of those concerned; null takes it away. */
  ageBand?: InputMaybe<AgeBand>;
  /** The sex of those concerned; null takes it away. */
  sex?: InputMaybe<Sex>;
  /** Who may read it from now on. */
  audience?: InputMaybe<AudienceInput>;
  /** In the future; null takes it away. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Others are not told who published it. */
  shieldSource?: InputMaybe<Scalars['Boolean']['input']>;
  /** Update with the wider values that WideningNeeded offered. */
  acceptWidening?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A translation. */
export type TranslateAlertInput = {
  /** Another one than the alert is written in. */
  language: Language;
  /** One line, 1 to 200 UTF-16 units. */
  title: Scalars['String']['input'];
  /** 1 to 8,000 UTF-16 units. */
  summary: Scalars['String']['input'];
  /** The version that was translated. */
  ofVersion: Scalars['Int']['input'];
};

/** The audience has no list where its level needs one: nobody would be told. */
export type AudienceEmpty = Problem & {
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The values that would pass; send again with acceptWidening: true. */
export type WideningNeeded = Problem & {
  /** Why. */
  message: Scalars['String']['output'];
  /** The region that would pass; null for the whole country. */
  region?: Maybe<Region>;
  /** The country. */
  country: Country;
  /** The age band that would pass. */
  ageBand?: Maybe<AgeBand>;
  /** The sex that would pass. */
  sex?: Maybe<Sex>;
};

/** The alert has changed since the version that was read. */
export type VersionConflict = Problem & {
  /** What to do. */
  message: Scalars['String']['output'];
  /** The alert as it is now. */
  current: Alert;
};

/** The alert was withdrawn before. */
export type AlertAlreadyWithdrawn = Problem & {
  /** When. */
  message: Scalars['String']['output'];
  /** The alert. */
  alert: Alert;
};

/** The alert, or why it was not published. */
export type PublishAlertResult = Alert | ScreeningFailed | AudienceEmpty | WideningNeeded;

/** The alert as it is now, or why it was not updated. */
export type UpdateAlertResult = Alert | ScreeningFailed | AudienceEmpty | WideningNeeded | VersionConflict | AlertAlreadyWithdrawn;

/** The alert with the translation, or why it was not taken. */
export type TranslateAlertResult = Alert | ScreeningFailed | VersionConflict | AlertAlreadyWithdrawn;

/** The alert as withdrawn, or why it was not. */
export type WithdrawAlertResult = Alert | ScreeningFailed | AlertAlreadyWithdrawn;

/** The alert with the acknowledgement, or why it was not taken. */
export type AcknowledgeAlertResult = Alert | ScreeningFailed | AlertAlreadyWithdrawn;

/** What happened in a committee, from where you stand. */
export type CommitteeEventKind =
  /** The committee was set up. */
  | 'COMMITTEE_CREATED'
  /** The committee, its members or their parts changed. */
  | 'COMMITTEE_CHANGED'
  /** A session is planned. */
  | 'SESSION_SCHEDULED'
  /** When, where or of what a session is has changed. */
  | 'SESSION_CHANGED'
  /** A session does not take place. */
  | 'SESSION_CANCELLED'
  /** A session took place. */
  | 'SESSION_HELD'
  /** An organisation answered an invitation; members only. */
  | 'INVITATION_ANSWERED'
  /** Minutes were begun; chair and secretary only. */
  | 'MINUTES_BEGUN'
  /** A draft was saved; chair and secretary only. */
  | 'MINUTES_SAVED'
  /** Members can read the minutes and propose corrections. */
  | 'MINUTES_CIRCULATED'
  /** A member proposed a correction. */
  | 'CORRECTION_PROPOSED'
  /** A proposed correction was answered. */
  | 'CORRECTION_ANSWERED'
  /** A later session approved the minutes. */
  | 'MINUTES_APPROVED'
  /** The minutes are there for each section's audience. */
  | 'MINUTES_PUBLISHED'
  /** Approved minutes were corrected. */
  | 'MINUTES_CORRECTED'
  /** A translation was given. */
  | 'MINUTES_TRANSLATED'
  /** A decision was recorded. */
  | 'DECISION_RECORDED'
  /** Progress was reported. */
  | 'DECISION_PROGRESSED'
  /** The due day has passed and the decision is not done. */
  | 'DECISION_OVERDUE'
  /** The committee that a recommendation is addressed to answered it. */
  | 'RECOMMENDATION_ANSWERED'
  /** What you could read until then is yours no longer; nothing is told of it. */
  | 'WITHDRAWN'
  /** The log no longer reaches back to your cursor: read the lists anew. */
  | 'GAP';

/** Something that happened in a committee. What it happened to comes as it is now, as far as you may read it. */
export type CommitteeEvent = {
  /** Its place in the log, sealed; go on with it as `after`. */
  cursor: Scalars['String']['output'];
  /** What happened. */
  kind: CommitteeEventKind;
  /** When. */
  occurredAt: Scalars['DateTime']['output'];
  /** What it happened to; null in a GAP. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** The committee in which it happened. */
  committee?: Maybe<Committee>;
  /** The decision that it happened to, as it is now; null where it is not yours to read any more, and of other things. */
  decision?: Maybe<Decision>;
  /** The minutes that it happened to, as they are now; null where they are not yours to read any more, and of other things. */
  minutes?: Maybe<Minutes>;
  /** The session that it happened to, as it is now; null where it is not yours to read any more, and of other things. */
  session?: Maybe<Session>;
};

/** A page of the log. */
export type CommitteeEventConnection = {
  /** Oldest first. */
  edges: Array<CommitteeEventEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An event in the log. */
export type CommitteeEventEdge = {
  /** Its place, sealed. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: CommitteeEvent;
};

/** All given conditions hold together. */
export type CommitteeEventFilter = {
  /** Of that committee. */
  committee?: InputMaybe<Scalars['ID']['input']>;
  /** Of committees of that country, as far as you may read them. */
  country?: InputMaybe<CountryCode>;
  /** Of these kinds; WITHDRAWN and GAP come whatever is asked. */
  kinds?: InputMaybe<Array<CommitteeEventKind>>;
};

/** What a committee is for, as the network's documents name them. */
export type CommitteeKind =
  /** The national committee of a country. */
  | 'NATIONAL'
  /** A standing committee of a region. */
  | 'REGIONAL_STANDING'
  /** A committee that acts in one town or district. */
  | 'LOCAL_ACTION'
  /** A group that supports those who act. */
  | 'SUPPORT_GROUP'
  /** A round table. */
  | 'ROUND_TABLE';

/** The part an organisation has in a committee. */
export type CommitteePart =
  /** Leads it, and approves its minutes. */
  | 'CHAIR'
  /** Prepares its sessions and keeps its minutes. */
  | 'SECRETARY'
  /** Takes part. */
  | 'MEMBER'
  /** Listens: reads what members read, and neither comments nor proposes. */
  | 'OBSERVER';

/** Who may read a part of a committee's work: the level, and for two of them a list. Chair and secretary always read it. */
export type CommitteeAudienceLevel =
  /** Everybody, without a credential too. */
  | 'PUBLIC'
  /** Every active partner of the network. */
  | 'NETWORK'
  /** The active partners of the listed countries. */
  | 'COUNTRIES'
  /** The listed organisations. */
  | 'ORGANISATIONS'
  /** The organisations that have a part in the committee now. */
  | 'MEMBERS'
  /** The committee's chair and secretary, and nobody else. */
  | 'OWN';

/** Countries and organisations are told to the committee's chair and secretary only; others see the level. */
export type CommitteeAudience = {
  /** How wide. */
  level: CommitteeAudienceLevel;
  /** The Traffic Light Protocol 2.0 label that the level means: PUBLIC CLEAR, NETWORK GREEN, COUNTRIES and MEMBERS AMBER, ORGANISATIONS and OWN AMBER_STRICT. */
  tlp: TlpLabel;
  /** The listed countries; null for others than chair and secretary. */
  countries?: Maybe<Array<Country>>;
  /** The listed organisations; null for others than chair and secretary. */
  organisations?: Maybe<Array<Organisation>>;
};

/** Who may read. A list goes with its level only, and is never empty there. */
export type CommitteeAudienceInput = {
  /** How wide. */
  level: CommitteeAudienceLevel;
  /** With COUNTRIES. */
  countries?: InputMaybe<Array<CountryCode>>;
  /** With ORGANISATIONS. */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** An organisation's part in a committee. */
export type CommitteeMember = {
  /** Who. */
  organisation: Organisation;
  /** What part. */
  part: CommitteePart;
  /** The first day of it. */
  since: Scalars['Date']['output'];
  /** The last day of it; null where no end is set. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** A body that coordinates and exchanges information: its organisations meet, decide, and keep minutes. Read by its members, by its country's coordinators, and by its audience. */
export type Committee = Node & {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** Its name in addresses: lower-case letters, digits and hyphens. */
  slug: Scalars['String']['output'];
  /** In the language asked for where there is one; else as it calls itself. */
  name: Scalars['String']['output'];
  /** What it is for. */
  kind: CommitteeKind;
  /** Where it works. */
  country: Country;
  /** The region it works in; null where it is for the whole country. */
  region?: Maybe<Region>;
  /** The organisation that it meets at. */
  host: Organisation;
  /** The languages it works in; minutes begin in the first. */
  languages: Array<Language>;
  /** Who may read that it exists and who takes part, besides its members. */
  audience: CommitteeAudience;
  /** The parts that organisations have and had, the oldest first; null for others than members and coordinators of the country. */
  members?: Maybe<Array<CommitteeMember>>;
  /** The parts that your organisation has today. */
  viewerParts: Array<CommitteePart>;
  /** The version; each change makes the next. */
  version: Scalars['Int']['output'];
  /** When it was set up. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ended its work; null while it works. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its decisions that you may read, latest recorded first. A page is 20 unless asked for, at most 100. */
  decisions: DecisionConnection;
  /** Recommendations of other committees addressed to it that you may read, latest recorded first. A page is 20 unless asked for, at most 100. */
  recommendations: DecisionConnection;
  /** Its minutes that you may read, the latest begun first. */
  minutes: MinutesConnection;
  /** Its sessions that you may read, the latest first. A page is 20 unless asked for, at most 100. */
  sessions: SessionConnection;
  /** Where calendar programs find its sessions: for nobody the public ones; the others with a key as Bearer or as the password of Basic, or with one of the scope CALENDAR alone as `?key=`. */
  calendarUrl: Scalars['String']['output'];
};


/** A body that coordinates and exchanges information: its organisations meet, decide, and keep minutes. Read by its members, by its country's coordinators, and by its audience. */
export type CommitteeNameArgs = {
  language?: InputMaybe<Language>;
};


/** A body that coordinates and exchanges information: its organisations meet, decide, and keep minutes. Read by its members, by its country's coordinators, and by its audience. */
export type CommitteeDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
};


/** A body that coordinates and exchanges information: its organisations meet, decide, and keep minutes. Read by its members, by its country's coordinators, and by its audience. */
export type CommitteeRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
};


/** A body that coordinates and exchanges information: its organisations meet, decide, and keep minutes. Read by its members, by its country's coordinators, and by its audience. */
export type CommitteeMinutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that coordinates and exchanges information: its organisations meet, decide, and keep minutes. Read by its members, by its country's coordinators, and by its audience. */
export type CommitteeSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionFilter>;
};

/** A page of committees. */
export type CommitteeConnection = {
  /** Newest first. */
  edges: Array<CommitteeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many you may read in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A committee in a list. */
export type CommitteeEdge = {
  /** Its place, sealed. */
  cursor: Scalars['String']['output'];
  /** The committee. */
  node: Committee;
};

/** All given conditions hold together. */
export type CommitteeFilter = {
  /** Those that work there. */
  country?: InputMaybe<CountryCode>;
  /** Those of that region. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Those of that kind. */
  kind?: InputMaybe<CommitteeKind>;
  /** Those in which that organisation has a part now, as far as you may know. */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the name; folds case and diacritics. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Those that have ended too. */
  includeClosed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An organisation's part as a coordinator gives it. */
export type CommitteeMemberInput = {
  /** Who. */
  organisation: Scalars['ID']['input'];
  /** What part. */
  part: CommitteePart;
  /** The first day; today unless given. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A name in a further language. */
export type CommitteeNameInput = {
  /** The language. */
  language: Language;
  /** The name. */
  name: Scalars['String']['input'];
};

/** A new committee. Somebody must be its secretary. */
export type CreateCommitteeInput = {
  /** 3 to 60 lower-case letters, digits and hyphens; never changed. */
  slug: Scalars['String']['input'];
  /** At most 200 signs. */
  name: Scalars['String']['input'];
  /** Names in further languages. */
  names?: InputMaybe<Array<CommitteeNameInput>>;
  /** What it is for. */
  kind: CommitteeKind;
  /** Where it works; your own country unless given, and no other. */
  country?: InputMaybe<CountryCode>;
  /** An ISO 3166-2 code of the country. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** The languages it works in; minutes begin in the first. */
  languages: Array<Language>;
  /** The organisation that it meets at. */
  host: Scalars['ID']['input'];
  /** Who may read that it exists. */
  audience: CommitteeAudienceInput;
  /** Who takes part. An organisation may have several parts. */
  members: Array<CommitteeMemberInput>;
};

/** Only what is given changes; version is the one that was read. */
export type ChangeCommitteeInput = {
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** At most 200 signs. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All names in further languages: those not given are taken away. */
  names?: InputMaybe<Array<CommitteeNameInput>>;
  /** An ISO 3166-2 code of the country; null takes it away. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** The languages it works in. */
  languages?: InputMaybe<Array<Language>>;
  /** The organisation that it meets at. */
  host?: InputMaybe<Scalars['ID']['input']>;
  /** Who may read that it exists. */
  audience?: InputMaybe<CommitteeAudienceInput>;
  /** All parts, those that have ended among them: what is not given is taken away as if it had never been. */
  members?: InputMaybe<Array<CommitteeMemberInput>>;
  /** True ends its work, false takes it up again. */
  closed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody changed the committee since you read it. Nothing was written. */
export type CommitteeConflict = Problem & {
  /** Which version it is at. */
  message: Scalars['String']['output'];
  /** The committee as it is now. */
  current: Committee;
};

/** The committee, or why it was not set up. */
export type CreateCommitteeResult = Committee | ScreeningFailed | AudienceEmpty | AlreadyTaken;

/** The committee as it is now, or why it was not changed. */
export type ChangeCommitteeResult = Committee | ScreeningFailed | AudienceEmpty | CommitteeConflict;

/** What kind of thing was decided. */
export type DecisionKind =
  /** The committee has settled something. */
  | 'DECISION'
  /** Somebody is to do something. */
  | 'ACTION'
  /** Another committee, or the national level, is asked for something and answers. */
  | 'RECOMMENDATION';

/** How far it has got: OPEN, then IN_PROGRESS, then DONE or DROPPED. Chair and secretary can open again what was closed. */
export type DecisionState =
  /** Not begun. */
  | 'OPEN'
  /** Begun. */
  | 'IN_PROGRESS'
  /** Done. */
  | 'DONE'
  /** Given up. */
  | 'DROPPED';

/** What a committee answers to a recommendation. */
export type RecommendationReply =
  /** It follows it. */
  | 'ACCEPTED'
  /** It follows a part of it. */
  | 'PARTLY'
  /** It does not follow it. */
  | 'DECLINED';

/** What a committee decided. Read by its chair and secretary, by the organisation responsible, by the members of the committee it is addressed to, and by its audience. */
export type Decision = Node & {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** The committee that decided; null where it isn't yours to read. */
  committee?: Maybe<Committee>;
  /** The session in which it was decided; null where it was decided between sessions, and where the session isn't yours to read. */
  session?: Maybe<Session>;
  /** What kind of thing it is. */
  kind: DecisionKind;
  /** What was decided; never changed. */
  text: Scalars['String']['output'];
  /** The language it is written in. */
  language: Language;
  /** The organisation that sees to it; it reports how far it has got, in the committee or outside it. */
  responsible?: Maybe<Organisation>;
  /** The last day for it; days are those of UTC. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether that day has passed and it is neither done nor dropped. */
  isOverdue: Scalars['Boolean']['output'];
  /** How far it has got. */
  state: DecisionState;
  /** Who may read it, besides those who are always told. */
  audience: CommitteeAudience;
  /** What was reported about it, the oldest first. */
  progress: Array<ProgressNote>;
  /** The committee that a recommendation is for; null for any other kind, and where it isn't yours to read. */
  addressee?: Maybe<Committee>;
  /** What that committee answered; null until it has. */
  answer?: Maybe<RecommendationAnswer>;
  /** When its session began; where it was recorded without one or ahead of it, when that was. */
  decidedAt: Scalars['DateTime']['output'];
  /** Since when it is done or dropped; null while it is neither. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The version; each report and each answer makes the next. */
  version: Scalars['Int']['output'];
};

/** What an organisation reported about a decision. */
export type ProgressNote = {
  /** Who. */
  by: Organisation;
  /** What it said. */
  note: Scalars['String']['output'];
  /** How far the decision had got by then. */
  state: DecisionState;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** What a committee answered to a recommendation; it answers once. */
export type RecommendationAnswer = {
  /** Whether it follows. */
  reply: RecommendationReply;
  /** What it says. */
  text: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** A page of decisions. */
export type DecisionConnection = {
  /** Latest recorded first. */
  edges: Array<DecisionEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many you may read in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A decision in a list. */
export type DecisionEdge = {
  /** Its place, sealed. */
  cursor: Scalars['String']['output'];
  /** The decision. */
  node: Decision;
};

/** All given conditions hold together. Those on a committee find only decisions of committees that you may read. */
export type DecisionFilter = {
  /** Those of that committee. */
  committee?: InputMaybe<Scalars['ID']['input']>;
  /** Those of committees that work there. */
  country?: InputMaybe<CountryCode>;
  /** Those of committees of that region. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Those of committees of that kind. */
  committeeKind?: InputMaybe<CommitteeKind>;
  /** Those of that kind. */
  kind?: InputMaybe<DecisionKind>;
  /** Those in that state. */
  state?: InputMaybe<DecisionState>;
  /** Those that organisation is responsible for. */
  responsible?: InputMaybe<Scalars['ID']['input']>;
  /** Those addressed to that committee. */
  addressee?: InputMaybe<Scalars['ID']['input']>;
  /** True for those that are overdue, false for those that aren't. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those due before that day. */
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Words of the text; folds case and diacritics. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** True for those neither done nor dropped, false for those that are. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A meeting of a committee. Read by the committee's members and by its audience. */
export type Session = Node & {
  /** What was decided in it, as far as you may read it, in the order of recording. */
  decisions: Array<Decision>;
  /** Decisions of earlier sessions that were not done when this one began, or are not done now: on its agenda until they are. Those that you may read, in the order of recording. */
  carriedOver: Array<Decision>;
  /** Its minutes; null where there are none that you may read. */
  minutes?: Maybe<Minutes>;
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** Whose session it is; null where the committee is not yours to read. */
  committee?: Maybe<Committee>;
  /** What people call it by: counts up within the committee. */
  number: Scalars['Int']['output'];
  /** What it is about in a few words. */
  title?: Maybe<Scalars['String']['output']>;
  /** The language it is announced in. */
  language: Language;
  /** When it begins, on a full minute. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends, where that is planned. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The IANA time zone that the committee reckons in, such as Europe/Kyiv. */
  timeZone: Scalars['String']['output'];
  /** Where it meets. */
  place?: Maybe<Scalars['String']['output']>;
  /** Where to dial in; null for others than the committee's members. */
  callUrl?: Maybe<Scalars['String']['output']>;
  /** What has become of it. */
  state: SessionState;
  /** Who may read of it, besides the committee's members. */
  audience: CommitteeAudience;
  /** What is spoken about, in order; the items that you may read. */
  agenda: Array<AgendaItem>;
  /** Who is asked to come, and what they answered; null for others than the committee's members. */
  invitations?: Maybe<Array<Invitation>>;
  /** Who was there; null for others than the committee's members, and while it was not held. */
  attendance?: Maybe<Array<Attendance>>;
  /** The version; each change makes the next. */
  version: Scalars['Int']['output'];
  /** When it was announced. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed; null where it never was. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was cancelled; null where it was not. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was cancelled. */
  cancellationReason?: Maybe<Scalars['String']['output']>;
};

/** Something decided. The same again in the same session, before anybody reported on it, is the same decision. */
export type RecordDecisionInput = {
  /** The committee; yours as chair or secretary. */
  committee: Scalars['ID']['input'];
  /** The session of the committee in which it was decided; none where it was decided between sessions. */
  session?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of thing it is. */
  kind: DecisionKind;
  /** At most 4000 signs. No line of it may tell who a person is; officials are named by their function. */
  text: Scalars['String']['input'];
  /** The language of the text; the committee's first unless given. */
  language?: InputMaybe<Language>;
  /** The organisation that sees to it; any of the network. */
  responsible?: InputMaybe<Scalars['ID']['input']>;
  /** The last day for it. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may read it. */
  audience: CommitteeAudienceInput;
  /** With RECOMMENDATION: the committee it is for, another one that you may read. */
  addressee?: InputMaybe<Scalars['ID']['input']>;
  /** With RECOMMENDATION, instead of an addressee: it is for the national committee of the committee's country. */
  toNational?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How far a decision has got. */
export type ReportProgressInput = {
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** At most 4000 signs. */
  note: Scalars['String']['input'];
  /** How far it has got now; only chair and secretary set it back to OPEN or open again what was closed. */
  state: DecisionState;
  /** A new last day, by chair and secretary only; null takes it away. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What the committee that a recommendation is for says to it. */
export type AnswerRecommendationInput = {
  /** Whether it follows. */
  reply: RecommendationReply;
  /** At most 4000 signs. */
  text: Scalars['String']['input'];
};

/** The country has no national committee at work. Nothing was written. */
export type NoNationalCommittee = Problem & {
  /** What to do instead. */
  message: Scalars['String']['output'];
};

/** Somebody reported on the decision or answered it since you read it. Nothing was written. */
export type DecisionConflict = Problem & {
  /** Which version it is at. */
  message: Scalars['String']['output'];
  /** The decision as it is now. */
  current: Decision;
};

/** The decision is done or dropped. Nothing was written. */
export type DecisionClosed = Problem & {
  /** Who can open it again. */
  message: Scalars['String']['output'];
  /** The decision as it is now. */
  decision: Decision;
};

/** The recommendation has its answer already. Nothing was written. */
export type RecommendationAnswered = Problem & {
  /** When it was answered. */
  message: Scalars['String']['output'];
  /** The recommendation with its answer. */
  decision: Decision;
};

/** The decision, or why it was not recorded. */
export type RecordDecisionResult = Decision | ScreeningFailed | AudienceEmpty | NoNationalCommittee;

/** The decision as it is now, or why the report was not taken. */
export type ReportProgressResult = Decision | ScreeningFailed | DecisionConflict | DecisionClosed;

/** The recommendation with its answer, or why it was not answered. */
export type AnswerRecommendationResult = Decision | ScreeningFailed | RecommendationAnswered;

/** A country of the network; its id is the code, such as UA. */
export type Country = Node & {
  /** The ISO 3166-1 code. */
  id: Scalars['ID']['output'];
  /** The ISO 3166-1 code. */
  code: CountryCode;
  /** In the language asked for; in English without one. */
  name: Scalars['String']['output'];
  /** Its ISO 3166-2 subdivisions, by code. */
  regions: Array<Region>;
  /** Its organisations in the network, by name. */
  organisations: OrganisationConnection;
};


/** A country of the network; its id is the code, such as UA. */
export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};


/** A country of the network; its id is the code, such as UA. */
export type CountryOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An ISO 3166-2 subdivision; its id is the code, such as UA-77. */
export type Region = {
  /** The ISO 3166-2 code. */
  id: Scalars['ID']['output'];
  /** In the language asked for; in English without one. */
  name: Scalars['String']['output'];
  /** The country it belongs to. */
  country: Country;
};


/** An ISO 3166-2 subdivision; its id is the code, such as UA-77. */
export type RegionNameArgs = {
  language?: InputMaybe<Language>;
};

/** What an organisation is. */
export type OrganisationKind =
  | 'NGO'
  | 'AGENCY'
  | 'INTERNATIONAL'
  | 'TRADE_UNION'
  | 'EMPLOYERS'
  | 'ACADEMIC'
  | 'OTHER';

/** Whether an organisation takes part: a suspended one keeps its past, and its people can't use the hub. */
export type OrganisationStatus =
  | 'ACTIVE'
  | 'SUSPENDED';

/** A partner of the network. What is here is public: nothing about its people. */
export type Organisation = Node & {
  /** Lasting; survives a change of name. */
  id: Scalars['ID']['output'];
  /** Its name in addresses: lower-case letters, digits and hyphens. */
  slug: Scalars['String']['output'];
  /** In the language asked for where the organisation gave one; else as it calls itself. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: OrganisationKind;
  /** Where it works. */
  country: Country;
  /** Its public site. */
  website?: Maybe<Scalars['String']['output']>;
  /** Its public telephone line. */
  hotline?: Maybe<Scalars['String']['output']>;
  /** The languages it answers in. */
  languages: Array<Language>;
  /** Whether it takes part now. */
  status: OrganisationStatus;
  /** What it published that you may read, newest first; nothing that it published with its source shielded, unless it is yours. */
  alerts: AlertConnection;
};


/** A partner of the network. What is here is public: nothing about its people. */
export type OrganisationNameArgs = {
  language?: InputMaybe<Language>;
};


/** A partner of the network. What is here is public: nothing about its people. */
export type OrganisationAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertFilter>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  /** The organisations of the page. */
  edges: Array<OrganisationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation in a list. */
export type OrganisationEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/** All given conditions hold together. */
export type OrganisationFilter = {
  /** Working in that country. */
  country?: InputMaybe<CountryCode>;
  /** Of that kind. */
  kind?: InputMaybe<OrganisationKind>;
  /** Each word begins a word of the name, in any language; case and diacritics don't count. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a person is trusted with. Roles add acts; none widens reading beyond an audience. */
export type Role =
  /** Reads what the organisation reads, and acknowledges. */
  | 'READER'
  /** Publishes, updates, withdraws and translates alerts for the organisation. */
  | 'PUBLISHER'
  /** Withdraws alerts, and gives the second pair of eyes. */
  | 'APPROVER'
  /** Edits the newsletter; translates alerts. */
  | 'EDITOR'
  /** Keeps a committee's minutes. */
  | 'SECRETARY'
  /** Looks after the organisation's people and keys. */
  | 'STEWARD'
  /** Looks after the people and keys of a country's organisations. */
  | 'COORDINATOR'
  /** Runs the network: admits and suspends organisations. */
  | 'OPERATOR';

/** Who the hub takes you for. */
export type Viewer = {
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
  /** The person's organisation. */
  organisation: Organisation;
  /** The person's roles. */
  roles: Array<Role>;
  /** What the credential in use may be used for. */
  scopes: Array<KeyScope>;
};

/** Whether a person may use the hub. */
export type PersonStatus =
  | 'ACTIVE'
  | 'SUSPENDED';

/** Somebody who works with the hub. Read by the stewards of their organisation, coordinators of their country, operators, and themselves. */
export type Person = Node & {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** The name that colleagues know. */
  name: Scalars['String']['output'];
  /** The work address. */
  email: Scalars['String']['output'];
  /** The organisation the person works for. */
  organisation: Organisation;
  /** What the person is trusted with. */
  roles: Array<Role>;
  /** Whether the person may use the hub. */
  status: PersonStatus;
  /** The person's keys that have not been revoked, newest first. */
  keys: Array<ApiKey>;
};

/** A page of people. */
export type PersonConnection = {
  /** The people of the page. */
  edges: Array<PersonEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A person in a list. */
export type PersonEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** What a key may be used for; it narrows what its person may do. */
export type KeyScope =
  /** Reads alerts and their events. */
  | 'ALERTS_READ'
  /** Publishes, updates, withdraws and translates alerts. */
  | 'ALERTS_PUBLISH'
  /** Acknowledges alerts. */
  | 'ALERTS_ACKNOWLEDGE'
  /** Reads committees: their sessions, minutes, decisions and events. */
  | 'COMMITTEES_READ'
  /** Keeps committees: sets them up, schedules sessions, writes minutes, records decisions, answers invitations. */
  | 'COMMITTEES_WRITE'
  /** Reads calendars of committees' sessions, and nothing else. A key that has this scope alone may stand in a calendar's address as `?key=`, and opens no other door; COMMITTEES_READ reads calendars too. */
  | 'CALENDAR'
  /** Reads newsletters: their series, issues, articles and events. */
  | 'NEWSLETTER_READ'
  /** Contributes articles to newsletters, composes, schedules and issues them. */
  | 'NEWSLETTER_WRITE'
  /** Acts on organisations, people and keys. */
  | 'DIRECTORY_ADMINISTER'
  /** Keeps the organisation's webhooks; its person must be a steward, and each scope to read must be the key's as well. */
  | 'WEBHOOKS_ADMINISTER'
  /** Asks the hub as a federation router does, at /subgraph. */
  | 'SUBGRAPH';

/** A key of a person. The key itself is shown once, when it is made; the hub keeps a digest. */
export type ApiKey = Node & {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** What it is for, in its owner's words. */
  label: Scalars['String']['output'];
  /** The key's first signs, to tell it from others. */
  hint: Scalars['String']['output'];
  /** Whose it is. */
  person: Person;
  /** What it may be used for. */
  scopes: Array<KeyScope>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it stops working; null where it doesn't by itself. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked; null while it works. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last used, to the minute; null where it never was. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A new partner. */
export type AdmitOrganisationInput = {
  /** Lower-case letters, digits and hyphens, 3 to 60 of them; unused so far. */
  slug: Scalars['String']['input'];
  /** As it calls itself. */
  name: Scalars['String']['input'];
  /** Its name in other languages. */
  names?: InputMaybe<Array<OrganisationNameInput>>;
  /** What it is. */
  kind: OrganisationKind;
  /** Where it works. */
  country: CountryCode;
  /** The languages it answers in; at least one. */
  languages: Array<Language>;
  /** Its public site, https. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** Its public telephone line. */
  hotline?: InputMaybe<Scalars['String']['input']>;
};

/** A name in one language. */
export type OrganisationNameInput = {
  /** The language of the name. */
  language: Language;
  /** The name. */
  name: Scalars['String']['input'];
};

/** A new person in an organisation. */
export type AddPersonInput = {
  /** Their organisation. */
  organisation: Scalars['ID']['input'];
  /** The name that colleagues know. */
  name: Scalars['String']['input'];
  /** The work address; unused so far. */
  email: Scalars['String']['input'];
  /** What they are trusted with; none above your own standing. */
  roles: Array<Role>;
};

/** A new key. */
export type CreateKeyInput = {
  /** Whose key; yours without it. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  label: Scalars['String']['input'];
  /** What it may be used for; for yourself nothing that the key in use lacks. */
  scopes: Array<KeyScope>;
  /** When it stops working; 90 days from now without it. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** That slug, address or other name is in use. */
export type AlreadyTaken = Problem & {
  /** Which value, and what to do. */
  message: Scalars['String']['output'];
  /** The field's path in the input. */
  field: Scalars['String']['output'];
};

/** The network would be left without an operator. */
export type LastOperator = Problem & {
  /** What to do first. */
  message: Scalars['String']['output'];
};

/** A key just made: the only time that it can be read. */
export type CreatedKey = {
  /** What the hub keeps of it. */
  key: ApiKey;
  /** The key itself, for `Authorization: Bearer`. It can't be shown again. */
  secret: Scalars['String']['output'];
};

/** The partner, or why it was not admitted. */
export type AdmitOrganisationResult = Organisation | ScreeningFailed | AlreadyTaken;

/** The partner as it is now, or why it was not suspended. */
export type SuspendOrganisationResult = Organisation | LastOperator;

/** The person, or why they were not added. */
export type AddPersonResult = Person | AlreadyTaken;

/** The person as they are now, or why their roles were not changed. */
export type ChangeRolesResult = Person | LastOperator;

/** The person as they are now, or why they were not suspended. */
export type SuspendPersonResult = Person | LastOperator;

/** The key, or why it was not made. */
export type CreateKeyResult = CreatedKey | ScreeningFailed;

/** What has become of minutes. They go from one to the next and never back. */
export type MinutesState =
  /** Being written; chair and secretary read them. */
  | 'DRAFT'
  /** Sent to the committee's members, who propose corrections. */
  | 'CIRCULATED'
  /** Approved by a later session. */
  | 'APPROVED'
  /** Each section is read by its audience. */
  | 'PUBLISHED';

/** The minutes of a session as you may read them: your edition. Nothing in it tells of sections that you may not know of. */
export type Minutes = Node & {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** Null where the committee is not yours to read. */
  committee?: Maybe<Committee>;
  /** The session that they are of; null where it is not yours to read. */
  session?: Maybe<Session>;
  /** What they are written in; sections may have translations. */
  language: Language;
  /** How far they are. */
  state: MinutesState;
  /** The version; each change makes the next. For readers who have no part in the committee: the last one that changed something for them. */
  version: Scalars['Int']['output'];
  /** The sections that you may read, in order. */
  sections: Array<MinutesSection>;
  /** How many sections there are besides; null for all but the committee's members, who may know that there are some. */
  withheld?: Maybe<Scalars['Int']['output']>;
  /** When they were begun. */
  begunAt: Scalars['DateTime']['output'];
  /** When version was made. */
  updatedAt: Scalars['DateTime']['output'];
  /** When they were sent to the members; null before. */
  circulatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they were approved; null before. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The session that approved them; null before, and where it is not yours to read. */
  approvedIn?: Maybe<Session>;
  /** When they were published; null before. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What they were, latest first: those versions in which there is something for you to read. */
  versions: Array<MinutesVersion>;
  /** What changed from one version to another, in the sections that you may read. Both are among `versions`. */
  difference: Array<SectionDifference>;
  /** What members said about the sections that you may read, oldest first; null for all but the committee's members. */
  corrections?: Maybe<Array<ProposedCorrection>>;
  /** Your edition as a paper to print, in the language asked for where it is translated: the address; ask for it with your credential. */
  pdfUrl: Scalars['String']['output'];
  /** The same as a web page without scripts. */
  htmlUrl: Scalars['String']['output'];
  /** The same as Markdown. */
  markdownUrl: Scalars['String']['output'];
};


/** The minutes of a session as you may read them: your edition. Nothing in it tells of sections that you may not know of. */
export type MinutesDifferenceArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** The minutes of a session as you may read them: your edition. Nothing in it tells of sections that you may not know of. */
export type MinutesPdfUrlArgs = {
  language?: InputMaybe<Language>;
};


/** The minutes of a session as you may read them: your edition. Nothing in it tells of sections that you may not know of. */
export type MinutesHtmlUrlArgs = {
  language?: InputMaybe<Language>;
};


/** The minutes of a session as you may read them: your edition. Nothing in it tells of sections that you may not know of. */
export type MinutesMarkdownUrlArgs = {
  language?: InputMaybe<Language>;
};

/** A section of minutes, with an audience of its own. */
export type MinutesSection = {
  /** Lasting, also where the section moves. */
  id: Scalars['ID']['output'];
  /** The agenda item that it is about; null where there is none, or it is not yours to read. */
  item?: Maybe<AgendaItem>;
  /** What it is about. */
  title: Scalars['String']['output'];
  /** Markdown; empty in a draft only. */
  text: Scalars['String']['output'];
  /** Who may read it once the minutes are published; of members, before. */
  audience: CommitteeAudience;
  /** The version of the minutes that last changed it. */
  changedIn: Scalars['Int']['output'];
  /** What people have translated of it, by language; a translation is read by those who may read what it is a translation of. */
  translations: Array<SectionTranslation>;
  /** The section for who reads that language: a translation, or what was written, and told which. */
  reading: SectionReading;
};


/** A section of minutes, with an audience of its own. */
export type MinutesSectionReadingArgs = {
  language: Language;
};

/** A section in another language. */
export type SectionTranslation = {
  /** Which language. */
  language: Language;
  /** What it is about. */
  title: Scalars['String']['output'];
  /** Markdown. */
  text: Scalars['String']['output'];
  /** Who translated it; null for all but the committee's members. */
  by?: Maybe<Organisation>;
  /** The version of the section that it is a translation of, as `changedIn` has it. */
  ofVersion: Scalars['Int']['output'];
  /** Whether the section says something else by now. */
  isOutdated: Scalars['Boolean']['output'];
  /** When it was translated. */
  at: Scalars['DateTime']['output'];
};

/** A section for who reads a language. */
export type SectionReading = {
  /** What title and text are in. */
  language: Language;
  /** What it is about. */
  title: Scalars['String']['output'];
  /** Markdown. */
  text: Scalars['String']['output'];
  /** Whether there was nothing in the language asked for. */
  isFallback: Scalars['Boolean']['output'];
  /** Whether it is a translation of what the section no longer says. */
  isOutdated: Scalars['Boolean']['output'];
};

/** A version of minutes. Versions are never changed. */
export type MinutesVersion = {
  /** Its number. */
  version: Scalars['Int']['output'];
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** The organisation that made it; null for all but the committee's members. */
  by?: Maybe<Organisation>;
  /** The state they were in from then on. */
  state: MinutesState;
  /** Why they were corrected after approval; null where there was no correction, or it changed something that is not yours to read. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What was done to a section. */
export type SectionChange =
  /** It is there for you now, and was not. */
  | 'ADDED'
  /** It was there for you, and is not. */
  | 'REMOVED'
  /** It has another title or text. */
  | 'CHANGED'
  /** It stands elsewhere. */
  | 'MOVED'
  /** Others may read it. */
  | 'AUDIENCE';

/** What changed in one section. */
export type SectionDifference = {
  /** The section's id, also where it is gone. */
  section: Scalars['ID']['output'];
  /** Its title, the later one where there are two. */
  title: Scalars['String']['output'];
  /** What was done to it. */
  changes: Array<SectionChange>;
  /** Title and text, line by line, as a person reads what changed: the title is the first line. */
  lines: Array<DifferenceLine>;
};

/** What was done to a line. */
export type LineChange =
  /** Nothing. */
  | 'SAME'
  /** It is new. */
  | 'ADDED'
  /** It is gone. */
  | 'REMOVED';

/** A line of a difference. */
export type DifferenceLine = {
  /** What was done to it. */
  change: LineChange;
  /** The line, without its end. */
  text: Scalars['String']['output'];
};

/** What became of a proposed correction. */
export type CorrectionState =
  /** Nobody has answered yet. */
  | 'OPEN'
  /** Taken over. */
  | 'ACCEPTED'
  /** Not taken over. */
  | 'DECLINED';

/** What a member organisation says about a section of circulated minutes. Read by members who may read the section, and could as it was then. */
export type ProposedCorrection = {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** The section that it is about. */
  section: Scalars['ID']['output'];
  /** The version of the section that it is about. */
  ofVersion: Scalars['Int']['output'];
  /** Who proposed it. */
  by: Organisation;
  /** What they say. */
  comment: Scalars['String']['output'];
  /** What the section should say; null for a comment alone. */
  proposedText?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  state: CorrectionState;
  /** What chair or secretary answered. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was proposed. */
  at: Scalars['DateTime']['output'];
  /** When it was answered; null before. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of minutes. */
export type MinutesConnection = {
  /** The latest begun first. */
  edges: Array<MinutesEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many you may read in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** Minutes in a list. */
export type MinutesEdge = {
  /** Their place, sealed. */
  cursor: Scalars['String']['output'];
  /** The minutes. */
  node: Minutes;
};

/** A page of sections. */
export type MinutesSectionConnection = {
  /** The latest written first. */
  edges: Array<MinutesSectionEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many of those that you may read say the words; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A section in a list. */
export type MinutesSectionEdge = {
  /** Its place, sealed. */
  cursor: Scalars['String']['output'];
  /** The section. */
  node: MinutesSection;
  /** The minutes that it stands in. */
  minutes: Minutes;
};

/** All given conditions hold together. */
export type MinutesFilter = {
  /** Those of that committee, where it is yours to read. */
  committee?: InputMaybe<Scalars['ID']['input']>;
  /** Those of committees of that country that are yours to read. */
  country?: InputMaybe<CountryCode>;
  /** Those of committees of that region that are yours to read. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Those in that state. */
  state?: InputMaybe<MinutesState>;
  /** Those begun since. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those in which one section that you may read, or one translation of it, says all these words; folds case and diacritics. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A section as it is written. */
export type MinutesSectionInput = {
  /** The section; left out, it is a new one, at the end. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The agenda item that a new section is about. */
  item?: InputMaybe<Scalars['ID']['input']>;
  /** At most 300 signs. */
  title: Scalars['String']['input'];
  /** Markdown of at most 20000 signs; empty in a draft only. */
  text: Scalars['String']['input'];
  /** Who may read it. */
  audience: CommitteeAudienceInput;
};

/** Which session, and in which language. */
export type BeginMinutesInput = {
  /** The session. */
  session: Scalars['ID']['input'];
  /** The committee's first language unless given. */
  language?: InputMaybe<Language>;
};

/** Only what changes is given. */
export type SaveMinutesDraftInput = {
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** Sections that are new or changed, whole. */
  sections?: InputMaybe<Array<MinutesSectionInput>>;
  /** Sections to take away. */
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All sections in their order; those not named come last, in the order they had. */
  order?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A correction to a section. */
export type ProposeCorrectionInput = {
  /** The section. */
  section: Scalars['ID']['input'];
  /** At most 5000 signs. */
  comment: Scalars['String']['input'];
  /** What the section should say: Markdown of at most 20000 signs. */
  proposedText?: InputMaybe<Scalars['String']['input']>;
};

/** What is said to a proposed correction. */
export type AnswerCorrectionInput = {
  /** Whether it is taken over: its text becomes the section's. */
  accept: Scalars['Boolean']['input'];
  /** At most 5000 signs; given where it is declined, and after approval. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** What the section says from then on, where it is not exactly what was proposed: in other words, or together with what was changed since. Markdown of at most 20000 signs. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The version of the minutes that was read. */
  version: Scalars['Int']['input'];
};

/** Approval by a session. */
export type ApproveMinutesInput = {
  /** The version that is approved. */
  version: Scalars['Int']['input'];
  /** The session that approved them: a later one of the same committee, that was held. */
  inSession: Scalars['ID']['input'];
};

/** A correction after approval. Only what changes is given. */
export type CorrectMinutesInput = {
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** Why, at most 2000 signs; read by those who may read every section that it changes. */
  reason: Scalars['String']['input'];
  /** Sections that are new or changed, whole; no text is empty. */
  sections?: InputMaybe<Array<MinutesSectionInput>>;
  /** Sections to take away. */
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The translation of a section. */
export type TranslatedSectionInput = {
  /** The section. */
  section: Scalars['ID']['input'];
  /** At most 300 signs. */
  title: Scalars['String']['input'];
  /** Markdown of at most 20000 signs. */
  text: Scalars['String']['input'];
  /** The version of the minutes that was read. */
  ofVersion: Scalars['Int']['input'];
};

/** Sections in another language. */
export type TranslateMinutesInput = {
  /** Another language than the minutes'. */
  language: Language;
  /** At least one. */
  sections: Array<TranslatedSectionInput>;
};

/** Somebody changed the same thing since you read it. Nothing of yours was written. */
export type MinutesConflict = Problem & {
  /** Which version they are at. */
  message: Scalars['String']['output'];
  /** The minutes as they are now. */
  current: Minutes;
  /** What others changed since the version that you read, of what you sent. */
  changed: Array<SectionDifference>;
};

/** The minutes are in a state in which this is not done. Nothing was written. */
export type MinutesNotOpen = Problem & {
  /** Which state they are in. */
  message: Scalars['String']['output'];
  /** The minutes as they are now. */
  minutes: Minutes;
};

/** The session can't be the one: cancelled, not held, not later, or another committee's. Nothing was written. */
export type SessionNotFitting = Problem & {
  /** Why not. */
  message: Scalars['String']['output'];
};

/** Sections without a text can't leave the desk. Nothing was written. */
export type SectionsEmpty = Problem & {
  /** What to do. */
  message: Scalars['String']['output'];
  /** Those without a text. */
  sections: Array<MinutesSection>;
};

/** The correction was answered before. Nothing was written. */
export type CorrectionAnswered = Problem & {
  /** When. */
  message: Scalars['String']['output'];
  /** The correction as it is now. */
  correction: ProposedCorrection;
};

/** The minutes, old ones where they were begun before, or why they were not begun. */
export type BeginMinutesResult = Minutes | SessionNotFitting;

/** The minutes as they are now, or why nothing was saved. */
export type SaveMinutesDraftResult = Minutes | ScreeningFailed | AudienceEmpty | MinutesConflict | MinutesNotOpen;

/** The minutes as they are now, or why they were not circulated. */
export type CirculateMinutesResult = Minutes | MinutesConflict | MinutesNotOpen | SectionsEmpty;

/** The correction, or why it was not proposed. */
export type ProposeCorrectionResult = ProposedCorrection | ScreeningFailed | MinutesNotOpen;

/** The correction as it is now, or why it was not answered. */
export type AnswerCorrectionResult = ProposedCorrection | ScreeningFailed | MinutesConflict | MinutesNotOpen | CorrectionAnswered;

/** The minutes as they are now, or why they were not approved. */
export type ApproveMinutesResult = Minutes | MinutesConflict | MinutesNotOpen | SessionNotFitting;

/** The minutes as they are now, or why they were not published. */
export type PublishMinutesResult = Minutes | MinutesConflict | MinutesNotOpen;

/** The minutes as they are now, or why they were not corrected. */
export type CorrectMinutesResult = Minutes | ScreeningFailed | AudienceEmpty | MinutesConflict | MinutesNotOpen;

/** The minutes as they are now, or why they were not translated. */
export type TranslateMinutesResult = Minutes | ScreeningFailed | MinutesConflict | MinutesNotOpen;

/** How far an issue has come on its way to its readers. Numbers alone: who they are is for stewards. */
export type NewsletterDelivery = {
  /** How many it goes to. */
  total: Scalars['Int']['output'];
  /** To whom it has not gone yet. */
  waiting: Scalars['Int']['output'];
  /** What mail servers took. */
  sent: Scalars['Int']['output'];
  /** Readers who left since, or who want nothing of what is in it. */
  skipped: Scalars['Int']['output'];
  /** Addresses that do not exist any more. */
  bounced: Scalars['Int']['output'];
  /** What a mail server refused, or did not take in ten attempts. */
  failed: Scalars['Int']['output'];
  /** Whether nothing waits any more. */
  isDone: Scalars['Boolean']['output'];
};

/** That the test is on its way, or why there is nothing to send. */
export type SendTestIssueResult = NewsletterAsked | IssueConflict;

/** A picture of an article as the hub drew it anew: at most 1200 pixels wide and high, JPEG, pixels and nothing else. Read by whoever reads the article. */
export type ArticlePicture = {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** Where it is, for whoever may read the article; with a credential where it is not public. */
  address: Scalars['String']['output'];
  /** In pixels. */
  width: Scalars['Int']['output'];
  /** In pixels. */
  height: Scalars['Int']['output'];
  /** What it shows, in that language; as it was written in the article's language where no language is given or there are no words in it. */
  alternativeText: PictureText;
};


/** A picture of an article as the hub drew it anew: at most 1200 pixels wide and high, JPEG, pixels and nothing else. Read by whoever reads the article. */
export type ArticlePictureAlternativeTextArgs = {
  language?: InputMaybe<Language>;
};

/** What a picture shows, in words. */
export type PictureText = {
  /** The language that the words are in. */
  language: Language;
  /** The words. */
  text: Scalars['String']['output'];
  /** Whether they are not in the language that was asked for. */
  isFallback: Scalars['Boolean']['output'];
};

/** What one organisation tells in a newsletter. Read by that organisation and the series' editors; once issued, by the series' audience. */
export type Article = Node & {
  /** Its pictures in order, at most four: the first stands before the text, the others after it. */
  pictures: Array<ArticlePicture>;
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** For which series it was given. */
  series: NewsletterSeries;
  /** Who gave it. */
  organisation: Organisation;
  /** How far it has come. */
  state: ArticleState;
  /** What it is about. */
  category: ArticleCategory;
  /** The country it is about. */
  country: Country;
  /** The text in that language; the original where no language is given or it has no translation. */
  text: ArticleText;
  /** The text in every language it is there in, the original first: for reading side by side. */
  texts: Array<ArticleText>;
  /** The languages of the series that it has no text in yet. */
  missingLanguages: Array<Language>;
  /** Where more is to be read, an https address. */
  sourceLink?: Maybe<Scalars['String']['output']>;
  /** Why it was declined; for the organisation that gave it and the editors. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was given. */
  contributedAt: Scalars['DateTime']['output'];
  /** When an issue brought it out; null until then. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken back because what it was filled from was withdrawn, narrowed or corrected; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** What one organisation tells in a newsletter. Read by that organisation and the series' editors; once issued, by the series' audience. */
export type ArticleTextArgs = {
  language?: InputMaybe<Language>;
};

/** A picture for an article. The picture itself is then posted to the address in the answer. */
export type AddPictureInput = {
  /** What it shows, in the article's language, for whoever does not see it; at most 300 signs. */
  alternativeText: Scalars['String']['input'];
  /** You have looked at it, and nobody in it can be recognised: by a face, a name, a uniform, a place, or what is in the background. Refused where false. */
  showsNobody: Scalars['Boolean']['input'];
  /** The picture of the same article whose place it takes once it has come. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
};

/** What a picture shows, in a further language. */
export type PictureTextInput = {
  /** A picture of the article. */
  picture: Scalars['ID']['input'];
  /** At most 300 signs. */
  alternativeText: Scalars['String']['input'];
};

/** Where a picture is posted to: `curl --data-binary @picture.jpg <address>`, without a key. JPEG, PNG or WebP, at most 8 MiB and 25 million pixels. */
export type PictureUpload = {
  /** The picture, which is there once it was posted. */
  id: Scalars['ID']['output'];
  /** Takes one picture, once; whoever has it may post it. */
  address: Scalars['String']['output'];
  /** Until then. */
  expiresAt: Scalars['DateTime']['output'];
};

/** The article can't have the picture. Nothing was written. */
export type PictureUnfit = Problem & {
  /** Why. */
  message: Scalars['String']['output'];
};

/** Where to post the picture, or why it is not taken. */
export type AddPictureResult = PictureUpload | ScreeningFailed | ArticleUnfit | PictureUnfit;

/** A series asked for by mail. Nothing is sent before the link in the mail that comes is followed and confirmed there. */
export type SubscribeToNewsletterInput = {
  /** The series, one that you may read. */
  series: Scalars['ID']['input'];
  /** Where to; your own address in the network unless given. A series that is not public goes nowhere else. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The language of what is sent; an article that is not there in it comes as it was written, and says so. */
  language: Language;
  /** Only what is about these countries; all unless given. */
  countries?: InputMaybe<Array<CountryCode>>;
  /** Only what is of these categories; all unless given. */
  categories?: InputMaybe<Array<ArticleCategory>>;
};

/** What was asked is under way. The same whether an address is known or not. */
export type NewsletterAsked = {
  /** What comes next. */
  message: Scalars['String']['output'];
};

/** What somebody gets of a series by mail, for whoever has the link from the mail. */
export type NewsletterSubscription = {
  /** The series' title, in the reader's language where it has one. */
  title: Scalars['String']['output'];
  /** The reader's language. */
  language: Language;
  /** The countries it is narrowed to; empty for all. */
  countries: Array<CountryCode>;
  /** The categories it is narrowed to; empty for all. */
  categories: Array<ArticleCategory>;
};

/** Somebody who gets a series by mail, for stewards. */
export type NewsletterReader = {
  /** Where to. */
  email: Scalars['String']['output'];
  /** In which language. */
  language: Language;
  /** When they confirmed it. */
  confirmedAt: Scalars['DateTime']['output'];
  /** When mail to the address came back for good; null while it does not. Nothing is sent since. */
  bouncedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of readers. */
export type NewsletterReaderConnection = {
  /** In no order that tells anything. */
  edges: Array<NewsletterReaderEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A reader in a list. */
export type NewsletterReaderEdge = {
  /** Their place, sealed. */
  cursor: Scalars['String']['output'];
  /** The reader. */
  node: NewsletterReader;
};

/** What a series of publications is. */
export type NewsletterKind =
  /** The network's weekly newsletter. */
  | 'WEEKLY_NEWSLETTER'
  /** An informational bulletin. */
  | 'INFORMATIONAL_BULLETIN'
  /** Any other. */
  | 'OTHER';

/** What an article is about; readers choose by it. */
export type ArticleCategory =
  | 'NEWS'
  | 'EVENT'
  | 'PRACTICE'
  | 'PUBLICATION'
  | 'TRAINING'
  | 'ALERT'
  | 'DECISION'
  | 'OTHER';

/** How far an article has come. */
export type ArticleState =
  /** An organisation gave it; the editors have not decided. */
  | 'CONTRIBUTED'
  /** An issue may have it. */
  | 'ACCEPTED'
  /** No issue will have it. */
  | 'DECLINED';

/** How far an issue has come. Nothing of it is told to readers before it is ISSUED. */
export type IssueState =
  /** Being composed. */
  | 'DRAFT'
  /** Composed; it can be scheduled or issued. */
  | 'READY'
  /** Waits for its hour. Unscheduling makes it READY again. */
  | 'SCHEDULED'
  /** It is out, and is not changed any more. */
  | 'ISSUED';

/** A publication that comes out in issues. Its audience reads it, and never changes. */
export type NewsletterSeries = Node & {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** Its name in addresses: lower-case letters, digits and hyphens. */
  slug: Scalars['String']['output'];
  /** What it is. */
  kind: NewsletterKind;
  /** In the language asked for where there is one; else as it calls itself. */
  title: Scalars['String']['output'];
  /** Whose editors run it. */
  organisation: Organisation;
  /** The languages it comes out in, its main one first. */
  languages: Array<Language>;
  /** Who may read what is issued. */
  audience: AudienceLevel;
  /** The Traffic Light Protocol 2.0 label that the audience means. */
  tlp: TlpLabel;
  /** How many readers have confirmed that they want it by mail; null for others than editors of the organisation that runs it. */
  readerCount?: Maybe<Scalars['Int']['output']>;
  /** When it began. */
  createdAt: Scalars['DateTime']['output'];
};


/** A publication that comes out in issues. Its audience reads it, and never changes. */
export type NewsletterSeriesTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A page of series. */
export type NewsletterSeriesConnection = {
  /** Newest first. */
  edges: Array<NewsletterSeriesEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A series in a list. */
export type NewsletterSeriesEdge = {
  /** Its place, sealed. */
  cursor: Scalars['String']['output'];
  /** The series. */
  node: NewsletterSeries;
};

/** A text in one language. Where there is none in the language asked for, it is the original, and isFallback says so. */
export type ArticleText = {
  /** The language that the text is in. */
  language: Language;
  /** Its title. */
  title: Scalars['String']['output'];
  /** As it was written, in Markdown. */
  markdown: Scalars['String']['output'];
  /** The same as HTML that is safe to show: no script, no style, no picture, links by https and mailto only. */
  html: Scalars['String']['output'];
  /** Whether it is not in the language that was asked for. */
  isFallback: Scalars['Boolean']['output'];
};

/** A page of articles. */
export type ArticleConnection = {
  /** Newest first. */
  edges: Array<ArticleEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An article in a list. */
export type ArticleEdge = {
  /** Its place, sealed. */
  cursor: Scalars['String']['output'];
  /** The article. */
  node: Article;
};

/** One issue of a series: articles in an order. Until it is issued it is there for the organisation that runs the series alone. */
export type NewsletterIssue = Node & {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** Of which series. */
  series: NewsletterSeries;
  /** Its number in the series. */
  number: Scalars['Int']['output'];
  /** The day it bears. */
  date: Scalars['Date']['output'];
  /** How far it has come. */
  state: IssueState;
  /** What is in it, in order, as far as it stands. */
  articles: Array<Article>;
  /** The hour it waits for; null unless it is SCHEDULED. */
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
  /** When it came out; null until then. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many readers it goes to by mail as things are; null for others than the organisation that runs the series. */
  recipientCount?: Maybe<Scalars['Int']['output']>;
  /** The version; each change makes the next. */
  version: Scalars['Int']['output'];
};

/** A page of issues. */
export type NewsletterIssueConnection = {
  /** Newest first. */
  edges: Array<NewsletterIssueEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An issue in a list. */
export type NewsletterIssueEdge = {
  /** Its place, sealed. */
  cursor: Scalars['String']['output'];
  /** The issue. */
  node: NewsletterIssue;
};

/** All given conditions hold together. */
export type NewsletterIssueFilter = {
  /** Of that series. */
  series?: InputMaybe<Scalars['ID']['input']>;
  /** As far as that. */
  state?: InputMaybe<IssueState>;
};

/** All given conditions hold together. */
export type ArticleFilter = {
  /** Given for that series. */
  series?: InputMaybe<Scalars['ID']['input']>;
  /** As far as that. */
  state?: InputMaybe<ArticleState>;
  /** About that country. */
  country?: InputMaybe<CountryCode>;
  /** Of that category. */
  category?: InputMaybe<ArticleCategory>;
};

/** A title in a further language. */
export type NewsletterTitleInput = {
  /** The language. */
  language: Language;
  /** The title, at most 200 signs. */
  title: Scalars['String']['input'];
};

/** A new series, run by your organisation. */
export type CreateNewsletterSeriesInput = {
  /** 3 to 60 lower-case letters, digits and hyphens; never changed. */
  slug: Scalars['String']['input'];
  /** What it is. */
  kind: NewsletterKind;
  /** At most 200 signs. */
  title: Scalars['String']['input'];
  /** Titles in further languages. */
  titles?: InputMaybe<Array<NewsletterTitleInput>>;
  /** The languages it comes out in, its main one first. */
  languages: Array<Language>;
  /** Who may read what is issued; never changed. */
  audience: AudienceInput;
};

/** An article for a series that you may read. */
export type ContributeArticleInput = {
  /** For which series. */
  series: Scalars['ID']['input'];
  /** The language it is written in. */
  language: Language;
  /** What it is about. */
  category: ArticleCategory;
  /** The country it is about; your organisation's own unless given. */
  country?: InputMaybe<CountryCode>;
  /** At most 200 signs. */
  title: Scalars['String']['input'];
  /** Markdown, at most 20,000 signs. HTML in it is shown as text; pictures are given by addPicture. */
  text: Scalars['String']['input'];
  /** Where more is to be read: an https address of at most 300 signs. */
  sourceLink?: InputMaybe<Scalars['String']['input']>;
};

/** The text of an article in a further language; given again, it takes the place of the one before. */
export type TranslateArticleInput = {
  /** Another than the original's. */
  language: Language;
  /** At most 200 signs. */
  title: Scalars['String']['input'];
  /** Markdown, at most 20,000 signs. */
  text: Scalars['String']['input'];
  /** What its pictures show, in that language; of those not named the words stay as they are. */
  pictures?: InputMaybe<Array<PictureTextInput>>;
};

/** What the editors say to an article. */
export type AcceptArticleInput = {
  /** Whether an issue may have it; false declines it. Both can be taken back until it is issued. */
  accept: Scalars['Boolean']['input'];
  /** Why it is declined, for the organisation that gave it; at most 500 signs. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A period: from its first moment on, up to and without its last. */
export type NewsletterPeriodInput = {
  /** From then on. */
  since: Scalars['DateTime']['input'];
  /** Before then; now unless given. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A new issue, or with issue and version what is to be different in one that is not scheduled. What is not given stays. */
export type ComposeIssueInput = {
  /** The issue that is to be changed; a new one where it is not given. */
  issue?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; goes with issue. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Of which series; goes with a new issue. */
  series?: InputMaybe<Scalars['ID']['input']>;
  /** Its number; the next of the series unless given. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** The day it bears; today unless given. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** All its articles, in order: accepted ones of its series. What is not given is taken out. */
  articles?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Adds the alerts, published minutes and decisions of a period as articles, at the end: what is public, and for a series that is not public what is for the network too; of minutes those sections alone. What was filled before and stands is not added twice. */
  fill?: InputMaybe<NewsletterPeriodInput>;
  /** True: it is READY to be scheduled or issued; false: a DRAFT again. */
  ready?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The issue is another than the one that was read, or not in a state for this. Nothing was written. */
export type IssueConflict = Problem & {
  /** What to do. */
  message: Scalars['String']['output'];
  /** The issue as it is now. */
  current: NewsletterIssue;
};

/** An article can't be in the issue, or is not in a state for this. Nothing was written. */
export type ArticleUnfit = Problem & {
  /** Which and why. */
  message: Scalars['String']['output'];
  /** The article. */
  article: Article;
};

/** The series, or why it was not begun. */
export type CreateNewsletterSeriesResult = NewsletterSeries | ScreeningFailed | AudienceEmpty | AlreadyTaken;

/** The article, or why it was not taken. */
export type ContributeArticleResult = Article | ScreeningFailed;

/** The article with the translation, or why it was not taken. */
export type TranslateArticleResult = Article | ScreeningFailed | ArticleUnfit;

/** The article as it is now, or why it was not decided. */
export type AcceptArticleResult = Article | ScreeningFailed | ArticleUnfit;

/** The issue as it is now, or why it was not composed. */
export type ComposeIssueResult = NewsletterIssue | IssueConflict | ArticleUnfit | AlreadyTaken;

/** The issue as it is now, or why it was not scheduled. */
export type ScheduleIssueResult = NewsletterIssue | IssueConflict;

/** What happened in a newsletter, from where you stand. */
export type NewsletterEventKind =
  /** A series was begun. */
  | 'SERIES_CREATED'
  /** An article was given; its organisation and the series' organisation only, as with the next four. */
  | 'ARTICLE_CONTRIBUTED'
  /** An article was accepted. */
  | 'ARTICLE_ACCEPTED'
  /** An article was declined. */
  | 'ARTICLE_DECLINED'
  /** An article has a text in a further language. */
  | 'ARTICLE_TRANSLATED'
  /** An article has other pictures than before; where one was taken away after it was issued, told to all who may read it. */
  | 'ARTICLE_ILLUSTRATED'
  /** An article that was issued was taken back. */
  | 'ARTICLE_WITHDRAWN'
  /** An issue was composed; the series' organisation only, as with the next two. */
  | 'ISSUE_COMPOSED'
  /** An issue waits for its hour. */
  | 'ISSUE_SCHEDULED'
  /** An issue does not wait any more. */
  | 'ISSUE_UNSCHEDULED'
  /** An issue is out. */
  | 'ISSUE_ISSUED'
  /** The log no longer reaches back to your cursor: read the lists anew. */
  | 'GAP';

/** Something that happened in a newsletter. What it happened to comes as it is now, as far as you may read it. */
export type NewsletterEvent = {
  /** Its place in the log, sealed; go on with it as `after`. */
  cursor: Scalars['String']['output'];
  /** What happened. */
  kind: NewsletterEventKind;
  /** When. */
  occurredAt: Scalars['DateTime']['output'];
  /** What it happened to; null in a GAP. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** The issue, where it happened to one. */
  issue?: Maybe<NewsletterIssue>;
  /** The article, where it happened to one. */
  article?: Maybe<Article>;
};

/** A page of the log. */
export type NewsletterEventConnection = {
  /** Oldest first. */
  edges: Array<NewsletterEventEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An event in the log. */
export type NewsletterEventEdge = {
  /** Its place, sealed. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: NewsletterEvent;
};

/** All given conditions hold together. */
export type NewsletterEventFilter = {
  /** Of these kinds; GAP comes whatever is asked. */
  kinds?: InputMaybe<Array<NewsletterEventKind>>;
};

/** Where a partner's subgraph stands. */
export type PartnerSubgraphState =
  /** Submitted, and waiting for the operator. */
  | 'SUBMITTED'
  /** Part of the graph: its fields are answered by the partner's own system. */
  | 'JOINED'
  /** Out of the graph for now; it comes back when the operator approves it again. */
  | 'SUSPENDED'
  /** Out of the graph; its steward may submit it anew, under the same prefix. */
  | 'RETIRED';

/** Who or what took a subgraph out of the graph. */
export type PartnerSubgraphEnd =
  /** An operator did. */
  | 'OPERATOR'
  /** A steward of the organisation did. */
  | 'STEWARD'
  /** The graph was rolled back to a version without it. */
  | 'ROLLED_BACK'
  /** The hub's own schema changed, and the subgraph doesn't go with it any more: submit it again to see why. */
  | 'HUB_CHANGED'
  /** The organisation was suspended. */
  | 'ORGANISATION_SUSPENDED';

/** A partner's own subgraph: what the partner answers from its own system, as part of the hub's graph. Members see those that have joined or are suspended, stewards their own, operators all. */
export type PartnerSubgraph = Node & {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** Whose it is; each organisation has one at most. */
  organisation: Organisation;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** What its root fields and its fields on the hub's types begin with, such as laStrada (laStrada_hotline); its types begin with it in upper case (LaStrada_Hotline). */
  prefix: Scalars['String']['output'];
  /** What the hub calls it in the composed graph and in the `aud` of its tokens: the prefix in small letters, such as la_strada. */
  graphName: Scalars['String']['output'];
  /** Where it stands. */
  state: PartnerSubgraphState;
  /** Who or what took it out of the graph; null while it is in, or has never been. */
  endedBy?: Maybe<PartnerSubgraphEnd>;
  /** When it was last approved; null where it never was. */
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was approved last; null where nothing was, and for those who don't look after it. */
  approved?: Maybe<PartnerSubmission>;
  /** What waits for the operator; null where nothing does, and for those who don't look after it. */
  waiting?: Maybe<PartnerSubmission>;
  /** What was approved and what waits, newest first, at most twenty; null for those who don't look after it. */
  submissions?: Maybe<Array<PartnerSubmission>>;
  /** What asking it has shown lately to the hub process that answers you; null where it hasn't been asked yet, and for those who don't look after it. */
  health?: Maybe<PartnerHealth>;
};

/** What a steward submitted, without findings; once approved it never changes. */
export type PartnerSubmission = {
  /** Counts the submissions of the subgraph, from 1; approving names it. */
  number: Scalars['Int']['output'];
  /** What people call the subgraph. */
  name: Scalars['String']['output'];
  /** Where it is asked. */
  url: Scalars['String']['output'];
  /** The subgraph's SDL. */
  sdl: Scalars['String']['output'];
  /** How long one question may take, in milliseconds. */
  timeout: Scalars['Int']['output'];
  /** Who submitted it. */
  submittedBy: Scalars['String']['output'];
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** Who approved it; null while it waits. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** When it was approved; null while it waits. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What would change if it were approved now; null once it was. */
  difference?: Maybe<SubgraphDifference>;
  /** What composing the graph with it took. */
  cost: CompositionCost;
};

/** What a subgraph would change of the running graph, as coordinates such as LaStrada_Hotline.topics. */
export type SubgraphDifference = {
  /** What would come. */
  added: Array<Scalars['String']['output']>;
  /** What would go. */
  removed: Array<Scalars['String']['output']>;
  /** What would be another. */
  changed: Array<Scalars['String']['output']>;
  /** What of it breaks questions that are asked today, in sentences. */
  breaking: Array<Scalars['String']['output']>;
  /** What the partner's system is told of the hub's own: the keys of the entities that it extends, such as Organisation.id. */
  reads: Array<Scalars['String']['output']>;
};

/** What composing the graph takes, as it was when the subgraph was submitted. */
export type CompositionCost = {
  /** How long composing all of it took, in milliseconds. */
  milliseconds: Scalars['Int']['output'];
  /** How large the whole graph is, in bytes. */
  bytes: Scalars['Int']['output'];
  /** By how much the subgraph makes it larger than the running one, in bytes; below zero where it makes it smaller. */
  addedBytes: Scalars['Int']['output'];
};

/** Whether a partner's system answers. */
export type PartnerHealthState =
  /** It answers. */
  | 'HEALTHY'
  /** Some of the last questions failed. */
  | 'FAILING'
  /** It failed so often that it isn't asked for a while: its fields are null. */
  | 'OPEN';

/** What asking a partner has shown in the last minutes. */
export type PartnerHealth = {
  /** Whether it answers. */
  state: PartnerHealthState;
  /** How often it was asked. */
  asked: Scalars['Int']['output'];
  /** How often it failed. */
  failed: Scalars['Int']['output'];
  /** How long it took on average, in milliseconds; null where it wasn't asked. */
  latency?: Maybe<Scalars['Float']['output']>;
  /** Which part of all questions to partners went to it, from 0 to 1; null where none was asked. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** A page of partners' subgraphs. */
export type PartnerSubgraphConnection = {
  /** The subgraphs of the page. */
  edges: Array<PartnerSubgraphEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A partner's subgraph in a list. */
export type PartnerSubgraphEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The subgraph. */
  node: PartnerSubgraph;
};

/** What a version of the graph was made for. */
export type SupergraphReason =
  /** A subgraph was approved. */
  | 'APPROVED'
  /** A subgraph was suspended. */
  | 'SUSPENDED'
  /** A subgraph was retired. */
  | 'RETIRED'
  /** The graph was rolled back. */
  | 'ROLLED_BACK'
  /** The hub's own schema changed. */
  | 'HUB_CHANGED'
  /** An organisation was suspended, and its subgraph with it. */
  | 'ORGANISATION_SUSPENDED';

/** The graph as it ran from some moment on: the hub's own schema with partners' subgraphs. */
export type SupergraphVersion = {
  /** Counts the versions; the highest runs. */
  number: Scalars['Int']['output'];
  /** What it was made for. */
  reason: SupergraphReason;
  /** When it began to run. */
  madeAt: Scalars['DateTime']['output'];
  /** Who made it; null where the hub did by itself. */
  madeBy?: Maybe<Scalars['String']['output']>;
  /** What it was composed of. */
  partners: Array<SupergraphPart>;
};

/** A subgraph's part in a version of the graph. */
export type SupergraphPart = {
  /** The subgraph as it is now. */
  partner: PartnerSubgraph;
  /** The number of the submission that was part of it. */
  submission: Scalars['Int']['output'];
};

/** A page of versions of the graph. */
export type SupergraphVersionConnection = {
  /** The versions of the page. */
  edges: Array<SupergraphVersionEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A version of the graph in a list. */
export type SupergraphVersionEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: SupergraphVersion;
};

/** A subgraph as a steward submits it. */
export type SubmitPartnerSubgraphInput = {
  /** What people call it, such as Hotline of La Strada. */
  name: Scalars['String']['input'];
  /** 3 to 24 letters and digits, a small letter first, such as laStrada. It is yours for good: others' questions name it. */
  prefix: Scalars['String']['input'];
  /** Where it is asked, https. */
  url: Scalars['String']['input'];
  /** Its SDL, federation 2. */
  sdl: Scalars['String']['input'];
  /** How long one question may take, in milliseconds, 100 to 5000; 500 without it. */
  timeout?: InputMaybe<Scalars['Int']['input']>;
  /** Only look: what would be found, and nothing is stored. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which submission is approved: the one that was read. */
export type ApprovePartnerSubgraphInput = {
  /** Its number. */
  submission: Scalars['Int']['input'];
};

/** Why a subgraph can't join as it is. */
export type SubgraphFinding = {
  /** A stable word; docs/joining.md lists them. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do. */
  message: Scalars['String']['output'];
  /** Which type, field or argument it is about; null where it is about the whole. */
  coordinate?: Maybe<Scalars['String']['output']>;
  /** On which line of the SDL; null where it is about the whole. */
  line?: Maybe<Scalars['Int']['output']>;
};

/** A subgraph can't join, or the graph can't be composed so. The running graph is what it was. */
export type SubgraphRefused = Problem & {
  /** What is wrong and what to do. */
  message: Scalars['String']['output'];
  /** Each thing that is wrong. */
  findings: Array<SubgraphFinding>;
};

/** Nothing is wrong with a subgraph that was only looked at. */
export type SubgraphChecked = {
  /** What would change if it were approved now. */
  difference: SubgraphDifference;
  /** What composing the graph with it took. */
  cost: CompositionCost;
};

/** It doesn't stand so that this can be done to it. */
export type PartnerSubgraphConflict = Problem & {
  /** What is so, and what to do. */
  message: Scalars['String']['output'];
  /** The subgraph as it is. */
  current: PartnerSubgraph;
};

/** There is no such version of the graph to go back to. */
export type NoSuchVersion = Problem & {
  /** What there is, and what to do. */
  message: Scalars['String']['output'];
};

/** The subgraph with what waits, what was found where it was only looked at, or why it can't join. */
export type SubmitPartnerSubgraphResult = PartnerSubgraph | SubgraphChecked | SubgraphRefused | ScreeningFailed | AlreadyTaken;

/** The subgraph, joined, or why it can't be. */
export type ApprovePartnerSubgraphResult = PartnerSubgraph | SubgraphRefused | PartnerSubgraphConflict;

/** The subgraph as it is now, or why it is what it was. */
export type SuspendPartnerSubgraphResult = PartnerSubgraph | PartnerSubgraphConflict | SubgraphRefused;

/** The subgraph as it is now, or why it is what it was. */
export type RetirePartnerSubgraphResult = PartnerSubgraph | SubgraphRefused;

/** The graph that runs now, or why it is what it was. */
export type RollBackSupergraphResult = SupergraphVersion | SubgraphRefused | NoSuchVersion;

/** What is done with a text when it is released. */
export type ReleaseAct =
  /** A new alert is published. */
  | 'PUBLISH'
  /** An alert gets a new version. */
  | 'UPDATE'
  /** An alert gets a translation. */
  | 'TRANSLATE';

/** What has become of a request. */
export type ReleaseStatus =
  /** An approver can decide on it. */
  | 'OPEN'
  /** Another person released the text; it is as its author sent it. */
  | 'APPROVED'
  /** The text is deleted, unpublished. */
  | 'DECLINED'
  /** Nobody decided within 72 hours; the text is deleted. */
  | 'EXPIRED';

/** How many findings of a kind a text had. */
export type FindingCount = {
  /** What they seem to be. */
  kind: FindingKind;
  /** How many of them. */
  count: Scalars['Int']['output'];
};

/**
 * That an author disputes what screening found in a text, and a second person of the organisation shall look. Only its author
 * and the approvers of the author's organisation ever see it. What stays of it when it is decided tells nothing of the text.
 */
export type ReleaseRequest = Node & {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** What is to be done with the text. */
  act: ReleaseAct;
  /** What has become of it. */
  status: ReleaseStatus;
  /** The name of who wrote the text and asked. */
  author: Scalars['String']['output'];
  /** Whether you are the author: then somebody else approves. */
  isOwn: Scalars['Boolean']['output'];
  /** The alert that the text is for or, once it is published, that was made of it. */
  alert?: Maybe<Alert>;
  /** How many findings of which kinds there were. */
  findings: Array<FindingCount>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When the text is deleted if nobody decides: after 72 hours. */
  waitsUntil: Scalars['DateTime']['output'];
  /** When it was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of who decided. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** The text and all that goes with it; null from when it is decided or expired. */
  sealed?: Maybe<SealedInput>;
};

/** What an author sent and what approval would publish, to the letter. In an update, what is null stays as it is. */
export type SealedInput = {
  /** One line. */
  title: Scalars['String']['output'];
  /** The whole text. */
  summary: Scalars['String']['output'];
  /** What screening found; approval publishes it all the same. */
  findings: Array<ScreeningFinding>;
  /** The language that title and summary are written in. */
  language?: Maybe<Language>;
  /** What it tells of. */
  kind?: Maybe<AlertKind>;
  /** How grave. */
  severity?: Maybe<Severity>;
  /** How soon something must be done. */
  urgency?: Maybe<Urgency>;
  /** How sure. */
  certainty?: Maybe<Certainty>;
  /** What it is about, where that was said. */
  country?: Maybe<Country>;
  /** Where. */
  region?: Maybe<Region>;
  /** Forms of exploitation. */
  forms?: Maybe<Array<ExploitationForm>>;
  /** The ages of those concerned. */
  ageBand?: Maybe<AgeBand>;
  /** The sex of those concerned. */
  sex?: Maybe<Sex>;
  /** Who would read it. */
  audience?: Maybe<Audience>;
  /** When it would stop being current. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether others would not be told who published it. */
  shieldSource?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it comes from one case; null for an alert that is there already. */
  fromOneCase?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of requests. */
export type ReleaseRequestConnection = {
  /** The requests of the page. */
  edges: Array<ReleaseRequestEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many you may read in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A request in a list. */
export type ReleaseRequestEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: ReleaseRequest;
};

/** Somebody else decided before, or the 72 hours are over. Nothing was changed. */
export type ReleaseClosed = Problem & {
  /** What became of it. */
  message: Scalars['String']['output'];
  /** The request. */
  request: ReleaseRequest;
};

/** The request; the alert where it was published before; or why the text can't be sealed: what else refuses it, or findings that nobody can release. */
export type RequestReleaseResult = ReleaseRequest | Alert | ScreeningFailed | AudienceEmpty | WideningNeeded | VersionConflict | AlertAlreadyWithdrawn;

/** The alert where it was approved, the request where it was declined, or why nothing was decided: then it stays open. */
export type DecideReleaseResult = Alert | ReleaseRequest | ReleaseClosed | ScreeningFailed | AudienceEmpty | WideningNeeded | VersionConflict | AlertAlreadyWithdrawn;

/** What screening says of a text. */
export type ScreeningVerdict =
  /** Nothing was found. */
  | 'CLEAR'
  /** Something was found: the text is not stored. */
  | 'HOLD';

/** What kind of thing could tell who a person is. */
export type FindingKind =
  | 'PERSON'
  | 'NATIONAL_ID'
  | 'PHONE'
  | 'EMAIL'
  | 'ADDRESS'
  | 'DATE_OF_BIRTH'
  | 'IBAN'
  | 'PASSPORT'
  | 'PLATE'
  | 'GEO_COORDINATE'
  | 'SOCIAL_HANDLE'
  | 'EXACT_AGE_WITH_PLACE'
  | 'INSTITUTION'
  | 'SINGLING_OUT'
  | 'UNREADABLE';

/** A part of a text that could tell who a person is. start and end are UTF-16 offsets into the field as sent, end exclusive. */
export type ScreeningFinding = {
  /** The field's path in the input; null where the text stood alone. */
  field?: Maybe<Scalars['String']['output']>;
  /** What it seems to be. */
  kind: FindingKind;
  /** Where it begins. */
  start: Scalars['Int']['output'];
  /** Where it ends; the sign there is no longer part of it. */
  end: Scalars['Int']['output'];
  /** Why it is held, in the language of the text. */
  explanation: Scalars['String']['output'];
  /** What could stand there instead. */
  suggestion: Scalars['String']['output'];
};

/** What screening says of a text. */
export type Screening = {
  /** CLEAR or HOLD. */
  verdict: ScreeningVerdict;
  /** Everything found, in the order of the text. */
  findings: Array<ScreeningFinding>;
  /** The text with each finding replaced by its suggestion. */
  redacted: Scalars['String']['output'];
};

/** The text could tell who a person is. Nothing was stored. */
export type ScreeningFailed = Problem & {
  /** What to do. */
  message: Scalars['String']['output'];
  /** Everything found, in all fields. */
  findings: Array<ScreeningFinding>;
};

/** What has become of a session. */
export type SessionState =
  /** It is to come, or nobody has said yet who was there. */
  | 'PLANNED'
  /** It took place, and who was there is recorded. */
  | 'HELD'
  /** It does not take place. */
  | 'CANCELLED';

/** What an invited organisation answered. */
export type InvitationAnswer =
  /** It comes. */
  | 'ACCEPTED'
  /** It does not come. */
  | 'DECLINED'
  /** It does not know yet. */
  | 'TENTATIVE';

/** Whether an organisation was there. */
export type Presence =
  /** It was. */
  | 'PRESENT'
  /** It was not, and had said so. */
  | 'EXCUSED'
  /** It was not. */
  | 'ABSENT';

/** Something to be spoken about at a session. Read by chair and secretary, and by its own audience among those who read the session. */
export type AgendaItem = Node & {
  /** Lasting, whatever else is changed about it. */
  id: Scalars['ID']['output'];
  /** The session on whose agenda it stands. */
  session: Session;
  /** What it is about. */
  title: Scalars['String']['output'];
  /** More about it. */
  description?: Maybe<Scalars['String']['output']>;
  /** What to read beforehand. */
  papers: Array<Paper>;
  /** Who may read it. */
  audience: CommitteeAudience;
};

/** A paper, by its address. */
export type Paper = {
  /** What it is. */
  title: Scalars['String']['output'];
  /** Where it lies: an https address. */
  url: Scalars['String']['output'];
};

/** That an organisation is asked to come, and what it answered. */
export type Invitation = {
  /** Who is asked. */
  organisation: Organisation;
  /** What it answered; null while it has not, and again once the session is moved. */
  answer?: Maybe<InvitationAnswer>;
  /** When it answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether an organisation was there. Organisations are named and offices, never private persons. */
export type Attendance = {
  /** Which organisation. */
  organisation: Organisation;
  /** The office that spoke for it, such as «head of the juvenile police». */
  function?: Maybe<Scalars['String']['output']>;
  /** Whether it was there. */
  presence: Presence;
};

/** A page of sessions. */
export type SessionConnection = {
  /** The latest first, by when they begin. */
  edges: Array<SessionEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many you may read in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A session in a list. */
export type SessionEdge = {
  /** Its place, sealed. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: Session;
};

/** All given conditions hold together. */
export type SessionFilter = {
  /** Those in that state. */
  state?: InputMaybe<SessionState>;
  /** Those that begin then or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those that begin before then. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** All given conditions hold together. What is asked of the committee counts only where you may read the committee. */
export type SessionsFilter = {
  /** Those of that committee. */
  committee?: InputMaybe<Scalars['ID']['input']>;
  /** Those of committees that work there. */
  country?: InputMaybe<CountryCode>;
  /** Those of committees of that region. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Those in that state. */
  state?: InputMaybe<SessionState>;
  /** Those that begin then or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those that begin before then. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A paper of an agenda item. */
export type PaperInput = {
  /** At most 200 signs. */
  title: Scalars['String']['input'];
  /** An https address. */
  url: Scalars['String']['input'];
};

/** An item of an agenda. Of an item that is kept (by its id), what is not given stays. */
export type AgendaItemInput = {
  /** The item that is kept; a new one where there is none. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** At most 300 signs. */
  title: Scalars['String']['input'];
  /** At most 4000 signs; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** At most 20. */
  papers?: InputMaybe<Array<PaperInput>>;
  /** Who may read it; of a new item MEMBERS unless given. */
  audience?: InputMaybe<CommitteeAudienceInput>;
};

/** A new session. Times are on full minutes, from the year 2000 to ten years ahead; those in the past are for the records of old sessions. */
export type ScheduleSessionInput = {
  /** Whose session. */
  committee: Scalars['ID']['input'];
  /** What people call it by; one more than the committee's highest unless given. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** At most 200 signs. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The language it is announced in; the committee's first unless given. */
  language?: InputMaybe<Language>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** When it ends: after it begins, at most 31 days later. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** An IANA time zone, such as Europe/Kyiv, or UTC. */
  timeZone: Scalars['String']['input'];
  /** Where it meets, by the name of the building or the town; at most 300 signs. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Where to dial in: an https address. */
  callUrl?: InputMaybe<Scalars['String']['input']>;
  /** Who may read of it, besides the committee's members. */
  audience: CommitteeAudienceInput;
  /** What is spoken about, in order; at most 100 items. */
  agenda?: InputMaybe<Array<AgendaItemInput>>;
  /** Organisations that have a part in the committee now; all of them unless given. */
  invite?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Only what is given changes; version is the one that was read. Once the session was held, only its papers and who may read it and its items. */
export type ChangeSessionInput = {
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** What people call it by. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** At most 200 signs; null takes it away. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The language it is announced in. */
  language?: InputMaybe<Language>;
  /** When it begins; where that changes, everybody is asked anew whether they come. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ends; null takes it away. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** An IANA time zone, such as Europe/Kyiv, or UTC. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Where it meets; null takes it away. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Where to dial in: an https address; null takes it away. */
  callUrl?: InputMaybe<Scalars['String']['input']>;
  /** Who may read of it, besides the committee's members. */
  audience?: InputMaybe<CommitteeAudienceInput>;
  /** The whole agenda, in order: items that are not in it are taken away. */
  agenda?: InputMaybe<Array<AgendaItemInput>>;
  /** All who are asked to come: those not in it are asked no more, the others' answers stay. */
  invite?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Whether an organisation was there. */
export type AttendanceInput = {
  /** Which organisation of the network. */
  organisation: Scalars['ID']['input'];
  /** The office that spoke for it, at most 200 signs; never a person's name. */
  function?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was there. */
  presence: Presence;
};

/** Who was there: the whole list, in place of what was recorded before. */
export type RecordAttendanceInput = {
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** Each organisation once. */
  attendance: Array<AttendanceInput>;
};

/** Somebody changed the session since you read it. Nothing was written. */
export type SessionConflict = Problem & {
  /** Which version it is at. */
  message: Scalars['String']['output'];
  /** The session as it is now. */
  current: Session;
};

/** The session was cancelled or held, and takes this no more. Nothing was written. */
export type SessionClosed = Problem & {
  /** What it still takes. */
  message: Scalars['String']['output'];
  /** The session as it is. */
  session: Session;
};

/** The session has not begun: nobody was there yet. Nothing was written. */
export type SessionNotBegun = Problem & {
  /** When it begins. */
  message: Scalars['String']['output'];
  /** The session as it is. */
  session: Session;
};

/** The committee ended its work before that session would begin. Nothing was written. */
export type CommitteeClosed = Problem & {
  /** When it ended. */
  message: Scalars['String']['output'];
  /** The committee as it is; never null, and nullable only so that one document may ask it of a Session, too. */
  committee?: Maybe<Committee>;
};

/** The session, or why it was not scheduled. */
export type ScheduleSessionResult = Session | ScreeningFailed | AudienceEmpty | AlreadyTaken | CommitteeClosed;

/** The session as it is now, or why it was not changed. */
export type ChangeSessionResult = Session | ScreeningFailed | AudienceEmpty | AlreadyTaken | SessionConflict | SessionClosed;

/** The session as it is now, or why it was not cancelled. */
export type CancelSessionResult = Session | ScreeningFailed | SessionClosed;

/** The session, or why it takes no answer. */
export type AnswerInvitationResult = Session | SessionClosed;

/** The session as it is now, or why nothing was recorded. */
export type RecordAttendanceResult = Session | ScreeningFailed | SessionConflict | SessionClosed | SessionNotBegun;

/** What alerts are counted by. Without MONTH and QUARTER one count stands for all of `periods`. */
export type AlertDimension =
  /** What the alert is about. */
  | 'COUNTRY'
  /** ISO 3166-2; the country's own code for alerts that name none. */
  | 'REGION'
  /** UNKNOWN for alerts that name none. */
  | 'AGE_BAND'
  /** UNKNOWN for alerts that name none. */
  | 'SEX'
  /** UNKNOWN for alerts that name none, SEVERAL for those that name more than one. */
  | 'FORM'
  /** What it tells of. */
  | 'KIND'
  /** How grave. */
  | 'SEVERITY'
  /** The calendar month of publishing in UTC, such as 2026-10. */
  | 'MONTH'
  /** The quarter of publishing in UTC, such as 2026-Q4. */
  | 'QUARTER';

/** Counts of the alerts that every partner could read when the period was released, whether or not they have expired since. What was released stays as it is. */
export type AlertStatistics = {
  /** The least count that is shown. */
  threshold: Scalars['Int']['output'];
  /** The closed months or quarters that are counted, the oldest first. */
  periods: Array<Scalars['String']['output']>;
  /** Every combination of values, counted or hidden. */
  cells: Array<AlertCell>;
};

/** count is null where it is suppressed; zero is suppressed too. */
export type AlertCell = {
  /** One value for each dimension asked by, in that order. */
  keys: Array<AlertKey>;
  /** How many alerts; null where that is hidden, be it few or none, one organisation's for the most part, or what would tell such a one. */
  count?: Maybe<Scalars['Int']['output']>;
};

/** The value of one dimension. */
export type AlertKey = {
  /** The dimension. */
  dimension: AlertDimension;
  /** The value, as the schema spells it. */
  value: Scalars['String']['output'];
};

/** Whose events a webhook is sent. */
export type WebhookTopic =
  /** Those of `alertEvents`; the key needs ALERTS_READ. */
  | 'ALERTS'
  /** Those of `committeeEvents`; the key needs COMMITTEES_READ. */
  | 'COMMITTEES'
  /** Those of `newsletterEvents`; the key needs NEWSLETTER_READ. */
  | 'NEWSLETTER';

/** Whether events are sent. */
export type WebhookState =
  /** Each is sent as it happens, after those before it. */
  | 'ACTIVE'
  /** Your organisation paused it; its place in the log is kept. */
  | 'PAUSED'
  /** The hub gave up, and `parkedBecause` says why; its place in the log is kept. */
  | 'PARKED';

/** Why the hub gave up on a webhook. In every case resumeWebhook or replayWebhook goes on, and nothing is lost that the log still has. */
export type WebhookParking =
  /** One event was tried for three days and never taken. */
  | 'UNANSWERED'
  /** The receiver answered 410 Gone. */
  | 'GONE'
  /** The key that it reads by has ended or lost a scope, its person is suspended or no steward any more, or your organisation is suspended. Resume it with a key that works. */
  | 'READER_ENDED'
  /** The hub can't open the webhook's secret, because its own has changed. Rotate it, then resume. */
  | 'SECRET_LOST';

/** What became of one attempt. */
export type WebhookOutcome =
  /** Answered with a status from 200 to 299: the next event follows. */
  | 'DELIVERED'
  /** Answered with another status. Redirects are not followed. */
  | 'REFUSED'
  /** Nobody there, a broken connection, or a certificate that doesn't hold. */
  | 'UNREACHABLE'
  /** No whole answer within 15 seconds. */
  | 'LATE'
  /** An answer of more than 64 KiB, or a packed one. */
  | 'UNREADABLE'
  /** The address is, or its name stands for, one that the hub doesn't send to. */
  | 'CLOSED_ADDRESS';

/**
 * An address of your organisation to which events are sent as they happen: at least once, in order, signed as Standard Webhooks
 * 1.0 says. Each is asked for anew when it is sent, as whoever the webhook reads by: it holds what `alertEvents` and its kin would
 * answer at that moment. Only stewards see it, by keys with WEBHOOKS_ADMINISTER. `docs/webhooks.md` has the rest.
 */
export type Webhook = Node & {
  /** Lasting. */
  id: Scalars['ID']['output'];
  /** What it is for, in your words. */
  label: Scalars['String']['output'];
  /** Where events are sent. */
  url: Scalars['String']['output'];
  /** Whose events. */
  events: Array<WebhookTopic>;
  /** Whether events are sent. */
  state: WebhookState;
  /** Why the hub gave up; null unless it is PARKED. */
  parkedBecause?: Maybe<WebhookParking>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the key ends by which it reads: that of who made, changed, resumed or replayed it last. Null: never by itself. */
  readsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The cursor behind which it goes on. */
  cursor: Scalars['String']['output'];
  /** When an event was last taken. */
  lastSuccessAt?: Maybe<Scalars['DateTime']['output']>;
  /** When an event was last not taken. */
  lastFailureAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often the next event was tried in vain. */
  failedAttempts: Scalars['Int']['output'];
  /** When it is tried again; null where nothing waits for that. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when messages are signed with the former secret, too; null where that is over. */
  formerSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What was sent in the last 30 days, the latest first: its outcome, never what it held. A page is 20 unless asked for, at most 100. */
  deliveries: WebhookDeliveryConnection;
};


/**
 * An address of your organisation to which events are sent as they happen: at least once, in order, signed as Standard Webhooks
 * 1.0 says. Each is asked for anew when it is sent, as whoever the webhook reads by: it holds what `alertEvents` and its kin would
 * answer at that moment. Only stewards see it, by keys with WEBHOOKS_ADMINISTER. `docs/webhooks.md` has the rest.
 */
export type WebhookDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One attempt to send one event. */
export type WebhookDelivery = {
  /** The message's `webhook-id`, the same at each attempt. */
  messageId: Scalars['String']['output'];
  /** What happened, such as `alert.published`. */
  type: Scalars['String']['output'];
  /** 1 for the first. */
  attempt: Scalars['Int']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What became of it. */
  outcome: WebhookOutcome;
  /** The status of the answer; null where there was none. */
  status?: Maybe<Scalars['Int']['output']>;
  /** How long it took. */
  milliseconds: Scalars['Int']['output'];
};

/** A page of attempts. */
export type WebhookDeliveryConnection = {
  /** The attempts of the page. */
  edges: Array<WebhookDeliveryEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An attempt in a list. */
export type WebhookDeliveryEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The attempt. */
  node: WebhookDelivery;
};

/** A page of webhooks. */
export type WebhookConnection = {
  /** The webhooks of the page. */
  edges: Array<WebhookEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many your organisation has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A webhook in a list. */
export type WebhookEdge = {
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The webhook. */
  node: Webhook;
};

/** A webhook with its secret, which is shown once: the hub keeps it sealed. */
export type WebhookWithSecret = {
  /** The webhook. */
  webhook: Webhook;
  /** `whsec_` and 32 random bytes in base64: what messages are signed with. */
  secret: Scalars['String']['output'];
};

/** Your organisation has twenty webhooks. Nothing was written: delete one that isn't needed. */
export type TooManyWebhooks = Problem & {
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A webhook to be made. It begins with what happens from now on. */
export type CreateWebhookInput = {
  /** An https address of at most 500 signs, without user and password, that the public internet reaches. */
  url: Scalars['String']['input'];
  /** Whose events; the key needs the scope to read each. */
  events: Array<WebhookTopic>;
  /** What it is for, at most 100 signs, screened. */
  label: Scalars['String']['input'];
};

/** What is changed of a webhook; what is left out stays. It goes on from where it is. */
export type UpdateWebhookInput = {
  /** As when it is made. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** As when it is made. */
  events?: InputMaybe<Array<WebhookTopic>>;
  /** As when it is made. */
  label?: InputMaybe<Scalars['String']['input']>;
};

/** The webhook with its secret, or why there is none. */
export type CreateWebhookResult = WebhookWithSecret | TooManyWebhooks | ScreeningFailed;

/** The webhook as it is now, or why nothing was changed. */
export type UpdateWebhookResult = Webhook | ScreeningFailed;



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Alert: Alert;
  Country: Country;
  Organisation: Organisation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Alert:
    ( { __typename: 'Alert' }
    & GraphQLRecursivePick<FederationTypes['Alert'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PublishAlertResult:
    | ( AlertRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( WideningNeededRow )
  ;
  UpdateAlertResult:
    | ( AlertRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( WideningNeededRow )
    | ( Omit<VersionConflict, 'current'> & { current: _RefType['Alert'] } )
    | ( Omit<AlertAlreadyWithdrawn, 'alert'> & { alert: _RefType['Alert'] } )
  ;
  TranslateAlertResult:
    | ( AlertRow )
    | ( ScreeningFailed )
    | ( Omit<VersionConflict, 'current'> & { current: _RefType['Alert'] } )
    | ( Omit<AlertAlreadyWithdrawn, 'alert'> & { alert: _RefType['Alert'] } )
  ;
  WithdrawAlertResult:
    | ( AlertRow )
    | ( ScreeningFailed )
    | ( Omit<AlertAlreadyWithdrawn, 'alert'> & { alert: _RefType['Alert'] } )
  ;
  AcknowledgeAlertResult:
    | ( AlertRow )
    | ( ScreeningFailed )
    | ( Omit<AlertAlreadyWithdrawn, 'alert'> & { alert: _RefType['Alert'] } )
  ;
  CreateCommitteeResult:
    | ( CommitteeRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( AlreadyTaken )
  ;
  ChangeCommitteeResult:
    | ( CommitteeRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( Omit<CommitteeConflict, 'current'> & { current: _RefType['Committee'] } )
  ;
  RecordDecisionResult:
    | ( DecisionRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( NoNationalCommittee )
  ;
  ReportProgressResult:
    | ( DecisionRow )
    | ( ScreeningFailed )
    | ( Omit<DecisionConflict, 'current'> & { current: _RefType['Decision'] } )
    | ( Omit<DecisionClosed, 'decision'> & { decision: _RefType['Decision'] } )
  ;
  AnswerRecommendationResult:
    | ( DecisionRow )
    | ( ScreeningFailed )
    | ( Omit<RecommendationAnswered, 'decision'> & { decision: _RefType['Decision'] } )
  ;
  AdmitOrganisationResult:
    | ( OrganisationRow )
    | ( ScreeningFailed )
    | ( AlreadyTaken )
  ;
  SuspendOrganisationResult:
    | ( OrganisationRow )
    | ( LastOperator )
  ;
  AddPersonResult:
    | ( PersonRow )
    | ( AlreadyTaken )
  ;
  ChangeRolesResult:
    | ( PersonRow )
    | ( LastOperator )
  ;
  SuspendPersonResult:
    | ( PersonRow )
    | ( LastOperator )
  ;
  CreateKeyResult:
    | ( Omit<CreatedKey, 'key'> & { key: _RefType['ApiKey'] } )
    | ( ScreeningFailed )
  ;
  BeginMinutesResult:
    | ( MinutesRow )
    | ( SessionNotFitting )
  ;
  SaveMinutesDraftResult:
    | ( MinutesRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( Omit<MinutesConflict, 'current'> & { current: _RefType['Minutes'] } )
    | ( Omit<MinutesNotOpen, 'minutes'> & { minutes: _RefType['Minutes'] } )
  ;
  CirculateMinutesResult:
    | ( MinutesRow )
    | ( Omit<MinutesConflict, 'current'> & { current: _RefType['Minutes'] } )
    | ( Omit<MinutesNotOpen, 'minutes'> & { minutes: _RefType['Minutes'] } )
    | ( Omit<SectionsEmpty, 'sections'> & { sections: Array<_RefType['MinutesSection']> } )
  ;
  ProposeCorrectionResult:
    | ( CorrectionRow )
    | ( ScreeningFailed )
    | ( Omit<MinutesNotOpen, 'minutes'> & { minutes: _RefType['Minutes'] } )
  ;
  AnswerCorrectionResult:
    | ( CorrectionRow )
    | ( ScreeningFailed )
    | ( Omit<MinutesConflict, 'current'> & { current: _RefType['Minutes'] } )
    | ( Omit<MinutesNotOpen, 'minutes'> & { minutes: _RefType['Minutes'] } )
    | ( Omit<CorrectionAnswered, 'correction'> & { correction: _RefType['ProposedCorrection'] } )
  ;
  ApproveMinutesResult:
    | ( MinutesRow )
    | ( Omit<MinutesConflict, 'current'> & { current: _RefType['Minutes'] } )
    | ( Omit<MinutesNotOpen, 'minutes'> & { minutes: _RefType['Minutes'] } )
    | ( SessionNotFitting )
  ;
  PublishMinutesResult:
    | ( MinutesRow )
    | ( Omit<MinutesConflict, 'current'> & { current: _RefType['Minutes'] } )
    | ( Omit<MinutesNotOpen, 'minutes'> & { minutes: _RefType['Minutes'] } )
  ;
  CorrectMinutesResult:
    | ( MinutesRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( Omit<MinutesConflict, 'current'> & { current: _RefType['Minutes'] } )
    | ( Omit<MinutesNotOpen, 'minutes'> & { minutes: _RefType['Minutes'] } )
  ;
  TranslateMinutesResult:
    | ( MinutesRow )
    | ( ScreeningFailed )
    | ( Omit<MinutesConflict, 'current'> & { current: _RefType['Minutes'] } )
    | ( Omit<MinutesNotOpen, 'minutes'> & { minutes: _RefType['Minutes'] } )
  ;
  SendTestIssueResult:
    | ( NewsletterAsked )
    | ( Omit<IssueConflict, 'current'> & { current: _RefType['NewsletterIssue'] } )
  ;
  AddPictureResult:
    | ( AnnouncedRow )
    | ( ScreeningFailed )
    | ( Omit<ArticleUnfit, 'article'> & { article: _RefType['Article'] } )
    | ( PictureUnfit )
  ;
  CreateNewsletterSeriesResult:
    | ( SeriesRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( AlreadyTaken )
  ;
  ContributeArticleResult:
    | ( ArticleRow )
    | ( ScreeningFailed )
  ;
  TranslateArticleResult:
    | ( ArticleRow )
    | ( ScreeningFailed )
    | ( Omit<ArticleUnfit, 'article'> & { article: _RefType['Article'] } )
  ;
  AcceptArticleResult:
    | ( ArticleRow )
    | ( ScreeningFailed )
    | ( Omit<ArticleUnfit, 'article'> & { article: _RefType['Article'] } )
  ;
  ComposeIssueResult:
    | ( IssueRow )
    | ( Omit<IssueConflict, 'current'> & { current: _RefType['NewsletterIssue'] } )
    | ( Omit<ArticleUnfit, 'article'> & { article: _RefType['Article'] } )
    | ( AlreadyTaken )
  ;
  ScheduleIssueResult:
    | ( IssueRow )
    | ( Omit<IssueConflict, 'current'> & { current: _RefType['NewsletterIssue'] } )
  ;
  SubmitPartnerSubgraphResult:
    | ( PartnerRow )
    | ( Omit<SubgraphChecked, 'cost'> & { cost: _RefType['CompositionCost'] } )
    | ( SubgraphRefused )
    | ( ScreeningFailed )
    | ( AlreadyTaken )
  ;
  ApprovePartnerSubgraphResult:
    | ( PartnerRow )
    | ( SubgraphRefused )
    | ( Omit<PartnerSubgraphConflict, 'current'> & { current: _RefType['PartnerSubgraph'] } )
  ;
  SuspendPartnerSubgraphResult:
    | ( PartnerRow )
    | ( Omit<PartnerSubgraphConflict, 'current'> & { current: _RefType['PartnerSubgraph'] } )
    | ( SubgraphRefused )
  ;
  RetirePartnerSubgraphResult:
    | ( PartnerRow )
    | ( SubgraphRefused )
  ;
  RollBackSupergraphResult:
    | ( VersionRow )
    | ( SubgraphRefused )
    | ( NoSuchVersion )
  ;
  RequestReleaseResult:
    | ( ReleaseRow )
    | ( AlertRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( WideningNeededRow )
    | ( Omit<VersionConflict, 'current'> & { current: _RefType['Alert'] } )
    | ( Omit<AlertAlreadyWithdrawn, 'alert'> & { alert: _RefType['Alert'] } )
  ;
  DecideReleaseResult:
    | ( AlertRow )
    | ( ReleaseRow )
    | ( ReleaseClosedRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( WideningNeededRow )
    | ( Omit<VersionConflict, 'current'> & { current: _RefType['Alert'] } )
    | ( Omit<AlertAlreadyWithdrawn, 'alert'> & { alert: _RefType['Alert'] } )
  ;
  ScheduleSessionResult:
    | ( SessionRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( AlreadyTaken )
    | ( Omit<CommitteeClosed, 'committee'> & { committee?: Maybe<_RefType['Committee']> } )
  ;
  ChangeSessionResult:
    | ( SessionRow )
    | ( ScreeningFailed )
    | ( AudienceEmpty )
    | ( AlreadyTaken )
    | ( Omit<SessionConflict, 'current'> & { current: _RefType['Session'] } )
    | ( Omit<SessionClosed, 'session'> & { session: _RefType['Session'] } )
  ;
  CancelSessionResult:
    | ( SessionRow )
    | ( ScreeningFailed )
    | ( Omit<SessionClosed, 'session'> & { session: _RefType['Session'] } )
  ;
  AnswerInvitationResult:
    | ( SessionRow )
    | ( Omit<SessionClosed, 'session'> & { session: _RefType['Session'] } )
  ;
  RecordAttendanceResult:
    | ( SessionRow )
    | ( ScreeningFailed )
    | ( Omit<SessionConflict, 'current'> & { current: _RefType['Session'] } )
    | ( Omit<SessionClosed, 'session'> & { session: _RefType['Session'] } )
    | ( Omit<SessionNotBegun, 'session'> & { session: _RefType['Session'] } )
  ;
  CreateWebhookResult:
    | ( Omit<WebhookWithSecret, 'webhook'> & { webhook: _RefType['Webhook'] } )
    | ( TooManyWebhooks )
    | ( ScreeningFailed )
  ;
  UpdateWebhookResult:
    | ( WebhookRow )
    | ( ScreeningFailed )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AlertRow )
    | ( CommitteeRow )
    | ( DecisionRow )
    | ( SessionRow )
    | ( CountryRow )
    | ( OrganisationRow )
    | ( PersonRow )
    | ( KeyRow )
    | ( MinutesRow )
    | ( ArticleRow )
    | ( SeriesRow )
    | ( IssueRow )
    | ( PartnerRow )
    | ( ReleaseRow )
    | ( AgendaRow )
    | ( WebhookRow )
  ;
  Problem:
    | ( AudienceEmpty )
    | ( WideningNeededRow )
    | ( Omit<VersionConflict, 'current'> & { current: _RefType['Alert'] } )
    | ( Omit<AlertAlreadyWithdrawn, 'alert'> & { alert: _RefType['Alert'] } )
    | ( Omit<CommitteeConflict, 'current'> & { current: _RefType['Committee'] } )
    | ( NoNationalCommittee )
    | ( Omit<DecisionConflict, 'current'> & { current: _RefType['Decision'] } )
    | ( Omit<DecisionClosed, 'decision'> & { decision: _RefType['Decision'] } )
    | ( Omit<RecommendationAnswered, 'decision'> & { decision: _RefType['Decision'] } )
    | ( AlreadyTaken )
    | ( LastOperator )
    | ( Omit<MinutesConflict, 'current'> & { current: _RefType['Minutes'] } )
    | ( Omit<MinutesNotOpen, 'minutes'> & { minutes: _RefType['Minutes'] } )
    | ( SessionNotFitting )
    | ( Omit<SectionsEmpty, 'sections'> & { sections: Array<_RefType['MinutesSection']> } )
    | ( Omit<CorrectionAnswered, 'correction'> & { correction: _RefType['ProposedCorrection'] } )
    | ( PictureUnfit )
    | ( Omit<IssueConflict, 'current'> & { current: _RefType['NewsletterIssue'] } )
    | ( Omit<ArticleUnfit, 'article'> & { article: _RefType['Article'] } )
    | ( SubgraphRefused )
    | ( Omit<PartnerSubgraphConflict, 'current'> & { current: _RefType['PartnerSubgraph'] } )
    | ( NoSuchVersion )
    | ( ReleaseClosedRow )
    | ( ScreeningFailed )
    | ( Omit<SessionConflict, 'current'> & { current: _RefType['Session'] } )
    | ( Omit<SessionClosed, 'session'> & { session: _RefType['Session'] } )
    | ( Omit<SessionNotBegun, 'session'> & { session: _RefType['Session'] } )
    | ( Omit<CommitteeClosed, 'committee'> & { committee?: Maybe<_RefType['Committee']> } )
    | ( TooManyWebhooks )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CountryCode: CountryCode;
  Language: Language;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AlertMail: ResolverTypeWrapper<AlertMailRow>;
  ChooseAlertMailInput: ChooseAlertMailInput;
  AudienceLevel: AudienceLevel;
  TlpLabel: TlpLabel;
  Audience: ResolverTypeWrapper<AlertRow>;
  AudienceInput: AudienceInput;
  AlertKind: AlertKind;
  ExploitationForm: ExploitationForm;
  AgeBand: AgeBand;
  Sex: Sex;
  Severity: Severity;
  Urgency: Urgency;
  Certainty: Certainty;
  Alert: ResolverTypeWrapper<AlertRow>;
  AlertTranslation: ResolverTypeWrapper<TranslationRow>;
  AlertText: ResolverTypeWrapper<AlertText>;
  AlertChange: ResolverTypeWrapper<AlertChange>;
  Acknowledgement: ResolverTypeWrapper<AcknowledgementRow>;
  AlertConnection: ResolverTypeWrapper<AlertPage>;
  AlertEdge: ResolverTypeWrapper<AlertEdgeRow>;
  AlertFilter: AlertFilter;
  AlertEventKind: AlertEventKind;
  AlertEvent: ResolverTypeWrapper<AlertEventRow>;
  AlertEventConnection: ResolverTypeWrapper<AlertEventPage>;
  AlertEventEdge: ResolverTypeWrapper<AlertEventEdgeRow>;
  AccessExplanation: ResolverTypeWrapper<AccessExplanation>;
  PublishAlertInput: PublishAlertInput;
  UpdateAlertInput: UpdateAlertInput;
  TranslateAlertInput: TranslateAlertInput;
  AudienceEmpty: ResolverTypeWrapper<AudienceEmpty>;
  WideningNeeded: ResolverTypeWrapper<WideningNeededRow>;
  VersionConflict: ResolverTypeWrapper<Omit<VersionConflict, 'current'> & { current: ResolversTypes['Alert'] }>;
  AlertAlreadyWithdrawn: ResolverTypeWrapper<Omit<AlertAlreadyWithdrawn, 'alert'> & { alert: ResolversTypes['Alert'] }>;
  PublishAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishAlertResult']>;
  UpdateAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateAlertResult']>;
  TranslateAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TranslateAlertResult']>;
  WithdrawAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAlertResult']>;
  AcknowledgeAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeAlertResult']>;
  CommitteeEventKind: CommitteeEventKind;
  CommitteeEvent: ResolverTypeWrapper<CommitteeEventRow>;
  CommitteeEventConnection: ResolverTypeWrapper<CommitteeEventPage>;
  CommitteeEventEdge: ResolverTypeWrapper<CommitteeEventEdgeRow>;
  CommitteeEventFilter: CommitteeEventFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  CommitteeKind: CommitteeKind;
  CommitteePart: CommitteePart;
  CommitteeAudienceLevel: CommitteeAudienceLevel;
  CommitteeAudience: ResolverTypeWrapper<CommitteeAudienceRow>;
  CommitteeAudienceInput: CommitteeAudienceInput;
  CommitteeMember: ResolverTypeWrapper<PartRow>;
  Committee: ResolverTypeWrapper<CommitteeRow>;
  CommitteeConnection: ResolverTypeWrapper<CommitteePage>;
  CommitteeEdge: ResolverTypeWrapper<CommitteeEdgeRow>;
  CommitteeFilter: CommitteeFilter;
  CommitteeMemberInput: CommitteeMemberInput;
  CommitteeNameInput: CommitteeNameInput;
  CreateCommitteeInput: CreateCommitteeInput;
  ChangeCommitteeInput: ChangeCommitteeInput;
  CommitteeConflict: ResolverTypeWrapper<Omit<CommitteeConflict, 'current'> & { current: ResolversTypes['Committee'] }>;
  CreateCommitteeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCommitteeResult']>;
  ChangeCommitteeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCommitteeResult']>;
  DecisionKind: DecisionKind;
  DecisionState: DecisionState;
  RecommendationReply: RecommendationReply;
  Decision: ResolverTypeWrapper<DecisionRow>;
  ProgressNote: ResolverTypeWrapper<ProgressRow>;
  RecommendationAnswer: ResolverTypeWrapper<RecommendationAnswer>;
  DecisionConnection: ResolverTypeWrapper<DecisionPage>;
  DecisionEdge: ResolverTypeWrapper<DecisionEdgeRow>;
  DecisionFilter: DecisionFilter;
  Session: ResolverTypeWrapper<SessionRow>;
  RecordDecisionInput: RecordDecisionInput;
  ReportProgressInput: ReportProgressInput;
  AnswerRecommendationInput: AnswerRecommendationInput;
  NoNationalCommittee: ResolverTypeWrapper<NoNationalCommittee>;
  DecisionConflict: ResolverTypeWrapper<Omit<DecisionConflict, 'current'> & { current: ResolversTypes['Decision'] }>;
  DecisionClosed: ResolverTypeWrapper<Omit<DecisionClosed, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  RecommendationAnswered: ResolverTypeWrapper<Omit<RecommendationAnswered, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  RecordDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDecisionResult']>;
  ReportProgressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportProgressResult']>;
  AnswerRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerRecommendationResult']>;
  Country: ResolverTypeWrapper<CountryRow>;
  Region: ResolverTypeWrapper<RegionRow>;
  OrganisationKind: OrganisationKind;
  OrganisationStatus: OrganisationStatus;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationPage>;
  OrganisationEdge: ResolverTypeWrapper<OrganisationEdgeRow>;
  OrganisationFilter: OrganisationFilter;
  Role: Role;
  Viewer: ResolverTypeWrapper<Member>;
  PersonStatus: PersonStatus;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<PageOf<PersonRow>>;
  PersonEdge: ResolverTypeWrapper<PersonEdgeRow>;
  KeyScope: KeyScope;
  ApiKey: ResolverTypeWrapper<KeyRow>;
  AdmitOrganisationInput: AdmitOrganisationInput;
  OrganisationNameInput: OrganisationNameInput;
  AddPersonInput: AddPersonInput;
  CreateKeyInput: CreateKeyInput;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  LastOperator: ResolverTypeWrapper<LastOperator>;
  CreatedKey: ResolverTypeWrapper<Omit<CreatedKey, 'key'> & { key: ResolversTypes['ApiKey'] }>;
  AdmitOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdmitOrganisationResult']>;
  SuspendOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendOrganisationResult']>;
  AddPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddPersonResult']>;
  ChangeRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeRolesResult']>;
  SuspendPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendPersonResult']>;
  CreateKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateKeyResult']>;
  MinutesState: MinutesState;
  Minutes: ResolverTypeWrapper<MinutesRow>;
  MinutesSection: ResolverTypeWrapper<SectionRow>;
  SectionTranslation: ResolverTypeWrapper<SectionTranslationRow>;
  SectionReading: ResolverTypeWrapper<SectionReading>;
  MinutesVersion: ResolverTypeWrapper<MinutesVersionRow>;
  SectionChange: SectionChange;
  SectionDifference: ResolverTypeWrapper<SectionDifference>;
  LineChange: LineChange;
  DifferenceLine: ResolverTypeWrapper<DifferenceLine>;
  CorrectionState: CorrectionState;
  ProposedCorrection: ResolverTypeWrapper<CorrectionRow>;
  MinutesConnection: ResolverTypeWrapper<MinutesPage>;
  MinutesEdge: ResolverTypeWrapper<MinutesEdgeRow>;
  MinutesSectionConnection: ResolverTypeWrapper<SectionPage>;
  MinutesSectionEdge: ResolverTypeWrapper<SectionEdge>;
  MinutesFilter: MinutesFilter;
  MinutesSectionInput: MinutesSectionInput;
  BeginMinutesInput: BeginMinutesInput;
  SaveMinutesDraftInput: SaveMinutesDraftInput;
  ProposeCorrectionInput: ProposeCorrectionInput;
  AnswerCorrectionInput: AnswerCorrectionInput;
  ApproveMinutesInput: ApproveMinutesInput;
  CorrectMinutesInput: CorrectMinutesInput;
  TranslatedSectionInput: TranslatedSectionInput;
  TranslateMinutesInput: TranslateMinutesInput;
  MinutesConflict: ResolverTypeWrapper<Omit<MinutesConflict, 'current'> & { current: ResolversTypes['Minutes'] }>;
  MinutesNotOpen: ResolverTypeWrapper<Omit<MinutesNotOpen, 'minutes'> & { minutes: ResolversTypes['Minutes'] }>;
  SessionNotFitting: ResolverTypeWrapper<SessionNotFitting>;
  SectionsEmpty: ResolverTypeWrapper<Omit<SectionsEmpty, 'sections'> & { sections: Array<ResolversTypes['MinutesSection']> }>;
  CorrectionAnswered: ResolverTypeWrapper<Omit<CorrectionAnswered, 'correction'> & { correction: ResolversTypes['ProposedCorrection'] }>;
  BeginMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginMinutesResult']>;
  SaveMinutesDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveMinutesDraftResult']>;
  CirculateMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CirculateMinutesResult']>;
  ProposeCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeCorrectionResult']>;
  AnswerCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerCorrectionResult']>;
  ApproveMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveMinutesResult']>;
  PublishMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishMinutesResult']>;
  CorrectMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectMinutesResult']>;
  TranslateMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TranslateMinutesResult']>;
  NewsletterDelivery: ResolverTypeWrapper<Progress>;
  SendTestIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendTestIssueResult']>;
  ArticlePicture: ResolverTypeWrapper<PictureRow>;
  PictureText: ResolverTypeWrapper<PictureText>;
  Article: ResolverTypeWrapper<ArticleRow>;
  AddPictureInput: AddPictureInput;
  PictureTextInput: PictureTextInput;
  PictureUpload: ResolverTypeWrapper<AnnouncedRow>;
  PictureUnfit: ResolverTypeWrapper<PictureUnfit>;
  AddPictureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddPictureResult']>;
  SubscribeToNewsletterInput: SubscribeToNewsletterInput;
  NewsletterAsked: ResolverTypeWrapper<NewsletterAsked>;
  NewsletterSubscription: ResolverTypeWrapper<OwnSubscription>;
  NewsletterReader: ResolverTypeWrapper<ExportedReader>;
  NewsletterReaderConnection: ResolverTypeWrapper<PageOf<ExportedReader>>;
  NewsletterReaderEdge: ResolverTypeWrapper<ExportedReaderEdge>;
  NewsletterKind: NewsletterKind;
  ArticleCategory: ArticleCategory;
  ArticleState: ArticleState;
  IssueState: IssueState;
  NewsletterSeries: ResolverTypeWrapper<SeriesRow>;
  NewsletterSeriesConnection: ResolverTypeWrapper<PageOf<SeriesRow>>;
  NewsletterSeriesEdge: ResolverTypeWrapper<SeriesEdge>;
  ArticleText: ResolverTypeWrapper<ArticleTextRow>;
  ArticleConnection: ResolverTypeWrapper<PageOf<ArticleRow>>;
  ArticleEdge: ResolverTypeWrapper<ArticleEdgeRow>;
  NewsletterIssue: ResolverTypeWrapper<IssueRow>;
  NewsletterIssueConnection: ResolverTypeWrapper<PageOf<IssueRow>>;
  NewsletterIssueEdge: ResolverTypeWrapper<IssueEdge>;
  NewsletterIssueFilter: NewsletterIssueFilter;
  ArticleFilter: ArticleFilter;
  NewsletterTitleInput: NewsletterTitleInput;
  CreateNewsletterSeriesInput: CreateNewsletterSeriesInput;
  ContributeArticleInput: ContributeArticleInput;
  TranslateArticleInput: TranslateArticleInput;
  AcceptArticleInput: AcceptArticleInput;
  NewsletterPeriodInput: NewsletterPeriodInput;
  ComposeIssueInput: ComposeIssueInput;
  IssueConflict: ResolverTypeWrapper<Omit<IssueConflict, 'current'> & { current: ResolversTypes['NewsletterIssue'] }>;
  ArticleUnfit: ResolverTypeWrapper<Omit<ArticleUnfit, 'article'> & { article: ResolversTypes['Article'] }>;
  CreateNewsletterSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateNewsletterSeriesResult']>;
  ContributeArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContributeArticleResult']>;
  TranslateArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TranslateArticleResult']>;
  AcceptArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptArticleResult']>;
  ComposeIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComposeIssueResult']>;
  ScheduleIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleIssueResult']>;
  NewsletterEventKind: NewsletterEventKind;
  NewsletterEvent: ResolverTypeWrapper<NewsletterEventRow>;
  NewsletterEventConnection: ResolverTypeWrapper<NewsletterEventPage>;
  NewsletterEventEdge: ResolverTypeWrapper<NewsletterEventEdgeRow>;
  NewsletterEventFilter: NewsletterEventFilter;
  PartnerSubgraphState: PartnerSubgraphState;
  PartnerSubgraphEnd: PartnerSubgraphEnd;
  PartnerSubgraph: ResolverTypeWrapper<PartnerRow>;
  PartnerSubmission: ResolverTypeWrapper<SubmissionRow>;
  SubgraphDifference: ResolverTypeWrapper<SubgraphDifference>;
  CompositionCost: ResolverTypeWrapper<CompositionCostRow>;
  PartnerHealthState: PartnerHealthState;
  PartnerHealth: ResolverTypeWrapper<PartnerHealth>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PartnerSubgraphConnection: ResolverTypeWrapper<PartnerPage>;
  PartnerSubgraphEdge: ResolverTypeWrapper<PartnerEdge>;
  SupergraphReason: SupergraphReason;
  SupergraphVersion: ResolverTypeWrapper<VersionRow>;
  SupergraphPart: ResolverTypeWrapper<Omit<SupergraphPart, 'partner'> & { partner: ResolversTypes['PartnerSubgraph'] }>;
  SupergraphVersionConnection: ResolverTypeWrapper<PageOf<VersionRow>>;
  SupergraphVersionEdge: ResolverTypeWrapper<VersionEdge>;
  SubmitPartnerSubgraphInput: SubmitPartnerSubgraphInput;
  ApprovePartnerSubgraphInput: ApprovePartnerSubgraphInput;
  SubgraphFinding: ResolverTypeWrapper<SubgraphFinding>;
  SubgraphRefused: ResolverTypeWrapper<SubgraphRefused>;
  SubgraphChecked: ResolverTypeWrapper<Omit<SubgraphChecked, 'cost'> & { cost: ResolversTypes['CompositionCost'] }>;
  PartnerSubgraphConflict: ResolverTypeWrapper<Omit<PartnerSubgraphConflict, 'current'> & { current: ResolversTypes['PartnerSubgraph'] }>;
  NoSuchVersion: ResolverTypeWrapper<NoSuchVersion>;
  SubmitPartnerSubgraphResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitPartnerSubgraphResult']>;
  ApprovePartnerSubgraphResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApprovePartnerSubgraphResult']>;
  SuspendPartnerSubgraphResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendPartnerSubgraphResult']>;
  RetirePartnerSubgraphResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetirePartnerSubgraphResult']>;
  RollBackSupergraphResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollBackSupergraphResult']>;
  ReleaseAct: ReleaseAct;
  ReleaseStatus: ReleaseStatus;
  FindingCount: ResolverTypeWrapper<FindingCountRow>;
  ReleaseRequest: ResolverTypeWrapper<ReleaseRow>;
  SealedInput: ResolverTypeWrapper<OpenedAct>;
  ReleaseRequestConnection: ResolverTypeWrapper<ReleasePage>;
  ReleaseRequestEdge: ResolverTypeWrapper<ReleaseEdge>;
  ReleaseClosed: ResolverTypeWrapper<ReleaseClosedRow>;
  RequestReleaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReleaseResult']>;
  DecideReleaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideReleaseResult']>;
  ScreeningVerdict: ScreeningVerdict;
  FindingKind: FindingKind;
  ScreeningFinding: ResolverTypeWrapper<ScreeningFinding>;
  Screening: ResolverTypeWrapper<ScreeningMade>;
  ScreeningFailed: ResolverTypeWrapper<ScreeningFailed>;
  SessionState: SessionState;
  InvitationAnswer: InvitationAnswer;
  Presence: Presence;
  AgendaItem: ResolverTypeWrapper<AgendaRow>;
  Paper: ResolverTypeWrapper<Paper>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  SessionConnection: ResolverTypeWrapper<SessionPage>;
  SessionEdge: ResolverTypeWrapper<SessionEdgeRow>;
  SessionFilter: SessionFilter;
  SessionsFilter: SessionsFilter;
  PaperInput: PaperInput;
  AgendaItemInput: AgendaItemInput;
  ScheduleSessionInput: ScheduleSessionInput;
  ChangeSessionInput: ChangeSessionInput;
  AttendanceInput: AttendanceInput;
  RecordAttendanceInput: RecordAttendanceInput;
  SessionConflict: ResolverTypeWrapper<Omit<SessionConflict, 'current'> & { current: ResolversTypes['Session'] }>;
  SessionClosed: ResolverTypeWrapper<Omit<SessionClosed, 'session'> & { session: ResolversTypes['Session'] }>;
  SessionNotBegun: ResolverTypeWrapper<Omit<SessionNotBegun, 'session'> & { session: ResolversTypes['Session'] }>;
  CommitteeClosed: ResolverTypeWrapper<Omit<CommitteeClosed, 'committee'> & { committee?: Maybe<ResolversTypes['Committee']> }>;
  ScheduleSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleSessionResult']>;
  ChangeSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeSessionResult']>;
  CancelSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelSessionResult']>;
  AnswerInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerInvitationResult']>;
  RecordAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAttendanceResult']>;
  AlertDimension: AlertDimension;
  AlertStatistics: ResolverTypeWrapper<AlertStatistics>;
  AlertCell: ResolverTypeWrapper<AlertCell>;
  AlertKey: ResolverTypeWrapper<AlertKey>;
  WebhookTopic: WebhookTopic;
  WebhookState: WebhookState;
  WebhookParking: WebhookParking;
  WebhookOutcome: WebhookOutcome;
  Webhook: ResolverTypeWrapper<WebhookRow>;
  WebhookDelivery: ResolverTypeWrapper<AttemptRow>;
  WebhookDeliveryConnection: ResolverTypeWrapper<PageOf<AttemptRow>>;
  WebhookDeliveryEdge: ResolverTypeWrapper<AttemptEdge>;
  WebhookConnection: ResolverTypeWrapper<PageOf<WebhookRow>>;
  WebhookEdge: ResolverTypeWrapper<WebhookEdgeRow>;
  WebhookWithSecret: ResolverTypeWrapper<Omit<WebhookWithSecret, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  TooManyWebhooks: ResolverTypeWrapper<TooManyWebhooks>;
  CreateWebhookInput: CreateWebhookInput;
  UpdateWebhookInput: UpdateWebhookInput;
  CreateWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWebhookResult']>;
  UpdateWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateWebhookResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  String: Scalars['String']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  AlertMail: AlertMailRow;
  ChooseAlertMailInput: ChooseAlertMailInput;
  Audience: AlertRow;
  AudienceInput: AudienceInput;
  Alert: AlertRow;
  AlertTranslation: TranslationRow;
  AlertText: AlertText;
  AlertChange: AlertChange;
  Acknowledgement: AcknowledgementRow;
  AlertConnection: AlertPage;
  AlertEdge: AlertEdgeRow;
  AlertFilter: AlertFilter;
  AlertEvent: AlertEventRow;
  AlertEventConnection: AlertEventPage;
  AlertEventEdge: AlertEventEdgeRow;
  AccessExplanation: AccessExplanation;
  PublishAlertInput: PublishAlertInput;
  UpdateAlertInput: UpdateAlertInput;
  TranslateAlertInput: TranslateAlertInput;
  AudienceEmpty: AudienceEmpty;
  WideningNeeded: WideningNeededRow;
  VersionConflict: Omit<VersionConflict, 'current'> & { current: ResolversParentTypes['Alert'] };
  AlertAlreadyWithdrawn: Omit<AlertAlreadyWithdrawn, 'alert'> & { alert: ResolversParentTypes['Alert'] };
  PublishAlertResult: ResolversUnionTypes<ResolversParentTypes>['PublishAlertResult'];
  UpdateAlertResult: ResolversUnionTypes<ResolversParentTypes>['UpdateAlertResult'];
  TranslateAlertResult: ResolversUnionTypes<ResolversParentTypes>['TranslateAlertResult'];
  WithdrawAlertResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAlertResult'];
  AcknowledgeAlertResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeAlertResult'];
  CommitteeEvent: CommitteeEventRow;
  CommitteeEventConnection: CommitteeEventPage;
  CommitteeEventEdge: CommitteeEventEdgeRow;
  CommitteeEventFilter: CommitteeEventFilter;
  Date: Scalars['Date']['output'];
  CommitteeAudience: CommitteeAudienceRow;
  CommitteeAudienceInput: CommitteeAudienceInput;
  CommitteeMember: PartRow;
  Committee: CommitteeRow;
  CommitteeConnection: CommitteePage;
  CommitteeEdge: CommitteeEdgeRow;
  CommitteeFilter: CommitteeFilter;
  CommitteeMemberInput: CommitteeMemberInput;
  CommitteeNameInput: CommitteeNameInput;
  CreateCommitteeInput: CreateCommitteeInput;
  ChangeCommitteeInput: ChangeCommitteeInput;
  CommitteeConflict: Omit<CommitteeConflict, 'current'> & { current: ResolversParentTypes['Committee'] };
  CreateCommitteeResult: ResolversUnionTypes<ResolversParentTypes>['CreateCommitteeResult'];
  ChangeCommitteeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCommitteeResult'];
  Decision: DecisionRow;
  ProgressNote: ProgressRow;
  RecommendationAnswer: RecommendationAnswer;
  DecisionConnection: DecisionPage;
  DecisionEdge: DecisionEdgeRow;
  DecisionFilter: DecisionFilter;
  Session: SessionRow;
  RecordDecisionInput: RecordDecisionInput;
  ReportProgressInput: ReportProgressInput;
  AnswerRecommendationInput: AnswerRecommendationInput;
  NoNationalCommittee: NoNationalCommittee;
  DecisionConflict: Omit<DecisionConflict, 'current'> & { current: ResolversParentTypes['Decision'] };
  DecisionClosed: Omit<DecisionClosed, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  RecommendationAnswered: Omit<RecommendationAnswered, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  RecordDecisionResult: ResolversUnionTypes<ResolversParentTypes>['RecordDecisionResult'];
  ReportProgressResult: ResolversUnionTypes<ResolversParentTypes>['ReportProgressResult'];
  AnswerRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['AnswerRecommendationResult'];
  Country: CountryRow;
  Region: RegionRow;
  Organisation: OrganisationRow;
  OrganisationConnection: OrganisationPage;
  OrganisationEdge: OrganisationEdgeRow;
  OrganisationFilter: OrganisationFilter;
  Viewer: Member;
  Person: PersonRow;
  PersonConnection: PageOf<PersonRow>;
  PersonEdge: PersonEdgeRow;
  ApiKey: KeyRow;
  AdmitOrganisationInput: AdmitOrganisationInput;
  OrganisationNameInput: OrganisationNameInput;
  AddPersonInput: AddPersonInput;
  CreateKeyInput: CreateKeyInput;
  AlreadyTaken: AlreadyTaken;
  LastOperator: LastOperator;
  CreatedKey: Omit<CreatedKey, 'key'> & { key: ResolversParentTypes['ApiKey'] };
  AdmitOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['AdmitOrganisationResult'];
  SuspendOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['SuspendOrganisationResult'];
  AddPersonResult: ResolversUnionTypes<ResolversParentTypes>['AddPersonResult'];
  ChangeRolesResult: ResolversUnionTypes<ResolversParentTypes>['ChangeRolesResult'];
  SuspendPersonResult: ResolversUnionTypes<ResolversParentTypes>['SuspendPersonResult'];
  CreateKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateKeyResult'];
  Minutes: MinutesRow;
  MinutesSection: SectionRow;
  SectionTranslation: SectionTranslationRow;
  SectionReading: SectionReading;
  MinutesVersion: MinutesVersionRow;
  SectionDifference: SectionDifference;
  DifferenceLine: DifferenceLine;
  ProposedCorrection: CorrectionRow;
  MinutesConnection: MinutesPage;
  MinutesEdge: MinutesEdgeRow;
  MinutesSectionConnection: SectionPage;
  MinutesSectionEdge: SectionEdge;
  MinutesFilter: MinutesFilter;
  MinutesSectionInput: MinutesSectionInput;
  BeginMinutesInput: BeginMinutesInput;
  SaveMinutesDraftInput: SaveMinutesDraftInput;
  ProposeCorrectionInput: ProposeCorrectionInput;
  AnswerCorrectionInput: AnswerCorrectionInput;
  ApproveMinutesInput: ApproveMinutesInput;
  CorrectMinutesInput: CorrectMinutesInput;
  TranslatedSectionInput: TranslatedSectionInput;
  TranslateMinutesInput: TranslateMinutesInput;
  MinutesConflict: Omit<MinutesConflict, 'current'> & { current: ResolversParentTypes['Minutes'] };
  MinutesNotOpen: Omit<MinutesNotOpen, 'minutes'> & { minutes: ResolversParentTypes['Minutes'] };
  SessionNotFitting: SessionNotFitting;
  SectionsEmpty: Omit<SectionsEmpty, 'sections'> & { sections: Array<ResolversParentTypes['MinutesSection']> };
  CorrectionAnswered: Omit<CorrectionAnswered, 'correction'> & { correction: ResolversParentTypes['ProposedCorrection'] };
  BeginMinutesResult: ResolversUnionTypes<ResolversParentTypes>['BeginMinutesResult'];
  SaveMinutesDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveMinutesDraftResult'];
  CirculateMinutesResult: ResolversUnionTypes<ResolversParentTypes>['CirculateMinutesResult'];
  ProposeCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['ProposeCorrectionResult'];
  AnswerCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerCorrectionResult'];
  ApproveMinutesResult: ResolversUnionTypes<ResolversParentTypes>['ApproveMinutesResult'];
  PublishMinutesResult: ResolversUnionTypes<ResolversParentTypes>['PublishMinutesResult'];
  CorrectMinutesResult: ResolversUnionTypes<ResolversParentTypes>['CorrectMinutesResult'];
  TranslateMinutesResult: ResolversUnionTypes<ResolversParentTypes>['TranslateMinutesResult'];
  NewsletterDelivery: Progress;
  SendTestIssueResult: ResolversUnionTypes<ResolversParentTypes>['SendTestIssueResult'];
  ArticlePicture: PictureRow;
  PictureText: PictureText;
  Article: ArticleRow;
  AddPictureInput: AddPictureInput;
  PictureTextInput: PictureTextInput;
  PictureUpload: AnnouncedRow;
  PictureUnfit: PictureUnfit;
  AddPictureResult: ResolversUnionTypes<ResolversParentTypes>['AddPictureResult'];
  SubscribeToNewsletterInput: SubscribeToNewsletterInput;
  NewsletterAsked: NewsletterAsked;
  NewsletterSubscription: OwnSubscription;
  NewsletterReader: ExportedReader;
  NewsletterReaderConnection: PageOf<ExportedReader>;
  NewsletterReaderEdge: ExportedReaderEdge;
  NewsletterSeries: SeriesRow;
  NewsletterSeriesConnection: PageOf<SeriesRow>;
  NewsletterSeriesEdge: SeriesEdge;
  ArticleText: ArticleTextRow;
  ArticleConnection: PageOf<ArticleRow>;
  ArticleEdge: ArticleEdgeRow;
  NewsletterIssue: IssueRow;
  NewsletterIssueConnection: PageOf<IssueRow>;
  NewsletterIssueEdge: IssueEdge;
  NewsletterIssueFilter: NewsletterIssueFilter;
  ArticleFilter: ArticleFilter;
  NewsletterTitleInput: NewsletterTitleInput;
  CreateNewsletterSeriesInput: CreateNewsletterSeriesInput;
  ContributeArticleInput: ContributeArticleInput;
  TranslateArticleInput: TranslateArticleInput;
  AcceptArticleInput: AcceptArticleInput;
  NewsletterPeriodInput: NewsletterPeriodInput;
  ComposeIssueInput: ComposeIssueInput;
  IssueConflict: Omit<IssueConflict, 'current'> & { current: ResolversParentTypes['NewsletterIssue'] };
  ArticleUnfit: Omit<ArticleUnfit, 'article'> & { article: ResolversParentTypes['Article'] };
  CreateNewsletterSeriesResult: ResolversUnionTypes<ResolversParentTypes>['CreateNewsletterSeriesResult'];
  ContributeArticleResult: ResolversUnionTypes<ResolversParentTypes>['ContributeArticleResult'];
  TranslateArticleResult: ResolversUnionTypes<ResolversParentTypes>['TranslateArticleResult'];
  AcceptArticleResult: ResolversUnionTypes<ResolversParentTypes>['AcceptArticleResult'];
  ComposeIssueResult: ResolversUnionTypes<ResolversParentTypes>['ComposeIssueResult'];
  ScheduleIssueResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleIssueResult'];
  NewsletterEvent: NewsletterEventRow;
  NewsletterEventConnection: NewsletterEventPage;
  NewsletterEventEdge: NewsletterEventEdgeRow;
  NewsletterEventFilter: NewsletterEventFilter;
  PartnerSubgraph: PartnerRow;
  PartnerSubmission: SubmissionRow;
  SubgraphDifference: SubgraphDifference;
  CompositionCost: CompositionCostRow;
  PartnerHealth: PartnerHealth;
  Float: Scalars['Float']['output'];
  PartnerSubgraphConnection: PartnerPage;
  PartnerSubgraphEdge: PartnerEdge;
  SupergraphVersion: VersionRow;
  SupergraphPart: Omit<SupergraphPart, 'partner'> & { partner: ResolversParentTypes['PartnerSubgraph'] };
  SupergraphVersionConnection: PageOf<VersionRow>;
  SupergraphVersionEdge: VersionEdge;
  SubmitPartnerSubgraphInput: SubmitPartnerSubgraphInput;
  ApprovePartnerSubgraphInput: ApprovePartnerSubgraphInput;
  SubgraphFinding: SubgraphFinding;
  SubgraphRefused: SubgraphRefused;
  SubgraphChecked: Omit<SubgraphChecked, 'cost'> & { cost: ResolversParentTypes['CompositionCost'] };
  PartnerSubgraphConflict: Omit<PartnerSubgraphConflict, 'current'> & { current: ResolversParentTypes['PartnerSubgraph'] };
  NoSuchVersion: NoSuchVersion;
  SubmitPartnerSubgraphResult: ResolversUnionTypes<ResolversParentTypes>['SubmitPartnerSubgraphResult'];
  ApprovePartnerSubgraphResult: ResolversUnionTypes<ResolversParentTypes>['ApprovePartnerSubgraphResult'];
  SuspendPartnerSubgraphResult: ResolversUnionTypes<ResolversParentTypes>['SuspendPartnerSubgraphResult'];
  RetirePartnerSubgraphResult: ResolversUnionTypes<ResolversParentTypes>['RetirePartnerSubgraphResult'];
  RollBackSupergraphResult: ResolversUnionTypes<ResolversParentTypes>['RollBackSupergraphResult'];
  FindingCount: FindingCountRow;
  ReleaseRequest: ReleaseRow;
  SealedInput: OpenedAct;
  ReleaseRequestConnection: ReleasePage;
  ReleaseRequestEdge: ReleaseEdge;
  ReleaseClosed: ReleaseClosedRow;
  RequestReleaseResult: ResolversUnionTypes<ResolversParentTypes>['RequestReleaseResult'];
  DecideReleaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideReleaseResult'];
  ScreeningFinding: ScreeningFinding;
  Screening: ScreeningMade;
  ScreeningFailed: ScreeningFailed;
  AgendaItem: AgendaRow;
  Paper: Paper;
  Invitation: InvitationRow;
  Attendance: AttendanceRow;
  SessionConnection: SessionPage;
  SessionEdge: SessionEdgeRow;
  SessionFilter: SessionFilter;
  SessionsFilter: SessionsFilter;
  PaperInput: PaperInput;
  AgendaItemInput: AgendaItemInput;
  ScheduleSessionInput: ScheduleSessionInput;
  ChangeSessionInput: ChangeSessionInput;
  AttendanceInput: AttendanceInput;
  RecordAttendanceInput: RecordAttendanceInput;
  SessionConflict: Omit<SessionConflict, 'current'> & { current: ResolversParentTypes['Session'] };
  SessionClosed: Omit<SessionClosed, 'session'> & { session: ResolversParentTypes['Session'] };
  SessionNotBegun: Omit<SessionNotBegun, 'session'> & { session: ResolversParentTypes['Session'] };
  CommitteeClosed: Omit<CommitteeClosed, 'committee'> & { committee?: Maybe<ResolversParentTypes['Committee']> };
  ScheduleSessionResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleSessionResult'];
  ChangeSessionResult: ResolversUnionTypes<ResolversParentTypes>['ChangeSessionResult'];
  CancelSessionResult: ResolversUnionTypes<ResolversParentTypes>['CancelSessionResult'];
  AnswerInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AnswerInvitationResult'];
  RecordAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['RecordAttendanceResult'];
  AlertStatistics: AlertStatistics;
  AlertCell: AlertCell;
  AlertKey: AlertKey;
  Webhook: WebhookRow;
  WebhookDelivery: AttemptRow;
  WebhookDeliveryConnection: PageOf<AttemptRow>;
  WebhookDeliveryEdge: AttemptEdge;
  WebhookConnection: PageOf<WebhookRow>;
  WebhookEdge: WebhookEdgeRow;
  WebhookWithSecret: Omit<WebhookWithSecret, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  TooManyWebhooks: TooManyWebhooks;
  CreateWebhookInput: CreateWebhookInput;
  UpdateWebhookInput: UpdateWebhookInput;
  CreateWebhookResult: ResolversUnionTypes<ResolversParentTypes>['CreateWebhookResult'];
  UpdateWebhookResult: ResolversUnionTypes<ResolversParentTypes>['UpdateWebhookResult'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Alert' | 'Committee' | 'Decision' | 'Session' | 'Country' | 'Organisation' | 'Person' | 'ApiKey' | 'Minutes' | 'Article' | 'NewsletterSeries' | 'NewsletterIssue' | 'PartnerSubgraph' | 'ReleaseRequest' | 'AgendaItem' | 'Webhook', ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AudienceEmpty' | 'WideningNeeded' | 'VersionConflict' | 'AlertAlreadyWithdrawn' | 'CommitteeConflict' | 'NoNationalCommittee' | 'DecisionConflict' | 'DecisionClosed' | 'RecommendationAnswered' | 'AlreadyTaken' | 'LastOperator' | 'MinutesConflict' | 'MinutesNotOpen' | 'SessionNotFitting' | 'SectionsEmpty' | 'CorrectionAnswered' | 'PictureUnfit' | 'IssueConflict' | 'ArticleUnfit' | 'SubgraphRefused' | 'PartnerSubgraphConflict' | 'NoSuchVersion' | 'ReleaseClosed' | 'ScreeningFailed' | 'SessionConflict' | 'SessionClosed' | 'SessionNotBegun' | 'CommitteeClosed' | 'TooManyWebhooks', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  alertMail?: Resolver<Maybe<ResolversTypes['AlertMail']>, ParentType, ContextType>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, Partial<QueryAlertsArgs>>;
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<QueryAlertArgs, 'id'>>;
  alertEvents?: Resolver<ResolversTypes['AlertEventConnection'], ParentType, ContextType, Partial<QueryAlertEventsArgs>>;
  explainAccess?: Resolver<ResolversTypes['AccessExplanation'], ParentType, ContextType, RequireFields<QueryExplainAccessArgs, 'id' | 'organisation'>>;
  committeeEvents?: Resolver<ResolversTypes['CommitteeEventConnection'], ParentType, ContextType, Partial<QueryCommitteeEventsArgs>>;
  committees?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, Partial<QueryCommitteesArgs>>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType, RequireFields<QueryCommitteeArgs, 'slug'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'slug'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType, RequireFields<QueryMinutesArgs, 'id'>>;
  minutesFeed?: Resolver<ResolversTypes['MinutesConnection'], ParentType, ContextType, Partial<QueryMinutesFeedArgs>>;
  searchMinutes?: Resolver<ResolversTypes['MinutesSectionConnection'], ParentType, ContextType, RequireFields<QuerySearchMinutesArgs, 'text'>>;
  newsletterDelivery?: Resolver<ResolversTypes['NewsletterDelivery'], ParentType, ContextType, RequireFields<QueryNewsletterDeliveryArgs, 'issue'>>;
  newsletterReaders?: Resolver<ResolversTypes['NewsletterReaderConnection'], ParentType, ContextType, RequireFields<QueryNewsletterReadersArgs, 'series'>>;
  newsletterSeries?: Resolver<ResolversTypes['NewsletterSeriesConnection'], ParentType, ContextType, Partial<QueryNewsletterSeriesArgs>>;
  newsletterIssues?: Resolver<ResolversTypes['NewsletterIssueConnection'], ParentType, ContextType, Partial<QueryNewsletterIssuesArgs>>;
  newsletterIssue?: Resolver<Maybe<ResolversTypes['NewsletterIssue']>, ParentType, ContextType, RequireFields<QueryNewsletterIssueArgs, 'id'>>;
  newsletterArticles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryNewsletterArticlesArgs>>;
  newsletterEvents?: Resolver<ResolversTypes['NewsletterEventConnection'], ParentType, ContextType, Partial<QueryNewsletterEventsArgs>>;
  partnerSubgraphs?: Resolver<ResolversTypes['PartnerSubgraphConnection'], ParentType, ContextType, Partial<QueryPartnerSubgraphsArgs>>;
  supergraphVersions?: Resolver<ResolversTypes['SupergraphVersionConnection'], ParentType, ContextType, Partial<QuerySupergraphVersionsArgs>>;
  releaseRequests?: Resolver<ResolversTypes['ReleaseRequestConnection'], ParentType, ContextType, Partial<QueryReleaseRequestsArgs>>;
  screenText?: Resolver<ResolversTypes['Screening'], ParentType, ContextType, RequireFields<QueryScreenTextArgs, 'text'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<QuerySessionsArgs>>;
  alertStatistics?: Resolver<ResolversTypes['AlertStatistics'], ParentType, ContextType, RequireFields<QueryAlertStatisticsArgs, 'by'>>;
  webhooks?: Resolver<ResolversTypes['WebhookConnection'], ParentType, ContextType, Partial<QueryWebhooksArgs>>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryWebhookArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  chooseAlertMail?: Resolver<Maybe<ResolversTypes['AlertMail']>, ParentType, ContextType, RequireFields<MutationChooseAlertMailArgs, 'input'>>;
  publishAlert?: Resolver<Maybe<ResolversTypes['PublishAlertResult']>, ParentType, ContextType, RequireFields<MutationPublishAlertArgs, 'input'>>;
  updateAlert?: Resolver<Maybe<ResolversTypes['UpdateAlertResult']>, ParentType, ContextType, RequireFields<MutationUpdateAlertArgs, 'id' | 'input'>>;
  translateAlert?: Resolver<Maybe<ResolversTypes['TranslateAlertResult']>, ParentType, ContextType, RequireFields<MutationTranslateAlertArgs, 'id' | 'input'>>;
  withdrawAlert?: Resolver<Maybe<ResolversTypes['WithdrawAlertResult']>, ParentType, ContextType, RequireFields<MutationWithdrawAlertArgs, 'id' | 'reason'>>;
  acknowledgeAlert?: Resolver<Maybe<ResolversTypes['AcknowledgeAlertResult']>, ParentType, ContextType, RequireFields<MutationAcknowledgeAlertArgs, 'id'>>;
  createCommittee?: Resolver<Maybe<ResolversTypes['CreateCommitteeResult']>, ParentType, ContextType, RequireFields<MutationCreateCommitteeArgs, 'input'>>;
  changeCommittee?: Resolver<Maybe<ResolversTypes['ChangeCommitteeResult']>, ParentType, ContextType, RequireFields<MutationChangeCommitteeArgs, 'id' | 'input'>>;
  recordDecision?: Resolver<Maybe<ResolversTypes['RecordDecisionResult']>, ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input'>>;
  reportProgress?: Resolver<Maybe<ResolversTypes['ReportProgressResult']>, ParentType, ContextType, RequireFields<MutationReportProgressArgs, 'id' | 'input'>>;
  answerRecommendation?: Resolver<Maybe<ResolversTypes['AnswerRecommendationResult']>, ParentType, ContextType, RequireFields<MutationAnswerRecommendationArgs, 'id' | 'input'>>;
  admitOrganisation?: Resolver<Maybe<ResolversTypes['AdmitOrganisationResult']>, ParentType, ContextType, RequireFields<MutationAdmitOrganisationArgs, 'input'>>;
  suspendOrganisation?: Resolver<Maybe<ResolversTypes['SuspendOrganisationResult']>, ParentType, ContextType, RequireFields<MutationSuspendOrganisationArgs, 'id'>>;
  addPerson?: Resolver<Maybe<ResolversTypes['AddPersonResult']>, ParentType, ContextType, RequireFields<MutationAddPersonArgs, 'input'>>;
  changeRoles?: Resolver<Maybe<ResolversTypes['ChangeRolesResult']>, ParentType, ContextType, RequireFields<MutationChangeRolesArgs, 'id' | 'roles'>>;
  suspendPerson?: Resolver<Maybe<ResolversTypes['SuspendPersonResult']>, ParentType, ContextType, RequireFields<MutationSuspendPersonArgs, 'id'>>;
  createKey?: Resolver<Maybe<ResolversTypes['CreateKeyResult']>, ParentType, ContextType, RequireFields<MutationCreateKeyArgs, 'input'>>;
  revokeKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType, RequireFields<MutationRevokeKeyArgs, 'id'>>;
  beginMinutes?: Resolver<Maybe<ResolversTypes['BeginMinutesResult']>, ParentType, ContextType, RequireFields<MutationBeginMinutesArgs, 'input'>>;
  saveMinutesDraft?: Resolver<Maybe<ResolversTypes['SaveMinutesDraftResult']>, ParentType, ContextType, RequireFields<MutationSaveMinutesDraftArgs, 'id' | 'input'>>;
  circulateMinutes?: Resolver<Maybe<ResolversTypes['CirculateMinutesResult']>, ParentType, ContextType, RequireFields<MutationCirculateMinutesArgs, 'id' | 'version'>>;
  proposeCorrection?: Resolver<Maybe<ResolversTypes['ProposeCorrectionResult']>, ParentType, ContextType, RequireFields<MutationProposeCorrectionArgs, 'id' | 'input'>>;
  answerCorrection?: Resolver<Maybe<ResolversTypes['AnswerCorrectionResult']>, ParentType, ContextType, RequireFields<MutationAnswerCorrectionArgs, 'id' | 'input'>>;
  approveMinutes?: Resolver<Maybe<ResolversTypes['ApproveMinutesResult']>, ParentType, ContextType, RequireFields<MutationApproveMinutesArgs, 'id' | 'input'>>;
  publishMinutes?: Resolver<Maybe<ResolversTypes['PublishMinutesResult']>, ParentType, ContextType, RequireFields<MutationPublishMinutesArgs, 'id' | 'version'>>;
  correctMinutes?: Resolver<Maybe<ResolversTypes['CorrectMinutesResult']>, ParentType, ContextType, RequireFields<MutationCorrectMinutesArgs, 'id' | 'input'>>;
  translateMinutes?: Resolver<Maybe<ResolversTypes['TranslateMinutesResult']>, ParentType, ContextType, RequireFields<MutationTranslateMinutesArgs, 'id' | 'input'>>;
  sendTestIssue?: Resolver<Maybe<ResolversTypes['SendTestIssueResult']>, ParentType, ContextType, RequireFields<MutationSendTestIssueArgs, 'id' | 'language'>>;
  addPicture?: Resolver<Maybe<ResolversTypes['AddPictureResult']>, ParentType, ContextType, RequireFields<MutationAddPictureArgs, 'id' | 'input'>>;
  removePicture?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<MutationRemovePictureArgs, 'id'>>;
  subscribeToNewsletter?: Resolver<Maybe<ResolversTypes['NewsletterAsked']>, ParentType, ContextType, RequireFields<MutationSubscribeToNewsletterArgs, 'input'>>;
  confirmSubscription?: Resolver<Maybe<ResolversTypes['NewsletterSubscription']>, ParentType, ContextType, RequireFields<MutationConfirmSubscriptionArgs, 'token'>>;
  leaveNewsletter?: Resolver<Maybe<ResolversTypes['NewsletterSubscription']>, ParentType, ContextType, RequireFields<MutationLeaveNewsletterArgs, 'token'>>;
  eraseNewsletterReader?: Resolver<Maybe<ResolversTypes['NewsletterAsked']>, ParentType, ContextType, RequireFields<MutationEraseNewsletterReaderArgs, 'series' | 'email'>>;
  createNewsletterSeries?: Resolver<Maybe<ResolversTypes['CreateNewsletterSeriesResult']>, ParentType, ContextType, RequireFields<MutationCreateNewsletterSeriesArgs, 'input'>>;
  contributeArticle?: Resolver<Maybe<ResolversTypes['ContributeArticleResult']>, ParentType, ContextType, RequireFields<MutationContributeArticleArgs, 'input'>>;
  translateArticle?: Resolver<Maybe<ResolversTypes['TranslateArticleResult']>, ParentType, ContextType, RequireFields<MutationTranslateArticleArgs, 'id' | 'input'>>;
  acceptArticle?: Resolver<Maybe<ResolversTypes['AcceptArticleResult']>, ParentType, ContextType, RequireFields<MutationAcceptArticleArgs, 'id' | 'input'>>;
  composeIssue?: Resolver<Maybe<ResolversTypes['ComposeIssueResult']>, ParentType, ContextType, RequireFields<MutationComposeIssueArgs, 'input'>>;
  scheduleIssue?: Resolver<Maybe<ResolversTypes['ScheduleIssueResult']>, ParentType, ContextType, RequireFields<MutationScheduleIssueArgs, 'id' | 'version' | 'at'>>;
  unscheduleIssue?: Resolver<Maybe<ResolversTypes['ScheduleIssueResult']>, ParentType, ContextType, RequireFields<MutationUnscheduleIssueArgs, 'id' | 'version'>>;
  issueNewsletter?: Resolver<Maybe<ResolversTypes['ScheduleIssueResult']>, ParentType, ContextType, RequireFields<MutationIssueNewsletterArgs, 'id' | 'version'>>;
  submitPartnerSubgraph?: Resolver<Maybe<ResolversTypes['SubmitPartnerSubgraphResult']>, ParentType, ContextType, RequireFields<MutationSubmitPartnerSubgraphArgs, 'input'>>;
  approvePartnerSubgraph?: Resolver<Maybe<ResolversTypes['ApprovePartnerSubgraphResult']>, ParentType, ContextType, RequireFields<MutationApprovePartnerSubgraphArgs, 'id' | 'input'>>;
  suspendPartnerSubgraph?: Resolver<Maybe<ResolversTypes['SuspendPartnerSubgraphResult']>, ParentType, ContextType, RequireFields<MutationSuspendPartnerSubgraphArgs, 'id'>>;
  retirePartnerSubgraph?: Resolver<Maybe<ResolversTypes['RetirePartnerSubgraphResult']>, ParentType, ContextType, RequireFields<MutationRetirePartnerSubgraphArgs, 'id'>>;
  rollBackSupergraph?: Resolver<Maybe<ResolversTypes['RollBackSupergraphResult']>, ParentType, ContextType, Partial<MutationRollBackSupergraphArgs>>;
  requestRelease?: Resolver<Maybe<ResolversTypes['RequestReleaseResult']>, ParentType, ContextType, Partial<MutationRequestReleaseArgs>>;
  decideRelease?: Resolver<Maybe<ResolversTypes['DecideReleaseResult']>, ParentType, ContextType, RequireFields<MutationDecideReleaseArgs, 'id' | 'approve'>>;
  scheduleSession?: Resolver<Maybe<ResolversTypes['ScheduleSessionResult']>, ParentType, ContextType, RequireFields<MutationScheduleSessionArgs, 'input'>>;
  changeSession?: Resolver<Maybe<ResolversTypes['ChangeSessionResult']>, ParentType, ContextType, RequireFields<MutationChangeSessionArgs, 'id' | 'input'>>;
  cancelSession?: Resolver<Maybe<ResolversTypes['CancelSessionResult']>, ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'id' | 'reason'>>;
  answerInvitation?: Resolver<Maybe<ResolversTypes['AnswerInvitationResult']>, ParentType, ContextType, RequireFields<MutationAnswerInvitationArgs, 'id' | 'answer'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['RecordAttendanceResult']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'id' | 'input'>>;
  createWebhook?: Resolver<Maybe<ResolversTypes['CreateWebhookResult']>, ParentType, ContextType, RequireFields<MutationCreateWebhookArgs, 'input'>>;
  updateWebhook?: Resolver<Maybe<ResolversTypes['UpdateWebhookResult']>, ParentType, ContextType, RequireFields<MutationUpdateWebhookArgs, 'id' | 'input'>>;
  pauseWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<MutationPauseWebhookArgs, 'id'>>;
  resumeWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<MutationResumeWebhookArgs, 'id'>>;
  replayWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<MutationReplayWebhookArgs, 'id'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['WebhookWithSecret']>, ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'id'>>;
  testWebhook?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'id'>>;
  deleteWebhook?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationDeleteWebhookArgs, 'id'>>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  alertEvents?: SubscriptionResolver<ResolversTypes['AlertEvent'], "alertEvents", ParentType, ContextType, Partial<SubscriptionAlertEventsArgs>>;
  committeeEvents?: SubscriptionResolver<ResolversTypes['CommitteeEvent'], "committeeEvents", ParentType, ContextType, Partial<SubscriptionCommitteeEventsArgs>>;
  newsletterDelivery?: SubscriptionResolver<ResolversTypes['NewsletterDelivery'], "newsletterDelivery", ParentType, ContextType, RequireFields<SubscriptionNewsletterDeliveryArgs, 'issue'>>;
  newsletterEvents?: SubscriptionResolver<ResolversTypes['NewsletterEvent'], "newsletterEvents", ParentType, ContextType, Partial<SubscriptionNewsletterEventsArgs>>;
};

export type AlertMailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertMail'] = ResolversParentTypes['AlertMail']> = {
  atOnceFrom?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  digestHour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['ExploitationForm']>, ParentType, ContextType>;
  bouncedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AudienceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Audience'] = ResolversParentTypes['Audience']> = {
  level?: Resolver<ResolversTypes['AudienceLevel'], ParentType, ContextType>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
};

export type AlertResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert'], FederationReferenceType extends FederationReferenceTypes['Alert'] = FederationReferenceTypes['Alert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sourceShielded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Urgency'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  tlp?: Resolver<ResolversTypes['TlpLabel'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['AlertTranslation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['AlertText'], ParentType, ContextType, RequireFields<AlertTextArgs, 'language'>>;
  forms?: Resolver<Array<ResolversTypes['ExploitationForm']>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AlertChange']>, ParentType, ContextType>;
  acknowledgements?: Resolver<Array<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertTranslationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertTranslation'] = ResolversParentTypes['AlertTranslation']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  ofVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertText'] = ResolversParentTypes['AlertText']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOutdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AlertChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertChange'] = ResolversParentTypes['AlertChange']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  titleBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AcknowledgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actionTaken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertEvent'] = ResolversParentTypes['AlertEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertEventKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  alertId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
};

export type AlertEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertEventConnection'] = ResolversParentTypes['AlertEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AlertEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AlertEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertEventEdge'] = ResolversParentTypes['AlertEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AlertEvent'], ParentType, ContextType>;
};

export type AccessExplanationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessExplanation'] = ResolversParentTypes['AccessExplanation']> = {
  mayRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AudienceEmptyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AudienceEmpty'] = ResolversParentTypes['AudienceEmpty']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WideningNeededResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WideningNeeded'] = ResolversParentTypes['WideningNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertAlreadyWithdrawnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertAlreadyWithdrawn'] = ResolversParentTypes['AlertAlreadyWithdrawn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alert?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishAlertResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishAlertResult'] = ResolversParentTypes['PublishAlertResult']> = {
  __resolveType: TypeResolveFn<'Alert' | 'ScreeningFailed' | 'AudienceEmpty' | 'WideningNeeded', ParentType, ContextType>;
};

export type UpdateAlertResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateAlertResult'] = ResolversParentTypes['UpdateAlertResult']> = {
  __resolveType: TypeResolveFn<'Alert' | 'ScreeningFailed' | 'AudienceEmpty' | 'WideningNeeded' | 'VersionConflict' | 'AlertAlreadyWithdrawn', ParentType, ContextType>;
};

export type TranslateAlertResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TranslateAlertResult'] = ResolversParentTypes['TranslateAlertResult']> = {
  __resolveType: TypeResolveFn<'Alert' | 'ScreeningFailed' | 'VersionConflict' | 'AlertAlreadyWithdrawn', ParentType, ContextType>;
};

export type WithdrawAlertResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawAlertResult'] = ResolversParentTypes['WithdrawAlertResult']> = {
  __resolveType: TypeResolveFn<'Alert' | 'ScreeningFailed' | 'AlertAlreadyWithdrawn', ParentType, ContextType>;
};

export type AcknowledgeAlertResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcknowledgeAlertResult'] = ResolversParentTypes['AcknowledgeAlertResult']> = {
  __resolveType: TypeResolveFn<'Alert' | 'ScreeningFailed' | 'AlertAlreadyWithdrawn', ParentType, ContextType>;
};

export type CommitteeEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeEvent'] = ResolversParentTypes['CommitteeEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeEventKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type CommitteeEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeEventConnection'] = ResolversParentTypes['CommitteeEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitteeEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommitteeEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeEventEdge'] = ResolversParentTypes['CommitteeEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommitteeEvent'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type CommitteeAudienceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeAudience'] = ResolversParentTypes['CommitteeAudience']> = {
  level?: Resolver<ResolversTypes['CommitteeAudienceLevel'], ParentType, ContextType>;
  tlp?: Resolver<ResolversTypes['TlpLabel'], ParentType, ContextType>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
};

export type CommitteeMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['CommitteePart'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommitteeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CommitteeNameArgs>>;
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['CommitteeAudience'], ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['CommitteeMember']>>, ParentType, ContextType>;
  viewerParts?: Resolver<Array<ResolversTypes['CommitteePart']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<CommitteeDecisionsArgs>>;
  recommendations?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<CommitteeRecommendationsArgs>>;
  minutes?: Resolver<ResolversTypes['MinutesConnection'], ParentType, ContextType, Partial<CommitteeMinutesArgs>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<CommitteeSessionsArgs>>;
  calendarUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeConnection'] = ResolversParentTypes['CommitteeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitteeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeEdge'] = ResolversParentTypes['CommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
};

export type CommitteeConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeConflict'] = ResolversParentTypes['CommitteeConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCommitteeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateCommitteeResult'] = ResolversParentTypes['CreateCommitteeResult']> = {
  __resolveType: TypeResolveFn<'Committee' | 'ScreeningFailed' | 'AudienceEmpty' | 'AlreadyTaken', ParentType, ContextType>;
};

export type ChangeCommitteeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeCommitteeResult'] = ResolversParentTypes['ChangeCommitteeResult']> = {
  __resolveType: TypeResolveFn<'Committee' | 'ScreeningFailed' | 'AudienceEmpty' | 'CommitteeConflict', ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionState'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['CommitteeAudience'], ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['ProgressNote']>, ParentType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['RecommendationAnswer']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgressNoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgressNote'] = ResolversParentTypes['ProgressNote']> = {
  by?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecommendationAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationAnswer'] = ResolversParentTypes['RecommendationAnswer']> = {
  reply?: Resolver<ResolversTypes['RecommendationReply'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  carriedOver?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  callUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionState'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['CommitteeAudience'], ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  invitations?: Resolver<Maybe<Array<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<Array<ResolversTypes['Attendance']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoNationalCommitteeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoNationalCommittee'] = ResolversParentTypes['NoNationalCommittee']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionConflict'] = ResolversParentTypes['DecisionConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionClosed'] = ResolversParentTypes['DecisionClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationAnswered'] = ResolversParentTypes['RecommendationAnswered']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDecisionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDecisionResult'] = ResolversParentTypes['RecordDecisionResult']> = {
  __resolveType: TypeResolveFn<'Decision' | 'ScreeningFailed' | 'AudienceEmpty' | 'NoNationalCommittee', ParentType, ContextType>;
};

export type ReportProgressResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportProgressResult'] = ResolversParentTypes['ReportProgressResult']> = {
  __resolveType: TypeResolveFn<'Decision' | 'ScreeningFailed' | 'DecisionConflict' | 'DecisionClosed', ParentType, ContextType>;
};

export type AnswerRecommendationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerRecommendationResult'] = ResolversParentTypes['AnswerRecommendationResult']> = {
  __resolveType: TypeResolveFn<'Decision' | 'ScreeningFailed' | 'RecommendationAnswered', ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<CountryOrganisationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegionNameArgs>>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganisationNameArgs>>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hotline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, Partial<OrganisationAlertsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['KeyScope']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PersonStatus'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['KeyScope']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastOperatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LastOperator'] = ResolversParentTypes['LastOperator']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatedKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreatedKey'] = ResolversParentTypes['CreatedKey']> = {
  key?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmitOrganisationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdmitOrganisationResult'] = ResolversParentTypes['AdmitOrganisationResult']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'ScreeningFailed' | 'AlreadyTaken', ParentType, ContextType>;
};

export type SuspendOrganisationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuspendOrganisationResult'] = ResolversParentTypes['SuspendOrganisationResult']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'LastOperator', ParentType, ContextType>;
};

export type AddPersonResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddPersonResult'] = ResolversParentTypes['AddPersonResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'AlreadyTaken', ParentType, ContextType>;
};

export type ChangeRolesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeRolesResult'] = ResolversParentTypes['ChangeRolesResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'LastOperator', ParentType, ContextType>;
};

export type SuspendPersonResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuspendPersonResult'] = ResolversParentTypes['SuspendPersonResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'LastOperator', ParentType, ContextType>;
};

export type CreateKeyResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateKeyResult'] = ResolversParentTypes['CreateKeyResult']> = {
  __resolveType: TypeResolveFn<'CreatedKey' | 'ScreeningFailed', ParentType, ContextType>;
};

export type MinutesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Minutes'] = ResolversParentTypes['Minutes']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MinutesState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['MinutesSection']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  circulatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedIn?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['MinutesVersion']>, ParentType, ContextType>;
  difference?: Resolver<Array<ResolversTypes['SectionDifference']>, ParentType, ContextType, RequireFields<MinutesDifferenceArgs, 'from' | 'to'>>;
  corrections?: Resolver<Maybe<Array<ResolversTypes['ProposedCorrection']>>, ParentType, ContextType>;
  pdfUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MinutesPdfUrlArgs>>;
  htmlUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MinutesHtmlUrlArgs>>;
  markdownUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MinutesMarkdownUrlArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinutesSectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MinutesSection'] = ResolversParentTypes['MinutesSection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['CommitteeAudience'], ParentType, ContextType>;
  changedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['SectionTranslation']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['SectionReading'], ParentType, ContextType, RequireFields<MinutesSectionReadingArgs, 'language'>>;
};

export type SectionTranslationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SectionTranslation'] = ResolversParentTypes['SectionTranslation']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  ofVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOutdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SectionReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SectionReading'] = ResolversParentTypes['SectionReading']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOutdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MinutesVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MinutesVersion'] = ResolversParentTypes['MinutesVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MinutesState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SectionDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SectionDifference'] = ResolversParentTypes['SectionDifference']> = {
  section?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['SectionChange']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['DifferenceLine']>, ParentType, ContextType>;
};

export type DifferenceLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DifferenceLine'] = ResolversParentTypes['DifferenceLine']> = {
  change?: Resolver<ResolversTypes['LineChange'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposedCorrectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedCorrection'] = ResolversParentTypes['ProposedCorrection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ofVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinutesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MinutesConnection'] = ResolversParentTypes['MinutesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinutesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinutesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MinutesEdge'] = ResolversParentTypes['MinutesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
};

export type MinutesSectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MinutesSectionConnection'] = ResolversParentTypes['MinutesSectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinutesSectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinutesSectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MinutesSectionEdge'] = ResolversParentTypes['MinutesSectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MinutesSection'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
};

export type MinutesConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MinutesConflict'] = ResolversParentTypes['MinutesConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['SectionDifference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinutesNotOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MinutesNotOpen'] = ResolversParentTypes['MinutesNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionNotFittingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionNotFitting'] = ResolversParentTypes['SessionNotFitting']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionsEmptyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SectionsEmpty'] = ResolversParentTypes['SectionsEmpty']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['MinutesSection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionAnswered'] = ResolversParentTypes['CorrectionAnswered']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correction?: Resolver<ResolversTypes['ProposedCorrection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeginMinutesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BeginMinutesResult'] = ResolversParentTypes['BeginMinutesResult']> = {
  __resolveType: TypeResolveFn<'Minutes' | 'SessionNotFitting', ParentType, ContextType>;
};

export type SaveMinutesDraftResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveMinutesDraftResult'] = ResolversParentTypes['SaveMinutesDraftResult']> = {
  __resolveType: TypeResolveFn<'Minutes' | 'ScreeningFailed' | 'AudienceEmpty' | 'MinutesConflict' | 'MinutesNotOpen', ParentType, ContextType>;
};

export type CirculateMinutesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CirculateMinutesResult'] = ResolversParentTypes['CirculateMinutesResult']> = {
  __resolveType: TypeResolveFn<'Minutes' | 'MinutesConflict' | 'MinutesNotOpen' | 'SectionsEmpty', ParentType, ContextType>;
};

export type ProposeCorrectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeCorrectionResult'] = ResolversParentTypes['ProposeCorrectionResult']> = {
  __resolveType: TypeResolveFn<'ProposedCorrection' | 'ScreeningFailed' | 'MinutesNotOpen', ParentType, ContextType>;
};

export type AnswerCorrectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerCorrectionResult'] = ResolversParentTypes['AnswerCorrectionResult']> = {
  __resolveType: TypeResolveFn<'ProposedCorrection' | 'ScreeningFailed' | 'MinutesConflict' | 'MinutesNotOpen' | 'CorrectionAnswered', ParentType, ContextType>;
};

export type ApproveMinutesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveMinutesResult'] = ResolversParentTypes['ApproveMinutesResult']> = {
  __resolveType: TypeResolveFn<'Minutes' | 'MinutesConflict' | 'MinutesNotOpen' | 'SessionNotFitting', ParentType, ContextType>;
};

export type PublishMinutesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishMinutesResult'] = ResolversParentTypes['PublishMinutesResult']> = {
  __resolveType: TypeResolveFn<'Minutes' | 'MinutesConflict' | 'MinutesNotOpen', ParentType, ContextType>;
};

export type CorrectMinutesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectMinutesResult'] = ResolversParentTypes['CorrectMinutesResult']> = {
  __resolveType: TypeResolveFn<'Minutes' | 'ScreeningFailed' | 'AudienceEmpty' | 'MinutesConflict' | 'MinutesNotOpen', ParentType, ContextType>;
};

export type TranslateMinutesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TranslateMinutesResult'] = ResolversParentTypes['TranslateMinutesResult']> = {
  __resolveType: TypeResolveFn<'Minutes' | 'ScreeningFailed' | 'MinutesConflict' | 'MinutesNotOpen', ParentType, ContextType>;
};

export type NewsletterDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterDelivery'] = ResolversParentTypes['NewsletterDelivery']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bounced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SendTestIssueResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SendTestIssueResult'] = ResolversParentTypes['SendTestIssueResult']> = {
  __resolveType: TypeResolveFn<'NewsletterAsked' | 'IssueConflict', ParentType, ContextType>;
};

export type ArticlePictureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticlePicture'] = ResolversParentTypes['ArticlePicture']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alternativeText?: Resolver<ResolversTypes['PictureText'], ParentType, ContextType, Partial<ArticlePictureAlternativeTextArgs>>;
};

export type PictureTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PictureText'] = ResolversParentTypes['PictureText']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  pictures?: Resolver<Array<ResolversTypes['ArticlePicture']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['NewsletterSeries'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ArticleState'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ArticleCategory'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['ArticleText'], ParentType, ContextType, Partial<ArticleTextArgs>>;
  texts?: Resolver<Array<ResolversTypes['ArticleText']>, ParentType, ContextType>;
  missingLanguages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  sourceLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contributedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PictureUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PictureUpload'] = ResolversParentTypes['PictureUpload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PictureUnfitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PictureUnfit'] = ResolversParentTypes['PictureUnfit']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddPictureResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddPictureResult'] = ResolversParentTypes['AddPictureResult']> = {
  __resolveType: TypeResolveFn<'PictureUpload' | 'ScreeningFailed' | 'ArticleUnfit' | 'PictureUnfit', ParentType, ContextType>;
};

export type NewsletterAskedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterAsked'] = ResolversParentTypes['NewsletterAsked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsletterSubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterSubscription'] = ResolversParentTypes['NewsletterSubscription']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['ArticleCategory']>, ParentType, ContextType>;
};

export type NewsletterReaderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterReader'] = ResolversParentTypes['NewsletterReader']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bouncedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NewsletterReaderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterReaderConnection'] = ResolversParentTypes['NewsletterReaderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsletterReaderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NewsletterReaderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterReaderEdge'] = ResolversParentTypes['NewsletterReaderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsletterReader'], ParentType, ContextType>;
};

export type NewsletterSeriesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterSeries'] = ResolversParentTypes['NewsletterSeries']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NewsletterKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NewsletterSeriesTitleArgs>>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['AudienceLevel'], ParentType, ContextType>;
  tlp?: Resolver<ResolversTypes['TlpLabel'], ParentType, ContextType>;
  readerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsletterSeriesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterSeriesConnection'] = ResolversParentTypes['NewsletterSeriesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsletterSeriesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NewsletterSeriesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterSeriesEdge'] = ResolversParentTypes['NewsletterSeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsletterSeries'], ParentType, ContextType>;
};

export type ArticleTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleText'] = ResolversParentTypes['ArticleText']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type NewsletterIssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterIssue'] = ResolversParentTypes['NewsletterIssue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['NewsletterSeries'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IssueState'], ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recipientCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsletterIssueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterIssueConnection'] = ResolversParentTypes['NewsletterIssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsletterIssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NewsletterIssueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterIssueEdge'] = ResolversParentTypes['NewsletterIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsletterIssue'], ParentType, ContextType>;
};

export type IssueConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueConflict'] = ResolversParentTypes['IssueConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['NewsletterIssue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleUnfitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleUnfit'] = ResolversParentTypes['ArticleUnfit']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateNewsletterSeriesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateNewsletterSeriesResult'] = ResolversParentTypes['CreateNewsletterSeriesResult']> = {
  __resolveType: TypeResolveFn<'NewsletterSeries' | 'ScreeningFailed' | 'AudienceEmpty' | 'AlreadyTaken', ParentType, ContextType>;
};

export type ContributeArticleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContributeArticleResult'] = ResolversParentTypes['ContributeArticleResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'ScreeningFailed', ParentType, ContextType>;
};

export type TranslateArticleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TranslateArticleResult'] = ResolversParentTypes['TranslateArticleResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'ScreeningFailed' | 'ArticleUnfit', ParentType, ContextType>;
};

export type AcceptArticleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptArticleResult'] = ResolversParentTypes['AcceptArticleResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'ScreeningFailed' | 'ArticleUnfit', ParentType, ContextType>;
};

export type ComposeIssueResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComposeIssueResult'] = ResolversParentTypes['ComposeIssueResult']> = {
  __resolveType: TypeResolveFn<'NewsletterIssue' | 'IssueConflict' | 'ArticleUnfit' | 'AlreadyTaken', ParentType, ContextType>;
};

export type ScheduleIssueResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduleIssueResult'] = ResolversParentTypes['ScheduleIssueResult']> = {
  __resolveType: TypeResolveFn<'NewsletterIssue' | 'IssueConflict', ParentType, ContextType>;
};

export type NewsletterEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterEvent'] = ResolversParentTypes['NewsletterEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NewsletterEventKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewsletterIssue']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
};

export type NewsletterEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterEventConnection'] = ResolversParentTypes['NewsletterEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsletterEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NewsletterEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewsletterEventEdge'] = ResolversParentTypes['NewsletterEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsletterEvent'], ParentType, ContextType>;
};

export type PartnerSubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerSubgraph'] = ResolversParentTypes['PartnerSubgraph']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graphName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnerSubgraphState'], ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['PartnerSubgraphEnd']>, ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approved?: Resolver<Maybe<ResolversTypes['PartnerSubmission']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['PartnerSubmission']>, ParentType, ContextType>;
  submissions?: Resolver<Maybe<Array<ResolversTypes['PartnerSubmission']>>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['PartnerHealth']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerSubmissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerSubmission'] = ResolversParentTypes['PartnerSubmission']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['SubgraphDifference']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CompositionCost'], ParentType, ContextType>;
};

export type SubgraphDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphDifference'] = ResolversParentTypes['SubgraphDifference']> = {
  added?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  breaking?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reads?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompositionCostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompositionCost'] = ResolversParentTypes['CompositionCost']> = {
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addedBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerHealthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerHealth'] = ResolversParentTypes['PartnerHealth']> = {
  state?: Resolver<ResolversTypes['PartnerHealthState'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartnerSubgraphConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerSubgraphConnection'] = ResolversParentTypes['PartnerSubgraphConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerSubgraphEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerSubgraphEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerSubgraphEdge'] = ResolversParentTypes['PartnerSubgraphEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerSubgraph'], ParentType, ContextType>;
};

export type SupergraphVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupergraphVersion'] = ResolversParentTypes['SupergraphVersion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SupergraphReason'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['SupergraphPart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupergraphPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupergraphPart'] = ResolversParentTypes['SupergraphPart']> = {
  partner?: Resolver<ResolversTypes['PartnerSubgraph'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupergraphVersionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupergraphVersionConnection'] = ResolversParentTypes['SupergraphVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupergraphVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupergraphVersionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupergraphVersionEdge'] = ResolversParentTypes['SupergraphVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupergraphVersion'], ParentType, ContextType>;
};

export type SubgraphFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphFinding'] = ResolversParentTypes['SubgraphFinding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubgraphRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphRefused'] = ResolversParentTypes['SubgraphRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['SubgraphFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphCheckedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphChecked'] = ResolversParentTypes['SubgraphChecked']> = {
  difference?: Resolver<ResolversTypes['SubgraphDifference'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CompositionCost'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerSubgraphConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerSubgraphConflict'] = ResolversParentTypes['PartnerSubgraphConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['PartnerSubgraph'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoSuchVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoSuchVersion'] = ResolversParentTypes['NoSuchVersion']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitPartnerSubgraphResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitPartnerSubgraphResult'] = ResolversParentTypes['SubmitPartnerSubgraphResult']> = {
  __resolveType: TypeResolveFn<'PartnerSubgraph' | 'SubgraphChecked' | 'SubgraphRefused' | 'ScreeningFailed' | 'AlreadyTaken', ParentType, ContextType>;
};

export type ApprovePartnerSubgraphResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovePartnerSubgraphResult'] = ResolversParentTypes['ApprovePartnerSubgraphResult']> = {
  __resolveType: TypeResolveFn<'PartnerSubgraph' | 'SubgraphRefused' | 'PartnerSubgraphConflict', ParentType, ContextType>;
};

export type SuspendPartnerSubgraphResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuspendPartnerSubgraphResult'] = ResolversParentTypes['SuspendPartnerSubgraphResult']> = {
  __resolveType: TypeResolveFn<'PartnerSubgraph' | 'PartnerSubgraphConflict' | 'SubgraphRefused', ParentType, ContextType>;
};

export type RetirePartnerSubgraphResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetirePartnerSubgraphResult'] = ResolversParentTypes['RetirePartnerSubgraphResult']> = {
  __resolveType: TypeResolveFn<'PartnerSubgraph' | 'SubgraphRefused', ParentType, ContextType>;
};

export type RollBackSupergraphResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RollBackSupergraphResult'] = ResolversParentTypes['RollBackSupergraphResult']> = {
  __resolveType: TypeResolveFn<'SupergraphVersion' | 'SubgraphRefused' | 'NoSuchVersion', ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseRequest'] = ResolversParentTypes['ReleaseRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['ReleaseAct'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReleaseStatus'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['FindingCount']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waitsUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sealed?: Resolver<Maybe<ResolversTypes['SealedInput']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SealedInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SealedInput'] = ResolversParentTypes['SealedInput']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ScreeningFinding']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AlertKind']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  forms?: Resolver<Maybe<Array<ResolversTypes['ExploitationForm']>>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shieldSource?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fromOneCase?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReleaseRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseRequestConnection'] = ResolversParentTypes['ReleaseRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReleaseRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseRequestEdge'] = ResolversParentTypes['ReleaseRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReleaseRequest'], ParentType, ContextType>;
};

export type ReleaseClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseClosed'] = ResolversParentTypes['ReleaseClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ReleaseRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestReleaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestReleaseResult'] = ResolversParentTypes['RequestReleaseResult']> = {
  __resolveType: TypeResolveFn<'ReleaseRequest' | 'Alert' | 'ScreeningFailed' | 'AudienceEmpty' | 'WideningNeeded' | 'VersionConflict' | 'AlertAlreadyWithdrawn', ParentType, ContextType>;
};

export type DecideReleaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideReleaseResult'] = ResolversParentTypes['DecideReleaseResult']> = {
  __resolveType: TypeResolveFn<'Alert' | 'ReleaseRequest' | 'ReleaseClosed' | 'ScreeningFailed' | 'AudienceEmpty' | 'WideningNeeded' | 'VersionConflict' | 'AlertAlreadyWithdrawn', ParentType, ContextType>;
};

export type ScreeningFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScreeningFinding'] = ResolversParentTypes['ScreeningFinding']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScreeningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Screening'] = ResolversParentTypes['Screening']> = {
  verdict?: Resolver<ResolversTypes['ScreeningVerdict'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ScreeningFinding']>, ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScreeningFailedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScreeningFailed'] = ResolversParentTypes['ScreeningFailed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ScreeningFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['CommitteeAudience'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['InvitationAnswer']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionConflict'] = ResolversParentTypes['SessionConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionClosed'] = ResolversParentTypes['SessionClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionNotBegunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionNotBegun'] = ResolversParentTypes['SessionNotBegun']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeClosed'] = ResolversParentTypes['CommitteeClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleSessionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduleSessionResult'] = ResolversParentTypes['ScheduleSessionResult']> = {
  __resolveType: TypeResolveFn<'Session' | 'ScreeningFailed' | 'AudienceEmpty' | 'AlreadyTaken' | 'CommitteeClosed', ParentType, ContextType>;
};

export type ChangeSessionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeSessionResult'] = ResolversParentTypes['ChangeSessionResult']> = {
  __resolveType: TypeResolveFn<'Session' | 'ScreeningFailed' | 'AudienceEmpty' | 'AlreadyTaken' | 'SessionConflict' | 'SessionClosed', ParentType, ContextType>;
};

export type CancelSessionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelSessionResult'] = ResolversParentTypes['CancelSessionResult']> = {
  __resolveType: TypeResolveFn<'Session' | 'ScreeningFailed' | 'SessionClosed', ParentType, ContextType>;
};

export type AnswerInvitationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerInvitationResult'] = ResolversParentTypes['AnswerInvitationResult']> = {
  __resolveType: TypeResolveFn<'Session' | 'SessionClosed', ParentType, ContextType>;
};

export type RecordAttendanceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordAttendanceResult'] = ResolversParentTypes['RecordAttendanceResult']> = {
  __resolveType: TypeResolveFn<'Session' | 'ScreeningFailed' | 'SessionConflict' | 'SessionClosed' | 'SessionNotBegun', ParentType, ContextType>;
};

export type AlertStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertStatistics'] = ResolversParentTypes['AlertStatistics']> = {
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['AlertCell']>, ParentType, ContextType>;
};

export type AlertCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertCell'] = ResolversParentTypes['AlertCell']> = {
  keys?: Resolver<Array<ResolversTypes['AlertKey']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AlertKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertKey'] = ResolversParentTypes['AlertKey']> = {
  dimension?: Resolver<ResolversTypes['AlertDimension'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['WebhookTopic']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  parkedBecause?: Resolver<Maybe<ResolversTypes['WebhookParking']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSuccessAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFailureAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failedAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  formerSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, Partial<WebhookDeliveriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WebhookOutcome'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type WebhookWithSecretResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookWithSecret'] = ResolversParentTypes['WebhookWithSecret']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyWebhooksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyWebhooks'] = ResolversParentTypes['TooManyWebhooks']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateWebhookResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateWebhookResult'] = ResolversParentTypes['CreateWebhookResult']> = {
  __resolveType: TypeResolveFn<'WebhookWithSecret' | 'TooManyWebhooks' | 'ScreeningFailed', ParentType, ContextType>;
};

export type UpdateWebhookResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateWebhookResult'] = ResolversParentTypes['UpdateWebhookResult']> = {
  __resolveType: TypeResolveFn<'Webhook' | 'ScreeningFailed', ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  AlertMail?: AlertMailResolvers<ContextType>;
  Audience?: AudienceResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertTranslation?: AlertTranslationResolvers<ContextType>;
  AlertText?: AlertTextResolvers<ContextType>;
  AlertChange?: AlertChangeResolvers<ContextType>;
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertEvent?: AlertEventResolvers<ContextType>;
  AlertEventConnection?: AlertEventConnectionResolvers<ContextType>;
  AlertEventEdge?: AlertEventEdgeResolvers<ContextType>;
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  AudienceEmpty?: AudienceEmptyResolvers<ContextType>;
  WideningNeeded?: WideningNeededResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  AlertAlreadyWithdrawn?: AlertAlreadyWithdrawnResolvers<ContextType>;
  PublishAlertResult?: PublishAlertResultResolvers<ContextType>;
  UpdateAlertResult?: UpdateAlertResultResolvers<ContextType>;
  TranslateAlertResult?: TranslateAlertResultResolvers<ContextType>;
  WithdrawAlertResult?: WithdrawAlertResultResolvers<ContextType>;
  AcknowledgeAlertResult?: AcknowledgeAlertResultResolvers<ContextType>;
  CommitteeEvent?: CommitteeEventResolvers<ContextType>;
  CommitteeEventConnection?: CommitteeEventConnectionResolvers<ContextType>;
  CommitteeEventEdge?: CommitteeEventEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  CommitteeAudience?: CommitteeAudienceResolvers<ContextType>;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  CommitteeConnection?: CommitteeConnectionResolvers<ContextType>;
  CommitteeEdge?: CommitteeEdgeResolvers<ContextType>;
  CommitteeConflict?: CommitteeConflictResolvers<ContextType>;
  CreateCommitteeResult?: CreateCommitteeResultResolvers<ContextType>;
  ChangeCommitteeResult?: ChangeCommitteeResultResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  ProgressNote?: ProgressNoteResolvers<ContextType>;
  RecommendationAnswer?: RecommendationAnswerResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  NoNationalCommittee?: NoNationalCommitteeResolvers<ContextType>;
  DecisionConflict?: DecisionConflictResolvers<ContextType>;
  DecisionClosed?: DecisionClosedResolvers<ContextType>;
  RecommendationAnswered?: RecommendationAnsweredResolvers<ContextType>;
  RecordDecisionResult?: RecordDecisionResultResolvers<ContextType>;
  ReportProgressResult?: ReportProgressResultResolvers<ContextType>;
  AnswerRecommendationResult?: AnswerRecommendationResultResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  LastOperator?: LastOperatorResolvers<ContextType>;
  CreatedKey?: CreatedKeyResolvers<ContextType>;
  AdmitOrganisationResult?: AdmitOrganisationResultResolvers<ContextType>;
  SuspendOrganisationResult?: SuspendOrganisationResultResolvers<ContextType>;
  AddPersonResult?: AddPersonResultResolvers<ContextType>;
  ChangeRolesResult?: ChangeRolesResultResolvers<ContextType>;
  SuspendPersonResult?: SuspendPersonResultResolvers<ContextType>;
  CreateKeyResult?: CreateKeyResultResolvers<ContextType>;
  Minutes?: MinutesResolvers<ContextType>;
  MinutesSection?: MinutesSectionResolvers<ContextType>;
  SectionTranslation?: SectionTranslationResolvers<ContextType>;
  SectionReading?: SectionReadingResolvers<ContextType>;
  MinutesVersion?: MinutesVersionResolvers<ContextType>;
  SectionDifference?: SectionDifferenceResolvers<ContextType>;
  DifferenceLine?: DifferenceLineResolvers<ContextType>;
  ProposedCorrection?: ProposedCorrectionResolvers<ContextType>;
  MinutesConnection?: MinutesConnectionResolvers<ContextType>;
  MinutesEdge?: MinutesEdgeResolvers<ContextType>;
  MinutesSectionConnection?: MinutesSectionConnectionResolvers<ContextType>;
  MinutesSectionEdge?: MinutesSectionEdgeResolvers<ContextType>;
  MinutesConflict?: MinutesConflictResolvers<ContextType>;
  MinutesNotOpen?: MinutesNotOpenResolvers<ContextType>;
  SessionNotFitting?: SessionNotFittingResolvers<ContextType>;
  SectionsEmpty?: SectionsEmptyResolvers<ContextType>;
  CorrectionAnswered?: CorrectionAnsweredResolvers<ContextType>;
  BeginMinutesResult?: BeginMinutesResultResolvers<ContextType>;
  SaveMinutesDraftResult?: SaveMinutesDraftResultResolvers<ContextType>;
  CirculateMinutesResult?: CirculateMinutesResultResolvers<ContextType>;
  ProposeCorrectionResult?: ProposeCorrectionResultResolvers<ContextType>;
  AnswerCorrectionResult?: AnswerCorrectionResultResolvers<ContextType>;
  ApproveMinutesResult?: ApproveMinutesResultResolvers<ContextType>;
  PublishMinutesResult?: PublishMinutesResultResolvers<ContextType>;
  CorrectMinutesResult?: CorrectMinutesResultResolvers<ContextType>;
  TranslateMinutesResult?: TranslateMinutesResultResolvers<ContextType>;
  NewsletterDelivery?: NewsletterDeliveryResolvers<ContextType>;
  SendTestIssueResult?: SendTestIssueResultResolvers<ContextType>;
  ArticlePicture?: ArticlePictureResolvers<ContextType>;
  PictureText?: PictureTextResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  PictureUpload?: PictureUploadResolvers<ContextType>;
  PictureUnfit?: PictureUnfitResolvers<ContextType>;
  AddPictureResult?: AddPictureResultResolvers<ContextType>;
  NewsletterAsked?: NewsletterAskedResolvers<ContextType>;
  NewsletterSubscription?: NewsletterSubscriptionResolvers<ContextType>;
  NewsletterReader?: NewsletterReaderResolvers<ContextType>;
  NewsletterReaderConnection?: NewsletterReaderConnectionResolvers<ContextType>;
  NewsletterReaderEdge?: NewsletterReaderEdgeResolvers<ContextType>;
  NewsletterSeries?: NewsletterSeriesResolvers<ContextType>;
  NewsletterSeriesConnection?: NewsletterSeriesConnectionResolvers<ContextType>;
  NewsletterSeriesEdge?: NewsletterSeriesEdgeResolvers<ContextType>;
  ArticleText?: ArticleTextResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  NewsletterIssue?: NewsletterIssueResolvers<ContextType>;
  NewsletterIssueConnection?: NewsletterIssueConnectionResolvers<ContextType>;
  NewsletterIssueEdge?: NewsletterIssueEdgeResolvers<ContextType>;
  IssueConflict?: IssueConflictResolvers<ContextType>;
  ArticleUnfit?: ArticleUnfitResolvers<ContextType>;
  CreateNewsletterSeriesResult?: CreateNewsletterSeriesResultResolvers<ContextType>;
  ContributeArticleResult?: ContributeArticleResultResolvers<ContextType>;
  TranslateArticleResult?: TranslateArticleResultResolvers<ContextType>;
  AcceptArticleResult?: AcceptArticleResultResolvers<ContextType>;
  ComposeIssueResult?: ComposeIssueResultResolvers<ContextType>;
  ScheduleIssueResult?: ScheduleIssueResultResolvers<ContextType>;
  NewsletterEvent?: NewsletterEventResolvers<ContextType>;
  NewsletterEventConnection?: NewsletterEventConnectionResolvers<ContextType>;
  NewsletterEventEdge?: NewsletterEventEdgeResolvers<ContextType>;
  PartnerSubgraph?: PartnerSubgraphResolvers<ContextType>;
  PartnerSubmission?: PartnerSubmissionResolvers<ContextType>;
  SubgraphDifference?: SubgraphDifferenceResolvers<ContextType>;
  CompositionCost?: CompositionCostResolvers<ContextType>;
  PartnerHealth?: PartnerHealthResolvers<ContextType>;
  PartnerSubgraphConnection?: PartnerSubgraphConnectionResolvers<ContextType>;
  PartnerSubgraphEdge?: PartnerSubgraphEdgeResolvers<ContextType>;
  SupergraphVersion?: SupergraphVersionResolvers<ContextType>;
  SupergraphPart?: SupergraphPartResolvers<ContextType>;
  SupergraphVersionConnection?: SupergraphVersionConnectionResolvers<ContextType>;
  SupergraphVersionEdge?: SupergraphVersionEdgeResolvers<ContextType>;
  SubgraphFinding?: SubgraphFindingResolvers<ContextType>;
  SubgraphRefused?: SubgraphRefusedResolvers<ContextType>;
  SubgraphChecked?: SubgraphCheckedResolvers<ContextType>;
  PartnerSubgraphConflict?: PartnerSubgraphConflictResolvers<ContextType>;
  NoSuchVersion?: NoSuchVersionResolvers<ContextType>;
  SubmitPartnerSubgraphResult?: SubmitPartnerSubgraphResultResolvers<ContextType>;
  ApprovePartnerSubgraphResult?: ApprovePartnerSubgraphResultResolvers<ContextType>;
  SuspendPartnerSubgraphResult?: SuspendPartnerSubgraphResultResolvers<ContextType>;
  RetirePartnerSubgraphResult?: RetirePartnerSubgraphResultResolvers<ContextType>;
  RollBackSupergraphResult?: RollBackSupergraphResultResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  ReleaseRequest?: ReleaseRequestResolvers<ContextType>;
  SealedInput?: SealedInputResolvers<ContextType>;
  ReleaseRequestConnection?: ReleaseRequestConnectionResolvers<ContextType>;
  ReleaseRequestEdge?: ReleaseRequestEdgeResolvers<ContextType>;
  ReleaseClosed?: ReleaseClosedResolvers<ContextType>;
  RequestReleaseResult?: RequestReleaseResultResolvers<ContextType>;
  DecideReleaseResult?: DecideReleaseResultResolvers<ContextType>;
  ScreeningFinding?: ScreeningFindingResolvers<ContextType>;
  Screening?: ScreeningResolvers<ContextType>;
  ScreeningFailed?: ScreeningFailedResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionConflict?: SessionConflictResolvers<ContextType>;
  SessionClosed?: SessionClosedResolvers<ContextType>;
  SessionNotBegun?: SessionNotBegunResolvers<ContextType>;
  CommitteeClosed?: CommitteeClosedResolvers<ContextType>;
  ScheduleSessionResult?: ScheduleSessionResultResolvers<ContextType>;
  ChangeSessionResult?: ChangeSessionResultResolvers<ContextType>;
  CancelSessionResult?: CancelSessionResultResolvers<ContextType>;
  AnswerInvitationResult?: AnswerInvitationResultResolvers<ContextType>;
  RecordAttendanceResult?: RecordAttendanceResultResolvers<ContextType>;
  AlertStatistics?: AlertStatisticsResolvers<ContextType>;
  AlertCell?: AlertCellResolvers<ContextType>;
  AlertKey?: AlertKeyResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  WebhookWithSecret?: WebhookWithSecretResolvers<ContextType>;
  TooManyWebhooks?: TooManyWebhooksResolvers<ContextType>;
  CreateWebhookResult?: CreateWebhookResultResolvers<ContextType>;
  UpdateWebhookResult?: UpdateWebhookResultResolvers<ContextType>;
};

