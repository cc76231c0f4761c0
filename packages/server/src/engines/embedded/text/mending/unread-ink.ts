import { EMPTY_BELOW } from '../ink.js';
import { centerColumn, LINE_HEIGHT, type RecognizedLine, visibleCharacters } from '../recognized-line.js';

/** A character covers so much at both sides of its center, in heights of the text: half a square, and a bit. */
const HALF_WIDTH = 0.6;

/**
 * The share of a line's inked columns that belong to no character. The recognizer has no kana and passes
 * over most of them in silence, so a Japanese line is full of ink that nobody read.
 */
export function unreadShare(line: RecognizedLine): number {
  const { ink } = line;
  const reach = HALF_WIDTH * LINE_HEIGHT * (ink.bottom - ink.top);
  const centers = visibleCharacters(line).map((character) => centerColumn(line, character));
  let inked = 0;
  let unread = 0;
  let next = 0;
  ink.columns.forEach((strength, column) => {
    if (strength < EMPTY_BELOW) return;
    inked += 1;
    while (next < centers.length && (centers[next] as number) < column) next += 1;
    const isNear = (center: number | undefined) => center !== undefined && Math.abs(center - column) <= reach;
    if (!isNear(centers[next]) && !isNear(centers[next - 1])) unread += 1;
  });
  return inked === 0 ? 0 : unread / inked;
}
