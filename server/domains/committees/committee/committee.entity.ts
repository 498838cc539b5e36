import { defineEntity, p } from '@mikro-orm/core';
import { freeText, freeTexts, moment, rowIds, word, words } from '../../../database/index.ts';
import type { CountryCode, GroupLevel, Language } from '../../../kernel/index.ts';
import type { CommitteeKind, CommitteePart } from '../committees.words.ts';

/** The columns of an audience within a committee. */
export const audienceColumns = { audienceLevel: word<GroupLevel>(), audienceCountries: words<CountryCode>(), audienceOrganisations: rowIds() };

export const CommitteeSchema = defineEntity({
  name: 'Committee',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').autoincrement().generated('always as identity'),
    slug: word(),
    kind: word<CommitteeKind>(),
    country: word<CountryCode>(),
    region: word().nullable(),
    name: freeText(),
    names: freeTexts<Language>(),
    search: p.text(),
    languages: words<Language>(),
    hostId: p.uuid(),
    ...audienceColumns,
    members: rowIds(),
    voices: rowIds(),
    desk: rowIds(),
    chairs: rowIds(),
    listsFor: p.date(),
    createdAt: moment(),
    updatedAt: moment().nullable(),
    closedAt: moment().nullable(),
    version: p.integer(),
  },
});

/**
 * A committee. `members` are the organisations that have a part today, `voices` those that don't only observe, `desk` chair and
 * secretary, `chairs` the chair, as of the day `listsFor`: every rule asks them, so that a part which begins or ends takes effect
 * at every door at once.
 */
export class Committee extends CommitteeSchema.class {}
CommitteeSchema.setClass(Committee);

export const CommitteePartSchema = defineEntity({
  name: 'CommitteePart',
  properties: {
    committeeId: p.uuid().primary(),
    organisationId: p.uuid().primary(),
    part: word<CommitteePart>().primary(),
    since: p.date().primary(),
    until: p.date().nullable(),
  },
});

/** The part an organisation has in a committee, from a day and to a day; days are those of UTC. */
export class CommitteePartRecord extends CommitteePartSchema.class {}
CommitteePartSchema.setClass(CommitteePartRecord);
