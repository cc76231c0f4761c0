import { expect, it } from 'vitest';
import { COLUMNS_PER_STEP, drawInk, EVEN, lettersOf, uneven } from './drawn-line.fixture.js';
import { letterJumps } from './letter-jumps.js';
import { median } from './median.js';
import { placeCharacters } from './placed-character.js';

const LETTERS = 'aneenaaenneaane';

function jumpsOf(change: typeof uneven, characters = lettersOf(LETTERS)) {
  return letterJumps(drawInk(LETTERS, change), placeCharacters(characters, COLUMNS_PER_STEP));
}

it('has none in print, and knows how high a small letter is', () => {
  const { feet, tops, letterHeight } = jumpsOf(() => EVEN);
  expect(feet).toHaveLength(LETTERS.length - 2);
  expect(Math.max(...feet, ...tops)).toBeLessThan(0.01);
  expect(letterHeight).toBeCloseTo(20, 0);
});

it('has none on a slanted line', () => {
  const { feet } = jumpsOf((index) => ({ ...EVEN, top: index / 2, foot: index / 2 }));
  expect(median(feet)).toBeLessThan(0.03);
});

it('sees letters that stand unevenly', () => {
  const { feet, tops } = jumpsOf(uneven);
  expect(median(feet)).toBeGreaterThan(0.05);
  expect(median(tops)).toBeGreaterThan(0.05);
});

it('leaves out what the recognizer is not sure of, and letters that reach below the line', () => {
  expect(jumpsOf(uneven, lettersOf(LETTERS, 0.5)).feet).toEqual([]);
  expect(jumpsOf(uneven, lettersOf('gpqyjgpqyjgpqyj')).feet).toEqual([]);
});
