import { expect, it } from 'vitest';
import { isotonicBlocks } from './isotonic.js';

it('rises, and pools what would fall', () => {
  const outcomes = [0, 0, 1, 0, 1, 1, 0, 1, 1, 1];
  const observations = outcomes.map((outcome, index) => ({ score: index / 10, outcome }));
  const blocks = isotonicBlocks(observations, 2);
  const shares = blocks.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBe(shares.length);
  expect(blocks.reduce((sum, { count }) => sum + count, 0)).toBe(10);
  expect(blocks.reduce((sum, { count, share }) => sum + count * share, 0)).toBeCloseTo(6);
});
