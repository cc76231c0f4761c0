import { expect, it } from 'vitest';
import { suppress } from './non-maximum-suppression.js';

it('keeps the first of boxes that overlap and all that stand apart', () => {
  const boxes = [
    { id: 'best', box: { x: 0, y: 0, w: 10, h: 10 } },
    { id: 'double', box: { x: 1, y: 0, w: 10, h: 10 } },
    { id: 'neighbour', box: { x: 8, y: 0, w: 10, h: 10 } },
  ];
  expect(suppress(boxes, 0.6).map(({ id }) => id)).toEqual(['best', 'neighbour']);
});
