import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { record } from '../../../delivery/index.ts';
import { badInput, forbidden, newId } from '../../../kernel/index.ts';
import type { Language } from '../../../kernel/index.ts';
import { alreadyTaken, audienceEmpty, audienceFrom, checkAudience, checkLine, checkList, unlessTaken } from '../../directory/index.ts';
import type { AlreadyTaken, AudienceAsked, AudienceEmpty } from '../../directory/index.ts';
import { audienceOf, factOf } from '../events/newsletter.events.ts';
import type { ActParts } from '../newsletter.act.ts';
import { Series } from '../newsletter.entity.ts';
import type { SeriesRow } from '../newsletter.rows.ts';
import type { NewsletterKind } from '../newsletter.words.ts';

/** A series as it is asked for. */
export interface CreateSeriesAsked {
  slug: string; kind: NewsletterKind; title: string; titles?: readonly { language: Language; title: string }[] | null; languages: readonly Language[]; audience: AudienceAsked;
}

type Created = (SeriesRow & { __typename: 'NewsletterSeries' }) | ScreeningFailed | AudienceEmpty | AlreadyTaken;

const TITLE_LIMIT = 200;

function check(input: CreateSeriesAsked, parts: ActParts): void {
  if (!/^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/.test(input.slug)) throw badInput('input.slug', 'must be 3 to 60 lower-case letters, digits and hyphens, with no hyphen at its ends.');
  checkLine('input.title', input.title, TITLE_LIMIT);
  const told = new Set<Language>();
  for (const [index, { language, title }] of (input.titles ?? []).entries()) {
    checkLine(`input.titles.${index}.title`, title, TITLE_LIMIT);
    if (told.has(language)) throw badInput(`input.titles.${index}.language`, 'has a title already.');
    told.add(language);
  }
  checkList('input.languages', input.languages);
  checkAudience('input.audience', input.audience, parts.directory);
}

/** An organisation begins a series: its editors run it from now on. `series.created` tells those who may read it. */
export async function createSeries(parts: ActParts, viewer: Viewer, input: CreateSeriesAsked): Promise<Created> {
  check(input, parts);
  const member = memberOf(viewer);
  if (!parts.reader.may(member, ['create', 'Series'], { runnerId: member.organisation })) {
    throw forbidden(member.scopes.includes('NEWSLETTER_WRITE') ? 'Only editors begin a series.' : 'This key lacks the scope NEWSLETTER_WRITE: ask your steward for one that has it.');
  }
  const audience = audienceFrom(input.audience);
  if (audience === null) return audienceEmpty();
  const titles = Object.fromEntries((input.titles ?? []).map(({ title }, index) => [`input.titles.${index}.title`, title]));
  // The slug is read by everybody whom its addresses reach: it is judged as the words it is made of.
  const gate = await parts.gate<string>({ 'input.title': input.title, ...titles, 'input.slug': input.slug.replaceAll('-', ' ') }, input.languages[0]!, ['INSTITUTION']);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const [id, now] = [newId(), parts.clock.now()];
  const row = {
    id, slug: input.slug, kind: input.kind, organisationId: member.organisation, title: gate.texts['input.title']!,
    titles: Object.fromEntries((input.titles ?? []).map(({ language }, index) => [language, gate.texts[`input.titles.${index}.title`]!])),
    languages: [...input.languages], ...audienceOf(audience), createdAt: now,
  };
  const refused = await unlessTaken(parts.database.write(sessionOf(member), async (em) => {
    await em.insert(Series, row as never);
    await record(em, factOf('series.created', { runnerId: member.organisation, slug: row.slug }, { subjectId: id, occurredAt: now, after: audienceOf(audience) }));
  }), alreadyTaken('input.slug', 'Another series has this name in addresses.'));
  return refused ?? { __typename: 'NewsletterSeries', ...(await parts.reader.find(member, 'Series', id))! };
}
