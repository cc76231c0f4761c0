import type { InkMap } from './ink-map.js';
import { median } from './median.js';

const EDGE_ROWS = 3;
/** Columns that nowhere have this much ink are empty. */
const INK = 0.5;

/** How sharp a line is. */
export interface Sharpness {
  /**
   * How steep the edges of strokes are, in contrasts a pixel, in that of four directions in which they are
   * least so. Sharp ones have 0.5, those blurred by a Gaussian of s pixels 0.4 / s; not a number without ink.
   */
  readonly slope: number;
  /** That slope as a share of the one in the direction of the steepest: a moving camera blurs one direction. */
  readonly evenness: number;
}

/** Measures each direction by the median over inked columns of the steepest slope in each. */
export function measureSharpness({ values, width, height }: InkMap): Sharpness {
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
  const slopes = steepest.map(median);
  const slope = Math.min(...slopes);
  return { slope, evenness: slope / Math.max(...slopes) };
}
