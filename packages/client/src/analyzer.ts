import { checkOptions, type ImageAnalysisOptions } from './analysis-options.js';
import { callUrl } from './call-url.js';
import { interpret } from './interpret.js';
import { type AnalysisRecord, type Failure, keepRecord } from './record.js';
import type { ImageAnalysisMembers, ImageAnalysisResult } from './result.js';
import { send } from './send.js';
import type { VisionServiceOptions } from './service-options.js';
import type { VisionSource } from './source.js';
import { unlessAborted } from './unless-aborted.js';

/** Tells that an analysis ended, well or not. */
export class ImageAnalysisEvent extends Event {
  /** What `analyze()` answers. */
  readonly result: ImageAnalysisResult;

  /** @param result what the analysis ended with */
  constructor(result: ImageAnalysisResult) {
    super('analyzed');
    this.result = result;
  }
}

/** What an analyzer tells its listeners. */
export interface ImageAnalyzerEvents {
  /** An analysis ended, well or not. One that was aborted has no result and tells nothing. */
  readonly analyzed: ImageAnalysisEvent;
}

/** How one analysis is made. */
export interface AnalyzeCallOptions {
  /** Gives the analysis up. */
  readonly signal?: AbortSignal;
}

/** Hears an event, as a function or as an object. */
export type ImageAnalyzerListener<E> = ((event: E) => void) | { handleEvent(event: E): void } | null;

type AnyListener = Parameters<EventTarget['addEventListener']>[1];

/** Asks one service one question on one picture, as often as wanted. */
export class ImageAnalyzer extends EventTarget {
  readonly #service: VisionServiceOptions;
  readonly #source: VisionSource;
  readonly #options: ImageAnalysisOptions;
  readonly #url: string;
  readonly #disposal = new AbortController();

  /**
   * @param options what they say now; changes made later are of no effect
   * @throws Error with the original's sentence when nothing is asked, or what excludes each other
   */
  constructor(service: VisionServiceOptions, source: VisionSource, options: ImageAnalysisOptions) {
    super();
    checkOptions(options);
    this.#service = service;
    this.#source = source;
    this.#options = { ...options };
    this.#url = callUrl(service, options);
  }

  /**
   * Analyzes the picture. An error of the service, of the connection or of reading the picture is a result
   * whose `reason` is `'Error'`. Transient errors are tried again first.
   *
   * @throws the signal's reason when it is aborted, and an `AbortError` when the analyzer is disposed of
   */
  async analyze({ signal }: AnalyzeCallOptions = {}): Promise<ImageAnalysisResult> {
    const ends = [this.#disposal.signal, ...(signal ? [signal] : [])];
    const result = await this.#run(AbortSignal.any(ends));
    this.dispatchEvent(new ImageAnalysisEvent(result));
    return result;
  }

  async #run(signal: AbortSignal): Promise<ImageAnalysisResult> {
    const record = { imageId: this.#source.imageId, connectionUrl: this.#url };
    const prepared = await this.#prepare(signal);
    if ('failure' in prepared) return resultOf({ ...record, failure: prepared.failure });
    const outcome = await send({ url: this.#url, ...prepared }, this.#service, signal);
    const answered =
      'bytes' in outcome ? { resultId: outcome.requestId, jsonResult: outcome.json } : undefined;
    const { members, failure } = { members: {}, failure: undefined, ...interpret(outcome, this.#options) };
    return resultOf({ ...record, ...answered, ...(failure && { failure }) }, members);
  }

  /** Reads the picture and asks for a token; what fails here is no fault of the service. */
  async #prepare(signal: AbortSignal) {
    try {
      const ready = Promise.all([this.#source.load(), this.#service.authorize()]);
      const [payload, headers] = await unlessAborted(ready, signal);
      return { payload, headers };
    } catch (error) {
      signal.throwIfAborted();
      const message = error instanceof Error ? error.message : String(error);
      return { failure: { reason: 'RuntimeError', errorCode: -1, message } satisfies Failure };
    }
  }

  /** Listens to the end of each analysis. */
  override addEventListener<Type extends keyof ImageAnalyzerEvents>(
    type: Type,
    listener: ImageAnalyzerListener<ImageAnalyzerEvents[Type]>,
    options?: Parameters<EventTarget['addEventListener']>[2],
  ): void {
    super.addEventListener(type, listener as AnyListener, options);
  }

  /** Listens no more. */
  override removeEventListener<Type extends keyof ImageAnalyzerEvents>(
    type: Type,
    listener: ImageAnalyzerListener<ImageAnalyzerEvents[Type]>,
    options?: Parameters<EventTarget['removeEventListener']>[2],
  ): void {
    super.removeEventListener(type, listener as AnyListener, options);
  }

  /** Gives up what runs; the analyzer cannot be used any more. The source stays its maker's. */
  dispose(): void {
    this.#disposal.abort(new DOMException('The analyzer was disposed of', 'AbortError'));
  }

  /** What `using` calls: {@link dispose}. */
  [Symbol.dispose](): void {
    this.dispose();
  }
}

function resultOf(record: AnalysisRecord, members: ImageAnalysisMembers = {}): ImageAnalysisResult {
  const result: ImageAnalysisResult = { reason: record.failure ? 'Error' : 'Analyzed', ...members };
  keepRecord(result, record);
  return result;
}
