import type { Table } from '../../measure.js';
import { compare, mean } from './compare.js';
import { byLanguage, type Lap, pageMedians } from './race.js';

/** A rival and how much of its time is ours to take. */
export interface Rival {
  readonly name: string;
  readonly maxRatio: number;
}

/** The time a page takes against rivals, by language. */
export function latencyTable(
  threads: number,
  laps: readonly Lap[],
  ours: readonly string[],
  rivals: readonly Rival[],
  notes: readonly string[],
): Table {
  return {
    title: `Read: latency, threads for one page: ${threads}`,
    columns: [
      'language',
      'ours',
      'rival',
      'ours, ms',
      'rival, ms',
      'ours, CPU ms',
      'rival, CPU ms',
      'ours / rival, mean of pages',
      'ours / rival, sum of pages',
      'goal',
      'CPU ours / rival, mean of pages',
    ],
    rows: byLanguage(laps).flatMap(([language, some]) =>
      ours.flatMap((own) =>
        rivals.map(({ name, maxRatio }) => {
          const times = (contestant: string) => pageMedians(some, contestant, ({ wallMs }) => wallMs);
          const cpuTimes = (contestant: string) => pageMedians(some, contestant, ({ cpuMs }) => cpuMs);
          const { meanRatio, ratioOfSums } = compare(times(own), times(name));
          return [
            language,
            own,
            name,
            mean(times(own)).toFixed(0),
            mean(times(name)).toFixed(0),
            mean(cpuTimes(own)).toFixed(0),
            mean(cpuTimes(name)).toFixed(0),
            meanRatio.toFixed(2),
            ratioOfSums.toFixed(2),
            `<= ${maxRatio}`,
            compare(cpuTimes(own), cpuTimes(name)).meanRatio.toFixed(2),
          ];
        }),
      ),
    ),
    notes,
  };
}
