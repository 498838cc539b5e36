import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, isScalarType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import pino from 'pino';
import { startHub } from '../support/hub.ts';
import { DecisionDesk } from '../stories/committees/decision-desk.ts';
import { MinutesDesk } from '../stories/committees/minutes-desk.ts';
import { SessionDesk } from '../stories/committees/session-desk.ts';
import { Newsroom } from '../stories/newsletter/newsroom.ts';
import { PartnerDesk } from '../stories/federation/partner-desk.ts';
import { ReleaseDesk } from '../stories/releases/release-desk.ts';
import { STEWARD, made } from '../stories/webhooks/webhooks.ts';

/*
 * Every place where a mutation takes text is tried with a leak in it. New arguments are found by themselves: a mutation
 * without a row below, or a place that its row does not reach, fails the first test.
 */
const LEAK = 'Write to maria.popescu@gmail.com or call +40 721 234 567 today.';
const TOLD = /maria\.popescu|721 ?234 ?567|Write to/i;

const logged: string[] = [];
let desk: ReleaseDesk;
let rows: Record<string, { who: string; variables: Record<string, any> }>;
beforeAll(async () => {
  desk = new ReleaseDesk(await startHub({}, { logger: pino({ level: 'trace' }, { write: (line: string) => { logged.push(line); } }) }));
  rows = await baselines(desk);
});
afterAll(() => desk?.hub.close());

const WORDS = { title: 'Offers of work', summary: 'Teenagers are offered work without a contract.' };
const CONTENT = { ...WORDS, kind: 'ROUTE', severity: 'MINOR', urgency: 'PAST', certainty: 'LIKELY', language: 'EN', country: 'UA', region: 'UA-77', expiresAt: '2099-01-01T00:00:00Z' };

async function baselines({ alerts, hub }: ReleaseDesk): Promise<typeof rows> {
  const partner = hub.person('reader-md').organisationId;
  const { personId: person, organisationId: organisation } = hub.person('reader-al');
  const audience = { level: 'ORGANISATIONS', organisations: [partner] };
  const { id } = await alerts.publish('publisher-ua');
  const update = { ...CONTENT, version: 1, audience };
  const translation = { language: 'RO', ...WORDS, ofVersion: 1 };
  const input = { ...CONTENT, audience, idempotencyKey: 'a key' };
  return {
    publishAlert: { who: 'publisher-ua', variables: { input } }, updateAlert: { who: 'publisher-ua', variables: { id, input: update } },
    translateAlert: { who: 'publisher-ua', variables: { id, input: translation } }, withdrawAlert: { who: 'publisher-ua', variables: { id, reason: 'A mistake.' } },
    acknowledgeAlert: { who: 'reader-md', variables: { id, actionTaken: 'The teams know.' } },
    requestRelease: { who: 'publisher-ua', variables: { id, input, update, translation } }, decideRelease: { who: 'approver-ua', variables: { id: `release_${crypto.randomUUID()}`, approve: true } },
    admitOrganisation: { who: 'operator', variables: { input: { slug: 'another-partner', name: 'Another Partner', names: [{ language: 'RO', name: 'Alt partener' }], kind: 'NGO', country: 'RO', languages: ['RO'], website: 'https://partner.example', hotline: '116 111' } } },
    suspendOrganisation: { who: 'operator', variables: { id: organisation } }, addPerson: { who: 'operator', variables: { input: { organisation, name: 'Somebody New', email: 'somebody.new@partner.example', roles: ['READER'] } } },
    changeRoles: { who: 'operator', variables: { id: person, roles: ['READER'] } }, suspendPerson: { who: 'operator', variables: { id: person } },
    createKey: { who: 'publisher-ua', variables: { input: { person: hub.person('publisher-ua').personId, label: 'A key', scopes: ['ALERTS_READ'], expiresAt: '2099-01-01T00:00:00Z' } } },
    ...await committeeBaselines(new SessionDesk(hub)), ...await decisionBaselines(new DecisionDesk(hub)), ...await minutesBaselines(new MinutesDesk(hub)), ...await newsletterBaselines(new Newsroom(hub)),
    revokeKey: { who: 'publisher-ua', variables: { id: `key_${crypto.randomUUID()}` } },
    chooseAlertMail: { who: 'reader-md', variables: { input: { language: 'EN', digestHour: 7, timeZone: 'Europe/Kyiv' } } },
    ...partnerBaselines(new PartnerDesk(hub)), ...await webhookBaselines(hub),
  };
}

function partnerBaselines(partners: PartnerDesk): typeof rows {
  const [who, id] = ['operator', `partner_${crypto.randomUUID()}`];
  return {
    submitPartnerSubgraph: { who: 'steward-ua', variables: { input: partners.input('laStrada', { dryRun: true }) } },
    approvePartnerSubgraph: { who, variables: { id, input: { submission: 1 } } }, suspendPartnerSubgraph: { who, variables: { id } }, retirePartnerSubgraph: { who, variables: { id } },
  };
}

