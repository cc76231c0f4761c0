import type { RecognizedCharacter } from './ctc.js';
import { halved, mapInk } from './ink-map.js';
import { letterJumps, median, type PlacedCharacter } from './letter-jumps.js';
import { type LetterUnlikeness, letterUnlikeness } from './letter-likeness.js';

/** What tells a hand from a press in one line. */
export interface Strokes extends LetterUnlikeness {
  /** How far feet and tops of letters jump, in heights of a small letter. */
  readonly feet: readonly number[];
  readonly tops: readonly number[];
  /** Height of a small letter in rows of the straightened line; not a number when none was seen. */
  readonly letterHeight: number;
}

/** Letters of lines whose feet or tops jump less than this on the median are not compared: that is print. */
const WORTH_COMPARING = 0.02;

/**
 * Measures the strokes of a straightened line.
 *
 * @param plane its green plane, values -1..1: `height` rows of `stride` values
 * @param width columns that belong to the line
 * @param characters as recognized, each step `columnsPerStep` columns wide
 */
export function measureStrokes(
  plane: Float32Array,
  { height, stride, width }: { readonly height: number; readonly stride: number; readonly width: number },
  characters: readonly RecognizedCharacter[],
  columnsPerStep: number,
): Strokes {
  const ink = mapInk(plane, height, stride, width);
  const placed = placeCharacters(characters, columnsPerStep);
  const jumps = letterJumps(ink, placed);
  const isEven = !(median(jumps.feet) >= WORTH_COMPARING && median(jumps.tops) >= WORTH_COMPARING);
  if (isEven) return { ...jumps, same: [], different: [] };
  const atHalf = placed.map((one) => ({ ...one, center: one.center / 2, reach: one.reach / 2 }));
  return { ...jumps, ...letterUnlikeness(halved(ink), atHalf) };
}

/** A character reaches half way to its nearer neighbour. */
function placeCharacters(
  characters: readonly RecognizedCharacter[],
  columnsPerStep: number,
): PlacedCharacter[] {
  const visible = characters.filter(({ text }) => text.trim() !== '');
  return visible.map(({ text, probability, step }, index) => {
    const before = visible[index - 1]?.step ?? Number.NEGATIVE_INFINITY;
    const after = visible[index + 1]?.step ?? Number.POSITIVE_INFINITY;
    return {
      text,
      probability,
      center: (step + 0.5) * columnsPerStep,
      reach: (Math.min(step - before, after - step) / 2) * columnsPerStep,
    };
  });
}
