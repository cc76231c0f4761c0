import { type Answer, ConnectionFailure } from './answer.js';

/** The statuses after which the same call may succeed. */
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

/** The wait before the first retry that the service says nothing about; it doubles with each further one. */
const FIRST_DELAY_MS = 500;

/**
 * How long to wait before the call is tried again; undefined when it should not be.
 *
 * What the service asks for in `Retry-After` is obeyed. A rate limit (429) that names no time is not tried
 * against; other transient failures are, with waits that double and differ between callers.
 *
 * @param retries how often it was tried again already
 */
export function retryDelayMs(outcome: Answer | ConnectionFailure, retries: number): number | undefined {
  const guess = FIRST_DELAY_MS * 2 ** retries * (0.75 + Math.random() / 2);
  if (outcome instanceof ConnectionFailure) return guess;
  // A picture that takes the service too long will do so again.
  if (!TRANSIENT.has(outcome.status) || outcome.error?.code === 'Timeout') return undefined;
  const asked = retryAfterMs(outcome.retryAfter);
  return asked ?? (outcome.status === 429 ? undefined : guess);
}

/** The wait that a `Retry-After` header asks for: seconds, or a date (RFC 9110, 10.2.3). */
function retryAfterMs(value: string | undefined): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const delayMs = Date.parse(text) - Date.now();
  return Number.isNaN(delayMs) ? undefined : Math.max(0, delayMs);
}
