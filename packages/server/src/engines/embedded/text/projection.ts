import type { Point, Quad } from '@fovea/contract';

/**
 * Where the points of a rectangle seen in perspective are, from shares of its width and height to the plane:
 * x = (originX + alongX u + acrossX v) / (1 + alongW u + acrossW v), and y likewise. A parallelogram has
 * alongW = acrossW = 0.
 *
 * @see Heckbert, "Fundamentals of texture mapping and image warping", 1989
 */
export interface Projection {
  readonly origin: Point;
  readonly along: Point;
  readonly across: Point;
  readonly alongW: number;
  readonly acrossW: number;
}

/** Corners that are off a parallelogram by less than this share of its size are taken for one. */
const MIN_SKEW = 1e-3;

/** The projection whose corners (0, 0), (1, 0), (1, 1) and (0, 1) are those of a convex quad. */
export function projectionOnto([a, b, c, d]: Quad): Projection {
  const [sumX, sumY] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const [rightX, rightY] = [b.x - c.x, b.y - c.y];
  const [lowerX, lowerY] = [d.x - c.x, d.y - c.y];
  const area = rightX * lowerY - lowerX * rightY;
  const size = Math.min(Math.hypot(rightX, rightY), Math.hypot(lowerX, lowerY));
  const isSkew = Math.hypot(sumX, sumY) > MIN_SKEW * size && area !== 0;
  const alongW = isSkew ? (sumX * lowerY - lowerX * sumY) / area : 0;
  const acrossW = isSkew ? (rightX * sumY - sumX * rightY) / area : 0;
  return {
    origin: a,
    along: { x: b.x - a.x + alongW * b.x, y: b.y - a.y + alongW * b.y },
    across: { x: d.x - a.x + acrossW * d.x, y: d.y - a.y + acrossW * d.y },
    alongW,
    acrossW,
  };
}

/** The point at shares `u` of the width and `v` of the height. */
export function project({ origin, along, across, alongW, acrossW }: Projection, u: number, v: number): Point {
  const depth = 1 + alongW * u + acrossW * v;
  return {
    x: (origin.x + along.x * u + across.x * v) / depth,
    y: (origin.y + along.y * u + across.y * v) / depth,
  };
}
