import type { Box } from '@fovea/contract';
import { intersection, intersectionOverUnion } from 'fovea';
import type { LabelledObject } from '../coco.js';

/** A detection with the score by which it is ranked. */
export interface Scored {
  readonly score: number;
  readonly box: Box;
}

/** `ignored`: it lies on a crowd region, which counts neither as right nor as wrong. */
export type Verdict = 'right' | 'wrong' | 'ignored';

/**
 * Judges the detections of one category in one picture as COCO does: the best ranked first, each matched
 * with the labelled object it overlaps most that is not taken yet.
 *
 * @param detections by falling score
 * @param minOverlap IoU from which a box is right
 */
export function judge(
  detections: readonly Scored[],
  objects: readonly LabelledObject[],
  minOverlap: number,
): Verdict[] {
  const taken = new Set<LabelledObject>();
  const single = objects.filter(({ isCrowd }) => !isCrowd);
  const crowds = objects.filter(({ isCrowd }) => isCrowd);
  return detections.map(({ box }) => {
    let best: LabelledObject | undefined;
    let overlap = minOverlap;
    for (const object of single) {
      const candidate = taken.has(object) ? 0 : intersectionOverUnion(object.box, box);
      if (candidate >= overlap) {
        best = object;
        overlap = candidate;
      }
    }
    if (best) {
      taken.add(best);
      return 'right';
    }
    const liesOnCrowd = crowds.some((crowd) => intersection(crowd.box, box) / (box.w * box.h) >= minOverlap);
    return liesOnCrowd ? 'ignored' : 'wrong';
  });
}
