import type { Colour } from './look.js';
import { type PerceivedColour, perceive } from './perceived-colour.js';

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

/** Darker is black whatever its hue, and with less chroma there is no hue. */
const BLACK_BELOW = 0.22;
const DARK_GRAY_BELOW = 0.35;
const WHITE_FROM = 0.88;
const COLOURLESS_BELOW = 0.04;
/** Reds that are lighter are pink, oranges and yellows that are darker or duller brown. */
const PINK_FROM = 0.72;
const ORANGE_FROM = 0.63;
const YELLOW_FROM = 0.72;
const VIVID_FROM = 0.1;
const PALE_FROM = 0.85;

/** Where each hue ends, in degrees of OKLCH. */
const HUES: readonly (readonly [end: number, name: ColourName])[] = [
  [38, 'red'],
  [85, 'orange'],
  [118, 'yellow'],
  [190, 'green'],
  [288, 'blue'],
  [325, 'purple'],
  [352, 'pink'],
  [360, 'red'],
];

/** The name that people would give a colour, by its lightness, chroma and hue as they are perceived. */
export function nameColour(colour: Colour): ColourName {
  const perceived = perceive(colour);
  const { lightness, chroma, hue } = perceived;
  if (lightness < BLACK_BELOW) return 'black';
  if (chroma < COLOURLESS_BELOW) return grayOf(lightness);
  const name = HUES.find(([end]) => hue < end)?.[1] ?? 'red';
  if (name === 'red') return lightness >= PINK_FROM ? 'pink' : 'red';
  if (name === 'orange' || name === 'yellow') return warmName(perceived, name);
  return name;
}

function grayOf(lightness: number): ColourName {
  if (lightness >= WHITE_FROM) return 'white';
  return lightness < DARK_GRAY_BELOW ? 'black' : 'gray';
}

function warmName({ lightness, chroma }: PerceivedColour, name: 'orange' | 'yellow'): ColourName {
  if (chroma < VIVID_FROM) return lightness >= PALE_FROM ? 'white' : 'brown';
  return lightness >= (name === 'orange' ? ORANGE_FROM : YELLOW_FROM) ? name : 'brown';
}
