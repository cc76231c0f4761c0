import { columnsOf } from './gutters.js';
import { bottomOfAll, type LineBox, medianOf, topOfAll } from './line-box.js';
import { type Row, rowsOf } from './rows.js';

/** Rows of a table stand so much further apart than the lines of one cell, in heights. */
const EXTRA_GAP = 0.4;
const MIN_RECORDS = 2;

/**
 * Reads lines row by row; where the text of cells is broken into lines, and the gaps between the rows of
 * the table show which belong together, cell by cell.
 */
export function rowByRow(lines: readonly LineBox[]): LineBox[] {
  const rows = rowsOf(lines);
  const height = medianOf(lines.map((line) => line.height));
  const gaps = rows.slice(1).map((row, index) => topOfAll(row) - bottomOfAll(rows[index] as Row));
  const minGap = Math.min(...gaps) + EXTRA_GAP * height;
  const records: Row[][] = [];
  rows.forEach((row, index) => {
    const record = records.at(-1);
    if (record && (gaps[index - 1] as number) < minGap) record.push(row);
    else records.push([row]);
  });
  if (records.filter(([first]) => first && first.length > 1).length < MIN_RECORDS) return rows.flat();
  return records.flatMap((record) => cellsOf(record, height) ?? record).flat();
}

/** The cells of a record with broken lines: below its first row each row lacks one of the cells. */
function cellsOf(record: readonly Row[], height: number): LineBox[][] | undefined {
  const [first, ...others] = record;
  if (!first || others.length === 0 || others.some((row) => row.length >= first.length)) return undefined;
  const columns = columnsOf(record.flat(), height);
  return columns.length === first.length ? columns.map((column) => rowsOf(column).flat()) : undefined;
}
