import type { EntityManager } from '@mikro-orm/sql';
import { badInput, newId, searchable } from '../../../../kernel/index.ts';
import type { GroupAudience } from '../../../../kernel/index.ts';
import { AgendaItem } from '../../sessions/session.entity.ts';
import { covers } from '../audiences.ts';
import { sameAudience, sameWords } from '../difference.ts';
import { MinutesSection, MinutesSectionVersion } from '../minutes.entity.ts';
import type { Minutes } from '../minutes.entity.ts';
import type { Held } from './act.ts';
import type { SectionGiven, SectionsGiven } from './check-sections.ts';

type Content = GroupAudience & Pick<SectionGiven, 'title' | 'text'>;
const same = (one: Content, other: Content): boolean => sameWords(one, other) && sameAudience(one, other);
const audienceOf = ({ audienceLevel, audienceCountries, audienceOrganisations }: GroupAudience) =>
  ({ audienceLevel, audienceCountries: [...audienceCountries], audienceOrganisations: [...audienceOrganisations] });

/** Sections that are held for writing, now and as they were in the version that was read. */
interface Before { now: Map<string, MinutesSection>; base: Map<string, MinutesSectionVersion>; places: string[] }

async function before(em: EntityManager, minutes: Minutes, version: number): Promise<Before> {
  const sections = await em.find(MinutesSection, { minutesId: minutes.id }, { orderBy: { place: 'asc', number: 'asc' } });
  const keys = await em.execute<{ id: string; version: number }[]>('select section_id as id, max(version) as version from minutes_section_version where minutes_id = ? and version <= ? group by section_id', [minutes.id, version]);
  const base = keys.length === 0 ? [] : await em.find(MinutesSectionVersion, { $or: keys.map((key) => ({ sectionId: key.id, version: key.version })) }, { orderBy: { place: 'asc' } });
  return { now: new Map(sections.map((section) => [section.id, section])), base: new Map(base.map((row) => [row.sectionId, row])), places: sections.map(({ id }) => id) };
}

/** The ids of what was sent that somebody else changed since it was read, and not to the same. */
function overtaken({ now, base, places }: Before, given: SectionsGiven): Set<string> {
  const found = new Set<string>();
  const hasMoved = (id: string): boolean => !now.has(id) || base.get(id) === undefined || !same(now.get(id)!, base.get(id)!);
  for (const section of given.sections) {
    if (section.id !== null && hasMoved(section.id) && (!now.has(section.id) || !same(now.get(section.id)!, section))) found.add(section.id);
  }
  for (const id of given.remove) if (now.has(id) && hasMoved(id)) found.add(id);
  if (given.order !== null) {
    const common = (ids: readonly string[]): string[] => ids.filter((id) => now.has(id) && base.get(id)?.removed === false);
    const [was, is] = [common([...base.keys()]), common(places)];
    const wanted = given.order.filter((id) => is.includes(id));
    if (was.join() !== is.join() && wanted.join() !== is.join()) for (const [index, id] of is.entries()) if (was[index] !== id) found.add(id);
  }
  return found;
}

// Ids that these minutes never had at the version that was read.
function checkKnown({ now, base }: Before, given: SectionsGiven): void {
  const isKnown = (id: string): boolean => now.has(id) || base.get(id)?.removed === false;
  given.sections.forEach(({ id }, index) => { if (id !== null && !isKnown(id)) throw badInput(`input.sections.${index}.id`, 'is no section of these minutes.'); });
  given.remove.forEach((id, index) => { if (!isKnown(id) && !base.has(id)) throw badInput(`input.remove.${index}`, 'is no section of these minutes.'); });
  given.order?.forEach((id, index) => { if (!isKnown(id)) throw badInput(`input.order.${index}`, 'is no section of these minutes.'); });
}

async function checkItems(em: EntityManager, minutes: Minutes, given: SectionsGiven): Promise<void> {
  const asked = given.sections.flatMap(({ item }) => item ?? []);
  const known = asked.length === 0 ? [] : (await em.find(AgendaItem, { sessionId: minutes.sessionId })).map(({ id }) => id);
  given.sections.forEach(({ item }, index) => { if (item !== null && !known.includes(item)) throw badInput(`input.sections.${index}.item`, 'is no item of the session\'s agenda.'); });
}

/**
 * Writes a change into the sections of minutes that are held, merged with what others changed since the version that was
 * read; true where there was something to write. Held where others changed the same: nothing is written then.
 */
