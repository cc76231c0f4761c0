import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.js';

it('counts insertions, deletions and replacements', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('abc', '')).toBe(3);
  expect(editDistance('same', 'same')).toBe(0);
});

it('counts a character outside of the basic plane as one', () => {
  expect(editDistance('𠮷野', '吉野')).toBe(1);
});
