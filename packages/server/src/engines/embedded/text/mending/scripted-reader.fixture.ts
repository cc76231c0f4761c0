import type { GreyImage } from './grey-image.js';
import type { LineReader, LineReading, ReadWord } from './line-reader.js';
import type { LineLanguage } from './tesseract.js';

/** Words that stand further apart than this are pieces of their own, in columns. */
const GAP = 20;

/** A second reader that answers what it was told, and remembers what it was asked. */
export class ScriptedReader implements LineReader {
  readonly asked: LineLanguage[] = [];
  readonly #texts: Partial<Record<LineLanguage, string[]>>;
  readonly #confidences: Partial<Record<LineLanguage, number>>;
  isDisposed = false;

  /** @param texts for each language what it reads in the pieces of pictures that it is shown, in turn */
  constructor(
    texts: Partial<Record<LineLanguage, readonly string[]>>,
    confidences: Partial<Record<LineLanguage, number>> = {},
  ) {
    this.#texts = Object.fromEntries(Object.entries(texts).map(([language, some]) => [language, [...some]]));
    this.#confidences = confidences;
  }

  async read(image: GreyImage, language: LineLanguage): Promise<LineReading> {
    this.asked.push(language);
    const confidence = this.#confidences[language] ?? 0.9;
    const pieces = language === 'jpn' ? [{ left: 0, right: image.width }] : inkedPieces(image);
    return {
      words: pieces.flatMap(({ left, right }): ReadWord[] => {
        const text = this.#texts[language]?.shift();
        if (!text) return [];
        return [
          { text, confidence, left, right, characters: [...text].map((one) => ({ text: one, confidence })) },
        ];
      }),
    };
  }

  async dispose(): Promise<void> {
    this.isDisposed = true;
  }
}

function inkedPieces({ width, height, pixels }: GreyImage): { left: number; right: number }[] {
  const pieces: { left: number; right: number }[] = [];
  for (let x = 0; x < width; x += 1) {
    let isInked = false;
    for (let y = 0; y < height; y += 1) isInked ||= (pixels[y * width + x] as number) < 128;
    if (!isInked) continue;
    const last = pieces.at(-1);
    if (last && x - last.right < GAP) last.right = x + 1;
    else pieces.push({ left: x, right: x + 1 });
  }
  return pieces;
}
