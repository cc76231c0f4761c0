import type { GreyImage } from './grey-image.js';
import type { LineLanguage } from './tesseract.js';

/** A word that was read in the picture of a line; `left` and `right` are columns of it. */
export interface ReadWord {
  readonly text: string;
  /** From 0 to 1, by the reader's own measure. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly characters: readonly { readonly text: string; readonly confidence: number }[];
}

export interface LineReading {
  /** From left to right. */
  readonly words: readonly ReadWord[];
}

/** Reads the picture of one line in a language it is told; a change of language takes as long as some lines. */
export interface LineReader {
  /** @throws Error when the line could not be read */
  read(image: GreyImage, language: LineLanguage): Promise<LineReading>;
  dispose(): Promise<void>;
}

/**
 * Reads a line for as long as the reader works: undefined from its first failure on.
 *
 * @throws CancelledError when the request was given up
 */
export type ReadLine = (image: GreyImage, language: LineLanguage) => Promise<LineReading | undefined>;
