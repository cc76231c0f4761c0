import type { Table } from '../../measure.js';
import { compare, mean } from './compare.js';
import { byLanguage, type Lap, pageMedians } from './race.js';

/** The time a page takes a reader of ours against that of the bare network runs it needs, by language. */
export function floorTable(threads: number, laps: readonly Lap[], name: string): Table {
  return {
    title: `Read: time against the floor, threads of a network run: ${threads}`,
    columns: [
      'language',
      'pages',
      'floor, ms',
      'wall, ms',
      'wall / floor, mean of pages',
      'wall / floor, sum of pages',
      'without decoding, sum',
      'goal',
    ],
    rows: byLanguage(laps).map(([language, some]) => {
      const floors = pageMedians(some, name, ({ networksMs }) => networksMs);
      const walls = pageMedians(some, name, ({ wallMs }) => wallMs);
      const decodes = pageMedians(some, name, ({ decodeMs }) => decodeMs);
      const { meanRatio, ratioOfSums } = compare(walls, floors);
      const decoded = walls.map((wall, page) => wall - (decodes[page] ?? Number.NaN));
      return [
        language,
        floors.length,
        mean(floors).toFixed(1),
        mean(walls).toFixed(1),
        meanRatio.toFixed(2),
        ratioOfSums.toFixed(2),
        compare(decoded, floors).ratioOfSums.toFixed(2),
        '<= 1.2',
      ];
    }),
    notes: [
      'Floor: the bare onnxruntime runs (lines, direction, characters) of the same readings, so as many and as wide. Wall: from the file to the text.',
      'The second reader, which mends es, pt and ja, is no part of the floor and is one of the wall.',
    ],
  };
}
