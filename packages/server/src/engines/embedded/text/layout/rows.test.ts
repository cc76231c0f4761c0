import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxAt } from './layout.fixture.js';
import { rowsOf } from './rows.js';

const indexes = (...boxes: Parameters<typeof rowsOf>[0]) =>
  rowsOf(boxes).map((row) => row.map(({ index }) => index));

it('puts lines on one level into a row, from the left, and rows from the top', () => {
  expect(indexes(boxAt(0, 200, 42, 80), boxAt(1, 0, 80, 80), boxAt(2, 0, 38, 80))).toEqual([[2, 0], [1]]);
});

it('keeps a small line in the row of a large one that it stands beside', () => {
  expect(indexes(boxAt(0, 0, 40, 200, 40), boxAt(1, 220, 50, 60, 14))).toEqual([[0, 1]]);
});

it('parts lines that stand above each other though they are close', () => {
  expect(indexes(boxAt(0, 0, 40, 100), boxAt(1, 10, 46, 100))).toEqual([[0], [1]]);
});

it('loses no line', () => {
  const boxes = fc.array(fc.tuple(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 200 }), fc.nat(60)));
  fc.assert(
    fc.property(boxes, (all) => {
      const lines = all.map(([left, middle, width, height], index) =>
        boxAt(index, left, middle, width, height),
      );
      const found = indexes(...lines).flat();
      expect(found.sort((a, b) => a - b)).toEqual(lines.map(({ index }) => index));
    }),
  );
});
