import type { Point, Quad } from '@fovea/contract';
import { expect, it } from 'vitest';
import type { TruePage } from './ocr-dev.js';
import { addScores, scorePage } from './score.js';

const quad = (x: number): Quad => [
  { x, y: 0 },
  { x: x + 10, y: 0 },
  { x: x + 10, y: 10 },
  { x, y: 10 },
];

function page(language: string, text: string, ...words: [string, readonly Point[]][]): TruePage {
  return {
    path: '',
    language,
    condition: '',
    lines: [{ text, words: words.map(([word, box]) => ({ text: word, box, ink: box })) }],
  };
}

const read = (text: string, ...words: [string, Quad][]) => ({
  angle: 0,
  lines: [
    {
      text,
      polygon: quad(0),
      words: words.map(([word, polygon]) => ({ text: word, polygon, confidence: 0.9 })),
    },
  ],
});

it('finds nothing wrong with the truth, whatever its quotes', () => {
  const score = scorePage(
    page('en', '“a” b', ['“a”', quad(0)], ['b', quad(20)]),
    read('"a" b', ['"a"', quad(0)], ['b', quad(20)]),
  );
  expect(score).toMatchObject({ characterErrors: 0, foundWords: 2, trueWords: 2, readWords: 2 });
  expect(score.overlap).toBeCloseTo(2);
});

it('counts a lost space in English, not in Chinese, and not where Chinese is among other lines', () => {
  expect(scorePage(page('en', 'ab cd'), read('abcd')).characterErrors).toBeCloseTo((1 / 5) * 4);
  expect(scorePage(page('zh', '中 文'), read('中文')).characterErrors).toBe(0);
  expect(scorePage(page('mixed', 'ab cd 中文'), read('abcd 中 文')).characterErrors).toBe(0);
});

it('does not find a word with the right text elsewhere, nor another text in the right place', () => {
  expect(scorePage(page('en', 'a', ['a', quad(0)]), read('a', ['a', quad(6)])).foundWords).toBe(0);
  expect(scorePage(page('en', 'a', ['a', quad(0)]), read('b', ['b', quad(0)])).foundWords).toBe(0);
});

it('finds one true word with one read word', () => {
  const truth = page('en', 'a a', ['a', quad(0)], ['a', quad(1)]);
  expect(scorePage(truth, read('a', ['a', quad(0)])).foundWords).toBe(1);
});

it('tells of each word that was read how sure it was and whether it is there', () => {
  const truth = page('en', 'a b', ['a', quad(0)], ['b', quad(20)]);
  expect(scorePage(truth, read('a c', ['a', quad(0)], ['c', quad(20)])).words).toEqual([
    { confidence: 0.9, right: true },
    { confidence: 0.9, right: false },
  ]);
});

it('adds pages up', () => {
  const one = scorePage(page('en', 'a', ['a', quad(0)]), read('a', ['a', quad(0)]));
  expect(addScores([one, one])).toMatchObject({ pages: 2, characters: 2, foundWords: 2 });
});
