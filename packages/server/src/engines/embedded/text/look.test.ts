import type { Point } from '@fovea/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRaster } from '../../../image/raster.js';
import { MAX_PIXELS } from './input.js';
import { type Look, looksOver, onView, type Region, regionAround, toPage, wholeLook } from './look.js';

const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
const side = fc.double({ min: 1, max: 6000, noNaN: true });
const corner = fc.double({ min: -3000, max: 3000, noNaN: true });

const regions: fc.Arbitrary<Region> = fc
  .record({ angle, left: corner, top: corner, width: side, height: side })
  .map(({ angle: turn, left, top, width, height }) => ({
    axis: { x: Math.cos(turn), y: Math.sin(turn) },
    left,
    top,
    right: left + width,
    bottom: top + height,
  }));
const pixels = fc.double({ min: 0.8, max: 12, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Where a point of the page is in the frame of a region's axis. */
const inFrame = ({ axis }: Region, { x, y }: Point) => ({
  along: x * axis.x + y * axis.y,
  across: y * axis.x - x * axis.y,
});

/** What a look covers, in that frame. */
function coverOf(region: Region, { quad }: Look) {
  const [topLeft, , bottomRight] = quad.map((point) => inFrame(region, point));
  if (!topLeft || !bottomRight) throw new Error('Expected four corners');
  return { left: topLeft.along, top: topLeft.across, right: bottomRight.along, bottom: bottomRight.across };
}

describe('looks over a region', () => {
  it('are of sizes that the detector takes, none with more pixels than its bound', () => {
    fc.assert(
      fc.property(regions, pixels, (region, pixel) => {
        for (const look of looksOver(region, pixel)) {
          expect(look.width % 32).toBe(0);
          expect(look.height % 32).toBe(0);
          expect(look.width * look.height).toBeLessThanOrEqual(MAX_PIXELS);
          expect(look.width * look.height).toBeGreaterThan(0);
          expect(look.pixel).toBe(pixel);
        }
      }),
    );
  });

  it('show every point of it, and whatever is up to 40 of their pixels high wholly in one of them', () => {
    fc.assert(
      fc.property(regions, pixels, share, share, (region, pixel, u, v) => {
        const reach = 20 * pixel;
        const along = region.left + u * (region.right - region.left);
        const across = region.top + v * (region.bottom - region.top);
        const seen = looksOver(region, pixel).some((look) => {
          const cover = coverOf(region, look);
          return (
            cover.left <= Math.max(region.left, along - reach) + 1e-6 &&
            cover.right >= Math.min(region.right, along + reach) - 1e-6 &&
            cover.top <= Math.max(region.top, across - reach) + 1e-6 &&
            cover.bottom >= Math.min(region.bottom, across + reach) - 1e-6
          );
        });
        expect(seen).toBe(true);
      }),
    );
  });

  it('put their pixels on the page along its axis, as large as they say', () => {
    fc.assert(
      fc.property(regions, pixels, (region, pixel) => {
        const [look] = looksOver(region, pixel) as [Look];
        const move = toPage(look);
        const [from, to] = [inFrame(region, move({ x: 3, y: 5 })), inFrame(region, move({ x: 13, y: 5 }))];
        expect(to.along - from.along).toBeCloseTo(10 * pixel, 5);
        expect(to.across - from.across).toBeCloseTo(0, 5);
        expect(from.along).toBeCloseTo(region.left + 3 * pixel, 5);
        expect(from.across).toBeCloseTo(region.top + 5 * pixel, 5);
      }),
    );
  });

  it('are one where the region is small', () => {
    const region = { axis: { x: 1, y: 0 }, left: 10, top: 20, right: 110, bottom: 60 };
    expect(looksOver(region, 1)).toEqual([
      expect.objectContaining({ width: 128, height: 64, quad: expect.arrayContaining([{ x: 10, y: 20 }]) }),
    ]);
  });
});

it('a region around points holds them and the margin', () => {
  const turn = Math.PI / 6;
  const axis = { x: Math.cos(turn), y: Math.sin(turn) };
  const region = regionAround(
    [
      { x: 0, y: 0 },
      { x: 100 * axis.x, y: 100 * axis.y },
    ],
    axis,
    5,
  );
  expect(region.left).toBeCloseTo(-5, 9);
  expect(region.right).toBeCloseTo(105, 9);
  expect(region.top).toBeCloseTo(-5, 9);
  expect(region.bottom).toBeCloseTo(5, 9);
});

it('the look of the whole page knows how much its view shrinks it', () => {
  const look = wholeLook({ width: 400, height: 200 }, createRaster(200, 100));
  expect(look.pixel).toBe(2);
  expect(toPage(look)({ x: 50, y: 100 })).toEqual({ x: 100, y: 200 });
});

it('a look at the page is the same look at a smaller view of it', () => {
  const region = { axis: { x: 1, y: 0 }, left: 100, top: 40, right: 164, bottom: 72 };
  const [look] = looksOver(region, 1) as [Look];
  const onSmaller = onView(look, { width: 400, height: 200 }, { width: 200, height: 100 });
  expect(onSmaller.quad[0]).toEqual({ x: 50, y: 20 });
  expect(onSmaller.quad[2]).toEqual({ x: 82, y: 36 });
  expect([onSmaller.width, onSmaller.height]).toEqual([look.width, look.height]);
});
