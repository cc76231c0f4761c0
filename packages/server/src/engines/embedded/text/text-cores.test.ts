import { expect, it } from 'vitest';
import { findTextCores } from './text-cores.js';

const [WIDTH, HEIGHT] = [200, 120];

/** A map in which the pixels whose centers satisfy `isText` have a probability. */
function mapOf(isText: (x: number, y: number) => boolean, probability = 0.9): Float32Array {
  return Float32Array.from({ length: WIDTH * HEIGHT }, (_, index) =>
    isText(index % WIDTH, Math.floor(index / WIDTH)) ? probability : 0,
  );
}

const find = (map: Float32Array) => findTextCores(map, HEIGHT, WIDTH);
const isLine = (x: number, y: number) => x >= 20 && x <= 120 && y >= 30 && y <= 38;

it('finds a line where it is, its axis along it', () => {
  const [core, ...others] = find(mapOf(isLine));
  expect(others).toEqual([]);
  expect(core?.rectangle).toEqual({ center: { x: 70, y: 34 }, axis: { x: 1, y: 0 }, width: 100, height: 8 });
});

it('finds each of several lines, also one that runs downwards', () => {
  const cores = find(
    mapOf((x, y) => isLine(x, y) || isLine(x, y - 30) || (x >= 150 && x <= 160 && y > 10 && y < 100)),
  );
  expect(cores).toHaveLength(3);
  expect(cores.filter(({ rectangle }) => Math.abs(rectangle.axis.y) > 0.99)).toHaveLength(1);
});

it('follows a slanted line', () => {
  const angle = Math.PI / 6;
  const [core] = find(
    mapOf((x, y) => {
      const [along, across] = [
        (x - 100) * Math.cos(angle) + (y - 60) * Math.sin(angle),
        (y - 60) * Math.cos(angle) - (x - 100) * Math.sin(angle),
      ];
      return Math.abs(along) < 50 && Math.abs(across) < 6;
    }),
  );
  const { axis, center } = core?.rectangle ?? { axis: { x: 0, y: 0 }, center: { x: 0, y: 0 } };
  expect(Math.atan2(axis.y, axis.x)).toBeCloseTo(angle, 1);
  expect(center.x).toBeCloseTo(100, 0);
  expect(center.y).toBeCloseTo(60, 0);
});

it('leaves out specks and what is hardly text', () => {
  expect(find(mapOf((x, y) => x === 50 && y === 50))).toEqual([]);
  expect(find(mapOf((x, y) => x >= 20 && x <= 120 && y >= 30 && y <= 32))).toEqual([]);
  expect(find(mapOf(isLine, 0.4))).toEqual([]);
  expect(find(mapOf(isLine, 0.5))).toHaveLength(1);
});

it('leaves out a frame: hardly anything inside it is text', () => {
  const isOn = (x: number, y: number) => x >= 20 && x <= 120 && y >= 20 && y <= 90;
  const isInside = (x: number, y: number) => x >= 23 && x <= 117 && y >= 23 && y <= 87;
  expect(find(mapOf((x, y) => isOn(x, y) && !isInside(x, y)))).toEqual([]);
});

it('notes both edges of a line that grows less high to its end', () => {
  const [core] = find(mapOf((x, y) => x >= 20 && x <= 180 && Math.abs(y - 60) <= 24 - x / 10));
  const edges = core?.edges ?? [];
  const near = edges.filter(({ x }) => x < 60).map(({ y }) => Math.abs(y - 60));
  const far = edges.filter(({ x }) => x > 140).map(({ y }) => Math.abs(y - 60));
  expect(Math.min(...near)).toBeGreaterThan(15);
  expect(Math.max(...far)).toBeLessThan(12);
  expect(edges.some(({ y }) => y < 60) && edges.some(({ y }) => y > 60)).toBe(true);
});
