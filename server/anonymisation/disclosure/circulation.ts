/**
 * A count in a table, as a line of a network: what flows into a point flows out of it. Each table is such a network: the
 * total splits into rows, rows into cells, cells gather in columns, columns make up the total.
 */
export interface Line { readonly from: string; readonly to: string; readonly count: number; hidden: boolean }

interface Step { readonly line: Line; readonly isForward: boolean; readonly before: string }

/**
 * What anybody can tell of a hidden count from all that is shown: the lowest it could be, and the highest, looked for no
 * further than `reach` above what it is. Exact: the hidden lines can carry more, or less down to nothing, wherever that
 * leaves every shown line as it is, and a network has no other solutions between its lowest and highest.
 */
export function rangeOf(line: Line, lines: readonly Line[], reach: number): { low: number; high: number } {
  const others = lines.filter((other) => other.hidden && other !== line);
  return {
    low: line.count - carried(others, { from: line.from, to: line.to, limit: line.count }),
    high: line.count + carried(others, { from: line.to, to: line.from, limit: reach }),
  };
}

/** How much more the lines can carry between two points, at most `limit`: along a line without bound, against it what it carries. */
function carried(lines: readonly Line[], { from, to, limit }: { from: string; to: string; limit: number }): number {
  const more = new Map(lines.map((line) => [line, 0]));
  let sum = 0;
  while (sum < limit) {
    const way = wayThrough(more, from, to);
    if (way === null) break;
    const amount = Math.min(limit - sum, ...way.map(({ line, isForward }) => isForward ? Infinity : line.count + more.get(line)!));
    for (const { line, isForward } of way) more.set(line, more.get(line)! + (isForward ? amount : -amount));
    sum += amount;
  }
  return sum;
}

/** The shortest way by lines that can carry more; null where there is none. */
function wayThrough(more: ReadonlyMap<Line, number>, from: string, to: string): Step[] | null {
  const reached = new Map<string, Step | null>([[from, null]]);
  for (const point of reached.keys()) {
    if (point === to) break;
    for (const [line, added] of more) {
      const isForward = line.from === point;
      if (!isForward && (line.to !== point || line.count + added === 0)) continue;
      const next = isForward ? line.to : line.from;
      if (!reached.has(next)) reached.set(next, { line, isForward, before: point });
    }
  }
  if (!reached.has(to)) return null;
  const way: Step[] = [];
  for (let step = reached.get(to); step != null; step = reached.get(step.before)) way.push(step);
  return way;
}
