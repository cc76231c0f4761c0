import { expect, it } from 'vitest';
import { readTables, type ScoredPage } from './tables.js';

function scored(
  language: string,
  condition: string,
  characterErrors: number,
  foundWords: number,
): ScoredPage {
  return {
    page: { path: '', language, condition, lines: [] },
    score: {
      pages: 1,
      characters: 100,
      characterErrors,
      trueWords: 10,
      readWords: 10,
      foundWords,
      overlap: foundWords * 0.9,
      words: [],
    },
  };
}

const PAGES = [scored('en', 'dark', 1, 9), scored('ja', 'dark', 3, 5), scored('en', 'rot90', 0, 10)];

it('pools the pages of a language, and all languages in a condition', () => {
  const [byLanguage, byCondition] = readTables('any', PAGES);
  expect(byLanguage?.rows).toEqual([
    ['en', 2, '0.50', '95.0', '0.900'],
    ['ja', 1, '3.00', '50.0', '0.900'],
  ]);
  expect(byCondition?.rows).toEqual([
    ['dark', 2, '2.00', '70.0', '0.900'],
    ['rot90', 1, '0.00', '100.0', '0.900'],
  ]);
});
