import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { type ErrorName, errorBody, errorCodeHeader, VisionError } from '@fovea/contract';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** What fastify and its plugins throw about a request, as the wire tells it. */
const FRAMEWORK_ERRORS: Readonly<Record<string, () => VisionError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new VisionError('imageBytesOutOfRange'),
  FST_REQ_FILE_TOO_LARGE: () => new VisionError('imageBytesOutOfRange'),
  FST_ERR_CTP_EMPTY_TYPE: () => contentTypeNotSupported(''),
};

export function contentTypeNotSupported(contentType: string): VisionError {
  return new VisionError('contentTypeNotSupported', { values: { contentType: contentType || '(none)' } });
}

/** Any failure as the one kind of error that is answered. Details of unforeseen ones stay inside. */
export function toVisionError(error: unknown): VisionError {
  if (error instanceof VisionError) return error;
  const { code, statusCode } = error as Partial<FastifyError>;
  const known = code === undefined ? undefined : FRAMEWORK_ERRORS[code];
  if (known) return known();
  const isTheirs = statusCode !== undefined && statusCode >= 400 && statusCode < 500;
  return new VisionError(isTheirs ? 'requestMalformed' : 'internal', { cause: error });
}

/** The one place that turns an error into bytes. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const visionError = toVisionError(error);
  // Refusals, which say when to come back, are foreseen; under overload their lines would drown all others.
  if (visionError.status >= 500 && visionError.retryAfterSeconds === undefined)
    request.log.error({ err: visionError.cause ?? visionError }, visionError.message);
  const header = errorCodeHeader(visionError);
  if (header) reply.header('x-ms-error-code', header);
  if (visionError.retryAfterSeconds !== undefined) reply.header('retry-after', visionError.retryAfterSeconds);
  if (visionError.status === 401) {
    reply.header('www-authenticate', challenge(request));
    // The words of the original's gateway, which its Python SDK shows.
    reply.raw.statusMessage = 'PermissionDenied';
  }
  return reply
    .code(visionError.status)
    .type(header ? 'application/json; charset=utf-8' : 'application/json')
    .serializer((body: string) => body)
    .send(JSON.stringify(errorBody(visionError)));
}

function challenge(request: FastifyRequest): string {
  const realm = `${request.protocol}://${request.host}/computervision`;
  return `AzureApiManagementKey realm="${realm}",name="Ocp-Apim-Subscription-Key",type="header"`;
}

/** What the parser of node:http says about bytes that never became a request. */
const UNREADABLE: Readonly<Record<string, ErrorName>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout',
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
};

/** The answer to a request that never became one: no HTTP, too large a head, or not there in time. */
export function unreadableRequestAnswer({ code = '' }: { readonly code?: string }): string {
  const error = new VisionError(UNREADABLE[code] ?? 'requestMalformed');
  const body = JSON.stringify(errorBody(error));
  return [
    `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `apim-request-id: ${randomUUID()}`,
    'x-content-type-options: nosniff',
    '',
    body,
  ].join('\r\n');
}
