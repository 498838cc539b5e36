import type { Page, PageAnswer } from '../../../access/index.ts';
import { COUNTRY_CODES, LANGUAGES } from '../../../kernel/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import { ARTICLE_CATEGORIES } from '../newsletter.words.ts';
import type { ArticleCategory } from '../newsletter.words.ts';
import { LANGUAGE_NAMES, PHRASES, escaped } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import type { OwnSubscription, ReaderBook } from './reader-book.ts';

const html = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escaped(title)}</title>
<style>body{font:16px/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}fieldset{margin:1rem 0}button{font:inherit;padding:.5rem 1rem}label{display:block}</style></head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body></html>
`;
const page = (language: Language, title: string, body: string): PageAnswer => ({ type: 'text/html; charset=utf-8', body: html(language, title, body) });
// In all languages: whose link it was is not known any more.
const gone = (): PageAnswer => ({ ...page('EN', PHRASES.EN.gone, LANGUAGES.filter((language) => language !== 'EN').map((language) => `<p lang="${language.toLowerCase()}">${PHRASES[language].gone}</p>`).join('')), status: 404 });
const button = (act: string, label: string): string => `<form method="post"><button name="act" value="${act}">${escaped(label)}</button></form>`;

function choice<Value extends string>(name: string, label: string, { values, chosen }: { values: readonly Value[]; chosen: readonly Value[] }): string {
  return `<fieldset><legend>${escaped(label)}</legend>${values.map((value) => `<label><input type="checkbox" name="${name}" value="${value}"${chosen.includes(value) ? ' checked' : ''}> ${value}</label>`).join('')}</fieldset>`;
}

function wishes({ language, countries, categories }: OwnSubscription, phrases: Phrases): string {
  const languages = LANGUAGES.map((one) => `<option value="${one}"${one === language ? ' selected' : ''}>${LANGUAGE_NAMES[one]}</option>`).join('');
  return `<form method="post"><label>${escaped(phrases.language)} <select name="language">${languages}</select></label>
${choice<CountryCode>('countries', phrases.countries, { values: COUNTRY_CODES, chosen: countries })}${choice<ArticleCategory>('categories', phrases.topics, { values: ARTICLE_CATEGORIES, chosen: categories })}
<p>${escaped(phrases.all)}</p><button name="act" value="change">${escaped(phrases.change)}</button></form>`;
}

const asked = <Value extends string>(form: URLSearchParams, name: string, values: readonly Value[]): Value[] => values.filter((value) => form.getAll(name).includes(value));

/**
 * The pages that links in mails lead to. Looking at one changes nothing, whoever looks: mail scanners follow every link. Only
 * what its form, or a mail program's one click (RFC 8058), posts does.
 */
export const readerPages = (book: ReaderBook): Page[] => [{
  url: '/newsletter/confirm/:token',
  async answer({ params }) {
    const own = await book.own('confirming', params['token']!);
    return own === null ? gone() : page(own.language, PHRASES[own.language].confirmSubject, button('confirm', PHRASES[own.language].confirm));
  },
  async post({ params, form }) {
    const own = await book.own('confirming', params['token']!);
    if (own === null || form.get('act') !== 'confirm') return gone();
    await book.confirm(own);
    return page(own.language, PHRASES[own.language].confirmed, '');
  },
}, {
  url: '/newsletter/leave/:token',
  async answer({ params }) {
    const own = await book.own('leaving', params['token']!);
    if (own === null) return gone();
    const phrases = PHRASES[own.language];
    return page(own.language, phrases.change, `${wishes(own, phrases)}${button('leave', phrases.leave)}${button('everything', phrases.leaveAll)}`);
  },
  async post({ params, form }) {
    const own = await book.own('leaving', params['token']!);
    if (own === null) return gone();
    return await act(book, own, form);
  },
}];

async function act(book: ReaderBook, own: OwnSubscription, form: URLSearchParams): Promise<PageAnswer> {
  const phrases = PHRASES[own.language];
  switch (form.get('List-Unsubscribe') === 'One-Click' ? 'leave' : form.get('act')) {
    case 'leave':
      await book.leave(own);
      return page(own.language, phrases.left, '');
    case 'everything':
      await book.leaveEverything(await book.digestOf(own));
      return page(own.language, phrases.leftAll, '');
    case 'change': {
      const language = asked(form, 'language', LANGUAGES)[0] ?? own.language;
      await book.change(own, { language, countries: asked(form, 'countries', COUNTRY_CODES), categories: asked(form, 'categories', ARTICLE_CATEGORIES) });
      return page(language, PHRASES[language].changed, '');
    }
    default: return gone();
  }
}
