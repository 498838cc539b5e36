import { defineEntity, p } from '@mikro-orm/core';
import { freeText, moment, rowIds, word } from '../../database/index.ts';
import type { EndReason, PartnerState, SwapReason } from './admission.words.ts';

export const PartnerSubgraphSchema = defineEntity({
  name: 'PartnerSubgraph',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').autoincrement().generated('always as identity'),
    organisationId: p.uuid(),
    name: freeText(),
    prefix: word(),
    state: word<PartnerState>(),
    endedBy: word<EndReason>().nullable(),
    submissionId: p.uuid().nullable(),
    lastNumber: p.integer(),
    joinedAt: moment().nullable(),
    changedAt: moment(),
  },
});

/** An organisation's own subgraph: one for each organisation, under a prefix that stays. */
export class PartnerSubgraph extends PartnerSubgraphSchema.class {}
PartnerSubgraphSchema.setClass(PartnerSubgraph);

export const PartnerSubmissionSchema = defineEntity({
  name: 'PartnerSubmission',
  properties: {
    id: p.uuid().primary(),
    partnerId: p.uuid(),
    number: p.integer(),
    name: freeText(),
    url: freeText(),
    sdl: freeText(),
    timeout: p.integer(),
    milliseconds: p.integer(),
    graphBytes: p.integer(),
    addedBytes: p.integer(),
    submittedAt: moment(),
    submittedBy: p.uuid(),
    submittedByName: word(),
    approvedAt: moment().nullable(),
    approvedBy: p.uuid().nullable(),
    approvedByName: word().nullable(),
  },
});

/** What a steward submitted, as it was without findings; once approved it never changes, for versions of the graph name it. */
export class PartnerSubmission extends PartnerSubmissionSchema.class {}
PartnerSubmissionSchema.setClass(PartnerSubmission);

export const SupergraphVersionSchema = defineEntity({
  name: 'SupergraphVersion',
  properties: {
    number: p.integer().primary(),
    sdl: p.text().nullable(),
    core: word(),
    submissions: rowIds(),
    reason: word<SwapReason>(),
    partnerId: p.uuid().nullable(),
    madeAt: moment(),
    madeBy: p.uuid().nullable(),
    madeByName: word().nullable(),
  },
});

/** The graph as it ran from some moment on: which submissions it was composed of, and what for. Never changed or deleted. */
export class SupergraphVersion extends SupergraphVersionSchema.class {}
SupergraphVersionSchema.setClass(SupergraphVersion);
