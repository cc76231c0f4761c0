import type { Point } from '@fovea/contract';

/** Intersection over union of two convex polygons with corners in either turning direction. */
export function polygonOverlap(first: readonly Point[], second: readonly Point[]): number {
  const [a, b] = [clockwise(first), clockwise(second)];
  const shared = Math.abs(signedArea(clip(a, b)));
  const union = Math.abs(signedArea(a)) + Math.abs(signedArea(b)) - shared;
  return union > 0 ? shared / union : 0;
}

/** Shoelace formula; positive for clockwise corners, with y pointing down. */
function signedArea(polygon: readonly Point[]): number {
  return polygon.reduce((sum, from, index) => {
    const to = polygon[(index + 1) % polygon.length] as Point;
    return sum + (from.x * to.y - to.x * from.y) / 2;
  }, 0);
}

function clockwise(polygon: readonly Point[]): readonly Point[] {
  return signedArea(polygon) < 0 ? polygon.toReversed() : polygon;
}

/** The part of `subject` inside of the convex `window` (Sutherland, Hodgman 1974). */
function clip(subject: readonly Point[], window: readonly Point[]): readonly Point[] {
  return window.reduce((rest, from, index) => {
    const to = window[(index + 1) % window.length] as Point;
    const side = ({ x, y }: Point) => (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
    return rest.flatMap((point, corner) => {
      const next = rest[(corner + 1) % rest.length] as Point;
      const [here, there] = [side(point), side(next)];
      const kept = here >= 0 ? [point] : [];
      if (here >= 0 === there >= 0) return kept;
      const share = here / (here - there);
      return [...kept, { x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * share }];
    });
  }, subject);
}
