import type { Box } from '@fovea/contract';
import { intersectionOverUnion } from '../../image/box.js';

/**
 * Greedy non-maximum suppression (NMS): of boxes that overlap by more than `maxOverlap` (IoU) only the
 * first is kept.
 *
 * @param candidates by falling score
 * @param competes whether two boxes that overlap may be the same thing; all may, unless it is given
 */
export function suppress<T extends { readonly box: Box }>(
  candidates: readonly T[],
  maxOverlap: number,
  competes: (a: T, b: T) => boolean = () => true,
): T[] {
  const kept: T[] = [];
  for (const candidate of candidates) {
    const isDouble = kept.some(
      (other) => competes(other, candidate) && intersectionOverUnion(other.box, candidate.box) > maxOverlap,
    );
    if (!isDouble) kept.push(candidate);
  }
  return kept;
}
