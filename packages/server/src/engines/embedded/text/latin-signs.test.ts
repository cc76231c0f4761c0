import { expect, it } from 'vitest';
import { withLatinSigns } from './latin-signs.js';
import { spelled, textOf } from './recognized-line.fixture.js';

const signsOf = (text: string) =>
  textOf(withLatinSigns({ characters: spelled(text), spaces: new Float32Array(1) }).characters);

it('puts Latin signs for Chinese ones in a line of letters and digits', () => {
  expect(signsOf('Sale： 50％ off， today！（only）')).toBe('Sale: 50% off, today!(only)');
  expect(signsOf('12．50 ∈')).toBe('12.50 €');
});

it('leaves the signs of a line with a Chinese or Japanese character', () => {
  expect(signsOf('中文，abc！')).toBe('中文，abc！');
  expect(signsOf('アbc：')).toBe('アbc：');
});

it('reads a zero between small letters as an o', () => {
  expect(signsOf('info@example.0rg')).toBe('info@example.org');
  expect(signsOf('n0w 0r never')).toBe('now or never');
});

it.each(['10', '0', '0.5', 'A0', 'B2b0', 'x10', '2024-10-05'])('keeps the zero of %s', (text) => {
  expect(signsOf(text)).toBe(text);
});

it('reads a one before an l of a word as an l', () => {
  expect(signsOf('no 1legó a 1lamar')).toBe('no llegó a llamar');
  expect(signsOf('1la 1l 11lamas')).toBe('1la 1l 11lamas');
});

it('keeps places and probabilities', () => {
  const characters = spelled('a！', 0.7);
  const signs = withLatinSigns({ characters, spaces: new Float32Array(1) }).characters;
  expect(signs.map(({ step, probability }) => [step, probability])).toEqual([
    [1, 0.7],
    [3, 0.7],
  ]);
});
