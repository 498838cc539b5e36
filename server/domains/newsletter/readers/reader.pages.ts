import type { Page, PageAnswer } from '../../../access/index.ts';
import { actButton, escaped, plainPage } from '../../../delivery/index.ts';
import { COUNTRY_CODES, LANGUAGES } from '../../../kernel/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import { countryOf, placeName } from '../../directory/index.ts';
import type { ActParts } from '../newsletter.act.ts';
import { ARTICLE_CATEGORIES } from '../newsletter.words.ts';
import type { ArticleCategory } from '../newsletter.words.ts';
import { LANGUAGE_NAMES, PHRASES } from './phrases.ts';
import type { OwnSubscription, ReaderBook } from './reader-book.ts';
import { seriesOf } from './subscribe-reader.ts';

const FIRST: readonly Language[] = ['EN', ...LANGUAGES.filter((language) => language !== 'EN')];
const page = (language: Language, title: string, body: string): PageAnswer => ({ type: 'text/html; charset=utf-8', body: plainPage(language, title, body) });
// In all languages: whose link it was is not known any more.
const gone = (): PageAnswer => ({
  ...page('EN', PHRASES.EN.gone, FIRST.map((language) => `<p lang="${language.toLowerCase()}">${language === 'EN' ? '' : `<strong>${escaped(PHRASES[language].gone)}</strong> `}${escaped(PHRASES[language].goneWhy)}</p>`).join('')), status: 404,
});
const said = (...words: string[]): string => words.map((one) => `<p>${escaped(one)}</p>`).join('');

interface Choice<Value extends string> { readonly values: readonly Value[]; readonly chosen: readonly Value[]; called(value: Value): string }
function choice<Value extends string>(name: string, label: string, { values, chosen, called }: Choice<Value>): string {
  return `<fieldset><legend>${escaped(label)}</legend>${values.map((value) => `<label><input type="checkbox" name="${name}" value="${value}"${chosen.includes(value) ? ' checked' : ''}> ${escaped(called(value))}</label>`).join('')}</fieldset>`;
}

/** What a reader chose, to be changed, and the ways to leave. */
function wishes({ language, countries, categories }: Pick<OwnSubscription, 'language' | 'countries' | 'categories'>): string {
  const phrases = PHRASES[language];
  const languages = LANGUAGES.map((one) => `<option value="${one}" lang="${one.toLowerCase()}"${one === language ? ' selected' : ''}>${LANGUAGE_NAMES[one]}</option>`).join('');
  return `<form method="post"><p><label>${escaped(phrases.language)} <select name="language">${languages}</select></label></p>
${choice<CountryCode>('countries', phrases.countries, { values: COUNTRY_CODES, chosen: countries, called: (code) => placeName(countryOf(code), language) })}${choice<ArticleCategory>('categories', phrases.topics, { values: ARTICLE_CATEGORIES, chosen: categories, called: (category) => phrases.categories[category] })}
${said(phrases.all)}<button name="act" value="change">${escaped(phrases.change)}</button></form>
${actButton('leave', phrases.leave)}${actButton('everything', phrases.leaveAll)}`;
}

const asked = <Value extends string>(form: URLSearchParams, name: string, values: readonly Value[]): Value[] => values.filter((value) => form.getAll(name).includes(value));

/**
 * The pages that links in mails lead to. Looking at one changes nothing, whoever looks: mail scanners follow every link. Only
 * what its form, or a mail program's one click (RFC 8058), posts does.
 */
export const readerPages = (parts: ActParts, book: ReaderBook): Page[] => [{
  url: '/newsletter/confirm/:token',
  async answer({ params }) {
    const own = await book.own('confirming', params['token']!);
    if (own === null) return gone();
    const phrases = PHRASES[own.language];
    return page(own.language, phrases.confirmSubject, `${said(await nameOf(parts, own), phrases.confirmText)}${actButton('confirm', phrases.confirm)}${said(phrases.notYou)}`);
  },
  async post({ params, form }) {
    const own = await book.own('confirming', params['token']!);
    if (own === null || form.get('act') !== 'confirm') return gone();
    await book.confirm(own);
    return page(own.language, PHRASES[own.language].confirmed, said(await nameOf(parts, own)));
  },
}, {
  url: '/newsletter/leave/:token',
  async answer({ params }) {
    const own = await book.own('leaving', params['token']!);
    if (own === null) return gone();
    return page(own.language, PHRASES[own.language].change, `${said(await nameOf(parts, own))}${wishes(own)}`);
  },
  async post({ params, form }) {
    const own = await book.own('leaving', params['token']!);
    if (own === null) return gone();
    return await act(book, { own, form, name: await nameOf(parts, own) });
  },
}];

/** What the series of a subscription is called for its reader. */
async function nameOf(parts: ActParts, { seriesId, language }: OwnSubscription): Promise<string> {
  const { title, titles } = await seriesOf(parts, seriesId);
  return titles[language] ?? title;
}

async function act(book: ReaderBook, { own, form, name }: { own: OwnSubscription; form: URLSearchParams; name: string }): Promise<PageAnswer> {
  const phrases = PHRASES[own.language];
  switch (form.get('List-Unsubscribe') === 'One-Click' ? 'leave' : form.get('act')) {
    case 'leave':
      await book.leave(own);
      return page(own.language, phrases.left, said(name));
    case 'everything':
      await book.leaveEverything(await book.digestOf(own));
      return page(own.language, phrases.leftAll, '');
    case 'change': {
      const language = asked(form, 'language', LANGUAGES)[0] ?? own.language;
      const wanted = { language, countries: asked(form, 'countries', COUNTRY_CODES), categories: asked(form, 'categories', ARTICLE_CATEGORIES) };
      await book.change(own, wanted);
      return page(language, PHRASES[language].changed, `${said(name)}${wishes(wanted)}`);
    }
    default: return gone();
  }
}
