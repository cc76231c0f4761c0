import { describe, expect, it } from 'vitest';
import { measureFan } from './line-fan.js';
import { rectangleOf } from './text-core.fixture.js';

const AXIS = { x: 1, y: 0 };

/** Lines that would meet `distance` to the left of their middles. */
function fan(distance: number, offsets = [-200, -120, -40, 40, 120, 200]) {
  return offsets.map((y) =>
    rectangleOf({ x: 0, y, width: 500, height: 20, degrees: (Math.atan(y / distance) * 180) / Math.PI }),
  );
}

it('tells how far away lines meet', () => {
  const found = measureFan(fan(1000), AXIS, 1);
  expect(found?.spread).toBeCloseTo(1 / 1000, 6);
  expect(found?.slope).toBeCloseTo(0, 3);
  expect(found?.center.y).toBeCloseTo(0, 3);
});

it('has a negative spread where they meet to the right', () => {
  expect(measureFan(fan(-800), AXIS, 1)?.spread).toBeCloseTo(-1 / 800, 6);
});

it('is the same fan when the page is turned', () => {
  const turn = Math.PI / 5;
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  const turned = ({ x, y }: { x: number; y: number }) => ({
    x: x * cosine - y * sine,
    y: x * sine + y * cosine,
  });
  const lines = fan(1000).map((line) => ({ ...line, center: turned(line.center), axis: turned(line.axis) }));
  expect(measureFan(lines, turned(AXIS), 1)?.spread).toBeCloseTo(1 / 1000, 6);
});

describe('there is none', () => {
  it('where lines are parallel, also when their ends are a pixel off', () => {
    const lines = fan(1000).map((line, index) => ({
      ...line,
      axis: { x: 1, y: (index % 2 === 0 ? 1 : -1) / 500 },
    }));
    expect(measureFan(lines, AXIS, 1)).toBeUndefined();
  });

  it('where lines are so few or so short that it may be chance', () => {
    expect(measureFan([], AXIS, 1)).toBeUndefined();
    expect(measureFan(fan(1000, [50]), AXIS, 1)).toBeUndefined();
    const short = fan(1000, [-10, 10]).map((line) => ({ ...line, width: 40 }));
    expect(measureFan(short, AXIS, 1)).toBeUndefined();
  });

  it('where pixels of the view are too coarse to tell', () => {
    const lines = fan(20_000);
    expect(measureFan(lines, AXIS, 0.1)).toBeDefined();
    expect(measureFan(lines, AXIS, 8)).toBeUndefined();
  });
});
