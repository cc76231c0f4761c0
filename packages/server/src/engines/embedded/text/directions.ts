import type { Point } from '@fovea/contract';

/** Directions that differ by less than this, in radians, are one. */
const SAME_DIRECTION = Math.PI / 12;

/** Lines that run the same way, whichever end they begin at. */
export interface DirectionGroup<T> {
  /** Unit vector: the mean of the lines' axes by their length. */
  readonly axis: Point;
  readonly length: number;
  readonly items: readonly T[];
}

/**
 * Groups lines by their direction, disregarding which end is the beginning; the longest lines first. Lines
 * in perspective fan out, so each joins the group whose mean is nearest.
 */
export function groupByDirection<T>(items: readonly T[], vector: (item: T) => Point): DirectionGroup<T>[] {
  const groups: { x: number; y: number; length: number; items: T[] }[] = [];
  const byLength = items
    .map((item) => ({ item, ...vector(item) }))
    .sort((a, b) => Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y));
  for (const { item, x, y } of byLength) {
    // Twice the angle is the same for both senses of a line.
    const length = Math.hypot(x, y);
    const [doubleX, doubleY] = length > 0 ? [(x * x - y * y) / length, (2 * x * y) / length] : [0, 0];
    const angle = Math.atan2(doubleY, doubleX);
    const near = groups.find(
      (group) => angleBetween(angle, Math.atan2(group.y, group.x)) < 2 * SAME_DIRECTION,
    );
    if (near) {
      near.x += doubleX;
      near.y += doubleY;
      near.length += length;
      near.items.push(item);
    } else groups.push({ x: doubleX, y: doubleY, length, items: [item] });
  }
  return groups
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const half = Math.atan2(group.y, group.x) / 2;
      return { axis: { x: Math.cos(half), y: Math.sin(half) }, length: group.length, items: group.items };
    });
}

function angleBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
}
