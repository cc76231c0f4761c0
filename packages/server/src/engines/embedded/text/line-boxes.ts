import type { Quad } from '@fovea/contract';
import { groupByDirection } from './directions.js';
import { cornersOf, encase, type TurnedRectangle } from './minimum-area-rectangle.js';
import type { TextCore } from './text-cores.js';

/** The detector marks the core of a line; area times this over the outline is how far the line reaches. */
const UNCLIP_RATIO = 2;
/** Added at both ends, as a share of the height: first letters and full stops lie there. */
const END_PADDING = 0.15;
/** The shape of a core this many times as long as high tells its direction. */
const TELLING_RATIO = 4;
/** A core that is shorter may be so much larger in the direction of the others. */
const SETTLE_AREA = 1.15;

/**
 * Gives short cores the direction of long ones: the smallest rectangle around "A" or "42" is turned by
 * whatever shape the letters have. Where there are no long ones, text is upright more often than not.
 */
export function settleDirections(cores: readonly TextCore[]): TextCore[] {
  const telling = cores.filter(({ rectangle }) => rectangle.width >= TELLING_RATIO * rectangle.height);
  const axes = groupByDirection(telling, ({ rectangle: { axis, width } }) => ({
    x: axis.x * width,
    y: axis.y * width,
  })).map(({ axis }) => axis);
  if (axes.length === 0) axes.push({ x: 1, y: 0 });
  return cores.map((core) => {
    const { rectangle, hull } = core;
    if (rectangle.width >= TELLING_RATIO * rectangle.height) return core;
    const [best] = axes.map((axis) => encase(hull, axis)).sort((a, b) => areaOf(a) - areaOf(b)) as [
      TurnedRectangle,
    ];
    return areaOf(best) <= SETTLE_AREA * areaOf(rectangle) ? { ...core, rectangle: best } : core;
  });
}

/** Box around the letters whose core was found. */
export function lineQuad({ rectangle }: TextCore): Quad {
  const { width, height } = rectangle;
  const across = (width * height * UNCLIP_RATIO) / (2 * (width + height));
  const along = across + END_PADDING * (height + 2 * across);
  return cornersOf(rectangle, along, across);
}

export function areaOf({ width, height }: TurnedRectangle): number {
  return width * height;
}
