import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderTable } from '../table.js';
import { measureLatency } from './latency.js';
import { measureMemory } from './memory.js';
import { benchPictures } from './pictures.js';
import { startServer } from './server-process.js';
import { measureThroughput } from './throughput.js';

const WORKERS = 2;

async function main(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'fovea-bench-'));
  try {
    const pictures = await benchPictures();
    const [first] = pictures;
    if (!first) throw new Error('There is no picture to measure with');
    console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`);

    const cold = await startServer(home, WORKERS);
    await cold.stop();
    const server = await startServer(home, WORKERS);
    try {
      const picture = new Uint8Array(await readFile(first));
      console.log(
        renderTable({
          title: 'Start to ready',
          columns: ['start', 'ms', 'goal'],
          rows: [
            ['first, models converted', Math.round(cold.readyAfterMs), '<= 4000'],
            ['later', Math.round(server.readyAfterMs), '<= 2000'],
          ],
        }),
      );
      console.log(renderTable(await measureLatency(server, first, picture, home)));
      console.log(renderTable(await measureThroughput(server, first, picture, home, WORKERS)));
      console.log(renderTable(await measureMemory(server, pictures)));
    } finally {
      await server.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

await main();
