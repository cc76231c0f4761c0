import { readFile, stat } from 'node:fs/promises';
import { MAX_PICTURE_BYTES, VisionError } from '@fovea/contract';
import { fetchUrl } from './fetch-url.js';
import type { PrivateAllowList } from './private-addresses.js';

/** Where a picture comes from. */
export type ImageSource =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string };

export interface ReadSourceOptions {
  readonly signal: AbortSignal;
  readonly allowPrivate: PrivateAllowList;
  /** Ports of public hosts besides the default ones. */
  readonly allowPorts?: ReadonlySet<number>;
  readonly firstByteTimeoutMs?: number;
  readonly totalTimeoutMs?: number;
}

const FIRST_BYTE_TIMEOUT_MS = 5_000;
const TOTAL_TIMEOUT_MS = 20_000;

/**
 * The bytes of a picture file.
 *
 * @throws VisionError when a URL cannot be fetched or the file has too many bytes
 * @throws Error when a local file cannot be read
 */
export async function readSource(source: ImageSource, options: ReadSourceOptions): Promise<Uint8Array> {
  if (source.kind === 'bytes') return source.bytes;
  if (source.kind === 'file') return readLocalFile(source.path);
  const limits = {
    maxBytes: MAX_PICTURE_BYTES,
    firstByteTimeoutMs: options.firstByteTimeoutMs ?? FIRST_BYTE_TIMEOUT_MS,
    totalTimeoutMs: options.totalTimeoutMs ?? TOTAL_TIMEOUT_MS,
    allowPrivate: options.allowPrivate,
    ...(options.allowPorts && { allowPorts: options.allowPorts }),
  };
  return fetchUrl(source.url, limits, options.signal);
}

async function readLocalFile(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > MAX_PICTURE_BYTES) throw new VisionError('imageBytesOutOfRange');
  return readFile(path);
}
