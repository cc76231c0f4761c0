import type { Colour } from './look.js';

/** The basic colours that languages have words for (Berlin and Kay, 1969). */
export const COLOUR_NAMES = [
  'black',
  'white',
  'gray',
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'brown',
] as const;

export type ColourName = (typeof COLOUR_NAMES)[number];

const COLOURLESS_BELOW = 0.15;
const BLACK_BELOW = 0.2;
const WHITE_FROM = 0.85;
/** Orange that is darker is called brown, red that is paler pink. */
const BROWN_BELOW = 0.65;
const PINK_BELOW = 0.55;

/** Where each hue ends, in degrees. */
const HUES: readonly (readonly [end: number, name: ColourName])[] = [
  [15, 'red'],
  [45, 'orange'],
  [70, 'yellow'],
  [165, 'green'],
  [255, 'blue'],
  [300, 'purple'],
  [340, 'pink'],
  [360, 'red'],
];

/** The name of a colour, by hue, saturation and value. */
export function nameColour({ red, green, blue }: Colour): ColourName {
  const strongest = Math.max(red, green, blue);
  const range = strongest - Math.min(red, green, blue);
  const value = strongest / 255;
  const saturation = strongest === 0 ? 0 : range / strongest;
  if (value < BLACK_BELOW) return 'black';
  if (saturation < COLOURLESS_BELOW) return value >= WHITE_FROM ? 'white' : 'gray';
  const sector =
    strongest === red
      ? (green - blue) / range
      : strongest === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range;
  const hue = (60 * sector + 360) % 360;
  const name = HUES.find(([end]) => hue < end)?.[1] ?? 'red';
  if (name === 'orange' && value < BROWN_BELOW) return 'brown';
  if (name === 'red' && saturation < PINK_BELOW && value >= BROWN_BELOW) return 'pink';
  return name;
}
