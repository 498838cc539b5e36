import type { Places, Viewer } from '../../../access/index.ts';
import { piece, text } from '../../../database/index.ts';
import type { Piece } from '../../../database/index.ts';
import type { GroupAudience, Language, ScreenedText } from '../../../kernel/index.ts';
import { selection, withinPlaces } from '../committees.rows.ts';
import type { InvitationAnswer, Presence, SessionState } from '../committees.words.ts';
import type { Paper } from './session.entity.ts';

/** A session as one viewer reads it: `callUrl` is null for others than members, `isDesk` whether the viewer keeps it. */
export interface SessionRow extends GroupAudience {
  id: string; number: number; committeeId: string; sessionNumber: number; title: ScreenedText | null; language: Language; startsAt: Date; endsAt: Date | null; timeZone: string;
  place: ScreenedText | null; callUrl: ScreenedText | null; state: SessionState; createdAt: Date; updatedAt: Date | null; cancelledAt: Date | null; cancellationReason: ScreenedText | null;
  version: number; isMember: boolean; isDesk: boolean;
}

/** An item of an agenda as one viewer reads it. */
export interface AgendaRow extends GroupAudience {
  id: string; sessionId: string; committeeId: string; place: number; title: ScreenedText; description: ScreenedText | null; papers: Paper[]; isDesk: boolean;
}

/** That an organisation was asked, and its answer. */
export interface InvitationRow { sessionId: string; organisationId: string; answer: InvitationAnswer | null; answeredAt: Date | null }
/** Whether an organisation was there, and by what office. */
export interface AttendanceRow { sessionId: string; organisationId: string; function: ScreenedText | null; presence: Presence }

const AUDIENCE = ['audienceLevel', 'audienceCountries', 'audienceOrganisations'] as const;
const SESSION = text(selection('s', [
  'id', 'number', 'committeeId', 'sessionNumber', 'title', 'language', 'startsAt', 'endsAt', 'timeZone', 'place', 'state', 'createdAt', 'updatedAt', 'cancelledAt',
  'cancellationReason', 'version', ...AUDIENCE,
] satisfies (keyof SessionRow)[]));
const ITEM = text(selection('i', ['id', 'sessionId', 'committeeId', 'place', 'title', 'description', 'papers', ...AUDIENCE] satisfies (keyof AgendaRow)[]));
const organisationOf = (viewer: Viewer): string | null => (viewer.kind === 'member' ? viewer.organisation : null);

const isOn = (list: 'members' | 'desk', viewer: Viewer): Piece => piece`coalesce(${organisationOf(viewer)}::uuid = any (${text(`"c"."${list}"`)}), false)`;
/** Whether the viewer has a part in `committee as c`. */
export const takesPart = (viewer: Viewer): Piece => isOn('members', viewer);

/** What is read of `committee_session as s` in `committee as c`. The call's address never leaves the database for others than members. */
export const sessionColumns = (viewer: Viewer): Piece =>
  piece`${SESSION}, case when ${takesPart(viewer)} then "s"."call_url" end as "callUrl", ${takesPart(viewer)} as "isMember", ${isOn('desk', viewer)} as "isDesk"`;

/** What is read of `agenda_item as i` in `committee as c`. */
export const itemColumns = (viewer: Viewer): Piece => piece`${ITEM}, ${isOn('desk', viewer)} as "isDesk"`;

/** Where the fields of a condition on a session stand; the committee is joined as `c` where the viewer may read it. */
export const sessionPlaces: Places = {
  ...withinPlaces('s'), state: { column: 's.state' }, startsAt: { column: 's.starts_at' }, committeeId: { column: 's.committee_id' }, country: { column: 'c.country' }, region: { column: 'c.region' },
};
/** Of an item of its agenda, joined as `i`. */
export const itemPlaces: Places = withinPlaces('i');
