import { type CalibrationTable, calibrate } from 'fovea';
import { expect, it } from 'vitest';
import { fitTable } from './fit.js';
import type { JudgedDetection } from './observe.js';

/** Detections of one score, of which a share is right. */
function judged(score: number, share: number, right: number, count = 200): JudgedDetection[] {
  const box = { x: 0, y: 0, w: 1, h: 1 };
  return ['person', 'cat'].flatMap((name) =>
    Array.from({ length: count }, (_, index) => ({
      detection: { name: name as 'person' | 'cat', score, probability: 0, confidence: 0, box },
      share,
      outcome: index < right * count ? 1 : 0,
    })),
  );
}

const probability = (table: CalibrationTable, score: number, share: number) =>
  calibrate('cat', score, share, table).probability;

const observed = [...judged(0.2, 0.01, 0.1), ...judged(0.2, 0.1, 0.5), ...judged(0.6, 0.1, 0.9)];

it('finds how often detections of a score and size are right', () => {
  const table = fitTable(observed);
  expect(probability(table, 0.2, 0.01)).toBeCloseTo(0.1, 1);
  expect(probability(table, 0.2, 0.1)).toBeCloseTo(0.5, 1);
  expect(probability(table, 0.6, 0.1)).toBeCloseTo(0.9, 1);
});

it('does not look at the size when told so', () => {
  const table = fitTable(observed, false);
  expect(probability(table, 0.2, 0.01)).toBe(probability(table, 0.2, 0.1));
});
