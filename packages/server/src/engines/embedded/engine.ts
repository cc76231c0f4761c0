import type { Detector, Engine, FaceReader, TextReader } from '../engine.js';
import { prepareDetection } from './detector/input.js';
import { prepareFaces } from './faces/input.js';
import { prepareModels } from './models/prepare.js';
import { WorkerPool } from './pool.js';
import { prepareText } from './text/input.js';

export interface EmbeddedEngineOptions {
  /** Folder for converted models (`FOVEA_HOME`). */
  readonly home: string;
  readonly workers: number;
  /** Threads one network run may use. */
  readonly threads: number;
  /** Told what went wrong though the caller was answered. */
  readonly onWarning?: (message: string) => void;
}

/**
 * The networks that come with the npm packages, run by onnxruntime in worker threads.
 * The main thread makes the views of a picture that a network needs; the workers do the rest.
 */
export class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly #options: EmbeddedEngineOptions;
  #pool: WorkerPool | undefined;
  #secondReaderFailures = 0;

  readonly detector: Detector = {
    detect: async (picture, signal) => this.#running.run('detect', await prepareDetection(picture), signal),
  };

  readonly faceReader: FaceReader = {
    readFaces: async (picture, signal) => this.#running.run('readFaces', await prepareFaces(picture), signal),
  };

  readonly textReader: TextReader = {
    readText: async (picture, signal) => {
      const { result, failure } = await this.#running.run('readText', await prepareText(picture), signal);
      if (failure !== undefined) this.#countSecondReaderFailure(failure);
      return result;
    },
  };

  constructor(options: EmbeddedEngineOptions) {
    this.#options = options;
  }

  /** Pieces of work that no worker has begun. */
  get waitingTasks(): number {
    return this.#pool?.waiting ?? 0;
  }

  /** Workers replaced after a crash since the start. */
  get workerRestarts(): number {
    return this.#pool?.restarts ?? 0;
  }

  /** Pages whose accents or kana may be missing, because the second reader of text failed. */
  get secondReaderFailures(): number {
    return this.#secondReaderFailures;
  }

  async load(): Promise<void> {
    const models = await prepareModels(this.#options.home);
    this.#pool = new WorkerPool({
      models,
      workers: this.#options.workers,
      threads: this.#options.threads,
    });
    await this.#pool.load();
  }

  async dispose(): Promise<void> {
    await this.#pool?.dispose();
    this.#pool = undefined;
  }

  #countSecondReaderFailure(reason: string): void {
    this.#secondReaderFailures += 1;
    this.#options.onWarning?.(
      `A page was read without its accents and kana (${this.#secondReaderFailures} since the start): ${reason}`,
    );
  }

  get #running(): WorkerPool {
    if (!this.#pool) throw new Error('The embedded engine is used before load() or after dispose()');
    return this.#pool;
  }
}
