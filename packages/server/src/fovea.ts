import type { AnalyzeRequest, AnalyzeResult } from '@fovea/contract';
import { EmbeddedEngine } from './engines/embedded/engine.js';
import { atMost } from './image/at-most.js';
import { decodePicture } from './image/decode.js';
import type { PrivateAllowList } from './image/private-addresses.js';
import { type ImageSource, readSource } from './image/source.js';
import { analyzePicture } from './pipeline/analyze.js';

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

/** Told how long each stage of a request took. */
export type StageTimer = (stage: 'source' | 'wait' | 'decode' | 'analyze', ms: number) => void;

export interface AnalyzeCallOptions {
  readonly signal: AbortSignal;
  readonly timings?: StageTimer;
}

/** The service without its wire: a picture and a question in, an answer out. */
export interface Fovea {
  /** True once the models are loaded. */
  readonly ready: boolean;
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
    async load() {
      await engine.load();
      ready = true;
    },
    async analyze(source, request, { signal, timings }) {
      const timed = async <T>(stage: Parameters<StageTimer>[0], work: () => Promise<T>): Promise<T> => {
        const start = performance.now();
        const result = await work();
        timings?.(stage, performance.now() - start);
        return result;
      };
      const reading = { signal, allowPrivate: allowPrivateUrls };
      const bytes = await timed('source', () => readSource(source, reading));
      const begin = performance.now();
      return decoded.run(async () => {
        timings?.('wait', performance.now() - begin);
        const picture = await timed('decode', () => decodePicture(bytes, { signal }));
        try {
          const options = { capabilities: engine, signal };
          return await timed('analyze', () => analyzePicture(picture, request, options));
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
