import type { Box, DenseCaption } from '@fovea/contract';
import { area, intersectionOverUnion, union, wholePixels } from '../../image/box.js';
import { type Entity, entityOf } from '../caption/entities.js';
import { relate } from '../caption/relate.js';
import { captionOf } from '../caption/scene-caption.js';
import { worded } from '../caption/worded.js';
import type { Feature } from '../feature.js';
import { realizerFor } from '../language/index.js';
import type { Wording } from '../language/realizer.js';

/** The whole picture and nine regions, as in the original. */
const MAX_REGIONS = 10;
/** Regions that overlap more (IoU) show the same. */
const MAX_OVERLAP = 0.5;
/** A region that fills more of the picture shows what the first one shows. */
const MAX_SHARE_OF_PICTURE = 0.85;
/** A region in the words of the whole must be this much smaller to tell more: where. */
const MAX_SHARE_OF_SAME_TEXT = 0.5;
const MIN_PROBABILITY = 0.35;
/** Less sure relations are not told. */
const MIN_RELATION_CONFIDENCE = 0.25;
/** Smaller regions, as a share of the picture, are not worth a phrase. */
const MIN_AREA_SHARE = 0.004;
/** More regions in the same words tell nothing new. */
const MAX_SAME_TEXT = 3;
/** A relation this strong makes a region of its own. */
const MIN_STRENGTH = 0.08;

interface Region extends DenseCaption {
  readonly worth: number;
}

/** A phrase for each of up to ten regions; the first is the whole picture with the caption's text. */
export const denseCaptions: Feature<'denseCaptions'> = async (scene, request) => {
  const { picture } = scene;
  const whole = await captionOf(scene, request);
  const [detections, faces] = await Promise.all([scene.detections(), scene.faces()]);
  const realizer = realizerFor(request.language);
  const options = { genderNeutral: request.genderNeutralCaption };
  const things = detections
    .filter(({ probability }) => probability >= MIN_PROBABILITY)
    .map((detection) => entityOf(picture, [detection], faces, options));

  const phraseOf = (entity: Entity): Wording => {
    const text = realizer.phrase(entity);
    return { text, parts: [{ text, groups: [entity] }] };
  };
  const alone: Region[] = things.map((entity) => ({
    ...worded(phraseOf(entity), picture, request),
    confidence: entity.probability,
    box: entity.box,
    worth: entity.prominence,
  }));
  const related: Region[] = things.flatMap((subject) =>
    things.flatMap((object) => {
      const found = subject.category === object.category ? undefined : relate(subject, object);
      if (!found || found.strength < MIN_STRENGTH) return [];
      const confidence = subject.probability * object.probability * (0.5 + 0.5 * found.share);
      if (confidence < MIN_RELATION_CONFIDENCE) return [];
      return [
        {
          ...worded(realizer.sentence({ subject, relation: found.relation, object }), picture, request),
          confidence,
          box: union(subject.box, object.box),
          worth:
            Math.max(subject.prominence, object.prominence) +
            found.strength * Math.min(subject.prominence, object.prominence),
        },
      ];
    }),
  );

  const frame: Box = { x: 0, y: 0, w: picture.width, h: picture.height };
  const chosen: DenseCaption[] = [{ ...whole, box: frame }];
  for (const region of [...alone, ...related].sort((a, b) => b.worth - a.worth)) {
    if (chosen.length === MAX_REGIONS) break;
    const box = wholePixels(region.box, picture);
    const share = area(box) / area(frame);
    const isDistinct = chosen.slice(1).every((other) => intersectionOverUnion(other.box, box) <= MAX_OVERLAP);
    const saysMore = region.text !== whole.text || share <= MAX_SHARE_OF_SAME_TEXT;
    const said = chosen.filter(({ text }) => text === region.text).length;
    if (
      !isDistinct ||
      !saysMore ||
      said >= MAX_SAME_TEXT ||
      share < MIN_AREA_SHARE ||
      share > MAX_SHARE_OF_PICTURE
    )
      continue;
    const { worth: _, ...caption } = region;
    chosen.push({ ...caption, box });
  }
  return chosen;
};
