import type { Point } from '@fovea/contract';

/**
 * Area that two convex polygons have in common; corners clockwise, with y pointing down.
 *
 * @see Sutherland, Hodgman, "Reentrant polygon clipping", 1974
 */
export function convexOverlap(first: readonly Point[], second: readonly Point[]): number {
  let rest = first;
  second.forEach((from, index) => {
    const to = second[(index + 1) % second.length] as Point;
    rest = clip(rest, ({ x, y }) => (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  });
  return Math.abs(
    rest.reduce((sum, from, index) => {
      const to = rest[(index + 1) % rest.length] as Point;
      return sum + (from.x * to.y - to.x * from.y) / 2;
    }, 0),
  );
}

/** The part of a polygon where `side` is not negative. */
function clip(polygon: readonly Point[], side: (point: Point) => number): Point[] {
  return polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length] as Point;
    const [here, there] = [side(point), side(next)];
    const kept = here >= 0 ? [point] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    return [...kept, { x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * share }];
  });
}
