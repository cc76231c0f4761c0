import type { Look } from './look.js';
import { cornersOf, type TurnedRectangle } from './minimum-area-rectangle.js';
import type { SeenCore } from './seen-core.js';
import type { TextCore } from './text-cores.js';

/** Where a line's core is: its center, its size and how far it is turned clockwise. */
export interface CorePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly degrees?: number;
}

export function rectangleOf({ x, y, width, height, degrees = 0 }: CorePlace): TurnedRectangle {
  const angle = (degrees * Math.PI) / 180;
  return { center: { x, y }, axis: { x: Math.cos(angle), y: Math.sin(angle) }, width, height };
}

/** A core that fills a rectangle, for tests. */
export function coreAt(place: CorePlace): TextCore {
  const rectangle = rectangleOf(place);
  const corners = cornersOf(rectangle);
  return { rectangle, hull: corners, edges: corners };
}

/** The same as a look has seen it. */
export function seenAt(place: CorePlace, seen: { pixel?: number; misfit?: number } = {}): SeenCore {
  return { ...coreAt(place), pixel: 1, misfit: 0, ...seen };
}

/** A look at a page of a size, so many times smaller. */
export function lookAt(width: number, height: number, pixel: number): Look {
  const [topLeft, topRight] = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
  ];
  return {
    width: Math.round(width / pixel),
    height: Math.round(height / pixel),
    pixel,
    quad: [topLeft, topRight, { x: width, y: height }, { x: 0, y: height }],
  };
}
