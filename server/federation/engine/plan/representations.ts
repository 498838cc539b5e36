import type { FetchRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import { isThing, valueOf } from '../../guard/thing.ts';
import type { Thing } from '../../guard/thing.ts';
import type { IsOf } from './places.ts';

type Select = (thing: Thing, into: Thing) => void;
type Rewrite = (value: unknown) => void;
type Segment = FetchRewrite extends infer One ? One extends { path: (infer Part)[] } ? Part : never : never;

/** What a subgraph is told of a thing, that it may know which: its type and what the plan requires; null where there is nothing of that. */
export function representing(requires: readonly RequiresSelection[], isOf: IsOf): (thing: Thing) => Thing | null {
  const select = selecting(requires, isOf);
  return (thing) => {
    if (typeof valueOf(thing, '__typename') !== 'string') return null;
    const told = selected(thing, select);
    if (told !== null) told['__typename'] ??= thing['__typename'];
    return told;
  };
}

function selecting(selections: readonly RequiresSelection[], isOf: IsOf): Select {
  const each = selections.map((one) => selectingOne(one, isOf));
  return (thing, into) => { for (const select of each) select(thing, into); };
}

function selectingOne(selection: RequiresSelection, isOf: IsOf): Select {
  if (selection.kind === 'FragmentSpread') throw new Error(`A plan requires the fragment ${selection.value}.`);
  if (selection.kind === 'InlineFragment') {
    const select = selecting(selection.selections, isOf);
    return (thing, into) => {
      const type = valueOf(thing, '__typename');
      if (typeof type === 'string' && isOf(type, [selection.typeCondition])) select(thing, into);
    };
  }
  const { name } = selection;
  const alias = selection.alias ?? name;
  const below = selection.selections ?? null;
  const select = below === null ? null : selecting(below, isOf);
  return (thing, into) => {
    const value = valueOf(thing, Object.hasOwn(thing, name) ? name : alias);
    const told = select === null ? value : within(value, select);
    if (told !== null && told !== undefined) into[alias] = told;
  };
}

function within(value: unknown, select: Select): unknown {
  if (Array.isArray(value)) return value.map((one) => within(one, select));
  return isThing(value) ? selected(value, select) : value;
}

// A type alone says nothing of which thing it is.
function selected(thing: Thing, select: Select): Thing | null {
  const told: Thing = {};
  select(thing, told);
  return Object.keys(told).some((key) => key !== '__typename') ? told : null;
}

/** Where a subgraph knows a type or a field by another name, a plan says so; what comes back changes what it is given. */
export function rewriting(rewrites: readonly FetchRewrite[] | undefined, isOf: IsOf): Rewrite {
  const each = (rewrites ?? []).map((one) => rewritingOne(one, isOf));
  return (value) => { for (const rewrite of each) rewrite(value); };
}

function rewritingOne(rewrite: FetchRewrite, isOf: IsOf): Rewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return atEnd(path, isOf, (thing, key) => {
      if (!Object.hasOwn(thing, key)) return;
      thing[renameKeyTo] = thing[key];
      delete thing[key];
    });
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return atEnd(path, isOf, (thing, key) => { thing[key] = setValueTo; });
}

function atEnd(path: readonly Segment[], isOf: IsOf, change: (thing: Thing, key: string) => void): Rewrite {
  const go = (value: unknown, at: number): void => {
    if (Array.isArray(value)) for (const one of value) go(one, at);
    if (!isThing(value)) return;
    const segment = path[at]!;
    if ('TypenameEquals' in segment) {
      const type = valueOf(value, '__typename');
      if (typeof type !== 'string' || isOf(type, segment.TypenameEquals)) go(value, at + 1);
    } else if (at === path.length - 1) change(value, segment.Key);
    else go(valueOf(value, segment.Key), at + 1);
  };
  return (value) => go(value, 0);
}
