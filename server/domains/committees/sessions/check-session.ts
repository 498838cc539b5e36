import { badInput, checkText, isTimeZone } from '../../../kernel/index.ts';
import type { Language } from '../../../kernel/index.ts';
import { checkAudience, checkLine, checkOrganisation } from '../../directory/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { GroupAudienceAsked } from '../committee/check-committee.ts';

/** A paper as it was asked for. */
export interface PaperAsked { title: string; url: string }
/** An agenda item as it was asked for. */
export interface ItemAsked { id?: string | null; title: string; description?: string | null; papers?: readonly PaperAsked[] | null; audience?: GroupAudienceAsked | null }

/** What both scheduling and changing a session may say. */
export interface SessionAsked {
  number?: number | null; title?: string | null; language?: Language | null; startsAt?: Date | null; endsAt?: Date | null; timeZone?: string | null; place?: string | null;
  callUrl?: string | null; audience?: GroupAudienceAsked | null; agenda?: readonly ItemAsked[] | null; invite?: readonly string[] | null;
}

const MOST = { number: 100_000, title: 200, place: 300, items: 100, itemTitle: 300, description: 4000, papers: 20, paperTitle: 200, url: 1000, invited: 500 };
const [MINUTE, DAY] = [60_000, 86_400_000];
const EARLIEST = new Date('2000-01-01T00:00:00Z');

/** Throws what is malformed, with its path, before any rule is asked. */
export function checkSession(input: SessionAsked, { directory, now }: { directory: Directory; now: Date }): void {
  if (input.number != null && (input.number < 1 || input.number > MOST.number)) throw badInput('input.number', `must be from 1 to ${MOST.number}, not ${input.number}.`);
  if (input.title != null) checkLine('input.title', input.title, MOST.title);
  if (input.place != null) checkLine('input.place', input.place, MOST.place);
  checkMoment('input.startsAt', input.startsAt, now);
  checkMoment('input.endsAt', input.endsAt, now);
  if (input.startsAt != null) checkTimes(input.startsAt, input.endsAt ?? null);
  if (input.timeZone != null && !isTimeZone(input.timeZone)) throw badInput('input.timeZone', 'is no time zone of the IANA database, such as Europe/Kyiv.');
  if (input.callUrl != null) checkLink('input.callUrl', input.callUrl);
  checkAudience('input.audience', input.audience, directory);
  if ((input.agenda?.length ?? 0) > MOST.items) throw badInput('input.agenda', `has more than ${MOST.items} items.`);
  input.agenda?.forEach((item, index) => checkItem(`input.agenda.${index}`, item, directory));
  const ids = (input.agenda ?? []).flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) throw badInput('input.agenda', 'has an item twice.');
  if ((input.invite?.length ?? 0) > MOST.invited) throw badInput('input.invite', `has more than ${MOST.invited} entries.`);
  input.invite?.forEach((id, index) => checkOrganisation(`input.invite.${index}`, id, directory));
}

/** Throws where a session would end before it begins, or not within a month. */
export function checkTimes(startsAt: Date, endsAt: Date | null): void {
  if (endsAt !== null && endsAt <= startsAt) throw badInput('input.endsAt', 'is not after the session begins.');
  if (endsAt !== null && endsAt.getTime() - startsAt.getTime() > 31 * DAY) throw badInput('input.endsAt', 'is more than 31 days after the session begins.');
}

// Lists go by when sessions begin, on full minutes; and nobody meets at a second.
function checkMoment(path: string, moment: Date | null | undefined, now: Date): void {
  if (moment == null) return;
  if (moment.getTime() % MINUTE !== 0) throw badInput(path, 'is not on a full minute.');
  if (moment < EARLIEST || moment.getTime() > now.getTime() + 3653 * DAY) throw badInput(path, 'is before the year 2000 or more than ten years ahead.');
}

function checkItem(path: string, { title, description, papers, audience }: ItemAsked, directory: Directory): void {
  checkLine(`${path}.title`, title, MOST.itemTitle);
  checkText(`${path}.description`, description, MOST.description);
  if ((papers?.length ?? 0) > MOST.papers) throw badInput(`${path}.papers`, `has more than ${MOST.papers} papers.`);
  papers?.forEach((paper, index) => {
    checkLine(`${path}.papers.${index}.title`, paper.title, MOST.paperTitle);
    checkLink(`${path}.papers.${index}.url`, paper.url);
  });
  checkAudience(`${path}.audience`, audience, directory);
}

function checkLink(path: string, link: string): void {
  const url = link.length <= MOST.url && /^https:\/\/[\x21-\x7e]+$/.test(link) && URL.canParse(link) ? new URL(link) : null;
  if (url === null || url.username !== '' || url.password !== '') throw badInput(path, 'is no https address such as https://example.org/paper.pdf.');
}

/** The row ids of who is asked to come; throws where somebody has no part in the committee now. */
export function invitedFrom(invite: readonly string[], members: readonly string[], directory: Directory): string[] {
  return [...new Set(invite.map((id, index) => {
    const organisation = checkOrganisation(`input.invite.${index}`, id, directory);
    if (!members.includes(organisation)) throw badInput(`input.invite.${index}`, 'has no part in the committee.');
    return organisation;
  }))];
}

/** The texts of a session as the gate judges them, by the paths of the input. */
export const gatedSession = ({ title, place, callUrl, agenda }: SessionAsked): Record<string, string> => Object.fromEntries([
  ['input.title', title], ['input.place', place], ['input.callUrl', callUrl],
  ...(agenda ?? []).flatMap((item, at) => [
    [`input.agenda.${at}.title`, item.title], [`input.agenda.${at}.description`, item.description],
    ...(item.papers ?? []).flatMap((paper, index) => [[`input.agenda.${at}.papers.${index}.title`, paper.title], [`input.agenda.${at}.papers.${index}.url`, paper.url]]),
  ]),
].filter((entry): entry is [string, string] => entry[1] != null));

/** What sessions hold besides; institutions are what committees speak of. */
export const MEANT = ['INSTITUTION'] as const;

