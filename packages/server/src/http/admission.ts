import { VisionError } from '@fovea/contract';

/** Bounds how many calls are in progress, and turns all away once the server is stopping. */
export interface Admission {
  /** Counts a call in, or throws; the function it answers counts it out. */
  enter(): () => void;
  /** From now on nobody is let in. */
  stop(): void;
  readonly isStopping: boolean;
}

const RETRY_AFTER_SECONDS = 1;

export function boundedAdmission(maxCalls: number): Admission {
  let calls = 0;
  let isStopping = false;
  return {
    get isStopping() {
      return isStopping;
    },
    stop() {
      isStopping = true;
    },
    enter() {
      const retry = { retryAfterSeconds: RETRY_AFTER_SECONDS };
      if (isStopping) throw new VisionError('stopping', retry);
      if (calls >= maxCalls) {
        throw new VisionError('overloaded', { ...retry, values: { seconds: RETRY_AFTER_SECONDS } });
      }
      calls += 1;
      let isIn = true;
      return () => {
        if (isIn) calls -= 1;
        isIn = false;
      };
    },
  };
}
