import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/sql';
import { badInput, newId, rowId } from '../../../kernel/index.ts';
import type { GroupAudience, ScreenedText } from '../../../kernel/index.ts';
import { groupAudienceFrom } from '../committee/check-committee.ts';
import type { ItemAsked } from './check-session.ts';
import { AgendaItem, Invitation } from './session.entity.ts';
import type { Paper } from './session.entity.ts';
import type { AgendaRow } from './session.rows.ts';

/** An item as it is kept. */
export interface ItemKept extends GroupAudience { id: string; place: number; title: ScreenedText; description: ScreenedText | null; papers: Paper[] }

/** What the gate let through, by the paths of the input. */
export type Texts = Readonly<Record<string, ScreenedText>>;

const MEMBERS = { audienceLevel: 'MEMBERS', audienceCountries: [], audienceOrganisations: [] } as const;

const keptOf = ({ id, place, title, description, papers, audienceLevel, audienceCountries, audienceOrganisations }: AgendaRow): ItemKept =>
  ({ id, place, title, description, papers, audienceLevel, audienceCountries: [...audienceCountries], audienceOrganisations: [...audienceOrganisations] });

/** The agenda as it is now, in the form in which it is kept. */
export const agendaOf = (rows: readonly AgendaRow[]): ItemKept[] => rows.map(keptOf);

/** The ids of the items that are kept; throws where one is on another agenda, or on none. */
export function checkKept(agenda: readonly ItemAsked[], now: readonly Pick<ItemKept, 'id'>[]): void {
  agenda.forEach(({ id }, index) => {
    if (id != null && !now.some((item) => item.id === rowId('agenda', id))) throw badInput(`input.agenda.${index}.id`, 'is no item of this session.');
  });
}

/** Whether the audience of some item needs a list and has none. */
export const namesNobody = (agenda: readonly ItemAsked[]): boolean => agenda.some(({ audience }) => audience != null && groupAudienceFrom(audience) === null);

/** The agenda as it will be; of items that are kept, what is not given stays as it was, who may read it above all. */
export const agendaFrom = (agenda: readonly ItemAsked[], now: readonly ItemKept[], texts: Texts): ItemKept[] => agenda.map((asked, index): ItemKept => {
  const [before, path] = [asked.id == null ? undefined : now.find(({ id }) => id === rowId('agenda', asked.id!)), `input.agenda.${index}`];
  return {
    id: before?.id ?? newId(), place: index, title: texts[`${path}.title`]!,
    description: asked.description === undefined ? before?.description ?? null : texts[`${path}.description`] ?? null,
    papers: asked.papers == null ? before?.papers ?? [] : asked.papers.map((_, at) => ({ title: texts[`${path}.papers.${at}.title`]!, url: texts[`${path}.papers.${at}.url`]! })),
    ...(asked.audience == null ? before === undefined ? MEMBERS : audienceOf(before) : groupAudienceFrom(asked.audience)!),
  };
});

const audienceOf = ({ audienceLevel, audienceCountries, audienceOrganisations }: GroupAudience): GroupAudience => ({ audienceLevel, audienceCountries, audienceOrganisations });

/** Writes an agenda in place of another; what stays as it is is not touched. */
export async function writeAgenda(em: EntityManager, of: { sessionId: string; committeeId: string }, { before, after }: { before: readonly ItemKept[]; after: readonly ItemKept[] }): Promise<void> {
  const gone = before.filter(({ id }) => !after.some((item) => item.id === id));
  if (gone.length > 0) await em.nativeDelete(AgendaItem, { id: { $in: gone.map(({ id }) => id) } });
  const known = new Map(before.map((item) => [item.id, item]));
  for (const item of after) {
    const was = known.get(item.id);
    if (was !== undefined && !isDeepStrictEqual(was, item)) await em.nativeUpdate(AgendaItem, { id: item.id }, item as never);
  }
  const fresh = after.filter(({ id }) => !known.has(id));
  if (fresh.length > 0) await em.insertMany(AgendaItem, fresh.map((item) => ({ ...of, ...item })) as never);
}

/** Asks organisations to come. */
export async function invite(em: EntityManager, of: { sessionId: string; committeeId: string }, organisations: readonly string[]): Promise<void> {
  if (organisations.length === 0) return;
  await em.insertMany(Invitation, organisations.map((organisationId) => ({ ...of, organisationId, answer: null, answeredAt: null })) as never);
}
