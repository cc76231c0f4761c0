import { expect, it } from 'vitest';
import { compare } from './compare.js';

it('weighs pages alike in the mean ratio and by their time in the ratio of sums', () => {
  const { meanRatio, ratioOfSums } = compare([10, 200], [40, 200]);
  expect(meanRatio).toBeCloseTo(0.5);
  expect(ratioOfSums).toBeCloseTo(210 / 240);
});

it('refuses series of different pages', () => {
  expect(() => compare([1, 2], [1])).toThrow('Expected two times for each page but received 2 and 1');
});
