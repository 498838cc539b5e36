import type { CountryCode, GroupLevel, Language } from '../../../kernel/index.ts';
import type { CommitteeKind, CommitteePart, DecisionKind, DecisionState, Presence, RecommendationReply } from '../committees.words.ts';

/** Who may read a part of it: the level, and countries or slugs of organisations with the levels that need them. */
export interface DemoAudience { readonly level: GroupLevel; readonly countries?: readonly CountryCode[]; readonly organisations?: readonly string[] }

/** Something decided, with what was reported about it. `by` are handles, days count from the first start, into the past where negative. */
export interface DemoDecision {
  readonly kind: DecisionKind;
  readonly text: string;
  /** A slug of the network. */
  readonly responsible?: string;
  readonly dueInDays?: number;
  readonly audience: DemoAudience;
  /** The slug of the committee that a recommendation is for. */
  readonly addressee?: string;
  readonly progress?: readonly { readonly by: string; readonly inDays: number; readonly note: string; readonly state: DecisionState }[];
  readonly answer?: { readonly inDays: number; readonly reply: RecommendationReply; readonly text: string };
}

/** A session; one that lies behind was held, and has its decisions. */
export interface DemoSession {
  readonly title: string;
  readonly inDays: number;
  readonly place: string;
  readonly audience: DemoAudience;
  readonly agenda: readonly { readonly title: string; readonly description?: string; readonly audience: DemoAudience }[];
  /** Functions, never names. */
  readonly attendance?: readonly { readonly organisation: string; readonly function?: string; readonly presence: Presence }[];
  readonly decisions?: readonly DemoDecision[];
}

/** A committee of the demo network, invented; `parts` by slugs of its organisations. All its texts are in its first language. */
export interface DemoCommittee {
  readonly slug: string;
  readonly kind: CommitteeKind;
  readonly country: CountryCode;
  readonly region?: string;
  readonly name: string;
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly languages: readonly [Language, ...Language[]];
  readonly timeZone: string;
  readonly host: string;
  readonly audience: DemoAudience;
  readonly parts: readonly (readonly [organisation: string, part: CommitteePart])[];
  readonly sessions: readonly DemoSession[];
}

const [NETWORK, MEMBERS] = [{ level: 'NETWORK' }, { level: 'MEMBERS' }] as const;

const NATIONAL: DemoCommittee = {
  slug: 'national-committee-ukraine', kind: 'NATIONAL', country: 'UA', name: 'Національний комітет із протидії торгівлі дітьми', names: { EN: 'National committee against trafficking in children' },
  languages: ['UK', 'EN'], timeZone: 'Europe/Kyiv', host: 'ministry-family-youth-sports', audience: NETWORK,
  parts: [
    ['ministry-family-youth-sports', 'CHAIR'], ['ministry-family-youth-sports', 'SECRETARY'], ['ministry-interior-ukraine', 'MEMBER'], ['la-strada-ukraine', 'MEMBER'],
    ['womens-consortium-ukraine', 'MEMBER'], ['employment-agency-training-institute', 'OBSERVER'],
  ],
  sessions: [
    {
      title: 'Підсумки літа', inDays: -45, place: 'Зала засідань міністерства', audience: NETWORK,
      agenda: [{ title: 'Робота гарячої лінії влітку', audience: NETWORK }, { title: 'Обмін узагальненими даними між відомствами', description: 'Що вже збирають і чого бракує.', audience: MEMBERS }],
      attendance: [
        { organisation: 'ministry-family-youth-sports', function: 'директор департаменту', presence: 'PRESENT' }, { organisation: 'ministry-interior-ukraine', function: 'начальник управління ювенальної поліції', presence: 'PRESENT' },
        { organisation: 'la-strada-ukraine', presence: 'PRESENT' }, { organisation: 'womens-consortium-ukraine', presence: 'EXCUSED' },
      ],
      decisions: [
        { kind: 'DECISION', text: 'Кожна листівка про роботу за кордоном містить телефон гарячої лінії.', audience: NETWORK },
        {
          kind: 'ACTION', text: 'Підготувати порядок обміну узагальненими даними між відомствами.', responsible: 'ministry-interior-ukraine', dueInDays: 30, audience: MEMBERS,
          progress: [{ by: 'secretary-ua', inDays: -20, note: 'Перший проєкт розіслано членам комітету.', state: 'IN_PROGRESS' }],
        },
      ],
    },
    { title: 'План на зиму', inDays: 20, place: 'Зала засідань міністерства', audience: NETWORK, agenda: [{ title: 'Навчання для вчителів', audience: NETWORK }, { title: 'Порядок обміну даними', audience: MEMBERS }] },
  ],
};

