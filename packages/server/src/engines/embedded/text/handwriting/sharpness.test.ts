import { expect, it } from 'vitest';
import { blurred, drawInk, EVEN } from './drawn-line.fixture.js';
import { edgeSlope } from './sharpness.js';

const sharp = drawInk('nnnnnn', () => EVEN);

it('is a half at sharp edges', () => {
  expect(edgeSlope(sharp)).toBeCloseTo(0.5);
});

it('falls with blur', () => {
  const [slightly, much] = [edgeSlope(blurred(sharp, 1)), edgeSlope(blurred(sharp, 2))];
  expect(slightly).toBeLessThan(0.42);
  expect(much).toBeLessThan(slightly);
});

it('falls when the picture is blurred in one direction only', () => {
  expect(edgeSlope(blurred(sharp, 2, 0))).toBeLessThan(0.35);
  expect(edgeSlope(blurred(sharp, 0, 2))).toBeLessThan(0.35);
});

it('is not a number without ink', () => {
  expect(edgeSlope(drawInk('', () => EVEN))).toBeNaN();
});
