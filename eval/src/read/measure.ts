import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadResult } from '@fovea/contract';
import type { Measure, Table } from '../measure.js';
import { openScene } from '../scenes.js';
import { falseHandwritingNote } from './handwriting.js';
import { loadOcrDev, type TruePage } from './ocr-dev.js';
import { reliabilityTable } from './reliability.js';
import { missingFonts } from './rendered/faces.js';
import { renderSet } from './rendered/rendered-set.js';
import { scorePage } from './score.js';
import { readTables, type ScoredPage } from './tables.js';

/** Text read on rendered pages: character error rate, words found, how well their polygons fit, and confidence. */
export const readMeasure: Measure = {
  name: 'read',
  about: 'text read on two sets of rendered pages, by language and by condition, and how sure it is',
  async measure({ data }) {
    return [...(await measureSet('ocr-dev', await loadOcrDev(data))), ...(await measureRenderedSet())];
  },
};

async function measureRenderedSet(): Promise<readonly Table[]> {
  const missing = missingFonts();
  if (missing) {
    console.error(`rendered-set is not measured: ${missing}`);
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'fovea-rendered-'));
  try {
    return await measureSet('rendered-set', await renderSet(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureSet(set: string, pages: readonly TruePage[]): Promise<readonly Table[]> {
  const scored: ScoredPage[] = [];
  const results: ReadResult[] = [];
  for (const page of pages) {
    const result = await (await openScene(page.path)).text();
    results.push(result);
    scored.push({ page, score: scorePage(page, result) });
  }
  const words = scored.flatMap(({ score }) => score.words);
  return [...readTables(set, scored, [falseHandwritingNote(results)]), reliabilityTable(set, words)];
}
