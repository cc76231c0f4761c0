import type { Desk } from './desk.js';
import type { Type } from './ruler.js';
import { type Frame, type SetLine, setText } from './typeset.js';

const MAX_TRIES = 100;

/**
 * Sets that many sentences. Sentences with a word that is wider than the frame, as a long URL can be, are
 * thrown away and others written. Throws a RangeError when none fit.
 */
export function setSentences({ author, context }: Desk, count: number, type: Type, frame: Frame): SetLine[] {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const lines = setText(context, author.paragraph(count), type, frame);
    const words = lines.flatMap((line) => line.words);
    if (words.every(({ ink }) => ink.right < frame.x + frame.width + type.sizePx)) return lines;
  }
  throw new RangeError(`Expected a frame that sentences fit, received one ${frame.width} pixels wide.`);
}
