import { defineEntity, p } from '@mikro-orm/core';
import { freeText, moment, screenedJson, word } from '../../../database/index.ts';
import type { Language, ScreenedText } from '../../../kernel/index.ts';
import { audienceColumns } from '../committee/committee.entity.ts';
import type { InvitationAnswer, Presence, SessionState } from '../committees.words.ts';

export const CommitteeSessionSchema = defineEntity({
  name: 'CommitteeSession',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').autoincrement().generated('always as identity'),
    committeeId: p.uuid(),
    sessionNumber: p.integer(),
    title: freeText().nullable(),
    language: word<Language>(),
    startsAt: moment(),
    endsAt: moment().nullable(),
    timeZone: word(),
    place: freeText().nullable(),
    callUrl: freeText().nullable(),
    state: word<SessionState>(),
    ...audienceColumns,
    createdAt: moment(),
    updatedAt: moment().nullable(),
    cancelledAt: moment().nullable(),
    cancellationReason: freeText().nullable(),
    version: p.integer(),
  },
});

/** A meeting of a committee, from when it is planned. `number` orders lists; `sessionNumber` is what people call it. */
export class CommitteeSession extends CommitteeSessionSchema.class {}
CommitteeSessionSchema.setClass(CommitteeSession);

export const AgendaItemSchema = defineEntity({
  name: 'AgendaItem',
  properties: {
    id: p.uuid().primary(),
    sessionId: p.uuid(),
    committeeId: p.uuid(),
    place: p.integer(),
    title: freeText(),
    description: freeText().nullable(),
    papers: screenedJson<Paper[]>(),
    ...audienceColumns,
  },
});

/** A paper of an agenda item: what it is, and where it lies. */
export interface Paper { title: ScreenedText; url: ScreenedText }

/** Something to be spoken about, with an audience of its own. */
export class AgendaItem extends AgendaItemSchema.class {}
AgendaItemSchema.setClass(AgendaItem);

export const InvitationSchema = defineEntity({
  name: 'Invitation',
  properties: {
    sessionId: p.uuid().primary(),
    organisationId: p.uuid().primary(),
    committeeId: p.uuid(),
    answer: word<InvitationAnswer>().nullable(),
    answeredAt: moment().nullable(),
  },
});

/** That an organisation was asked to come, and what it answered. */
export class Invitation extends InvitationSchema.class {}
InvitationSchema.setClass(Invitation);

export const AttendanceSchema = defineEntity({
  name: 'Attendance',
  properties: {
    sessionId: p.uuid().primary(),
    organisationId: p.uuid().primary(),
    committeeId: p.uuid(),
    function: freeText().nullable(),
    presence: word<Presence>(),
  },
});

/** Whether an organisation was there, and by what office; never by which person. */
export class Attendance extends AttendanceSchema.class {}
AttendanceSchema.setClass(Attendance);

/** The entities of sessions, for the ORM. */
export const SESSION_ENTITIES = [CommitteeSessionSchema, AgendaItemSchema, InvitationSchema, AttendanceSchema];