const STANDING: DemoCommittee = {
  slug: 'standing-committee-chernivtsi', kind: 'REGIONAL_STANDING', country: 'UA', region: 'UA-77', name: 'Постійний комітет Чернівецької області', names: { EN: 'Standing committee of the Chernivtsi region' },
  languages: ['UK', 'EN'], timeZone: 'Europe/Kyiv', host: 'la-strada-ukraine', audience: NETWORK,
  parts: [
    ['la-strada-ukraine', 'CHAIR'], ['ministry-family-youth-sports', 'SECRETARY'], ['womens-consortium-ukraine', 'MEMBER'], ['center-for-democracy-development', 'MEMBER'],
    ['la-strada-moldova', 'OBSERVER'],
  ],
  sessions: [
    {
      title: 'Робота з прикордонними громадами', inDays: -30, place: 'Обласна бібліотека', audience: MEMBERS,
      agenda: [{ title: 'Оголошення про роботу на ринках', audience: MEMBERS }, { title: 'Зустрічі з батьками', audience: NETWORK }],
      attendance: [
        { organisation: 'la-strada-ukraine', function: 'координаторка програми', presence: 'PRESENT' }, { organisation: 'ministry-family-youth-sports', presence: 'PRESENT' },
        { organisation: 'womens-consortium-ukraine', presence: 'PRESENT' }, { organisation: 'center-for-democracy-development', presence: 'ABSENT' },
      ],
      decisions: [
        { kind: 'ACTION', text: 'Провести зустрічі з батьками у школах прикордонних громад.', responsible: 'womens-consortium-ukraine', dueInDays: -5, audience: MEMBERS },
        {
          kind: 'RECOMMENDATION', text: 'Просимо надати школам єдину пам’ятку про ризики роботи за кордоном.', addressee: 'national-committee-ukraine', audience: NETWORK,
          answer: { inDays: -12, reply: 'PARTLY', text: 'Пам’ятку підготує міністерство до нового навчального року.' },
        },
      ],
    },
    { title: 'Підготовка до свят', inDays: 10, place: 'Обласна бібліотека', audience: MEMBERS, agenda: [{ title: 'Що зроблено після минулого засідання', audience: MEMBERS }] },
  ],
};

const BOTH = { level: 'COUNTRIES', countries: ['RO', 'MD'] } as const;
const ROUND_TABLE: DemoCommittee = {
  slug: 'round-table-romania-moldova', kind: 'ROUND_TABLE', country: 'RO', name: 'Masa rotundă România și Moldova', names: { EN: 'Round table of Romania and Moldova' },
  languages: ['RO', 'EN'], timeZone: 'Europe/Bucharest', host: 'foundation-for-child-and-family', audience: BOTH,
  parts: [
    ['save-the-children-romania', 'CHAIR'], ['foundation-for-child-and-family', 'SECRETARY'], ['la-strada-moldova', 'MEMBER'], ['child-abuse-prevention-moldova', 'MEMBER'],
    ['social-alternatives', 'MEMBER'], ['labor-research-institute', 'OBSERVER'],
  ],
  sessions: [
    {
      title: 'Copii neînsoțiți la frontieră', inDays: -25, place: 'Sediul fundației gazdă', audience: BOTH,
      agenda: [{ title: 'Ce observă echipele din gări', audience: MEMBERS }, { title: 'Un ghid comun', description: 'Cine scrie și cine verifică.', audience: BOTH }],
      attendance: [
        { organisation: 'save-the-children-romania', function: 'coordonator de program', presence: 'PRESENT' }, { organisation: 'foundation-for-child-and-family', presence: 'PRESENT' },
        { organisation: 'la-strada-moldova', presence: 'PRESENT' }, { organisation: 'social-alternatives', presence: 'EXCUSED' },
      ],
      decisions: [
        {
          kind: 'ACTION', text: 'Pregătirea unui ghid comun pentru echipele de la frontieră.', responsible: 'la-strada-moldova', dueInDays: 40, audience: BOTH,
          progress: [{ by: 'publisher-md', inDays: -6, note: 'Primul capitol este scris și se verifică.', state: 'IN_PROGRESS' }],
        },
        { kind: 'RECOMMENDATION', text: 'Propunem un instructaj comun pentru voluntarii din gări.', addressee: 'standing-committee-chernivtsi', audience: MEMBERS },
      ],
    },
    { title: 'Ghidul comun', inDays: 15, place: 'La distanță', audience: BOTH, agenda: [{ title: 'Citirea primului capitol', audience: BOTH }] },
  ],
};

/** A national and a regional committee of Ukraine, and a round table of Romania and Moldova; those that are addressed come before those that address. */
export const DEMO_COMMITTEES: readonly DemoCommittee[] = [NATIONAL, STANDING, ROUND_TABLE];
