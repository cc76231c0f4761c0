import type { Point } from '@fovea/contract';
import type { TurnedRectangle } from './minimum-area-rectangle.js';

/**
 * How parallel lines of text fan out because they are seen in perspective: the slope of a line against
 * `axis` is `slope` plus `spread` times its distance from `center` across the axis.
 */
export interface LineFan {
  readonly center: Point;
  readonly axis: Point;
  readonly slope: number;
  /** 1 over the distance at which the lines would meet; 0 for lines that are parallel. */
  readonly spread: number;
}

/** So far, in pixels, the ends of a line's axis are off: by ascenders at one end, descenders at the other. */
const END_ERROR = 1.5;
/** The spread must be this many times its standard error: flat pages stay flat. */
const SIGNIFICANT = 4;

/**
 * Measures the fan of lines that run roughly the same way, by weighted least squares.
 *
 * @param axis unit vector of their mean direction
 * @param pixel size of a pixel of the view in which they were found
 * @returns undefined when they are parallel, as far as can be told
 */
export function measureFan(
  lines: readonly TurnedRectangle[],
  axis: Point,
  pixel: number,
): LineFan | undefined {
  const points = lines.map(({ center, axis: own, width }) => ({
    x: center.x,
    y: center.y,
    across: center.y * axis.x - center.x * axis.y,
    slope: (own.y * axis.x - own.x * axis.y) / (own.x * axis.x + own.y * axis.y),
    weight: (width / (END_ERROR * pixel)) ** 2,
  }));
  const sum = (value: (point: (typeof points)[number]) => number) =>
    points.reduce((total, point) => total + point.weight * value(point), 0);
  const weight = sum(() => 1);
  const across = sum((point) => point.across) / weight;
  const slope = sum((point) => point.slope) / weight;
  const variance = sum((point) => (point.across - across) ** 2);
  if (!(variance > 0)) return undefined;
  const spread = sum((point) => (point.across - across) * (point.slope - slope)) / variance;
  if (Math.abs(spread) < SIGNIFICANT / Math.sqrt(variance)) return undefined;
  const center = { x: sum(({ x }) => x) / weight, y: sum(({ y }) => y) / weight };
  return { center, axis, slope, spread };
}
