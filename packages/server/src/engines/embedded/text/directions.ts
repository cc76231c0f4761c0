import type { Point } from '@fovea/contract';

/** Directions that differ by less than this, in radians, are one. */
const SAME_DIRECTION = Math.PI / 12;

/** Lines that run the same way. */
export interface DirectionGroup<T> {
  /** Unit vector: the mean of the lines' directions by their length, one of those that count as one. */
  readonly axis: Point;
  readonly length: number;
  readonly items: readonly T[];
}

/** Senses of a line that count as one: both, or also those across it. */
export type Symmetry = 'half turn' | 'quarter turn';

/**
 * Groups lines by their direction, the longest lines first. Lines in perspective fan out, so each joins a
 * group whose mean is near.
 *
 * @param vector direction and length of a line
 * @param symmetry which directions are one: opposite ones, or also those at right angles
 */
export function groupByDirection<T>(
  items: readonly T[],
  vector: (item: T) => Point,
  symmetry: Symmetry = 'half turn',
): DirectionGroup<T>[] {
  const fold = symmetry === 'half turn' ? 2 : 4;
  const groups: { x: number; y: number; length: number; items: T[] }[] = [];
  const byLength = items
    .map((item) => {
      const { x, y } = vector(item);
      // Directions that are one have one angle when it is multiplied.
      return { item, length: Math.hypot(x, y), angle: fold * Math.atan2(y, x) };
    })
    .sort((a, b) => b.length - a.length);
  for (const { item, length, angle } of byLength) {
    const near = groups.find(({ x, y }) => angleBetween(angle, Math.atan2(y, x)) < 2 * SAME_DIRECTION);
    const group = near ?? { x: 0, y: 0, length: 0, items: [] };
    if (!near) groups.push(group);
    group.x += length * Math.cos(angle);
    group.y += length * Math.sin(angle);
    group.length += length;
    group.items.push(item);
  }
  return groups
    .sort((a, b) => b.length - a.length)
    .map(({ x, y, ...group }) => {
      const angle = Math.atan2(y, x) / fold;
      return { ...group, axis: { x: Math.cos(angle), y: Math.sin(angle) } };
    });
}

function angleBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
}
