/** Markdown that tries to be more than words, each by an idea that is written about; none is to leave a trace that acts. */
export const HOSTILE_MARKDOWN: readonly string[] = [
  '<script>alert(1)</script>', '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<img src=x onerror=alert(1)>', '<img src="https://evil.example/pixel.gif" width=1 height=1>',
  '![pixel](https://evil.example/pixel.gif)', '![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)', '![x][y]\n\n[y]: https://evil.example/p.gif', '[![x](https://evil.example/p.gif)](https://example.org)', '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>', '<math><mtext><img src=x onerror=alert(1)></mtext></math>', '<iframe src="https://evil.example"></iframe>', '<iframe srcdoc="<script>alert(1)</script>">', '<object data="https://evil.example/x.swf"></object>',
  '<embed src="https://evil.example/x">', '<form action="https://evil.example"><input name=q><button>Go</button></form>', '<base href="https://evil.example/">', '<meta http-equiv="refresh" content="0;url=https://evil.example">', '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<style>@import url(https://evil.example/x.css)</style>', '<p style="background:url(https://evil.example/x)">Words</p>', '<div onclick="alert(1)">Words</div>', '<a href="javascript:alert(1)">Words</a>', '[Words](javascript:alert(1))',
  '[Words](JaVaScRiPt:alert(1))', '[Words](java\tscript:alert(1))', '[Words](&#106;avascript:alert(1))', '[Words](&#x6A;avascript&colon;alert(1))', '[Words](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[Words](vbscript:msgbox(1))', '[Words](file:///etc/passwd)', '[Words](//evil.example/x)', '<javascript:alert(1)>', '<https://example.org" onmouseover="alert(1)>',
  '[Words](https://example.org "title\\" onmouseover=\\"alert(1)")', '[Words](https://example.org\'onclick=\'alert(1))', '[Words]\n\n[Words]: javascript:alert(1)', '[a](<javascript:alert(1)>)', '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```', '```"><script>alert(1)</script>\nWords\n```', '    <script>alert(1)</script>', '<!-- --><script>alert(1)</script><!-- -->', '<![CDATA[<script>alert(1)</script>]]>',
  ']]><script>alert(1)</script>]]><script>alert(2)</script>', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;', '&lt;script&gt;alert(1)&lt;/script&gt;', '&amp;lt;img src=x onerror=alert(1)&amp;gt;', '| <img src=x onerror=alert(1)> |\n|---|\n| <script>alert(1)</script> |',
  '# <script>alert(1)</script>', '> <iframe src=//evil.example>', '1. <video src=x onerror=alert(1)>', '</article></main><script>alert(1)</script>', '</td></tr></table><script>alert(1)</script>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', '<template><script>alert(1)</script></template>', '<details open ontoggle=alert(1)>Words</details>', '<input autofocus onfocus=alert(1)>', '<body onload=alert(1)>Words</body>',
  'Words \u202Ereversed\u202C \u000Bvertical \u0008back', '\r\n.\r\nMAIL FROM:<x@evil.example>\r\n.', '.\n..\n.', 'Words\r\nBcc: all@evil.example\r\n\r\nBody',
];

/** One-line words that try to be headers, addresses, markup or the end of what they stand in. */
export const HOSTILE_TITLES: readonly string[] = [
  '=?utf-8?Q?Bcc=3A_x?= words', 'Words <script>alert(1)</script>', 'Words]]>x]]><script>alert(1)</script>', 'Words "quoted" <angle>, and; more: of\\it', 'Words%0d%0aBcc: all', 'Words &lt;b&gt; &amp; &#13;&#10;Bcc', '"><img src=x onerror=alert(1)> words', `Words${' long'.repeat(35)}`,
];
/** What no title can be: it holds the end of a line, or a sign that turns the writing. */
export const BROKEN_TITLES: readonly string[] = ['Words\r\nBcc: all@evil.example', 'Words\nX-Header: y', 'Words\rBcc: x', 'Words\u2028Bcc: x', 'Words\u202Ex', 'Words\u0000x', 'Words\u0085x'];
