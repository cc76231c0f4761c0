import { describe, expect, it } from 'vitest';
import { createRaster, type Raster } from '../../../image/raster.js';
import { findFinePrint } from './fine-print.js';
import { MAX_PIXELS } from './input.js';
import { lookAt, seenAt } from './text-core.fixture.js';

interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A white page with strokes one pixel wide, every four pixels, or wider ones, in some parts of it. */
function pageWithStrokes(width: number, height: number, parts: readonly Part[], stroke = 1): Raster {
  const page = createRaster(width, height);
  page.pixels.fill(255);
  for (const { left, top, right, bottom } of parts) {
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 4)
        page.pixels.fill(0, 3 * (y * width + x), 3 * (y * width + x + stroke));
    }
  }
  return page;
}

const FIRST = lookAt(2400, 1600, 3);
const PART = { left: 1600, top: 960, right: 2000, bottom: 1100 };

it('looks closer at the part of a page that is full of strokes, and only there', () => {
  const { looks } = findFinePrint(pageWithStrokes(2400, 1600, [PART]), [], FIRST);
  expect(looks).toHaveLength(1);
  const [{ quad, pixel } = FIRST] = looks;
  expect(pixel).toBeLessThan(2);
  const [topLeft, , bottomRight] = quad;
  expect(topLeft.x).toBeLessThan(PART.left);
  expect(topLeft.x).toBeGreaterThan(PART.left - 100);
  expect(bottomRight.x).toBeGreaterThan(PART.right);
  expect(bottomRight.y).toBeGreaterThan(PART.bottom);
});

it('looks at the fullest part first, and not between parts', () => {
  const small = { left: 64, top: 64, right: 256, bottom: 128 };
  const { looks } = findFinePrint(pageWithStrokes(2400, 1600, [small, PART]), [], FIRST);
  const [first] = looks;
  expect(first?.quad[2].x).toBeGreaterThan(PART.left);
  expect(looks.some(({ quad }) => quad[0].x < 256)).toBe(true);
  expect(looks.some(({ quad: [a, , c] }) => a.x > 300 && c.x < PART.left)).toBe(false);
});

it('does not look again where lines of small text were found', () => {
  const lines = Array.from({ length: 7 }, (_, index) =>
    seenAt({ x: 1800, y: 970 + 20 * index, width: 400, height: 10 }, { pixel: 3 }),
  );
  expect(findFinePrint(pageWithStrokes(2400, 1600, [PART]), lines, FIRST)).toEqual({
    looks: [],
    cores: lines,
  });
});

it('looks again where the text that was found is too high for such strokes, and marks it', () => {
  const together = seenAt({ x: 1800, y: 1030, width: 400, height: 130 }, { pixel: 3 });
  const apart = seenAt({ x: 400, y: 400, width: 400, height: 130 }, { pixel: 3 });
  const { looks, cores } = findFinePrint(pageWithStrokes(2400, 1600, [PART]), [together, apart], FIRST);
  expect(looks).toHaveLength(1);
  expect(cores.map(({ isBlurred }) => isBlurred === true)).toEqual([true, false]);
  expect(cores[0]?.misfit).toBeGreaterThan(together.misfit);
});

describe('does not look', () => {
  it('at an empty page, nor at one whose first look shows letters 8 px high', () => {
    expect(findFinePrint(pageWithStrokes(2400, 1600, []), [], FIRST).looks).toEqual([]);
    expect(findFinePrint(pageWithStrokes(1200, 800, [PART]), [], lookAt(1200, 800, 1.6)).looks).toEqual([]);
  });

  it('at large shapes, whose edges are far apart', () => {
    const bars = Array.from({ length: 8 }, (_, index) => ({
      left: 200 + 100 * index,
      top: 100,
      right: 250 + 100 * index,
      bottom: 700,
    }));
    expect(findFinePrint(pageWithStrokes(2400, 1600, bars, 4), [], FIRST).looks).toEqual([]);
  });
});

it('has bounded looks at the largest page', () => {
  const whole = { left: 0, top: 0, right: 6000, bottom: 4000 };
  const { looks } = findFinePrint(pageWithStrokes(6000, 4000, [whole]), [], lookAt(6000, 4000, 8));
  const pixels = looks.reduce((sum, { width, height }) => sum + width * height, 0);
  expect(pixels).toBeGreaterThan(19 * MAX_PIXELS);
  expect(pixels).toBeLessThan(30 * MAX_PIXELS);
});
