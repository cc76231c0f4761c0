import { ERROR_NAMES, type ErrorRow, errorCodeHeader, errorRow } from '../errors.js';
import { ErrorResponse } from '../shapes/error-response.js';
import type { ApiVersion } from '../versions/version.js';
import type { Components, Json } from './components.js';

const header = (description: string, schema: Json): Json => ({ description, schema });

/** Headers of answers, by their names; `components.headers` of every document. */
export const HEADERS: { readonly [name: string]: Json } = {
  'apim-request-id': header('Names this answer; the log names it too.', { type: 'string', format: 'uuid' }),
  'x-ms-error-code': header('The code of the error; gateway errors (401, 404) have none.', {
    type: 'string',
  }),
  'Retry-After': header('Seconds after which trying again makes sense.', { type: 'integer', minimum: 1 }),
  'WWW-Authenticate': header('How to send a key.', { type: 'string' }),
  'Server-Timing': header('How long each stage took, in milliseconds.', { type: 'string' }),
};

/** The answers of the analyze call, by status. */
export function analyzeAnswers({ responseSchema }: ApiVersion, components: Components): Json {
  const statuses = [...new Set(ERROR_NAMES.map((name) => errorRow(name).status))];
  return {
    200: {
      description: 'What was found. A member is there when its feature was asked for.',
      headers: headers('apim-request-id', 'Server-Timing'),
      content: { 'application/json': { schema: components.add('ImageAnalysisResult', responseSchema) } },
    },
    ...Object.fromEntries(statuses.map((status) => [status, errorAnswer(status, components)])),
  };
}

function errorAnswer(status: number, components: Components): Json {
  const rows = ERROR_NAMES.map(errorRow).filter((row) => row.status === status);
  return {
    description: rows.map(sentence).join('\n'),
    headers: errorHeaders(rows),
    content: { 'application/json': { schema: components.refer(ErrorResponse) } },
  };
}

/** One row of the table of errors as a line of Markdown. */
function sentence({ code, message, inner }: ErrorRow): string {
  return `* \`${code}\`${inner ? ` / \`${inner.code}\`` : ''}: ${inner?.message ?? message}`;
}

function errorHeaders(rows: readonly ErrorRow[]): Json {
  const status = rows[0]?.status;
  return headers(
    'apim-request-id',
    ...(rows.some((row) => errorCodeHeader(row) !== undefined) ? ['x-ms-error-code'] : []),
    ...(status === 401 ? ['WWW-Authenticate'] : []),
    ...(status === 429 || status === 503 ? ['Retry-After'] : []),
  );
}

function headers(...names: readonly string[]): Json {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
