import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { MinutesDesk } from './minutes-desk.ts';

let desk: MinutesDesk;
beforeAll(async () => { desk = new MinutesDesk(await startHub()); });
afterAll(() => desk?.hub.close());

const FOLLOW = 'subscription ($after: String) { committeeEvents(after: $after) { cursor kind subjectId } }';
const READ = 'query ($after: String) { committeeEvents(first: 500, after: $after) { edges { node { cursor kind subjectId } } } }';
const read = async (who: string | null): Promise<any[]> => (await desk.hub.data(who, READ)).committeeEvents.edges.map((edge: any) => edge.node);
const kinds = (events: readonly any[], id: string): string[] => events.filter(({ subjectId }) => subjectId === id).map(({ kind }) => kind);

const AGENDA = [
  { title: 'For all', audience: { level: 'NETWORK' } }, { title: 'For members', audience: { level: 'MEMBERS' } }, { title: 'For one', audience: { level: 'ORGANISATIONS', organisations: [] as string[] } },
];
const WHO = ['secretary-ua', 'publisher-md', 'publisher-ua-2', 'reader-ro', 'publisher-al', null] as const;

/** The whole life of minutes, with corrections of each section after they were published; `told` as each hears it live. */
async function lived(): Promise<{ id: string; live: Map<string | null, string[]> }> {
  AGENDA[2]!.audience.organisations = [desk.organisation('publisher-al')];
  const committee = (await desk.committee()).id;
  const followers = await Promise.all(WHO.map(async (who) => [who, await desk.hub.subscribe(who, { query: FOLLOW, variables: { after: (await read(who)).at(-1)?.cursor } }, who === 'publisher-md' ? 'sse' : 'ws')] as const));
  const draft = await desk.draft(committee, AGENDA);
  const circulated = await desk.circulate(draft);
  const proposed = await desk.do('publisher-md', 'propose', { id: draft.id, input: { section: draft.sections[1].id, comment: 'A word is missing.' } });
  await desk.do(desk.secretary, 'answer', { id: proposed.id, input: { accept: false, answer: 'It is there.', version: circulated.version } });
  let minutes = await desk.publish(await desk.approve(await desk.read(desk.secretary, draft.id), committee));
  const correct = async (index: number, differently: object): Promise<void> => {
    const { id, title, text, audience: { level, organisations } } = (await desk.read(desk.secretary, draft.id)).sections[index];
    const audience = level === 'ORGANISATIONS' ? { level, organisations: organisations.map(() => desk.organisation('publisher-al')) } : { level };
    minutes = await desk.do(desk.secretary, 'correct', { id: draft.id, input: { version: minutes.version, reason: 'A slip.', sections: [{ id, title, text, audience, ...differently }] } });
  };
  await correct(1, { text: 'Members read this.' });
  await correct(0, { text: 'Everybody reads this.' });
  await desk.do(desk.secretary, 'translate', { id: draft.id, input: { language: 'RO', sections: [{ section: draft.sections[1].id, title: 'Pentru membri', text: 'Membrii citesc.', ofVersion: minutes.version }] } });
  await correct(0, { audience: { level: 'MEMBERS' } });
  await desk.change(committee, { version: 1, closed: true });
  const live = new Map<string | null, string[]>();
  for (const [who, follower] of followers) {
    const told: any[] = [];
    // The committee's own change is the last thing that happens, and everybody of the network hears of it.
    while (who !== null && told.at(-1)?.kind !== 'COMMITTEE_CHANGED') told.push((await follower.next()).data!['committeeEvents']);
    live.set(who, kinds(who === null ? follower.taken().map((result: any) => result.data.committeeEvents) : told, draft.id));
    follower.leave();
  }
  return { id: draft.id, live };
}

test('each hears of minutes what is theirs to know, and of sections that aren\'t there for them nothing: by page and live', async () => {
  const { id, live } = await lived();
  const inside = ['MINUTES_CIRCULATED', 'CORRECTION_PROPOSED', 'CORRECTION_ANSWERED', 'MINUTES_APPROVED', 'MINUTES_PUBLISHED', 'MINUTES_CORRECTED', 'MINUTES_CORRECTED', 'MINUTES_TRANSLATED', 'MINUTES_CORRECTED'];
  const expected: [string | null, string[]][] = [
    ['secretary-ua', ['MINUTES_BEGUN', 'MINUTES_SAVED', ...inside]], ['publisher-md', inside], ['publisher-ua-2', inside],
    // Reads one section outside: hears that it was published and corrected, and that it was taken away.
    ['reader-ro', ['MINUTES_PUBLISHED', 'MINUTES_CORRECTED', 'WITHDRAWN']],
    // Reads another besides, which stays: what was taken away is a correction.
    ['publisher-al', ['MINUTES_PUBLISHED', 'MINUTES_CORRECTED', 'MINUTES_CORRECTED']],
    [null, []],
  ];
  for (const [who, told] of expected) {
    expect([who, kinds(await read(who), id)]).toEqual([who, told]);
    expect([who, live.get(who)]).toEqual([who, told]);
  }
}, 60_000);
