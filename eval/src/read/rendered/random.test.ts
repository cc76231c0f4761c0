import { expect, it } from 'vitest';
import { seededRandom } from './random.js';

const draw = (seed: string) => {
  const random = seededRandom(seed);
  return Array.from({ length: 2000 }, () => random.next());
};

it('gives the same numbers for the same seed, and others for another', () => {
  expect(draw('1/en/doc11/0')).toEqual(draw('1/en/doc11/0'));
  expect(draw('1/en/doc11/1')[0]).not.toBe(draw('1/en/doc11/0')[0]);
});

it('spreads numbers evenly from 0 to 1', () => {
  const numbers = draw('even');
  for (const tenth of Array.from({ length: 10 }, (_, index) => index / 10)) {
    const share = numbers.filter((value) => value >= tenth && value < tenth + 0.1).length / numbers.length;
    expect(share).toBeGreaterThan(0.07);
    expect(share).toBeLessThan(0.13);
  }
});

it('draws whole numbers with both ends', () => {
  const random = seededRandom('ends');
  const drawn = new Set(Array.from({ length: 200 }, () => random.integer(3, 5)));
  expect([...drawn].sort()).toEqual([3, 4, 5]);
});

it('shuffles without losing a value', () => {
  const values = Array.from({ length: 20 }, (_, index) => index);
  const shuffled = seededRandom('cards').shuffle(values);
  expect(shuffled).not.toEqual(values);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(values);
});

it('refuses to pick from nothing', () => {
  expect(() => seededRandom('none').pick([])).toThrow(RangeError);
});
