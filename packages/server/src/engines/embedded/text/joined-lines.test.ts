import type { Quad } from '@fovea/contract';
import { describe, expect, it } from 'vitest';
import { joinLines } from './joined-lines.js';

/** A line whose top left corner is at `x`, `y`, turned about the origin by `degrees`. */
function line(x: number, y: number, width: number, height = 20, degrees = 0): Quad {
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const point = (u: number, v: number) => ({ x: u * cosine - v * sine, y: u * sine + v * cosine });
  return [point(x, y), point(x + width, y), point(x + width, y + height), point(x, y + height)];
}

const widths = (quads: readonly Quad[]) =>
  quads.map(([a, b]) => Math.round(Math.hypot(b.x - a.x, b.y - a.y)));

describe.each([0, 30, 90, 180, -100])('on a page turned by %i degrees', (degrees) => {
  const turned = (x: number, y: number, width: number, height = 20) => line(x, y, width, height, degrees);

  it('joins all parts of a line, in whatever order they come', () => {
    const parts = [turned(115, 1, 100), turned(0, 0, 100), turned(230, -1, 50, 22)];
    expect(widths(joinLines(parts))).toEqual([280]);
  });

  it('joins parts that overlap a little', () => {
    expect(widths(joinLines([turned(0, 0, 100), turned(92, 0, 100)]))).toEqual([192]);
  });

  it('leaves apart what is far apart, higher or lower, or of another size', () => {
    const first = turned(0, 0, 100);
    expect(joinLines([first, turned(119, 0, 100)])).toHaveLength(2);
    expect(joinLines([first, turned(105, 8, 100)])).toHaveLength(2);
    expect(joinLines([first, turned(105, 0, 100, 26)])).toHaveLength(2);
    expect(joinLines([first, turned(0, 24, 100)])).toHaveLength(2);
  });
});

it('leaves apart what runs in another direction', () => {
  expect(joinLines([line(0, 0, 100), line(110, -9, 100, 20, 5)])).toHaveLength(2);
});

it('leaves lines of two columns apart, also where another one is short', () => {
  const left = [100, 60, 104].map((width, row) => line(0, row * 24, width));
  const right = [0, 1, 2].map((row) => line(112, row * 24, 100));
  expect(joinLines([...left, ...right])).toHaveLength(6);
});

it('joins a line between others that have no gap there', () => {
  const page = [line(0, 0, 300), line(0, 24, 120), line(130, 24, 170), line(0, 48, 300)];
  expect(widths(joinLines(page))).toEqual([300, 300, 300]);
});

it('joins lines that are cut at different places', () => {
  const page = [line(0, 0, 100), line(112, 0, 190), line(0, 24, 200), line(212, 24, 90)];
  expect(widths(joinLines(page))).toEqual([302, 302]);
});

it('gives back what has no neighbour, and a box found twice', () => {
  expect(joinLines([])).toEqual([]);
  expect(joinLines([line(0, 0, 100)])).toEqual([line(0, 0, 100)]);
  expect(joinLines([line(0, 0, 10), line(0, 0, 10)])).toHaveLength(2);
});
