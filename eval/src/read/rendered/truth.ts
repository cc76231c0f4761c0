import type { Point } from '@fovea/contract';
import type { TruePage } from '../ocr-dev.js';
import { type Homography, mapPoint } from './homography.js';
import type { Ink, SetLine } from './typeset.js';

/**
 * What a page shows, as the picture shows it: the lines in reading order, and for each word the corners of its
 * ink and of its box (its ink from left to right, its line's ink from top to bottom), both from the first
 * letter's top on clockwise as one reads.
 */
export function trueLines(lines: readonly SetLine[], map: Homography): TruePage['lines'] {
  return lines.map(({ text, words }) => {
    const top = Math.min(...words.map(({ ink }) => ink.top));
    const bottom = Math.max(...words.map(({ ink }) => ink.bottom));
    return {
      text,
      words: words.map((word) => ({
        text: word.text,
        ink: corners(word.ink, map),
        box: corners({ ...word.ink, top, bottom }, map),
      })),
    };
  });
}

function corners({ left, top, right, bottom }: Ink, map: Homography): Point[] {
  const flat = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return flat.map((point) => {
    const { x, y } = mapPoint(map, point);
    return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
  });
}
