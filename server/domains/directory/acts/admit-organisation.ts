import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { meets, sessionOf, memberOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { passGate, screeningFailed } from '../../../anonymisation/index.ts';
import { badInput, forbidden, newId, searchable } from '../../../kernel/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import type { OrganisationRow } from '../directory.rows.ts';
import { Organisation } from '../organisation.entity.ts';
import type { OrganisationKind } from '../organisation.entity.ts';
import type { DirectoryParts } from '../directory.parts.ts';
import { alreadyTaken, unlessTaken } from './refusals.ts';
import type { AlreadyTaken } from './refusals.ts';
import { checkHotline, checkLine, checkList, checkWebsite } from './written.ts';

/** A new partner; all of it will be public. */
export interface AdmitOrganisationInput {
  slug: string; name: string; names?: readonly { language: Language; name: string }[] | null; kind: OrganisationKind;
  country: CountryCode; languages: readonly Language[]; website?: string | null; hotline?: string | null;
}

const NAME_LIMIT = 200;

function check(input: AdmitOrganisationInput): void {
  if (!/^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/.test(input.slug)) {
    throw badInput('input.slug', 'must be 3 to 60 lower-case letters, digits and hyphens, with no hyphen at its ends.');
  }
  checkLine('input.name', input.name, NAME_LIMIT);
  const told = new Set<Language>();
  for (const [index, { language, name }] of (input.names ?? []).entries()) {
    checkLine(`input.names.${index}.name`, name, NAME_LIMIT);
    if (told.has(language)) throw badInput(`input.names.${index}.language`, 'has a name already.');
    told.add(language);
  }
  checkList('input.languages', input.languages);
  if (input.website != null) checkWebsite('input.website', input.website);
  if (input.hotline != null) checkHotline('input.hotline', input.hotline);
}

/**
 * A partner joins the network, with nobody in it yet. Operators, by the setup key too. Names and the website pass the
 * screening gate; a slug once used is never free again.
 */
export async function admitOrganisation(
  parts: DirectoryParts, viewer: Viewer, input: AdmitOrganisationInput,
): Promise<({ __typename: 'Organisation' } & OrganisationRow) | ScreeningFailed | AlreadyTaken> {
  check(input);
  const member = memberOf(viewer);
  if (!meets(parts.abilities.condition(member, 'admit', 'Organisation'), {})) throw forbidden('Operators admit organisations, with a key of the scope DIRECTORY_ADMINISTER.');
  const taken = alreadyTaken('input.slug', `${input.slug} is in use. Choose another slug.`);
  if (parts.directory.bySlug(input.slug) !== undefined) return taken;
  const others = input.names ?? [];
  const gate = await passGate({
    name: input.name, ...(input.website == null ? {} : { website: input.website }), ...Object.fromEntries(others.map((other, index) => [`input.names.${index}.name`, other.name])),
  } as Record<string, string>, input.languages[0]!, ['INSTITUTION']);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const name = gate.texts.name!;
  const names = Object.fromEntries(others.map(({ language }, index) => [language, gate.texts[`input.names.${index}.name`]!]));
  const row: OrganisationRow = {
    id: newId(), slug: input.slug, name, names, search: searchable(name, ...Object.values(names)), kind: input.kind, country: input.country,
    languages: [...input.languages], website: gate.texts.website ?? null, hotline: input.hotline ?? null, status: 'ACTIVE',
    admittedAt: parts.clock.now(), suspendedAt: null,
  };
  const written = await unlessTaken(parts.database.write(sessionOf(member), async (em) => { await em.insert(Organisation, row); }), taken);
  await parts.directory.refresh();
  return written ?? { __typename: 'Organisation', ...row };
}
