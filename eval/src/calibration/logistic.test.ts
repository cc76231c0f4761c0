import { expect, it } from 'vitest';
import { fitLogistic } from './logistic.js';

const repeat = (cues: number[], right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ cues, outcome: 1 })),
  ...Array.from({ length: wrong }, () => ({ cues, outcome: 0 })),
];

it('finds the log-odds of what was observed', () => {
  const [constant, slope] = fitLogistic([...repeat([1, 0], 100, 300), ...repeat([1, 2], 300, 100)]);
  expect(constant).toBeCloseTo(Math.log(1 / 3), 2);
  expect(slope).toBeCloseTo(Math.log(3), 2);
});

it('gives a cue that tells nothing no weight', () => {
  const cases = [0, 1].flatMap((cue) => repeat([1, cue], 50, 150));
  expect(fitLogistic(cases)[1]).toBeCloseTo(0, 3);
});

it('bears a cue that never changes', () => {
  const weights = fitLogistic(repeat([1, 1], 30, 10));
  expect((weights[0] ?? 0) + (weights[1] ?? 0)).toBeCloseTo(Math.log(3), 2);
});
