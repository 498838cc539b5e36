import { proseBlocks } from '../../../delivery/index.ts';
import type { Block, Run } from '../../../delivery/index.ts';

const said = (runs: readonly Run[]): string => runs.map(({ text, link }) => (link === undefined || link === text ? text : `${text} (${link})`)).join('');

function lines(block: Block): string {
  switch (block.kind) {
    case 'rule': return '* * *';
    case 'row': return block.cells.map(said).join(' | ');
    case 'item': return `${'  '.repeat(block.depth)}${block.mark} ${said(block.runs)}`;
    case 'quote': return said(block.runs).split('\n').map((line) => `> ${line}`).join('\n');
    default: return said(block.runs);
  }
}

/** Markdown as text that is read without any program: links stand beside what they are on. */
export const plainText = (markdown: string): string => proseBlocks(markdown).map((block, index, all) => {
  const isTight = ['item', 'row'].includes(block.kind) && all[index + 1]?.kind === block.kind;
  return `${lines(block)}${isTight ? '\n' : '\n\n'}`;
}).join('').trimEnd();