async function webhookBaselines(hub: ReleaseDesk['hub']): Promise<typeof rows> {
  const input = { url: 'https://partner.example/events', events: ['ALERTS'], label: 'Our duty desk' };
  const { id } = await made(hub, input.url);
  return {
    createWebhook: { who: STEWARD, variables: { input } }, updateWebhook: { who: STEWARD, variables: { id, input } }, replayWebhook: { who: STEWARD, variables: { id, after: 'x', since: '2026-01-01T00:00:00Z' } },
    ...Object.fromEntries(['pauseWebhook', 'resumeWebhook', 'rotateWebhookSecret', 'testWebhook', 'deleteWebhook'].map((name) => [name, { who: STEWARD, variables: { id } }])),
  };
}

async function committeeBaselines(committees: SessionDesk): Promise<typeof rows> {
  const [host, other] = [committees.organisation('secretary-ua'), committees.organisation('publisher-ua')];
  const asked = {
    name: 'A committee', names: [{ language: 'EN', name: 'A committee' }], region: 'UA-77', languages: ['EN'], host, audience: { level: 'ORGANISATIONS', organisations: [other] },
    members: [{ organisation: host, part: 'SECRETARY', since: '2026-01-01', until: '2099-01-01' }],
  };
  const { id } = await committees.committee();
  return {
    createCommittee: { who: 'coordinator-ua', variables: { input: { slug: 'another-committee', kind: 'ROUND_TABLE', country: 'UA', ...asked } } },
    changeCommittee: { who: 'coordinator-ua', variables: { id, input: { version: 1, ...asked } } },
    ...await sessionBaselines(committees, id),
  };
}

async function sessionBaselines(desk: SessionDesk, committee: string): Promise<typeof rows> {
  const [organisation, agenda] = [desk.organisation('publisher-ua'), [{ title: 'Seasonal work' }]];
  const made = await desk.session(committee, { agenda });
  const held = await desk.session(committee, { startsAt: '2024-02-06T08:00:00Z', endsAt: null });
  const audience = { level: 'ORGANISATIONS', organisations: [organisation] };
  const asked = {
    title: 'Spring session', startsAt: desk.moment(3), endsAt: desk.moment(3, 60), timeZone: 'UTC', place: 'Lviv', callUrl: 'https://call.partner.example', audience, invite: [organisation],
    agenda: [{ id: made.agenda[0].id, title: 'Work', description: 'In orchards.', papers: [{ title: 'Report', url: 'https://example.org/report' }], audience }],
  };
  const who = 'secretary-ua';
  return {
    scheduleSession: { who, variables: { input: { committee, ...asked, agenda: [{ ...asked.agenda[0], id: null }] } } }, changeSession: { who, variables: { id: made.id, input: { version: 1, ...asked } } },
    cancelSession: { who, variables: { id: made.id, reason: 'The hall is closed.' } }, answerInvitation: { who: 'publisher-ua', variables: { id: made.id, answer: 'ACCEPTED' } },
    recordAttendance: { who, variables: { id: held.id, input: { version: 1, attendance: [{ organisation, function: 'head of the juvenile police', presence: 'PRESENT' }] } } },
  };
}

async function decisionBaselines(desk: DecisionDesk): Promise<typeof rows> {
  const [committee, addressed] = [await desk.committee(), await desk.moldovan()];
  const text = 'Speak of work abroad at school.';
  const asked = { kind: 'RECOMMENDATION', text, addressee: addressed.id };
  const made = await desk.decision(committee, asked);
  const session = await desk.session(committee, { number: 1, startsAt: new Date() });
  return {
    recordDecision: { who: 'secretary-ua', variables: { input: {
      committee: committee.id, session, language: 'EN', responsible: desk.organisation('publisher-ro'), dueOn: '2099-01-01', audience: { level: 'ORGANISATIONS', organisations: [desk.organisation('publisher-ro')] }, ...asked,
    } } },
    reportProgress: { who: 'secretary-ua', variables: { id: made.id, input: { version: 1, note: 'It is on its way.', state: 'IN_PROGRESS', dueOn: '2099-01-01' } } },
    answerRecommendation: { who: 'secretary-md', variables: { id: made.id, input: { reply: 'ACCEPTED', text } } },
  };
}

