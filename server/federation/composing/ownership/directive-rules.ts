import { Kind } from 'graphql';
import type { ConstDirectiveNode } from 'graphql';
import type { Judging } from './judging.ts';
import { checkRight } from './right-rules.ts';

/** Where a directive stands. */
export type Standing = 'own type' | 'own interface' | 'own scalar' | 'own enum, input or union' | 'field' | 'value' | 'core entity' | 'core key';

const RIGHTS: readonly Standing[] = ['own type', 'field'];
const STANDS: Readonly<Record<string, readonly Standing[]>> = {
  key: ['own type', 'core entity'],
  external: ['core key'],
  authenticated: RIGHTS, requiresScopes: RIGHTS, policy: RIGHTS,
  deprecated: ['field', 'value'],
  specifiedBy: ['own scalar'],
};

/** The directives that a partner's SDL may use, each where `checkDirectives` says. Everything else is refused, known or not. */
export const ALLOWED: ReadonlySet<string> = new Set(Object.keys(STANDS));

const WHY: Readonly<Record<string, string>> = {
  override: 'it would take a field from another subgraph',
  shareable: 'what is yours bears your prefix and is nobody else\'s to answer',
  inaccessible: 'it would hide a field; leave out what nobody should ask for',
  interfaceObject: 'it would add fields to all types of an interface',
  composeDirective: 'there are no directives of your own',
  requires: 'it would carry the hub\'s data out with each question; you are given the key and nothing else',
  provides: 'each field is answered by whoever it belongs to',
  tag: 'the hub makes no contracts from tags',
  extends: 'write `extend type`, or `type`, which says the same',
};

/** Why a directive can't be used. */
export const refusalOf = (name: string): string => `@${name} can't be used: ${WHY[name.replace(/^federation__/, '')] ?? 'it is none of those that docs/joining.md lists'}.`;

/** Tells of each directive that can't stand where it does. */
export function checkDirectives(directives: readonly ConstDirectiveNode[] | undefined, at: { standing: Standing; coordinate: string }, judging: Judging): void {
  const { find } = judging;
  for (const directive of directives ?? []) {
    const { value: name } = directive.name;
    const place = { coordinate: at.coordinate, node: directive };
    if (!ALLOWED.has(name)) find('DIRECTIVE', refusalOf(name), place);
    else if (!STANDS[name]!.includes(at.standing)) find('DIRECTIVE', `@${name} can't stand on this (${at.standing}); it can on ${STANDS[name]!.join(', ')}.`, place);
    else if (name === 'specifiedBy' && !isHttps(directive)) find('DIRECTIVE', '@specifiedBy needs an https address.', place);
    else checkRight(directive, place, judging);
  }
}

function isHttps(directive: ConstDirectiveNode): boolean {
  const url = directive.arguments?.find(({ name }) => name.value === 'url')?.value;
  return url?.kind === Kind.STRING && url.value.startsWith('https://');
}
