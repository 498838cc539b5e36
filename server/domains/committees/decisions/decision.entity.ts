import { defineEntity, p } from '@mikro-orm/core';
import { freeText, moment, word } from '../../../database/index.ts';
import type { Language } from '../../../kernel/index.ts';
import { audienceColumns } from '../committee/committee.entity.ts';
import type { DecisionKind, DecisionState, RecommendationReply } from '../committees.words.ts';

export const DecisionSchema = defineEntity({
  name: 'Decision',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').autoincrement().generated('always as identity'),
    committeeId: p.uuid(),
    sessionId: p.uuid().nullable(),
    addresseeId: p.uuid().nullable(),
    kind: word<DecisionKind>(),
    text: freeText(),
    search: p.text(),
    language: word<Language>(),
    responsibleId: p.uuid().nullable(),
    dueOn: p.date().nullable(),
    state: word<DecisionState>(),
    ...audienceColumns,
    answerKind: word<RecommendationReply>().nullable(),
    answerText: freeText().nullable(),
    answeredAt: moment().nullable(),
    decidedAt: moment(),
    closedAt: moment().nullable(),
    overdueSince: moment().nullable(),
    version: p.integer(),
  },
});

/** What a committee decided, gave somebody to do, or recommends to another committee. */
export class Decision extends DecisionSchema.class {}
DecisionSchema.setClass(Decision);

export const DecisionProgressSchema = defineEntity({
  name: 'DecisionProgress',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').autoincrement().generated('always as identity'),
    decisionId: p.uuid(),
    committeeId: p.uuid(),
    organisationId: p.uuid(),
    personId: p.uuid(),
    note: freeText(),
    state: word<DecisionState>(),
    reportedAt: moment(),
  },
});

/** What an organisation reported about a decision, and the state it was in from then on. */
export class DecisionProgress extends DecisionProgressSchema.class {}
DecisionProgressSchema.setClass(DecisionProgress);

/** The entities of decisions, for the ORM. */
export const DECISION_ENTITIES = [DecisionSchema, DecisionProgressSchema];
