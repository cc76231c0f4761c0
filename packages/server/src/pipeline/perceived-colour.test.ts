import { expect, it } from 'vitest';
import { perceive } from './perceived-colour.js';

it('has white at 1, black at 0, and no chroma in greys', () => {
  expect(perceive({ red: 255, green: 255, blue: 255 }).lightness).toBeCloseTo(1, 4);
  expect(perceive({ red: 0, green: 0, blue: 0 }).lightness).toBeCloseTo(0, 4);
  expect(perceive({ red: 120, green: 120, blue: 120 }).chroma).toBeCloseTo(0, 4);
});

it.each([
  // The values of CSS Color 4 for the primaries of sRGB.
  ['red', { red: 255, green: 0, blue: 0 }, [0.628, 0.2577, 29.23]],
  ['green', { red: 0, green: 255, blue: 0 }, [0.8664, 0.2948, 142.5]],
  ['blue', { red: 0, green: 0, blue: 255 }, [0.452, 0.3132, 264.05]],
] as const)('agrees with CSS on pure %s', (_, colour, [lightness, chroma, hue]) => {
  const perceived = perceive(colour);
  expect(perceived.lightness).toBeCloseTo(lightness, 2);
  expect(perceived.chroma).toBeCloseTo(chroma, 2);
  expect(perceived.hue).toBeCloseTo(hue, 0);
});
