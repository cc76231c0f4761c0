import { expect, it } from 'vitest';
import { characters, spelled, textOf } from '../recognized-line.fixture.js';
import { withDiaeresis } from './diaeresis.js';

const ALWAYS = () => true;
const NEVER = () => false;

function spanish(word: string, isMarked: (character: { text: string }) => boolean): string {
  return textOf(withDiaeresis(spelled(word), isMarked));
}

it.each([
  ['pingiino', 'pingüino'],
  ['vergiienza', 'vergüenza'],
  ['lingiistica', 'lingüistica'],
  ['lingiística', 'lingüística'],
])('reads the dots that were taken for letters: %s is %s', (read, expected) => {
  expect(spanish(read, NEVER)).toBe(expected);
});

it.each([
  ['cigúeña', 'cigüeña'],
  ['pingúino', 'pingüino'],
])('reads the dots over a u that was given another mark: %s is %s', (read, expected) => {
  expect(spanish(read, NEVER)).toBe(expected);
});

it('reads the dots over a u where ink was seen, and leaves the u without', () => {
  expect(spanish('averigué', ALWAYS)).toBe('averigüé');
  expect(spanish('averigué', NEVER)).toBe('averigué');
});

it('joins the u with the i that one of its dots was read for', () => {
  expect(spanish('verguienza', NEVER)).toBe('verguienza');
  expect(spanish('verguienza', ALWAYS)).toBe('vergüenza');
});

it('writes a capital in a word of capitals', () => {
  expect(spanish('PINGÚINO', ALWAYS)).toBe('PINGÜINO');
});

it.each(['gigante', 'alguien', 'Miguel', 'guitarra', 'agua', 'según', 'envíe', 'rii', 'ii'])(
  'leaves %s without a mark',
  (word) => {
    expect(spanish(word, NEVER)).toBe(word);
  },
);

it('leaves a marked letter that can carry no diaeresis', () => {
  expect(spanish('según', ALWAYS)).toBe('según');
  expect(spanish('agúa', ALWAYS)).toBe('agúa');
});

it('keeps the place of the first of the letters it joins', () => {
  const word = characters(['g', 1], ['i', 3], ['i', 4], ['e', 6]);
  expect(withDiaeresis(word, NEVER).map(({ text, step }) => [text, step])).toEqual([
    ['g', 1],
    ['ü', 3],
    ['e', 6],
  ]);
});
