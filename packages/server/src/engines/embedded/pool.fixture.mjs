import { parentPort, workerData } from 'node:worker_threads';

if (workerData.setup.threads === 0) throw new Error('no such model');
parentPort.postMessage({ fovea: 'ready' });

/** A worker that does as its input says. */
export default async function obey({ input, cancelled }) {
  if (input === 'die') process.exit(1);
  if (input === 'fail') throw new Error('a network failed');
  if (input instanceof SharedArrayBuffer) {
    const state = new Int32Array(input);
    Atomics.add(state, 0, 1);
    const deadline = Date.now() + 10_000;
    while (Atomics.load(cancelled, 0) === 0 && Date.now() < deadline) {
      if (Atomics.load(state, 1) === 1) break;
      Atomics.wait(state, 2, 0, 5);
    }
    Atomics.add(state, 3, 1);
  }
  return input;
}
