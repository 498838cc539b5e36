import type { Page } from '../../../access/index.ts';
import type { ActParts } from '../newsletter.act.ts';

const PLAIN = 'text/plain; charset=utf-8';

/**
 * Where a mail server tells of a letter that came back later. The address holds the sealed mark that the letter bears
 * (`X-Fanar-Delivery`): who has the letter may say so, and nobody else. After `kind=hard` nothing more is sent there.
 */
export const bouncePages = ({ seal, database, clock }: ActParts): Page[] => [{
  url: '/newsletter/bounced/:token',
  answer: () => Promise.resolve({ type: PLAIN, body: 'Post kind=hard or kind=soft here.\n', status: 404 }),
  async post({ params, form }) {
    const delivery = seal.openRow('delivery', params['token']!);
    const kind = form.get('kind');
    if (delivery === null || (kind !== 'hard' && kind !== 'soft')) return { type: PLAIN, body: 'There is no such letter.\n', status: 404 };
    await database.writeAsHub(async (em) => {
      await em.execute(`update newsletter_delivery set state = 'BOUNCED', settled_at = ? where id = ? and state in ('SENT', 'BOUNCED')`, [clock.now(), delivery]);
      if (kind === 'hard') await em.execute('update newsletter_subscription u set bounced_at = ? from newsletter_delivery y where y.subscription_id = u.id and y.id = ?', [clock.now(), delivery]);
    });
    return { type: PLAIN, body: 'Noted.\n' };
  },
}];
