import type { RecognizedCharacter } from './ctc.js';
import { EMPTY_BELOW, type Ink, inkedPart } from './ink.js';
import { centerColumn, type RecognizedLine } from './recognized-line.js';
import { isSmallSign, isWholeSquare, squareWidth, usualWidth } from './squares.js';

/** The columns of a straightened line that a character covers; `end` is the first one after it. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

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
        const width = isLast && isSmallSign(character) ? LAST_SIGN_WIDTH : usualWidth(character);
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
  const { first, last } = inkedPart(line.ink);
  const total = characters.reduce((sum, character) => sum + usualWidth(character), 0);
  let passed = 0;
  return characters.map((character) => {
    const start = first + ((last - first) * passed) / total;
    passed += usualWidth(character);
    return { start, end: Math.min(last, first + ((last - first) * passed) / total) };
  });
}

function cellCost(
  character: RecognizedCharacter,
  cell: Cell,
  center: number,
  square: number,
  usual: number,
): number {
  const difference = (cell.end - cell.start) / square - usual;
  const width = (isWholeSquare(character) ? SQUARE_WIDTH_COST : OTHER_WIDTH_COST) * difference * difference;
  if (character.isPlaceGuessed) return width;
  const outside = Math.max(0, cell.start - center, center - cell.end) / square;
  return width + OUTSIDE_COST * outside;
}

/** For each place between two characters, and both ends, the columns at which a cut is tried. */
function cutCandidates(
  line: RecognizedLine,
  characters: readonly RecognizedCharacter[],
  centers: readonly number[],
  square: number,
): number[][] {
  const { width } = line;
  const { first, last } = inkedPart(line.ink);
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