export async function changeSections(em: EntityManager, minutes: Minutes, given: SectionsGiven): Promise<boolean | Held> {
  const known = await before(em, minutes, given.version);
  checkKnown(known, given);
  await checkItems(em, minutes, given);
  const conflicting = overtaken(known, given);
  if (conflicting.size > 0) return { held: 'conflict', sections: conflicting };
  const changing = new Changing(em, minutes, known);
  for (const section of given.sections) if (section.id !== null) changing.change(section.id, section);
  for (const id of given.remove) changing.remove(id);
  for (const section of given.sections) if (section.id === null) changing.add(section);
  if (given.order !== null) changing.order(given.order);
  return changing.write();
}

/** Sections of minutes on their way to the next version. */
class Changing {
  readonly #em: EntityManager;
  readonly #minutes: Minutes;
  readonly #now: Map<string, MinutesSection>;
  readonly #base: Before['base'];
  readonly #was = new Map<string, Content & { version: number }>();
  readonly #added: MinutesSection[] = [];
  readonly #removed: MinutesSection[] = [];
  constructor(em: EntityManager, minutes: Minutes, { now, base }: Before) {
    [this.#em, this.#minutes, this.#now, this.#base] = [em, minutes, now, base];
  }

  #touch(section: MinutesSection): void {
    const { version, title, text } = section;
    if (!this.#was.has(section.id)) this.#was.set(section.id, { version, title, text, ...audienceOf(section) });
    section.version = this.#minutes.version + 1;
  }

  change(id: string, given: SectionGiven): void {
    const section = this.#now.get(id)!;
    if (same(section, given)) return;
    this.#touch(section);
    Object.assign(section, { title: given.title, text: given.text, search: searchable(given.title, given.text), ...audienceOf(given) });
  }

  remove(id: string): void {
    const section = this.#now.get(id);
    if (section === undefined) return;
    this.#removed.push(section);
    this.#now.delete(id);
  }

  add(given: SectionGiven): void {
    // Sent again, because the answer to the first sending was lost: it is there already.
    const isThere = [...this.#now.values()].some((section) => !this.#base.has(section.id) && same(section, given) && section.agendaItemId === given.item);
    if (isThere) return;
    const [id, version] = [newId(), this.#minutes.version + 1];
    const section = this.#em.create(MinutesSection, {
      id, minutesId: this.#minutes.id, committeeId: this.#minutes.committeeId, agendaItemId: given.item, place: Math.max(-1, ...[...this.#now.values()].map(({ place }) => place)) + 1,
      title: given.title, text: given.text, search: searchable(given.title, given.text), ...audienceOf(given), version,
    } as never, { persist: true });
    this.#added.push(section);
    this.#now.set(id, section);
  }

  order(asked: readonly string[]): void {
    const rank = new Map(asked.map((id, index) => [id, index]));
    const sorted = [...this.#now.values()].sort((one, other) => (rank.get(one.id) ?? Infinity) - (rank.get(other.id) ?? Infinity) || one.place - other.place);
    for (const [place, section] of sorted.entries()) {
      if (section.place === place) continue;
      if (!this.#added.includes(section)) this.#touch(section);
      section.place = place;
    }
  }

  async write(): Promise<boolean> {
    const changed = [...this.#was.keys()].map((id) => this.#now.get(id)!).filter((section) => section !== undefined);
    if (changed.length + this.#added.length + this.#removed.length === 0) return false;
    await this.#em.flush();
    const version = this.#minutes.version + 1;
    const rows = [...changed, ...this.#added].map((section) => ({ ...this.#row(section), version, removed: false }));
    const gone = this.#removed.map((section) => ({ ...this.#row(section), version, removed: true }));
    await this.#em.insertMany(MinutesSectionVersion, [...rows, ...gone] as never);
    for (const section of changed) await this.#settle(section, this.#was.get(section.id)!);
    for (const { id } of this.#removed) await this.#em.nativeDelete(MinutesSection, { id });
    return true;
  }

  #row({ id, minutesId, committeeId, place, title, text, ...section }: MinutesSection): object {
    return { sectionId: id, minutesId, committeeId, reached: this.#minutes.state, withdrawn: false, place, title, text, ...audienceOf(section) };
  }

  // What said the same keeps its translations; who loses it loses what it was, too.
  async #settle(section: MinutesSection, was: Content & { version: number }): Promise<void> {
    if (sameWords(section, was)) await this.#em.execute('update section_translation set of_version = ? where section_id = ? and of_version = ?', [section.version, section.id, was.version]);
    if (!covers(section, was)) await this.#em.execute('update minutes_section_version set withdrawn = true where section_id = ? and version < ?', [section.id, section.version]);
  }
}
