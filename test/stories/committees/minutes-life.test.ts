import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { MinutesDesk, WORDS, wordsIn } from './minutes-desk.ts';
import type { Item } from './minutes-desk.ts';

let desk: MinutesDesk;
let committee: any;
let minutes: any;
let agenda: (Item & { text: string })[];
// One word for each section: its audience.
const [PUBLIC, NETWORK, ROMANIA, LISTED, MEMBERS, OWN] = WORDS;
const words = [PUBLIC, NETWORK, ROMANIA, LISTED, MEMBERS, OWN];
const ALL = words;
/** Whom the story is told of: desk, member from another country, observer, listed organisation outside, other country, nobody. */
const READERS = ['secretary-ua', 'publisher-md', 'publisher-ua-2', 'reader-al', 'reader-ro', null] as const;
const INSIDE = [PUBLIC, NETWORK, MEMBERS];

beforeAll(async () => {
  desk = new MinutesDesk(await startHub());
  committee = await desk.committee({ audience: { level: 'NETWORK' } });
  const levels = [{ level: 'PUBLIC' }, { level: 'NETWORK' }, { level: 'COUNTRIES', countries: ['RO'] }, { level: 'ORGANISATIONS', organisations: [desk.organisation('reader-al')] }, { level: 'MEMBERS' }, { level: 'OWN' }];
  agenda = words.map((word, index) => ({ title: `The ${word}`, text: `We spoke about the ${word}.`, audience: levels[index]! }));
  minutes = await desk.draft(committee.id, agenda);
});
afterAll(() => desk?.hub.close());

/** What each reader is told by every door, and that no door tells more or less than another. */
async function told(): Promise<Record<string, { words: string[]; withheld: number | null | undefined; versions: number[] | undefined }>> {
  const answers: Record<string, any> = {};
  for (const who of READERS) {
    const { told: all, doors, found } = await desk.everything(who, { id: minutes.id, committee: committee.id, words });
    expect([who, new Set(doors).size]).toEqual([who, 1]);
    expect([who, found]).toEqual([who, wordsIn(all, words)]);
    const read = await desk.read(who, minutes.id, 'withheld version versions { version } sections { title }');
    expect(read?.sections.map(({ title }: any) => title.slice(4)) ?? []).toEqual(found);
    answers[String(who)] = { words: found, withheld: read?.withheld, versions: read?.versions.map(({ version }: any) => version) };
    if (read !== null) expect(read.versions[0].version).toBe(read.version);
  }
  return answers;
}
const nothing = { words: [], withheld: undefined, versions: undefined };

/** Each act is tried by each wrong person, and by the right one in each wrong state. */
async function refusals(state: string): Promise<void> {
  const { id, version } = minutes;
  const [text, section] = [{ title: 'T', text: 'Text.', audience: { level: 'PUBLIC' } }, minutes.sections[0].id];
  const session = await desk.session(committee.id, { day: 50 });
  const acts = {
    save: { input: { version, sections: [text] } }, circulate: { version }, propose: { input: { section, comment: 'A comment.' } }, approve: { input: { version, inSession: session } }, publish: { version },
    correct: { input: { version, reason: 'A reason.', sections: [text] } }, translate: { input: { language: 'RO', sections: [{ section, title: 'Titlu', text: 'Text.', ofVersion: version }] } },
  } as const;
  const [chair, onlyReads, approver] = [await desk.chairKey(), 'reader-ua-interior', await desk.person('reader-ua-interior', ['APPROVER'])];
  const unread = await desk.person('secretary-ua', ['SECRETARY'], ['COMMITTEES_READ']);
  const isShown = state !== 'DRAFT';
  const outsider = (who: string) => (state === 'PUBLISHED' ? 'FORBIDDEN' : who === 'nobody' ? 'UNAUTHENTICATED' : 'NOT_FOUND');
  const open: Record<string, readonly string[]> = { save: ['DRAFT'], circulate: ['DRAFT'], propose: ['CIRCULATED'], approve: ['CIRCULATED'], publish: ['APPROVED'], correct: ['APPROVED', 'PUBLISHED'] };
  for (const [act, variables] of Object.entries(acts)) {
    const problem = async (who: string | null) => { const { data, errors } = await desk.act(who, act as keyof typeof acts, { id, ...variables }); return errors?.[0]?.extensions['code'] ?? data.done.__typename; };
    const answers: Record<string, string> = { onlyReads: await problem(onlyReads), unread: await problem(unread), member: await problem('publisher-md'), observer: await problem('publisher-ua-2'), listed: await problem('publisher-al'), nobody: await problem(null) };
    const speaks = ['propose', 'translate'].includes(act);
    expect([act, answers]).toEqual([act, {
      onlyReads: 'FORBIDDEN', unread: 'FORBIDDEN', observer: isShown ? 'FORBIDDEN' : 'NOT_FOUND', listed: outsider('listed'), nobody: 'UNAUTHENTICATED',
      member: !isShown ? 'NOT_FOUND' : !speaks ? 'FORBIDDEN' : act === 'translate' ? 'Minutes' : state === 'CIRCULATED' ? 'ProposedCorrection' : 'MinutesNotOpen',
    }]);
    // Who may do it is told that it isn't done now; only the chair's people approve, and who only approves keeps nothing.
    if (act === 'approve') expect(await problem('secretary-ua')).toBe('FORBIDDEN');
    if (act !== 'approve' && !speaks) expect(await problem(approver)).toBe('FORBIDDEN');
    if (open[act]?.includes(state) === false) expect([act, await problem(act === 'approve' ? approver : chair)]).toEqual([act, 'MinutesNotOpen']);
  }
}

