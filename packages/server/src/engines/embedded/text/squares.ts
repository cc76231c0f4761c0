import type { RecognizedCharacter } from './ctc.js';
import { LINE_HEIGHT, type RecognizedLine } from './recognized-line.js';
import { isChineseOrJapanese } from './script.js';

/** Width of a square at least, in columns. */
const MIN_SQUARE = 4;
/** Width of a letter or digit, in squares. */
const LETTER_WIDTH = 0.55;

/** Signs that are small in their square, and sometimes have a smaller one. */
const SMALL_SIGN = /^[、。，．・：；！？（）「」『』…]$/u;

/** Whether a character is one of the signs that are small in their square. */
export function isSmallSign({ text }: RecognizedCharacter): boolean {
  return SMALL_SIGN.test(text);
}

/** Whether a character fills a square. */
export function isWholeSquare(character: RecognizedCharacter): boolean {
  return isChineseOrJapanese(character.text) && !isSmallSign(character);
}

/** Width of a character, in squares. */
export function usualWidth({ text }: Pick<RecognizedCharacter, 'text'>): number {
  return isChineseOrJapanese(text) ? 1 : LETTER_WIDTH;
}

/** The usual distance of neighbouring squares, in columns; where there are too few, the height of the text. */
export function squareWidth(
  { ink, width }: RecognizedLine,
  characters: readonly RecognizedCharacter[],
  centers: readonly number[],
): number {
  const distances = centers.flatMap((center, index) => {
    const pair = characters.slice(index - 1, index + 1);
    const isKnown = pair.length === 2 && pair.every((one) => isWholeSquare(one) && !one.isPlaceGuessed);
    return index > 0 && isKnown ? [center - (centers[index - 1] as number)] : [];
  });
  if (distances.length >= 3) {
    return Math.max(MIN_SQUARE, distances.sort((a, b) => a - b)[distances.length >> 1] as number);
  }
  const height = LINE_HEIGHT * (ink.bottom - ink.top);
  const total = characters.reduce((sum, character) => sum + usualWidth(character), 0);
  return Math.max(MIN_SQUARE, Math.min(height * 1.2, Math.max(height * 0.7, width / total)));
}
