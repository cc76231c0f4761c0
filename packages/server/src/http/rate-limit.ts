import type { Rate } from '../config/parse.js';

/** Counts the calls of each caller. */
export interface RateLimiter {
  /** Takes one call of a caller. @returns the seconds until one is free again; 0: this one was */
  secondsToWait(caller: string): number;
}

interface Bucket {
  calls: number;
  atMs: number;
}

/** Callers remembered before those that have long been quiet are forgotten. */
const MAX_CALLERS = 10_000;

/**
 * A token bucket for each caller: it holds the calls of one period and is filled evenly, so a burst of that many
 * passes and then one call after another.
 */
export function rateLimiter(
  { calls, periodMs }: Rate,
  now: () => number = () => performance.now(),
): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const fill = (bucket: Bucket, atMs: number) => {
    bucket.calls = Math.min(calls, bucket.calls + ((atMs - bucket.atMs) * calls) / periodMs);
    bucket.atMs = atMs;
  };
  const forgetQuietCallers = (atMs: number) => {
    for (const [caller, bucket] of buckets) if (atMs - bucket.atMs >= periodMs) buckets.delete(caller);
  };
  return {
    secondsToWait(caller) {
      const atMs = now();
      if (buckets.size >= MAX_CALLERS) forgetQuietCallers(atMs);
      const bucket = buckets.get(caller) ?? { calls, atMs };
      buckets.set(caller, bucket);
      fill(bucket, atMs);
      if (bucket.calls < 1) return Math.ceil(((1 - bucket.calls) * periodMs) / calls / 1000);
      bucket.calls -= 1;
      return 0;
    },
  };
}
