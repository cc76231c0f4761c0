import type { Box } from '@fovea/contract';
import type { Category } from '../engines/categories.js';
import type { Raster } from '../image/raster.js';
import { type ColourName, nameColour } from './colour-name.js';

/** Things that have one colour as often as not. */
const PAINTED: ReadonlySet<Category> = new Set<Category>([
  'car',
  'motorcycle',
  'airplane',
  'bus',
  'train',
  'truck',
  'boat',
  'fire hydrant',
  'stop sign',
  'bench',
  'backpack',
  'umbrella',
  'handbag',
  'tie',
  'suitcase',
  'frisbee',
  'kite',
  'surfboard',
  'cup',
  'bowl',
  'chair',
  'couch',
  'vase',
]);
/** Colours that light and shade do not make out of others: any thing can look gray or brown. */
const VIVID: ReadonlySet<ColourName> = new Set<ColourName>([
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
]);
/** A box holds its thing in the middle; so much of it is left out on each side. */
const INSET = 0.25;
/** Pixels are sampled on a grid of so many rows and columns. */
const SIDE = 24;
/** The colour of a thing is that of so many of the samples. */
const MIN_SHARE = 0.5;

/** The colour of a thing, where it is clear and the thing is one of those that have one. */
export function colourOf(picture: Raster, category: Category, box: Box): ColourName | undefined {
  if (!PAINTED.has(category)) return undefined;
  const colour = mostFrequent(picture, box);
  return colour && VIVID.has(colour) ? colour : undefined;
}

function mostFrequent({ width, height, pixels }: Raster, box: Box): ColourName | undefined {
  const counts = new Map<ColourName, number>();
  for (let sample = 0; sample < SIDE * SIDE; sample += 1) {
    const across = INSET + (1 - 2 * INSET) * (((sample % SIDE) + 0.5) / SIDE);
    const down = INSET + (1 - 2 * INSET) * ((Math.floor(sample / SIDE) + 0.5) / SIDE);
    const x = Math.min(width - 1, Math.max(0, Math.floor(box.x + across * box.w)));
    const y = Math.min(height - 1, Math.max(0, Math.floor(box.y + down * box.h)));
    const at = 3 * (y * width + x);
    const [red, green, blue] = [pixels[at], pixels[at + 1], pixels[at + 2]] as [number, number, number];
    const name = nameColour({ red, green, blue });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= MIN_SHARE * SIDE * SIDE ? most[0] : undefined;
}