async function minutesBaselines(desk: MinutesDesk): Promise<typeof rows> {
  const [{ id: committee }, who] = [await desk.committee(), desk.secretary];
  const agenda = ['Shelters', 'Routes'].map((title) => ({ title, audience: { level: 'MEMBERS' } }));
  const [draft, circulated, approved] = [await desk.draft(committee, agenda), await desk.until(await desk.draft(committee, agenda), committee, 'CIRCULATED'), await desk.until(await desk.draft(committee, agenda), committee, 'APPROVED')];
  const proposal = { section: circulated.sections[0].id, comment: 'There were three.', proposedText: 'Three shelters open.' };
  const correction = await desk.do('publisher-md', 'propose', { id: circulated.id, input: proposal });
  const change = ({ version, sections: [one, other] }: any) => ({
    version, sections: [{ id: one.id, item: null, title: 'Shelters', text: 'Two shelters open.', audience: { level: 'ORGANISATIONS', organisations: [desk.organisation('publisher-ua')] } }], remove: [other.id],
  });
  const withItem = ({ sections: [section], ...input }: any) => ({ ...input, sections: [{ ...section, item: `agenda_${crypto.randomUUID()}` }] });
  return {
    beginMinutes: { who, variables: { input: { session: await desk.session(committee, { agenda }) } } }, saveMinutesDraft: { who, variables: { id: draft.id, input: { ...withItem(change(draft)), order: [draft.sections[0].id] } } },
    circulateMinutes: { who, variables: { id: draft.id, version: draft.version } }, proposeCorrection: { who: 'publisher-md', variables: { id: circulated.id, input: proposal } },
    answerCorrection: { who, variables: { id: correction.id, input: { accept: true, answer: 'It was miscounted.', text: 'Three shelters open.', version: circulated.version } } },
    approveMinutes: { who: await desk.chairKey(), variables: { id: circulated.id, input: { version: circulated.version, inSession: await desk.session(committee, { day: 90 }) } } },
    publishMinutes: { who, variables: { id: approved.id, version: approved.version } }, correctMinutes: { who, variables: { id: approved.id, input: { ...withItem(change(approved)), reason: 'It was miscounted.' } } },
    translateMinutes: { who, variables: { id: approved.id, input: { language: 'RO', sections: [{ section: approved.sections[0].id, title: 'Titlu', text: 'Se deschid două adăposturi.', ofVersion: approved.version }] } } },
  };
}

