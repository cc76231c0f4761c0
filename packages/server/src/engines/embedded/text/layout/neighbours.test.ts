import { expect, it } from 'vitest';
import { boxAt } from './layout.fixture.js';
import { leanOf, uprighted, withoutOverlap } from './neighbours.js';

const leaning = (lean: number) =>
  Array.from({ length: 6 }, (_, index) => boxAt(index, 100 + lean * 30 * index, 30 * index, 200));

it('tells how far a column leans, and puts it upright', () => {
  expect(leanOf(leaning(0.2))).toBeCloseTo(0.2, 9);
  expect(leanOf(leaning(0))).toBe(0);
  const lefts = uprighted(leaning(0.2), 0.2).map(({ left }) => left);
  expect(Math.max(...lefts) - Math.min(...lefts)).toBeCloseTo(0, 9);
});

it('is not led astray by an indented line', () => {
  const lines = leaning(0).map((line) => (line.index === 3 ? { ...line, left: line.left + 25 } : line));
  expect(leanOf(lines)).toBe(0);
});

it('makes lines that overlap as high as they stand apart, and leaves others', () => {
  const close = Array.from({ length: 5 }, (_, index) => boxAt(index, 0, 15 * index, 200));
  expect(withoutOverlap(close).map(({ height }) => height)).toEqual([15, 15, 15, 15, 15]);
  const apart = leaning(0);
  expect(withoutOverlap(apart)).toEqual(apart);
});

it('has nothing to say of a single line', () => {
  expect(leanOf([boxAt(0, 0, 0, 200)])).toBe(0);
  expect(withoutOverlap([boxAt(0, 0, 0, 200)])).toEqual([boxAt(0, 0, 0, 200)]);
});
