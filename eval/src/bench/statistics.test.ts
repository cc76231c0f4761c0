import { expect, it } from 'vitest';
import { median, quantile, slope } from './statistics.js';

it('finds the middle and the tail', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
});

it('finds the slope of a line through noise that cancels out', () => {
  expect(slope([1, 3, 5, 7])).toBe(2);
  expect(slope([4, 4, 4])).toBe(0);
});
