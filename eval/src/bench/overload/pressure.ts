import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../server-process.js';

/** What came of calls that were sent at a fixed pace. */
export interface Pressure {
  /** Of each call that was answered, in the order of the answers. */
  readonly answers: readonly Answer[];
  /** Calls whose connection broke. */
  readonly broken: number;
  /** Calls a second that were really sent: a busy sender falls behind. */
  readonly sentPerSecond: number;
  /** Resolves when every call has its answer, which may be long after the last was sent. */
  readonly settled: Promise<void>;
}

/**
 * Sends calls at a pace, whether or not earlier ones are answered (an open loop), and returns as soon as the
 * last is sent. `answers` goes on to fill until `settled`.
 */
export async function press(
  call: () => Promise<Answer>,
  perSecond: number,
  seconds: number,
): Promise<Pressure> {
  const answers: Answer[] = [];
  const pending: Promise<void>[] = [];
  const pressure = { answers, broken: 0, sentPerSecond: 0, settled: Promise.resolve() };
  const begin = performance.now();
  const elapsed = () => (performance.now() - begin) / 1000;
  while (elapsed() < seconds) {
    while (pending.length < elapsed() * perSecond) {
      const one = call().then(
        (answer) => {
          answers.push(answer);
        },
        () => {
          pressure.broken += 1;
        },
      );
      pending.push(one);
    }
    await sleep(2);
  }
  pressure.sentPerSecond = pending.length / elapsed();
  pressure.settled = Promise.all(pending).then(() => {});
  return pressure;
}
