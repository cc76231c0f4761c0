import { basename } from 'node:path';
import { FEATURES } from '@fovea/contract';
import type { Table } from '../measure.js';
import { measureFloor } from './floor-process.js';
import type { ServerProcess } from './server-process.js';
import { median, quantile } from './statistics.js';

const ROUNDS = 3;
const CALLS = 15;

/** Wall time of a call with all seven features against the floor, in alternating rounds. */
export async function measureLatency(
  server: ServerProcess,
  file: string,
  picture: Uint8Array<ArrayBuffer>,
  home: string,
): Promise<Table> {
  const floors: number[] = [];
  const walls: number[] = [];
  for (let call = 0; call < 5; call += 1) await server.analyze(picture, FEATURES.join());
  for (let round = 0; round < ROUNDS; round += 1) {
    floors.push(await measureFloor(file, home, CALLS));
    for (let call = 0; call < CALLS; call += 1) walls.push(await server.analyze(picture, FEATURES.join()));
  }
  const floor = median(floors);
  const wall = median(walls);
  return {
    title: `Latency: all seven features of ${basename(file)} over HTTP`,
    columns: ['figure', 'value', 'goal'],
    rows: [
      ['floor (bare network runs, one thread), ms', floor.toFixed(1), ''],
      ['wall, median, ms', wall.toFixed(1), '<= 150'],
      ['wall, 95th percentile, ms', quantile(walls, 0.95).toFixed(1), ''],
      ['wall / floor', (wall / floor).toFixed(2), '<= 1.25'],
    ],
    notes: [`Medians of ${ROUNDS} alternating rounds of ${CALLS} calls; one connection.`],
  };
}
