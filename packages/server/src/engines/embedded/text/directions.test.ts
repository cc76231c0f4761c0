import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByDirection, type Symmetry } from './directions.js';

interface Line {
  readonly degrees: number;
  readonly length: number;
}

const vectorOf = ({ degrees, length }: Line) => ({
  x: length * Math.cos((degrees * Math.PI) / 180),
  y: length * Math.sin((degrees * Math.PI) / 180),
});

const group = (lines: readonly Line[], symmetry?: Symmetry) => groupByDirection(lines, vectorOf, symmetry);
const line = (degrees: number, length = 10): Line => ({ degrees, length });
const angleOf = ({ x, y }: { x: number; y: number }) => (Math.atan2(y, x) * 180) / Math.PI;

it('puts lines that run the same way or the opposite way together', () => {
  const [only, ...others] = group([line(3), line(-4), line(182)]);
  expect(others).toEqual([]);
  expect(only?.items).toHaveLength(3);
  expect(only?.length).toBeCloseTo(30, 9);
});

it('parts lines at right angles, the group with most length first', () => {
  const groups = group([line(90, 10), line(0, 30), line(92, 30), line(1, 5)]);
  expect(groups.map(({ items }) => items.map(({ degrees }) => degrees))).toEqual([
    [92, 90],
    [0, 1],
  ]);
});

it('counts lines at right angles as one where it is told to', () => {
  expect(group([line(0), line(90), line(-89)], 'quarter turn')).toHaveLength(1);
  expect(group([line(0), line(45)], 'quarter turn')).toHaveLength(2);
});

it('takes the mean direction by length', () => {
  const [only] = group([line(10, 30), line(4, 10)]);
  expect(angleOf(only?.axis ?? { x: 0, y: 0 })).toBeCloseTo(8.5, 1);
});

it('follows lines that fan out, also across the turn from 90 to -90 degrees', () => {
  const [only, ...others] = group([line(84), line(88), line(-88), line(-84)]);
  expect(others).toEqual([]);
  expect(Math.abs(only?.axis.y ?? 0)).toBeCloseTo(1, 3);
});

it('groups nothing when there is nothing', () => {
  expect(group([])).toEqual([]);
});

describe.each(['half turn', 'quarter turn'] as const)('with a symmetry of a %s', (symmetry) => {
  it('loses no line and has unit axes', () => {
    const lines = fc.array(fc.record({ degrees: fc.integer({ min: -180, max: 180 }), length: fc.nat(100) }));
    fc.assert(
      fc.property(lines, (all) => {
        const groups = group(all, symmetry);
        expect(new Set(groups.flatMap(({ items }) => items))).toEqual(new Set(all));
        for (const { axis, items, length } of groups) {
          expect(Math.hypot(axis.x, axis.y)).toBeCloseTo(1, 9);
          expect(length).toBeCloseTo(
            items.reduce((sum, item) => sum + item.length, 0),
            6,
          );
        }
        const lengths = groups.map(({ length }) => length);
        expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
      }),
    );
  });
});
