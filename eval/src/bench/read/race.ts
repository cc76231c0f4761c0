import { median } from '../statistics.js';
import type { Contestant, Reading } from './contestant.js';
import type { BenchPage } from './pages.js';

/** One page as one contestant read it in one round. */
export interface Lap {
  readonly contestant: string;
  readonly page: BenchPage;
  readonly reading: Reading;
}

/**
 * Lets contestants read the same pages in turn: page by page, one reading at a time, so that whatever else
 * the machine does meets all of them alike. Another one begins in each round. Before the first, one page of
 * each language is read to warm up.
 *
 * @throws Error when a contestant finds nothing on a page: its time would say nothing
 */
export async function race(
  contestants: readonly Contestant[],
  pages: readonly BenchPage[],
  rounds: number,
): Promise<readonly Lap[]> {
  const laps: Lap[] = [];
  for (const page of firstOfEachLanguage(pages)) {
    for (const contestant of contestants) await contestant.read(page);
  }
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contestants.length;
    const order = [...contestants.slice(first), ...contestants.slice(0, first)];
    for (const page of pages) {
      for (const contestant of order) {
        const reading = await contestant.read(page);
        if (reading.lines === 0) throw new Error(`${contestant.name} found nothing on ${page.name}`);
        laps.push({ contestant: contestant.name, page, reading });
      }
    }
  }
  return laps;
}

/** The laps of each language by its name and, when there are several, those of `all`. */
export function byLanguage(laps: readonly Lap[]): readonly (readonly [string, readonly Lap[]])[] {
  const languages = [...new Set(laps.map(({ page }) => page.language))];
  const groups = languages.map(
    (language) => [language, laps.filter(({ page }) => page.language === language)] as const,
  );
  return groups.length > 1 ? [...groups, ['all', laps]] : groups;
}

/** For each page the median of one figure of a contestant, in the order of the pages. */
export function pageMedians(
  laps: readonly Lap[],
  contestant: string,
  figure: (reading: Reading) => number | undefined,
): readonly number[] {
  const figures = new Map<string, number[]>();
  for (const { contestant: name, page, reading } of laps) {
    if (name !== contestant) continue;
    const known = figures.get(page.path) ?? [];
    known.push(figure(reading) ?? Number.NaN);
    figures.set(page.path, known);
  }
  return [...figures.values()].map(median);
}

/** The pages to warm up with. */
export function firstOfEachLanguage(pages: readonly BenchPage[]): readonly BenchPage[] {
  return pages.filter(
    ({ language }, index) => pages.findIndex((other) => other.language === language) === index,
  );
}
