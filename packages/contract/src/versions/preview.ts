import Type, { type Static } from 'typebox';
import { parseAnalyzeQuery } from '../query.js';
import { ReadDocument, renderReadDocument } from '../shapes/read-document.js';
import { renderCustomModel, renderShared } from '../shapes/render.js';
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

const PreviewResponse = Type.Object({
  customModelResult: Type.Optional(
    Type.Object({ tagsResult: Type.Optional(TagsResult), objectsResult: Type.Optional(ObjectsResult) }),
  ),
  captionResult: Type.Optional(CaptionResult),
  objectsResult: Type.Optional(ObjectsResult),
  readResult: Type.Optional(ReadDocument),
  denseCaptionsResult: Type.Optional(DenseCaptionsResult),
  modelVersion: Type.String(),
  metadata: Metadata,
  tagsResult: Type.Optional(TagsResult),
  smartCropsResult: Type.Optional(SmartCropsResult),
  peopleResult: Type.Optional(PeopleResult),
});

/** The answer of a preview version. */
export type PreviewAnswer = Static<typeof PreviewResponse>;

/** A preview version: Document-style text and custom models. */
export function previewVersion(name: string): ApiVersion {
  const rules = { knowsCustomModels: true, knowsEvidence: true };
  return {
    name,
    ...rules,
    responseSchema: PreviewResponse,
    parseQuery: (query) => parseAnalyzeQuery(query, rules),
    render(result) {
      const { read, metadata, customModel } = result;
      return inOrderOf(PreviewResponse, {
        ...(customModel && { customModelResult: renderCustomModel(customModel) }),
        ...renderShared(result),
        ...(read && { readResult: renderReadDocument(read, metadata) }),
        modelVersion: name,
        metadata,
      });
    },
  };
}
