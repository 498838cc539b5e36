import { defineEntity, p } from '@mikro-orm/core';
import { freeText, moment, word, words } from '../database/index.ts';
import type { Scope } from './viewer.ts';

export const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    digest: word(),
    hint: word(),
    label: freeText(),
    scopes: words<Scope>(),
    setup: p.boolean(),
    createdAt: moment(),
    expiresAt: moment().nullable(),
    revokedAt: moment().nullable(),
    lastUsedAt: moment().nullable(),
  },
});

/** A key of a person: what the hub keeps is a digest, so that reading the database gives nobody a key. */
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);
