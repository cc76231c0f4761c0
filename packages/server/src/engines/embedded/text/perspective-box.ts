import type { Point, Quad } from '@fovea/contract';
import type { LineFan } from './line-fan.js';
import type { TurnedRectangle } from './minimum-area-rectangle.js';
import type { TextCore } from './text-cores.js';

/** The slopes of a line's upper and lower edge against its axis. */
export interface EdgeSlopes {
  readonly upper: number;
  readonly lower: number;
}

/** A line whose ends differ in height by less than this share is as good as a rectangle. */
const MIN_TAPER = 0.05;
/** Ends that differ more are not those of a line in perspective. */
const MAX_TAPER = 1.2;
/** A line whose own direction is off the fan by more than this is not of it. */
const MAX_OFF = 0.05;

/** The slopes of a line's edges as the fan of all lines tells them; undefined when it is flat there. */
export function slopesInFan({ rectangle }: TextCore, fan: LineFan): EdgeSlopes | undefined {
  const { center, width, height } = rectangle;
  // The axis of a rectangle points to the right, that of the fan may not.
  const isAlong = rectangle.axis.x * fan.axis.x + rectangle.axis.y * fan.axis.y > 0;
  const own = isAlong ? rectangle.axis : { x: -rectangle.axis.x, y: -rectangle.axis.y };
  const across = (center.y - fan.center.y) * fan.axis.x - (center.x - fan.center.x) * fan.axis.y;
  const slope = (own.y * fan.axis.x - own.x * fan.axis.y) / (own.x * fan.axis.x + own.y * fan.axis.y);
  const middle = fan.slope + fan.spread * across - slope;
  const taper = Math.abs(fan.spread) * width;
  if (Math.abs(middle) > MAX_OFF || taper < MIN_TAPER || taper > MAX_TAPER) return undefined;
  const half = ((isAlong ? fan.spread : -fan.spread) * height) / 2;
  return { upper: middle - half, lower: middle + half };
}

/**
 * The box around a line in perspective: its edges, with these slopes, touch the core from outside.
 *
 * @param along by how much the box is longer than the core, at both ends
 * @param across by how much it is higher at both sides, in heights of the core there
 */
export function perspectiveBox(
  { rectangle, edges }: TextCore,
  slopes: EdgeSlopes,
  along: number,
  across: number,
): Quad {
  const points = edges.map((point) => inFrame(rectangle, point));
  const top = Math.min(...points.map(({ x, y }) => y - slopes.upper * x));
  const bottom = Math.max(...points.map(({ x, y }) => y - slopes.lower * x));
  const side = (x: number): [Point, Point] => {
    const [upper, lower] = [top + slopes.upper * x, bottom + slopes.lower * x];
    const reach = across * (lower - upper);
    return [onPage(rectangle, { x, y: upper - reach }), onPage(rectangle, { x, y: lower + reach })];
  };
  const end = rectangle.width / 2 + along;
  const [topLeft, bottomLeft] = side(-end);
  const [topRight, bottomRight] = side(end);
  return [topLeft, topRight, bottomRight, bottomLeft];
}

function inFrame({ center, axis }: TurnedRectangle, { x, y }: Point): Point {
  const [dx, dy] = [x - center.x, y - center.y];
  return { x: dx * axis.x + dy * axis.y, y: dy * axis.x - dx * axis.y };
}

function onPage({ center, axis }: TurnedRectangle, { x, y }: Point): Point {
  return { x: center.x + x * axis.x - y * axis.y, y: center.y + x * axis.y + y * axis.x };
}
