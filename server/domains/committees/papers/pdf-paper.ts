import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { setImmediate as others } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { proseBlocks } from '../../../delivery/index.ts';
import type { Block, Run } from '../../../delivery/index.ts';
import type { Paper, PaperSection } from './paper.ts';

type Document = PDFKit.PDFDocument;
const FACES = { plain: '400Regular/NotoSans_400Regular', bold: '700Bold/NotoSans_700Bold', italic: '400Regular_Italic/NotoSans_400Regular_Italic', boldItalic: '700Bold_Italic/NotoSans_700Bold_Italic' } as const;
type Face = keyof typeof FACES;
const MARGINS = { top: 64, bottom: 64, left: 60, right: 60 };
const [INK, QUIET] = ['#1b1f24', '#57606a'];
const INDENT = 18;

const { resolve } = createRequire(import.meta.url);
let faces: Promise<[Face, Buffer][]> | null = null;
// Read at the first paper: a hub that prints none needs no fonts.
const facesRead = (): Promise<[Face, Buffer][]> => faces ??= Promise.all((Object.keys(FACES) as Face[]).map(async (face): Promise<[Face, Buffer]> =>
  [face, await readFile(resolve(`@expo-google-fonts/noto-sans/${FACES[face]}.ttf`))]));

/**
 * A paper as PDF 1.7, tagged: headings, paragraphs, lists and table cells are told as such to whoever has it read aloud, and
 * each page says state, version, number and Traffic Light Protocol label. Other requests go on between two sections.
 */
export async function pdfPaper(paper: Paper): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4', margins: MARGINS, pdfVersion: '1.7', tagged: true, lang: paper.language.toLowerCase(), displayTitle: true, bufferPages: true, font: null as never,
    info: { Title: [paper.title, paper.committee].filter((part) => part !== '').join(' · '), Subject: paper.mark, Creator: 'Fanar', CreationDate: paper.changedAt, ModDate: paper.changedAt },
  });
  for (const [face, bytes] of await facesRead()) document.registerFont(face, bytes);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => { chunks.push(chunk); });
  const ended = new Promise((end) => { document.on('end', end); });
  new Printer(document).head(paper);
  for (const section of paper.sections) {
    new Printer(document).section(section);
    await others();
  }
  new Printer(document).notes(paper.notes);
  pageFeet(document, paper);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

type Inside = (() => void) | PDFKit.PDFStructureElement[];
// Its types know of options only, not that what is inside may stand in their place.
const struct = (document: Document, tag: string, inside: Inside): PDFKit.PDFStructureElement => document.struct(tag as 'P', inside as never);

/** Writes one part of a paper as a `Sect` of its structure. */
class Printer {
  readonly #document: Document;
  readonly #part: PDFKit.PDFStructureElement;
  constructor(document: Document) {
    this.#document = document;
    this.#part = document.struct('Sect');
    document.addStructure(this.#part);
  }

  head(paper: Paper): void {
    this.#tagged('P', () => this.#document.font('plain').fontSize(10).fillColor(QUIET).text(paper.committee));
    this.#tagged('H1', () => this.#document.font('bold').fontSize(20).fillColor(INK).text(paper.title));
    for (const fact of [...paper.facts, paper.mark]) this.#tagged('P', () => this.#document.font('plain').fontSize(10).fillColor(QUIET).text(fact));
    this.#document.moveDown(1);
    this.#part.end();
  }

  section({ title, text, mark, notes }: PaperSection): void {
    const { page } = this.#document;
    // A heading is not left behind at the foot of a page.
    if (this.#document.y > page.height - MARGINS.bottom - 80) this.#document.addPage();
    this.#tagged('H2', () => this.#document.moveDown(0.6).font('bold').fontSize(13).fillColor(INK).text(title));
    this.#tagged('P', () => this.#document.font('plain').fontSize(8).fillColor(QUIET).text([mark, ...notes].join(' · ')));
    this.#document.moveDown(0.3);
    for (const block of proseBlocks(text)) this.#block(block);
    this.#part.end();
  }

  notes(notes: readonly string[]): void {
    this.#document.moveDown(1);
    for (const note of notes) this.#tagged('P', () => this.#document.font('italic').fontSize(9).fillColor(QUIET).text(note));
    this.#part.end();
  }

  #tagged(tag: string, print: () => unknown): void {
    this.#part.add(struct(this.#document, tag, () => { print(); }));
  }

  #block(block: Block): void {
    this.#document.fontSize(10.5).fillColor(INK);
    if (block.kind === 'rule') return void this.#document.moveDown(0.8);
    if (block.kind === 'heading') return this.#tagged(`H${Math.min(6, block.level + 2)}`, () => this.#runs(block.runs.map((run) => ({ ...run, bold: true as const }))));
    if (block.kind === 'row') return this.#tagged('P', () => this.#runs(block.cells.flatMap((cell, index) => [...(index === 0 ? [] : [{ text: '  |  ' }]), ...cell].map((run) => (block.isHead ? { ...run, bold: true as const } : run)))));
    if (block.kind === 'item') return this.#item(block);
    this.#tagged(block.kind === 'quote' ? 'BlockQuote' : 'P', () => this.#runs(block.runs, block.kind === 'quote' ? INDENT : 0));
  }

  #item({ depth, mark, runs }: Block & { kind: 'item' }): void {
    const document = this.#document;
    const left = MARGINS.left + depth * INDENT;
    const body = struct(document, 'LBody', () => { this.#runs(runs, (depth + 1) * INDENT); });
    if (mark === '') return void this.#part.add(body);
    const label = struct(document, 'Lbl', () => {
      const { y } = document;
      document.font('plain').text(mark, left, y, { lineBreak: false });
      document.x = MARGINS.left;
      document.y = y;
    });
    this.#part.add(struct(document, 'L', [struct(document, 'LI', [label, body])]));
  }

  #runs(runs: readonly Run[], indent = 0): void {
    const document = this.#document;
    const width = document.page.width - MARGINS.left - MARGINS.right - indent;
    for (const [index, run] of runs.entries()) {
      const face: Face = run.bold === true ? (run.italic === true ? 'boldItalic' : 'bold') : run.italic === true ? 'italic' : 'plain';
      const options = { width, continued: index < runs.length - 1, underline: run.link !== undefined, link: run.link ?? null };
      document.font(face);
      if (index === 0) document.text(run.text, MARGINS.left + indent, document.y, options as never);
      else document.text(run.text, options as never);
    }
    document.x = MARGINS.left;
    document.moveDown(0.4);
  }
}

// Beside the content, so not read aloud on each page.
function pageFeet(document: Document, { foot, mark, page }: Paper): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    document.switchToPage(index);
    const { height, width, margins } = document.page;
    // Below the margin a new page would be begun for it.
    margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font('plain').fontSize(8).fillColor(QUIET).text(`${foot} · ${page(index - start + 1, count)}`, MARGINS.left, height - 40, { width: width - 2 * MARGINS.left - 110, lineBreak: false });
    document.font('bold').text(mark, width - MARGINS.right - 110, height - 40, { width: 110, align: 'right', lineBreak: false });
    document.endMarkedContent();
    margins.bottom = MARGINS.bottom;
  }
}
