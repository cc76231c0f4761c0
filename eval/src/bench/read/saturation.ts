import type { Table } from '../../measure.js';
import { median } from '../statistics.js';
import type { Contestant } from './contestant.js';
import type { BenchPage } from './pages.js';
import { firstOfEachLanguage } from './race.js';

const ROUNDS = 3;

/** A reader with as many pages in hand as keep both cores busy: one contestant for each page in flight. */
export interface Team {
  readonly name: string;
  readonly lanes: readonly Contestant[];
}

/** Pages a second with both cores busy: our team against others, in alternating rounds. */
export async function measureSaturation(
  ours: Team,
  rivals: readonly (Team & { readonly goal: string })[],
  groups: readonly (readonly BenchPage[])[],
): Promise<Table> {
  const rows: (readonly string[])[] = [];
  for (const pages of groups) {
    const languages = [...new Set(pages.map(({ language }) => language))].join(', ');
    const teams = [ours, ...rivals];
    const rates = new Map<Team, number[]>(teams.map((team) => [team, []]));
    for (const team of teams) await pagesPerSecond(team, firstOfEachLanguage(pages));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const team of teams) rates.get(team)?.push(await pagesPerSecond(team, pages));
    }
    const own = rates.get(ours) ?? [];
    rows.push([languages, ours.name, median(own).toFixed(2), '', '']);
    for (const rival of rivals) {
      const theirs = rates.get(rival) ?? [];
      const ratios = own.map((rate, round) => rate / (theirs[round] ?? Number.NaN));
      rows.push([languages, rival.name, median(theirs).toFixed(2), median(ratios).toFixed(2), rival.goal]);
    }
  }
  return {
    title: 'Read: saturated, both cores busy',
    columns: ['pages', 'reader', 'pages a second', 'ours / it', 'goal'],
    rows,
    notes: [`Medians of ${ROUNDS} alternating rounds over the same pages.`],
  };
}

/** Each lane takes the next page as soon as it has read one. */
async function pagesPerSecond({ lanes }: Team, pages: readonly BenchPage[]): Promise<number> {
  const start = performance.now();
  let next = 0;
  await Promise.all(
    lanes.map(async (lane) => {
      for (let page = pages[next++]; page; page = pages[next++]) await lane.read(page);
    }),
  );
  return (1000 * pages.length) / (performance.now() - start);
}
