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
}

/**
 * The networks that come with the npm packages, run by onnxruntime in worker threads.
 * The main thread makes the views of a picture that a network needs; the workers do the rest.
 */
export class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly #options: EmbeddedEngineOptions;
  #pool: WorkerPool | undefined;

  readonly detector: Detector = {
    detect: async (picture, signal) => this.#running.run('detect', await prepareDetection(picture), signal),
  };

  readonly faceReader: FaceReader = {
    readFaces: async (picture, signal) => this.#running.run('readFaces', await prepareFaces(picture), signal),
  };

  readonly textReader: TextReader = {
    readText: async (picture, signal) => this.#running.run('readText', await prepareText(picture), signal),
  };

  constructor(options: EmbeddedEngineOptions) {
    this.#options = options;
  }

  /** Workers replaced after a crash since the start. */
  get workerRestarts(): number {
    return this.#pool?.restarts ?? 0;
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

  get #running(): WorkerPool {
    if (!this.#pool) throw new Error('The embedded engine is used before load() or after dispose()');
    return this.#pool;
  }
}
