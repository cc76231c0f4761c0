import { expect, it } from 'vitest';
import { characters, lineOf, spelled, textOf } from '../recognized-line.fixture.js';
import { withWords } from './replaced-words.js';

const LINE = lineOf(spelled('el ano de'), 160);

const replaced = (...words: Parameters<typeof withWords>[1]) =>
  textOf(withWords(LINE, words).transcript.characters);

it('puts words in the place of others and keeps the spaces around them', () => {
  expect(replaced({ first: 2, count: 3, characters: spelled('año') })).toBe('el año de');
  expect(
    replaced(
      { first: 0, count: 2, characters: spelled('él') },
      { first: 5, count: 2, characters: spelled('del') },
    ),
  ).toBe('él ano del');
});

it('drops spaces inside of what is replaced', () => {
  expect(replaced({ first: 0, count: 5, characters: spelled('eñe') })).toBe('eñe de');
});

it('takes longer and shorter words', () => {
  expect(replaced({ first: 2, count: 3, characters: spelled('¿años?') })).toBe('el ¿años? de');
  expect(replaced({ first: 2, count: 3, characters: [] })).toBe('el  de');
});

it('keeps the places of characters ascending', () => {
  const tight = characters(['e', 1], ['l', 1], ['a', 0]);
  const { transcript } = withWords(LINE, [{ first: 0, count: 2, characters: tight }]);
  const steps = transcript.characters.map(({ step }) => step);
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
});

it('is the line itself without words, and leaves the line it was given', () => {
  expect(withWords(LINE, [])).toBe(LINE);
  withWords(LINE, [{ first: 2, count: 3, characters: spelled('año') }]);
  expect(textOf(LINE.transcript.characters)).toBe('el ano de');
});
