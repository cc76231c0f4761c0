import type { Point } from '@fovea/contract';
import { connectedComponents, type Run } from './connected-components.js';
import { convexHull, minimumAreaRectangle, type TurnedRectangle } from './minimum-area-rectangle.js';

/** Pixels with a higher probability belong to text. */
const PIXEL_THRESHOLD = 0.3;
/** A box whose mean probability is lower is not text. */
const BOX_THRESHOLD = 0.45;
/** Smaller boxes, in pixels of the map, are specks. */
const MIN_SIDE = 3;
/** Stretches of a core's length for which its upper and its lower edge are noted, at most. */
const MAX_STRETCHES = 32;
/** Their least length, in pixels of the map. */
const MIN_STRETCH = 4;

/** The core of a line, or of a part of one, as the text detector marks it: less high than the letters. */
export interface TextCore {
  readonly hull: readonly Point[];
  /** Around the hull, its axis along the longer side. */
  readonly rectangle: TurnedRectangle;
  /** Points along the two edges that are parallel to the axis. */
  readonly edges: readonly Point[];
}

/**
 * Turns the text detector's probability map into cores of lines, in pixels of the map.
 *
 * @see Liao et al., "Real-time Scene Text Detection with Differentiable Binarization", 2019
 */
export function findTextCores(map: Float32Array, height: number, width: number): TextCore[] {
  const cores: TextCore[] = [];
  for (const component of connectedComponents(map, height, width, PIXEL_THRESHOLD)) {
    const hull = convexHull(component.flatMap(endsOf));
    const rectangle = minimumAreaRectangle(hull);
    if (!rectangle || rectangle.height < MIN_SIDE) continue;
    if (meanInside(map, height, width, rectangle) < BOX_THRESHOLD) continue;
    cores.push({ hull, rectangle, edges: edgesOf(component, rectangle) });
  }
  return cores;
}

function endsOf({ y, start, end }: Run): Point[] {
  return end > start
    ? [
        { x: start, y },
        { x: end, y },
      ]
    : [{ x: start, y }];
}

/** For each stretch along the axis the outermost points at both sides. */
function edgesOf(component: readonly Run[], { center, axis, width }: TurnedRectangle): Point[] {
  const count = Math.max(1, Math.min(MAX_STRETCHES, Math.floor(width / MIN_STRETCH)));
  const outermost = Array.from({ length: count }, () => ({ first: Infinity, last: -Infinity }));
  const points = Array.from({ length: 2 * count }, (): Point | undefined => undefined);
  const note = (x: number, y: number) => {
    const [dx, dy] = [x - center.x, y - center.y];
    const along = (dx * axis.x + dy * axis.y) / width + 0.5;
    const across = dy * axis.x - dx * axis.y;
    const index = Math.max(0, Math.min(count - 1, Math.floor(along * count)));
    const stretch = outermost[index] as { first: number; last: number };
    if (across < stretch.first) {
      stretch.first = across;
      points[index] = { x, y };
    }
    if (across > stretch.last) {
      stretch.last = across;
      points[count + index] = { x, y };
    }
  };
  for (const { y, start, end } of component) {
    for (let x = start; x < end; x += MIN_STRETCH) note(x, y);
    note(end, y);
  }
  return points.filter((point) => point !== undefined);
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
