import type { Static } from 'typebox';
import type { AnalyzeResult, Caption, CustomModelResult, DetectedObject, Tag } from '../result.js';
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
    ...(caption && { captionResult: renderCaption(caption) }),
    ...(denseCaptions && {
      denseCaptionsResult: {
        values: denseCaptions.map(({ box, evidence, ...caption }) => ({
          ...renderCaption(caption),
          boundingBox: wireBox(box),
          ...renderEvidence(evidence),
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

function renderCaption({ text, confidence, evidence }: Caption) {
  return { text, confidence, ...renderEvidence(evidence) };
}

function renderEvidence(evidence: Caption['evidence']) {
  if (!evidence) return {};
  return { evidence: evidence.map(({ text, boxes }) => ({ text, boundingBoxes: boxes.map(wireBox) })) };
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
