import type { TSchema } from 'typebox';
import { ErrorResponse } from '../shapes/error-response.js';
import { ReadBlocks } from '../shapes/read-blocks.js';
import { ReadDocument } from '../shapes/read-document.js';
import {
  BoundingBox,
  CaptionResult,
  Confidence,
  DenseCaptionsResult,
  Metadata,
  ObjectsResult,
  PeopleResult,
  SmartCropsResult,
  Tag,
  TagsResult,
} from '../shapes/shared.js';
import { Span, Style } from '../shapes/styles.js';

/** A JSON Schema as it is written: plain objects, lists and values. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** The shapes that have a name of their own in a document. */
const NAMED: Readonly<Record<string, readonly TSchema[]>> = {
  BoundingBox: [BoundingBox],
  CaptionResult: [CaptionResult],
  Confidence: [Confidence],
  DenseCaptionsResult: [DenseCaptionsResult],
  ErrorResponse: [ErrorResponse],
  Metadata: [Metadata],
  ObjectsResult: [ObjectsResult],
  PeopleResult: [PeopleResult],
  ReadResult: [ReadBlocks, ReadDocument],
  SmartCropsResult: [SmartCropsResult],
  Span: [Span],
  Style: [Style],
  Tag: [Tag],
  TagsResult: [TagsResult],
};

/** Replaces named shapes by references and collects them. */
export interface Components {
  /** The schema with its named parts, and itself when it has a name, referred to. */
  refer(schema: TSchema): Json;
  /** Puts a schema among the components under a name, and answers the reference to it. */
  add(name: string, schema: TSchema): Json;
  /** All components that were referred to, by name. */
  readonly schemas: { readonly [name: string]: Json };
}

export function collectComponents(): Components {
  const schemas: Record<string, Json> = {};
  const names = new Map(
    Object.entries(NAMED).flatMap(([name, shapes]) =>
      shapes.map((shape) => [JSON.stringify(shape), name] as const),
    ),
  );

  const referAll = (value: Json): Json => {
    if (typeof value !== 'object' || value === null) return value;
    const name = names.get(JSON.stringify(value));
    return name === undefined ? referInside(value) : store(name, value);
  };

  const referInside = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(referAll);
    return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, referAll(part)]));
  };

  const store = (name: string, value: Json): Json => {
    schemas[name] ??= referInside(value);
    return { $ref: `#/components/schemas/${name}` };
  };

  return {
    refer: (schema) => referAll(plain(schema)),
    add: (name, schema) => store(name, plain(schema)),
    get schemas() {
      return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

/** A schema without what its library keeps beside it for types. */
function plain(schema: TSchema): Json {
  return JSON.parse(JSON.stringify(schema)) as Json;
}
