import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proseBlocks, proseHtml } from '../../../server/delivery/index.ts';

test('prose is written in Markdown: headings below those around it, lists, quotations, tables, links by https and mailto', () => {
  const html = proseHtml('# A\n\n*b* **c** [d](https://example.org/x) [e](mailto:office@example.org)\n\n- f\n\n> g\n\n| h |\n|---|\n| i |');
  expect(html).toContain('<h3>A</h3>');
  expect(html).toContain('<em>b</em> <strong>c</strong> <a href="https://example.org/x" rel="noopener noreferrer nofollow">d</a>');
  expect(html).toContain('<a href="mailto:office@example.org"');
  for (const part of ['<li>f</li>', '<blockquote>', '<th>h</th>', '<td>i</td>']) expect(html).toContain(part);
});

test.each([
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<iframe src="https://evil.example"></iframe>', '<style>*{}</style>', '<svg/onload=alert(1)>',
  '[a](javascript:alert(1))', '[a](data:text/html,x)', '[a](//evil.example)', '[a](http://evil.example)', '![pixel](https://evil.example/p.gif)', '[a](vbscript:x)', '<a href="https://x" onclick="y">z</a>',
  '[a]: javascript:alert(1)\n\n[a]', '<https://x.example/"onmouseover=alert(1)>', '`<b>`', '&lt;script&gt;', '[a](&#x6A;avascript:alert(1))',
])('nothing in %s runs, is fetched or leads elsewhere', (text) => {
  const html = proseHtml(text);
  expect(html).not.toMatch(/<(script|img|iframe|style|svg|object|form|input|link|meta|base)\b/i);
  expect(html).not.toMatch(/<[^>]*\son\w+=/i);
  expect(html).not.toMatch(/href="(?!https:|mailto:)/i);
});

test('whatever is written, no tag leaves but those of prose', () => {
  const tags = /^(p|h[3-6]|ul|ol|li|strong|em|s|code|pre|blockquote|hr|br|a|table|thead|tbody|tr|th|td)$/;
  const piece = fc.constantFrom('<', '>', '"', '\'', '`', '[', '](', ')', '!', '\n', '- ', '# ', '&', ';', 'script', 'onload=', 'javascript:', 'https://x', 'a', ' ', '|', '\\', '&#60;', 'style');
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    for (const [, tag] of proseHtml(pieces.join('')).matchAll(/<\/?([a-z0-9]+)/gi)) expect(tag).toMatch(tags);
  }), { numRuns: 1000 });
});

test('the same prose comes as blocks, with the depth and the mark of what is listed', () => {
  expect(proseBlocks('## H\n\na *b* **c** [d](https://x.example)\n\n- e\n  1. f\n  2. g\n\n> h\n\n| i | j |\n|---|---|\n| k | l |\n\n---\n\n```\nm\n```')).toEqual([
    { kind: 'heading', level: 2, runs: [{ text: 'H' }] },
    { kind: 'paragraph', runs: [{ text: 'a ' }, { text: 'b', italic: true }, { text: ' ' }, { text: 'c', bold: true }, { text: ' ' }, { text: 'd', link: 'https://x.example' }] },
    { kind: 'item', depth: 0, mark: '•', runs: [{ text: 'e' }] }, { kind: 'item', depth: 1, mark: '1.', runs: [{ text: 'f' }] }, { kind: 'item', depth: 1, mark: '2.', runs: [{ text: 'g' }] },
    { kind: 'quote', runs: [{ text: 'h' }] },
    { kind: 'row', isHead: true, cells: [[{ text: 'i' }], [{ text: 'j' }]] }, { kind: 'row', isHead: false, cells: [[{ text: 'k' }], [{ text: 'l' }]] },
    { kind: 'rule' }, { kind: 'paragraph', runs: [{ text: 'm' }] },
  ]);
  expect(proseBlocks('[x](javascript:alert(1)) [y](http://z.example)').flatMap((block) => ('runs' in block ? block.runs.filter(({ link }) => link !== undefined) : []))).toEqual([]);
});
