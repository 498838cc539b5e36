import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Page, PageAnswer } from '../access/index.ts';
import { NOBODY } from '../access/index.ts';
import { LANGUAGES } from '../kernel/index.ts';
import type { Language } from '../kernel/index.ts';
import { STATUS } from './http.ts';
import type { HttpParts } from './http.ts';

// Nothing on a page runs, frames, or fetches from elsewhere.
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
// Forms are a few choices; whatever is longer is none of ours.
const FORM = 8 * 1024;

/**
 * Opens pages to GET and HEAD, and where they take forms to POST, for whoever the credential says: a Bearer key, the same as the password of Basic (calendar
 * programs have no other), or in the address where the page says so. Each answer has an ETag and is kept by no shared cache
 * unless it is what nobody may read.
 */
export function addPages(app: FastifyInstance, parts: HttpParts, pages: readonly Page[]): void {
  app.register(async (scope) => {
    // Mail programs post one click as either kind of form.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: FORM }, (request, body, done) => done(null, formOf(request, String(body))));
    for (const page of pages.filter(({ takes }) => takes === undefined)) route(scope, parts, page);
  });
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    for (const page of pages.filter(({ takes }) => takes !== undefined)) route(scope, parts, page);
  });
}

function route(scope: FastifyInstance, parts: HttpParts, page: Page): void {
  const { takes } = page;
  scope.route({
    method: page.post === undefined ? ['GET', 'HEAD'] : ['GET', 'HEAD', 'POST'], url: page.url, handler: (request, reply) => show(page, parts, { request, reply }),
    ...(takes === undefined ? {} : {
      bodyLimit: takes.bytes,
      // Nobody who made an address up has the hub hold megabytes.
      onRequest: async (request, reply) => {
        if (request.method === 'POST' && !takes.isAwaited(request.params as Record<string, string>)) await nothing({ request, reply: reply.header('connection', 'close') }, 404);
      },
    }),
  });
}

function formOf({ headers }: FastifyRequest, body: string): URLSearchParams {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return new URLSearchParams(body);
  return new URLSearchParams(body.split(`--${boundary}`).flatMap((part) => {
    const [, name, value] = /^\r?\ncontent-disposition: *form-data; *name="?([^"\r\n;]+)"?(?:\r?\n[^\r\n]+)*\r?\n\r?\n([^\r\n]*)/i.exec(part) ?? [];
    return name === undefined ? [] : [[name, value ?? ''] as [string, string]];
  }));
}

const postedIn = ({ body }: FastifyRequest): { form: URLSearchParams; body: Uint8Array } =>
  ({ form: body instanceof URLSearchParams ? body : new URLSearchParams(), body: body instanceof Uint8Array ? body : new Uint8Array() });

interface Exchanged { readonly request: FastifyRequest; readonly reply: FastifyReply }

// A browser shows plain text in the smallest print that a telephone has.
function refuse({ request, reply }: Exchanged, status: number, { words, language }: { words: string; language: Language }): FastifyReply {
  void reply.code(status).headers({ 'cache-control': 'no-store', vary: 'accept, accept-language', 'content-language': language.toLowerCase(), 'content-security-policy': POLICY });
  if (request.headers.accept?.includes('text/html') !== true) return reply.type('text/plain; charset=utf-8').send(`${words}\n`);
  const told = words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return reply.type('text/html; charset=utf-8').send(`<!doctype html>\n<html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${told}</title></head>
<body style="font:18px/1.6 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem"><p>${told}</p></body></html>\n`);
}

const NOTHING: Readonly<Record<Language, string>> = {
  EN: 'There is nothing here for you.', SQ: 'Këtu nuk ka asgjë për ju.', RO: 'Aici nu este nimic pentru dumneavoastră.', UK: 'Тут для вас нічого немає.', RU: 'Здесь для вас ничего нет.',
};

/** Whoever follows a link that has ended reads so in the language that the link or their browser names. */
function nothing(exchanged: Exchanged, status: 401 | 404): FastifyReply {
  const { query, headers } = exchanged.request;
  const wanted = [(query as Record<string, unknown>)['language'], ...(headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2))];
  const language = wanted.map((one) => LANGUAGES.find((known) => known === String(one).toUpperCase())).find((known) => known !== undefined) ?? 'EN';
  return refuse(exchanged, status, { words: NOTHING[language], language });
}

async function show(page: Page, parts: HttpParts, { request, reply }: Exchanged): Promise<FastifyReply> {
  const query = request.query as Record<string, string>;
  try {
    const viewer = await parts.entrance.admit(authorizationOf(request, page.keyInAddress === true ? query['key'] : undefined), parts.addressOf(request.raw), 'see pages');
    const asked = { viewer, params: request.params as Record<string, string>, query };
    const answer = request.method === 'POST' ? await page.post!({ ...asked, ...postedIn(request) }) : await page.answer(asked);
    // A calendar program asks for the password only where it is told that there is one.
    if (answer === null) return await (viewer.kind === 'nobody' ? nothing({ request, reply: reply.header('www-authenticate', 'Basic realm="Fanar: any name, and your key as the password", charset="UTF-8"') }, 401) : nothing({ request, reply }, 404));
    if (page.post !== undefined) return await reply.code(answer.status ?? 200).headers({ 'cache-control': 'no-store', 'content-security-policy': POLICY.replace("form-action 'none'", "form-action 'self'") }).type(answer.type).send(answer.body);
    return await send(answer, { request, reply, isPublic: viewer.kind === 'nobody' });
  } catch (error) {
    const { message, extensions } = parts.present(error, { viewer: NOBODY, requestId: request.id });
    if (typeof extensions['retryAfter'] === 'number') void reply.header('retry-after', extensions['retryAfter']);
    return refuse({ request, reply }, STATUS[String(extensions['code'])] ?? 500, { words: message, language: 'EN' });
  }
}

function send({ type, body, fileName, modified, status = 200 }: PageAnswer, { request, reply, isPublic }: Exchanged & { isPublic: boolean }): FastifyReply {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  void reply.headers({ etag, 'cache-control': isPublic ? 'public, max-age=60' : 'private, no-cache', vary: 'authorization', 'content-security-policy': POLICY });
  if (modified !== undefined) void reply.header('last-modified', modified.toUTCString());
  if (fileName !== undefined) void reply.header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`);
  if (request.headers['if-none-match']?.split(/\s*,\s*/).some((one) => one.replace(/^W\//, '') === etag) === true) return reply.code(304).send();
  if (request.headers['if-none-match'] === undefined && modified !== undefined && Date.parse(request.headers['if-modified-since'] ?? '') >= Math.floor(modified.getTime() / 1000) * 1000) return reply.code(304).send();
  return reply.code(status).type(type).send(typeof body === 'string' ? body : Buffer.from(body));
}

function authorizationOf({ headers }: FastifyRequest, keyInAddress: string | undefined): string | null {
  const basic = /^Basic +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (basic !== undefined) return `Bearer ${Buffer.from(basic, 'base64').toString().replace(/^[^:]*:/, '')}`;
  return headers.authorization ?? (keyInAddress === undefined ? null : `Bearer ${keyInAddress}`);
}
