import { expect, it } from 'vitest';
import type { Quad, TextLine } from '../result.js';
import { renderStyles } from './styles.js';
import { inTextElements } from './text-elements.js';

const polygon: Quad = [
  { x: 0, y: 0 },
  { x: 9, y: 0 },
  { x: 9, y: 9 },
  { x: 0, y: 9 },
];

type Written = readonly [text: string, handwritten?: number];

function styles(...written: readonly Written[]) {
  const lines = written.map(
    ([text, handwritten]): TextLine => ({
      text,
      polygon,
      words: [],
      ...(handwritten !== undefined && { handwritten }),
    }),
  );
  return renderStyles(lines, inTextElements(lines.map(({ text }) => text).join('\n')));
}

it('has nothing to say of print, nor of a page without lines', () => {
  expect(styles(['print'], ['more print'])).toEqual([]);
  expect(styles()).toEqual([]);
});

it('joins lines that follow each other, with the line feed between them', () => {
  expect(styles(['print'], ['by hand', 0.9], ['too', 0.9], ['print'])).toEqual([
    { isHandwritten: true, spans: [{ offset: 6, length: 11 }], confidence: 0.9 },
  ]);
});

it('is one style with several spans where print stands between', () => {
  expect(styles(['a', 0.9], ['print'], ['bc', 0.9])).toEqual([
    {
      isHandwritten: true,
      spans: [
        { offset: 0, length: 1 },
        { offset: 8, length: 2 },
      ],
      confidence: 0.9,
    },
  ]);
});

it('parts lines of different confidence, as the published answer of the handwritten note does', () => {
  expect(
    styles(
      ['You must be the change you', 0.95],
      ['Wish to see in the world !', 0.98],
      ['Everything has its beauty , but', 0.98],
      ['not everyone sees it !', 0.9],
    ),
  ).toEqual([
    { isHandwritten: true, spans: [{ offset: 0, length: 26 }], confidence: 0.95 },
    { isHandwritten: true, spans: [{ offset: 27, length: 58 }], confidence: 0.98 },
    { isHandwritten: true, spans: [{ offset: 86, length: 22 }], confidence: 0.9 },
  ]);
});

it('counts text elements, and does not join over a line between', () => {
  expect(styles(['👨‍👩‍👧 né', 0.9], ['x', 0.8], ['y', 0.9])).toEqual([
    {
      isHandwritten: true,
      spans: [
        { offset: 0, length: 4 },
        { offset: 7, length: 1 },
      ],
      confidence: 0.9,
    },
    { isHandwritten: true, spans: [{ offset: 5, length: 1 }], confidence: 0.8 },
  ]);
});

it('stays strictly between 0 and 1, to three decimals', () => {
  expect(styles(['a', 0.99999], ['b', 0.91234]).map(({ confidence }) => confidence)).toEqual([0.999, 0.912]);
});
