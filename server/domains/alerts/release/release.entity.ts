import { defineEntity, p } from '@mikro-orm/core';
import { moment, word } from '../../../database/index.ts';
import type { FindingCount, ReleaseAct, ReleaseStatus } from './release.words.ts';

export const ReleaseRequestSchema = defineEntity({
  name: 'ReleaseRequest',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').autoincrement().generated('always as identity'),
    organisationId: p.uuid(),
    authorId: p.uuid(),
    authorName: word(),
    act: word<ReleaseAct>(),
    alertId: p.uuid().nullable(),
    findings: p.json<FindingCount[]>(),
    requestedAt: moment(),
    expiresAt: moment(),
    status: word<ReleaseStatus>(),
    decidedAt: moment().nullable(),
    decidedBy: p.uuid().nullable(),
    decidedByName: word().nullable(),
    sealed: word().nullable(),
    sealedKey: word().nullable(),
    digest: word().nullable(),
  },
});

/**
 * That an author disputes what screening found in a text. While it is open the text is sealed in it; afterwards the text is
 * gone, and what stays is who asked, who decided, and how many findings of which kinds there were.
 */
export class ReleaseRequest extends ReleaseRequestSchema.class {}
ReleaseRequestSchema.setClass(ReleaseRequest);
