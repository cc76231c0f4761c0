import { Piscina } from 'piscina';
import type { TaskMessage, TaskName, Tasks, WorkerReady, WorkerSetup } from './tasks.js';

export interface PoolOptions extends WorkerSetup {
  /** How many worker threads run at once; each holds its own copy of the models. */
  readonly workers: number;
  /** The program of a worker, when it is not the one that runs the embedded models. */
  readonly workerUrl?: URL;
}

/** Run from source by the test runner, the workers still come from the build: Node starts only JavaScript. */
const WORKER_URL = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/engines/embedded/worker.js' : './worker.js',
  import.meta.url,
);

/**
 * The threads that run the networks. Every worker has every model loaded; a worker that dies is replaced
 * and its task fails. A task whose signal fires is refused at once: if it waits it never starts, if it
 * runs the worker stops it at its next check.
 */
export class WorkerPool {
  readonly #piscina: Piscina;
  readonly #loaded: Promise<void>;
  #restarts = 0;

  constructor({ workers, workerUrl = WORKER_URL, ...setup }: PoolOptions) {
    this.#piscina = new Piscina({
      filename: workerUrl.href,
      minThreads: workers,
      maxThreads: workers,
      // Waiting on Atomics would stop the worker's event loop between tasks, which onnxruntime needs.
      atomics: 'disabled',
      // Workers make little garbage; the usual young generation would let each keep tens of megabytes of it.
      resourceLimits: { maxYoungGenerationSizeMb: 6 },
      workerData: { setup },
    });
    this.#loaded = new Promise((resolve, reject) => {
      let ready = 0;
      this.#piscina.on('message', (message: Partial<WorkerReady>) => {
        if (message.fovea !== 'ready') return;
        ready += 1;
        if (ready === workers) resolve();
        if (ready > workers) this.#restarts += 1;
      });
      this.#piscina.on('error', reject);
    });
    this.#loaded.catch(() => {});
  }

  /** Resolves when all workers have their models; rejects when one could not load them. */
  load(): Promise<void> {
    return this.#loaded;
  }

  /** Tasks accepted and not yet begun. */
  get waiting(): number {
    return this.#piscina.queueSize;
  }

  /** How many workers had to be replaced since the start. */
  get restarts(): number {
    return this.#restarts;
  }

  /**
   * Performs one task on the next free worker.
   *
   * @throws the signal's reason once it fires, or an Error when the task failed or its worker died
   */
  async run<Name extends TaskName>(
    name: Name,
    input: Tasks[Name]['input'],
    signal: AbortSignal,
  ): Promise<Tasks[Name]['result']> {
    signal.throwIfAborted();
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const message: TaskMessage<Name> = { name, input, cancelled };
    const task: Promise<Tasks[Name]['result']> = this.#piscina.run(message);
    return new Promise((resolve, reject) => {
      const abort = () => {
        Atomics.store(cancelled, 0, 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', abort, { once: true });
      task.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    });
  }

  /** Stops all workers; tasks that still run fail. */
  async dispose(): Promise<void> {
    await this.#piscina.destroy();
  }
}
