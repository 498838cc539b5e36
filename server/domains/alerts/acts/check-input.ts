import { regionOf } from '../../directory/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { Audience, AudienceLevel, CountryCode, Language } from '../../../kernel/index.ts';
import { badInput, rowId } from '../../../kernel/index.ts';
import type { AgeBand, AlertKind, Certainty, ExploitationForm, Severity, Sex, Urgency } from '../alert.words.ts';

/** An audience as it was asked for, with global ids. */
export interface AudienceAsked { level: AudienceLevel; countries?: readonly CountryCode[] | null; organisations?: readonly string[] | null }

/** What both publishing and updating may say; `undefined` is not given, `null` takes away. */
export interface ContentAsked {
  kind?: AlertKind | null; severity?: Severity | null; urgency?: Urgency | null; certainty?: Certainty | null;
  title?: string | null; summary?: string | null; language?: Language | null; country?: CountryCode | null; region?: string | null;
  forms?: readonly ExploitationForm[] | null; ageBand?: AgeBand | null; sex?: Sex | null; audience?: AudienceAsked | null;
  expiresAt?: Date | null; shieldSource?: boolean | null; acceptWidening?: boolean | null;
}

// Control signs but tab and line ends, signs that are none, and the alphabets that nothing shows: tags and variants for
// others' scripts. What nobody sees no second person can judge, and it would part a number so that no recogniser finds it.
// eslint-disable-next-line no-control-regex -- they are what is looked for.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\u{e0000}-\u{e0fff}]/u;

/** Throws where a text is empty, longer than `most` UTF-16 units, or holds what no reader would see. */
export function checkText(path: string, text: string | null | undefined, most: number): void {
  if (text == null) return;
  if (text.length > most) throw badInput(path, `has more than ${most} signs.`);
  if (!text.isWellFormed()) throw badInput(path, 'holds half a character (a lone surrogate).');
  if (UNSEEN.test(text)) throw badInput(path, 'holds a sign that nobody sees (a control sign, a tag): write it anew without.');
  if (!/[^\p{Z}\p{C}]/u.test(text)) throw badInput(path, 'is empty.');
}

function checkAudience(audience: AudienceAsked | null | undefined, directory: Directory): void {
  if (audience == null) return;
  const lists = [['countries', 'COUNTRIES'], ['organisations', 'ORGANISATIONS']] as const;
  for (const [list, level] of lists) {
    if ((audience[list]?.length ?? 0) > 0 && audience.level !== level) throw badInput(`input.audience.${list}`, `goes with the level ${level} only, not with ${audience.level}.`);
    if ((audience[list]?.length ?? 0) > 200) throw badInput(`input.audience.${list}`, 'has more than 200 entries.');
  }
  audience.organisations?.forEach((id, index) => {
    const row = rowId('organisation', id);
    if (row === null || directory.get(row) === undefined) throw badInput(`input.audience.organisations.${index}`, 'is no organisation of the network.');
  });
}

/** Throws what is malformed, with its path, before any rule is asked. */
export function checkContent(input: ContentAsked, directory: Directory): void {
  checkText('input.title', input.title, 200);
  checkText('input.summary', input.summary, 8000);
  if (input.region != null && regionOf(input.region) === undefined) throw badInput('input.region', 'is no ISO 3166-2 code of the four countries.');
  if (input.region != null && input.country != null) checkPlace(input.country, input.region, 'input.region');
  checkAudience(input.audience, directory);
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

/** The audience as it is kept; null where its level needs a list and has none. */
export function audienceFrom(asked: AudienceAsked): Audience | null {
  const countries = [...new Set(asked.countries ?? [])];
  const organisations = [...new Set((asked.organisations ?? []).map((id) => rowId('organisation', id)!))];
  if (asked.level === 'COUNTRIES' && countries.length === 0) return null;
  if (asked.level === 'ORGANISATIONS' && organisations.length === 0) return null;
  return { audienceLevel: asked.level, audienceCountries: countries, audienceOrganisations: organisations };
}
