import { ROLES, SCOPES } from '../../server/access/index.ts';
import type { Role, Scope } from '../../server/access/index.ts';
import { MovableClock } from '../support/clock.ts';
import { startHub } from '../support/hub.ts';
import type { Answer, TestHub } from '../support/hub.ts';
import { many } from './doors.ts';
import type { Shape } from './doors.ts';

/** Where somebody stands towards the publisher; `apart` is in a country that hardly any alert lists, `hub` the setup key's. */
export type Place = 'nobody' | 'own' | 'same' | 'other' | 'apart' | 'hub';

/** Who asks: `ended` says why the credential is none any more. */
export interface Seat {
  readonly name: string;
  readonly place: Place;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  readonly setup: boolean;
  readonly ended: 'revoked' | 'expired' | 'person suspended' | 'organisation suspended' | null;
  readonly key: string | null;
  readonly keyId: string | null;
  readonly personId: string | null;
}

/** An organisation by its row id and as the outside has it. */
export interface Partner { readonly id: string; readonly global: string; readonly slug: string; readonly name: string; readonly country: 'UA' | 'RO' | 'AL' }
export type PartnerName = 'own' | 'same' | 'other' | 'apart' | 'closed';

/** A hub with a network of its own making, built from the setup key over GraphQL. */
export interface Network {
  readonly hub: TestHub;
  readonly clock: MovableClock;
  readonly partners: Readonly<Record<PartnerName, Partner>>;
  readonly seats: readonly Seat[];
  /** The seat of that name, such as `own PUBLISHER`. */
  seat(name: string): Seat;
  /** An operator of the organisation that no alert is by, for acts on the directory. */
  readonly operator: string;
  ask(who: string | null, query: string, variables?: object): Promise<Answer>;
  /** Ends what is in `seats` as ended; before, those credentials work. */
  end(): Promise<void>;
}

const PARTNERS = {
  own: ['quiet-harbour', 'Quiet Harbour Association', 'UA'], same: ['open-window', 'Open Window Centre', 'UA'],
  other: ['river-bridge', 'River Bridge Foundation', 'RO'], apart: ['hill-shelter', 'Hill Shelter Network', 'AL'],
  closed: ['former-partner', 'Former Partner Union', 'UA'],
} as const;

interface Wanted { person: string; place: PartnerName; roles: readonly Role[]; scopes: readonly Scope[]; name: string; ended?: Seat['ended'] }

const everyRole = (['own', 'same', 'other'] as const).flatMap((place) => ROLES.map((role): Wanted =>
  ({ person: `${place} ${role}`, place, roles: [role], scopes: SCOPES, name: `${place} ${role}` })));

const narrow = (place: 'own' | 'same', role: Role, ...scopes: Scope[]): Wanted =>
  ({ person: `${place} ${role}`, place, roles: [role], scopes, name: `${place} ${role}, ${scopes.join(' ')}` });

const ended = (person: string, place: PartnerName, why: NonNullable<Seat['ended']>): Wanted =>
  ({ person, place, roles: ['PUBLISHER'], scopes: SCOPES, name: `${place} PUBLISHER, ${why}`, ended: why });

const WANTED: readonly Wanted[] = [
  ...everyRole,
  { person: 'apart READER', place: 'apart', roles: ['READER'], scopes: SCOPES, name: 'apart READER' },
  narrow('own', 'PUBLISHER', 'ALERTS_READ'), narrow('own', 'PUBLISHER', 'ALERTS_READ', 'ALERTS_PUBLISH', 'SUBGRAPH'),
  narrow('own', 'PUBLISHER', 'DIRECTORY_ADMINISTER'), narrow('own', 'PUBLISHER', 'ALERTS_PUBLISH', 'ALERTS_ACKNOWLEDGE', 'SUBGRAPH'),
  narrow('same', 'READER', 'ALERTS_READ'), narrow('same', 'READER', 'ALERTS_READ', 'ALERTS_ACKNOWLEDGE'),
  narrow('same', 'PUBLISHER', 'ALERTS_READ', 'ALERTS_PUBLISH'), narrow('same', 'OPERATOR', 'SUBGRAPH'),
  ended('own PUBLISHER', 'own', 'revoked'), ended('own PUBLISHER', 'own', 'expired'), ended('own LEAVER', 'own', 'person suspended'),
  ended('closed PUBLISHER', 'closed', 'organisation suspended'),
];

const ADMIT = { takes: { input: 'AdmitOrganisationInput!' }, field: 'admitOrganisation(input: $input) { ... on Organisation { id } ... on Problem { message } }' };
const ADD = { takes: { input: 'AddPersonInput!' }, field: 'addPerson(input: $input) { ... on Person { id } ... on Problem { message } }' };
const KEY = { takes: { input: 'CreateKeyInput!' }, field: 'createKey(input: $input) { ... on CreatedKey { secret key { id } } ... on Problem { message } }' };

type Make = (who: string, shape: Omit<Shape, 'kind'>, rows: readonly object[]) => Promise<any[]>;

