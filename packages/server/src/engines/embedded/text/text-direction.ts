import type { Point, Quad } from '@fovea/contract';
import { quadHeight } from './quad.js';

/** Directions that differ by less, in radians, are one: perspective fans the lines of a page out. */
const SPREAD = Math.PI / 9;
/** Of two directions that nearly balance the more upright one wins: pictures are rarely turned. */
const UPRIGHT_PREFERENCE = 0.05;

/** Direction of one line in radians, clockwise; 0 for text that runs to the right. */
export function lineDirection(quad: Quad): number {
  const { x, y } = lineVector(quad);
  return Math.atan2(y, x);
}

function lengthOf(quad: Quad): number {
  const { x, y } = lineVector(quad);
  return Math.hypot(x, y);
}

/** From where a line begins to where it ends, half way down. */
function lineVector([a, b, c, d]: Quad): Point {
  return { x: (b.x - a.x + c.x - d.x) / 2, y: (b.y - a.y + c.y - d.y) / 2 };
}

/** The turn that leads from one direction to another, in radians in [-π, π]. */
export function turnBetween(from: number, to: number): number {
  return Math.atan2(Math.sin(to - from), Math.cos(to - from));
}

/**
 * Direction of the text in radians, clockwise: the one that most of its length agrees on. Lines that run
 * differently, such as a label up the border of a page, do not bend it.
 */
export function textDirection(quads: readonly Quad[]): number {
  const lines = quads.map((quad) => ({ quad, angle: lineDirection(quad), length: lengthOf(quad) }));
  lines.sort((a, b) => a.angle - b.angle);
  const twice = [...lines, ...lines.map((line) => ({ ...line, angle: line.angle + 2 * Math.PI }))];
  let best = { votes: -1, from: 0, to: 0 };
  let to = 0;
  let length = 0;
  lines.forEach((line, from) => {
    for (let next = twice[to]; next && next.angle <= line.angle + SPREAD; next = twice[to]) {
      length += next.length;
      to += 1;
    }
    const middle = (line.angle + (twice[to - 1]?.angle ?? line.angle)) / 2;
    const votes = length * (1 + UPRIGHT_PREFERENCE * Math.cos(middle));
    if (votes > best.votes) best = { votes, from, to };
    length -= line.length;
  });
  return meanDirection(twice.slice(best.from, best.to).map(({ quad }) => quad));
}

/** The mean by how well each line shows its direction: boxes around short ones tend to stand straight. */
function meanDirection(quads: readonly Quad[]): number {
  let [x, y] = [0, 0];
  for (const quad of quads) {
    const vector = lineVector(quad);
    const weight = lengthOf(quad) / Math.max(quadHeight(quad), Number.MIN_VALUE);
    x += weight * vector.x;
    y += weight * vector.y;
  }
  return Math.atan2(y, x);
}
