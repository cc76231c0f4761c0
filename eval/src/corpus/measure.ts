import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnowledgeTable } from 'fovea';
import { CiderD } from '../caption/cider.js';
import type { Measure } from '../measure.js';
import { describe } from './captions.js';
import { countTogether } from './counts.js';
import { findFrames } from './frames.js';
import { writeWordTable } from './word-measure.js';

const TABLE = fileURLToPath(
  new URL('../../../packages/server/src/pipeline/knowledge/statistics.json', import.meta.url),
);

/** The corpus: for each picture what five people said of it. */
export async function loadCorpus(data: string): Promise<readonly (readonly string[])[]> {
  const corpus: Record<string, string[]> = JSON.parse(
    await readFile(join(data, 'captions-corpus.json'), 'utf8'),
  );
  return Object.values(corpus);
}

/** Counts what captions say and finds how they say it. No sentence is kept. */
export const corpusMeasure: Measure = {
  name: 'corpus',
  about: 'counts relations and places in captions and writes the table that captions stand on',
  optional: true,
  async measure({ data }) {
    const corpus = await loadCorpus(data);
    const pictures = corpus.map(describe);
    const table: KnowledgeTable = {
      source:
        'Counts over 23,600 captions of COCO val2017 (CC BY 4.0, https://cocodataset.org), by npm run eval -- corpus',
      ...countTogether(pictures),
      frames: findFrames(pictures, new CiderD(corpus)),
    };
    await writeFile(TABLE, render(table));
    return [
      {
        title: 'Statistics of captions',
        columns: ['figure', 'value'],
        rows: [
          ['pictures', pictures.length],
          ['pairs of things with relations', Object.keys(table.relations).length],
          ['places', Object.keys(table.placeCounts).length],
          ['things and pairs with frames', Object.keys(table.frames).length],
        ],
      },
      await writeWordTable(corpus),
    ];
  },
};

/** JSON with one line for each row of each part: short, and a change shows as one line. */
function render(table: KnowledgeTable): string {
  const parts = Object.entries(table).map(([name, part]) => {
    if (typeof part !== 'object') return ` ${JSON.stringify(name)}: ${JSON.stringify(part)}`;
    const rows = Object.entries(part).map(([key, row]) => `  ${JSON.stringify(key)}: ${JSON.stringify(row)}`);
    return ` ${JSON.stringify(name)}: {\n${rows.join(',\n')}\n }`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
