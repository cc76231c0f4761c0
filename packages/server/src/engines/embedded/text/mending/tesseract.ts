import type { Page } from 'tesseract.js';
import type { GreyImage } from './grey-image.js';
import type { LineReader, LineReading, ReadWord } from './line-reader.js';
import { portableGreyMap } from './portable-grey-map.js';
import { TesseractThread } from './tesseract-thread.js';

/** The languages whose line models come with the service, by Tesseract's codes. */
export type LineLanguage = 'spa' | 'por' | 'jpn';

/** A line takes tens of milliseconds; a thread that is silent so long will not answer any more. */
const SILENCE_MS = 20_000;

/** Tesseract's number for its networks alone, without the older engine. */
const NETWORKS_ONLY = 1;

const PARAMETERS = {
  // A single line.
  tessedit_pageseg_mode: '7',
  // Lines come dark on white already.
  tessedit_do_invert: '0',
  preserve_interword_spaces: '1',
};

/**
 * Reads single lines with Tesseract's networks, in a thread of its own that starts with the first line.
 * It holds one language at a time; another one takes about as long to load as three lines to read. Lines
 * are read one after the other: a caller waits for one before it asks for the next.
 *
 * @see Smith, "An overview of the Tesseract OCR engine", 2007
 */
export class TesseractLineReader implements LineReader {
  readonly #models: string;
  #thread: TesseractThread | undefined;
  #language: LineLanguage | undefined;
  readonly #loaded = new Set<LineLanguage>();

  /** @param models folder with `spa.traineddata.gz` and the others */
  constructor(models: string) {
    this.#models = models;
  }

  /** @throws Error when the thread cannot start, dies or is silent; the next line starts another one */
  async read(image: GreyImage, language: LineLanguage): Promise<LineReading> {
    try {
      const thread = this.#thread ?? (await this.#start());
      if (this.#language !== language) await this.#change(thread, language);
      const data = await thread.ask('recognize', {
        image: portableGreyMap(image),
        options: {},
        output: { text: false, blocks: true },
      });
      return { words: ((data as Page).blocks ?? []).flatMap(wordsOf) };
    } catch (error) {
      await this.dispose();
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Tesseract could not read a line: ${reason}`, { cause: error });
    }
  }

  async dispose(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    this.#language = undefined;
    this.#loaded.clear();
    await thread?.terminate();
  }

  async #start(): Promise<TesseractThread> {
    const thread = new TesseractThread(SILENCE_MS);
    this.#thread = thread;
    // By its number: for `true` it would load the older engine too.
    await thread.ask('load', { options: { lstmOnly: NETWORKS_ONLY, logging: false } });
    return thread;
  }

  async #change(thread: TesseractThread, language: LineLanguage): Promise<void> {
    if (!this.#loaded.has(language)) {
      const options = { langPath: this.#models, gzip: true, cacheMethod: 'none', lstmOnly: true };
      await thread.ask('loadLanguage', { langs: language, options });
      this.#loaded.add(language);
    }
    await thread.ask('initialize', { langs: language, oem: NETWORKS_ONLY, config: {} });
    await thread.ask('setParameters', { params: PARAMETERS });
    this.#language = language;
  }
}

type Block = NonNullable<Page['blocks']>[number];

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
