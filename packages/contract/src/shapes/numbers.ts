import type { Box, Point } from '../result.js';

/** Three decimals, and still strictly between 0 and 1. */
export function threeDecimals(confidence: number): number {
  return Math.min(0.999, Math.max(0.001, Math.round(confidence * 1000) / 1000));
}

export function wireBox({ x, y, w, h }: Box): Box {
  return { x, y, w, h };
}

export function wholePoint({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
