import Type from 'typebox';

/** Shapes that all api-versions share. */

export const BoundingBox = Type.Object(
  {
    x: Type.Integer({ minimum: 0 }),
    y: Type.Integer({ minimum: 0 }),
    w: Type.Integer({ minimum: 0 }),
    h: Type.Integer({ minimum: 0 }),
  },
  { description: 'Pixels of the upright image, origin at the top left.' },
);

export const Confidence = Type.Number({ minimum: 0, maximum: 1 });

const Evidence = Type.Optional(
  Type.Array(Type.Object({ text: Type.String({ minLength: 1 }), boundingBoxes: Type.Array(BoundingBox) }), {
    description:
      'Beyond the original, in the previews and only when `evidence=true`: what each part came from.',
  }),
);

export const CaptionResult = Type.Object({
  text: Type.String({ minLength: 1 }),
  confidence: Confidence,
  evidence: Evidence,
});

export const DenseCaptionsResult = Type.Object({
  values: Type.Array(
    Type.Object({
      text: Type.String({ minLength: 1 }),
      confidence: Confidence,
      boundingBox: BoundingBox,
      evidence: Evidence,
    }),
    { minItems: 1, maxItems: 10 },
  ),
});

export const Metadata = Type.Object({
  width: Type.Integer({ minimum: 1 }),
  height: Type.Integer({ minimum: 1 }),
});

export const Tag = Type.Object({ name: Type.String(), confidence: Confidence });

export const TagsResult = Type.Object({ values: Type.Array(Tag) });

export const ObjectsResult = Type.Object({
  values: Type.Array(Type.Object({ boundingBox: BoundingBox, tags: Type.Array(Tag, { minItems: 1 }) })),
});

export const SmartCropsResult = Type.Object({
  values: Type.Array(Type.Object({ aspectRatio: Type.Number(), boundingBox: BoundingBox })),
});

export const PeopleResult = Type.Object({
  values: Type.Array(Type.Object({ boundingBox: BoundingBox, confidence: Confidence })),
});
