import type { Raster } from '../image/raster.js';

/** Pixels are sampled on a grid of so many rows and columns. */
const SIDE = 64;
/** A pixel is flat when these neighbours differ from it by no more than this in any colour. */
const NEIGHBOURS = [
  [1, 0],
  [2, 0],
  [0, 1],
  [0, 2],
  [2, 2],
] as const;
const MAX_STEP = 1;
const REACH = 2;
/**
 * Drawings are flat in so many places, and so few colours (4 bits each) make up nearly all of them. Of the 153
 * photos of coco-dev one is flatter, and none has as few colours as well.
 */
const MIN_FLAT = 0.5;
const MAX_COLOURS = 12;
const NEARLY_ALL = 0.9;

/** Whether a picture was drawn rather than taken: areas without grain, in few colours. */
export function isDrawn({ pixels, width, height }: Raster): boolean {
  if (width <= REACH || height <= REACH) return false;
  const counts = new Map<number, number>();
  let flat = 0;
  for (let sample = 0; sample < SIDE * SIDE; sample += 1) {
    const x = Math.floor((((sample % SIDE) + 0.5) * (width - REACH)) / SIDE);
    const y = Math.floor(((Math.floor(sample / SIDE) + 0.5) * (height - REACH)) / SIDE);
    const at = 3 * (y * width + x);
    const channel = (index: number) => pixels[at + index] as number;
    if (NEIGHBOURS.every(([right, down]) => isAlike(at, at + 3 * (down * width + right)))) flat += 1;
    const colour = ((channel(0) >> 4) << 8) | ((channel(1) >> 4) << 4) | (channel(2) >> 4);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return flat >= MIN_FLAT * SIDE * SIDE && coloursOf(counts) <= MAX_COLOURS;

  function isAlike(a: number, b: number): boolean {
    for (let channel = 0; channel < 3; channel += 1) {
      if (Math.abs((pixels[a + channel] as number) - (pixels[b + channel] as number)) > MAX_STEP)
        return false;
    }
    return true;
  }
}

/** How many colours, the commonest first, make up nearly all samples. */
function coloursOf(counts: ReadonlyMap<number, number>): number {
  let left = NEARLY_ALL * SIDE * SIDE;
  let colours = 0;
  for (const count of [...counts.values()].sort((a, b) => b - a)) {
    if (left <= 0) break;
    left -= count;
    colours += 1;
  }
  return colours;
}
