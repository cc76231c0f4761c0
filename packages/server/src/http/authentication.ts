import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { VisionError } from '@fovea/contract';

/** Lets a request pass or throws. */
export type Authenticate = (headers: IncomingHttpHeaders) => void;

/**
 * Checks the key of a request against any of several. Keys are compared by their hashes in constant time,
 * so an answer's delay tells nothing of a key.
 *
 * @param keys none: every request passes
 */
export function keyAuthentication(keys: readonly string[]): Authenticate {
  const digests = keys.map(digest);
  return (headers) => {
    if (digests.length === 0) return;
    const sent = headers['ocp-apim-subscription-key'];
    const sentDigest = digest(typeof sent === 'string' ? sent : '');
    const matches = digests.filter((known) => timingSafeEqual(known, sentDigest));
    if (sent === undefined || matches.length === 0) throw new VisionError('accessDenied');
  };
}

function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
