import Type, { type TSchema } from 'typebox';
import { MAX_ASPECT_RATIO, MIN_ASPECT_RATIO } from '../errors.js';
import { LANGUAGES } from '../languages.js';
import { MAX_ASPECT_RATIOS, MODEL_VERSION } from '../query.js';
import { FEATURES } from '../request.js';
import type { ApiVersion } from '../versions/version.js';

/** A query parameter as OpenAPI describes it; lists are joined by commas. */
export interface QueryParameter {
  readonly name: string;
  readonly in: 'query';
  readonly required: boolean;
  readonly description: string;
  readonly style: 'form';
  readonly explode: false;
  readonly schema: TSchema;
}

function parameter(name: string, schema: TSchema, description: string, required = false): QueryParameter {
  return { name, in: 'query', required, description, style: 'form', explode: false, schema };
}

/** The query parameters of an api-version's analyze call. */
export function queryParameters({
  name,
  knowsCustomModels,
  knowsEvidence,
}: ApiVersion): readonly QueryParameter[] {
  const instead = knowsCustomModels ? ' Not needed with model-name.' : '';
  return [
    parameter('api-version', Type.Enum([name]), 'This api-version.', true),
    parameter(
      'features',
      Type.Array(Type.Enum([...FEATURES])),
      `What to answer; each has its member in the answer.${instead}`,
      !knowsCustomModels,
    ),
    ...(knowsCustomModels
      ? [parameter('model-name', Type.String({ minLength: 1 }), 'A custom model to ask.')]
      : []),
    parameter(
      'language',
      Type.String({ default: 'en', examples: [...LANGUAGES] }),
      `The language of tags and captions: ${LANGUAGES.join(', ')}, or a variant such as pt-BR or zh-Hans.`,
    ),
    parameter(
      'gender-neutral-caption',
      Type.Boolean({ default: false }),
      'True: captions say person and child where they would say man, woman, boy or girl.',
    ),
    ...(knowsEvidence
      ? [
          parameter(
            'evidence',
            Type.Boolean({ default: false }),
            'Beyond the original. True: captions tell for each of their parts what it came from.',
          ),
        ]
      : []),
    parameter(
      'smartcrops-aspect-ratios',
      Type.Array(Type.Number({ minimum: MIN_ASPECT_RATIO, maximum: MAX_ASPECT_RATIO }), {
        maxItems: MAX_ASPECT_RATIOS,
      }),
      'Width divided by height of each crop that smartCrops shall find. Without it there is one, of a ratio that fits the image.',
    ),
    parameter(
      'model-version',
      Type.String({ pattern: MODEL_VERSION.source, default: 'latest' }),
      'Checked, and of no effect.',
    ),
  ];
}
