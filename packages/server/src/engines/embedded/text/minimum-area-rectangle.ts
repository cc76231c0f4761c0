import type { Point, Quad } from '@fovea/contract';

/** A rectangle at any angle; `axis` is the unit vector along its longer side `width`, pointing right. */
export interface TurnedRectangle {
  readonly center: Point;
  readonly axis: Point;
  readonly width: number;
  readonly height: number;
}

/** The corners of a rectangle grown by `along` at both ends and by `across` on both sides. */
export function cornersOf({ center, axis, width, height }: TurnedRectangle, along = 0, across = 0): Quad {
  const [halfWidth, halfHeight] = [width / 2 + along, height / 2 + across];
  const corner = (u: number, v: number): Point => ({
    x: center.x + u * axis.x - v * axis.y,
    y: center.y + u * axis.y + v * axis.x,
  });
  return [
    corner(-halfWidth, -halfHeight),
    corner(halfWidth, -halfHeight),
    corner(halfWidth, halfHeight),
    corner(-halfWidth, halfHeight),
  ];
}

/** The convex hull of points, by Andrew's monotone chain. Sorts `points` in place. */
export function convexHull(points: Point[]): Point[] {
  points.sort((a, b) => a.x - b.x || a.y - b.y);
  if (points.length < 3) return points;
  const chain = (ordered: readonly Point[]): Point[] => {
    const hull: Point[] = [];
    for (const point of ordered) {
      while (hull.length > 1 && !turnsLeft(hull.at(-2) as Point, hull.at(-1) as Point, point)) hull.pop();
      hull.push(point);
    }
    hull.pop();
    return hull;
  };
  return [...chain(points), ...chain(points.toReversed())];
}

function turnsLeft(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

/**
 * The smallest rectangle around a convex hull: one of its sides lies on an edge of the hull.
 *
 * @returns undefined for fewer than two points
 * @see Freeman, Shapira, "Determining the minimum-area encasing rectangle", 1975
 */
export function minimumAreaRectangle(hull: readonly Point[]): TurnedRectangle | undefined {
  let best: TurnedRectangle | undefined;
  hull.forEach((from, index) => {
    const to = hull[(index + 1) % hull.length] as Point;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length === 0) return;
    const candidate = encase(hull, { x: (to.x - from.x) / length, y: (to.y - from.y) / length });
    if (!best || candidate.width * candidate.height < best.width * best.height) best = candidate;
  });
  return best;
}

/** The smallest rectangle around points with one pair of sides along `axis`, which may come out as either. */
export function encase(points: readonly Point[], axis: Point): TurnedRectangle {
  let [minU, maxU, minV, maxV] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    const u = x * axis.x + y * axis.y;
    const v = -x * axis.y + y * axis.x;
    minU = Math.min(minU, u);
    maxU = Math.max(maxU, u);
    minV = Math.min(minV, v);
    maxV = Math.max(maxV, v);
  }
  const [u, v] = [(minU + maxU) / 2, (minV + maxV) / 2];
  const center = { x: u * axis.x - v * axis.y, y: u * axis.y + v * axis.x };
  const [width, height] = [maxU - minU, maxV - minV];
  if (width >= height) return { center, width, height, axis: pointingRight(axis) };
  return { center, width: height, height: width, axis: pointingRight({ x: -axis.y, y: axis.x }) };
}

function pointingRight({ x, y }: Point): Point {
  return x < 0 || (x === 0 && y < 0) ? { x: -x, y: -y } : { x, y };
}
