import { parseArgs } from 'node:util';
import { startHub } from '../test/support/hub.ts';
import type { TestHub } from '../test/support/hub.ts';
import { MinutesDesk } from '../test/stories/committees/minutes-desk.ts';

const USAGE = 'npm run bench -- minutes [--total 10000] [--sections 200]';
const ROUNDS = 200;
const FEED = 'query ($after: String) { minutesFeed(first: 20, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id state version withheld committee { slug } sections { id title } } } } }';

/**
 * The feed of so many minutes at its beginning, in its middle and at its end, in turns, for a reader who may read a part of
 * each; and one paper of many sections as PDF. Prints ratios to the first page, the processor time of the paper and what
 * the process grew by.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { total: { type: 'string', default: '10000' }, sections: { type: 'string', default: '200' }, help: { type: 'boolean', default: false } } });
  if (values.help) return console.log(USAGE);
  const hub = await startHub();
  try {
    const desk = new MinutesDesk(hub);
    await feed(hub, desk, Number(values.total));
    await paper(hub, desk, Number(values.sections));
  } finally {
    await hub.close();
  }
}

async function feed(hub: TestHub, desk: MinutesDesk, total: number): Promise<void> {
  const { id } = await desk.committee();
  const drafted = await desk.draft(id, [{ title: 'For all', audience: { level: 'NETWORK' } }, { title: 'For members', audience: { level: 'MEMBERS' } }]);
  await desk.until(drafted, id, 'PUBLISHED');
  // One grown to many, as the hub: what is measured is reading.
  await hub.database.writeAsHub(async (em) => {
    const copy = (table: string, columns: string, values: string): string => `insert into ${table} (${columns}) ${values}`;
    await em.execute('create temporary table grown on commit drop as select n, gen_random_uuid() as session, gen_random_uuid() as minutes from generate_series(1, ?) n', [total]);
    await em.execute(copy('committee_session', 'id, committee_id, session_number, language, starts_at, time_zone, state, audience_level, created_at', `select g.session, s.committee_id, 1000 + g.n, s.language, s.starts_at, s.time_zone, s.state, s.audience_level, s.created_at from grown g, (select * from committee_session order by number limit 1) s`));
    await em.execute(copy('minutes', 'id, committee_id, session_id, language, state, version, levels, begun_at, updated_at, published_at', `select g.minutes, m.committee_id, g.session, m.language, m.state, m.version, m.levels, m.begun_at, m.updated_at, m.published_at from grown g, minutes m where m.id = '${drafted.id.slice('minutes_'.length)}'`));
    await em.execute(copy('minutes_section', 'id, minutes_id, committee_id, place, title, text, search, audience_level, version', `select gen_random_uuid(), g.minutes, s.committee_id, s.place, s.title, s.text, s.search, s.audience_level, s.version from grown g, minutes_section s where s.minutes_id = '${drafted.id.slice('minutes_'.length)}'`));
  });
  await hub.database.writeAsHub((em) => em.execute('analyze'));
  const cursors: (string | null)[] = [null];
  for (let after: string | null = null; ;) {
    const { pageInfo }: { pageInfo: { endCursor: string; hasNextPage: boolean } } = (await hub.data('reader-ro', 'query ($after: String) { minutesFeed(first: 100, after: $after) { pageInfo { endCursor hasNextPage } } }', { after })).minutesFeed;
    if (!pageInfo.hasNextPage) break;
    cursors.push(after = pageInfo.endCursor);
  }
  const places = { first: cursors[0]!, middle: cursors[Math.floor(cursors.length / 2)]!, last: cursors.at(-1)! };
  const spent: Record<string, number[]> = { first: [], middle: [], last: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, after] of Object.entries(places)) {
      const started = performance.now();
      await hub.data('reader-ro', FEED, { after });
      spent[place]!.push(performance.now() - started);
    }
  }
  const median = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  const first = median(spent['first']!);
  console.log(`A page of 20 of ${total} minutes, ${ROUNDS} rounds in turns, median:`);
  for (const place of Object.keys(places)) console.log(`  ${place.padEnd(7)} ${(median(spent[place]!) / first).toFixed(2)}  (${median(spent[place]!).toFixed(1)} ms)`);
}

async function paper(hub: TestHub, desk: MinutesDesk, sections: number): Promise<void> {
  const { id } = await desk.committee();
  const text = `${'Учасники обговорили взаємодію служб і домовилися про порядок повідомлень. '.repeat(6)}\n\n- **перше** питання\n- друге питання\n\nȘedința a continuat.`;
  const drafted = await desk.draft(id, Array.from({ length: sections }, (_, index) => ({ title: `Питання ${index + 1}`, text, audience: { level: 'MEMBERS' } })));
  for (const round of ['first', 'second']) {
    const [cpu, before, started] = [process.cpuUsage(), process.memoryUsage.rss(), performance.now()];
    const answer = await fetch(`${hub.address}/minutes/${drafted.id}.pdf`, { headers: { authorization: `Bearer ${hub.key(desk.secretary)}` } });
    const bytes = (await answer.arrayBuffer()).byteLength;
    const { user, system } = process.cpuUsage(cpu);
    console.log(`PDF of ${sections} sections, ${round}: ${answer.status}, ${Math.round(bytes / 1024)} KiB, ${((user + system) / 1000).toFixed(0)} ms of processor time, ${(performance.now() - started).toFixed(0)} ms, resident memory ${((process.memoryUsage.rss() - before) / 2 ** 20).toFixed(0)} MiB more`);
  }
}
