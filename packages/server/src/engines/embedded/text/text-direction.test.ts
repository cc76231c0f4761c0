import type { Quad } from '@fovea/contract';
import { expect, it } from 'vitest';
import { textDirection, turnBetween } from './text-direction.js';

function line(length: number, degrees: number): Quad {
  const angle = (degrees * Math.PI) / 180;
  const [x, y] = [length * Math.cos(angle), length * Math.sin(angle)];
  const [u, v] = [-10 * Math.sin(angle), 10 * Math.cos(angle)];
  return [
    { x: 0, y: 0 },
    { x, y },
    { x: x + u, y: y + v },
    { x: u, y: v },
  ];
}

/** In degrees. */
const directionOf = (...lines: Quad[]) => (textDirection(lines) * 180) / Math.PI;

it('is the direction of all lines when they agree, however the page is turned', () => {
  for (const degrees of [0, 7, -45, 90, 179, -120]) {
    expect(directionOf(line(100, degrees), line(50, degrees))).toBeCloseTo(degrees);
  }
});

it('takes long lines for more than short ones, whose boxes tend to stand straight', () => {
  expect(directionOf(line(300, 5), line(30, 0), line(30, 0), line(30, 0))).toBeCloseTo(5, 0);
});

it('counts many short lines for more than a long one that runs elsewhere', () => {
  expect(directionOf(line(100, 90), line(60, 3), line(60, 3))).toBeCloseTo(3);
});

it('is not bent by a label up the border, nor by a stamp set askew', () => {
  const page = Array.from({ length: 10 }, () => line(100, 2));
  expect(directionOf(...page, line(400, -90), line(300, 40))).toBeCloseTo(2);
});

it('finds lines together that stand at both sides of the half turn', () => {
  const direction = directionOf(line(100, 178), line(100, -178));
  expect(Math.abs(direction)).toBeCloseTo(180);
});

it('prefers text that is upright to as much that is not', () => {
  expect(directionOf(line(100, -90), line(100, 0))).toBeCloseTo(0);
  expect(directionOf(line(100, 0), line(100, 180))).toBeCloseTo(0);
});

it('is 0 without any lines', () => {
  expect(textDirection([])).toBe(0);
});

it('turns the shorter way round', () => {
  expect(turnBetween(3, -3)).toBeCloseTo(2 * Math.PI - 6);
  expect(turnBetween(0.5, 0.2)).toBeCloseTo(-0.3);
});
