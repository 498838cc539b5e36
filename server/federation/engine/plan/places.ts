import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import { isThing, valueOf } from '../../guard/thing.ts';
import type { Thing } from '../../guard/thing.ts';

/** A thing in what has been joined so far, and where it stands there. */
export interface Place { readonly thing: Thing; readonly path: readonly (string | number)[] }
/** Whether a type is one of these, or has one of these for its interface or union. */
export type IsOf = (type: string, types: readonly string[]) => boolean;

/** Finds the things at a path of a plan, in their order. A list stands for all in it, so the path's own signs for lists say nothing more. */
export function placesAt(path: readonly FlattenNodePathSegment[], isOf: IsOf): (data: Thing) => Place[] {
  const segments = path.filter((segment) => segment !== '@');
  return (data) => {
    const found: Place[] = [];
    const way: (string | number)[] = [];
    const look = (value: unknown, at: number): void => {
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++) {
          way.push(index);
          look(value[index], at);
          way.pop();
        }
        return;
      }
      if (!isThing(value)) return;
      const segment = segments[at];
      if (segment === undefined) found.push({ thing: value, path: way.slice() });
      else if ('Field' in segment) {
        way.push(segment.Field);
        look(valueOf(value, segment.Field), at + 1);
        way.pop();
      } else {
        const type = valueOf(value, '__typename');
        if (typeof type !== 'string' || isOf(type, segment.TypeCondition)) look(value, at + 1);
      }
    };
    look(data, 0);
    return found;
  };
}

/** Puts what a subgraph says of a thing to what others said of it. What both say, in lists of one length too, is gone into; else the later word stands. */
export function join(thing: Thing, said: Thing): void {
  for (const key of Object.keys(said)) thing[key] = joined(valueOf(thing, key), said[key]);
}

function joined(known: unknown, said: unknown): unknown {
  if (isThing(known) && isThing(said)) {
    join(known, said);
    return known;
  }
  if (!Array.isArray(known) || !Array.isArray(said) || known.length !== said.length) return said;
  return known.map((one, index) => joined(one, said[index]));
}

/** The same values in objects of its own. */
export function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copied) as T;
  if (!isThing(value)) return value;
  const copy: Thing = {};
  for (const key of Object.keys(value)) copy[key] = copied(value[key]);
  return copy as T;
}

/** How many values there are in one, itself counted. */
export function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return (Array.isArray(value) ? value : Object.values(value)).reduce<number>((size, part) => size + sizeOf(part), 1);
}
