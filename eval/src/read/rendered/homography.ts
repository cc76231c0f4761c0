import type { Point } from '@fovea/contract';

/** A projective map of the plane, row by row; the last number is 1. */
export type Homography = readonly [number, number, number, number, number, number, number, number, 1];

export const IDENTITY: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** Where a map puts a point. */
export function mapPoint([a, b, c, d, e, f, g, h]: Homography, { x, y }: Point): Point {
  const depth = g * x + h * y + 1;
  return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth };
}

/** True when parallel lines stay parallel: a canvas can draw with such a map. */
export function isAffine([, , , , , , g, h]: Homography): boolean {
  return g === 0 && h === 0;
}

/**
 * The map that puts the corners (0, 0), (width, 0), (width, height), (0, height) onto four points
 * (Heckbert, Fundamentals of texture mapping, 1989, section 2.2.3).
 */
export function toCorners(
  width: number,
  height: number,
  corners: readonly [Point, Point, Point, Point],
): Homography {
  const [p, q, r, s] = corners;
  const [dx1, dx2, sumX] = [q.x - r.x, s.x - r.x, p.x - q.x + r.x - s.x];
  const [dy1, dy2, sumY] = [q.y - r.y, s.y - r.y, p.y - q.y + r.y - s.y];
  const determinant = dx1 * dy2 - dx2 * dy1;
  const g = (sumX * dy2 - dx2 * sumY) / determinant;
  const h = (dx1 * sumY - sumX * dy1) / determinant;
  return [
    (q.x - p.x + g * q.x) / width,
    (s.x - p.x + h * s.x) / height,
    p.x,
    (q.y - p.y + g * q.y) / width,
    (s.y - p.y + h * s.y) / height,
    p.y,
    g / width,
    h / height,
    1,
  ];
}

/** The map back. Throws a RangeError for a map that has none, or sends the origin to infinity. */
export function inverse([a, b, c, d, e, f, g, h]: Homography): Homography {
  const scale = a * e - b * d;
  if (Math.abs(scale) < 1e-12)
    throw new RangeError('Expected a map that can be undone, received a flat one.');
  return [
    (e - f * h) / scale,
    (c * h - b) / scale,
    (b * f - c * e) / scale,
    (f * g - d) / scale,
    (a - c * g) / scale,
    (c * d - a * f) / scale,
    (d * h - e * g) / scale,
    (b * g - a * h) / scale,
    1,
  ];
}

/** A page put somewhere into a picture of that width and height, in pixels. */
export interface Placement {
  readonly map: Homography;
  readonly width: number;
  readonly height: number;
}

/** A page turned clockwise by some degrees, in the smallest picture around it that has a margin. */
export function turned(width: number, height: number, degrees: number, marginPx = 0): Placement {
  const quarter = degrees % 90 === 0;
  const exact = (value: number) => (quarter ? Math.round(value) : value);
  const [cos, sin] = [exact(Math.cos((degrees * Math.PI) / 180)), exact(Math.sin((degrees * Math.PI) / 180))];
  const pictureWidth = Math.ceil(Math.abs(width * cos) + Math.abs(height * sin) - 1e-9) + 2 * marginPx;
  const pictureHeight = Math.ceil(Math.abs(width * sin) + Math.abs(height * cos) - 1e-9) + 2 * marginPx;
  const x = pictureWidth / 2 - (cos * width - sin * height) / 2;
  const y = pictureHeight / 2 - (sin * width + cos * height) / 2;
  return { map: [cos, -sin, x, sin, cos, y, 0, 0, 1], width: pictureWidth, height: pictureHeight };
}
