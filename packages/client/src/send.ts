import { type Answer, ConnectionFailure, readAnswer } from './answer.js';
import { retryDelayMs } from './retry-delay.js';
import type { VisionServiceOptions } from './service-options.js';
import type { ImagePayload } from './source.js';
import { unlessAborted } from './unless-aborted.js';

/** One call of the service. */
export interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: ImagePayload;
}

/**
 * Sends a call, again as long as that promises anything and the service's options allow it.
 *
 * @throws the signal's reason when it is aborted; nothing else
 */
export async function send(
  call: Call,
  service: VisionServiceOptions,
  signal: AbortSignal,
): Promise<Answer | ConnectionFailure> {
  for (let retries = 0; ; retries += 1) {
    const outcome = await sendOnce(call, service, signal);
    const delayMs = retryDelayMs(outcome, retries);
    const isLast =
      retries >= service.maxRetries || delayMs === undefined || delayMs > service.maxRetryDelayMs;
    if (isLast) return outcome;
    await sleep(delayMs, signal);
  }
}

async function sendOnce(
  { url, headers, payload }: Call,
  service: VisionServiceOptions,
  signal: AbortSignal,
): Promise<Answer | ConnectionFailure> {
  const isUrl = 'url' in payload;
  const contentType = isUrl ? 'application/json' : 'application/octet-stream';
  try {
    const response = await service.fetch(url, {
      method: 'POST',
      headers: { ...headers, accept: 'application/json', 'content-type': contentType },
      body: isUrl ? JSON.stringify(payload) : (payload as NonNullable<RequestInit['body']>),
      // To follow would send the key wherever the answer says.
      redirect: 'manual',
      signal,
    });
    if (isRedirect(response)) {
      return new ConnectionFailure('The endpoint redirects: use the address that it redirects to');
    }
    return await readAnswer(response);
  } catch (error) {
    signal.throwIfAborted();
    return new ConnectionFailure(`Unknown error in sending http request: ${reasonOf(error)}`);
  }
}

function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

/** What the system says went wrong; Node's fetch hides it behind its own error. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || String((cause as { readonly code?: unknown }).code ?? cause.name);
}

async function sleep(delayMs: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await unlessAborted(
      new Promise<void>((resolve) => {
        timer = setTimeout(resolve, delayMs);
      }),
      signal,
    );
  } finally {
    clearTimeout(timer);
  }
}
