import { expect, it } from 'vitest';
import { IDENTITY, turned } from './homography.js';
import { trueLines } from './truth.js';
import type { SetLine } from './typeset.js';

const word = (text: string, left: number, top: number, right: number, bottom: number) => ({
  text,
  x: left,
  ink: { left, top, right, bottom },
});

/** A line as it is set: a tall character, a flat one, and a full stop at the bottom. */
const LINE: SetLine = {
  text: '門一。',
  type: { face: 'any', sizePx: 20, colour: '#000', language: 'ja' },
  baseline: 30,
  words: [word('門', 10, 12, 28, 32), word('一', 31, 20, 48, 22), word('。', 51, 27, 56, 33)],
};

it('makes a word of each character, with its own ink', () => {
  const [line] = trueLines([LINE], IDENTITY);
  expect(line?.text).toBe('門一。');
  expect(line?.words.map(({ text }) => text)).toEqual(['門', '一', '。']);
  expect(line?.words[1]?.ink).toEqual([
    { x: 31, y: 20 },
    { x: 48, y: 20 },
    { x: 48, y: 22 },
    { x: 31, y: 22 },
  ]);
});

it('makes a box as wide as the word and as high as all ink of its line', () => {
  const [line] = trueLines([LINE], IDENTITY);
  expect(line?.words[2]?.box).toEqual([
    { x: 51, y: 12 },
    { x: 56, y: 12 },
    { x: 56, y: 33 },
    { x: 51, y: 33 },
  ]);
});

it('starts at the top left as one reads, also on a page that is turned', () => {
  const [line] = trueLines([LINE], turned(100, 40, 90).map);
  expect(line?.words[0]?.box[0]).toEqual({ x: 28, y: 10 });
  expect(line?.words[0]?.box[1]).toEqual({ x: 28, y: 28 });
});
