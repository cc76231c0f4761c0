import { describe, expect, it } from 'vitest';
import { Picture } from '../../image/picture.js';
import { createRaster } from '../../image/raster.js';
import { seen } from '../hand-made-scene.fixture.js';
import { lookAt } from '../look.js';
import { appearanceOf } from './appearance.js';
import { addLooks, addNearness } from './look-tags.js';
import { TagProbabilities } from './probabilities.js';

type Colour = readonly [red: number, green: number, blue: number];

function looksOf(colourAt: (x: number, y: number) => Colour, width = 200, height = 200): string[] {
  const raster = createRaster(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) raster.pixels.set(colourAt(x, y), 3 * (y * width + x));
  }
  const tags = new TagProbabilities();
  addLooks(tags, lookAt(raster), appearanceOf(raster));
  return [...tags].filter(([, probability]) => probability >= 0.5).map(([name]) => name);
}

const STRIPES: readonly Colour[] = [
  [230, 20, 20],
  [20, 200, 40],
  [20, 60, 230],
  [240, 220, 20],
];

describe('looks', () => {
  it('call a plain picture plain and by its colour', () => {
    expect(looksOf(() => [220, 20, 20])).toEqual(expect.arrayContaining(['plain', 'red']));
    expect(looksOf(() => [250, 250, 250])).toEqual(expect.arrayContaining(['plain', 'white', 'bright']));
    expect(looksOf(() => [5, 5, 5])).toEqual(expect.arrayContaining(['plain', 'black', 'dark']));
  });

  it('call many strong colours colorful, and shades of grey black and white', () => {
    const stripes = looksOf((x) => STRIPES[Math.floor(x / 10) % 4] as Colour);
    expect(stripes).toContain('colorful');
    expect(stripes).not.toContain('black and white');
    const greys = looksOf((x) => [x, x, x]);
    expect(greys).toEqual(expect.arrayContaining(['black and white', 'monochrome']));
    expect(greys).not.toContain('colorful');
  });

  it('call only what has no sharp part blurry', () => {
    expect(looksOf((x, y) => [60 + x / 2, 60 + y / 2, 90])).toContain('blurry');
    expect(looksOf((x) => (x % 20 < 10 ? [60, 60, 90] : [180, 180, 120]))).not.toContain('blurry');
  });

  it('call wide pictures panoramas', () => {
    expect(looksOf((x) => [x / 4, 90, 90], 600, 200)).toContain('panorama');
    expect(looksOf((x) => [x / 4, 90, 90], 300, 200)).not.toContain('panorama');
  });
});

describe('nearness', () => {
  const picture = new Picture(createRaster(600, 400));
  const nearness = (
    detections: Parameters<typeof addNearness>[2],
    faces: Parameters<typeof addNearness>[3] = [],
  ) => {
    const tags = new TagProbabilities();
    addNearness(tags, picture, detections, faces);
    return [...tags].filter(([, probability]) => probability >= 0.5).map(([name]) => name);
  };

  it('is a close-up when one thing fills the picture', () => {
    expect(nearness([seen('cat', [10, 10, 580, 380], 0.95)])).toEqual(['close-up']);
    expect(nearness([seen('cat', [10, 10, 200, 200], 0.95)])).toEqual([]);
  });

  it('is a portrait when there is one large face', () => {
    const large = { box: { h: 200 } };
    expect(nearness([], [large])).toEqual(['portrait']);
    expect(nearness([], [large, large])).toEqual([]);
    expect(nearness([], [{ box: { h: 60 } }])).toEqual([]);
  });
});
