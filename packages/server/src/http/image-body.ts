import type { Readable } from 'node:stream';
import { MAX_PICTURE_BYTES, VisionError } from '@fovea/contract';
import type { FastifyRequest } from 'fastify';
import JSON5 from 'json5';
import { readBytes } from '../image/bounded-bytes.js';
import type { ImageSource } from '../image/source.js';
import { contentTypeNotSupported } from './error-answer.js';
import { firstFile } from './form.js';

const FORM = 'multipart/form-data';
/** For the parts of a form besides its file. */
const FORM_OVERHEAD_BYTES = 65_536;

type BodyKind = 'bytes' | 'form' | 'json';

/** The media type of a request without its parameters, in lower case. */
function mediaType(request: FastifyRequest): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/**
 * How the body of a request carries its picture. The declared subtype of an image is not looked at: the
 * bytes say what they are.
 *
 * @throws VisionError for any other content type
 */
export function bodyKind(request: FastifyRequest): BodyKind {
  const type = mediaType(request);
  if (type === 'application/octet-stream' || type.startsWith('image/')) return 'bytes';
  if (type === FORM) return 'form';
  if (type === 'application/json') return 'json';
  throw contentTypeNotSupported(type);
}

/**
 * Reads the body of a request as bytes, whatever its type says.
 *
 * @throws VisionError when it is larger than a picture may be, or does not arrive whole
 */
export async function readBody(request: FastifyRequest, payload: Readable): Promise<Buffer> {
  const maxBytes = MAX_PICTURE_BYTES + (mediaType(request) === FORM ? FORM_OVERHEAD_BYTES : 0);
  try {
    if (Number(request.headers['content-length']) > maxBytes) throw new VisionError('imageBytesOutOfRange');
    // A stream that is destroyed takes its connection along, and with it the answer.
    return await readBytes(payload.iterator({ destroyOnReturn: false }), maxBytes);
  } catch (cause) {
    payload.resume();
    throw cause instanceof VisionError ? cause : new VisionError('requestMalformed', { cause });
  }
}

/** The picture of a request whose body has been read. */
export function imageOf(request: FastifyRequest): ImageSource {
  const kind = bodyKind(request);
  const body = request.body instanceof Buffer ? request.body : Buffer.alloc(0);
  if (kind === 'json') return { kind: 'url', url: urlIn(body) };
  if (kind === 'bytes') return { kind: 'bytes', bytes: body };
  const file = firstFile(body, request.headers['content-type'] ?? '');
  if (!file) throw new VisionError('formWithoutFile');
  return { kind: 'bytes', bytes: file };
}

/** Much more than any URL needs; reading JSON5 takes long enough to keep other calls waiting. */
const MAX_JSON_BYTES = 65_536;

/** Published calls quote JSON with ' and end lists with a comma, so JSON is read as JSON5. */
function urlIn(body: Buffer): string {
  const malformed = (detail: string) => new VisionError('bodyMalformed', { values: { detail } });
  if (body.length > MAX_JSON_BYTES) throw malformed(`The body has more than ${MAX_JSON_BYTES} bytes.`);
  let json: unknown;
  try {
    // JSON5 warns on the console of each of these line ends in a text, which no URL has.
    json = JSON5.parse(body.toString('utf8').replace(/[\u2028\u2029]/g, ' '));
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : 'The body is not JSON.');
  }
  const members = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  const url = members.find(([name]) => name.toLowerCase() === 'url')?.[1];
  if (typeof url !== 'string' || url.trim() === '') throw malformed('The member "url" is missing.');
  return url.trim();
}
