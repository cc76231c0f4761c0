import type { Point } from '@fovea/contract';
import { convexHull, encase, minimumAreaRectangle, type TurnedRectangle } from './minimum-area-rectangle.js';
import type { TextCore } from './text-cores.js';

/** Pieces of a line are no further apart than this, in heights of their cores: a wide space. */
const MAX_GAP = 1;
/** Their middles are off by no more than this, in heights … */
const MAX_OFFSET = 0.6;
/** … and their heights differ by no more than this factor, those of fragments by more. */
const MAX_HEIGHT_RATIO = 1.8;
const MAX_FRAGMENT_RATIO = 3;
/** A piece shorter than this many heights of the line is a fragment of it. */
const FRAGMENT_WIDTH = 3;
/** Pieces this many times as long as high have a direction of their own … */
const DIRECTED_RATIO = 2.5;
/** … which differs by no more than this, in radians, from the line's, or is that of an upright stroke. */
const MAX_TURN = Math.PI / 12;
/** Joined pieces are no higher than this many times the higher one: else they lie along a curve. */
const MAX_GROWTH = 1.4;

/**
 * Joins the pieces of lines that the detector broke: large, slanted and widely spaced text comes in pieces
 * so near to each other that each box would cut off letters of the next.
 */
export function joinPieces(cores: readonly TextCore[]): TextCore[] {
  const rest = [...cores].sort((a, b) => b.rectangle.width - a.rectangle.width);
  const lines: TextCore[] = [];
  for (let line = rest.shift(); line; line = rest.shift()) {
    for (let index = 0; index < rest.length; index += 1) {
      const longer = joined(line, rest[index] as TextCore);
      if (!longer) continue;
      line = longer;
      rest.splice(index, 1);
      index = -1;
    }
    lines.push(line);
  }
  return lines;
}

/** The line that two pieces make; undefined when they do not continue each other. */
function joined(line: TextCore, piece: TextCore): TextCore | undefined {
  const { width, height, center, axis } = line.rectangle;
  const other = piece.rectangle;
  const reach = (width + other.width + height + other.height) / 2 + MAX_GAP * height;
  if (Math.abs(other.center.x - center.x) > reach || Math.abs(other.center.y - center.y) > reach)
    return undefined;
  if (isDirected(line.rectangle) && isDirected(other)) {
    const turn = Math.acos(Math.min(1, Math.abs(axis.x * other.axis.x + axis.y * other.axis.y)));
    if (turn > MAX_TURN && turn < Math.PI / 2 - MAX_TURN) return undefined;
  }
  const { start, end, first, last } = extentAlong(piece.hull, axis, center);
  const lower = Math.min(height, last - first);
  const isFragment = end - start < FRAGMENT_WIDTH * height;
  const maxRatio = isFragment ? MAX_FRAGMENT_RATIO : MAX_HEIGHT_RATIO;
  if (Math.max(height, last - first) > maxRatio * lower) return undefined;
  if (Math.abs(first + last) / 2 > MAX_OFFSET * lower) return undefined;
  if (Math.max(start - width / 2, -width / 2 - end) > MAX_GAP * lower) return undefined;

  const hull = convexHull([...line.hull, ...piece.hull]);
  const rectangle = isDirected(line.rectangle) ? minimumAreaRectangle(hull) : encase(hull, axis);
  if (!rectangle || rectangle.height > MAX_GROWTH * Math.max(height, last - first)) return undefined;
  return { hull, rectangle, edges: [...line.edges, ...piece.edges] };
}

function isDirected({ width, height }: TurnedRectangle): boolean {
  return width >= DIRECTED_RATIO * height;
}

/** How far points reach along an axis and across it, seen from a center. */
function extentAlong(points: readonly Point[], axis: Point, center: Point) {
  let [start, end, first, last] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const point of points) {
    const [dx, dy] = [point.x - center.x, point.y - center.y];
    const along = dx * axis.x + dy * axis.y;
    const across = dy * axis.x - dx * axis.y;
    start = Math.min(start, along);
    end = Math.max(end, along);
    first = Math.min(first, across);
    last = Math.max(last, across);
  }
  return { start, end, first, last };
}
