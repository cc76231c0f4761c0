import { expect, it } from 'vitest';
import { HYPERNYMS } from './hypernyms.js';
import { TAG_NAMES } from './lexicon.js';

/** If the first holds, so does the second. */
const BELOW = [
  ['feline', 'pet'],
  ['ruminant', 'ungulate'],
  ['ungulate', 'herbivore'],
  ['herbivore', 'mammal'],
  ['mammal', 'animal'],
  ['two-wheeler', 'road vehicle'],
  ['motor vehicle', 'land vehicle'],
  ['land vehicle', 'vehicle'],
  ['citrus', 'fruit'],
  ['fruit', 'produce'],
  ['produce', 'food'],
  ['cutlery', 'tableware'],
  ['cooking appliance', 'kitchen appliance'],
  ['kitchen appliance', 'home appliance'],
  ['pointing device', 'input device'],
  ['input device', 'electronics'],
  ['winter sports equipment', 'sports equipment'],
  ['ball sports equipment', 'sports equipment'],
] as const;

it('keeps words above words: what is below the lower is below the higher', () => {
  for (const [lower, higher] of BELOW) {
    expect(HYPERNYMS[higher]).toEqual(expect.arrayContaining([...HYPERNYMS[lower]]));
  }
});

it('stands each above something, and has a word for it', () => {
  for (const [name, categories] of Object.entries(HYPERNYMS)) {
    expect(categories.length).toBeGreaterThan(0);
    expect(new Set(categories).size).toBe(categories.length);
    expect(TAG_NAMES).toContain(name);
  }
});
