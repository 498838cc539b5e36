import { defineEntity, p } from '@mikro-orm/core';
import type { Counted } from '../../../anonymisation/index.ts';
import { moment, word } from '../../../database/index.ts';
import type { Period } from './periods.ts';

export const StatisticsReleaseSchema = defineEntity({
  name: 'StatisticsRelease',
  properties: { period: word<Period>().primary(), held: p.boolean(), releasedAt: moment() },
});

/** That a period's statistics were made. `held`: the month alone showed nothing, so its alerts wait for the quarter. Never changed. */
export class StatisticsRelease extends StatisticsReleaseSchema.class {}
StatisticsReleaseSchema.setClass(StatisticsRelease);

export const StatisticsCellSchema = defineEntity({
  name: 'StatisticsCell',
  properties: { period: word<Period>().primary(), country: word().primary(), dimension: word().primary(), value: word().primary(), count: p.integer() },
});

/** A count that was released, '' standing for "all of them"; of a quarter over its held months only. Nothing hidden is kept. Never changed. */
export class StatisticsCell extends StatisticsCellSchema.class {}
StatisticsCellSchema.setClass(StatisticsCell);

export const StatisticsHeldSchema = defineEntity({
  name: 'StatisticsHeld',
  properties: { period: word<Period>().primary(), records: p.json().$type<Counted[]>() },
});

/** What a held month counts, as it was when the month was closed; nobody reads it, and it goes when its quarter is released. */
export class StatisticsHeld extends StatisticsHeldSchema.class {}
StatisticsHeldSchema.setClass(StatisticsHeld);
