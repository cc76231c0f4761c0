import type { InkMap } from './ink-map.js';
import { median } from './median.js';

const EDGE_ROWS = 3;
/** What has less ink is background. */
const BACKGROUND = 0.3;
/** One pixel in so many is looked at, along and across. */
const STEP = 3;

/**
 * How noisy the background of a line is, in contrasts of the line: the median of how far a pixel is from the
 * mean of its neighbours to both sides, over a sample of pixels. Not a number without background.
 */
export function measureGrain({ values, width, height }: InkMap): number {
  const differences: number[] = [];
  for (let y = EDGE_ROWS; y < height - EDGE_ROWS; y += STEP) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += STEP) {
      const own = values[at] as number;
      if (own >= BACKGROUND) continue;
      differences.push(Math.abs(own - ((values[at - 1] as number) + (values[at + 1] as number)) / 2));
    }
  }
  return median(differences);
}
