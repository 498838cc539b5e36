import { valueFromASTUntyped } from 'graphql';
import type { ConstDirectiveNode } from 'graphql';
import { isPolicyWord, isScopeWord } from '../../engine/words.ts';
import type { Judging } from './judging.ts';

const RIGHTS: Readonly<Record<string, { argument: string; isWord: (word: string) => boolean; code: string; words: string }>> = {
  requiresScopes: { argument: 'scopes', isWord: isScopeWord, code: 'UNKNOWN_SCOPE', words: 'the scopes of the hub\'s keys (KeyScope), such as ALERTS_READ' },
  policy: { argument: 'policies', isWord: isPolicyWord, code: 'UNKNOWN_POLICY', words: 'public, partner, role:STEWARD, organisation:la-strada-ukraine or country:UA' },
};

/** Who may ask is said in the hub's words: another one would be met by nobody, and its author would think it were met. */
export function checkRight(directive: ConstDirectiveNode, place: { coordinate: string; node: ConstDirectiveNode }, { find }: Judging): void {
  const right = RIGHTS[directive.name.value];
  if (right === undefined) return;
  const given = directive.arguments?.find(({ name }) => name.value === right.argument)?.value;
  const lists: unknown = given === undefined ? null : valueFromASTUntyped(given);
  const isWritten = Array.isArray(lists) && lists.length > 0 && lists.every((all) => Array.isArray(all) && all.length > 0 && all.every((word) => typeof word === 'string'));
  if (!isWritten) return find(right.code, `@${directive.name.value} takes lists of words in a list: (${right.argument}: [["…"]]).`, place);
  for (const word of (lists as string[][]).flat()) if (!right.isWord(word)) find(right.code, `"${word}" is no word of the hub: there are ${right.words}.`, place);
}
