import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Table } from '../measure.js';
import { renderTable } from '../table.js';
import { measureLatency } from './latency.js';
import { measureMemory } from './memory.js';
import { measureOverload } from './overload/measure.js';
import { benchPictures } from './pictures.js';
import { measureRead } from './read/measure.js';
import { type ServerProcess, startServer } from './server-process.js';
import { measureThroughput } from './throughput.js';

const WORKERS = 2;

const SERVER_SECTIONS = ['start', 'latency', 'throughput', 'memory'] as const;

type Wants = (section: (typeof SERVER_SECTIONS)[number] | 'read') => boolean;

/** How long the overload lasts unless `--seconds` says otherwise. */
const OVERLOAD_SECONDS = '60';

async function main(parameters: string[]): Promise<void> {
  const { positionals: asked, values } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: { seconds: { type: 'string', default: OVERLOAD_SECONDS } },
  });
  const wants: Wants = (section) => asked.length === 0 || asked.includes(section);
  const home = await mkdtemp(join(tmpdir(), 'fovea-bench-'));
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`);
  try {
    if (SERVER_SECTIONS.some(wants)) await measureServer(home, wants);
    // Takes all of the machine for a minute and more, so it runs only when it is asked for.
    if (asked.includes('overload')) {
      console.log(renderTable(await measureOverload(home, WORKERS, Number(values.seconds))));
    }
    if (wants('read')) for await (const table of measureRead(home)) console.log(renderTable(table));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function measureServer(home: string, wants: Wants): Promise<void> {
  const pictures = await benchPictures();
  const [first] = pictures;
  if (!first) throw new Error('There is no picture to measure with');
  const cold = await startServer(home, WORKERS);
  await cold.stop();
  const server = await startServer(home, WORKERS);
  try {
    const picture = new Uint8Array(await readFile(first));
    if (wants('start')) console.log(renderTable(startTable(cold, server)));
    if (wants('latency')) console.log(renderTable(await measureLatency(server, first, picture, home)));
    if (wants('throughput')) {
      console.log(renderTable(await measureThroughput(server, first, picture, home, WORKERS)));
    }
    if (wants('memory')) console.log(renderTable(await measureMemory(server, pictures)));
  } finally {
    await server.stop();
  }
}

function startTable(cold: ServerProcess, warm: ServerProcess): Table {
  return {
    title: 'Start to ready',
    columns: ['start', 'ms', 'goal'],
    rows: [
      ['first, models converted', Math.round(cold.readyAfterMs), '<= 4000'],
      ['later', Math.round(warm.readyAfterMs), '<= 2000'],
    ],
  };
}

await main(process.argv.slice(2));
