import { expect, it } from 'vitest';
import { keptInterest, largestWindow, placeWindow } from './crop-window.js';

it('fits the largest window of a ratio, as exact as whole pixels allow', () => {
  for (const picture of [
    { width: 1260, height: 473 },
    { width: 51, height: 997 },
    { width: 333, height: 333 },
  ]) {
    for (const ratio of [0.75, 0.9, 1, 1.33, 1.8]) {
      const { width, height } = largestWindow(picture, ratio);
      expect(width === picture.width || height === picture.height).toBe(true);
      expect(width).toBeLessThanOrEqual(picture.width);
      expect(height).toBeLessThanOrEqual(picture.height);
      expect(Math.abs(width - height * ratio)).toBeLessThanOrEqual(Math.max(0.5, ratio));
    }
  }
});

it('puts the window around what is of interest and stays in the picture', () => {
  const picture = { width: 400, height: 100 };
  const window = { width: 100, height: 100 };
  const right = [{ box: { x: 350, y: 20, w: 50, h: 50 }, weight: 1 }];
  const box = placeWindow(picture, window, right);
  expect(box.x).toBeLessThanOrEqual(350);
  expect(box.x + box.w).toBe(400);
});

it('stays in the middle when nothing is of interest', () => {
  expect(placeWindow({ width: 400, height: 100 }, { width: 100, height: 100 }, [])).toEqual({
    x: 150,
    y: 0,
    w: 100,
    h: 100,
  });
});

it('tells how much of the interest a window keeps', () => {
  const interests = [
    { box: { x: 0, y: 0, w: 10, h: 10 }, weight: 1 },
    { box: { x: 20, y: 0, w: 10, h: 10 }, weight: 3 },
  ];
  expect(keptInterest({ x: 20, y: 0, w: 10, h: 5 }, interests)).toBeCloseTo(3 / 8);
});
