import { area, type Detection } from 'fovea';
import type { CocoPicture } from '../coco.js';
import { judge } from '../detection/matching.js';
import { openScene } from '../scenes.js';

/** Detections of which it is known whether they are right. */
export interface JudgedDetection {
  readonly detection: Detection;
  /** Area of the box by area of the picture. */
  readonly share: number;
  /** 1: it overlaps an object of its category with an IoU of 0.5 or more. */
  readonly outcome: number;
}

/** A picture of the development set and what the detector says of it. */
export interface ObservedPicture {
  readonly picture: CocoPicture;
  readonly detections: readonly Detection[];
  /** Without those that lie on crowds. */
  readonly judged: readonly JudgedDetection[];
}

/** Asks the detector about a picture and judges its answer. */
export async function observe(picture: CocoPicture): Promise<ObservedPicture> {
  const detections = await (await openScene(picture.path)).detections();
  const names = [...new Set(detections.map(({ name }) => name))];
  const judged = names.flatMap((name) => {
    const found = detections.filter((detection) => detection.name === name);
    const verdicts = judge(
      found,
      picture.objects.filter((object) => object.name === name),
      0.5,
    );
    return found.flatMap((detection, index) => {
      const verdict = verdicts[index];
      if (verdict === 'ignored') return [];
      return [{ detection, share: shareOf(detection, picture), outcome: verdict === 'right' ? 1 : 0 }];
    });
  });
  return { picture, detections, judged };
}

/** Area of a detection's box by area of its picture. */
export function shareOf({ box }: Detection, { width, height }: CocoPicture): number {
  return area(box) / (width * height);
}
