import type { Fared } from './crowd.ts';

/** Several rounds as one: the middle one's time, all their processor time and messages. */
export interface Summed { readonly seconds: number; readonly rate: number; readonly cpuEach: number }
/** What was measured of a contender. */
export interface Figures { readonly name: string; readonly memory: number; readonly open: number; readonly one: Summed; readonly burst: Summed | null }

/** Null where there were none. */
export function summed(rounds: readonly Fared[]): Summed | null {
  if (rounds.length === 0) return null;
  const seconds = rounds.map((round) => round.seconds).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
  const [cpu, deliveries] = rounds.reduce(([time, messages], round) => [time + round.cpu, messages + round.deliveries], [0, 0] as [number, number]);
  return { seconds, rate: rounds[0]!.deliveries / seconds, cpuEach: (cpu / deliveries) * 1e6 };
}

// What is asked of the hub, at this many subscribers.
const AT = 5000;

interface Bar { readonly what: string; readonly is: number; readonly ask: string; readonly isMet: boolean }

/** Prints what was measured with so many subscribers; whether the hub does what is asked of it. */
export function report(size: number, all: readonly Figures[]): boolean {
  const limit = all.find(({ name }) => name === 'limit')!;
  console.log(`\n${size} subscribers; ratios to the limit, a plain ws that sends one buffer to all`);
  console.log('             one event: last  ratio   CPU each   a burst: last  deliveries/s  ratio   CPU each  ratio   idle each   connected');
  for (const { name, memory, open, one, burst } of all) {
    console.log([
      name.padEnd(11), `${(one.seconds * 1000).toFixed(0)} ms`.padStart(15), (one.rate / limit.one.rate).toFixed(2).padStart(7), `${one.cpuEach.toFixed(1)} µs`.padStart(10),
      ...burstOf(burst, limit.burst!), `${memory.toFixed(1)} KiB`.padStart(11), String(open).padStart(11),
    ].join(''));
  }
  const bars = barsOf(size, all);
  for (const { what, is, ask, isMet } of bars) console.log(`  ${isMet ? 'met    ' : 'NOT MET'} ${what}: ${is.toFixed(2)} (${ask})`);
  return bars.every(({ isMet }) => isMet);
}

const burstOf = (burst: Summed | null, limit: Summed): string[] => (burst === null ? ['–'.padStart(51)] : [
  `${(burst.seconds * 1000).toFixed(0)} ms`.padStart(15), Math.round(burst.rate).toString().padStart(13), (burst.rate / limit.rate).toFixed(2).padStart(7), `${burst.cpuEach.toFixed(1)} µs`.padStart(10),
  (burst.cpuEach / limit.cpuEach).toFixed(2).padStart(6),
]);

function barsOf(size: number, all: readonly Figures[]): Bar[] {
  const [limit, hub, naive] = ['limit', 'hub', 'naive'].map((wanted) => all.find(({ name }) => name === wanted)!) as [Figures, Figures, Figures];
  const least = (what: string, is: number, ask: number): Bar => ({ what, is, ask: `at least ${ask}`, isMet: is >= ask });
  const connected = least('subscribers still connected after the bursts', hub.open, size);
  if (size !== AT) return [connected];
  return [
    connected, least('one event, deliveries a second beside the limit', hub.one.rate / limit.one.rate, 0.7), least('a burst, deliveries a second beside the limit', hub.burst!.rate / limit.burst!.rate, 1.5),
    least('a burst, deliveries for a second of processor time beside the naive server', naive.burst!.cpuEach / hub.burst!.cpuEach, 5),
    { what: 'KiB of memory for an idle subscriber', is: hub.memory, ask: 'at most 20', isMet: hub.memory <= 20 },
  ];
}
