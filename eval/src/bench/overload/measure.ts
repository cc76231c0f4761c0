import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FEATURES } from '@fovea/contract';
import type { Table } from '../../measure.js';
import { benchPictures } from '../pictures.js';
import { type Answer, type ServerProcess, startServer } from '../server-process.js';
import { quantile } from '../statistics.js';
import { press } from './pressure.js';

const UNLOADED_CALLS = 30;
const CAPACITY_CONNECTIONS = 6;
const CAPACITY_SECONDS = 5;
const OVERLOAD = 4;
/** Calls in progress at once; about two seconds of work, so that the queue can be empty again in that time. */
const MAX_REQUESTS = 12;
const RECOVERY_LIMIT_MS = 60_000;

/** A server at four times what it can do: those let in are served, others refused at once, nothing stays. */
export async function measureOverload(home: string, workers: number, seconds: number): Promise<Table> {
  if (!(seconds > 0)) throw new Error('Expected a number of seconds greater than 0 for --seconds');
  const [file] = await benchPictures();
  if (!file) throw new Error('There is no picture to measure with');
  const picture = new Uint8Array(await readFile(file));
  const server = await startServer(home, workers, ['--max-requests', String(MAX_REQUESTS)]);
  try {
    return await measure(server, () => server.call(picture, FEATURES.join()), basename(file), seconds);
  } finally {
    await server.stop();
  }
}

async function measure(
  server: ServerProcess,
  call: () => Promise<Answer>,
  name: string,
  seconds: number,
): Promise<Table> {
  for (let warm = 0; warm < 5; warm += 1) await call();
  const unloaded = await inTurn(call);
  const capacity = await measureCapacity(call);
  const before = await server.residentMegabytes();
  const pressure = await press(call, OVERLOAD * capacity, seconds);
  const recoveryMs = await timeToNormal(call, quantile(unloaded, 0.99));
  await pressure.settled;
  await sleep(1000);
  const after = await server.residentMegabytes();

  const admitted = pressure.answers.filter(({ status }) => status === 200).map(({ ms }) => ms);
  const refused = pressure.answers.filter(({ status }) => status === 503).map(({ ms }) => ms);
  const others = pressure.answers.length - admitted.length - refused.length;
  const unloadedMs = quantile(unloaded, 0.99);
  const queueMs = (1000 * MAX_REQUESTS) / capacity;
  const left = await Promise.all(
    ['fovea_waiting_calls', 'fovea_waiting_tasks'].map((metric) => server.metric(metric)),
  );
  // The question itself is one request in progress.
  const inProgress = (await server.metric('fovea_requests_in_progress')) - 1;
  return {
    title: `Overload: ${OVERLOAD} x capacity for ${seconds} s, all seven features of ${name}`,
    columns: ['figure', 'value', 'goal'],
    rows: [
      ['capacity, answers a second', capacity.toFixed(2), ''],
      ['calls sent a second', pressure.sentPerSecond.toFixed(2), `${(OVERLOAD * capacity).toFixed(2)}`],
      ['unloaded p99, ms', unloadedMs.toFixed(0), ''],
      ['queue bound, ms', queueMs.toFixed(0), ''],
      ['admitted', admitted.length, ''],
      ['admitted p99, ms', milliseconds(admitted, 0.99), `<= ${(2 * unloadedMs + queueMs).toFixed(0)}`],
      ['refused with 503', refused.length, ''],
      ['refused p50, ms', milliseconds(refused, 0.5), '<= 50'],
      ['refused p99, ms', milliseconds(refused, 0.99), '<= 50'],
      ['other answers', others, '0'],
      ['broken connections', pressure.broken, '0'],
      ['normal again after, s', (recoveryMs / 1000).toFixed(2), '<= 2'],
      ['requests in progress and waiting afterwards', inProgress + left.reduce((a, b) => a + b, 0), '0'],
      ['worker restarts', await server.metric('fovea_worker_restarts_total'), '0'],
      ['resident memory before, MB', before.toFixed(0), ''],
      ['resident memory afterwards, MB', after.toFixed(0), '<= 1.1 x before'],
    ],
    notes: [
      `--max-requests ${MAX_REQUESTS}; the queue bound is the time to work off so many calls at capacity.`,
      `Unloaded: ${UNLOADED_CALLS} calls, one after the other. Capacity: ${CAPACITY_CONNECTIONS} connections for ${CAPACITY_SECONDS} s.`,
      'Normal again: until the start of the first call, of one at a time, that takes no longer than the unloaded p99.',
      'The client that makes the calls runs on the same cores; the times of refusals are its own.',
    ],
  };
}

function milliseconds(values: readonly number[], share: number): string {
  return values.length === 0 ? 'none' : quantile(values, share).toFixed(0);
}

async function inTurn(call: () => Promise<Answer>): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < UNLOADED_CALLS; turn += 1) times.push((await call()).ms);
  return times;
}

/** Answers a second with enough connections to keep all workers busy. */
async function measureCapacity(call: () => Promise<Answer>): Promise<number> {
  const begin = performance.now();
  let answers = 0;
  const isOn = () => performance.now() - begin < CAPACITY_SECONDS * 1000;
  await Promise.all(
    Array.from({ length: CAPACITY_CONNECTIONS }, async () => {
      while (isOn()) {
        const { status } = await call();
        if (status !== 200) throw new Error(`The server answered ${status} before it was overloaded`);
        answers += 1;
      }
    }),
  );
  return (answers * 1000) / (performance.now() - begin);
}

/** How long until a call is answered as fast as without load. */
async function timeToNormal(call: () => Promise<Answer>, normalMs: number): Promise<number> {
  const begin = performance.now();
  for (;;) {
    const start = performance.now() - begin;
    const { status, ms } = await call();
    if ((status === 200 && ms <= normalMs) || start > RECOVERY_LIMIT_MS) return start;
    await sleep(50);
  }
}
