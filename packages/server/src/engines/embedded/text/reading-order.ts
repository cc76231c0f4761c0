import type { Quad } from '@fovea/contract';
import { type Split, splitIntoColumns } from './layout/columns.js';
import { type LineBox, placeLines } from './layout/line-box.js';
import { leanOf, uprighted, withoutOverlap } from './layout/neighbours.js';
import { levelled } from './layout/perspective.js';
import { rowByRow } from './layout/records.js';
import { quadHeight, quadWidth } from './quad.js';
import { lineDirection, textDirection, turnBetween } from './text-direction.js';

/** A line that is at least so many heights long and runs this far off, in radians, is a text of its own. */
const MIN_LENGTH_TO_RUN_OFF = 3;
const RUNS_OFF = Math.PI / 4;
/** Columns within columns are parted so often; what is left then is read by rows. */
const MAX_DEPTH = 8;

/**
 * Puts lines in the order in which a person reads them: column by column, in each from the top; rows of a
 * table, the parts of a line and what is scattered over a picture from the top and from the left. Lines
 * that run in another direction than most come last.
 *
 * @see Nagy, Seth, "Hierarchical representation of optically scanned documents", 1984
 */
export function inReadingOrder<T extends { readonly quad: Quad }>(lines: readonly T[]): T[] {
  const direction = textDirection(lines.map(({ quad }) => quad));
  const along = lines.filter(({ quad }) => !runsOff(quad, direction));
  const off = lines.filter(({ quad }) => runsOff(quad, direction));
  const placed = placeLines(
    along.map(({ quad }) => quad),
    direction,
  );
  const ordered = orderPage(withoutOverlap(levelled(placed))).flatMap(({ index }) => along[index] ?? []);
  return off.length === 0 ? ordered : [...ordered, ...inReadingOrder(off)];
}

function runsOff(quad: Quad, direction: number): boolean {
  if (quadWidth(quad) < MIN_LENGTH_TO_RUN_OFF * quadHeight(quad)) return false;
  return Math.abs(turnBetween(direction, lineDirection(quad))) > RUNS_OFF;
}

function orderPage(lines: readonly LineBox[]): readonly LineBox[] {
  const split = splitIntoColumns(lines);
  const upright = uprighted(lines, leanOf(lines));
  const uprightSplit = splitIntoColumns(upright);
  const isLeaning = (uprightSplit?.linesInColumns ?? 0) > (split?.linesInColumns ?? 0);
  return isLeaning ? orderParts(upright, uprightSplit, MAX_DEPTH) : orderParts(lines, split, MAX_DEPTH);
}

function orderParts(lines: readonly LineBox[], split: Split | undefined, depth: number): readonly LineBox[] {
  if (!split || depth === 0) return rowByRow(lines);
  return split.parts.flatMap((part) => orderParts(part, splitIntoColumns(part), depth - 1));
}
