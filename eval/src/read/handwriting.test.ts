import type { Quad, ReadResult } from '@fovea/contract';
import { expect, it } from 'vitest';
import { countHandwriting, falseHandwritingNote } from './handwriting.js';

const polygon: Quad = [
  { x: 0, y: 0 },
  { x: 9, y: 0 },
  { x: 9, y: 9 },
  { x: 0, y: 9 },
];
const print = { text: 'print', polygon, words: [] };
const page = (...lines: ReadResult['lines']): ReadResult => ({ angle: 0, lines });

it('counts lines called handwritten, however unsurely, over all pages', () => {
  const byHand = { ...print, handwritten: 0.75 };
  const pages = [page(print, byHand), page(byHand), page()];
  expect(countHandwriting(pages)).toEqual({ lines: 3, handwritten: 2 });
  expect(falseHandwritingNote(pages)).toContain('2 of 3 printed lines');
});

it('finds nothing where nothing was read', () => {
  expect(countHandwriting([])).toEqual({ lines: 0, handwritten: 0 });
});
