import type { Audience, CountryCode } from '../../../kernel/index.ts';
import { badInput, rowId } from '../../../kernel/index.ts';
import type { Directory } from '../directory.ts';

/** An audience as it was asked for, with global ids; its levels are those of an alert, or of a group's work. */
export interface AudienceAsked<Level extends string = Audience['audienceLevel']> {
  level: Level; countries?: readonly CountryCode[] | null; organisations?: readonly string[] | null;
}

/** The audience's level needs a list and has none; nothing was written. */
export interface AudienceEmpty { readonly __typename: 'AudienceEmpty'; readonly message: string }

const MOST = 200;
const LISTS = [['countries', 'COUNTRIES'], ['organisations', 'ORGANISATIONS']] as const;

/** Throws what is malformed in an audience, with its path: a list beside the wrong level, one too long, an unknown organisation. */
export function checkAudience(path: string, audience: AudienceAsked<string> | null | undefined, directory: Directory): void {
  if (audience == null) return;
  for (const [list, level] of LISTS) {
    if ((audience[list]?.length ?? 0) > 0 && audience.level !== level) throw badInput(`${path}.${list}`, `goes with the level ${level} only, not with ${audience.level}.`);
    if ((audience[list]?.length ?? 0) > MOST) throw badInput(`${path}.${list}`, `has more than ${MOST} entries.`);
  }
  audience.organisations?.forEach((id, index) => checkOrganisation(`${path}.organisations.${index}`, id, directory));
}

/** The row id of an organisation of the network; throws where there is none of that id. */
export function checkOrganisation(path: string, id: string, directory: Directory): string {
  const row = rowId('organisation', id);
  if (row === null || directory.get(row) === undefined) throw badInput(path, 'is no organisation of the network.');
  return row;
}

/** The audience as it is kept; null where its level needs a list and has none. */
export function audienceFrom<Level extends string>(asked: AudienceAsked<Level>): (Omit<Audience, 'audienceLevel'> & { readonly audienceLevel: Level }) | null {
  const countries = [...new Set(asked.countries ?? [])];
  const organisations = [...new Set((asked.organisations ?? []).map((id) => rowId('organisation', id)!))];
  if (asked.level === 'COUNTRIES' && countries.length === 0) return null;
  if (asked.level === 'ORGANISATIONS' && organisations.length === 0) return null;
  return { audienceLevel: asked.level, audienceCountries: countries, audienceOrganisations: organisations };
}

/** The refusal of an audience that names nobody. */
export const audienceEmpty = (): AudienceEmpty =>
  ({ __typename: 'AudienceEmpty', message: 'The audience names nobody: list at least one country or organisation, or choose another level.' });
