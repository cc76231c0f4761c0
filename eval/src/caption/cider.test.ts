import { expect, it } from 'vitest';
import { CiderD } from './cider.js';

const DOCUMENTS = [
  ['a man riding a horse on a beach', 'a person rides a horse'],
  ['a cat sleeping on a bed', 'a cat on a bed'],
  ['two dogs in the park', 'dogs in a park'],
  ['a red bus on a street', 'a bus on a street'],
];

it('gives ten to the very caption', () => {
  const cider = new CiderD(DOCUMENTS);
  expect(cider.score('a cat sleeping on a bed', ['a cat sleeping on a bed'])).toBeCloseTo(10, 6);
});

it('gives nothing to a caption without a word in common', () => {
  expect(new CiderD(DOCUMENTS).score('three zebras', ['a cat on a bed'])).toBe(0);
});

it('counts rare words for more than common ones', () => {
  const cider = new CiderD(DOCUMENTS);
  const reference = ['a cat on a bed'];
  expect(cider.score('the cat', reference)).toBeGreaterThan(cider.score('on a', reference));
});

it('does not reward saying a word twice, and punishes length', () => {
  const cider = new CiderD(DOCUMENTS);
  const reference = ['a red bus on a street'];
  const plain = cider.score('a red bus', reference);
  expect(cider.score('a red bus bus bus', reference)).toBeLessThan(plain);
});

it('agrees with a score worked out by hand', () => {
  // Two documents, so that each of "x" and "y" weighs ln 2; "z" is in both and weighs nothing.
  const cider = new CiderD([['x z'], ['y z']]);
  // 1-grams: x against (x, z): cosine 1. No 2-grams in the candidate. Lengths 1 and 2: exp(-1 / 72).
  expect(cider.score('x', ['x z'])).toBeCloseTo((10 / 4) * Math.exp(-1 / 72), 6);
});
