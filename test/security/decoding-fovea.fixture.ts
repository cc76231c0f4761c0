import { decodePicture, type Fovea } from 'fovea';
import { fetchUrl } from '../../packages/server/src/image/fetch-url.js';
import { NOTHING_PRIVATE } from '../../packages/server/src/image/private-addresses.js';

/**
 * The service up to its networks, which see pixels only and never what a caller wrote: pictures are decoded,
 * URLs pass the guard and their hosts have no address.
 */
export const decodingFovea: Fovea = {
  ready: true,
  vitals: { waitingCalls: 0, waitingTasks: 0, workerRestarts: 0, secondReaderFailures: 0 },
  load: async () => {},
  dispose: async () => {},
  async analyze(source, _request, { signal }) {
    if (source.kind === 'file') throw new Error('Nobody may ask for a file');
    const bytes = source.kind === 'bytes' ? source.bytes : await guard(source.url, signal);
    const picture = await decodePicture(bytes, { signal });
    const { width, height } = picture.original;
    await picture.recycle();
    return { metadata: { width, height }, tags: [] };
  },
};

function guard(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const limits = { maxBytes: 1, firstByteTimeoutMs: 1_000, totalTimeoutMs: 1_000 };
  return fetchUrl(url, { ...limits, allowPrivate: NOTHING_PRIVATE, resolveHost: async () => [] }, signal);
}
