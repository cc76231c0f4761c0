import { expect, it } from 'vitest';
import { median } from './median.js';

it('is the upper middle, whatever the order', () => {
  expect(median([10, -1, 9])).toBe(9);
  expect(median([100, 20, 3, 40])).toBe(40);
});

it('is not a number of nothing', () => {
  expect(median([])).toBeNaN();
});
