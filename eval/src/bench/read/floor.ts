import type { Table } from '../../measure.js';
import { compare, mean } from './compare.js';
import { type Lap, pageMedians } from './race.js';

/** The time a page takes a reader of ours against that of the bare network runs it needs, by language. */
export function floorTable(threads: number, laps: readonly Lap[], name: string): Table {
  const languages = [...new Set(laps.map(({ page }) => page.language))];
  return {
    title: `Read: time against the floor, threads of a network run: ${threads}`,
    columns: [
      'language',
      'pages',
      'floor, ms',
      'wall, ms',
      'wall / floor, median page',
      'wall / floor, all pages',
      'without decoding',
      'goal',
    ],
    rows: languages.map((language) => {
      const floors = pageMedians(laps, name, language, ({ networksMs }) => networksMs);
      const walls = pageMedians(laps, name, language, ({ wallMs }) => wallMs);
      const decodes = pageMedians(laps, name, language, ({ decodeMs }) => decodeMs);
      const { medianRatio, ratioOfSums } = compare(walls, floors);
      const decoded = walls.map((wall, page) => wall - (decodes[page] ?? Number.NaN));
      return [
        language,
        floors.length,
        mean(floors).toFixed(1),
        mean(walls).toFixed(1),
        medianRatio.toFixed(2),
        ratioOfSums.toFixed(2),
        compare(decoded, floors).ratioOfSums.toFixed(2),
        '<= 1.2',
      ];
    }),
    notes: [
      'Floor: the bare onnxruntime runs of the same readings (lines, direction, characters). Wall: from the file to the text.',
    ],
  };
}
