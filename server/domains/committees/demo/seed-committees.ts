import type { EntityManager } from '@mikro-orm/sql';
import { passGate } from '../../../anonymisation/index.ts';
import type { Database } from '../../../database/index.ts';
import { record } from '../../../delivery/index.ts';
import { newId, searchable } from '../../../kernel/index.ts';
import type { Clock, Language, ScreenedText } from '../../../kernel/index.ts';
import type { DemoIdentity, Directory } from '../../directory/index.ts';
import { Committee, CommitteePartRecord } from '../committee/committee.entity.ts';
import { dayOf, listsOn } from '../committee/parts-held.ts';
import { AgendaItem, Attendance, CommitteeSession, Invitation } from '../sessions/session.entity.ts';
import { DEMO_COMMITTEES } from './demo-committees.ts';
import type { DemoCommittee, DemoSession } from './demo-committees.ts';
import type { DemoWriting } from './demo-writing.ts';
import { seedDecision } from './seed-decisions.ts';

const [HOUR, DAY] = [3_600_000, 86_400_000];

/** The committees of the demo network, through the gate like any other, as if they had worked for some weeks. */
export async function seedDemoCommittees(database: Database, { directory, clock, people }: { directory: Directory; clock: Clock; people: readonly DemoIdentity[] }): Promise<void> {
  const [texts, now] = [await gated(DEMO_COMMITTEES), clock.now().getTime()];
  const organisation = (slug: string): string => directory.bySlug(slug)!.id;
  const writing: DemoWriting = {
    text: (text) => texts.get(text)!, organisation, person: (handle) => people.find((one) => one.handle === handle)!, at: (inDays) => new Date(now + inDays * DAY), committees: new Map(),
    audience: ({ level, countries = [], organisations = [] }) => ({ audienceLevel: level, audienceCountries: [...countries], audienceOrganisations: organisations.map(organisation) }),
  };
  await database.writeAsHub(async (em) => {
    for (const demo of DEMO_COMMITTEES) await seedCommittee(em, demo, writing);
    for (const demo of DEMO_COMMITTEES) for (const [index, session] of demo.sessions.entries()) await seedSession(em, { demo, session, number: index + 1 }, writing);
  });
}

/** Every text of the demo as the gate let it through, each committee's together. */
async function gated(committees: readonly DemoCommittee[]): Promise<Map<string, ScreenedText>> {
  const passed = new Map<string, ScreenedText>();
  for (const committee of committees) {
    const texts = textsOf(committee);
    const gate = await passGate<string>(Object.fromEntries(texts.map((text, index) => [`texts.${index}`, text])), committee.languages[0], ['INSTITUTION']);
    if (gate.kind === 'held') throw new Error(`A demo text of a committee was held: ${gate.findings.map(({ field, kind }) => `${texts[Number(field?.slice('texts.'.length))]} ${kind}`).join(', ')}.`);
    texts.forEach((text, index) => passed.set(text, gate.texts[`texts.${index}`]!));
  }
  return passed;
}

/** All that is written in words about a committee. */
export function textsOf({ slug, name, names, sessions }: DemoCommittee): string[] {
  const ofSession = ({ title, place, agenda, attendance = [], decisions = [] }: DemoSession): string[] => [
    title, place, ...agenda.flatMap((item) => [item.title, ...(item.description === undefined ? [] : [item.description])]), ...attendance.flatMap((one) => one.function ?? []),
    ...decisions.flatMap(({ text, progress = [], answer }) => [text, ...progress.map(({ note }) => note), ...(answer === undefined ? [] : [answer.text])]),
  ];
  return [...new Set([slug.replaceAll('-', ' '), name, ...Object.values(names), ...sessions.flatMap(ofSession)])];
}

async function seedCommittee(em: EntityManager, demo: DemoCommittee, writing: DemoWriting): Promise<void> {
  const [id, at, audience] = [newId(), writing.at(-90), writing.audience(demo.audience)];
  const told = { id, slug: demo.slug, hostId: writing.organisation(demo.host) };
  const held = demo.parts.map(([slug, part]) => ({ organisationId: writing.organisation(slug), part, since: dayOf(at), until: null }));
  const names: Partial<Record<Language, ScreenedText>> = Object.fromEntries(Object.entries(demo.names).map(([language, name]) => [language, writing.text(name)]));
  const name = writing.text(demo.name);
  await em.insert(Committee, {
    ...told, kind: demo.kind, country: demo.country, region: demo.region ?? null, name, names, search: searchable(name, ...Object.values(names)), languages: [...demo.languages],
    ...audience, ...listsOn(dayOf(writing.at(0)), held), createdAt: at, version: 1,
  } as never);
  await em.insertMany(CommitteePartRecord, held.map((part) => ({ committeeId: id, ...part })) as never);
  await record(em, { type: 'committee.created', subjectId: id, reference: demo.slug, ownerId: told.hostId, groupId: id, occurredAt: at, before: null, after: audience, versionBefore: null, versionAfter: 1 });
  writing.committees.set(demo.slug, told);
}

// On the hour, so that the demo's calendar looks like one.
const onTheHour = (moment: Date): Date => new Date(Math.floor(moment.getTime() / HOUR) * HOUR);

async function seedSession(em: EntityManager, { demo, session, number }: { demo: DemoCommittee; session: DemoSession; number: number }, writing: DemoWriting): Promise<void> {
  const [id, committee, audience] = [newId(), writing.committees.get(demo.slug)!, writing.audience(session.audience)];
  const [startsAt, scheduledAt, isHeld] = [onTheHour(writing.at(session.inDays)), writing.at(Math.min(session.inDays, 0) - 14), session.inDays < 0];
  const within = { sessionId: id, committeeId: committee.id };
  const endsAt = new Date(startsAt.getTime() + 2 * HOUR);
  await em.insert(CommitteeSession, {
    id, committeeId: committee.id, sessionNumber: number, title: writing.text(session.title), language: demo.languages[0], startsAt, endsAt, timeZone: demo.timeZone,
    place: writing.text(session.place), state: isHeld ? 'HELD' : 'PLANNED', ...audience, createdAt: scheduledAt, version: isHeld ? 2 : 1,
  } as never);
  await em.insertMany(AgendaItem, session.agenda.map((item, place) => ({
    id: newId(), ...within, place, title: writing.text(item.title), description: item.description === undefined ? null : writing.text(item.description), papers: [], ...writing.audience(item.audience),
  })) as never);
  const invited = [...new Set(demo.parts.map(([slug]) => writing.organisation(slug)))];
  await em.insertMany(Invitation, invited.map((organisationId) => ({ ...within, organisationId, answer: null, answeredAt: null })) as never);
  const told = { subjectId: id, reference: demo.slug, ownerId: committee.hostId, groupId: committee.id, after: audience };
  await record(em, { ...told, type: 'session.scheduled', occurredAt: scheduledAt, before: null, versionBefore: null, versionAfter: 1 });
  if (!isHeld) return;
  const came = (session.attendance ?? []).map((one) => ({ ...within, organisationId: writing.organisation(one.organisation), function: one.function === undefined ? null : writing.text(one.function), presence: one.presence }));
  await em.insertMany(Attendance, came as never);
  await record(em, { ...told, type: 'session.held', occurredAt: endsAt, before: audience, versionBefore: 1, versionAfter: 2 });
  for (const decision of session.decisions ?? []) await seedDecision(em, { decision, committee, language: demo.languages[0], session: { id, startsAt } }, writing);
}
