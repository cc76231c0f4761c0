import type { Table } from '../../measure.js';
import type { Contestant } from './contestant.js';
import { floorTable } from './floor.js';
import { latencyTable, type Rival } from './latency.js';
import { type BenchPage, benchPages } from './pages.js';
import { type Lap, race } from './race.js';
import { startReader } from './reader-process.js';
import { measureSaturation, type Team } from './saturation.js';
import { hasTesseract, tesseract } from './tesseract.js';

const ROUNDS = 3;
const CORES = 2;
/** Pages that are being read at once by the service when it is kept busy. */
const IN_FLIGHT = 4;

const GUTENYE = '@gutenye/ocr-node';
const TESSERACT = 'tesseract --psm 3';
const SERVICE = `service, ${CORES} workers of 1 thread`;
const OURS = 'Fovea';
/** Of each contestant, for one page: with more, those that wait for each other take many times as long. */
const THREADS = 1;

const NOTES = [
  `Means over pages of the medians of ${ROUNDS} rounds; contestants take turns page by page. CPU is user and system time: it says more than the wall when others use the machine.`,
  `${GUTENYE} has its own models and settings but for the threads of a network run; it is not told a language and has none for es, pt and ja.`,
  'Tesseract is told the language and starts a process for each page, as its users do; OMP_THREAD_LIMIT sets its threads.',
];

/** The other readers that are on this machine. */
interface Present {
  readonly gutenye: boolean;
  readonly tesseract: boolean;
}

/** How fast pages are read: against the networks' own time and against other readers. */
export async function* measureRead(home: string): AsyncGenerator<Table> {
  const pages = await benchPages();
  if (!pages) {
    console.log('read: skipped, its pages (../shared/data/ocr-dev beside the repository) are absent\n');
    return;
  }
  const present = { gutenye: isInstalled(GUTENYE), tesseract: await hasTesseract() };
  if (!present.gutenye) console.log(`read: ${GUTENYE} is not installed: left out\n`);
  if (!present.tesseract) {
    console.log('read: no `tesseract` with eng, chi_sim, spa, por and jpn on this machine: left out\n');
  }

  yield* measureLatencies(home, pages, present);
  yield await measureBusy(home, pages, present);
}

async function* measureLatencies(
  home: string,
  pages: readonly BenchPage[],
  present: Present,
): AsyncGenerator<Table> {
  const laps = await measureOneAtATime(home, pages, present);
  yield floorTable(THREADS, laps, OURS);
  const rivals: Rival[] = [];
  if (present.gutenye) rivals.push({ name: GUTENYE, maxRatio: 0.5 });
  if (present.tesseract) rivals.push({ name: TESSERACT, maxRatio: 0.7 });
  if (rivals.length > 0) yield latencyTable(THREADS, laps, [OURS], rivals, NOTES);
}

/** All contestants with as many threads for one page. */
async function measureOneAtATime(
  home: string,
  pages: readonly BenchPage[],
  present: Present,
): Promise<readonly Lap[]> {
  const contestants: Contestant[] = [];
  const setup = { home, threads: THREADS, workers: 0 };
  try {
    contestants.push(await startReader(OURS, { reader: 'inline', ...setup }));
    if (present.gutenye) contestants.push(await startReader(GUTENYE, { reader: 'gutenye', ...setup }));
    if (present.tesseract) contestants.push(tesseract(TESSERACT, THREADS));
    return await race(contestants, pages, ROUNDS);
  } finally {
    for (const contestant of contestants) contestant.stop();
  }
}

async function measureBusy(home: string, pages: readonly BenchPage[], present: Present): Promise<Table> {
  const service = await startReader(SERVICE, { reader: 'service', home, threads: 1, workers: CORES });
  const ours = {
    name: `${SERVICE}, ${IN_FLIGHT} pages in flight`,
    lanes: Array.from({ length: IN_FLIGHT }, () => service),
  };
  const rivals: (Team & { readonly goal: string })[] = [];
  try {
    if (present.gutenye) {
      const lanes: Contestant[] = [];
      rivals.push({ name: `${GUTENYE}, ${CORES} processes of 1 thread`, lanes, goal: '' });
      for (let core = 0; core < CORES; core += 1) {
        lanes.push(await startReader(GUTENYE, { reader: 'gutenye', home, threads: 1, workers: 0 }));
      }
    }
    if (present.tesseract) {
      rivals.push({
        name: `${TESSERACT}, ${CORES} processes of 1 thread at a time`,
        lanes: Array.from({ length: CORES }, () => tesseract(TESSERACT, 1)),
        goal: '>= 1.0',
      });
    }
    const isDocument = ({ language }: BenchPage) => language === 'en' || language === 'zh';
    const groups = [pages.filter(isDocument), pages.filter((page) => !isDocument(page))];
    return await measureSaturation(ours, rivals, groups);
  } finally {
    service.stop();
    for (const { lanes } of rivals) for (const lane of lanes) lane.stop();
  }
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}
