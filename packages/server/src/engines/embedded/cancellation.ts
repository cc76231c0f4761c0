/** Tells work in progress that nobody waits for it any more. */
export interface Cancellation {
  /** @throws CancelledError when the request was given up */
  throwIfCancelled(): void;
}

/** Work stopped because its request was given up; never shown to a caller. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  constructor() {
    super('The request was given up');
  }
}

/** For work that always runs to its end. */
export const NEVER_CANCELLED: Cancellation = { throwIfCancelled() {} };
