/** Runs pieces of work, at most so many at a time, in the order in which they came. */
export interface Limiter {
  /** @throws the signal's reason when it fires before the work has begun */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Pieces that have not begun. */
  readonly waiting: number;
}

export function atMost(limit: number): Limiter {
  let running = 0;
  const waiting: (() => void)[] = [];

  const enter = (signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    if (running < limit) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const begin = () => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = () => {
        waiting.splice(waiting.indexOf(begin), 1);
        reject(signal?.reason);
      };
      waiting.push(begin);
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  };

  const leave = (): void => {
    // The place goes to the next in line, so the count stays.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return {
    get waiting() {
      return waiting.length;
    },
    async run(work, signal) {
      await enter(signal);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
