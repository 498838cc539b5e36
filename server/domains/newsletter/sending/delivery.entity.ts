import { defineEntity, p } from '@mikro-orm/core';
import { moment, word } from '../../../database/index.ts';
import type { DeliveryState } from '../newsletter.words.ts';

export const DeliverySchema = defineEntity({
  name: 'NewsletterDelivery',
  properties: {
    id: p.uuid().primary(), number: p.bigint('number').autoincrement().generated('always as identity'), issueId: p.uuid(), subscriptionId: p.uuid().nullable(), state: word<DeliveryState>(),
    hub: word().nullable(), attempts: p.integer(), claimedAt: moment().nullable(), settledAt: moment().nullable(),
  },
});

/** One issue for one reader. Made when the issue comes out; claimed by a hub before it is handed over, settled after. */
export class Delivery extends DeliverySchema.class {}
DeliverySchema.setClass(Delivery);
