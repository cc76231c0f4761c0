import { VisionError } from '@fovea/contract';
import { expect, it } from 'vitest';
import { boundedAdmission } from './admission.js';

/** The `Retry-After` of the refusal; undefined when the call is let in. */
function refusal(enter: () => unknown): number | undefined {
  try {
    enter();
    return undefined;
  } catch (error) {
    if (!(error instanceof VisionError) || error.row !== 'overloaded') throw error;
    return error.retryAfterSeconds;
  }
}

/** Two at a time; a call has taken two seconds so far. */
function busyAdmission(maxWaitMs: number) {
  let nowMs = 0;
  const admission = boundedAdmission({ maxCalls: 10, callsAtOnce: 2, maxWaitMs, now: () => nowMs });
  const first = admission.enter();
  first.begin();
  nowMs = 2_000;
  first.leave();
  return admission;
}

it('bounds the calls in progress, and counts one that leaves twice once', () => {
  const admission = boundedAdmission({ maxCalls: 2, callsAtOnce: 2, maxWaitMs: 1_000 });
  const first = admission.enter();
  admission.enter();
  expect(refusal(admission.enter)).toBe(1);
  first.leave();
  first.leave();
  expect(refusal(admission.enter)).toBeUndefined();
  expect(refusal(admission.enter)).toBe(1);
});

it('turns away at once whoever would wait too long, with the time after which to try again', () => {
  const admission = busyAdmission(2_500);
  const letIn = [1, 2, 3, 4].map(() => refusal(admission.enter));
  expect(letIn).toEqual([undefined, undefined, undefined, undefined]);
  expect(refusal(admission.enter)).toBe(3);
});

it('lets in whoever need not wait, however long calls have taken', () => {
  const admission = busyAdmission(0);
  expect([refusal(admission.enter), refusal(admission.enter)]).toEqual([undefined, undefined]);
  expect(refusal(admission.enter)).toBe(1);
});

it('learns from calls that had their turn only', () => {
  const admission = boundedAdmission({ maxCalls: 10, callsAtOnce: 1, maxWaitMs: 0, now: () => 5 });
  admission.enter().leave();
  expect([refusal(admission.enter), refusal(admission.enter)]).toEqual([undefined, undefined]);
});

it('lets nobody in once it is stopped', () => {
  const admission = boundedAdmission({ maxCalls: 10, callsAtOnce: 1, maxWaitMs: 0 });
  admission.stop();
  expect(admission.enter).toThrow('The server is stopping.');
});
