import { expect, it } from 'vitest';
import { columnsOf, findGutters, sideOf } from './gutters.js';
import { boxAt } from './layout.fixture.js';

const column = (left: number, width: number, from = 0) =>
  Array.from({ length: 5 }, (_, index) => boxAt(from + index, left, 20 + 24 * index, width));

it('finds the strip between two columns and what lies at its sides', () => {
  const [gutter, ...others] = findGutters([...column(0, 200), ...column(230, 200, 5)], 20);
  expect(others).toEqual([]);
  expect(gutter).toMatchObject({ left: 200, right: 230, width: 30, before: 5, after: 5, crossing: 0 });
});

it('finds none in one column, nor between words', () => {
  expect(findGutters(column(0, 200), 20)).toEqual([]);
  expect(findGutters([...column(0, 200), ...column(210, 200, 5)], 20)).toEqual([]);
});

it('counts the lines that cross it', () => {
  const title = boxAt(10, 50, -10, 300);
  const [gutter] = findGutters([title, ...column(0, 200), ...column(230, 200, 5)], 20);
  expect(gutter).toMatchObject({ before: 5, after: 5, crossing: 1 });
});

it('tells on which side a line lies', () => {
  const gutter = { left: 200, right: 230, width: 30, before: 5, after: 5, crossing: 0 };
  expect(sideOf(boxAt(0, 0, 0, 200), gutter)).toBe(-1);
  expect(sideOf(boxAt(0, 230, 0, 90), gutter)).toBe(1);
  expect(sideOf(boxAt(0, 150, 0, 60), gutter)).toBe(0);
});

it('parts lines into columns, from the left', () => {
  const columns = columnsOf([...column(460, 200, 10), ...column(0, 200), ...column(230, 200, 5)], 20);
  expect(columns.map((lines) => lines.map(({ index }) => index))).toEqual([
    [0, 1, 2, 3, 4],
    [5, 6, 7, 8, 9],
    [10, 11, 12, 13, 14],
  ]);
});
