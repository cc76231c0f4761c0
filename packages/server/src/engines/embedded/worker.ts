import { parentPort, workerData } from 'node:worker_threads';
import { type Cancellation, CancelledError } from './cancellation.js';
import { loadPerformers, type Performers } from './performers.js';
import type { TaskMessage, TaskName, Tasks, WorkerReady, WorkerSetup } from './tasks.js';

function watch(cancelled: Int32Array<SharedArrayBuffer>): Cancellation {
  return {
    throwIfCancelled() {
      if (Atomics.load(cancelled, 0) === 1) throw new CancelledError();
    },
  };
}

function perform<Name extends TaskName>(
  performers: Performers,
  message: TaskMessage<Name>,
): Promise<Tasks[Name]['result']> {
  const cancellation = watch(message.cancelled);
  cancellation.throwIfCancelled();
  return performers[message.name](message.input, cancellation);
}

async function start(): Promise<(message: TaskMessage) => Promise<unknown>> {
  const { setup } = workerData as { setup: WorkerSetup };
  const performers = await loadPerformers(setup.models, { threads: setup.threads });
  parentPort?.postMessage({ fovea: 'ready' } satisfies WorkerReady);
  return async (message) => perform(performers, message);
}

/** The function the thread pool calls for each task, once the models are loaded. */
export default start();
