import { expect, it } from 'vitest';
import { characters, lineOf } from '../recognized-line.fixture.js';
import { unreadShare } from './unread-ink.js';

// The text is 24 columns high, so a character covers 14 columns at both sides of its center.
it('is nothing where every column with ink is near a character', () => {
  expect(unreadShare(lineOf(characters(['駅', 2], ['前', 5]), 80, [[8, 56]]))).toBe(0);
});

it('is the share of the ink that no character is near to', () => {
  const ink = [
    [10, 30],
    [60, 80],
  ] as const;
  expect(unreadShare(lineOf(characters(['駅', 2]), 96, ink))).toBeCloseTo(0.5);
  expect(unreadShare(lineOf(characters(['前', 8]), 96, ink))).toBeCloseTo(0.5);
});

it('is all ink where nothing was read, spaces alone included', () => {
  expect(unreadShare(lineOf([], 80))).toBe(1);
  expect(unreadShare(lineOf(characters([' ', 4]), 80))).toBe(1);
});

it('does not count columns without ink', () => {
  expect(unreadShare(lineOf(characters(['駅', 2]), 400, [[10, 30]]))).toBe(0);
  expect(unreadShare(lineOf(characters(['駅', 2]), 80, []))).toBe(0);
});
