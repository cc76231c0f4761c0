import Type, { type Static } from 'typebox';
import { parseAnalyzeQuery } from '../query.js';
import { ReadBlocks, renderReadBlocks } from '../shapes/read-blocks.js';
import { renderShared } from '../shapes/render.js';
import {
  CaptionResult,
  DenseCaptionsResult,
  Metadata,
  ObjectsResult,
  PeopleResult,
  SmartCropsResult,
  TagsResult,
} from '../shapes/shared.js';
import { type ApiVersion, inOrderOf } from './version.js';

const GeneralAvailabilityResponse = Type.Object({
  modelVersion: Type.String(),
  captionResult: Type.Optional(CaptionResult),
  denseCaptionsResult: Type.Optional(DenseCaptionsResult),
  metadata: Metadata,
  tagsResult: Type.Optional(TagsResult),
  objectsResult: Type.Optional(ObjectsResult),
  readResult: Type.Optional(ReadBlocks),
  smartCropsResult: Type.Optional(SmartCropsResult),
  peopleResult: Type.Optional(PeopleResult),
});

/** The answer of a general-availability version. */
export type GeneralAvailabilityAnswer = Static<typeof GeneralAvailabilityResponse>;

/** A general-availability version: text in blocks, no custom models. */
export function generalAvailabilityVersion(name: string): ApiVersion {
  const rules = { knowsCustomModels: false, knowsEvidence: false };
  return {
    name,
    ...rules,
    responseSchema: GeneralAvailabilityResponse,
    parseQuery: (query) => parseAnalyzeQuery(query, rules),
    render(result) {
      const { read, metadata } = result;
      return inOrderOf(GeneralAvailabilityResponse, {
        modelVersion: name,
        ...renderShared(result),
        metadata,
        ...(read && { readResult: renderReadBlocks(read) }),
      });
    },
  };
}
