import type { RecognizedCharacter } from './ctc.js';
import { EMPTY_BELOW, type Ink } from './ink.js';
import { centerColumn, LINE_HEIGHT, type RecognizedLine } from './recognized-line.js';
import { isChineseOrJapanese } from './script.js';

/** The columns of a straightened line that a character covers; `end` is the first one after it. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Width of a square at least, in columns. */
const MIN_SQUARE = 4;
/** Width of a letter or digit, in squares. */
const LETTER_WIDTH = 0.55;
/** Width of the ink of a sign at the end of a line, where nothing tells the rest of its square. */
const LAST_SIGN_WIDTH = 0.4;
/** What a width costs that differs by a whole square from the usual one; of letters and signs it varies more. */
const SQUARE_WIDTH_COST = 12;
const OTHER_WIDTH_COST = 3;
/** What a cut through a column full of ink costs. */
const INK_COST = 3;
/** What it costs when the recognizer saw a character one square outside of its cell. */
const OUTSIDE_COST = 6;
/** How far a cut may lie from where the centers suggest it, in squares. */
const REACH = 0.6;
const REACH_OF_GUESS = 1.1;
/** Cuts are tried at every so many columns. */
const STRIDE = 2;

/** Signs that are small in their square, and sometimes have a smaller one. */
const SMALL_SIGN = /^[、。，．・：；！？（）「」『』…]$/u;

/**
 * Parts a line of Chinese or Japanese text into the cells of its characters: the cuts together cross the
 * least ink, leave squares their usual width and every character where it was recognized (dynamic
 * programming). Cells are as wide as the ink in them.
 *
 * @param characters the visible characters of the line, at least one
 */
export function cellsOf(line: RecognizedLine, characters: readonly RecognizedCharacter[]): Cell[] {
  const centers = characters.map((character) => centerColumn(line, character));
  const square = squareWidth(line, characters, centers);
  const candidates = cutCandidates(line, characters, centers, square);
  let costs = candidates[0]?.map(() => 0) ?? [];
  const origins: number[][] = [];
  for (const [index, character] of characters.entries()) {
    const starts = candidates[index] as readonly number[];
    const ends = candidates[index + 1] as readonly number[];
    const isLast = index === characters.length - 1;
    const from: number[] = [];
    costs = ends.map((end) => {
      const cut = isLast ? 0 : INK_COST * (line.ink.amounts[Math.min(end, line.width - 1)] as number);
      let best = Number.POSITIVE_INFINITY;
      let origin = 0;
      for (let option = 0; option < starts.length; option += 1) {
        const cell = { start: starts[option] as number, end };
        if (cell.end <= cell.start) continue;
        const width = isLast && SMALL_SIGN.test(character.text) ? LAST_SIGN_WIDTH : usualWidth(character);
        const cost =
          (costs[option] as number) + cellCost(character, cell, centers[index] as number, square, width);
        if (cost >= best) continue;
        best = cost;
        origin = option;
      }
      from.push(origin);
      return best + cut;
    });
    origins.push(from);
  }
  const lowest = Math.min(...costs);
  if (lowest === Number.POSITIVE_INFINITY) return evenCells(line, characters);
  let option = costs.indexOf(lowest);
  const cells: Cell[] = [];
  for (let index = characters.length - 1; index >= 0; index -= 1) {
    const origin = origins[index]?.[option] ?? 0;
    const start = candidates[index]?.[origin] as number;
    cells.unshift(trimmed(line.ink, { start, end: candidates[index + 1]?.[option] as number }));
    option = origin;
  }
  return cells;
}

/** Cells of the usual widths, side by side: for characters whose places leave no room for their cells. */
function evenCells(line: RecognizedLine, characters: readonly RecognizedCharacter[]): Cell[] {
  const { first, last } = inkedPart(line);
  const total = characters.reduce((sum, character) => sum + usualWidth(character), 0);
  let passed = 0;
  return characters.map((character) => {
    const start = first + ((last - first) * passed) / total;
    passed += usualWidth(character);
    return { start, end: Math.min(last, first + ((last - first) * passed) / total) };
  });
}

/** The columns from the first to the last ink, all when there is none; `last` is the first one after it. */
function inkedPart({ ink, width }: RecognizedLine): { first: number; last: number } {
  const first = Math.max(
    0,
    ink.columns.findIndex((strength) => strength >= EMPTY_BELOW),
  );
  const last = ink.columns.findLastIndex((strength) => strength >= EMPTY_BELOW) + 1 || width;
  return { first, last };
}

function usualWidth({ text }: RecognizedCharacter): number {
  return isChineseOrJapanese(text) ? 1 : LETTER_WIDTH;
}

function cellCost(
  character: RecognizedCharacter,
  cell: Cell,
  center: number,
  square: number,
  usual: number,
): number {
  const isWhole = isChineseOrJapanese(character.text) && !SMALL_SIGN.test(character.text);
  const difference = (cell.end - cell.start) / square - usual;
  const width = (isWhole ? SQUARE_WIDTH_COST : OTHER_WIDTH_COST) * difference * difference;
  if (character.isPlaceGuessed) return width;
  const outside = Math.max(0, cell.start - center, center - cell.end) / square;
  return width + OUTSIDE_COST * outside;
}

/** The usual distance of neighbouring squares, in columns; where there are too few, the height of the text. */
function squareWidth(
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

function isWholeSquare({ text }: RecognizedCharacter): boolean {
  return isChineseOrJapanese(text) && !SMALL_SIGN.test(text);
}

/** For each place between two characters, and both ends, the columns at which a cut is tried. */
function cutCandidates(
  line: RecognizedLine,
  characters: readonly RecognizedCharacter[],
  centers: readonly number[],
  square: number,
): number[][] {
  const { width } = line;
  const { first, last } = inkedPart(line);
  return Array.from({ length: characters.length + 1 }, (_, index) => {
    const [before, after] = [centers[index - 1], centers[index]];
    if (before === undefined) return [first];
    if (after === undefined) return [last];
    const isGuess = characters[index - 1]?.isPlaceGuessed || characters[index]?.isPlaceGuessed;
    const reach = square * (isGuess ? REACH_OF_GUESS : REACH);
    const middle = (before + after) / 2;
    const columns: number[] = [];
    for (let column = Math.ceil(middle - reach); column <= middle + reach; column += STRIDE) {
      columns.push(Math.min(width, Math.max(0, column)));
    }
    return columns;
  });
}

/** The part of a cell from its first to its last inked column; all of it when there is no ink. */
function trimmed({ columns }: Ink, { start, end }: Cell): Cell {
  let first = start;
  while (first < end && (columns[first] as number) < EMPTY_BELOW) first += 1;
  if (first >= end) return { start, end };
  let last = end;
  while ((columns[last - 1] as number) < EMPTY_BELOW) last -= 1;
  return { start: first, end: last };
}
