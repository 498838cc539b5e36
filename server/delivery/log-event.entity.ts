import { defineEntity, p } from '@mikro-orm/core';
import { moment, rowIds, word, words } from '../database/index.ts';
import type { CountryCode, GroupLevel } from '../kernel/index.ts';

export const LogEventSchema = defineEntity({
  name: 'LogEvent',
  tableName: 'event',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    position: p.bigint('number').nullable(),
    type: word(),
    subjectId: p.uuid(),
    reference: word(),
    ownerId: p.uuid(),
    groupId: p.uuid().nullable(),
    occurredAt: moment(),
    beforeAudienceLevel: word<GroupLevel>().nullable(),
    beforeAudienceCountries: words<CountryCode>().nullable(),
    beforeAudienceOrganisations: rowIds().nullable(),
    afterAudienceLevel: word<GroupLevel>().nullable(),
    afterAudienceCountries: words<CountryCode>().nullable(),
    afterAudienceOrganisations: rowIds().nullable(),
    versionBefore: p.integer().nullable(),
    versionAfter: p.integer().nullable(),
  },
});

/**
 * One fact in the hub's only log, with who could read its subject before and after. Its position is given when the
 * transaction commits; until then no reader sees it. It holds no text.
 */
export class LogEvent extends LogEventSchema.class {}
LogEventSchema.setClass(LogEvent);
