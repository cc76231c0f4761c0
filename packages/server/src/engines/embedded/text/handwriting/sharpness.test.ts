import { expect, it } from 'vitest';
import { blurred, drawInk, EVEN } from './drawn-line.fixture.js';
import { measureSharpness } from './sharpness.js';

const sharp = drawInk('nnnnnn', () => EVEN);

it('is a half at sharp edges', () => {
  expect(measureSharpness(sharp)).toEqual({ slope: 0.5, evenness: 1 });
});

it('falls with blur', () => {
  const [slightly, much] = [1, 2].map((reach) => measureSharpness(blurred(sharp, reach)).slope);
  expect(slightly).toBeLessThan(0.42);
  expect(much).toBeLessThan(slightly ?? 0);
});

it('is uneven when the picture is blurred in one direction only', () => {
  expect(measureSharpness(blurred(sharp, 2, 0)).evenness).toBeLessThan(0.8);
  expect(measureSharpness(blurred(sharp, 0, 2)).evenness).toBeLessThan(0.8);
});

it('is not a number without ink', () => {
  expect(measureSharpness(drawInk('', () => EVEN)).slope).toBeNaN();
});
