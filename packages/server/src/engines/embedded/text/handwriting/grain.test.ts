import { expect, it } from 'vitest';
import { drawInk, EVEN, noisy } from './drawn-line.fixture.js';
import { measureGrain } from './grain.js';

const clean = drawInk('nnnnnn', () => EVEN);

it('is none on a clean ground, whatever is written on it', () => {
  expect(measureGrain(clean)).toBe(0);
});

it('grows with the noise', () => {
  const [little, much] = [0.04, 0.2].map((amount) => measureGrain(noisy(clean, amount)));
  expect(little).toBeGreaterThan(0.005);
  expect(little).toBeLessThan(0.04);
  expect(much).toBeGreaterThan(0.04);
});

it('is not a number without a background', () => {
  expect(measureGrain({ ...clean, values: clean.values.map(() => 1) })).toBeNaN();
});
