import type { Detection } from '../../engines/engine.js';
import { area } from '../../image/box.js';
import type { Picture } from '../../image/picture.js';
import { COLOUR_NAMES } from '../colour-name.js';
import type { Look } from '../look.js';
import type { Appearance } from './appearance.js';
import type { TagProbabilities } from './probabilities.js';

/** A picture without colour is black and white; the reason for doubt is a faint tint. */
const GREY_PROBABILITY = 0.9;
const PLAIN_PROBABILITY = 0.9;
/**
 * From this share of all pixels on a colour is worth a word; at the second it is that of the whole picture.
 * Like the bounds below, raised on coco-dev until looks were few: captions hardly ever mention them.
 */
const COLOUR_SHARES = [0.65, 0.95] as const;
const WARM = ['red', 'orange', 'yellow', 'brown', 'pink'] as const;
const COOL = ['blue', 'green', 'purple'] as const;
const TONE_SHARES = [0.9, 1] as const;
const VIVID_SHARES = [0.5, 0.8] as const;
const MIN_COLOURS = 4;
/** A colour with this share is one of several. */
const COLOUR_SHARE = 0.08;
const DARKNESS = [0.78, 0.95] as const;
const BRIGHTNESS = [0.75, 0.92] as const;
/** Sharper pictures, the noise of cameras included, are not blurry. */
const SHARPEST_BLUR = 0.02;
const PANORAMA_FROM = 2.2;
/** Brown and no other colour. */
const SEPIA_SHARE = 0.9;
const SEPIA_PROBABILITY = 0.6;
const CLOSE_UP_SHARES = [0.6, 0.95] as const;
/** The face of a portrait is at least so high beside the picture. */
const PORTRAIT_FACE = 0.35;
const PORTRAIT_PROBABILITY = 0.8;

/** How the picture looks: colours, light, sharpness, and how near the camera was. */
export function addLooks(tags: TagProbabilities, look: Look, appearance: Appearance): void {
  const { colours, vivid, brightness, sharpness, aspect } = appearance;
  if (look.isPlain) tags.raise('plain', PLAIN_PROBABILITY);
  if (look.isGrey && !look.isPlain) {
    tags.raise('black and white', GREY_PROBABILITY);
    tags.raise('monochrome', GREY_PROBABILITY);
  }
  for (const name of COLOUR_NAMES) {
    // The English word is the fruit's too, which it would be taken for.
    if (name !== 'orange') tags.raise(name, certainty(colours[name], COLOUR_SHARES));
  }
  const shareOf = (names: readonly (keyof typeof colours)[]) =>
    names.reduce((sum, name) => sum + colours[name], 0);
  if (!look.isPlain && colours.brown + colours.orange > SEPIA_SHARE) tags.raise('sepia', SEPIA_PROBABILITY);
  tags.raise('warm colors', certainty(shareOf(WARM), TONE_SHARES));
  tags.raise('cool colors', certainty(shareOf(COOL), TONE_SHARES));
  const several = COLOUR_NAMES.filter((name) => colours[name] >= COLOUR_SHARE).length;
  if (several >= MIN_COLOURS) tags.raise('colorful', certainty(vivid, VIVID_SHARES));
  tags.raise('dark', certainty(1 - brightness, DARKNESS));
  tags.raise('bright', certainty(brightness, BRIGHTNESS));
  if (!look.isPlain) tags.raise('blurry', certainty(1 - sharpness, [1 - SHARPEST_BLUR, 1]));
  if (aspect >= PANORAMA_FROM) tags.raise('panorama', certainty(aspect, [PANORAMA_FROM, 2 * PANORAMA_FROM]));
}

/** What nearness tells: one thing that fills the picture, or one face. */
export function addNearness(
  tags: TagProbabilities,
  { width, height }: Picture,
  detections: readonly Detection[],
  clearFaces: readonly { readonly box: { readonly h: number } }[],
): void {
  for (const { box, probability, name } of detections) {
    // Tables, beds and people fill pictures of anything.
    if (name === 'dining table' || name === 'bed' || name === 'person') continue;
    tags.raise('close-up', probability * certainty(area(box) / (width * height), CLOSE_UP_SHARES));
  }
  const [face, ...others] = clearFaces;
  if (face && others.length === 0 && face.box.h >= PORTRAIT_FACE * height) {
    tags.raise('portrait', PORTRAIT_PROBABILITY);
  }
}

/** From 0.5 at `low` to 0.9 at `high`; below `low` it is not worth a word. */
function certainty(value: number, [low, high]: readonly [low: number, high: number]): number {
  if (value < low) return 0;
  return 0.5 + 0.4 * Math.min(1, (value - low) / (high - low));
}
