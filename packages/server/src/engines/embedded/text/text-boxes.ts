import type { Point, Quad } from '@fovea/contract';
import { connectedComponents, type Run } from './connected-components.js';
import {
  convexHull,
  cornersOf,
  minimumAreaRectangle,
  type TurnedRectangle,
} from './minimum-area-rectangle.js';
import { clockwise } from './quad.js';

/** Pixels with a higher probability belong to text. */
const PIXEL_THRESHOLD = 0.3;
/** A box whose mean probability is lower is not text. */
const BOX_THRESHOLD = 0.45;
/** Smaller boxes, in pixels of the map, are specks. */
const MIN_SIDE = 3;
/** The detector marks the core of a line; area times this over the outline is how far the line reaches. */
const UNCLIP_RATIO = 2;
/** Added at both ends, as a share of the height: first letters and full stops lie there. */
const END_PADDING = 0.15;

/**
 * Turns the text detector's probability map into boxes around lines, in pixels of the map.
 *
 * @returns at most `limit` boxes, the largest
 * @see Liao et al., "Real-time Scene Text Detection with Differentiable Binarization", 2019
 */
export function findTextBoxes(map: Float32Array, height: number, width: number, limit: number): Quad[] {
  const boxes: { area: number; quad: Quad }[] = [];
  for (const component of connectedComponents(map, height, width, PIXEL_THRESHOLD)) {
    const core = minimumAreaRectangle(convexHull(outline(component)));
    if (!core || core.height < MIN_SIDE) continue;
    if (meanInside(map, height, width, core) < BOX_THRESHOLD) continue;
    const across = (core.width * core.height * UNCLIP_RATIO) / (2 * (core.width + core.height));
    const along = across + END_PADDING * (core.height + 2 * across);
    boxes.push({ area: core.width * core.height, quad: clockwise(cornersOf(core, along, across)) });
  }
  if (boxes.length > limit) boxes.sort((a, b) => b.area - a.area).length = limit;
  return boxes.map(({ quad }) => quad);
}

function outline(component: readonly Run[]): Point[] {
  return component.flatMap(({ y, start, end }) =>
    end > start
      ? [
          { x: start, y },
          { x: end, y },
        ]
      : [{ x: start, y }],
  );
}

/** Mean of the map over the pixels whose centers lie in a turned rectangle. */
function meanInside(map: Float32Array, height: number, width: number, rectangle: TurnedRectangle): number {
  const { center, axis } = rectangle;
  const [halfWidth, halfHeight] = [rectangle.width / 2, rectangle.height / 2];
  const reachX = Math.abs(axis.x) * halfWidth + Math.abs(axis.y) * halfHeight;
  const reachY = Math.abs(axis.y) * halfWidth + Math.abs(axis.x) * halfHeight;
  const lastX = Math.min(width - 1, Math.ceil(center.x + reachX));
  const lastY = Math.min(height - 1, Math.ceil(center.y + reachY));
  let sum = 0;
  let count = 0;
  for (let y = Math.max(0, Math.floor(center.y - reachY)); y <= lastY; y += 1) {
    for (let x = Math.max(0, Math.floor(center.x - reachX)); x <= lastX; x += 1) {
      const [dx, dy] = [x - center.x, y - center.y];
      if (Math.abs(dx * axis.x + dy * axis.y) > halfWidth + 0.5) continue;
      if (Math.abs(-dx * axis.y + dy * axis.x) > halfHeight + 0.5) continue;
      sum += map[y * width + x] as number;
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
