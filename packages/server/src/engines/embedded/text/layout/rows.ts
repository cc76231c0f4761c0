import { bottomOf, type LineBox, topOf } from './line-box.js';

/** Lines that stand beside each other, from the left. */
export type Row = readonly LineBox[];

/** Lines of one row share at least so much of the height of the smaller one. */
const SHARED_HEIGHT = 0.5;
/** Lines one above the other share at least so much of the width of the narrower one. */
const SHARED_WIDTH = 0.5;

/** Groups lines into rows, from the top; the parts of each from the left. */
export function rowsOf(lines: readonly LineBox[]): Row[] {
  const rows: LineBox[][] = [];
  for (const line of [...lines].sort((a, b) => a.middle - b.middle)) {
    const row = rows.at(-1);
    if (row?.every((other) => standBeside(other, line))) row.push(line);
    else rows.push([line]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

function standBeside(a: LineBox, b: LineBox): boolean {
  const height = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b));
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return (
    height > SHARED_HEIGHT * Math.min(a.height, b.height) &&
    width < SHARED_WIDTH * Math.min(a.right - a.left, b.right - b.left)
  );
}
