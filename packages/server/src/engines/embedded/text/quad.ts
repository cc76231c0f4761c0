import type { Point, Quad, Size } from '@fovea/contract';
import { project, projectionOnto } from './projection.js';

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Length along the text: the mean of the upper and the lower edge. */
export function quadWidth([a, b, c, d]: Quad): number {
  return (distance(a, b) + distance(c, d)) / 2;
}

/** Height of the text: the mean of the left and the right edge. */
export function quadHeight([a, b, c, d]: Quad): number {
  return (distance(a, d) + distance(b, c)) / 2;
}

/** The part of a quad between two shares of the width of its straightened picture. */
export function horizontalPart(quad: Quad, from: number, to: number): Quad {
  return part(quad, { left: from, right: to, top: 0, bottom: 1 });
}

/** The part of a quad between two shares of the height of its straightened picture. */
export function verticalPart(quad: Quad, from: number, to: number): Quad {
  return part(quad, { left: 0, right: 1, top: from, bottom: to });
}

function part(
  quad: Quad,
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): Quad {
  const projection = projectionOnto(quad);
  return [
    project(projection, left, top),
    project(projection, right, top),
    project(projection, right, bottom),
    project(projection, left, bottom),
  ];
}

/** The same corners for text that runs from the upper right corner down. */
export function quarterTurned([a, b, c, d]: Quad): Quad {
  return [b, c, d, a];
}

/** The same corners for text that stands on its head. */
export function upsideDown([a, b, c, d]: Quad): Quad {
  return [c, d, a, b];
}

/** The middle between the corners. */
export function centerOf([a, b, c, d]: Quad): Point {
  return { x: (a.x + b.x + c.x + d.x) / 4, y: (a.y + b.y + c.y + d.y) / 4 };
}

/** The quad with every corner moved into the picture. */
export function insidePicture(quad: Quad, { width, height }: Size): Quad {
  const inside = ({ x, y }: Point): Point => ({
    x: Math.min(width, Math.max(0, x)),
    y: Math.min(height, Math.max(0, y)),
  });
  const [a, b, c, d] = quad;
  return [inside(a), inside(b), inside(c), inside(d)];
}
