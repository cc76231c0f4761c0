import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MENTIONED_WORDS, probabilityBy, type WordTable } from 'fovea';
import { type Judgement, reliabilityRows, right, said } from '../caption/reliability.js';
import type { Table } from '../measure.js';
import { countWords, findWords, type WordedPicture } from './words.js';

const TABLE = fileURLToPath(
  new URL('../../../packages/server/src/pipeline/knowledge/word-statistics.json', import.meta.url),
);
const SOURCE =
  'Counts over 23,600 captions of COCO val2017 (CC BY 4.0, https://cocodataset.org), by npm run eval -- corpus';
const FOLDS = 3;
/** Tags are surer than this. */
const MIN_CONFIDENCE = 0.5;

/**
 * Counts in which pictures captions mention words and writes the table that tags stand on. Also tells how
 * well the counts foretell what captions say of pictures that were not counted.
 */
export async function writeWordTable(corpus: readonly (readonly string[])[]): Promise<Table> {
  const pictures = corpus.map((captions) => findWords(captions));
  const table: WordTable = { source: SOURCE, ...countWords(pictures) };
  await writeFile(TABLE, `${JSON.stringify(table)}\n`);
  const judgements = heldOutJudgements(pictures);
  const sure = judgements.filter(({ confidence }) => confidence >= MIN_CONFIDENCE);
  return {
    title: 'Words foretold from the things that captions mention',
    columns: ['probability', 'mean said', 'mentioned', 'words'],
    rows: [
      ...reliabilityRows(judgements, [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
      [`from ${MIN_CONFIDENCE}`, said(sure), right(sure), sure.length],
    ],
    notes: [
      `${pictures.length} pictures, ${MENTIONED_WORDS.length} words, each picture foretold by counts over the other two thirds.`,
    ],
  };
}

function heldOutJudgements(pictures: readonly WordedPicture[]): Judgement[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const counted = pictures.filter((_, index) => index % FOLDS !== fold);
    const held = pictures.filter((_, index) => index % FOLDS === fold);
    const table = { source: '', ...countWords(counted) };
    return held.flatMap(({ categories, words }) => {
      const presence = new Map([...categories.keys()].map((category) => [category, 1]));
      return MENTIONED_WORDS.map((word) => ({
        confidence: probabilityBy(table, word, presence),
        isRight: words.has(word),
      }));
    });
  }).flat();
}
