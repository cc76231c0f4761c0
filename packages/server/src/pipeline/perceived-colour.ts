import type { Colour } from './look.js';

/** A colour as it is perceived: equal steps look equally large. */
export interface PerceivedColour {
  /** From 0, black, to 1, white. */
  readonly lightness: number;
  /** From 0, grey, to about 0.32 for the strongest colours of a screen. */
  readonly chroma: number;
  /** In degrees, 0 to 360: red is near 29, yellow 110, green 142, blue 264. */
  readonly hue: number;
}

/**
 * A colour of sRGB in OKLCH.
 *
 * @see Ottosson, "A perceptual color space for image processing", 2020
 */
export function perceive({ red, green, blue }: Colour): PerceivedColour {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const greenRed = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const blueYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(greenRed, blueYellow),
    hue: ((Math.atan2(blueYellow, greenRed) * 180) / Math.PI + 360) % 360,
  };
}

/** Values of 0 to 255 without the curve of sRGB, 0 to 1. */
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

function linear(value: number): number {
  return LINEAR[Math.round(value)] as number;
}
