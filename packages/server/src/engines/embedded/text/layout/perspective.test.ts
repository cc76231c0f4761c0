import { expect, it } from 'vitest';
import { boxAt } from './layout.fixture.js';
import type { LineBox } from './line-box.js';
import { levelled } from './perspective.js';

/** Rows of two lines each on a page whose lines meet 2,000 px to the left of its middle. */
const fan = (): LineBox[] =>
  [0, 1, 2, 3, 4, 5].flatMap((row) =>
    [-300, 100].map((left, part) => {
      const slope = (row - 2.5) * 0.03;
      const center = left + 100;
      return { ...boxAt(2 * row + part, left, 60 * row + slope * center, 200), slope };
    }),
  );

const stepOf = (lines: readonly LineBox[], row: number) =>
  Math.abs((lines[2 * row]?.middle ?? Number.NaN) - (lines[2 * row + 1]?.middle ?? Number.NaN));

it('puts the parts of each row of a fan on one level', () => {
  expect(stepOf(fan(), 0)).toBeGreaterThan(20);
  const lines = levelled(fan());
  for (const row of [0, 1, 2, 3, 4, 5]) expect(stepOf(lines, row)).toBeLessThan(3);
  for (const { slope } of lines) expect(Math.abs(slope)).toBeLessThan(0.01);
});

it('leaves a flat page, a few lines and lines askew by chance as they are', () => {
  const flat = fan().map((line) => ({ ...line, slope: 0 }));
  expect(levelled(flat)).toBe(flat);
  const few = fan().slice(0, 4);
  expect(levelled(few)).toBe(few);
  const askew = fan().map((line) => ({ ...line, slope: line.index % 3 === 0 ? 0.05 : -0.02 }));
  expect(levelled(askew)).toBe(askew);
});
