import { expect, it } from 'vitest';
import { placeCharacters } from './placed-character.js';

it('reaches half way to the nearer neighbour, spaces not counted', () => {
  const at = (text: string, step: number) => ({ text, step, probability: 0.9 });
  const placed = placeCharacters([at('a', 1), at(' ', 2), at('b', 5), at('c', 7)], 8);
  expect(placed.map(({ text, center, reach }) => [text, center, reach])).toEqual([
    ['a', 12, 16],
    ['b', 44, 8],
    ['c', 60, 8],
  ]);
});
