import { readFileSync } from 'node:fs';
import type { FindingKind } from '../../../server/anonymisation/index.ts';
import { LANGUAGES } from '../../../server/kernel/index.ts';
import type { Language } from '../../../server/kernel/index.ts';

/** Every kind of finding of the public schema, in the order that reports list them. */
export const KINDS = [
  'PERSON', 'NATIONAL_ID', 'PASSPORT', 'PHONE', 'EMAIL', 'SOCIAL_HANDLE', 'ADDRESS', 'DATE_OF_BIRTH', 'IBAN', 'PLATE', 'GEO_COORDINATE',
  'EXACT_AGE_WITH_PLACE', 'INSTITUTION', 'SINGLING_OUT', 'UNREADABLE',
] as const satisfies readonly FindingKind[];

/** Something personal in a text, by UTF-16 offsets, end exclusive. `wrong`: it has a check sign and that is wrong on purpose. */
export interface Label { kind: FindingKind; start: number; end: number; obfuscated: boolean; wrong: boolean }

/** One text with all that is personal in it; a text of a `clean` file has nothing. `place` is `file:line`. */
export interface LabelledText { place: string; language: Language; text: string; labels: Label[] }

const MARK = /⟦(?<disguised>~?)(?<kind>[A-Z_]+)(?<wrong>!?):(?<inside>[^⟦⟧]*)⟧/;
const ESCAPE = /\\(?:u\{([0-9A-Fa-f]+)\}|([nt]))/g;

/** Those that say something personal, or those that must pass; a part named `fresh`, say, is in files of its own. */
export function labelledTexts(which: 'personal' | 'clean', part?: string): LabelledText[] {
  return LANGUAGES.flatMap((language) => {
    const file = `${part ? `${which}-${part}` : which}-${language.toLowerCase()}.txt`;
    return textsOf(file, readFileSync(new URL(`texts/${file}`, import.meta.url), 'utf8'), language);
  });
}

/** The texts of one file: one a line, `#` begins a remark, and an empty line says nothing. */
export function textsOf(file: string, lines: string, language: Language): LabelledText[] {
  return lines.split('\n').flatMap((line, at) =>
    line === '' || line.startsWith('#') ? [] : [labelled(`${file}:${at + 1}`, line, language)]);
}

/**
 * The text without its marks, and the offsets that the marks stood at. `⟦PHONE:069 …⟧` is plain, `⟦~PHONE:o69 …⟧` is
 * disguised, `⟦IBAN!:…⟧` has a wrong check sign. Signs that nobody sees are written `\u{200B}`, `\n` and `\t`.
 */
function labelled(place: string, line: string, language: Language): LabelledText {
  const labels: Label[] = [];
  let text = '';
  let rest = line;
  for (let mark = MARK.exec(rest); mark; mark = MARK.exec(rest)) {
    const { disguised, kind, wrong, inside } = mark.groups as Record<'disguised' | 'kind' | 'wrong' | 'inside', string>;
    text += unescaped(rest.slice(0, mark.index));
    const start = text.length;
    text += unescaped(inside);
    labels.push({ kind: kindNamed(kind, place), start, end: text.length, obfuscated: disguised === '~', wrong: wrong === '!' });
    rest = rest.slice(mark.index + mark[0].length);
  }
  text += unescaped(rest);
  if (/[⟦⟧]/.test(text)) throw new Error(`${place}: a mark that is not closed, or stands in another`);
  return { place, language, text, labels };
}

function kindNamed(name: string, place: string): FindingKind {
  const kind = KINDS.find((known) => known === name);
  if (!kind) throw new Error(`${place}: no kind is named ${name}`);
  return kind;
}

const unescaped = (text: string): string =>
  text.replace(ESCAPE, (_, code: string | undefined, sign: string) => (code ? String.fromCodePoint(Number.parseInt(code, 16)) : sign === 'n' ? '\n' : '\t'));
