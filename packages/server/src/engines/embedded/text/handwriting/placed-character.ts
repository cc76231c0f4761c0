import type { RecognizedCharacter } from '../ctc.js';

/** A character in the picture of its line. */
export interface PlacedCharacter {
  readonly text: string;
  readonly probability: number;
  /** Column of its middle. */
  readonly center: number;
  /** Columns to either side that are its own. */
  readonly reach: number;
}

/** Places the visible characters of a line; each reaches half way to its nearer neighbour. */
export function placeCharacters(
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
