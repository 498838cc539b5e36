import { badInput } from '../../../kernel/index.ts';

// What a single line never holds: line ends and other control signs, halves of signs, signs that turn the writing direction.
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

/**
 * Throws where a text is no line that people could read: empty, too long, with a letter in it nowhere, with blanks at its
 * ends (they are not cut off here: findings of the screening gate are told by their place in the text as sent).
 */
export function checkLine(path: string, text: string, most: number): void {
  if (text.length > most) throw badInput(path, `has more than ${most} signs.`);
  if (!/\p{L}/u.test(text)) throw badInput(path, 'has no letter.');
  if (text !== text.trim()) throw badInput(path, 'begins or ends with a blank.');
  if (UNFIT.test(text) || !text.isWellFormed()) throw badInput(path, 'has a sign that no line of text can have.');
}

/**
 * Throws where a text is no name of a person. It can't pass the screening gate, which holds every name: what else could be
 * told in it, a number or an address, has no place there.
 */
export function checkName(path: string, name: string): void {
  checkLine(path, name, 200);
  if (/[\p{N}@:/\\]/u.test(name)) throw badInput(path, 'has a sign that no name has.');
}

/** Throws where a list is empty or says a thing twice. */
export function checkList(path: string, list: readonly string[]): void {
  if (list.length === 0) throw badInput(path, 'is empty.');
  if (new Set(list).size < list.length) throw badInput(path, 'says a thing twice.');
}

/** An address as it is kept, in lower case; throws where it is none. */
export function checkedEmail(path: string, email: string): string {
  const address = email.toLowerCase();
  if (address.length > 254 || !address.isWellFormed() || !/^[^\s\p{Cc}@<>()[\]\\,;:"]{1,64}@[^\s\p{Cc}@<>()[\]\\,;:"]+\.[^\s\p{Cc}@<>()[\]\\,;:".]+$/u.test(address)) {
    throw badInput(path, 'is no e-mail address.');
  }
  return address;
}

/** Throws where a site is not reached by https, or the address says more than where it is. */
export function checkWebsite(path: string, website: string): void {
  const url = website.length <= 300 && /^https:\/\/[\x21-\x7e]+$/.test(website) && URL.canParse(website) ? new URL(website) : null;
  if (url === null || url.username !== '' || url.password !== '') throw badInput(path, 'is no https address such as https://example.org.');
}

/** Throws where nobody could dial it. */
export function checkHotline(path: string, hotline: string): void {
  if (!/^[+*(]?\d[\d ()*#-]{1,28}$/.test(hotline) || hotline.replace(/\D/g, '').length < 3) throw badInput(path, 'is no telephone number such as 0 800 500 225.');
}
