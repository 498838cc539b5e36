import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startHub } from '../support/hub.ts';
import { MinutesDesk, WORDS, wordsIn } from '../stories/committees/minutes-desk.ts';
import type { Asked } from '../stories/committees/minutes-desk.ts';

/*
 * No section's text ever appears in any output for a reader outside its audience, over random committees, audiences, states
 * and corrections. Each text that was ever written has a word of its own; what each reader is told by every door is searched
 * for it, and held against a model of who may be told: the sentence of the policy once more, over the life of each section.
 */
let desk: MinutesDesk;
beforeAll(async () => { desk = new MinutesDesk(await startHub()); });
afterAll(() => desk?.hub.close());

const STATES = ['DRAFT', 'CIRCULATED', 'APPROVED', 'PUBLISHED'] as const;
type State = typeof STATES[number];
const READERS = ['secretary-ua', 'publisher-md', 'publisher-ua-2', 'reader-al', 'reader-ro', null] as const;
const COUNTRY: Record<string, string> = { 'secretary-ua': 'UA', 'publisher-ua': 'UA', 'publisher-md': 'MD', 'publisher-ua-2': 'UA', 'reader-al': 'AL', 'reader-ro': 'RO', 'coordinator-ua': 'UA' };
type Part = 'desk' | 'member' | null;

/** What was written in a section from one moment on; `reached` the widest state it stood in. */
interface Text { word: string; audience: Asked; reached: State; closed: boolean }
interface Section { id: string; texts: Text[]; removed: boolean; proposals: { word: string; about: Text }[] }

const audiences: fc.Arbitrary<Asked> = fc.oneof(
  fc.constantFrom('PUBLIC', 'NETWORK', 'MEMBERS', 'OWN').map((level) => ({ level })),
  fc.uniqueArray(fc.constantFrom('UA', 'MD', 'RO', 'AL'), { minLength: 1, maxLength: 2 }).map((countries) => ({ level: 'COUNTRIES', countries })),
  fc.uniqueArray(fc.constantFrom('publisher-md', 'publisher-ua-2', 'reader-al', 'reader-ro'), { minLength: 1, maxLength: 2 }).map((organisations) => ({ level: 'ORGANISATIONS', organisations })),
);
const steps = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('advance' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('rewrite' as const), section: fc.nat(5), audience: fc.option(audiences) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('narrow' as const), section: fc.nat(5), audience: audiences }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), section: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add' as const), audience: audiences }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('propose' as const), section: fc.nat(5) }) },
);
const lives = fc.record({
  committee: fc.constantFrom('PUBLIC', 'NETWORK', 'MEMBERS'), parts: fc.record({ 'publisher-ua': fc.constantFrom('MEMBER', 'OBSERVER', null), 'publisher-md': fc.constantFrom('MEMBER', 'OBSERVER', null), 'publisher-ua-2': fc.constantFrom('OBSERVER', null) }),
  agenda: fc.array(audiences, { minLength: 1, maxLength: 3 }), steps: fc.array(steps, { minLength: 3, maxLength: 9 }),
});
type Life = typeof lives extends fc.Arbitrary<infer Value> ? Value : never;

const asAsked = ({ level, countries, organisations }: Asked): Asked =>
  ({ level, ...(countries === undefined ? {} : { countries }), ...(organisations === undefined ? {} : { organisations: organisations.map((handle) => desk.organisation(handle)) }) });

function admits({ level, countries = [], organisations = [] }: Asked, who: string | null): boolean {
  if (level === 'PUBLIC') return true;
  if (who === null || level === 'OWN' || level === 'MEMBERS') return false;
  return level === 'NETWORK' || countries.includes(COUNTRY[who]!) || organisations.some((handle) => desk.organisation(handle) === desk.organisation(who));
}
function mayRead(audience: Asked, state: State, { who, part }: { who: string | null; part: Part }): boolean {
  if (part === 'desk') return true;
  if (part === 'member' && state !== 'DRAFT') return audience.level === 'MEMBERS' || admits(audience, who);
  return state === 'PUBLISHED' && admits(audience, who);
}
/** Nobody who could read it loses it. */
function covers(wide: Asked, narrow: Asked): boolean {
  if (wide.level === 'PUBLIC' || narrow.level === 'OWN') return true;
  if (narrow.level === 'PUBLIC') return false;
  if (wide.level === 'NETWORK') return true;
  return wide.level === narrow.level && (narrow.countries ?? []).every((code) => wide.countries?.includes(code)) && (narrow.organisations ?? []).every((handle) => wide.organisations?.includes(handle));
}

