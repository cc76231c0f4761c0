import type { AnalyzeResult } from '@fovea/contract';
import { expect, it } from 'vitest';
import { scaleResult } from './scale.js';

const half: AnalyzeResult = {
  metadata: { width: 100, height: 50 },
  objects: [{ box: { x: 10, y: 5, w: 90, h: 45 }, tag: { name: 'cat', confidence: 0.9 } }],
  read: {
    angle: 0,
    lines: [
      {
        text: 'a',
        polygon: [
          { x: 1, y: 2 },
          { x: 3, y: 2 },
          { x: 3, y: 4 },
          { x: 1, y: 4 },
        ],
        words: [],
      },
    ],
  },
};

it('answers the same object when the raster has the size of the file', () => {
  const size = { width: 100, height: 50 };
  expect(scaleResult(half, size, size)).toBe(half);
});

it('carries boxes and polygons over to the size of the file and keeps boxes inside it', () => {
  const to = { width: 201, height: 101 };
  const scaled = scaleResult(half, { width: 100, height: 50 }, to);
  expect(scaled.metadata).toEqual(to);
  const box = scaled.objects?.[0]?.box;
  expect(box).toEqual({ x: 20, y: 10, w: 181, h: 91 });
  expect(scaled.read?.lines[0]?.polygon[2]).toEqual({ x: expect.closeTo(6.03), y: expect.closeTo(8.08) });
});

it('adds no member that was not asked for', () => {
  const scaled = scaleResult(half, { width: 100, height: 50 }, { width: 200, height: 100 });
  expect(Object.keys(scaled).sort()).toEqual(['metadata', 'objects', 'read']);
});
