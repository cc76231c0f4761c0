import type { Box, GeneralAvailabilityAnswer, PreviewAnswer } from '@fovea/contract';
import { liftText } from './lift-text.js';
import type { ContentCaption, DetectedObject, ImageAnalysisMembers, Rectangle } from './result.js';

/** The answer of an analyze call, in any api-version. */
export type AnalyzeAnswer = PreviewAnswer | GeneralAvailabilityAnswer;

type Objects = NonNullable<AnalyzeAnswer['objectsResult']>;

/**
 * The members of a result from the answer of the service.
 *
 * @throws TypeError for what is no answer of any api-version
 */
export function lift(answer: AnalyzeAnswer): ImageAnalysisMembers {
  const { captionResult, denseCaptionsResult, tagsResult, objectsResult, peopleResult } = answer;
  const { smartCropsResult, readResult, metadata } = answer;
  const custom = 'customModelResult' in answer ? answer.customModelResult : undefined;
  return {
    imageWidth: metadata.width,
    imageHeight: metadata.height,
    modelVersion: answer.modelVersion,
    ...(captionResult && { caption: liftCaption(captionResult) }),
    ...(denseCaptionsResult && {
      denseCaptions: denseCaptionsResult.values.map((caption) => ({
        ...liftCaption(caption),
        boundingBox: rectangle(caption.boundingBox),
      })),
    }),
    ...(tagsResult && { tags: tagsResult.values }),
    ...(objectsResult && { objects: liftObjects(objectsResult) }),
    ...(peopleResult && {
      people: peopleResult.values.map(({ boundingBox, confidence }) => ({
        boundingBox: rectangle(boundingBox),
        confidence,
      })),
    }),
    ...(smartCropsResult && {
      cropSuggestions: smartCropsResult.values.map(({ aspectRatio, boundingBox }) => ({
        aspectRatio,
        boundingBox: rectangle(boundingBox),
      })),
    }),
    ...(readResult && { text: liftText(readResult) }),
    ...(custom?.tagsResult && { customTags: custom.tagsResult.values }),
    ...(custom?.objectsResult && { customObjects: liftObjects(custom.objectsResult) }),
  };
}

function liftCaption({ text, confidence }: { text: string; confidence: number }): ContentCaption {
  return { content: text, confidence };
}

/** The one tag of an object is lifted onto the object. */
function liftObjects({ values }: Objects): DetectedObject[] {
  return values.map(({ boundingBox, tags: [tag] }) => ({
    name: tag?.name ?? '',
    confidence: tag?.confidence ?? 0,
    boundingBox: rectangle(boundingBox),
  }));
}

function rectangle({ x, y, w, h }: Box): Rectangle {
  return { x, y, width: w, height: h };
}
