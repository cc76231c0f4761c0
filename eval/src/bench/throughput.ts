import { basename } from 'node:path';
import { FEATURES } from '@fovea/contract';
import type { Table } from '../measure.js';
import { measureFloor } from './floor-process.js';
import type { ServerProcess } from './server-process.js';
import { median } from './statistics.js';

const CONNECTIONS = 8;
const ROUNDS = 3;
const CALLS_PER_CONNECTION = 12;

/** Pictures a second with eight connections, against what the bare networks allow. */
export async function measureThroughput(
  server: ServerProcess,
  file: string,
  picture: Uint8Array<ArrayBuffer>,
  home: string,
  workers: number,
): Promise<Table> {
  const idleFloors: number[] = [];
  const busyFloors: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    idleFloors.push(await measureFloor(file, home, 15));
    busyFloors.push(await measureFloor(file, home, 15, workers));
    const begin = performance.now();
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        for (let call = 0; call < CALLS_PER_CONNECTION; call += 1) {
          await server.analyze(picture, FEATURES.join());
        }
      }),
    );
    rates.push((CONNECTIONS * CALLS_PER_CONNECTION * 1000) / (performance.now() - begin));
  }
  const rate = median(rates);
  const idle = (workers * 1000) / median(idleFloors);
  const busy = (workers * 1000) / median(busyFloors);
  return {
    title: `Throughput: all seven features of ${basename(file)}, ${CONNECTIONS} connections`,
    columns: ['figure', 'value', 'goal'],
    rows: [
      ['answers a second', rate.toFixed(2), ''],
      ['workers / floor, one core busy, a second', idle.toFixed(2), ''],
      ['workers / floor, all workers busy, a second', busy.toFixed(2), ''],
      ['answers / (workers / floor), one core busy', (rate / idle).toFixed(2), '>= 0.85'],
      ['answers / (workers / floor), all workers busy', (rate / busy).toFixed(2), ''],
    ],
    notes: [
      'The floor with all workers busy is what bare network runs reach when every core runs one: memory and caches are shared.',
      'The client that makes the calls runs on the same cores.',
    ],
  };
}
