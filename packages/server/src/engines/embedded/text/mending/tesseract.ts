import type { Worker as Thread } from 'node:worker_threads';
import Tesseract, { type Worker } from 'tesseract.js';
import type { GreyImage } from './grey-image.js';
import type { LineReader, LineReading, ReadWord } from './line-reader.js';
import { portableGreyMap } from './portable-grey-map.js';

/** The languages whose line models come with the service, by Tesseract's codes. */
export type LineLanguage = 'spa' | 'por' | 'jpn';

/** A line takes tens of milliseconds; a worker that is silent so long will not answer any more. */
const SILENCE_MS = 20_000;

/**
 * Reads single lines with Tesseract's networks, in a thread of its own that starts with the first line.
 * It holds one language at a time; another one takes about as long to load as three lines to read.
 *
 * @see Smith, "An overview of the Tesseract OCR engine", 2007
 */
export class TesseractLineReader implements LineReader {
  readonly #models: string;
  #worker: Promise<Worker> | undefined;
  #language: LineLanguage | undefined;
  #failure: Promise<never> | undefined;

  /** @param models folder with `spa.traineddata.gz` and the others */
  constructor(models: string) {
    this.#models = models;
  }

  get language(): LineLanguage | undefined {
    return this.#language;
  }

  /** @throws Error when the worker cannot start, dies or is silent; the next line starts another one */
  async read(image: GreyImage, language: LineLanguage): Promise<LineReading> {
    try {
      return await this.#read(image, language);
    } catch (error) {
      await this.dispose();
      throw new Error(`Tesseract could not read a line: ${reason(error)}`);
    }
  }

  async dispose(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#failure = undefined;
    this.#language = undefined;
    await worker?.then((running) => running.terminate()).catch(() => {});
  }

  async #read(image: GreyImage, language: LineLanguage): Promise<LineReading> {
    this.#worker ??= this.#start(language);
    const worker = await inTime(this.#worker);
    const failure = this.#failure ?? Promise.reject(new Error('It has ended'));
    if (this.#language !== language) {
      await inTime(Promise.race([worker.reinitialize(language, Tesseract.OEM.LSTM_ONLY), failure]));
      this.#language = language;
      await worker.setParameters(PARAMETERS);
    }
    const recognized = worker.recognize(portableGreyMap(image), {}, { text: false, blocks: true });
    const { data } = await inTime(Promise.race([recognized, failure]));
    return { words: (data.blocks ?? []).flatMap(wordsOf) };
  }

  async #start(language: LineLanguage): Promise<Worker> {
    const worker = await Tesseract.createWorker(language, Tesseract.OEM.LSTM_ONLY, {
      langPath: this.#models,
      gzip: true,
      cacheMethod: 'none',
      // Without a handler tesseract.js throws where nobody can catch; the promise rejects anyway.
      errorHandler: () => {},
    });
    this.#language = language;
    await worker.setParameters(PARAMETERS);
    const { worker: thread } = worker as Worker & { readonly worker: Thread };
    this.#failure = new Promise((_, reject) => {
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('Its thread has ended')));
    });
    this.#failure.catch(() => {});
    return worker;
  }
}

const PARAMETERS = {
  tessedit_pageseg_mode: Tesseract.PSM.SINGLE_LINE,
  // Lines come dark on white already.
  tessedit_do_invert: '0',
  preserve_interword_spaces: '1',
} as const;

type Block = NonNullable<Awaited<ReturnType<Worker['recognize']>>['data']['blocks']>[number];

function wordsOf({ paragraphs }: Block): ReadWord[] {
  const words = paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words));
  return words.map(({ text, confidence, bbox, symbols }) => ({
    text,
    confidence: confidence / 100,
    left: bbox.x0,
    right: bbox.x1,
    characters: symbols.map((symbol) => ({ text: symbol.text, confidence: symbol.confidence / 100 })),
  }));
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It was silent for ${SILENCE_MS} ms`)), SILENCE_MS);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
