import type { Point, Size } from '@fovea/contract';
import { convexOverlap } from './convex-overlap.js';
import { type Look, toPage } from './look.js';
import { cornersOf, minimumAreaRectangle } from './minimum-area-rectangle.js';
import type { TextCore } from './text-cores.js';

/** A core, in pixels of the page, with what tells how well it was seen. */
export interface SeenCore extends TextCore {
  /** Size of a pixel of the look in pixels of the page. */
  readonly pixel: number;
  /** 0 for a line of a good size along the look's rows; the more the worse. */
  readonly misfit: number;
}

/** Cores so high, in pixels of the look, are seen best. */
const BEST_HEIGHTS = [7, 60] as const;
/** A line that is turned by so much, in radians, is seen as badly as one of half or twice a best height. */
const BAD_TURN = Math.PI / 8;
/** As bad is one that reaches the border of the look, where it may be cut. */
const CUT = 1;
/** Nearer to the border, in pixels of the look, is at it. */
const BORDER = 2;
/** A core with this share of its area in better ones is the same text. */
const SAME_TEXT = 0.5;

/**
 * A core that a look has found, moved to the page.
 *
 * @returns undefined when nothing is left of it, or it lies beyond the page
 */
export function seenCore(core: TextCore, look: Look, page: Size): SeenCore | undefined {
  const move = toPage(look);
  const hull = core.hull.map(move);
  const rectangle = minimumAreaRectangle(hull);
  if (!rectangle || !isInside(rectangle.center, page)) return undefined;
  return {
    hull,
    edges: core.edges.map(move),
    rectangle,
    pixel: look.pixel,
    misfit: misfit(core, look, page),
  };
}

function isInside({ x, y }: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function misfit({ rectangle, hull }: TextCore, look: Look, page: Size): number {
  const [lowest, highest] = BEST_HEIGHTS;
  const size = Math.max(0, Math.log2(lowest / rectangle.height), Math.log2(rectangle.height / highest));
  // Along the rows or across them: the detector sees both well.
  const turn = Math.asin(Math.min(Math.abs(rectangle.axis.x), Math.abs(rectangle.axis.y)));
  return size + turn / BAD_TURN + (isCut(hull, look, page) ? CUT : 0);
}

/** Whether a core reaches a border of the look that is not one of the page. */
function isCut(hull: readonly Point[], look: Look, page: Size): boolean {
  const move = toPage(look);
  const isWithin = (point: Point) => isInside(move(point), page);
  const [right, bottom] = [look.width - 1 - BORDER, look.height - 1 - BORDER];
  return hull.some(
    ({ x, y }) =>
      (x < BORDER && isWithin({ x: x - 2 * BORDER, y })) ||
      (x > right && isWithin({ x: x + 2 * BORDER, y })) ||
      (y < BORDER && isWithin({ x, y: y - 2 * BORDER })) ||
      (y > bottom && isWithin({ x, y: y + 2 * BORDER })),
  );
}

/** Of cores that show the same text those that were seen best. */
export function bestSeen<Core extends SeenCore>(cores: readonly Core[]): Core[] {
  const sorted = [...cores].sort((a, b) => a.misfit - b.misfit || b.rectangle.width - a.rectangle.width);
  const kept: { core: Core; corners: readonly Point[]; reach: number }[] = [];
  for (const core of sorted) {
    const { center, width, height } = core.rectangle;
    const corners = cornersOf(core.rectangle);
    const reach = (width + height) / 2;
    let covered = 0;
    for (const better of kept) {
      const { center: other } = better.core.rectangle;
      const away = Math.max(Math.abs(other.x - center.x), Math.abs(other.y - center.y));
      if (away < reach + better.reach) covered += convexOverlap(corners, better.corners);
    }
    if (covered <= SAME_TEXT * width * height) kept.push({ core, corners, reach });
  }
  return kept.map(({ core }) => core);
}
