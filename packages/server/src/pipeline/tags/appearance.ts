import type { Raster } from '../../image/raster.js';
import { COLOUR_NAMES, type ColourName, nameColour } from '../colour-name.js';

/** Pixels are sampled on a grid of so many rows and columns. */
const SIDE = 64;
/** Colours stronger than this catch the eye. */
const VIVID_FROM = 0.5;
const VIVID_VALUE_FROM = 0.35;
/** Sharpness is looked for in so many tiles a side: one sharp thing before a soft ground is a sharp picture. */
const TILES = 8;
/** Neighbouring pixels are compared at about this width, whatever the size of the picture. */
const SHARPNESS_WIDTH = 512;

/** One row in so many is enough. */
const ROWS_APART = 4;

/** How a picture looks as a whole; shares are of all pixels. */
export interface Appearance {
  readonly colours: Readonly<Record<ColourName, number>>;
  /** Strongly coloured. */
  readonly vivid: number;
  /** Mean brightness from 0 to 1. */
  readonly brightness: number;
  /** Mean step of brightness between neighbours in the sharpest part of the picture, from 0 to 1. */
  readonly sharpness: number;
  /** Width by height. */
  readonly aspect: number;
}

/** Looks at the colours, light and sharpness of a picture, at some thousands of its pixels. */
export function appearanceOf(raster: Raster): Appearance {
  const { pixels, width, height } = raster;
  const colours = Object.fromEntries(COLOUR_NAMES.map((name) => [name, 0])) as Record<ColourName, number>;
  let vivid = 0;
  let light = 0;
  const one = 1 / (SIDE * SIDE);
  for (let sample = 0; sample < SIDE * SIDE; sample += 1) {
    const x = Math.floor((((sample % SIDE) + 0.5) * width) / SIDE);
    const y = Math.floor(((Math.floor(sample / SIDE) + 0.5) * height) / SIDE);
    const at = 3 * (y * width + x);
    const red = pixels[at] as number;
    const green = pixels[at + 1] as number;
    const blue = pixels[at + 2] as number;
    const strongest = Math.max(red, green, blue);
    colours[nameColour({ red, green, blue })] += one;
    const saturation = strongest === 0 ? 0 : 1 - Math.min(red, green, blue) / strongest;
    if (saturation >= VIVID_FROM && strongest >= 255 * VIVID_VALUE_FROM) vivid += one;
    light += (one * (red + green + blue)) / (3 * 255);
  }
  return { colours, vivid, brightness: light, sharpness: sharpnessOf(raster), aspect: width / height };
}

function sharpnessOf({ pixels, width, height }: Raster): number {
  const step = Math.max(1, Math.round(width / SHARPNESS_WIDTH));
  const sums = new Float64Array(TILES * TILES);
  const counts = new Uint32Array(TILES * TILES);
  for (let y = 0; y < height; y += ROWS_APART * step) {
    for (let x = step; x < width; x += step) {
      const tile = TILES * Math.floor((TILES * y) / height) + Math.floor((TILES * x) / width);
      const at = 3 * (y * width + x) + 1;
      sums[tile] = (sums[tile] ?? 0) + Math.abs((pixels[at] as number) - (pixels[at - 3 * step] as number));
      counts[tile] = (counts[tile] ?? 0) + 1;
    }
  }
  return Math.max(...sums.map((sum, tile) => sum / Math.max(1, counts[tile] ?? 0))) / 255;
}
