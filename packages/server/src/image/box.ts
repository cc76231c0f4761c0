import type { Box, Size } from '@fovea/contract';

/** Area of a box in square pixels. */
export function area({ w, h }: Box): number {
  return w * h;
}

/** Area shared by two boxes in square pixels. */
export function intersection(a: Box, b: Box): number {
  const width = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Intersection over union (IoU) of two boxes: 1 when equal, 0 when apart. */
export function intersectionOverUnion(a: Box, b: Box): number {
  const shared = intersection(a, b);
  return shared === 0 ? 0 : shared / (area(a) + area(b) - shared);
}

/** The smallest box around two boxes. */
export function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    w: Math.max(a.x + a.w, b.x + b.w) - x,
    h: Math.max(a.y + a.h, b.y + b.h) - y,
  };
}

/** The nearest box of whole pixels that lies inside a picture and is at least one pixel wide and high. */
export function wholePixels(box: Box, { width, height }: Size): Box {
  const x = Math.min(width - 1, Math.max(0, Math.round(box.x)));
  const y = Math.min(height - 1, Math.max(0, Math.round(box.y)));
  const right = Math.min(width, Math.max(x + 1, Math.round(box.x + box.w)));
  const bottom = Math.min(height, Math.max(y + 1, Math.round(box.y + box.h)));
  return { x, y, w: right - x, h: bottom - y };
}
