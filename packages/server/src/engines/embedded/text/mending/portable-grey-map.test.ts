import { expect, it } from 'vitest';
import { portableGreyMap } from './portable-grey-map.js';

it('is a header with the size and the brightest value, then a byte for each pixel', () => {
  const pixels = Uint8Array.of(0, 50, 100, 150, 200, 255);
  const file = portableGreyMap({ width: 3, height: 2, pixels });
  const header = file.subarray(0, -pixels.length).toString('latin1');
  expect(header.trim().split(/\s+/)).toEqual(['P5', '3', '2', '255']);
  // One white space and no more: the next byte is a pixel.
  expect(header).toMatch(/255\s$/);
  expect([...file.subarray(-pixels.length)]).toEqual([...pixels]);
});
