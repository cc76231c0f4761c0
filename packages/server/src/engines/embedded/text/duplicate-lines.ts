import type { Point, Quad } from '@fovea/contract';
import { between, quadHeight, quadWidth } from './quad.js';

/** A line as it was found and read. */
export interface ReadLine {
  readonly quad: Quad;
  readonly text: string;
  /** How sure it was read, in 0 to 1. */
  readonly confidence: number;
}

/** A quad lies within another one when so much of it does. */
const MIN_INSIDE = 0.8;
/** Points by which that is measured, along and across the line. */
const POINTS_ALONG = 16;
const POINTS_ACROSS = 6;
/** One text holds another when this share of its characters is read differently at most. */
const MAX_MISREAD = 0.2;

/**
 * Leaves out lines that were found twice, as happens when a picture is searched at two scales: those that
 * lie within another line whose text holds theirs. Of two that lie within each other the surer one stays.
 *
 * @returns the lines to keep, in the order given
 */
export function withoutDuplicates<T extends ReadLine>(lines: readonly T[]): T[] {
  const kept = new Set<Bounded<T>>();
  const bounded = lines.map((line) => ({ line, ...boundsOf(line.quad) }));
  for (const item of bounded.toSorted((a, b) => areaOf(b.line.quad) - areaOf(a.line.quad))) {
    const { line } = item;
    const around = [...kept].filter((other) => meet(item, other) && isInside(line.quad, other.line.quad));
    const same = around.filter((other) => isInside(other.line.quad, line.quad));
    if (same.some((other) => other.line.confidence >= line.confidence)) continue;
    if (around.some((other) => !same.includes(other) && holds(other.line.text, line.text))) continue;
    for (const other of same) kept.delete(other);
    kept.add(item);
  }
  return bounded.filter((item) => kept.has(item)).map(({ line }) => line);
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Bounded<T> extends Bounds {
  readonly line: T;
}

function boundsOf(quad: Quad): Bounds {
  const [xs, ys] = [quad.map(({ x }) => x), quad.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function meet(a: Bounds, b: Bounds): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

const areaOf = (quad: Quad): number => quadWidth(quad) * quadHeight(quad);

function isInside(inner: Quad, outer: Quad): boolean {
  const [a, b, c, d] = inner;
  let inside = 0;
  for (let along = 0.5; along < POINTS_ALONG; along += 1) {
    const upper = between(a, b, along / POINTS_ALONG);
    const lower = between(d, c, along / POINTS_ALONG);
    for (let across = 0.5; across < POINTS_ACROSS; across += 1) {
      if (contains(outer, between(upper, lower, across / POINTS_ACROSS))) inside += 1;
    }
  }
  return inside >= MIN_INSIDE * POINTS_ALONG * POINTS_ACROSS;
}

/** Whether a point lies on the same side of all edges. */
function contains(quad: Quad, { x, y }: Point): boolean {
  const sides = quad.map((from, index) => {
    const to = quad[(index + 1) % quad.length] as Point;
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

function holds(text: string, part: string): boolean {
  const [whole, wanted] = [comparable(text), comparable(part)];
  return errorsWithin(whole, wanted) <= Math.floor(MAX_MISREAD * wanted.length);
}

/** Characters without spaces, case and width: what two readings of one line may differ in. */
function comparable(text: string): string[] {
  return [...text.normalize('NFKC').toLowerCase().replace(/\s/gu, '')];
}

/**
 * The fewest changed characters with which `part` stands somewhere in `whole`.
 *
 * @see Sellers, "The theory and computation of evolutionary distances", 1980
 */
function errorsWithin(whole: readonly string[], part: readonly string[]): number {
  let costs = new Array<number>(whole.length + 1).fill(0);
  part.forEach((character, row) => {
    const next = [row + 1];
    whole.forEach((other, column) => {
      const replaced = (costs[column] as number) + (other === character ? 0 : 1);
      next.push(Math.min(replaced, (costs[column + 1] as number) + 1, (next[column] as number) + 1));
    });
    costs = next;
  });
  return Math.min(...costs);
}
