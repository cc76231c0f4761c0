import type { Quad } from '@fovea/contract';
import { quadHeight, quadWidth } from '../quad.js';
import { lineDirection, turnBetween } from '../text-direction.js';

/** A line in the frame of the text: x along the lines, y down across them, in pixels. */
export interface LineBox {
  /** Which of the lines given it is. */
  readonly index: number;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly height: number;
  /** How far the line itself still falls, in pixels down for one to the right. */
  readonly slope: number;
}

/** Boxes reach beyond the text at both ends: by so much of their height, at most so much of their length. */
const MARGIN = 0.3;
const MAX_MARGIN = 0.25;

/** Puts quads into the frame of text that runs in `direction`, radians clockwise. */
export function placeLines(quads: readonly Quad[], direction: number): LineBox[] {
  const [cosine, sine] = [Math.cos(direction), Math.sin(direction)];
  return quads.map((quad, index) => {
    const xs = quad.map(({ x, y }) => x * cosine + y * sine);
    const ys = quad.map(({ x, y }) => y * cosine - x * sine);
    const turn = turnBetween(direction, lineDirection(quad));
    const runsAcross = Math.abs(Math.sin(turn)) > Math.SQRT1_2;
    const height = runsAcross ? quadWidth(quad) : quadHeight(quad);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const margin = Math.min(MARGIN * height, MAX_MARGIN * (right - left));
    return {
      index,
      left: left + margin,
      right: right - margin,
      middle: ys.reduce((sum, y) => sum + y, 0) / ys.length,
      height,
      slope: runsAcross ? 0 : Math.tan(turn),
    };
  });
}

export const topOf = ({ middle, height }: LineBox): number => middle - height / 2;
export const bottomOf = ({ middle, height }: LineBox): number => middle + height / 2;
export const widthOf = ({ left, right }: LineBox): number => right - left;

/** Length of a line in its own heights: about three letters, or one Chinese character, to each. */
export const lengthInHeights = (line: LineBox): number => widthOf(line) / line.height;

export const topOfAll = (lines: readonly LineBox[]): number => Math.min(...lines.map(topOf));
export const bottomOfAll = (lines: readonly LineBox[]): number => Math.max(...lines.map(bottomOf));

/** The upper median; 0 of nothing. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
