import { type Gutter, sideOf } from './gutters.js';
import { bottomOf, bottomOfAll, medianOf, topOfAll, widthOf } from './line-box.js';
import type { Row } from './rows.js';
import { isRowOfCells } from './table.js';

/** So many heights without any text, and half as much as the gutter is wide, end the columns. */
const MIN_BAND_GAP = 2;
/** A title or a footer is so many times as wide as the lines of a column, */
const TITLE_WIDTH = 1.4;
/** and a title is so many times as high as they are, or so many heights above them. */
const TITLE_HEIGHT = 1.2;
const TITLE_GAP = 1;

/** Rows below each other, and where they begin and end. */
export interface Band {
  readonly rows: Row[];
  readonly isCrossing: boolean;
  readonly top: number;
  bottom: number;
}

/** Rows from the top, as long as all or none of them cross the gutter and no gap parts them. */
export function bandsOf(rows: readonly Row[], gutter: Gutter, height: number): Band[] {
  const minGap = Math.max(MIN_BAND_GAP * height, gutter.width / 2);
  const ofCells = rows.map(isRowOfCells);
  const bands: Band[] = [];
  rows.forEach((row, index) => {
    const isCrossing =
      row.some((line) => sideOf(line, gutter) === 0) ||
      // One row of cells may be the short ends of paragraphs.
      (ofCells[index] === true && (ofCells[index - 1] === true || ofCells[index + 1] === true)) ||
      isTitle(rows, index, gutter, height);
    const [top, bottom] = [topOfAll(row), bottomOfAll(row)];
    const band = bands.at(-1);
    if (band && band.isCrossing === isCrossing && top - band.bottom < minGap) {
      band.rows.push(row);
      band.bottom = Math.max(band.bottom, bottom);
    } else {
      bands.push({ rows: [row], isCrossing, top, bottom });
    }
  });
  return bands;
}

/**
 * Whether the first or the last row belongs to all columns, though it does not cross the gutter: it is
 * wider than the lines at its side, or it is a title over a column that is not the first.
 */
function isTitle(rows: readonly Row[], index: number, gutter: Gutter, height: number): boolean {
  const [line, ...others] = rows[index] ?? [];
  if (!line || others.length > 0 || (index > 0 && index < rows.length - 1)) return false;
  const side = sideOf(line, gutter);
  const width = medianOf(
    rows
      .flat()
      .filter((other) => sideOf(other, gutter) === side)
      .map(widthOf),
  );
  if (widthOf(line) > TITLE_WIDTH * width) return true;
  const next = rows[index + 1];
  if (!next || side < 0) return false;
  return line.height > TITLE_HEIGHT * height || topOfAll(next) - bottomOf(line) > TITLE_GAP * height;
}
