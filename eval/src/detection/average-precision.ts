import type { LabelledObject } from '../coco.js';
import { judge, type Scored } from './matching.js';

export interface NamedDetection extends Scored {
  readonly name: string;
}

/** One picture: what is there and what was found. */
export interface Judged {
  readonly objects: readonly LabelledObject[];
  readonly detections: readonly NamedDetection[];
}

/** The IoU thresholds over which COCO's AP is the mean. */
export const COCO_OVERLAPS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const MAX_DETECTIONS = 100;

/**
 * Mean average precision over the categories that occur, by COCO's rules: 101-point interpolation, at
 * most 100 detections a picture.
 *
 * @see https://cocodataset.org/#detection-eval
 */
export function meanAveragePrecision(
  pictures: readonly Judged[],
  overlaps: readonly number[],
  categories: readonly string[] = categoriesOf(pictures),
): number {
  const precisions = categories.flatMap((category) =>
    overlaps.map((overlap) => averagePrecision(pictures, category, overlap)),
  );
  return precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length;
}

function categoriesOf(pictures: readonly Judged[]): string[] {
  const labelled = pictures.flatMap(({ objects }) => objects.filter(({ isCrowd }) => !isCrowd));
  return [...new Set(labelled.map(({ name }) => name))];
}

function averagePrecision(pictures: readonly Judged[], category: string, overlap: number): number {
  let labelled = 0;
  const judged = pictures.flatMap(({ objects, detections }) => {
    const wanted = objects.filter(({ name }) => name === category);
    labelled += wanted.filter(({ isCrowd }) => !isCrowd).length;
    const found = [...detections]
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_DETECTIONS)
      .filter(({ name }) => name === category);
    const verdicts = judge(found, wanted, overlap);
    return found.map(({ score }, index) => ({ score, verdict: verdicts[index] }));
  });

  let right = 0;
  let counted = 0;
  const curve = judged
    .filter(({ verdict }) => verdict !== 'ignored')
    .sort((a, b) => b.score - a.score)
    .map(({ verdict }) => {
      counted += 1;
      if (verdict === 'right') right += 1;
      return { recall: right / labelled, precision: right / counted };
    });
  for (let index = curve.length - 2; index >= 0; index -= 1) {
    const [point, next] = [curve[index], curve[index + 1]];
    if (point && next) point.precision = Math.max(point.precision, next.precision);
  }
  let sum = 0;
  let at = 0;
  for (let percent = 0; percent <= 100; percent += 1) {
    while (at < curve.length && (curve[at]?.recall ?? 1) < percent / 100 - 1e-12) at += 1;
    sum += curve[at]?.precision ?? 0;
  }
  return sum / 101;
}
