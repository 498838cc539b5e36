import { escaped, mailFrame, mailRow } from '../../../delivery/index.ts';
import type { Letter, Mail } from '../../../delivery/index.ts';
import type { Language } from '../../../kernel/index.ts';
import type { NewsletterParts } from '../newsletter.parts.ts';
import { PHRASES } from './phrases.ts';
import type { ReaderBook } from './reader-book.ts';

interface Untold { id: string; readerId: string; sealed: string; key: string; language: Language; isConfirmed: boolean; slug: string; title: string; titles: Partial<Record<Language, string>> }

// What one hub sends of these in a second: somebody who asks for thousands of addresses is not to make it a nuisance.
const AT_ONCE = 10;

/**
 * Whoever asked for a series gets the mail with the link that confirms it; whoever has it already, one with the link to
 * change it. Noted before it is sent: a hub that is killed in between sends none, and the person asks again. Returns how many.
 */
export async function tellReaders(parts: NewsletterParts, book: ReaderBook, mail: Mail): Promise<number> {
  const [any] = await parts.database.ask<{ id: string }>({ sql: 'select id from newsletter_subscription where told_at is null limit 1', parameters: [] });
  if (any === undefined) return 0;
  const untold = await parts.database.writeAsHub((em) => em.execute<Untold[]>(`with picked as materialized (select id from newsletter_subscription where told_at is null order by asked_at limit ${AT_ONCE} for update skip locked)
    update newsletter_subscription u set told_at = ? from picked, newsletter_reader d, newsletter_series s where u.id = picked.id and d.id = u.reader_id and s.id = u.series_id
    returning u.id, d.id as "readerId", d.sealed, d.sealed_key as key, d.language, (u.confirmed_at is not null and u.bounced_at is null) as "isConfirmed", s.slug, s.title, s.titles`, [parts.clock.now()]));
  for (const row of untold) {
    const address = book.address(row.readerId, row);
    if (address !== null) await mail.hand(await mail.compose(letterTo(address, row, { book, publicUrl: parts.publicUrl() })));
  }
  return untold.length;
}

function letterTo(to: string, { id, language, isConfirmed, title, titles }: Untold, { book, publicUrl }: { book: ReaderBook; publicUrl: string }): Letter {
  const phrases = PHRASES[language];
  const name = titles[language] ?? title;
  const link = isConfirmed ? `${publicUrl}/newsletter/leave/${book.token('leaving', id)}` : `${publicUrl}/newsletter/confirm/${book.token('confirming', id)}`;
  const [subject, text, act] = isConfirmed ? [phrases.knownSubject, phrases.knownText, phrases.change] : [phrases.confirmSubject, phrases.confirmText, phrases.confirm];
  const after = isConfirmed ? '' : phrases.notYou;
  return {
    to, subject: `${subject}: ${name}`, messageId: `${crypto.randomUUID()}@${new URL(publicUrl).hostname}`, headers: { 'Auto-Submitted': 'auto-generated' },
    text: `${name}\n\n${text}\n\n${act}: ${link}\n\n${after}\n`,
    html: mailFrame({ language, title: name, rows: [
      mailRow(`<h1 style="font-size:22px;line-height:1.25;margin:0 0 12px">${escaped(name)}</h1><p>${escaped(text)}</p><p style="font-size:18px"><a href="${escaped(link)}"><strong>${escaped(act)}</strong></a></p>`, 'head'),
      ...(after === '' ? [] : [mailRow(escaped(after), 'small')]),
    ] }),
  };
}
