import { defineEntity, p } from '@mikro-orm/core';
import { freeText, freeTexts, moment, word, words } from '../../database/index.ts';
import type { CountryCode, Language } from '../../kernel/index.ts';

/** What an organisation is; the spellings of the schema. */
export const ORGANISATION_KINDS = ['NGO', 'AGENCY', 'INTERNATIONAL', 'TRADE_UNION', 'EMPLOYERS', 'ACADEMIC', 'OTHER'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const OrganisationSchema = defineEntity({
  name: 'Organisation',
  properties: {
    id: p.uuid().primary(),
    slug: word(),
    name: freeText(),
    names: freeTexts<Language>(),
    search: p.text(),
    kind: word<OrganisationKind>(),
    country: word<CountryCode>(),
    languages: words<Language>(),
    website: freeText().nullable(),
    hotline: word().nullable(),
    status: word<'ACTIVE' | 'SUSPENDED'>(),
    admittedAt: moment(),
    suspendedAt: moment().nullable(),
  },
});

/** A partner of the network; all of it is public. Suspended, it keeps its past and its people can't use the hub. */
export class Organisation extends OrganisationSchema.class {}
OrganisationSchema.setClass(Organisation);
