import Type from 'typebox';
import type { ApiVersion } from '../versions/version.js';
import { analyzeAnswers, HEADERS } from './answers.js';
import { collectComponents, type Json } from './components.js';
import { queryParameters } from './parameters.js';

/** The path of the analyze call. */
export const ANALYZE_PATH = '/computervision/imageanalysis:analyze';

const ImageUrl = Type.Object({
  url: Type.String({ minLength: 1, description: 'A http or https URL that the service can reach.' }),
});

const ImageForm = Type.Object({
  image: Type.Unsafe({ description: 'The file; the first file part counts, whatever its name.' }),
});

/** An OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.0), as it is served. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly [member: string]: Json;
}

/** Describes an api-version, from the schemas by which it is answered. */
export function openApiDocument(version: ApiVersion): OpenApiDocument {
  const components = collectComponents();
  const analyze: Json = {
    operationId: 'analyzeImage',
    summary: 'Say what is in an image.',
    description:
      'Names of parameters and the values of features are matched without regard to case; unknown parameters are ignored.',
    parameters: plainParameters(version),
    requestBody: {
      required: true,
      description: 'The image: its URL or its bytes. The bytes say what format they are.',
      content: {
        'application/json': { schema: components.add('ImageUrl', ImageUrl) },
        'application/octet-stream': {},
        'image/*': {},
        'multipart/form-data': { schema: components.add('ImageForm', ImageForm) },
      },
    },
    responses: analyzeAnswers(version, components),
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fovea: Image Analysis 4.0',
      version: version.name,
      description: 'Azure AI Vision Image Analysis 4.0, answered by a server of your own.',
    },
    servers: [{ url: '/' }],
    security: [{ key: [] }, { bearer: [] }],
    paths: { [ANALYZE_PATH]: { post: analyze } },
    components: {
      schemas: components.schemas,
      headers: HEADERS,
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'Ocp-Apim-Subscription-Key' },
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'Only where the server trusts an issuer of tokens; refused otherwise.',
        },
      },
    },
  };
}

function plainParameters(version: ApiVersion): Json {
  return JSON.parse(JSON.stringify(queryParameters(version))) as Json;
}
