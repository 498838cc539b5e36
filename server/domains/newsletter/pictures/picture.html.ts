import { globalId } from '../../../kernel/index.ts';
import type { Language } from '../../../kernel/index.ts';
import type { PictureRow } from '../newsletter.rows.ts';
import { escaped } from '../../../delivery/index.ts';

/** What a picture shows in a language, or in that of its article, which it says. */
export function wordsFor({ language: own, alternativeText, alternativeTexts }: PictureRow, language: Language | null | undefined) {
  const translated = language == null || language === own ? undefined : alternativeTexts[language];
  return translated === undefined ? { language: own, text: alternativeText, isFallback: language != null && language !== own } : { language: language!, text: translated, isFallback: false };
}

/** Where a picture is, from the hub's own pages. */
export const picturePath = ({ id }: Pick<PictureRow, 'id'>): string => `/newsletter/pictures/${globalId('picture', id)}.jpeg`;

/** A picture in a page, mail or feed, from that address; no wider than `most`. A mail brings its style in the tag itself. */
export function pictureHtml(picture: PictureRow, language: Language, { source, most, style }: { source: string; most: number; style?: string }): string {
  const words = wordsFor(picture, language);
  const width = Math.min(picture.width, most);
  const height = Math.round((picture.height * width) / picture.width);
  const lang = words.language === language ? '' : ` lang="${words.language.toLowerCase()}"`;
  return `<p><img src="${escaped(source)}" alt="${escaped(words.text)}"${lang} width="${width}" height="${height}"${style === undefined ? '' : ` style="${style}"`}></p>`;
}
