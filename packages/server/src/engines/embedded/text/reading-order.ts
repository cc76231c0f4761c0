import type { Quad } from '@fovea/contract';
import { quadHeight } from './quad.js';

/** A box in the frame of the text: lines run along x. */
interface Placed<T> {
  readonly item: T;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly height: number;
}

/** Direction of the text in radians, clockwise: the mean of the lines' directions by their length. */
export function textDirection(quads: readonly Quad[]): number {
  let x = 0;
  let y = 0;
  for (const [a, b] of quads) {
    x += b.x - a.x;
    y += b.y - a.y;
  }
  return Math.atan2(y, x);
}

/**
 * Puts lines in the order in which a person reads them: column by column, in each from the top, parts of
 * one row from the left. Columns are found by recursive XY cuts.
 *
 * @see Nagy, Seth, "Hierarchical representation of optically scanned documents", 1984
 */
export function inReadingOrder<T extends { readonly quad: Quad }>(lines: readonly T[]): T[] {
  const direction = textDirection(lines.map(({ quad }) => quad));
  const placed = lines.map((item) => place(item, direction));
  return columns(placed).flatMap((column) => rowByRow(column).map(({ item }) => item));
}

function place<T extends { readonly quad: Quad }>(item: T, direction: number): Placed<T> {
  const [cosine, sine] = [Math.cos(-direction), Math.sin(-direction)];
  const xs = item.quad.map(({ x, y }) => x * cosine - y * sine);
  const ys = item.quad.map(({ x, y }) => x * sine + y * cosine);
  return {
    item,
    left: Math.min(...xs),
    right: Math.max(...xs),
    middle: ys.reduce((sum, y) => sum + y, 0) / ys.length,
    height: quadHeight(item.quad),
  };
}

function rowByRow<T>(column: readonly Placed<T>[]): Placed<T>[] {
  const rows: Placed<T>[][] = [];
  for (const line of [...column].sort((a, b) => a.middle - b.middle)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const isSameRow =
      first && Math.abs(first.middle - line.middle) < 0.5 * Math.min(first.height, line.height);
    if (row && isSameRow) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left));
}

const MIN_LINES_TO_CUT = 4;
const MIN_LINES_IN_COLUMN = 2;

/** Cuts at the widest vertical gap; where there is none, at the highest horizontal one if that helps. */
function columns<T>(lines: readonly Placed<T>[]): Placed<T>[][] {
  if (lines.length < MIN_LINES_TO_CUT) return [[...lines]];
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b);
  const height = heights[heights.length >> 1] as number;

  const vertical = widestGap(lines.map(({ left, right }) => [left + 0.3 * height, right - 0.3 * height]));
  if (vertical.size > 0.8 * height) {
    const before = lines.filter(({ left, right }) => (left + right) / 2 < vertical.middle);
    const after = lines.filter(({ left, right }) => (left + right) / 2 >= vertical.middle);
    if (before.length >= MIN_LINES_IN_COLUMN && after.length >= MIN_LINES_IN_COLUMN) {
      return [...columns(before), ...columns(after)];
    }
  }

  // A title over two columns hides the gap between them.
  const horizontal = widestGap(
    lines.map((line) => [line.middle - 0.4 * line.height, line.middle + 0.4 * line.height]),
  );
  if (horizontal.size > 1.2 * height) {
    const above = columns(lines.filter(({ middle }) => middle < horizontal.middle));
    const below = columns(lines.filter(({ middle }) => middle >= horizontal.middle));
    if (above.length > 1 || below.length > 1) return [...above, ...below];
  }
  return [[...lines]];
}

/** The widest stretch that no interval covers, between the first and the last of them. */
function widestGap(intervals: readonly (readonly [number, number])[]): { size: number; middle: number } {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
  let end = sorted[0]?.[1] ?? 0;
  let widest = { size: 0, middle: 0 };
  for (const [start, stop] of sorted) {
    if (start - end > widest.size) widest = { size: start - end, middle: (start + end) / 2 };
    end = Math.max(end, stop);
  }
  return widest;
}
