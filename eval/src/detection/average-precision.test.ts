import { expect, it } from 'vitest';
import { COCO_OVERLAPS, meanAveragePrecision } from './average-precision.js';

const box = (x: number) => ({ x, y: 0, w: 10, h: 10 });
const cat = (x: number, isCrowd = false) => ({ name: 'cat', box: box(x), isCrowd });
const found = (x: number, score: number) => ({ name: 'cat', box: box(x), score });

it('is 1 when everything is found and nothing else', () => {
  const pictures = [{ objects: [cat(0), cat(50)], detections: [found(0, 0.9), found(50, 0.8)] }];
  expect(meanAveragePrecision(pictures, COCO_OVERLAPS)).toBeCloseTo(1);
});

it('counts an object once and doubles as wrong', () => {
  const pictures = [
    { objects: [cat(0), cat(50)], detections: [found(0, 0.9), found(0, 0.8), found(50, 0.7)] },
  ];
  // Recall .5 at precision 1, recall 1 at precision 2/3.
  expect(meanAveragePrecision(pictures, [0.5])).toBeCloseTo((51 + 50 * (2 / 3)) / 101);
});

it('lets what lies on a crowd count neither way', () => {
  const pictures = [{ objects: [cat(0), cat(100, true)], detections: [found(100, 0.9), found(0, 0.8)] }];
  expect(meanAveragePrecision(pictures, [0.5])).toBeCloseTo(1);
});

it('is the mean over categories, the missed ones among them', () => {
  const dog = { name: 'dog', box: box(200), isCrowd: false };
  expect(meanAveragePrecision([{ objects: [cat(0), dog], detections: [found(0, 0.9)] }], [0.5])).toBeCloseTo(
    0.5,
  );
});
