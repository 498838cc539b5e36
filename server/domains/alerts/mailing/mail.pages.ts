import { actButton, escaped, plainPage } from '../../../delivery/index.ts';
import type { Page, PageAnswer } from '../../../access/index.ts';
import { LANGUAGES } from '../../../kernel/index.ts';
import type { Language, Seal } from '../../../kernel/index.ts';
import { ALERT_PHRASES } from './mail-phrases.ts';
import type { MailBook, MailRow } from './mail-book.ts';

const page = (language: Language, title: string, body: string): PageAnswer => ({ type: 'text/html; charset=utf-8', body: plainPage(language, title, body) });
// In all languages: whose link it was is not known any more.
const gone = (): PageAnswer => ({ ...page('EN', ALERT_PHRASES.EN.gone, LANGUAGES.filter((language) => language !== 'EN').map((language) => `<p lang="${language.toLowerCase()}">${escaped(ALERT_PHRASES[language].gone)}</p>`).join('')), status: 404 });

/**
 * The pages that links in letters about alerts lead to. Looking at one changes nothing: mail scanners follow every link. Only
 * what its button, or a mail program's one click (RFC 8058), posts does.
 */
export function mailPages(book: MailBook, seal: Seal): Page[] {
  const rowOf = async (token: string): Promise<MailRow | null> => {
    const person = seal.openRow('alertMail', token);
    return person === null ? null : book.of(person);
  };
  return [{
    url: '/alerts/mail/:token',
    async answer({ params }) {
      const row = await rowOf(params['token']!);
      return row === null ? gone() : choices(row);
    },
    async post({ params, form }) {
      const row = await rowOf(params['token']!);
      return row === null ? gone() : act(book, row, form.get('List-Unsubscribe') === 'One-Click' ? 'noDigest' : form.get('act'));
    },
  }, {
    url: '/alerts/mail/:token/:alert',
    async answer({ params }) {
      const row = await rowOf(params['token']!);
      if (row === null || seal.openRow('alertMuting', params['alert']!) === null) return gone();
      const phrases = ALERT_PHRASES[row.language];
      return page(row.language, phrases.mute, `<p>${escaped(phrases.muteNote)}</p>${actButton('mute', phrases.mute)}<p class="aside"><a href="/alerts/mail/${escaped(params['token']!)}">${escaped(phrases.change)}</a></p>`);
    },
    async post({ params, form }) {
      const [row, alert] = [await rowOf(params['token']!), seal.openRow('alertMuting', params['alert']!)];
      if (row === null || alert === null || (form.get('act') !== 'mute' && form.get('List-Unsubscribe') !== 'One-Click')) return gone();
      await book.mute(row.person, alert);
      return page(row.language, ALERT_PHRASES[row.language].muted, '');
    },
  }];
}

function choices({ language, atOnceFrom, digestHour }: MailRow): PageAnswer {
  const phrases = ALERT_PHRASES[language];
  const both = atOnceFrom !== null && digestHour !== null;
  return page(language, phrases.change, `${both ? actButton('noneAtOnce', phrases.noneAtOnce) + actButton('noDigest', phrases.noDigest) : ''}${actButton('nothing', phrases.nothing)}`);
}

async function act(book: MailBook, row: MailRow, asked: string | null): Promise<PageAnswer> {
  const phrases = ALERT_PHRASES[row.language];
  if (asked !== 'noneAtOnce' && asked !== 'noDigest' && asked !== 'nothing') return gone();
  const left = { ...row, ...(asked === 'noneAtOnce' ? { atOnceFrom: null } : asked === 'noDigest' ? { digestHour: null } : { atOnceFrom: null, digestHour: null }) };
  if (left.atOnceFrom === null && left.digestHour === null) await book.end(row.person);
  else await book.choose(row.person, left, row.position);
  return page(row.language, phrases.done, '');
}
