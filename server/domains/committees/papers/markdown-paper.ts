import type { Paper } from './paper.ts';

// A heading of the text stands below the section's own.
const below = (text: string): string => text.replace(/^(#{1,4}) /gm, '$1## ');
const note = (lines: readonly string[]): string[] => lines.map((line) => `_${line}_`);

/** A paper as Markdown, for whoever works on with it. */
export const markdownPaper = (paper: Paper): string => [
  `# ${[paper.title, paper.committee].filter((part) => part !== '').join(' · ')}`, `**${paper.mark}**`, paper.facts.join('  \n'),
  ...paper.sections.flatMap((section) => [`## ${section.title}`, `**${section.mark}**`, ...note(section.notes), below(section.text)]),
  '---', ...note(paper.notes), '',
].filter((part, index, all) => part !== '' || index === all.length - 1).join('\n\n');
