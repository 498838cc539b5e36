// HTML's, the URL's and the programmer's ways of writing one sign, also where a machine has escaped them more than once (&amp;#64;, %2540).
const PERCENT = '%(?:25){0,8}';
const TAIL = `${PERCENT}[89ab][0-9a-f]`;
const ESCAPE = new RegExp(`&(?:amp;){0,8}(?:#x([0-9a-f]{1,6});?|#(\\d{1,7});?|([a-z]{2,14});)`
  + `|${PERCENT}(?:[0-7][0-9a-f]|[cd][0-9a-f]${TAIL}|e[0-9a-f](?:${TAIL}){2}|f[0-4](?:${TAIL}){3})|\\\\(?:u([0-9a-f]{4})|u\\{([0-9a-f]{1,6})\\}|x([0-9a-f]{2}))|<(?:/?(?:b|i|u|s|em|strong|span|font|wbr|sup|sub|mark|small)(?:/| [^<>\\n]{0,60})?|!--[^<>\\n]{0,60}--)>`, 'iy');
const NAMED: Record<string, string> = {
  commat: '@', nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', period: '.', lowbar: '_', plus: '+', num: '#', sol: '/', colon: ':', comma: ',', hyphen: '-', dash: '-',
  ndash: '-', mdash: '-', minus: '-', lpar: '(', rpar: ')', lsqb: '[', rsqb: ']', amp: '&', quot: '"', apos: '\'', lt: '<', gt: '>', shy: '', zwj: '', zwnj: '',
  laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘', rsquo: '’', middot: '.', bull: '.', deg: '°', prime: '′', Prime: '″',
  euml: 'ë', Euml: 'Ë', ccedil: 'ç', Ccedil: 'Ç', acirc: 'â', Acirc: 'Â', icirc: 'î', Icirc: 'Î', abreve: 'ă', Abreve: 'Ă', scedil: 'ş', Scedil: 'Ş', tcedil: 'ţ', Tcedil: 'Ţ',
};

/** What the escape at `from` stands for and where it ends; null where there is none that can be read. */
export function escapeAt(sent: string, from: number): { as: string; to: number } | null {
  ESCAPE.lastIndex = from;
  const match = ESCAPE.exec(sent);
  if (!match) return null;
  const [written, hex, decimal, name, unicode, braced, byte] = match;
  const as = written.startsWith('<') ? '' : meaning({ written, hex: hex ?? unicode ?? braced ?? byte, decimal, name });
  return as == null ? null : { as, to: from + written.length };
}

interface Escape { written: string; hex: string | undefined; decimal: string | undefined; name: string | undefined }

function meaning({ written, hex, decimal, name }: Escape): string | null | undefined {
  if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()];
  if (hex !== undefined) return fromCode(Number.parseInt(hex, 16));
  return decimal === undefined ? fromPercent(written) : fromCode(Number(decimal));
}

const fromCode = (code: number): string | null => (code > 0 && code <= 0x10FFFF ? String.fromCodePoint(code) : null);

/** Only signs that can be seen: "%00" and half a letter stay what they are. */
function fromPercent(escapes: string): string | null {
  try {
    const as = decodeURIComponent(escapes.replace(/%(?:25)+(?=[0-9a-f]{2})/gi, '%'));
    return /^[^\p{C}]+$/u.test(as) ? as : null;
  } catch {
    return null;
  }
}
