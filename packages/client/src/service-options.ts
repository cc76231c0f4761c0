import { type Authorize, authorizeWith, type VisionCredential } from './credential.js';
import { environmentVariable } from './environment.js';

/** How calls are made, beyond where to and by whom. */
export interface VisionServiceSettings {
  /**
   * The api-version to call. Without it a call with a custom model or a segmentation uses
   * `2023-02-01-preview`, which has them, and every other one `2024-02-01`.
   */
  readonly apiVersion?: string;
  /** How often a call is tried again, at most; 3 unless given, 0 for never. */
  readonly maxRetries?: number;
  /** The longest wait before a retry; a service that asks for more is not asked again. 60,000 unless given. */
  readonly maxRetryDelayMs?: number;
  /** Sends the requests instead of the global `fetch`, for proxies and tests. */
  readonly fetch?: typeof fetch;
}

/** The service to call: where it is, what lets the caller in, and how calls are made. */
export class VisionServiceOptions {
  /** The address of the service without a slash at its end, such as `http://127.0.0.1:5000`. */
  readonly endpoint: string;
  /** The api-version of every call; undefined lets each call choose. */
  readonly apiVersion: string | undefined;
  /** How often a call is tried again, at most. */
  readonly maxRetries: number;
  /** The longest wait before a retry. */
  readonly maxRetryDelayMs: number;
  /** Sends the requests. */
  readonly fetch: typeof fetch;
  // Private, so that printing the options does not print the key.
  readonly #authorize: Authorize;

  /**
   * @param endpoint the variable `VISION_ENDPOINT` unless given
   * @param credential a key, `{ key }` or `{ token }`; the variable `VISION_KEY` unless given; none at all suits
   *   a service that lets everybody in
   * @throws TypeError when there is no endpoint, it is no http(s) address, or the credential is malformed
   */
  constructor(
    endpoint: string | URL | undefined = environmentVariable('VISION_ENDPOINT'),
    credential: VisionCredential | undefined = environmentVariable('VISION_KEY'),
    settings: VisionServiceSettings = {},
  ) {
    const { apiVersion, maxRetries = 3, maxRetryDelayMs = 60_000 } = settings;
    this.endpoint = parseEndpoint(endpoint);
    this.apiVersion = apiVersion;
    this.maxRetries = maxRetries;
    this.maxRetryDelayMs = maxRetryDelayMs;
    // A browser's fetch refuses to be called as a method of another object.
    this.fetch = settings.fetch ?? ((input, init) => fetch(input, init));
    this.#authorize = authorizeWith(credential);
  }

  /**
   * The header that lets a call in; empty without a credential.
   *
   * @throws what the function that was given for a token throws
   */
  authorize(): Promise<Readonly<Record<string, string>>> {
    return this.#authorize();
  }
}

function parseEndpoint(endpoint: string | URL | undefined): string {
  if (!endpoint)
    throw new TypeError('No endpoint: pass one, or set the environment variable VISION_ENDPOINT');
  const url = URL.canParse(String(endpoint)) ? new URL(endpoint) : undefined;
  const isAddress = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  if (!isAddress) {
    throw new TypeError('Expected an http or https address without user and password for endpoint');
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
