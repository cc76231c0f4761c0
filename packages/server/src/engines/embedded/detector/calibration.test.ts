import { expect, it } from 'vitest';
import { calibrate } from './calibration.js';

const SHARE = 0.1;

it.each(['person', 'cat'])('rises with the score of a %s and stays strictly between 0 and 1', (category) => {
  const values = Array.from({ length: 101 }, (_, percent) => calibrate(category, percent / 100, SHARE));
  for (const key of ['probability', 'confidence'] as const) {
    const curve = values.map((value) => value[key]);
    expect(curve).toEqual([...curve].sort((a, b) => a - b));
    expect(Math.min(...curve)).toBeGreaterThan(0);
    expect(Math.max(...curve)).toBeLessThan(1);
    expect(new Set(curve).size).toBeGreaterThan(20);
  }
});

it.each(['person', 'cat'])('believes a large %s more than a small one of the same score', (category) => {
  for (const score of [0.15, 0.25, 0.35]) {
    const [small, large] = [calibrate(category, score, 0.003), calibrate(category, score, 0.3)];
    expect(large.probability).toBeGreaterThan(small.probability);
    expect(large.confidence).toBeGreaterThan(small.confidence);
  }
});

it('gives what is cut at a score more than what stands at it', () => {
  for (const score of [0.15, 0.25, 0.35]) {
    const { probability, confidence } = calibrate('cat', score, SHARE);
    expect(confidence).toBeGreaterThan(probability);
  }
});

it('reads the table that it is given, linear between the knots', () => {
  const curve = { evidence: [0, 2], precisions: [0.2, 0.6] };
  const scoreOnly = { weights: [1, 1, 0], atEvidence: curve, fromEvidence: curve };
  const { probability } = calibrate('cat', 0.5, SHARE, { person: scoreOnly, others: scoreOnly });
  expect(probability).toBeCloseTo(0.4);
});
