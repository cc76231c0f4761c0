import { VisionError } from '@fovea/contract';
import type { FastifyRequest } from 'fastify';
import JSON5 from 'json5';
import type { ImageSource } from '../image/source.js';
import { contentTypeNotSupported } from './error-answer.js';

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
  if (type === 'multipart/form-data') return 'form';
  if (type === 'application/json') return 'json';
  throw contentTypeNotSupported(type);
}

/** The picture of a request whose body has been read. */
export async function readImageBody(request: FastifyRequest): Promise<ImageSource> {
  const kind = bodyKind(request);
  if (kind === 'form') return { kind: 'bytes', bytes: await firstFile(request) };
  const body = request.body instanceof Buffer ? request.body : Buffer.alloc(0);
  return kind === 'json' ? { kind: 'url', url: urlIn(body) } : { kind: 'bytes', bytes: body };
}

async function firstFile(request: FastifyRequest): Promise<Buffer> {
  try {
    const part = await request.file();
    if (!part) throw new VisionError('formWithoutFile');
    return await part.toBuffer();
  } catch (error) {
    const isTooLarge = (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE';
    if (isTooLarge || error instanceof VisionError) throw error;
    throw new VisionError('formWithoutFile', { cause: error });
  }
}

/** Much more than any URL needs; reading JSON5 takes long enough to keep other calls waiting. */
const MAX_JSON_BYTES = 65_536;

/** Published calls quote JSON with ' and end lists with a comma, so JSON is read as JSON5. */
function urlIn(body: Buffer): string {
  const malformed = (detail: string) => new VisionError('bodyMalformed', { values: { detail } });
  if (body.length > MAX_JSON_BYTES) throw malformed(`The body has more than ${MAX_JSON_BYTES} bytes.`);
  let json: unknown;
  try {
    json = JSON5.parse(body.toString('utf8'));
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : 'The body is not JSON.');
  }
  const members = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  const url = members.find(([name]) => name.toLowerCase() === 'url')?.[1];
  if (typeof url !== 'string' || url.trim() === '') throw malformed('The member "url" is missing.');
  return url.trim();
}
