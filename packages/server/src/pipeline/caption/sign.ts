import type { Quad, TextLine } from '@fovea/contract';

/** A sign says a few words, of which each line is so high as a share of the picture, and surely read. */
const MAX_LINES = 3;
const MAX_WORDS = 6;
const MIN_HEIGHT = 0.08;
const MIN_CONFIDENCE = 0.7;

/** What a picture says that shows nothing but a few large words; undefined for other texts. */
export function signOf(lines: readonly TextLine[], height: number): string | undefined {
  const words = lines.flatMap((line) => line.words);
  if (lines.length === 0 || lines.length > MAX_LINES || words.length > MAX_WORDS) return undefined;
  const isLarge = lines.every(({ polygon }) => heightOf(polygon) >= MIN_HEIGHT * height);
  const isSure = words.every(({ confidence }) => confidence >= MIN_CONFIDENCE);
  return isLarge && isSure ? lines.map(({ text }) => text).join(' ') : undefined;
}

function heightOf([a, , , d]: Quad): number {
  return Math.hypot(d.x - a.x, d.y - a.y);
}
