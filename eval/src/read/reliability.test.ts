import { expect, it } from 'vitest';
import { reliabilityTable } from './reliability.js';

const row = (name: string, words: Parameters<typeof reliabilityTable>[1]) =>
  reliabilityTable('any', words).rows.find(([bin]) => bin === name);

it('sets the mean confidence of a bin beside the share of its words that are right', () => {
  const words = [
    { confidence: 0.82, right: true },
    { confidence: 0.84, right: true },
    { confidence: 0.86, right: false },
    { confidence: 0.88, right: true },
    { confidence: 0.3, right: false },
  ];
  expect(row('0.8 - 0.9', words)).toEqual(['0.8 - 0.9', 4, '0.850', '0.750']);
  expect(row('0 - 0.5', words)).toEqual(['0 - 0.5', 1, '0.300', '0.000']);
});

it('counts an edge with the bin above it, and full confidence with the last bin', () => {
  const words = [0.5, 0.99, 1].map((confidence) => ({ confidence, right: true }));
  expect(row('0 - 0.5', words)).toEqual(['0 - 0.5', 0, '-', '-']);
  expect(row('0.5 - 0.6', words)?.[1]).toBe(1);
  expect(row('0.95 - 0.99', words)?.[1]).toBe(0);
  expect(row('0.99 - 1', words)?.[1]).toBe(2);
});

it('weighs the gaps of the bins by their words', () => {
  const words = [
    { confidence: 0.9, right: true },
    { confidence: 0.9, right: true },
    { confidence: 0.9, right: true },
    { confidence: 0.6, right: false },
  ];
  // (3 x 0.1 + 1 x 0.6) / 4
  expect(reliabilityTable('any', words).notes?.[1]).toContain('over 4 words: 0.225');
});

it('says nothing of no words, without a division by them', () => {
  expect(reliabilityTable('any', []).notes?.[1]).toContain('over 0 words: 0.000');
});
