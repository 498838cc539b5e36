import type { GroupLevel, Language } from '../../../kernel/index.ts';
import type { Edition } from '../minutes/edition.ts';
import { PAPER_WORDS } from './paper.words.ts';

/** What every form of a paper shows, worded in its language; made of one reader's edition and of nothing else. */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  readonly committee: string;
  /** Session, when and where, state and version: a line each. */
  readonly facts: readonly string[];
  /** The Traffic Light Protocol label of the narrowest section in it, as TLP 2.0 writes it; it is never translated. */
  readonly mark: string;
  /** State and version, for the foot of each page. */
  readonly foot: string;
  readonly page: (page: number, of: number) => string;
  /** When what it shows last changed: the same edition makes the same bytes. */
  readonly changedAt: Date;
  readonly sections: readonly PaperSection[];
  /** What stands below the last section. */
  readonly notes: readonly string[];
}

/** A section with what is to be said about it, such as that it isn't translated. */
export interface PaperSection { readonly title: string; readonly text: string; readonly mark: string; readonly language: Language; readonly notes: readonly string[] }

// From the widest to the narrowest.
const MARKS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT'] as const;
const RANK: Readonly<Record<GroupLevel, number>> = { PUBLIC: 0, NETWORK: 1, COUNTRIES: 2, MEMBERS: 2, ORGANISATIONS: 3, OWN: 3 };

/** The mark of what is read together: that of the narrowest part. */
export const markOf = (levels: readonly GroupLevel[]): string => MARKS[Math.max(0, ...levels.map((level) => RANK[level]))]!;

/** An edition as a paper in that language; texts that have no translation stand as they were written, and it is said. */
export function paperOf(edition: Edition, language: Language): Paper {
  const words = PAPER_WORDS[language];
  const { committee, session, state, version, withheld } = edition;
  const foot = `${words.states[state]} · ${words.version(version)}`;
  return {
    language, title: words.minutes, committee: committee?.name ?? '', foot, page: words.page,
    facts: [
      ...(session === null ? [] : [
        [words.session(session.number), session.title].filter((part) => part != null).join(' · '),
        [momentIn(session.startsAt, session.timeZone, language), session.place].filter((part) => part != null).join(' · '),
      ]),
      foot,
    ],
    changedAt: edition.updatedAt, mark: markOf(edition.sections.map(({ audienceLevel }) => audienceLevel)),
    sections: edition.sections.map((section) => ({
      title: section.title, text: section.text, mark: markOf([section.audienceLevel]), language: section.language,
      notes: [...(section.isFallback ? [words.onlyIn(nameOf(section.language, language))] : []), ...(section.isOutdated ? [words.outdated] : [])],
    })),
    notes: [words.edition, ...(withheld === null || withheld === 0 ? [] : [words.withheld(withheld)])],
  };
}

const nameOf = (language: Language, into: Language): string => new Intl.DisplayNames(into.toLowerCase(), { type: 'language' }).of(language.toLowerCase())!;

/** Where it happens, as it is written there. */
const momentIn = (moment: Date, timeZone: string, language: Language): string =>
  `${new Intl.DateTimeFormat(language === 'EN' ? 'en-GB' : language.toLowerCase(), { dateStyle: 'full', timeStyle: 'short', timeZone }).format(moment)} (${timeZone})`;
