import { type Band, bandsOf } from './bands.js';
import { findGutters, type Gutter, sideOf } from './gutters.js';
import { bottomOfAll, type LineBox, medianOf, topOfAll } from './line-box.js';
import { type Row, rowsOf } from './rows.js';
import { isTable } from './table.js';

/** Lines in the order of their parts, and how many of them stand in columns. */
export interface Split {
  readonly parts: readonly (readonly LineBox[])[];
  readonly linesInColumns: number;
}

/** Of the gutters that are possible only so many, with most lines at both sides, are looked at. */
const MAX_GUTTERS = 8;
const MIN_LINES = 3;
/** Lines of one column follow each other within so many heights, in the median. */
const MAX_LINE_GAP = 1.8;
/** Rows that go on in lines across the gutter have spaces there by chance, unless so many have. */
const MIN_ROWS_AMONG_TEXT = 3;
/** Such lines are nearer than this, in heights, and differ less in height. */
const AMONG_TEXT_GAP = 1;
const AMONG_TEXT_HEIGHTS = 1.3;
/** Columns stand beside each other for at least this share of the shorter one. */
const MIN_BESIDE = 0.25;

/**
 * Parts lines at the gutter that puts most of them into columns. Lines across it, such as a title, stay
 * together with what is above and below the columns.
 *
 * @returns undefined when the lines are to be read row by row
 */
export function splitIntoColumns(lines: readonly LineBox[]): Split | undefined {
  if (lines.length < MIN_LINES) return undefined;
  const rows = rowsOf(lines);
  const height = medianOf(lines.map((line) => line.height));
  const gutters = findGutters(lines, height)
    .sort((a, b) => Math.min(b.before, b.after) - Math.min(a.before, a.after))
    .slice(0, MAX_GUTTERS)
    .sort((a, b) => b.width - a.width);
  let best: Split | undefined;
  for (const gutter of gutters) {
    const split = splitAt(gutter, rows, height);
    if (split.linesInColumns > (best?.linesInColumns ?? 0)) best = split;
  }
  return best;
}

function splitAt(gutter: Gutter, rows: readonly Row[], height: number): Split {
  const parts: (readonly LineBox[])[] = [];
  let rest: LineBox[] = [];
  let linesInColumns = 0;
  bandsOf(rows, gutter, height).forEach((band, index, bands) => {
    const columns = columnsOfBand(band, [bands[index - 1], bands[index + 1]], gutter, height);
    if (!columns) {
      rest.push(...band.rows.flat());
      return;
    }
    if (rest.length > 0) parts.push(rest);
    rest = [];
    parts.push(...columns);
    linesInColumns += band.rows.flat().length;
  });
  if (rest.length > 0) parts.push(rest);
  return { parts, linesInColumns };
}

/** The columns of a band in reading order; undefined when it is to be read by rows. */
function columnsOfBand(
  band: Band,
  neighbours: readonly (Band | undefined)[],
  gutter: Gutter,
  height: number,
): [Row, Row] | undefined {
  const lines = band.rows.flat();
  const before = lines.filter((line) => sideOf(line, gutter) < 0);
  const after = lines.filter((line) => sideOf(line, gutter) > 0);
  if (band.isCrossing || lines.length < MIN_LINES || before.length === 0 || after.length === 0) return;
  if (!isStacked(before) || !isStacked(after)) return;
  const isAmongText = neighbours.some((other) => other?.isCrossing && isSameText(band, other));
  if (isAmongText && rowsAtBothSides(band, gutter) < MIN_ROWS_AMONG_TEXT) return;
  if (isTable(band.rows, [before, after], height)) return;
  return standBeside(before, after) || topOfAll(before) <= topOfAll(after)
    ? [before, after]
    : [after, before];
}

function rowsAtBothSides({ rows }: Band, gutter: Gutter): number {
  const count = (side: number) => rows.filter((row) => row.some((line) => sideOf(line, gutter) === side));
  return Math.min(count(-1).length, count(1).length);
}

/** Whether lines follow each other closely enough to be one text. */
function isStacked(lines: readonly LineBox[]): boolean {
  const rows = rowsOf(lines);
  const gaps = rows.slice(1).map((row, index) => topOfAll(row) - bottomOfAll(rows[index] as Row));
  return medianOf(gaps) <= MAX_LINE_GAP * medianOf(lines.map(({ height }) => height));
}

function isSameText(band: Band, other: Band): boolean {
  const heights = [band, other].map(({ rows }) => medianOf(rows.flat().map(({ height }) => height)));
  const [lower, higher] = [Math.min(...heights), Math.max(...heights)];
  const gap = Math.max(other.top - band.bottom, band.top - other.bottom);
  return gap < AMONG_TEXT_GAP * higher && higher < AMONG_TEXT_HEIGHTS * lower;
}

function standBeside(a: Row, b: Row): boolean {
  const shared = Math.min(bottomOfAll(a), bottomOfAll(b)) - Math.max(topOfAll(a), topOfAll(b));
  return shared >= MIN_BESIDE * Math.min(bottomOfAll(a) - topOfAll(a), bottomOfAll(b) - topOfAll(b));
}
