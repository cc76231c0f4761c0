import type { IncomingHttpHeaders } from 'node:http';
import { VisionError } from '@fovea/contract';
import type { KeyRing } from '../config/key-ring.js';
import type { CheckToken } from './bearer.js';

/** Lets a request pass and answers who sent it, by a name that is the same for each call; or throws. */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<string>;

/**
 * Checks the key of a request or, without one, its bearer token.
 *
 * @param keys undefined: every request passes
 * @param checkToken undefined: no token is good
 */
export function authentication(keys: KeyRing | undefined, checkToken: CheckToken | undefined): Authenticate {
  return async (headers) => {
    if (!keys) return 'anybody';
    const key = headers['ocp-apim-subscription-key'];
    if (typeof key === 'string') {
      const name = await keys.nameOf(key);
      if (name === undefined) throw new VisionError('accessDenied');
      return `key ${name}`;
    }
    const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    if (token === undefined || !checkToken) throw new VisionError('accessDenied');
    return `token ${await checkToken(token)}`;
  };
}
