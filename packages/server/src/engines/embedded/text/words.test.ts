import type { Quad } from '@fovea/contract';
import { expect, it } from 'vitest';
import { lineOf, spelled } from './recognized-line.fixture.js';
import type { RecognizedLine } from './recognized-line.js';
import { lineOfWords } from './words.js';

const WIDTH = 80;
const quad: Quad = [
  { x: 100, y: 10 },
  { x: 180, y: 10 },
  { x: 180, y: 58 },
  { x: 100, y: 58 },
];

/** A line whose characters stand at given columns, 8 to a step; `ink` lists [from, to) of columns with ink. */
function lineWith(
  placed: readonly [string, number][],
  ink: readonly [number, number][],
  space: readonly [number, number][] = [],
): RecognizedLine {
  const columns = new Float32Array(WIDTH);
  for (const [from, to] of ink) columns.fill(1, from, to);
  const spaces = new Float32Array(WIDTH / 8);
  for (const [step, probability] of space) spaces[step] = probability;
  return {
    quad,
    transcript: { characters: placed.map(([text, step]) => ({ text, step, probability: 0.9 })), spaces },
    ink: { columns, amounts: columns, top: 0.25, bottom: 0.75 },
    width: WIDTH,
    columnsPerStep: 8,
  };
}

const texts = (line: RecognizedLine) => lineOfWords(line)?.words.map(({ text }) => text);

it('parts words where a space was emitted', () => {
  const line = lineWith(
    [
      ['a', 1],
      [' ', 2],
      ['b', 3],
    ],
    [[0, 80]],
  );
  expect(lineOfWords(line)?.text).toBe('a b');
});

it('parts words where a space is possible and the ink leaves a gap', () => {
  const placed: [string, number][] = [
    ['a', 1],
    ['b', 4],
  ];
  const gap: [number, number][] = [
    [8, 16],
    [32, 40],
  ];
  expect(texts(lineWith(placed, gap, [[2, 0.02]]))).toEqual(['a', 'b']);
  expect(texts(lineWith(placed, gap, [[2, 0.001]]))).toEqual(['ab']);
  expect(texts(lineWith(placed, [[8, 40]], [[2, 0.02]]))).toEqual(['ab']);
  expect(texts(lineWith(placed, [[8, 40]], [[2, 0.5]]))).toEqual(['a', 'b']);
});

it('makes each Chinese character a word and joins them without spaces', () => {
  const line = lineWith(
    [
      ['中', 1],
      ['文', 3],
      ['o', 5],
      ['k', 6],
    ],
    [[8, 60]],
  );
  expect(lineOfWords(line)?.text).toBe('中文ok');
  expect(texts(line)).toEqual(['中', '文', 'ok']);
});

it('puts polygons around the ink: cut in the gap, trimmed above and below', () => {
  const line = lineWith(
    [
      ['a', 1],
      ['b', 5],
    ],
    [
      [8, 16],
      [40, 50],
    ],
    [[3, 0.9]],
  );
  const words = lineOfWords(line)?.words ?? [];
  const [first, second] = words.map(({ polygon }) => polygon);
  expect(first?.[0].y).toBe(22);
  expect(first?.[2].y).toBe(46);
  expect(first?.[0].x).toBeGreaterThan(105);
  expect(first?.[1].x).toBeCloseTo(116, 0);
  expect(second?.[0].x).toBeCloseTo(140, 0);
  expect(second?.[1].x).toBeCloseTo(150, 0);
});

it('answers nothing when nothing was recognized', () => {
  expect(lineOfWords(lineWith([[' ', 2]], []))).toBeUndefined();
});

it.each([
  ['a@b. c', 'a@b.c'],
  ['www. c', 'www.c'],
  ['a@ bc', 'a@bc'],
  ['ab. c', 'ab. c'],
  ['a@b. C', 'a@b. C'],
])('keeps addresses whole and sentences apart: %s is %s', (read, expected) => {
  const line = lineWith(
    [...read].map((text, step): [string, number] => [text, step]),
    [[0, 80]],
  );
  expect(lineOfWords(line)?.text).toBe(expected);
});

it('passes on that a line is handwritten, unless it has Chinese or Japanese', () => {
  const byHand = (text: string) => lineOfWords({ ...lineOf(spelled(text), 200), handwritten: 0.8 });
  expect(byHand('by hand')).toMatchObject({ handwritten: 0.8 });
  expect(byHand('by 手')).not.toHaveProperty('handwritten');
  expect(lineOfWords(lineOf(spelled('print'), 200))).not.toHaveProperty('handwritten');
});
