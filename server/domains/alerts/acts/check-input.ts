import { checkAudience, regionOf } from '../../directory/index.ts';
import type { AudienceAsked, Directory } from '../../directory/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import { badInput, checkText } from '../../../kernel/index.ts';
import type { AgeBand, AlertKind, Certainty, ExploitationForm, Severity, Sex, Urgency } from '../alert.words.ts';

/** What both publishing and updating may say; `undefined` is not given, `null` takes away. */
export interface ContentAsked {
  kind?: AlertKind | null; severity?: Severity | null; urgency?: Urgency | null; certainty?: Certainty | null;
  title?: string | null; summary?: string | null; language?: Language | null; country?: CountryCode | null; region?: string | null;
  forms?: readonly ExploitationForm[] | null; ageBand?: AgeBand | null; sex?: Sex | null; audience?: AudienceAsked | null;
  expiresAt?: Date | null; shieldSource?: boolean | null; acceptWidening?: boolean | null;
}

/** Throws what is malformed, with its path, before any rule is asked. */
export function checkContent(input: ContentAsked, directory: Directory): void {
  checkText('input.title', input.title, 200);
  checkText('input.summary', input.summary, 8000);
  if (input.region != null && regionOf(input.region) === undefined) throw badInput('input.region', 'is no ISO 3166-2 code of the four countries.');
  if (input.region != null && input.country != null) checkPlace(input.country, input.region, 'input.region');
  checkAudience('input.audience', input.audience, directory);
}

/** Throws where an alert would end before it begins. */
export function checkExpiry(expiresAt: Date | null | undefined, now: Date): void {
  if (expiresAt != null && expiresAt <= now) throw badInput('input.expiresAt', 'must be in the future.');
}

/** Throws where a region lies in another country; `path` is which of the two was given. */
export function checkPlace(country: CountryCode, region: string | null, path: 'input.region' | 'input.country'): void {
  const lies = region === null ? country : regionOf(region)?.country;
  if (lies !== country) throw badInput(path, `the region ${region} lies in ${lies}, not in ${country}.`);
}
