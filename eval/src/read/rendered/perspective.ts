import { type Placement, toCorners } from './homography.js';
import type { Random } from './random.js';

/**
 * A page seen from the side, and a little from above or below: its far edge up to 30 % shorter than the near
 * one, the lower or upper edge up to 10 %. Around it is a margin.
 */
export function seenAslant(width: number, height: number, random: Random): Placement {
  const marginPx = random.integer(40, 100);
  const sideways = random.between(0.12, 0.3) * (height / 2);
  const [left, right] = random.chance(0.5) ? [sideways, 0] : [0, sideways];
  const upward = random.between(0, 0.1) * (width / 2);
  const [top, bottom] = random.chance(0.5) ? [upward, 0] : [0, upward];
  // Lines also climb or fall.
  const slant = random.between(-0.15, 0.15) * height;
  // What is seen from the side looks narrower.
  const [x, y] = [marginPx, marginPx + Math.abs(slant)];
  const far = x + width - sideways * random.between(0.2, 0.6);
  const map = toCorners(width, height, [
    { x: x + top, y: y + left },
    { x: far - top, y: y + right + slant },
    { x: far - bottom, y: y + height - right + slant },
    { x: x + bottom, y: y + height - left },
  ]);
  return { map, width: Math.ceil(width + 2 * marginPx), height: Math.ceil(height + 2 * y) };
}
