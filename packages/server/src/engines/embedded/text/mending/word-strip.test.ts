import { expect, it } from 'vitest';
import type { GreyImage } from './grey-image.js';
import { wordStrips } from './word-strip.js';

function piece(width: number, shade: number, height = 48): { image: GreyImage; shade: number } {
  return { image: { width, height, pixels: new Uint8Array(width * height).fill(shade) }, shade };
}

it('lays pieces side by side on white, and says where each stands', () => {
  const [strip, ...others] = wordStrips([piece(30, 10), piece(50, 20)]);
  expect(others).toEqual([]);
  const { image, pieces } = strip ?? { image: piece(0, 0).image, pieces: [] };
  expect(pieces.map(({ piece: { shade }, left, right }) => [shade, right - left])).toEqual([
    [10, 30],
    [20, 50],
  ]);
  const middle = [...image.pixels.subarray((image.height >> 1) * image.width).subarray(0, image.width)];
  for (const [column, shade] of middle.entries()) {
    const here = pieces.find(({ left, right }) => column >= left && column < right);
    expect(shade).toBe(here?.piece.shade ?? 255);
  }
});

it('leaves white around and between pieces', () => {
  const { image, pieces } = wordStrips([piece(30, 0), piece(30, 0)])[0] ?? {
    image: piece(0, 0).image,
    pieces: [],
  };
  expect([...image.pixels.subarray(0, image.width)].every((shade) => shade === 255)).toBe(true);
  expect([...image.pixels.subarray(-image.width)].every((shade) => shade === 255)).toBe(true);
  const [first, second] = pieces;
  expect(first?.left).toBeGreaterThan(0);
  expect((second?.left ?? 0) - (first?.right ?? 0)).toBeGreaterThan(10);
  expect(image.width - (second?.right ?? 0)).toBeGreaterThan(0);
});

it('begins another strip when one is full, and loses no piece', () => {
  const pieces = Array.from({ length: 12 }, (_, index) => piece(200, index));
  const strips = wordStrips(pieces);
  expect(strips.length).toBeGreaterThan(1);
  expect(strips.flatMap((strip) => strip.pieces.map((placed) => placed.piece))).toEqual(pieces);
  for (const { image } of strips) expect(image.width).toBeLessThan(1300);
});

it('takes a piece wider than a strip', () => {
  const [strip] = wordStrips([piece(3000, 0)]);
  expect(strip?.pieces).toHaveLength(1);
  expect(strip?.image.width).toBeGreaterThan(3000);
});

it('is no strip without pieces', () => {
  expect(wordStrips([])).toEqual([]);
});
