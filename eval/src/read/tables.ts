import type { Table } from '../measure.js';
import type { TruePage } from './ocr-dev.js';
import { addScores, type ReadScore } from './score.js';

/** A page, and what was right when it was read. */
export interface ScoredPage {
  readonly page: TruePage;
  readonly score: ReadScore;
}

const FIGURES = ['pages', 'CER %', 'word F1 %', 'word IoU'];

/** The figures of a set of pages, once by language and once by condition with all languages pooled. */
export function readTables(
  set: string,
  scored: readonly ScoredPage[],
  notes: readonly string[] = [],
): readonly Table[] {
  const about = `${set}, ${scored.length} rendered pages.`;
  return [
    {
      title: `Read, ${set}, by language`,
      columns: ['language', ...FIGURES],
      rows: rowsBy(scored, ({ language }) => language),
      notes: [
        `${about} CER: edit distance over true characters, in reading order, without spaces for zh, ja and mixed.`,
        'F1 and IoU: words with the right text and an IoU of 0.5 or more.',
        'Goals: CER at most 0.3 % for en, 0.5 % for zh, 0.6 % for es and pt, 1 % for ja.',
        'Word F1 at least 98 % for en, es and pt, 96 % for zh and ja. Word IoU at least 0.85.',
      ],
    },
    {
      title: `Read, ${set}, by condition`,
      columns: ['condition', ...FIGURES],
      rows: rowsBy(scored, ({ condition }) => condition),
      notes: [
        `${about} All languages pooled.`,
        'Goal: CER at most 2 % in each of rot90, rot180, rot270, persp, dark, noise and lowc.',
        ...notes,
      ],
    },
  ];
}

/** A row for each key, in the order in which keys first come. */
function rowsBy(scored: readonly ScoredPage[], key: (page: TruePage) => string): Table['rows'] {
  const keys = [...new Set(scored.map(({ page }) => key(page)))];
  return keys.map((value) => {
    const total = addScores(scored.filter(({ page }) => key(page) === value).map(({ score }) => score));
    return [
      value,
      total.pages,
      ((100 * total.characterErrors) / total.characters).toFixed(2),
      ((200 * total.foundWords) / (total.trueWords + total.readWords)).toFixed(1),
      (total.overlap / Math.max(1, total.foundWords)).toFixed(3),
    ];
  });
}
