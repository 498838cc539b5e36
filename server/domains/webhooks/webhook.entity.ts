import { defineEntity, p } from '@mikro-orm/core';
import { freeText, moment, word, words } from '../../database/index.ts';
import type { WebhookParking, WebhookState, WebhookTopic } from './webhook.words.ts';

export const WebhookSchema = defineEntity({
  name: 'Webhook',
  properties: {
    id: p.uuid().primary(),
    number: p.bigint('number').autoincrement().generated('always as identity'),
    organisationId: p.uuid(),
    keyId: p.uuid(),
    readsUntil: moment().nullable(),
    label: freeText(),
    url: word(),
    topics: words<WebhookTopic>(),
    state: word<WebhookState>(),
    parkedBecause: word<WebhookParking>().nullable(),
    position: p.bigint('number'),
    failedAttempts: p.integer(),
    failingSince: moment().nullable(),
    nextAttemptAt: moment().nullable(),
    lastSuccessAt: moment().nullable(),
    lastFailureAt: moment().nullable(),
    testedAt: moment().nullable(),
    createdAt: moment(),
    secret: word(),
    secretKey: word(),
    formerSecret: word().nullable(),
    formerSecretKey: word().nullable(),
    formerSecretUntil: moment().nullable(),
  },
});

/** An address of an organisation, the place in the log behind which it goes on, and by which key it reads. Its secrets are sealed. */
export class Webhook extends WebhookSchema.class {}
WebhookSchema.setClass(Webhook);
