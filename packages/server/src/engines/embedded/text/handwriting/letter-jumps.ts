import type { InkMap } from './ink-map.js';
import { median } from './median.js';
import type { PlacedCharacter } from './placed-character.js';

/** How unevenly the letters of a line stand. */
export interface LetterJumps {
  /** For each letter how far its foot stands from between its neighbours', in heights of a small letter. */
  readonly feet: readonly number[];
  /** The same for the tops of letters that are equally high. */
  readonly tops: readonly number[];
  /** Height of a small letter without ascender, in rows; not a number when none was seen. */
  readonly letterHeight: number;
}

const STANDS_ON_BASELINE = /^[abcdehklmnorsuvwxzA-IK-PR-Z]$/;
const SMALL = /^[acemnorsuvwxz]$/;
const CAPITAL = /^[A-IK-PR-Z0-9]$/;
/** Height of small letters to that of capitals. */
const SMALL_TO_CAPITAL = 0.72;
const MIN_PROBABILITY = 0.7;
const INK = 0.5;
/** Rows at the edge of the picture: what reaches them is cut off. */
const EDGE_ROWS = 2;
/** A letter is looked at this far from its middle, at least and at most, in columns. */
const MIN_REACH = 4;
const MAX_REACH = 14;

interface Extent {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** Measures the jumps of a line's Latin letters. Curved and slanted lines have none: neighbours are compared. */
export function letterJumps(ink: InkMap, characters: readonly PlacedCharacter[]): LetterJumps {
  const middle = middleRow(ink);
  const extents = characters
    .filter(({ probability }) => probability >= MIN_PROBABILITY)
    .flatMap((character) => extentOf(ink, character, middle) ?? []);
  const small = extents.filter(({ text }) => SMALL.test(text));
  const capitals = extents.filter(({ text }) => CAPITAL.test(text));
  const standing = extents.filter(({ text }) => STANDS_ON_BASELINE.test(text));
  const isSmall = small.length >= capitals.length;
  const level = isSmall ? small : capitals;
  const height = median(level.map(({ top, bottom }) => bottom - top));
  const letterHeight = isSmall ? height : SMALL_TO_CAPITAL * height;
  return {
    feet: jumps(standing.map(({ bottom }) => bottom / letterHeight)),
    tops: jumps(level.map(({ top }) => top / letterHeight)),
    letterHeight,
  };
}

function jumps(positions: readonly number[]): number[] {
  return positions.slice(2).map((next, index) => {
    const [previous, own] = [positions[index] as number, positions[index + 1] as number];
    return Math.abs(own - (previous + next) / 2);
  });
}

/** The row with as much ink above as below: it runs through small letters. */
function middleRow({ values, width, height }: InkMap): number {
  const counts = new Uint32Array(height);
  let total = 0;
  for (let y = EDGE_ROWS; y < height - EDGE_ROWS; y += 1) {
    for (let x = 0; x < width; x += 2) {
      if ((values[y * width + x] as number) <= INK) continue;
      counts[y] = (counts[y] as number) + 1;
      total += 1;
    }
  }
  let sum = 0;
  const row = counts.findIndex((count) => {
    sum += count;
    return total > 0 && sum >= total / 2;
  });
  return row === -1 ? height >> 1 : row;
}

/** From the middle row up and down to the first row without ink, to fractions of a row. */
function extentOf(ink: InkMap, { text, center, reach }: PlacedCharacter, middle: number): Extent | undefined {
  const columns = Math.min(MAX_REACH, Math.max(MIN_REACH, reach));
  const from = Math.max(0, Math.round(center - columns));
  const to = Math.min(ink.width, Math.round(center + columns));
  const strongest = (row: number) => {
    let result = 0;
    for (let at = row * ink.width + from; at < row * ink.width + to; at += 1) {
      result = Math.max(result, ink.values[at] as number);
    }
    return result;
  };
  const end = (direction: 1 | -1): number | undefined => {
    let here = strongest(middle);
    if (here < INK) return undefined;
    for (let row = middle + direction; row >= EDGE_ROWS && row < ink.height - EDGE_ROWS; row += direction) {
      const next = strongest(row);
      if (next < INK) return row - direction + (direction * (here - INK)) / (here - next);
      here = next;
    }
    return undefined;
  };
  const [top, bottom] = [end(-1), end(1)];
  return top === undefined || bottom === undefined ? undefined : { text, top, bottom };
}
