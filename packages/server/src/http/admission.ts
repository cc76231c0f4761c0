import { VisionError } from '@fovea/contract';

export interface AdmissionOptions {
  /** Calls in progress at once, those that wait for their turn among them. */
  readonly maxCalls: number;
  /** Calls that are worked on side by side; the others wait. */
  readonly callsAtOnce: number;
  /** The longest a call may have to wait for its turn. */
  readonly maxWaitMs: number;
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

/** A call that was let in. */
export interface AdmittedCall {
  /** Its turn has come. */
  begin(): void;
  /** It is over, however it went. Saying so twice does no harm. */
  leave(): void;
  /** The error of a call that has waited too long after all. */
  waitedTooLong(): VisionError;
}

/**
 * Lets calls in while they can expect their turn in time, and turns others away at once; all of them once the
 * server is stopping.
 */
export interface Admission {
  /** @throws VisionError with the seconds after which trying again makes sense */
  enter(): AdmittedCall;
  /** From now on nobody is let in. */
  stop(): void;
  readonly isStopping: boolean;
}

/** How much the latest call changes the mean time of a call. */
const LATEST_WEIGHT = 0.2;

export function boundedAdmission(options: AdmissionOptions): Admission {
  const { maxCalls, callsAtOnce, maxWaitMs, now = () => performance.now() } = options;
  let calls = 0;
  let meanMs: number | undefined;
  let isStopping = false;

  /** The wait that the next call can expect, from the calls before it and the time that calls have taken. */
  const expectedWaitMs = () => {
    const turns = Math.max(0, calls - callsAtOnce + 1);
    return ((meanMs ?? 0) * turns) / callsAtOnce;
  };
  const overloaded = () => {
    const seconds = Math.max(1, Math.ceil(expectedWaitMs() / 1000));
    return new VisionError('overloaded', { retryAfterSeconds: seconds, values: { seconds } });
  };

  return {
    get isStopping() {
      return isStopping;
    },
    stop() {
      isStopping = true;
    },
    enter() {
      if (isStopping) throw new VisionError('stopping', { retryAfterSeconds: 1 });
      if (calls >= maxCalls || expectedWaitMs() > maxWaitMs) throw overloaded();
      calls += 1;
      let isIn = true;
      let begunAt: number | undefined;
      return {
        begin() {
          begunAt = now();
        },
        leave() {
          if (!isIn) return;
          isIn = false;
          calls -= 1;
          if (begunAt === undefined) return;
          const tookMs = now() - begunAt;
          meanMs = meanMs === undefined ? tookMs : meanMs + (tookMs - meanMs) * LATEST_WEIGHT;
        },
        waitedTooLong: overloaded,
      };
    },
  };
}
