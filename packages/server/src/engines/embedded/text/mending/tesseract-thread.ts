import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageFolder } from '../../models/package-folder.js';

/** What Tesseract's thread can be asked to do, by the names it gives them. */
export type TesseractAction = 'load' | 'loadLanguage' | 'initialize' | 'setParameters' | 'recognize';

interface Answer {
  readonly jobId: string;
  readonly status: 'resolve' | 'reject' | 'progress';
  readonly data: unknown;
}

interface Job {
  resolve(data: unknown): void;
  reject(error: Error): void;
}

const PROGRAM = join(packageFolder('tesseract.js'), 'src/worker-script/node/index.js');

/**
 * A thread that runs the worker program of tesseract.js. Its `createWorker` would start the same, but never
 * answers when a language cannot be loaded, hides the thread then, and throws in its caller's event loop
 * when one is refused.
 */
export class TesseractThread {
  readonly #thread = new Worker(PROGRAM);
  readonly #jobs = new Map<string, Job>();
  readonly #silenceMs: number;
  #jobCount = 0;
  #end: Error | undefined;

  /** @param silenceMs a job that has no answer for so long has failed */
  constructor(silenceMs: number) {
    this.#silenceMs = silenceMs;
    // The networks alone do not know all parameters in their files and say so each time: nothing to log. The
    // options `stdout` and `stderr` would do this too, but keep the process alive.
    this.#thread.stdout.unpipe().resume();
    this.#thread.stderr.unpipe().resume();
    this.#thread.on('message', (answer: Answer) => this.#settle(answer));
    this.#thread.once('error', (error) => this.#endWith(error));
    this.#thread.once('exit', () => this.#endWith(new Error('Its thread has ended')));
    // It keeps no process alive; a job does, by its timer. A listener would undo this if it came later.
    this.#thread.unref();
  }

  /** @throws Error when the job fails, the thread ends or is silent */
  async ask(action: TesseractAction, payload: object): Promise<unknown> {
    if (this.#end) throw this.#end;
    this.#jobCount += 1;
    const jobId = String(this.#jobCount);
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        this.#jobs.set(jobId, { resolve, reject });
        timer = setTimeout(
          () => reject(new Error(`It was silent for ${this.#silenceMs} ms`)),
          this.#silenceMs,
        );
        this.#thread.postMessage({ workerId: 'lines', jobId, action, payload });
      });
    } finally {
      clearTimeout(timer);
      this.#jobs.delete(jobId);
    }
  }

  /** Ends the thread; jobs that run fail. */
  async terminate(): Promise<void> {
    await this.#thread.terminate();
  }

  #settle({ jobId, status, data }: Answer): void {
    const job = this.#jobs.get(jobId);
    if (status === 'resolve') job?.resolve(data);
    else if (status === 'reject') job?.reject(new Error(String(data)));
  }

  #endWith(error: Error): void {
    this.#end ??= error;
    for (const job of this.#jobs.values()) job.reject(this.#end);
  }
}
