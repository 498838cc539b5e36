import { GraphQLError } from 'graphql';
import { Partner } from '../../support/partner.ts';
import type { PartnerMade } from '../../support/partner.ts';

/** Events that a test hands to whoever listens. */
export class Calls {
  readonly #readers = new Set<{ queue: unknown[]; settle: ((next: IteratorResult<unknown>) => void) | null }>();
  #counted: (() => void)[] = [];

  get readers(): number { return this.#readers.size; }

  /** Settles as soon as so many listen. */
  async until(readers: number): Promise<void> { while (this.readers !== readers) await new Promise<void>((resolve) => { this.#counted.push(resolve); }); }

  start(call: object): void {
    for (const reader of this.#readers) {
      const value = { laStrada_callStarted: { __typename: 'LaStrada_Call', day: '2026-03-01', ...call } };
      if (reader.settle === null) reader.queue.push(value);
      else reader.settle({ done: false, value });
      reader.settle = null;
    }
  }

  listen(): AsyncIterableIterator<unknown> {
    const reader: { queue: unknown[]; settle: ((next: IteratorResult<unknown>) => void) | null } = { queue: [], settle: null };
    const change = (): void => { for (const tell of this.#counted.splice(0)) tell(); };
    this.#readers.add(reader);
    change();
    return {
      [Symbol.asyncIterator]() { return this; },
      next: () => new Promise((resolve) => {
        if (reader.queue.length > 0) resolve({ done: false, value: reader.queue.shift() });
        else reader.settle = resolve;
      }),
      return: async () => {
        this.#readers.delete(reader);
        change();
        reader.settle?.({ done: true, value: undefined });
        return { done: true, value: undefined };
      },
    };
  }
}

const SDL = `
type Query {
  laStrada_calls(first: Int = 2, topic: LaStrada_Topic): [LaStrada_Call!]
  laStrada_call(day: String!, number: Int!): LaStrada_Call
  laStrada_contacts: [LaStrada_Contact!]
  laStrada_finds: [LaStrada_Find]
  laStrada_fails: String
  laStrada_strict: LaStrada_Strict
  laStrada_latest: Alert
  laStrada_about(id: ID!): Alert
  laStrada_organisations: [Organisation]
  laStrada_filtered(filter: LaStrada_Filter!): String
}
type Subscription { laStrada_callStarted: LaStrada_Call }
type Organisation @key(fields: "id") { id: ID! laStrada_hotline: LaStrada_Hotline laStrada_number: String laStrada_mood(at: Int!): String }
type Country @key(fields: "id") { id: ID! laStrada_lines: [LaStrada_Line] }
type Alert @key(fields: "id") { id: ID! laStrada_note: String }
type LaStrada_Hotline @key(fields: "id") { id: ID! number: String! languages: [Language!] topics: [LaStrada_Topic!]! organisation: Organisation calls: [LaStrada_Call!] broken: String }
type LaStrada_Line { number: String! hotline: LaStrada_Hotline }
type LaStrada_Call implements LaStrada_Contact @key(fields: "day number") { day: String! number: Int! topic: LaStrada_Topic at: DateTime about: Organisation alert: Alert minutes: Float }
type LaStrada_Letter implements LaStrada_Contact { topic: LaStrada_Topic pages: Int! from: Country }
type LaStrada_Strict { must: String! mustBe: [Alert!]! }
interface LaStrada_Contact { topic: LaStrada_Topic }
union LaStrada_Find = LaStrada_Call | LaStrada_Letter | Organisation
enum LaStrada_Topic { WORK MARRIAGE ROAD }
input LaStrada_Filter { topics: [LaStrada_Topic!] within: LaStrada_Filter least: Int = 3 }
enum Language { SQ RO UK EN RU }
scalar DateTime
`;

/** What the tests tell the partner of: ids of the hub's own. */
export interface Known { organisation: string; hidden?: string; open?: string }

const call = (number: number, known: Known): object => ({
  __typename: 'LaStrada_Call', day: '2026-03-01', number, topic: number === 1 ? 'WORK' : 'ROAD', at: '2026-03-01T09:30:00.000Z', minutes: 2.5,
  about: { __typename: 'Organisation', id: known.organisation }, alert: known.hidden === undefined ? null : { __typename: 'Alert', id: known.hidden },
});
const hotline = (id: string): object => ({ id: `line-${id}`, number: '+380 800 500 225', languages: ['UK', 'EN'], topics: ['WORK', 'ROAD'], organisation: { __typename: 'Organisation', id } });

/** A hotline's own subgraph: all that a partner's SDL may say, in one. */
export function laStrada(known: Known, calls = new Calls()): PartnerMade {
  const refer = (type: string, id: string | undefined): object | null => (id === undefined ? null : { __typename: type, id });
  return {
    prefix: 'laStrada', sdl: SDL,
    resolvers: {
      Query: {
        laStrada_calls: (_root: unknown, { first, topic }: { first: number; topic?: string }) => [1, 2, 3].map((number) => call(number, known)).filter((one) => topic === undefined || (one as { topic: string }).topic === topic).slice(0, first),
        laStrada_call: (_root: unknown, { number }: { number: number }) => (number < 4 ? call(number, known) : null),
        laStrada_contacts: () => [call(1, known), { __typename: 'LaStrada_Letter', topic: 'MARRIAGE', pages: 3, from: { __typename: 'Country', id: 'UA' } }],
        laStrada_finds: () => [call(1, known), { __typename: 'LaStrada_Letter', topic: null, pages: 1, from: null }, refer('Organisation', known.organisation), null],
        laStrada_fails: () => { throw new GraphQLError('password=hunter2'); },
        laStrada_strict: () => ({ must: null, mustBe: [refer('Alert', known.hidden)] }),
        laStrada_latest: () => refer('Alert', known.hidden),
        laStrada_about: (_root: unknown, { id }: { id: string }) => refer('Alert', id),
        laStrada_organisations: () => [refer('Organisation', known.organisation), refer('Organisation', 'organisation_00000000-0000-7000-8000-000000000000'), refer('Organisation', 'nonsense')],
        laStrada_filtered: (_root: unknown, { filter }: { filter: object }) => JSON.stringify(filter),
      },
      Subscription: { laStrada_callStarted: { subscribe: () => calls.listen() } },
      Organisation: {
        __resolveReference: (reference: object) => reference,
        laStrada_hotline: ({ id }: { id: string }) => (id === known.organisation ? hotline(id) : null),
        laStrada_number: ({ id }: { id: string }) => `number of ${id}`,
        laStrada_mood: (_organisation: unknown, { at }: { at: number }) => `mood ${at}`,
      },
      Country: { __resolveReference: (reference: object) => reference, laStrada_lines: ({ id }: { id: string }) => (id === 'UA' ? [{ number: '1', hotline: hotline(known.organisation) }, null] : null) },
      Alert: { __resolveReference: (reference: object) => reference, laStrada_note: ({ id }: { id: string }) => `note on ${id}` },
      LaStrada_Hotline: {
        __resolveReference: ({ id }: { id: string }) => hotline(id.slice(5)),
        calls: () => [call(1, known)],
        broken: () => { throw new GraphQLError('SELECT * FROM children'); },
      },
      LaStrada_Call: { __resolveReference: ({ number }: { number: number }) => call(number, known) },
    },
  };
}

export const openLaStrada = (known: Known, calls?: Calls): Promise<Partner> => Partner.open(laStrada(known, calls));
