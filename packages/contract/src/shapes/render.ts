import type { Static } from 'typebox';
import type { AnalyzeResult, CustomModelResult, DetectedObject, Tag } from '../result.js';
import { threeDecimals, wireBox } from './numbers.js';
import type {
  CaptionResult,
  DenseCaptionsResult,
  ObjectsResult,
  PeopleResult,
  SmartCropsResult,
  TagsResult,
} from './shared.js';

/** The members that all api-versions write alike; a member is there when its feature was asked for. */
export interface SharedMembers {
  captionResult?: Static<typeof CaptionResult>;
  denseCaptionsResult?: Static<typeof DenseCaptionsResult>;
  tagsResult?: Static<typeof TagsResult>;
  objectsResult?: Static<typeof ObjectsResult>;
  smartCropsResult?: Static<typeof SmartCropsResult>;
  peopleResult?: Static<typeof PeopleResult>;
}

export function renderShared(result: AnalyzeResult): SharedMembers {
  const { caption, denseCaptions, tags, objects, smartCrops, people } = result;
  return {
    ...(caption && { captionResult: { text: caption.text, confidence: caption.confidence } }),
    ...(denseCaptions && {
      denseCaptionsResult: {
        values: denseCaptions.map(({ text, confidence, box }) => ({
          text,
          confidence,
          boundingBox: wireBox(box),
        })),
      },
    }),
    ...(tags && { tagsResult: renderTags(tags) }),
    ...(objects && { objectsResult: renderObjects(objects) }),
    ...(smartCrops && {
      smartCropsResult: {
        values: smartCrops.map(({ aspectRatio, box }) => ({ aspectRatio, boundingBox: wireBox(box) })),
      },
    }),
    ...(people && {
      peopleResult: {
        values: people.map(({ box, confidence }) => ({ boundingBox: wireBox(box), confidence })),
      },
    }),
  };
}

/** What a custom model saw; a classifier has no objects and a detector no tags. */
export function renderCustomModel({ tags, objects }: CustomModelResult) {
  return {
    ...(tags && { tagsResult: renderTags(tags) }),
    ...(objects && { objectsResult: renderObjects(objects) }),
  };
}

function renderTags(tags: readonly Tag[]) {
  return { values: tags.map(({ name, confidence }) => ({ name, confidence })) };
}

function renderObjects(objects: readonly DetectedObject[]) {
  return {
    values: objects.map(({ box, tag }) => ({
      boundingBox: wireBox(box),
      tags: [{ name: tag.name, confidence: threeDecimals(tag.confidence) }],
    })),
  };
}
