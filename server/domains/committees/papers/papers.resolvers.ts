import type { MinutesResolvers, Resolvers } from '../../../generated/schema.ts';
import { globalId } from '../../../kernel/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import { paperAddress } from './papers.ts';

/** Where the forms of minutes are read. */
export function paperResolvers({ publicUrl }: Pick<CommitteeParts, 'publicUrl'>): Resolvers {
  const address = (form: 'pdf' | 'html' | 'md'): NonNullable<MinutesResolvers['pdfUrl']> => ({ id }, { language }) =>
    `${paperAddress(publicUrl(), globalId('minutes', id), form)}${language == null ? '' : `?language=${language}`}`;
  return { Minutes: { pdfUrl: address('pdf'), htmlUrl: address('html'), markdownUrl: address('md') } };
}
