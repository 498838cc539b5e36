import { toPiece } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { piece, text } from '../../../database/index.ts';
import type { Piece } from '../../../database/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import { committeePlaces, minutesPlaces, sectionPlaces } from '../committees.rows.ts';

type Given = Pick<CommitteeParts, 'abilities'>;
const [ofMinutes, ofSection, ofVersion, ofEarlier] = [minutesPlaces('m'), sectionPlaces('s', 'm.state'), sectionPlaces('v', 'v.reached'), sectionPlaces('p', 'p.reached')];
const ofCommittee = committeePlaces('c');
const organisationOf = (viewer: Viewer): string | null => (viewer.kind === 'nobody' ? null : viewer.organisation);

// Pieces of statements in which `committee as c` is joined, where it is there for the viewer.

/** Whether `minutes as m` are the viewer's to read. */
export const minutesPiece = ({ abilities }: Given, viewer: Viewer): Piece => toPiece(abilities.condition(viewer, 'read', 'Minutes'), ofMinutes);
/** Whether `minutes_section as s` in `minutes as m` is. */
export const sectionPiece = ({ abilities }: Given, viewer: Viewer): Piece => toPiece(abilities.condition(viewer, 'read', 'Section'), ofSection);
/** Whether the committee itself is. */
export const committeePiece = ({ abilities }: Given, viewer: Viewer): Piece => toPiece(abilities.condition(viewer, 'read', 'Committee'), ofCommittee);

/** Whether the viewer's organisation is in a list of the committee. */
export const inList = (viewer: Viewer, list: 'members' | 'desk'): Piece => piece`coalesce(${organisationOf(viewer)}::uuid = any (${text(`"c"."${list}"`)}), false)`;

/**
 * Whether `minutes_section_version as v` is the viewer's to read, as far as its own audience goes, in its time: for what
 * counts changes and shows none of them.
 */
export const couldRead = ({ abilities }: Given, viewer: Viewer, table: 'v' | 'p'): Piece => toPiece(abilities.condition(viewer, 'read', 'Section'), table === 'v' ? ofVersion : ofEarlier);

/**
 * Whether `minutes_section_version as v` is the viewer's to read: as it was then, and, but for the desk, as the section is
 * now (`minutes_section as s` in `minutes as m`), with no narrowing between.
 */
export const versionPiece = (given: Given, viewer: Viewer): Piece => piece`(${couldRead(given, viewer, 'v')}
  and (${inList(viewer, 'desk')} or (not "v"."withdrawn" and "s"."id" is not null and ${sectionPiece(given, viewer)})))`;

/** Whether `section_translation as t` of a section that the viewer may read is theirs too: the section as it was then must be. */
export const translationPiece = (given: Given, viewer: Viewer): Piece => piece`exists (select 1 from "minutes_section_version" as "v"
  where "v"."section_id" = "t"."section_id" and "v"."version" = "t"."of_version" and ${versionPiece(given, viewer)})`;
