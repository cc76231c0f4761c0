import type { AnalyzeRequest, AnalyzeResult } from '@fovea/contract';
import { EmbeddedEngine } from './engines/embedded/engine.js';
import { atMost } from './image/at-most.js';
import { decodePicture } from './image/decode.js';
import type { PrivateAllowList } from './image/private-addresses.js';
import { type ImageSource, readSource } from './image/source.js';
import { analyzePicture } from './pipeline/analyze.js';
import { type StageTimer, timed } from './pipeline/stage.js';

export interface FoveaOptions {
  /** Folder for converted models (`FOVEA_HOME`). */
  readonly home: string;
  /** Worker threads; each answers one part of a request at a time. */
  readonly workers: number;
  /** Threads one network run may use: 1 for throughput, more for latency. */
  readonly threads: number;
  /** Private hosts and networks that picture URLs may point to. */
  readonly allowPrivateUrls: PrivateAllowList;
  /** Told what went wrong though the caller was answered. */
  readonly onWarning?: (message: string) => void;
}

export interface AnalyzeCallOptions {
  readonly signal: AbortSignal;
  readonly timings?: StageTimer;
}

/** What the service is busy with and what went wrong in it since its start. */
export interface Vitals {
  /** Calls that wait to have their picture decoded. */
  readonly waitingCalls: number;
  /** Pieces of work for networks that no worker has begun. */
  readonly waitingTasks: number;
  /** Workers replaced after a crash. */
  readonly workerRestarts: number;
  /** Pages whose accents or kana may be missing, because the second reader of text failed. */
  readonly secondReaderFailures: number;
}

/** The service without its wire: a picture and a question in, an answer out. */
export interface Fovea {
  /** True once the models are loaded. */
  readonly ready: boolean;
  readonly vitals: Vitals;
  load(): Promise<void>;
  /**
   * @throws VisionError for what the caller can mend (a bad picture, a URL that cannot be fetched)
   * @throws the signal's reason once it fires
   */
  analyze(source: ImageSource, request: AnalyzeRequest, options: AnalyzeCallOptions): Promise<AnalyzeResult>;
  dispose(): Promise<void>;
}

/** How many calls are worked on side by side: one for each worker, and one that is made ready. */
export function callsAtOnce(workers: number): number {
  return workers + 1;
}

/** Fovea with its embedded engine. Nothing is loaded before `load()`. */
export function createFovea({ allowPrivateUrls, ...options }: FoveaOptions): Fovea {
  const engine = new EmbeddedEngine(options);
  // Decoded pictures are what takes memory: so many keep all workers busy, and others wait as files.
  const decoded = atMost(callsAtOnce(options.workers));
  let ready = false;

  return {
    get ready() {
      return ready;
    },
    get vitals() {
      return {
        waitingCalls: decoded.waiting,
        waitingTasks: engine.waitingTasks,
        workerRestarts: engine.workerRestarts,
        secondReaderFailures: engine.secondReaderFailures,
      };
    },
    async load() {
      await engine.load();
      ready = true;
    },
    async analyze(source, request, { signal, timings }) {
      const reading = { signal, allowPrivate: allowPrivateUrls };
      const bytes = await timed('source', timings, () => readSource(source, reading));
      const begin = performance.now();
      return decoded.run(async () => {
        timings?.('wait', performance.now() - begin);
        const picture = await timed('decode', timings, () => decodePicture(bytes, { signal }));
        try {
          const options = { capabilities: engine, signal, ...(timings && { timings }) };
          return await timed('analyze', timings, () => analyzePicture(picture, request, options));
        } finally {
          await picture.recycle();
        }
      }, signal);
    },
    async dispose() {
      ready = false;
      await engine.dispose();
    },
  };
}