describe.each([
  ['DRAFT', [2, 1], [], []], ['CIRCULATED', [3, 2, 1], [3], []], ['APPROVED', [4, 3, 2, 1], [4, 3], []], ['PUBLISHED', [5, 4, 3, 2, 1], [5, 4, 3], [5]],
] as const)('minutes that are %s', (state, desks, members, others) => {
  beforeAll(async () => {
    if (state === 'CIRCULATED') minutes = await desk.circulate(minutes);
    if (state === 'APPROVED') minutes = await desk.approve(minutes, committee.id);
    if (state === 'PUBLISHED') minutes = await desk.publish(minutes);
  });

  test('are read by each kind of reader as far as the policy goes, at every door alike', async () => {
    expect(minutes.state).toBe(state);
    const inside = members.length === 0 ? nothing : { words: INSIDE, withheld: 3, versions: members };
    const outside = (...seen: string[]) => (others.length === 0 ? nothing : { words: seen, withheld: null, versions: others });
    expect(await told()).toEqual({
      'secretary-ua': { words: ALL, withheld: 0, versions: desks }, 'publisher-md': inside, 'publisher-ua-2': inside,
      'reader-al': outside(PUBLIC, NETWORK, LISTED), 'reader-ro': outside(PUBLIC, NETWORK, ROMANIA), null: outside(PUBLIC),
    });
  });

  test('tell whom an audience lists to the desk alone', async () => {
    const lists = async (who: string | null) => (await desk.read(who, minutes.id))?.sections.map(({ audience }: any) => [audience.countries, audience.organisations]) ?? [];
    expect((await lists('secretary-ua'))[2]).toEqual([[{ code: 'RO' }], []]);
    for (const who of READERS.slice(1)) for (const [countries, organisations] of await lists(who)) expect([countries, organisations]).toEqual([null, null]);
  });

  test('are not acted on by those who may not, and not in another state', async () => {
    await refusals(state);
    expect((await desk.read('secretary-ua', minutes.id)).version).toBe(minutes.version);
  });
});

test('every version has its row, and every act its fact in the log', async () => {
  const facts = await desk.hub.database.writeAsHub((em) => em.execute<any[]>('select type, version_before, version_after from event where subject_id = ? order by position', [minutes.id.slice('minutes_'.length)]));
  expect(facts.filter(({ type }) => !['minutes.commented', 'minutes.translated'].includes(type)).map(({ type, version_before, version_after }) => [type, version_before, version_after])).toEqual([
    ['minutes.begun', null, 1], ['minutes.saved', 1, 2], ['minutes.circulated', 2, 3], ['minutes.approved', 3, 4], ['minutes.published', 4, 5],
  ]);
  expect(facts.filter(({ type }) => type === 'minutes.commented')).toHaveLength(1);
});

test('minutes in a committee that is its members\' own are read in their public part, without the committee', async () => {
  const own = await desk.committee({ audience: { level: 'MEMBERS' } });
  const published = await desk.until(await desk.draft(own.id, agenda), own.id, 'PUBLISHED');
  expect(await desk.read(null, published.id)).toMatchObject({ committee: null, withheld: null, sections: [{ title: `The ${PUBLIC}` }] });
  const by = async (filter: object) => (await desk.hub.data('reader-ro', 'query ($filter: MinutesFilter) { minutesFeed(first: 100, filter: $filter) { edges { node { id } } } }', { filter })).minutesFeed.edges.some(({ node }: any) => node.id === published.id);
  expect([await by({}), await by({ state: 'PUBLISHED' }), await by({ committee: own.id }), await by({ country: 'UA' }), await by({ region: 'UA-77' })]).toEqual([true, true, false, false, false]);
});

test('who leaves the committee loses what its members read, at once', async () => {
  const left = await desk.committee();
  const circulated = await desk.until(await desk.draft(left.id, agenda), left.id, 'CIRCULATED');
  expect((await desk.read('publisher-md', circulated.id)).sections).toHaveLength(3);
  const members = desk.input().members.filter(({ organisation }: any) => organisation !== desk.organisation('publisher-md'));
  await desk.change(left.id, { version: 1, members });
  expect(await desk.read('publisher-md', circulated.id)).toBeNull();
});
