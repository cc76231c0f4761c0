import type { InkMap } from './ink-map.js';
import { median } from './median.js';

const EDGE_ROWS = 3;
/** Columns that nowhere have this much ink are empty. */
const INK = 0.5;

/**
 * How steep the edges of strokes are: the median over inked columns of the steepest slope in each, in
 * contrasts a pixel. A sharp edge has 0.5, one blurred by a Gaussian of s pixels 0.4 / s; not a number
 * without ink.
 */
export function edgeSlope({ values, width, height }: InkMap): number {
  const steepest: number[] = [];
  for (let x = 1; x < width - 1; x += 1) {
    let most = 0;
    let squared = 0;
    for (let y = EDGE_ROWS; y < height - EDGE_ROWS; y += 1) {
      const at = y * width + x;
      const along = (values[at + 1] as number) - (values[at - 1] as number);
      const across = (values[at + width] as number) - (values[at - width] as number);
      most = Math.max(most, values[at] as number);
      squared = Math.max(squared, along * along, across * across);
    }
    if (most > INK) steepest.push(Math.sqrt(squared) / 2);
  }
  return median(steepest);
}
