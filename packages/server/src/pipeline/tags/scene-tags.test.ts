import { describe, expect, it } from 'vitest';
import { createRaster } from '../../image/raster.js';
import { lookAt } from '../look.js';
import { TagProbabilities } from './probabilities.js';
import { addScenes, addSetting } from './scene-tags.js';

type Colour = readonly [red: number, green: number, blue: number];

/** A picture whose upper and lower half have a colour each. */
function halves(upper: Colour, lower: Colour) {
  const raster = createRaster(64, 64);
  for (let at = 0; at < raster.pixels.length; at += 3) {
    raster.pixels.set(at < raster.pixels.length / 2 ? upper : lower, at);
  }
  return lookAt(raster);
}

function settingOf(presence: Parameters<typeof addSetting>[1], upper: Colour, lower: Colour): string[] {
  const tags = new TagProbabilities();
  addSetting(tags, presence, halves(upper, lower));
  return [...tags].filter(([, probability]) => probability >= 0.5).map(([name]) => name);
}

const STREET = new Map([
  ['car', 0.95],
  ['traffic light', 0.9],
] as const);
const BEDROOM = new Map([['bed', 0.95] as const]);

describe('the setting', () => {
  it('is day below a bright sky and night in the dark, outdoors alone', () => {
    expect(settingOf(STREET, [180, 210, 250], [110, 110, 110])).toEqual(['outdoor', 'day']);
    expect(settingOf(STREET, [4, 4, 10], [50, 45, 30])).toEqual(['outdoor', 'night']);
    expect(settingOf(BEDROOM, [4, 4, 10], [50, 45, 30])).toEqual(['indoor']);
  });

  it('is undecided where nothing was seen', () => {
    expect(settingOf(new Map(), [180, 210, 250], [40, 120, 40])).toEqual([]);
  });
});

describe('scenes', () => {
  it('follow from places', () => {
    const tags = new TagProbabilities([
      ['snow', 0.9],
      ['kitchen', 0.2],
    ]);
    addScenes(tags);
    expect(tags.get('winter')).toBeGreaterThanOrEqual(0.9);
    expect(tags.get('nature')).toBeGreaterThanOrEqual(0.9);
    expect(tags.get('home')).toBeLessThan(0.5);
  });

  it('are landscapes only where nobody stands in front', () => {
    const wild = new TagProbabilities([['mountain', 0.9]]);
    addScenes(wild);
    expect(wild.get('landscape')).toBeGreaterThan(0.5);
    const climbed = new TagProbabilities([
      ['mountain', 0.9],
      ['person', 0.95],
    ]);
    addScenes(climbed);
    expect(climbed.get('landscape')).toBeLessThan(0.5);
  });
});