async function newsletterBaselines(newsroom: Newsroom): Promise<typeof rows> {
  const [series, audience] = [await newsroom.series(), { level: 'ORGANISATIONS', organisations: [newsroom.hub.person('reader-md').organisationId] }];
  const article = await newsroom.article(series);
  const picture = await newsroom.picture(article);
  const { id } = await newsroom.ready(series, [article]);
  const text = { title: 'A training', text: 'Teachers learn to see the signs.' };
  const fill = { since: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z' };
  return {
    createNewsletterSeries: { who: 'editor-ua', variables: { input: newsroom.seriesInput({ titles: [{ language: 'RO', title: 'Buletin' }], audience }) } },
    contributeArticle: { who: 'publisher-md', variables: { input: { series: series.id, language: 'EN', category: 'NEWS', country: 'MD', ...text, sourceLink: 'https://partner.example' } } },
    translateArticle: { who: 'editor-ua', variables: { id: article.id, input: { language: 'RO', ...text, pictures: [{ picture, alternativeText: 'A poster.' }] } } },
    addPicture: { who: 'editor-ua', variables: { id: article.id, input: { alternativeText: 'A poster.', showsNobody: true, replaces: picture } } }, removePicture: { who: 'editor-ua', variables: { id: picture } },
    acceptArticle: { who: 'editor-ua', variables: { id: article.id, input: { accept: false, reason: 'Not now.' } } },
    composeIssue: { who: 'editor-ua', variables: { input: { issue: id, series: series.id, version: 1, date: '2026-03-01', articles: [article.id], fill } } },
    scheduleIssue: { who: 'editor-ua', variables: { id, version: 1, at: '2099-01-01T00:00:00Z' } }, unscheduleIssue: { who: 'editor-ua', variables: { id, version: 1 } },
    issueNewsletter: { who: 'editor-ua', variables: { id, version: 1 } },
    sendTestIssue: { who: 'editor-ua', variables: { id, language: 'EN' } },
    subscribeToNewsletter: { who: 'publisher-md', variables: { input: { series: series.id, email: 'somebody.new@partner.example', language: 'EN' } } },
    confirmSubscription: { who: 'publisher-md', variables: { token: 'x' } }, leaveNewsletter: { who: 'publisher-md', variables: { token: 'x' } },
    eraseNewsletterReader: { who: 'steward-ua', variables: { series: series.id, email: 'somebody.new@partner.example' } },
  };
}

const mutations = Object.values(buildSchema(readFileSync('schema/printed/hub.graphql', 'utf8')).getMutationType()!.getFields());
const argumentsOf = (name: string) => mutations.find((field) => field.name === name)!.args;

/** The paths at which a value of the type can be any text. */
function places(type: GraphQLInputType, path: string): string[] {
  const named = getNamedType(type);
  if (isScalarType(named)) return ['String', 'ID', 'DateTime', 'Date'].includes(named.name) ? [path] : [];
  return isInputObjectType(named) ? Object.values(named.getFields()).flatMap((field) => places(field.type, `${path}.${field.name}`)) : [];
}

/** The variables with the leak at that path; null where they have nothing there. Of several ways to ask, the one of the path alone. */
function leaking(variables: Record<string, any>, path: string): Record<string, any> | null {
  const copy = structuredClone(variables);
  const [first] = path.split('.');
  if (first !== 'id') for (const other of ['input', 'update', 'translation']) if (other in copy && 'update' in variables && other !== first) delete copy[other];
  if (first === 'input' && 'update' in variables) delete copy['id'];
  let at: any = copy;
  const steps = path.split('.');
  for (const step of steps.slice(0, -1)) {
    at = at?.[step];
    if (Array.isArray(at)) at = at[0];
  }
  const last = steps.at(-1)!;
  if (at?.[last] === undefined) return null;
  at[last] = Array.isArray(at[last]) ? [LEAK] : LEAK;
  return copy;
}

const doors = () => mutations.flatMap(({ name, args }) => args.flatMap((arg) => places(arg.type, arg.name)).map((path) => ({ name, path, variables: rows[name] === undefined ? null : leaking(rows[name].variables, path) })));

test('every place where a mutation takes text is among those that are tried', () => {
  expect(doors().length).toBeGreaterThan(40);
  expect(doors().filter(({ variables }) => variables === null).map(({ name, path }) => `${name}.${path}`)).toEqual([]);
  expect(leaking({ input: {} }, 'input.note')).toBeNull();
});

test('a leak at any of them is stored nowhere and told to no log', async () => {
  const answers: Record<string, string> = {};
  for (const { name, path, variables } of doors()) {
    const takes = argumentsOf(name).filter((arg) => arg.name in variables!);
    const answer = await desk.hub.ask(rows[name]!.who, `mutation (${takes.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')}) { result: ${name}(${takes.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})${isScalarType(getNamedType(mutations.find((field) => field.name === name)!.type)) ? '' : ' { __typename }'} }`, variables!);
    answers[`${name}.${path}`] = answer.errors?.[0]!.extensions['code'] ?? answer.data.result?.__typename ?? 'nothing';
  }
  // What is taken all the same is sealed, or kept as a digest: of the key that was there before, the answer is its alert.
  const taken = Object.entries(answers).filter(([, answer]) => !['ScreeningFailed', 'SubgraphRefused', 'BAD_USER_INPUT', 'NOT_FOUND'].includes(answer));
  expect(Object.fromEntries(taken)).toEqual({
    'publishAlert.input.idempotencyKey': 'Alert', 'requestRelease.input.idempotencyKey': 'Alert', 'requestRelease.input.title': 'ReleaseRequest', 'requestRelease.input.summary': 'ReleaseRequest',
    'requestRelease.update.title': 'ReleaseRequest', 'requestRelease.update.summary': 'ReleaseRequest', 'requestRelease.translation.title': 'ReleaseRequest', 'requestRelease.translation.summary': 'ReleaseRequest',
  });
  expect(await desk.everything()).not.toMatch(TOLD);
  expect(logged.length).toBeGreaterThan(40);
  expect(logged.join('')).not.toMatch(TOLD);
});

test('nor is it told to a log where it is asked with: in a document, a variable, a filter, a name or a header', async () => {
  const asked: [query: string, variables: object][] = [
    [`{ alerts(filter: { text: "${LEAK}" }) { totalCount } }`, {}], ['query ($text: String!) { screenText(text: $text) { verdict } }', { text: LEAK }], [`query ($id: ID!) { node(id: $id) { id } alert(id: $id) { id } }`, { id: LEAK }],
    [`# ${LEAK}\n{ viewer { id } }`, {}], ['query call_0721234567 { viewer { id } }', {}], [`{ ${LEAK} }`, {}], ['{ maria { popescu } }', { [LEAK]: LEAK }],
  ];
  const before = logged.length;
  for (const [query, variables] of asked) await desk.hub.ask('publisher-ua', query, variables);
  await fetch(`${desk.hub.address}/graphql?${encodeURIComponent(LEAK)}`, { headers: { 'user-agent': LEAK, 'x-request-id': LEAK, authorization: 'Bearer 0721234567' } });
  expect(logged.length - before).toBeGreaterThanOrEqual(asked.length);
  expect(logged.slice(before).join('')).not.toMatch(TOLD);
  expect(logged.slice(before).join('')).not.toContain('0721234567');
  expect(await desk.everything()).not.toMatch(TOLD);
});
