import { expect, it } from 'vitest';
import { calibrate } from './calibration.js';

it.each(['person', 'cat'])('rises with the score of a %s and stays strictly between 0 and 1', (category) => {
  const values = Array.from({ length: 101 }, (_, percent) => calibrate(category, percent / 100));
  for (const key of ['probability', 'confidence'] as const) {
    const curve = values.map((value) => value[key]);
    expect(curve).toEqual([...curve].sort((a, b) => a - b));
    expect(Math.min(...curve)).toBeGreaterThan(0);
    expect(Math.max(...curve)).toBeLessThan(1);
    expect(new Set(curve).size).toBeGreaterThan(20);
  }
});

it('gives what is cut at a score more than what stands at it', () => {
  for (const score of [0.15, 0.25, 0.35]) {
    const { probability, confidence } = calibrate('cat', score);
    expect(confidence).toBeGreaterThan(probability);
  }
});
