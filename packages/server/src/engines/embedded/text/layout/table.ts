import { columnsOf } from './gutters.js';
import { type LineBox, lengthInHeights, medianOf, widthOf } from './line-box.js';
import type { Row } from './rows.js';

/** Cells of one row stand on one level: so exactly, as a share of the lower one's height. */
const LEVEL = 0.2;
/** So many of the cells of the emptier side have a neighbour on their level. */
const MIN_LEVEL_SHARE = 0.7;
/** A column with cells in fewer of the rows proves nothing. */
const MIN_FILLED_ROWS = 0.4;
/** Lines of running text are so long, in their heights, */
const LONG = 8;
/** or at least so long when they fill their column as well. */
const LONG_ENOUGH = 5;
const FULL = 0.8;
/** Cells this short hold a number, a unit, a mark: nobody sets text in columns so narrow. */
const SHORT = 4;
const MIN_CELLS = 3;
/** Fewer lines in two columns are parts of a row rather than text in columns. */
const MIN_LINES = 4;

/**
 * Whether rows that a gutter parts are those of a table, to be read row by row. Columns of text may align
 * as well, so it takes short cells, or cells that leave their column empty.
 *
 * @param gutterSides the lines at both sides of the gutter
 */
export function isTable(rows: readonly Row[], gutterSides: readonly [Row, Row], height: number): boolean {
  if (!isLevel(rows, gutterSides)) return false;
  if (rows.flat().length < MIN_LINES) return true;
  const lines = rowsOfBoth(rows, gutterSides).flat();
  const columns = columnsOf(lines, height);
  const telling = columns.filter((column) => column.length >= MIN_FILLED_ROWS * rows.length);
  if (telling.some((column) => medianLength(column) <= SHORT)) return true;
  const cells = telling.filter((column) => !isRunningText(column));
  return columns.length === 2 ? cells.length > 0 : 2 * cells.length >= columns.length;
}

/** The rows from the first to the last that both sides reach. */
function rowsOfBoth(rows: readonly Row[], sides: readonly [Row, Row]): readonly Row[] {
  const reached = sides.map((side) => {
    const lines = new Set(side);
    const has = (row: Row) => row.some((line) => lines.has(line));
    return [rows.findIndex(has), rows.findLastIndex(has)] as const;
  });
  const from = Math.max(...reached.map(([first]) => first));
  return rows.slice(from, Math.min(...reached.map(([, last]) => last)) + 1);
}

/** Whether a row has the cells of a table, and nothing as long as a line of text. */
export function isRowOfCells(row: Row): boolean {
  return row.length >= MIN_CELLS && row.every((cell) => lengthInHeights(cell) < LONG);
}

function isLevel(rows: readonly Row[], [before, after]: readonly [Row, Row]): boolean {
  const [fewer, others] = before.length < after.length ? [before, new Set(after)] : [after, new Set(before)];
  const members = new Set(fewer);
  const level = rows.flatMap((row) => {
    const neighbours = row.filter((line) => others.has(line));
    return row.filter(
      (line) =>
        members.has(line) &&
        neighbours.some(
          (other) => Math.abs(other.middle - line.middle) <= LEVEL * Math.min(other.height, line.height),
        ),
    );
  });
  return level.length >= MIN_LEVEL_SHARE * fewer.length;
}

function isRunningText(column: readonly LineBox[]): boolean {
  const length = medianLength(column);
  if (length >= LONG) return true;
  const width = Math.max(...column.map(({ right }) => right)) - Math.min(...column.map(({ left }) => left));
  return length >= LONG_ENOUGH && medianOf(column.map(widthOf)) >= FULL * width;
}

function medianLength(lines: readonly LineBox[]): number {
  return medianOf(lines.map(lengthInHeights));
}
