import { defineEntity, p } from '@mikro-orm/core';
import { freeText, moment, rowIds, word, words } from '../../../database/index.ts';
import type { CountryCode, GroupLevel, Language } from '../../../kernel/index.ts';
import { audienceColumns } from '../committee/committee.entity.ts';
import type { CorrectionState, MinutesState } from '../committees.words.ts';

/** What the sections of minutes are open to, taken together: it tells whether there is something in them for a viewer. */
const openness = { levels: words<GroupLevel>(), countries: words<CountryCode>(), organisations: rowIds() };

export const MinutesSchema = defineEntity({
  name: 'Minutes',
  tableName: 'minutes',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').autoincrement().generated('always as identity'),
    committeeId: p.uuid(),
    sessionId: p.uuid(),
    language: word<Language>(),
    state: word<MinutesState>(),
    version: p.integer(),
    ...openness,
    begunAt: moment(),
    updatedAt: moment(),
    circulatedAt: moment().nullable(),
    approvedAt: moment().nullable(),
    approvedIn: p.uuid().nullable(),
    publishedAt: moment().nullable(),
  },
});

/** The minutes of one session: draft, circulated to members, approved by a later session, published. */
export class Minutes extends MinutesSchema.class {}
MinutesSchema.setClass(Minutes);

export const MinutesVersionSchema = defineEntity({
  name: 'MinutesVersion',
  properties: {
    minutesId: p.uuid().primary(),
    version: p.integer().primary(),
    committeeId: p.uuid(),
    state: word<MinutesState>(),
    ...openness,
    changedLevels: words<GroupLevel>(),
    changedCountries: words<CountryCode>(),
    changedOrganisations: rowIds(),
    reason: freeText().nullable(),
    madeAt: moment(),
    madeBy: p.uuid(),
    organisationId: p.uuid(),
  },
});

/**
 * That minutes changed, what state they were in then, and what they were open to. `changed…` is what those sections were or are
 * open to that it changed: who reads none of these is not told of it. Never changed.
 */
export class MinutesVersion extends MinutesVersionSchema.class {}
MinutesVersionSchema.setClass(MinutesVersion);

const content = { place: p.integer(), title: freeText(), text: freeText(), ...audienceColumns };

export const MinutesSectionSchema = defineEntity({
  name: 'MinutesSection',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').autoincrement().generated('always as identity'),
    minutesId: p.uuid(),
    committeeId: p.uuid(),
    agendaItemId: p.uuid().nullable(),
    ...content,
    search: p.text(),
    version: p.integer(),
  },
});

/** A section of minutes as it is now, with an audience of its own; `version` is the minutes' at its last change. */
export class MinutesSection extends MinutesSectionSchema.class {}
MinutesSectionSchema.setClass(MinutesSection);

export const MinutesSectionVersionSchema = defineEntity({
  name: 'MinutesSectionVersion',
  properties: {
    sectionId: p.uuid().primary(),
    version: p.integer().primary(),
    minutesId: p.uuid(),
    committeeId: p.uuid(),
    reached: word<MinutesState>(),
    removed: p.boolean(),
    withdrawn: p.boolean(),
    ...content,
  },
});

/**
 * A section as it stood from one version of the minutes on; `reached` is the widest state they were in with it. `withdrawn`
 * when its audience was narrowed later: from then on the desk alone reads it.
 */
export class MinutesSectionVersion extends MinutesSectionVersionSchema.class {}
MinutesSectionVersionSchema.setClass(MinutesSectionVersion);

export const SectionTranslationSchema = defineEntity({
  name: 'SectionTranslation',
  properties: {
    sectionId: p.uuid().primary(),
    language: word<Language>().primary(),
    minutesId: p.uuid(),
    committeeId: p.uuid(),
    title: freeText(),
    text: freeText(),
    search: p.text(),
    ofVersion: p.integer(),
    byOrganisationId: p.uuid(),
    byPersonId: p.uuid(),
    translatedAt: moment(),
  },
});

/** The last translation of a section that a person gave into one language. */
export class SectionTranslation extends SectionTranslationSchema.class {}
SectionTranslationSchema.setClass(SectionTranslation);

export const CorrectionSchema = defineEntity({
  name: 'Correction',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').autoincrement().generated('always as identity'),
    minutesId: p.uuid(),
    sectionId: p.uuid(),
    committeeId: p.uuid(),
    organisationId: p.uuid(),
    personId: p.uuid(),
    ofVersion: p.integer(),
    comment: freeText(),
    proposedText: freeText().nullable(),
    state: word<CorrectionState>(),
    proposedAt: moment(),
    answer: freeText().nullable(),
    answeredAt: moment().nullable(),
  },
});

/** What a member organisation says about a section of circulated minutes, and what the desk answered. */
export class Correction extends CorrectionSchema.class {}
CorrectionSchema.setClass(Correction);

/** The entities of minutes, for the ORM. */
export const MINUTES_ENTITIES = [
  MinutesSchema, MinutesVersionSchema, MinutesSectionSchema, MinutesSectionVersionSchema, SectionTranslationSchema, CorrectionSchema,
];
