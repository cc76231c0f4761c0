import type { InkMap } from './ink-map.js';
import { median } from './median.js';

const EDGE_ROWS = 3;
/** Columns that nowhere have this much ink are empty. */
const INK = 0.5;

/**
 * How steep the edges of strokes are, in contrasts a pixel: the median over inked columns of the steepest
 * slope in each, in that of four directions in which it is least, because a moving camera blurs one only. A
 * sharp edge has 0.5, one blurred by a Gaussian of s pixels 0.4 / s; not a number without ink.
 */
export function edgeSlope({ values, width, height }: InkMap): number {
  const steps = [1, width, width + 1, width - 1];
  const steepest = steps.map((): number[] => []);
  for (let x = 1; x < width - 1; x += 1) {
    const from = EDGE_ROWS * width + x;
    const to = (height - EDGE_ROWS) * width;
    let most = 0;
    for (let at = from; at < to; at += width) most = Math.max(most, values[at] as number);
    if (most <= INK) continue;
    steps.forEach((step, direction) => {
      let difference = 0;
      for (let at = from; at < to; at += width) {
        difference = Math.max(
          difference,
          Math.abs((values[at + step] as number) - (values[at - step] as number)),
        );
      }
      steepest[direction]?.push(difference / 2);
    });
  }
  return Math.min(...steepest.map(median));
}
