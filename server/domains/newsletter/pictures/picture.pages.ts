import type { Page } from '../../../access/index.ts';
import { rowId } from '../../../kernel/index.ts';
import type { ActParts } from '../newsletter.act.ts';
import { MOST_BYTES, MOST_PICTURES } from './picture.bounds.ts';
import { shownBy } from './picture.queries.ts';
import { MOST_PIXELS } from './redraw.ts';
import { takePicture } from './take-picture.ts';
import type { Taken } from './take-picture.ts';

const PLAIN = 'text/plain; charset=utf-8';
const ANSWERS: Readonly<Record<Taken, readonly [status: number, words: string]>> = {
  there: [201, 'It is there, drawn anew: nothing but its pixels was kept.'],
  gone: [404, 'Nothing is awaited here: the address takes one picture, once, within an hour. Ask for another by addPicture.'],
  closed: [409, 'The article takes no picture any more: it is issued, taken back, or the editors have decided on it.'],
  full: [409, `The article has ${MOST_PICTURES} pictures: take one away first.`],
  kind: [415, 'It is no JPEG, PNG or WebP. Other kinds are not taken, SVG neither.'],
  pixels: [422, `It has more than ${MOST_PIXELS / 1e6} million pixels: make it smaller first.`],
  broken: [422, 'It can\'t be read to its end: the file is damaged, or was cut off on the way.'],
};

/** Where pictures are read, each by whoever may read its article; and where one that was announced is posted, by whoever has the sealed address. */
export const picturePages = (parts: ActParts): Page[] => [{
  url: '/newsletter/pictures/:file',
  async answer({ viewer, params }) {
    const [, id = ''] = /^(.+)\.jpeg$/.exec(params['file'] ?? '') ?? [];
    const row = rowId('picture', id);
    const shown = row === null ? null : await shownBy(parts, viewer, row);
    return shown === null ? null : { type: 'image/jpeg', body: shown.content, modified: shown.drawnAt };
  },
}, {
  url: '/newsletter/pictures/upload/:token',
  takes: { bytes: MOST_BYTES, isAwaited: ({ token }) => parts.seal.openRow('picture', token!) !== null },
  answer: () => Promise.resolve({ type: PLAIN, body: 'Post a picture here: curl --data-binary @picture.jpg <this address>\n', status: 404 }),
  async post({ params, body }) {
    const id = parts.seal.openRow('picture', params['token']!);
    const [status, words] = ANSWERS[id === null ? 'gone' : await takePicture(parts, id, body)];
    return { type: PLAIN, body: `${words}\n`, status };
  },
}];
