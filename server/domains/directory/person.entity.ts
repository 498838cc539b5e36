import { defineEntity, p } from '@mikro-orm/core';
import type { Role } from '../../access/index.ts';
import { moment, word, words } from '../../database/index.ts';

export const PersonSchema = defineEntity({
  name: 'Person',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    name: word(),
    email: word(),
    roles: words<Role>(),
    status: word<'ACTIVE' | 'SUSPENDED'>(),
    addedAt: moment(),
    suspendedAt: moment().nullable(),
  },
});

/** Somebody who works with the hub. Name and address are staff data, read only by those who look after them. */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
