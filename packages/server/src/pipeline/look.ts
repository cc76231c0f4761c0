import type { Raster } from '../image/raster.js';

/** Pixels are sampled on a grid of so many rows and columns. */
const SIDE = 64;
const PIXELS = SIDE * SIDE;
/** The sky is looked for in so much of the picture. */
const TOP = 1 / 3;
/** Mean difference between the strongest and the weakest colour of a pixel, below which there is no colour. */
const GREY_BELOW = 6;
/** Deviation of brightness below which nothing is to be seen. */
const PLAIN_BELOW = 6;

/** Red, green and blue from 0 to 255. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** What the colours of a picture tell before anything in it is recognized. Shares are of all pixels. */
export interface Look {
  /** Share of the top third that is as bright and cool as a sky. */
  readonly sky: number;
  /** Green as plants are. */
  readonly green: number;
  /** Bright without colour, as snow is. */
  readonly white: number;
  /** Reddish to yellow, as lamplight, wood and food are. */
  readonly warm: number;
  readonly isGrey: boolean;
  /** True when there is next to nothing to be seen. */
  readonly isPlain: boolean;
  /** The mean of all pixels. */
  readonly mean: Colour;
}

/** Looks at a picture's colours, at a few thousand of its pixels: far less than a millisecond. */
export function lookAt({ pixels, width, height }: Raster): Look {
  const counts = { sky: 0, green: 0, white: 0, warm: 0 };
  let colour = 0;
  let sum = 0;
  let squares = 0;
  const total = { red: 0, green: 0, blue: 0 };
  for (let sample = 0; sample < PIXELS; sample += 1) {
    const x = Math.floor((((sample % SIDE) + 0.5) * width) / SIDE);
    const y = Math.floor(((Math.floor(sample / SIDE) + 0.5) * height) / SIDE);
    const at = 3 * (y * width + x);
    const red = pixels[at] as number;
    const green = pixels[at + 1] as number;
    const blue = pixels[at + 2] as number;
    const strongest = Math.max(red, green, blue);
    const saturation = strongest === 0 ? 0 : 1 - Math.min(red, green, blue) / strongest;
    if (sample < PIXELS * TOP && strongest > 150 && blue >= 0.97 * red) counts.sky += 1;
    if (green > red && green > 1.08 * blue && saturation > 0.12 && strongest > 40) counts.green += 1;
    if (saturation < 0.18 && strongest > 170) counts.white += 1;
    if (red > 1.25 * blue) counts.warm += 1;
    colour += saturation * strongest;
    total.red += red;
    total.green += green;
    total.blue += blue;
    const brightness = (red + green + blue) / 3;
    sum += brightness;
    squares += brightness * brightness;
  }
  return {
    mean: { red: total.red / PIXELS, green: total.green / PIXELS, blue: total.blue / PIXELS },
    sky: counts.sky / (PIXELS * TOP),
    green: counts.green / PIXELS,
    white: counts.white / PIXELS,
    warm: counts.warm / PIXELS,
    isGrey: colour / PIXELS < GREY_BELOW,
    isPlain: Math.sqrt(Math.max(0, squares / PIXELS - (sum / PIXELS) ** 2)) < PLAIN_BELOW,
  };
}
