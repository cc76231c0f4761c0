import type { Table } from '../../measure.js';
import type { Contestant } from './contestant.js';
import { floorTable } from './floor.js';
import { latencyTable, type Rival } from './latency.js';
import { type BenchPage, benchPages } from './pages.js';
import { type Lap, race } from './race.js';
import { startReader } from './reader-process.js';
import { measureSaturation } from './saturation.js';
import { hasTesseract, tesseract } from './tesseract.js';

const ROUNDS = 3;
const CORES = 2;
/** Pages that are being read at once by the service when it is kept busy. */
const IN_FLIGHT = 4;

const GUTENYE = '@gutenye/ocr-node';
const TESSERACT = 'tesseract --psm 3';
const SERVICE = `service, ${CORES} workers of 1 thread`;
const inline = (threads: number) => `networks on ${threads} thread${threads > 1 ? 's' : ''}`;

/** How fast pages are read: against the networks' own time and against other readers. */
export async function* measureRead(home: string): AsyncGenerator<Table> {
  const pages = await benchPages();
  if (!pages) {
    console.log('read: skipped, its pages (../shared/data/ocr-dev beside the repository) are absent\n');
    return;
  }
  const withTesseract = await hasTesseract();
  if (!withTesseract) {
    console.log('read: no `tesseract` with eng, chi_sim, spa, por and jpn on this machine: left out\n');
  }
  const rivals: Rival[] = [{ name: GUTENYE, maxRatio: 0.5 }];
  if (withTesseract) rivals.push({ name: TESSERACT, maxRatio: 0.7 });

  const notes = [
    `Means over pages of the medians of ${ROUNDS} rounds; contestants take turns page by page. CPU is user and system time.`,
    `${GUTENYE} has its own models and settings but for the threads of a network run; it is not told a language and has none for es, pt and ja.`,
    'Tesseract is told the language and starts a process for each page, as its users do; OMP_THREAD_LIMIT sets its threads.',
  ];
  for (const threads of [1, CORES]) {
    const laps = await measureOneAtATime(home, pages, threads, withTesseract);
    const ours = threads > 1 ? [inline(threads), SERVICE] : [inline(threads)];
    yield floorTable(threads, laps, inline(threads));
    yield latencyTable(threads, laps, ours, rivals, notes);
  }
  yield await measureBusy(home, pages, withTesseract);
}

/** All contestants with so many threads for one page; with several, our service too. */
async function measureOneAtATime(
  home: string,
  pages: readonly BenchPage[],
  threads: number,
  withTesseract: boolean,
): Promise<readonly Lap[]> {
  const contestants: Contestant[] = [
    await startReader(inline(threads), { reader: 'inline', home, threads, workers: 0 }),
  ];
  if (threads > 1) {
    contestants.push(await startReader(SERVICE, { reader: 'service', home, threads: 1, workers: threads }));
  }
  contestants.push(await startReader(GUTENYE, { reader: 'gutenye', home, threads, workers: 0 }));
  if (withTesseract) contestants.push(tesseract(TESSERACT, threads));
  try {
    return await race(contestants, pages, ROUNDS);
  } finally {
    for (const contestant of contestants) contestant.stop();
  }
}

async function measureBusy(
  home: string,
  pages: readonly BenchPage[],
  withTesseract: boolean,
): Promise<Table> {
  const service = await startReader(SERVICE, { reader: 'service', home, threads: 1, workers: CORES });
  const gutenyes = [];
  for (let core = 0; core < CORES; core += 1) {
    gutenyes.push(await startReader(GUTENYE, { reader: 'gutenye', home, threads: 1, workers: 0 }));
  }
  const rivals = [{ name: `${GUTENYE}, ${CORES} processes of 1 thread`, lanes: gutenyes, goal: '' }];
  if (withTesseract) {
    rivals.push({
      name: `${TESSERACT}, ${CORES} processes of 1 thread at a time`,
      lanes: Array.from({ length: CORES }, () => tesseract(TESSERACT, 1)),
      goal: '>= 1.0',
    });
  }
  const ours = {
    name: `${SERVICE}, ${IN_FLIGHT} pages in flight`,
    lanes: Array.from({ length: IN_FLIGHT }, () => service),
  };
  const isDocument = ({ language }: BenchPage) => language === 'en' || language === 'zh';
  const groups = [pages.filter(isDocument), pages.filter((page) => !isDocument(page))];
  try {
    return await measureSaturation(ours, rivals, groups);
  } finally {
    for (const contestant of [service, ...gutenyes]) contestant.stop();
  }
}
