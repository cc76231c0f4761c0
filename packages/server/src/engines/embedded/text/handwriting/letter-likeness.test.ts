import { expect, it } from 'vitest';
import { COLUMNS_PER_STEP, drawInk, EVEN, lettersOf, uneven } from './drawn-line.fixture.js';
import { halved } from './ink-map.js';
import { letterUnlikeness } from './letter-likeness.js';
import { median } from './median.js';
import { placeCharacters } from './placed-character.js';

const LETTERS = 'aneenaaenneaane';

function unlikenessOf(change: typeof uneven, characters = lettersOf(LETTERS)) {
  const placed = placeCharacters(characters, COLUMNS_PER_STEP / 2);
  return letterUnlikeness(halved(drawInk(LETTERS, change)), placed);
}

it('finds equal letters of print alike and others not', () => {
  const { same, different } = unlikenessOf(() => EVEN);
  expect(Math.max(...same)).toBeLessThan(0.05);
  expect(median(different)).toBeGreaterThan(0.2);
});

it('finds equal letters of a hand less alike', () => {
  expect(median(unlikenessOf(uneven).same)).toBeGreaterThan(0.13);
});

it('compares neither thin nor unsure letters', () => {
  expect(unlikenessOf(uneven, lettersOf('lililililililil'))).toEqual({ same: [], different: [] });
  expect(unlikenessOf(uneven, lettersOf(LETTERS, 0.7))).toEqual({ same: [], different: [] });
});
