import { sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { written } from '../../../database/index.ts';
import { forbidden, unauthenticated } from '../../../kernel/index.ts';
import type { AlertParts } from '../alert.parts.ts';
import { releaseStatistics } from './release-statistics.ts';
import { answerTo, tableOf, touched } from './statistics.answer.ts';
import type { CellRow, ReleaseRow, StatisticsAnswer } from './statistics.answer.ts';
import { checkStatistics } from './statistics.question.ts';
import type { StatisticsAsked } from './statistics.question.ts';

/**
 * The one way to a count of alerts beyond what the asker reads row by row: whatever shows one, a chart, a feed, an export,
 * asks here. Every partner gets the same answer. Releases what has closed and was not released yet; answers from the ledger
 * alone. Throws BAD_USER_INPUT, UNAUTHENTICATED for nobody, FORBIDDEN for a key that reads no alerts.
 */
export async function statistics(parts: AlertParts, viewer: Viewer, asked: StatisticsAsked): Promise<StatisticsAnswer> {
  const question = checkStatistics(asked, parts.clock.now());
  if (viewer.kind === 'nobody') throw unauthenticated();
  if (!parts.abilities.of(viewer).can('read', 'Statistics')) throw forbidden('This key lacks the scope ALERTS_READ: ask your steward for one that has it.');
  await releaseStatistics(parts.database, parts.clock);
  const table = tableOf(touched(question));
  const [releases, cells] = await parts.database.read(sessionOf(viewer),
    written<ReleaseRow>`select "period", "held" from "statistics_release"`,
    written<CellRow>`select "period", "country", "dimension", "value", "count" from "statistics_cell" where "dimension" = ${table?.dimension ?? null}`);
  return answerTo(question, { releases, cells });
}
