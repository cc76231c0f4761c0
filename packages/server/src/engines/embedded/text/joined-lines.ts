import type { Point, Quad } from '@fovea/contract';
import { between, quadHeight } from './quad.js';
import { lineDirection, textDirection, turnBetween } from './text-direction.js';

/** Parts of one line are nearer than so many heights, or overlap by less: boxes reach beyond their text. */
const MAX_GAP = 0.9;
const MAX_OVERLAP = 0.6;
/** They share so much of the height of the lower one, which is so much of the higher one's at least. */
const MIN_SHARED_HEIGHT = 0.7;
const MIN_HEIGHT_RATIO = 0.8;
/** They run in one direction, to 3 degrees. */
const MAX_TURN = Math.PI / 60;
/** What shares less of the height does not stand beside the line at all. */
const MIN_BESIDE = 0.4;
/** A gap in a row within so many heights at the same place, however wide, parts columns. */
const COLUMN_REACH = 3;
/** Text ends so many heights before its box. */
const MARGIN = 0.3;

/** A line and the next one in its row, by their indices, in the frame of the text. */
interface Pair {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly heightRatio: number;
  /** Shared height over the lower one. */
  readonly sharedHeight: number;
  /** Where the gap begins, ends and lies across the lines; it ends before it begins when boxes overlap. */
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

/**
 * Joins boxes that the detector cut out of one line, in the middle of a sentence. Cells of a table and lines
 * of two columns stay apart however near they are: their gaps lie above each other.
 *
 * @returns the quads, those of one line as one, in the order of the leftmost of them
 */
export function joinLines(quads: readonly Quad[]): Quad[] {
  const pairs = pairsOf(quads);
  const next = new Map<number, number>();
  const continuing = new Set<number>();
  for (const pair of pairs) {
    if (!areParts(pair, quads) || continuing.has(pair.right)) continue;
    if (pairs.some((other) => other !== pair && partSameColumns(pair, other))) continue;
    next.set(pair.left, pair.right);
    continuing.add(pair.right);
  }
  return quads.flatMap((quad, first) => {
    if (continuing.has(first)) return [];
    let last = first;
    for (let index = next.get(last); index !== undefined; index = next.get(last)) last = index;
    const [a, , , d] = quad;
    const [, b, c] = quads[last] ?? quad;
    return [[a, b, c, d] as const];
  });
}

/** Every line with the nearest one to the right of it. */
function pairsOf(quads: readonly Quad[]): Pair[] {
  const direction = textDirection(quads);
  const [cosine, sine] = [Math.cos(direction), Math.sin(direction)];
  const edges = quads.map((quad, index) => {
    const place = ({ x, y }: Point) => ({ x: x * cosine + y * sine, y: y * cosine - x * sine });
    const [a, b, c, d] = quad;
    const [left, right] = [place(between(a, d, 0.5)), place(between(b, c, 0.5))];
    return { index, left, right, height: quadHeight(quad) };
  });
  return edges.flatMap((line) => {
    let nearest: Pair | undefined;
    for (const other of edges) {
      if (other.left.x <= line.left.x || other.right.x <= line.right.x) continue;
      const [lower, higher] = [Math.min(line.height, other.height), Math.max(line.height, other.height)];
      if (other.left.x < line.right.x - MAX_OVERLAP * lower) continue;
      if (nearest && other.left.x >= nearest.end) continue;
      const apart = Math.abs(other.left.y - line.right.y);
      const sharedHeight = Math.min(lower, (lower + higher) / 2 - apart) / lower;
      if (sharedHeight < MIN_BESIDE) continue;
      nearest = {
        left: line.index,
        right: other.index,
        height: lower,
        heightRatio: lower / higher,
        sharedHeight,
        start: line.right.x,
        end: other.left.x,
        level: (line.right.y + other.left.y) / 2,
      };
    }
    return nearest ?? [];
  });
}

function areParts(pair: Pair, quads: readonly Quad[]): boolean {
  const [left, right] = [quads[pair.left], quads[pair.right]];
  if (!left || !right) return false;
  return (
    pair.end - pair.start < MAX_GAP * pair.height &&
    pair.sharedHeight > MIN_SHARED_HEIGHT &&
    pair.heightRatio >= MIN_HEIGHT_RATIO &&
    Math.abs(turnBetween(lineDirection(left), lineDirection(right))) < MAX_TURN
  );
}

/** Whether another row has a gap at the place of this one. */
function partSameColumns(pair: Pair, other: Pair): boolean {
  const margin = MARGIN * pair.height;
  const shared = Math.min(pair.end, other.end) - Math.max(pair.start, other.start) + 2 * margin;
  const width = Math.min(pair.end - pair.start, other.end - other.start) + 2 * margin;
  return Math.abs(pair.level - other.level) < COLUMN_REACH * pair.height && shared > width / 2;
}