/** Minutes living as told, with a model of what was written beside them. */
class Living {
  readonly #life: Life;
  readonly #words = [...WORDS];
  readonly sections: Section[] = [];
  #committee = '';
  #minutes: any = null;
  constructor(life: Life) { this.#life = life; }

  get words(): string[] { return [...new Set(this.sections.flatMap(({ texts, proposals }) => [...texts, ...proposals].map(({ word }) => word)))]; }

  #text(audience: Asked, state: State): Text { return { word: this.#words.shift()!, audience, reached: state, closed: false }; }
  #written(text: Text): { title: string; text: string; audience: Asked } { return { title: `About the ${text.word}`, text: `We spoke about the ${text.word}.`, audience: asAsked(text.audience) }; }

  async begin(): Promise<void> {
    const { committee, parts, agenda } = this.#life;
    const kept = desk.input().members.filter(({ part }: any) => ['CHAIR', 'SECRETARY'].includes(part));
    const others = Object.entries(parts).flatMap(([handle, part]) => (part === null ? [] : [{ organisation: desk.organisation(handle), part }]));
    this.#committee = (await desk.committee({ audience: { level: committee }, members: [...kept, ...others] })).id;
    const texts = agenda.map((audience) => this.#text(audience, 'DRAFT'));
    this.#minutes = await desk.draft(this.#committee, texts.map((text) => this.#written(text)));
    this.sections.push(...texts.map((text, index) => ({ id: this.#minutes.sections[index].id, texts: [text], removed: false, proposals: [] })));
  }

  async step(step: Life['steps'][number]): Promise<void> {
    const there = this.sections.filter(({ removed }) => !removed);
    if (step.kind === 'advance') return this.#advance(there);
    if (step.kind === 'add') {
      const text = this.#text(step.audience, this.#minutes.state);
      if (!await this.#change({ sections: [this.#written(text)] })) return;
      this.sections.push({ id: this.#minutes.sections.at(-1).id, texts: [text], removed: false, proposals: [] });
      return;
    }
    const section = there[step.section % Math.max(1, there.length)];
    if (section === undefined) return;
    const last = section.texts.at(-1)!;
    if (step.kind === 'propose') {
      const word = this.#words.shift()!;
      const { data } = await desk.act('publisher-ua', 'propose', { id: this.#minutes.id, input: { section: section.id, comment: `Not the ${word}.`, proposedText: `It was the ${word}.` } });
      if (data?.done?.__typename === 'ProposedCorrection') section.proposals.push({ word, about: last });
      return;
    }
    if (step.kind === 'remove') {
      if (await this.#change({ remove: [section.id] })) section.removed = true;
      return;
    }
    const audience = step.audience ?? last.audience;
    const text = step.kind === 'narrow' ? { ...last, audience, reached: this.#minutes.state as State, closed: false } : this.#text(audience, this.#minutes.state);
    if (!await this.#change({ sections: [{ id: section.id, ...this.#written(text) }] })) return;
    if (!covers(audience, last.audience)) for (const earlier of section.texts) earlier.closed = true;
    section.texts.push(text);
  }

  async #change(input: object): Promise<boolean> {
    const { id, version, state } = this.#minutes;
    if (state === 'CIRCULATED') return false;
    this.#minutes = await desk.do(desk.secretary, state === 'DRAFT' ? 'save' : 'correct', { id, input: { version, ...input, ...(state === 'DRAFT' ? {} : { reason: 'It was put right.' }) } });
    return true;
  }

  async #advance(there: Section[]): Promise<void> {
    const state = STATES.indexOf(this.#minutes.state);
    if (state === 3 || there.length === 0) return;
    this.#minutes = state === 0 ? await desk.circulate(this.#minutes) : state === 1 ? await desk.approve(this.#minutes, this.#committee) : await desk.publish(this.#minutes);
    for (const { texts } of there) texts.at(-1)!.reached = this.#minutes.state;
  }

  part(who: string | null): Part {
    if (who === null) return null;
    if (who === 'secretary-ua') return 'desk';
    return (this.#life.parts as Record<string, string | null>)[who] == null ? null : 'member';
  }

  /** The words that somebody may be told at the most; and those that they must be told: of sections as they are now. */
  told(who: string | null): { most: Set<string>; least: string[] } {
    const reader = { who, part: this.part(who) };
    const now = this.sections.filter(({ removed, texts }) => !removed && mayRead(texts.at(-1)!.audience, this.#minutes.state, reader));
    const could = (text: Text): boolean => !text.closed && mayRead(text.audience, text.reached, reader);
    const past = now.flatMap(({ texts, proposals }) => [...texts.filter(could), ...proposals.filter(({ about }) => reader.part !== null && could(about))].map(({ word }) => word));
    return { most: new Set(reader.part === 'desk' ? this.words : past), least: now.map(({ texts }) => texts.at(-1)!.word) };
  }

  /** What is there for them to read, once more as papers and in the log. */
  async elsewhere(who: string | null): Promise<string[]> {
    return [...await Promise.all((['pdf', 'html', 'md'] as const).map((form) => desk.paper(who, this.id, form))), await desk.heard(who, this.#committee)];
  }

  everything(who: string | null) { return desk.everything(who, { id: this.#minutes.id, committee: this.#committee, words: this.words }); }
  get id(): string { return this.#minutes.id; }
}

test('a word of a section is told to nobody outside the audience it was written for, and to all inside, by no door', async () => {
  await fc.assert(fc.asyncProperty(lives, async (life) => {
    const living = new Living(life);
    await living.begin();
    for (const step of life.steps) await living.step(step);
    for (const who of READERS) {
      const { told } = await living.everything(who);
      const { most, least } = living.told(who);
      const words = wordsIn(told);
      expect({ who, tooMuch: words.filter((word) => !most.has(word)), missing: least.filter((word) => !words.includes(word)) }).toEqual({ who, tooMuch: [], missing: [] });
      const [pdf, html, markdown, log] = (await living.elsewhere(who)).map((text) => wordsIn(text));
      // Papers have the sections of now and no other; the log is asked by a committee, which not everybody may read.
      for (const paper of [pdf!, html!, markdown!]) expect({ who, paper }).toEqual({ who, paper: wordsIn(least.join(' ')) });
      expect({ who, log: log!.filter((word) => !least.includes(word)) }).toEqual({ who, log: [] });
    }
  }), { numRuns: Number(process.env['RUNS'] ?? 8), ...(process.env['SEED'] === undefined ? {} : { seed: Number(process.env['SEED']) }) });
}, 600_000);
