import type { Page, Viewer } from '../../../access/index.ts';
import { LANGUAGES, badInput, rowId } from '../../../kernel/index.ts';
import type { Language } from '../../../kernel/index.ts';
import type { Edition } from '../minutes/edition.ts';
import { htmlPaper } from './html-paper.ts';
import { markdownPaper } from './markdown-paper.ts';
import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import { pdfPaper } from './pdf-paper.ts';

/** The edition of minutes that a viewer may have now, in a language or as written; null where there is none. */
export type EditionFor = (viewer: Viewer, id: string, language: Language | null) => Promise<Edition | null>;

const FORMS: Readonly<Record<string, { type: string; made: (paper: Paper) => string | Promise<Uint8Array> }>> = {
  pdf: { type: 'application/pdf', made: pdfPaper },
  html: { type: 'text/html; charset=utf-8', made: htmlPaper },
  md: { type: 'text/markdown; charset=utf-8', made: markdownPaper },
};

/** Where the forms of minutes are read. */
export const paperAddress = (publicUrl: string, globalId: string, form: 'pdf' | 'html' | 'md'): string => `${publicUrl}/minutes/${globalId}.${form}`;

/** Minutes as papers at `/minutes/<id>.pdf`, `.html` and `.md`, in the language of `?language=`: each reader's own edition. */
export const papers = (editionFor: EditionFor): Page[] => [{
  url: '/minutes/:file',
  async answer({ viewer, params, query }) {
    const language = languageOf(query['language']);
    const [, id = '', form = ''] = /^(.+)\.([a-z]+)$/.exec(params['file'] ?? '') ?? [];
    const [minutes, asked] = [rowId('minutes', id), FORMS[form]];
    if (minutes === null || asked === undefined) return null;
    const edition = await editionFor(viewer, minutes, language);
    if (edition === null) return null;
    const body = await asked.made(paperOf(edition, language ?? edition.language));
    return { type: asked.type, body, fileName: `${[edition.committee?.slug, edition.session?.number, `v${edition.version}`].filter((part) => part != null).join('-')}.${form}` };
  },
}];

function languageOf(asked: string | undefined): Language | null {
  if (asked === undefined) return null;
  const language = LANGUAGES.find((one) => one === asked.toUpperCase());
  if (language === undefined) throw badInput('language', `is none of ${LANGUAGES.join(', ')}.`);
  return language;
}
