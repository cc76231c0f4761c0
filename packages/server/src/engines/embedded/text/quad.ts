import type { Point, Quad, Size } from '@fovea/contract';

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Length along the text: the longer of the upper and the lower edge. */
export function quadWidth([a, b, c, d]: Quad): number {
  return Math.max(distance(a, b), distance(c, d));
}

/** Height of the text: the longer of the left and the right edge. */
export function quadHeight([a, b, c, d]: Quad): number {
  return Math.max(distance(a, d), distance(b, c));
}

/** The point at `share` of the way from `a` to `b`. */
export function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** The part of a quad between two shares of its width. */
export function horizontalPart([a, b, c, d]: Quad, from: number, to: number): Quad {
  return [between(a, b, from), between(a, b, to), between(d, c, to), between(d, c, from)];
}

/** The part of a quad between two shares of its height. */
export function verticalPart([a, b, c, d]: Quad, from: number, to: number): Quad {
  return [between(a, d, from), between(b, c, from), between(b, c, to), between(a, d, to)];
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
