import { defineEntity, p } from '@mikro-orm/core';
import { freeText, moment, rowIds, word, words } from '../../database/index.ts';
import type { AudienceLevel, CountryCode, Language } from '../../kernel/index.ts';
import type { AgeBand, AlertKind, Certainty, ExploitationForm, Severity, Sex, Urgency } from './alert.words.ts';

const content = {
  country: word<CountryCode>(),
  region: word().nullable(),
  kind: word<AlertKind>(),
  severity: word<Severity>(),
  urgency: word<Urgency>(),
  certainty: word<Certainty>(),
  title: freeText(),
  summary: freeText(),
  language: word<Language>(),
  forms: words<ExploitationForm>(),
  ageBand: word<AgeBand>().nullable(),
  sex: word<Sex>().nullable(),
  audienceLevel: word<AudienceLevel>(),
  audienceCountries: words<CountryCode>(),
  audienceOrganisations: rowIds(),
  sourceShielded: p.boolean(),
  fromOneCase: p.boolean(),
  publishedAt: moment(),
  expiresAt: moment().nullable(),
  search: p.text(),
};

export const AlertSchema = defineEntity({
  name: 'Alert',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').autoincrement().generated('always as identity'),
    reference: word(),
    publisherId: p.uuid(),
    authorId: p.uuid(),
    ...content,
    updatedAt: moment().nullable(),
    expiredAt: moment().nullable(),
    withdrawnAt: moment().nullable(),
    withdrawalReason: freeText().nullable(),
    version: p.integer(),
    idempotencyKey: word().nullable(),
    idempotencyDigest: word().nullable(),
    translatedSearch: p.text().persist(false),
  },
});

/** An anonymised alert as it is now. `number` orders the lists and is told to nobody. */
export class Alert extends AlertSchema.class {}
AlertSchema.setClass(Alert);

export const AlertVersionSchema = defineEntity({
  name: 'AlertVersion',
  properties: {
    alertId: p.uuid().primary(),
    version: p.integer().primary(),
    publisherId: p.uuid(),
    ...content,
    madeAt: moment(),
    madeBy: p.uuid(),
  },
});

/** An alert as one version of it was, with who could read that version. Never changed. */
export class AlertVersion extends AlertVersionSchema.class {}
AlertVersionSchema.setClass(AlertVersion);

export const AlertTranslationSchema = defineEntity({
  name: 'AlertTranslation',
  properties: {
    alertId: p.uuid().primary(),
    language: word<Language>().primary(),
    title: freeText(),
    summary: freeText(),
    search: p.text(),
    byOrganisationId: p.uuid(),
    byPersonId: p.uuid(),
    ofVersion: p.integer(),
    translatedAt: moment(),
  },
});

/** The last translation a person gave into one language. */
export class AlertTranslation extends AlertTranslationSchema.class {}
AlertTranslationSchema.setClass(AlertTranslation);

export const AcknowledgementSchema = defineEntity({
  name: 'Acknowledgement',
  properties: {
    alertId: p.uuid().primary(),
    organisationId: p.uuid().primary(),
    publisherId: p.uuid(),
    personId: p.uuid(),
    acknowledgedAt: moment(),
    actionTaken: freeText().nullable(),
  },
});

/** That an organisation has read an alert, and what it did. */
export class Acknowledgement extends AcknowledgementSchema.class {}
AcknowledgementSchema.setClass(Acknowledgement);
