import { expect, it } from 'vitest';
import { decodeTranscript } from './ctc.js';

const ALPHABET = ['', 'a', 'b', ' '];

function decode(...rows: number[][]) {
  return decodeTranscript(Float32Array.from(rows.flat()), rows.length, ALPHABET);
}

it('joins repeats, parts them at blanks and keeps the likeliest step of each', () => {
  const { characters } = decode(
    [0.1, 0.7, 0.2, 0],
    [0, 0.9, 0.1, 0],
    [0.8, 0.2, 0, 0],
    [0.1, 0.6, 0.3, 0],
    [0, 0.1, 0.9, 0],
  );
  expect(characters.map(({ text, step }) => `${text}${step}`)).toEqual(['a1', 'a3', 'b4']);
  expect(characters[0]?.probability).toBeCloseTo(0.9);
});

it('tells the probability of a space at every step, also where it is not the likeliest', () => {
  const { characters, spaces } = decode([0, 1, 0, 0], [0.6, 0, 0, 0.4], [0, 0, 1, 0]);
  expect(characters.map(({ text }) => text).join('')).toBe('ab');
  expect(spaces[1]).toBeCloseTo(0.4);
});

it('reads nothing in blanks alone', () => {
  expect(decode([1, 0, 0, 0], [1, 0, 0, 0]).characters).toEqual([]);
});
