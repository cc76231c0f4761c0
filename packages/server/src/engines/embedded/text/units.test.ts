import { expect, it } from 'vitest';
import { withZeroAmount } from './units.js';

const read = (word: string) =>
  withZeroAmount([...word].map((text, step) => ({ text, step, probability: 0.9 })))
    .map(({ text }) => text)
    .join('');

it('takes a capital O before a unit for a zero', () => {
  expect(['Og', 'Omg', 'Oml'].map(read)).toEqual(['0g', '0mg', '0ml']);
});

it('leaves words alone that begin with an O', () => {
  expect(['Or', 'O', 'Omega', '10g', 'OK'].map(read)).toEqual(['Or', 'O', 'Omega', '10g', 'OK']);
});
