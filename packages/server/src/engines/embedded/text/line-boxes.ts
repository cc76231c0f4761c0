import type { Point, Quad } from '@fovea/contract';
import { groupByDirection } from './directions.js';
import { type LineFan, measureFan } from './line-fan.js';
import { cornersOf, encase, type TurnedRectangle } from './minimum-area-rectangle.js';
import { perspectiveBox, slopesInFan } from './perspective-box.js';
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
  const axes = groupByDirection(cores.filter(isTelling), lengthwise).map(({ axis }) => axis);
  if (axes.length === 0) axes.push({ x: 1, y: 0 });
  return cores.map((core) => {
    const { rectangle, hull } = core;
    if (isTelling(core)) return core;
    const [best] = axes.map((axis) => encase(hull, axis)).sort((a, b) => areaOf(a) - areaOf(b)) as [
      TurnedRectangle,
    ];
    return areaOf(best) <= SETTLE_AREA * areaOf(rectangle) ? { ...core, rectangle: best } : core;
  });
}

/**
 * Boxes around the letters whose cores were found, in the order of the cores: rectangles, or trapezoids
 * where the lines fan out in perspective. The first edge of each runs along its longer side.
 *
 * @param pixel size of a pixel of the view in which they were found
 */
export function lineQuads(cores: readonly TextCore[], pixel: number): Quad[] {
  const fans = new Map<TextCore, LineFan>();
  for (const { axis, items } of groupByDirection(cores.filter(isTelling), lengthwise)) {
    const fan = measureFan(
      items.map(({ rectangle }) => rectangle),
      axis,
      pixel,
    );
    if (fan) for (const core of items) fans.set(core, fan);
  }
  return cores.map((core) => {
    const { width, height } = core.rectangle;
    const across = (width * height * UNCLIP_RATIO) / (2 * (width + height));
    const along = across + END_PADDING * (height + 2 * across);
    const fan = fans.get(core);
    const slopes = fan && slopesInFan(core, fan);
    return slopes
      ? perspectiveBox(core, slopes, along, across / height)
      : cornersOf(core.rectangle, along, across);
  });
}

function isTelling({ rectangle }: TextCore): boolean {
  return rectangle.width >= TELLING_RATIO * rectangle.height;
}

function lengthwise({ rectangle: { axis, width } }: TextCore): Point {
  return { x: axis.x * width, y: axis.y * width };
}

export function areaOf({ width, height }: TurnedRectangle): number {
  return width * height;
}
