import type { Measure, Table } from '../measure.js';
import { openScene } from '../scenes.js';
import { loadOcrDev, type TruePage } from './ocr-dev.js';
import { addScores, type ReadScore, scorePage } from './score.js';

/** Languages that the embedded reader knows; the others are shown, and not yet promised. */
const KNOWN = ['en', 'zh'];

interface ScoredPage {
  readonly page: TruePage;
  readonly score: ReadScore;
}

/** Text read on rendered pages: character error rate, words found, and how well their polygons fit. */
export const readMeasure: Measure = {
  name: 'read',
  about: 'text read on rendered pages, by language and by condition',
  async measure({ data }) {
    const scored: ScoredPage[] = [];
    for (const page of await loadOcrDev(data)) {
      const result = await (await openScene(page.path)).text();
      scored.push({ page, score: scorePage(page, result) });
    }
    const known = scored.filter(({ page }) => KNOWN.includes(page.language));
    return [
      table('Read, by language', 'language', scored, ({ language }) => language, [
        `ocr-dev, ${scored.length} rendered pages. CER: edit distance over true characters, in reading order,`,
        'without spaces for zh and ja. F1 and IoU: words with the right text and an IoU of 0.5 or more.',
        'Goal: CER under 1.5 % for en and zh, the languages the embedded reader knows.',
      ]),
      table(`Read, ${KNOWN.join(' and ')}, by condition`, 'condition', known, ({ condition }) => condition),
    ];
  },
};

function table(
  title: string,
  heading: string,
  scored: readonly ScoredPage[],
  key: (page: TruePage) => string,
  notes: readonly string[] = [],
): Table {
  const keys = [...new Set(scored.map(({ page }) => key(page)))];
  return {
    title,
    columns: [heading, 'pages', 'CER %', 'word F1 %', 'word IoU'],
    rows: keys.map((value) => {
      const total = addScores(scored.filter(({ page }) => key(page) === value).map(({ score }) => score));
      return [
        value,
        total.pages,
        ((100 * total.characterErrors) / total.characters).toFixed(2),
        ((200 * total.foundWords) / (total.trueWords + total.readWords)).toFixed(1),
        (total.overlap / Math.max(1, total.foundWords)).toFixed(3),
      ];
    }),
    notes,
  };
}
