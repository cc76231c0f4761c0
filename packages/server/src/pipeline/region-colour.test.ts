import { expect, it } from 'vitest';
import type { Raster } from '../image/raster.js';
import { colourOf } from './region-colour.js';

const BOX = { x: 20, y: 10, w: 40, h: 40 };

/** A grey picture with a rectangle of another colour. */
function painted(colour: readonly [number, number, number], part = BOX): Raster {
  const [width, height] = [80, 60];
  const pixels = new Uint8Array(new SharedArrayBuffer(3 * width * height)).fill(128);
  for (let y = part.y; y < part.y + part.h; y += 1) {
    for (let x = part.x; x < part.x + part.w; x += 1) pixels.set(colour, 3 * (y * width + x));
  }
  return { width, height, pixels };
}

it('names the colour that fills the middle of a box', () => {
  expect(colourOf(painted([200, 20, 30]), 'bus', BOX)).toBe('red');
  expect(colourOf(painted([30, 60, 200]), 'umbrella', BOX)).toBe('blue');
});

it('names no colour where several share the box', () => {
  expect(colourOf(painted([200, 20, 30], { x: 20, y: 10, w: 18, h: 40 }), 'bus', BOX)).toBeUndefined();
});

it('names no dull colour, which shade can make of any', () => {
  expect(colourOf(painted([120, 70, 25]), 'bus', BOX)).toBeUndefined();
  expect(colourOf(painted([20, 20, 20]), 'bus', BOX)).toBeUndefined();
});

it('names no colour of what has many', () => {
  expect(colourOf(painted([200, 20, 30]), 'pizza', BOX)).toBeUndefined();
});

it('looks at what a box shares with the picture', () => {
  expect(colourOf(painted([200, 20, 30]), 'bus', { x: -200, y: -200, w: 900, h: 900 })).toBeUndefined();
});
