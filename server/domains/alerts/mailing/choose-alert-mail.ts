import { memberOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { badInput, isTimeZone } from '../../../kernel/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import type { ExploitationForm, Severity } from '../alert.words.ts';
import { checkReading } from '../alert.resolvers.ts';
import type { MailBook, MailRow } from './mail-book.ts';

/** A choice as it was asked for. */
export interface ChoiceAsked {
  atOnceFrom?: Severity | null; digestHour?: number | null; timeZone?: string | null; language: Language; countries?: readonly CountryCode[] | null; forms?: readonly ExploitationForm[] | null;
}

const ZONES: Readonly<Record<CountryCode, string>> = { AL: 'Europe/Tirane', MD: 'Europe/Chisinau', RO: 'Europe/Bucharest', UA: 'Europe/Kyiv' };

/**
 * Chooses how the viewer gets alerts by mail, at the address the directory has: at once from a severity up, in a daily digest, both, or not at
 * all. Only what is published or changed from now on. Refused with a key that may not read alerts. Answers with what holds now, null for nothing.
 */
export async function chooseAlertMail(book: MailBook, viewer: Viewer, { input, head }: { input: ChoiceAsked; head: number }): Promise<MailRow | null> {
  if (input.digestHour != null && (input.digestHour < 0 || input.digestHour > 23)) throw badInput('input.digestHour', `must be from 0 to 23, not ${input.digestHour}.`);
  if (input.timeZone != null && !isTimeZone(input.timeZone)) throw badInput('input.timeZone', 'is no time zone of the IANA database, such as Europe/Kyiv.');
  const { person, country } = memberOf(viewer);
  checkReading(viewer);
  const [atOnceFrom, digestHour] = [input.atOnceFrom ?? null, input.digestHour ?? null];
  if (atOnceFrom === null && digestHour === null) {
    await book.end(person);
    return null;
  }
  const several = <One>(list: readonly One[] | null | undefined): One[] => [...new Set(list ?? [])];
  await book.choose(person, { atOnceFrom, digestHour, timeZone: input.timeZone ?? ZONES[country], language: input.language, countries: several(input.countries), forms: several(input.forms) }, head);
  return book.of(person);
}
