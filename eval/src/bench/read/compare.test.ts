import { expect, it } from 'vitest';
import { compare } from './compare.js';

it('weighs pages alike in the median and by their time in the ratio of sums', () => {
  expect(compare([10, 20, 900], [20, 40, 1000])).toEqual({ medianRatio: 0.5, ratioOfSums: 930 / 1060 });
});

it('refuses series of different pages', () => {
  expect(() => compare([1, 2], [1])).toThrow('Expected two times for each page but received 2 and 1');
});