const making = (hub: TestHub): Make => async (who, shape, rows) => {
  const cells = await many((query, variables) => hub.ask(who, query, variables), { ...shape, kind: 'mutation' }, rows.map((input) => ({ input })));
  return cells.map((cell) => {
    if (cell.error !== null || cell.value.message !== undefined) throw new Error(JSON.stringify(cell));
    return cell.value;
  });
};

/** Starts a hub without the demo network and builds this one. */
export async function openNetwork(): Promise<Network> {
  const clock = new MovableClock();
  const hub = await startHub({ FANAR_DEMO: '0' }, { clock });
  const make = making(hub);
  const setup = hub.setupKey!;
  const admitted = await make(setup, ADMIT, Object.values(PARTNERS).map(([slug, name, country]) => ({ slug, name, country, kind: 'NGO', languages: ['EN'] })));
  const partners = Object.fromEntries(Object.entries(PARTNERS).map(([place, [slug, name, country]], index) => {
    const global = admitted[index].id as string;
    return [place, { id: global.slice('organisation_'.length), global, slug, name, country }];
  })) as Network['partners'];
  const { operator, seats } = await makeSeats(make, { setup, partners, clock });
  await force(hub, seats);
  return {
    hub, clock, partners, seats, operator,
    seat: (name) => seats.find((seat) => seat.name === name) ?? fail(`There is no seat ${name}.`),
    ask: (who, query, variables) => hub.ask(who, query, variables),
    end: () => end({ hub, operator, clock, seats, partners }),
  };
}

async function makeSeats(make: Make, { setup, partners, clock }: Pick<Network, 'partners' | 'clock'> & { setup: string }): Promise<Pick<Network, 'operator' | 'seats'>> {
  const people = [...new Map(WANTED.map((wanted) => [wanted.person, wanted])).values(), { person: 'runner', place: 'apart' as const, roles: ['OPERATOR'] as const }];
  const added = await make(setup, ADD, people.map(({ person, place, roles }, index) =>
    ({ organisation: partners[place].global, name: `Somebody ${person.replace(' ', ' the ')}`, email: `person-${index}@partner.example`, roles })));
  const idOf = new Map(people.map(({ person }, index) => [person, added[index].id as string]));
  const [{ secret: operator }] = await make(setup, KEY, [{ person: idOf.get('runner'), label: 'Key', scopes: SCOPES }]);
  const keys = await make(operator, KEY, WANTED.map(({ person, scopes, ended: why }) => ({
    person: idOf.get(person), label: 'Key', scopes: makeable(scopes), ...(why === 'expired' ? { expiresAt: new Date(clock.now().getTime() + 60_000) } : {}),
  })));
  const none = { setup: false, ended: null, key: null, keyId: null, personId: null };
  const seats = WANTED.map(({ name, place, roles, scopes, person, ended: why }, index): Seat => ({
    name, place: place === 'closed' ? 'same' : place, roles, scopes, setup: false, ended: why ?? null, key: keys[index].secret, keyId: keys[index].key.id, personId: idOf.get(person)!,
  }));
  return { operator, seats: [
    { ...none, name: 'nobody', place: 'nobody', roles: [], scopes: [] }, ...seats,
    { ...none, name: 'the setup key', place: 'hub', roles: ['OPERATOR'], scopes: ['DIRECTORY_ADMINISTER'], setup: true, key: setup },
  ] };
}

const fail = (why: string): never => { throw new Error(why); };

// createKey makes none that acts on alerts without reading them: such a key is forced below, as if some later act did.
const isForced = (scopes: readonly Scope[]): boolean => scopes.includes('ALERTS_PUBLISH') && !scopes.includes('ALERTS_READ');
const makeable = (scopes: readonly Scope[]): readonly Scope[] => isForced(scopes) ? [...scopes, 'ALERTS_READ'] : scopes;

// The setup key ends with the first operator's: here it is as it was before, in a network that has alerts already.
async function force(hub: TestHub, seats: readonly Seat[]): Promise<void> {
  const ids = seats.filter(({ scopes, keyId }) => keyId !== null && isForced(scopes)).map(({ keyId }) => keyId!.slice('key_'.length));
  await hub.database.writeAsHub(async (em) => {
    await em.execute('update api_key set scopes = array_remove(scopes, ?) where id = any (?::uuid[])', ['ALERTS_READ', `{${ids.join(',')}}`]);
    await em.execute('update api_key set revoked_at = null where setup');
    await em.execute('update person set status = ? where id in (select person_id from api_key where setup)', ['ACTIVE']);
  });
}

async function end({ hub, operator, clock, seats, partners }: Pick<Network, 'hub' | 'operator' | 'clock' | 'seats' | 'partners'>): Promise<void> {
  const of = (why: Seat['ended']): Seat => seats.find((seat) => seat.ended === why)!;
  await hub.data(operator, `mutation ($key: ID!, $person: ID!, $organisation: ID!) {
    revokeKey(id: $key) { id } suspendPerson(id: $person) { __typename } suspendOrganisation(id: $organisation) { __typename }
  }`, { key: of('revoked').keyId, person: of('person suspended').personId, organisation: partners.closed.global });
  clock.move(2 * 60_000);
}
