import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PIXELS, viewSize } from './input.js';
import type { Look } from './look.js';
import { nextLooks } from './next-looks.js';
import { type CorePlace, lookAt, seenAt } from './text-core.fixture.js';

/** A page seen at half its size, and lines that were found in it, in pixels of the page. */
const FIRST = lookAt(1400, 1000, 2);
const looks = (...places: CorePlace[]) =>
  nextLooks(
    places.map((place) => seenAt(place, { pixel: FIRST.pixel })),
    FIRST,
  );

const lines = (count: number, height: number, degrees = 0): CorePlace[] =>
  Array.from({ length: count }, (_, index) => ({ x: 500, y: 200 + 60 * index, width: 300, height, degrees }));

const pixelsOf = (all: readonly Look[]) => all.reduce((sum, { width, height }) => sum + width * height, 0);

it('looks no further at a page of upright text of a good size, nor at an empty one', () => {
  expect(looks(...lines(6, 16))).toEqual([]);
  expect(looks(...lines(6, 16, 90))).toEqual([]);
  expect(looks(...lines(6, 16, 10))).toEqual([]);
  expect(looks()).toEqual([]);
});

it('looks along slanted lines', () => {
  const [look] = looks(...lines(6, 16, 30));
  if (!look) throw new Error('Expected a look');
  const [a, b] = look.quad;
  expect((Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI).toBeCloseTo(30, 3);
});

it('looks along slanted lines in a strip only where the strip is', () => {
  const strip = lookAt(8000, 100, 1);
  const cores = [400, 7600].map((x) => seenAt({ x, y: 50, width: 100, height: 12, degrees: 40 }));
  const all = nextLooks(cores, strip);
  expect(all.length).toBeGreaterThan(1);
  expect(pixelsOf(all)).toBeLessThan(12 * MAX_PIXELS);
});

it('does not follow one slanted core: it may be a stroke of a picture', () => {
  expect(looks(...lines(1, 16, 30))).toEqual([]);
});

it('looks closer at small text, and only where it is', () => {
  const [look, ...others] = looks(
    ...lines(3, 8).map((place) => ({ ...place, x: 1000 })),
    ...lines(6, 16).map((place) => ({ ...place, x: 200 })),
  );
  expect(others).toEqual([]);
  expect(look?.pixel).toBeLessThan(FIRST.pixel);
  expect(look?.quad[0].x).toBeGreaterThan(800);
});

it('does not look closer for a few small cores among many, nor where the page was not shrunk', () => {
  expect(looks(...lines(1, 8), ...lines(9, 16))).toEqual([]);
  const whole = lookAt(700, 500, 1);
  expect(
    nextLooks(
      lines(3, 4).map((place) => seenAt(place)),
      whole,
    ),
  ).toEqual([]);
});

it('looks from further away at huge text', () => {
  const [look, ...others] = looks({ x: 700, y: 500, width: 1200, height: 400 });
  expect(others).toEqual([]);
  expect(look?.pixel).toBeGreaterThan(FIRST.pixel);
});

it('looks no further at a line of a good height that fills a strip', () => {
  const strip = lookAt(16_000, 60, 1.5);
  expect(nextLooks([seenAt({ x: 8000, y: 30, width: 15_000, height: 18 }, { pixel: 1.5 })], strip)).toEqual(
    [],
  );
});

describe('whatever was found in a page of any size', () => {
  const side = fc.oneof(fc.integer({ min: 50, max: 400 }), fc.integer({ min: 400, max: 16_000 }));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const cores = fc.array(
    fc.record({
      x: share,
      y: share,
      width: share,
      height: share,
      degrees: fc.integer({ min: -90, max: 90 }),
    }),
    { maxLength: 40 },
  );
  const pages = fc.record({ width: side, height: side, cores });

  it('the further looks have at most 20 times the pixels of a first one, none more than it', () => {
    fc.assert(
      fc.property(pages, ({ width, height, cores: found }) => {
        const view = viewSize({ width, height });
        const pixel = Math.sqrt((width * height) / (view.width * view.height));
        const first = lookAt(width, height, pixel);
        const all = nextLooks(
          found.map((core) =>
            seenAt(
              {
                x: core.x * width,
                y: core.y * height,
                width: 3 * pixel + core.width * width,
                height: 3 * pixel + 0.3 * core.height * height,
                degrees: core.degrees,
              },
              { pixel },
            ),
          ),
          first,
        );
        for (const look of all) expect(look.width * look.height).toBeLessThanOrEqual(MAX_PIXELS);
        expect(pixelsOf(all)).toBeLessThanOrEqual(20 * MAX_PIXELS);
      }),
    );
  });
});
