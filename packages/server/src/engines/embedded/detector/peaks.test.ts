import { expect, it } from 'vitest';
import { findPeaks } from './peaks.js';

// Two maps of 3 rows and 4 columns.
const maps = Float32Array.from([
  ...[0.9, 0.5, 0.1, 0.1],
  ...[0.5, 0.4, 0.1, 0.3],
  ...[0.1, 0.1, 0.1, 0.1],
  ...[0.0, 0.0, 0.0, 0.0],
  ...[0.0, 0.0, 0.7, 0.0],
  ...[0.0, 0.0, 0.0, 0.6],
]);

it('finds places higher than all their neighbours, also in corners, best first', () => {
  expect(findPeaks(maps, 3, 4, 0.2, 10)).toEqual([
    { category: 0, x: 0, y: 0, score: expect.closeTo(0.9) },
    { category: 1, x: 2, y: 1, score: expect.closeTo(0.7) },
    { category: 0, x: 3, y: 1, score: expect.closeTo(0.3) },
  ]);
});

it('keeps to the limit and passes over low scores', () => {
  expect(findPeaks(maps, 3, 4, 0.2, 1)).toHaveLength(1);
  expect(findPeaks(maps, 3, 4, 0.8, 10)).toHaveLength(1);
});
