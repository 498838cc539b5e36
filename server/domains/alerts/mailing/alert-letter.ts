import { escaped, mailFrame, mailRow } from '../../../delivery/index.ts';
import type { Letter } from '../../../delivery/index.ts';
import type { Language } from '../../../kernel/index.ts';
import { countryOf, placeName, regionOf } from '../../directory/index.ts';
import type { AlertRow } from '../alert.rows.ts';
import { ALERT_PHRASES } from './mail-phrases.ts';

/** The words of an alert in somebody's language, or as written. */
export interface Words { readonly title: string; readonly summary: string; readonly isFallback: boolean }

/** What somebody is told of one alert; without an alert, that they have it no longer. */
export interface Item { readonly id: string; readonly reference: string; readonly position: number; readonly alert: AlertRow | null; readonly words: Words | null; readonly wasTold: boolean }

/** Whom a letter goes to, when, and where its links lead. */
export interface Addressee { readonly now: Date; readonly email: string; readonly language: Language; readonly publicUrl: string; readonly choicePage: string; mutePage(alert: string): string; /** Tells this person's letters from others' of the same alert. */ readonly mark: string }

// Whoever may read what the whole network reads: mailboxes are read on telephones, by stand-ins and by providers.
const GOES_BY_MAIL = ['PUBLIC', 'NETWORK'];

/** Whether an alert's words may be in a letter; of others only where to read them. */
export const goesByMail = ({ audienceLevel }: AlertRow): boolean => GOES_BY_MAIL.includes(audienceLevel);

const page = ({ publicUrl, language }: Addressee, { reference }: Item): string => `${publicUrl}/alerts/${reference}?language=${language}`;
const place = ({ country, region }: AlertRow, language: Language): string => [region === null ? [] : placeName(regionOf(region)!, language), placeName(countryOf(country), language)].flat().join(', ');

/** A moment as letters and pages write it. */
export const moment = (date: Date): string => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** Until when an alert is current, or since when no longer; nothing where it has no end. */
export function validityOf({ expiresAt }: AlertRow, language: Language, now: Date): [label: string, value: string][] {
  const phrases = ALERT_PHRASES[language];
  return expiresAt === null ? [] : [[expiresAt > now ? phrases.expires : phrases.expired, moment(expiresAt)]];
}

/** One alert as lines of text; its heading apart. */
function linesOf(item: Item, to: Addressee): { heading: string; lines: string[]; link: string | null } {
  const phrases = ALERT_PHRASES[to.language];
  const { alert, words, reference } = item;
  if (alert === null) return { heading: `${phrases.alert} ${reference}`, lines: [phrases.withdrawn], link: null };
  const facts = `${phrases.severity}: ${phrases.severities[alert.severity]}`;
  const changed = item.wasTold ? [phrases.updated] : [];
  if (words === null) return { heading: `${phrases.alert} ${reference}`, lines: [facts, ...changed, phrases.restricted], link: page(to, item) };
  return {
    heading: words.title, link: page(to, item),
    lines: [`${reference} · ${facts} · ${place(alert, to.language)}`, ...changed, ...(words.isFallback ? [phrases.fallback] : []), words.summary, ...validityOf(alert, to.language, to.now).map(([label, value]) => `${label}: ${value}`)],
  };
}

const paragraph = (text: string): string => `<p style="margin:0 0 12px;white-space:pre-line">${escaped(text)}</p>`;
const anchor = (href: string, label: string): string => `<a href="${escaped(href)}">${escaped(label)}</a>`;

interface Frame { readonly title: string | null; readonly left: number; readonly end: readonly (readonly [label: string, href: string])[] }

function bodies(items: readonly Item[], to: Addressee, { title, left, end }: Frame): { text: string; html: string } {
  const phrases = ALERT_PHRASES[to.language];
  const parts = items.map((item) => linesOf(item, to));
  const more = left > 0 ? [`+ ${left} ${phrases.more}: ${to.publicUrl}`] : [];
  const text = [...(title === null ? [] : [title]), ...parts.map(({ heading, lines, link }) => [heading, '', ...lines, ...(link === null ? [] : ['', `${phrases.open}: ${link}`])].join('\n')), ...more].join('\n\n* * *\n\n');
  const told = ({ heading, lines, link }: typeof parts[number]): string =>
    `<h2 style="font-size:20px;line-height:1.3;margin:0 0 8px">${escaped(heading)}</h2>${lines.map(paragraph).join('')}${link === null ? '' : `<p style="margin:0">${anchor(link, phrases.open)}</p>`}`;
  const rows = [
    ...(title === null ? [] : [mailRow(`<h1 style="font-size:24px;line-height:1.25;margin:0">${escaped(title)}</h1>`, 'head')]),
    ...parts.map((part, at) => mailRow(told(part), title === null && at === 0 ? 'head' : 'told')),
    ...more.map((line) => mailRow(paragraph(line), 'told')),
    mailRow(`${escaped(phrases.why)} ${end.map(([label, href]) => anchor(href, label)).join(' · ')}`, 'small'),
  ];
  return {
    text: `${text}\n\n—\n${phrases.why}\n${end.map(([label, href]) => `${label}: ${href}`).join('\n')}\n`,
    html: mailFrame({ language: to.language, title: title ?? parts[0]!.heading, rows }),
  };
}

const oneClick = (link: string): Record<string, string> => ({ 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });

/**
 * A letter about one alert. All letters about it to one person are one thread, whatever changes: the same subject, which
 * says nothing that a locked screen should not show, and references to the same root. Its one click mutes this alert alone:
 * who presses it once too often still hears of the next.
 */
export function alertLetter(item: Item, to: Addressee): Letter {
  const phrases = ALERT_PHRASES[to.language];
  const { hostname } = new URL(to.publicUrl);
  const root = `${item.id}.${to.mark}`;
  const mute = to.mutePage(item.id);
  return {
    to: to.email, sender: 'Fanar', subject: `${phrases.alert} ${item.reference}`, messageId: `${root}.${item.alert === null ? `w${item.position}` : `v${item.alert.version}`}@${hostname}`,
    ...bodies([item], to, { title: null, left: 0, end: [[phrases.mute, mute], [phrases.change, to.choicePage]] }),
    headers: {
      ...oneClick(mute), References: `<${root}@${hostname}>`, 'In-Reply-To': `<${root}@${hostname}>`, 'List-Id': `<alerts.${hostname}>`, 'Auto-Submitted': 'auto-generated',
      ...(item.alert !== null && ['EXTREME', 'SEVERE'].includes(item.alert.severity) ? { Importance: 'high' } : {}),
    },
  };
}

/** A letter about several: a day's digest, or what came at once in a storm. One click ends digests; letters at once end on the page alone. */
export function collectedLetter(items: readonly Item[], to: Addressee, { isDigest, left, day }: { isDigest: boolean; left: number; day: string }): Letter {
  const phrases = ALERT_PHRASES[to.language];
  const { hostname } = new URL(to.publicUrl);
  const title = `${isDigest ? phrases.digest : phrases.alerts}, ${day}`;
  return {
    to: to.email, sender: 'Fanar', subject: title, messageId: `${isDigest ? 'digest' : 'several'}.${Math.max(...items.map(({ position }) => position))}.${to.mark}@${hostname}`,
    ...bodies(items, to, { title, left, end: [[phrases.change, to.choicePage]] }),
    headers: { ...(isDigest ? oneClick(to.choicePage) : {}), 'List-Id': `<${isDigest ? 'digest' : 'alerts'}.${hostname}>`, 'Auto-Submitted': 'auto-generated' },
  };
}
