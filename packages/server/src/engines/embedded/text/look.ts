import type { Point, Quad, Size } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import { MAX_PIXELS } from './input.js';
import { type Projection, project, projectionOnto } from './projection.js';

/** Tiles share so many pixels of the view: a line that one of them cuts is whole in the next. */
const OVERLAP = 48;
/** The text detector halves its input five times. */
const SIDE_MULTIPLE = 32;
const MAX_TILE = Math.floor(Math.sqrt(MAX_PIXELS) / SIDE_MULTIPLE) * SIDE_MULTIPLE;

/** A rectangle in the frame of an axis: along it and across it, from the corner of the page. */
export interface Region {
  readonly axis: Point;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A part of the page, at whatever size and angle, in which text is looked for. */
export interface Look extends Size {
  /** The part of the page. */
  readonly quad: Quad;
  /** Size of a pixel of the look in pixels of the page. */
  readonly pixel: number;
}

/** The smallest region along an axis around some points. */
export function regionAround(points: readonly Point[], axis: Point, margin: number): Region {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    const [along, across] = [x * axis.x + y * axis.y, y * axis.x - x * axis.y];
    left = Math.min(left, along - margin);
    right = Math.max(right, along + margin);
    top = Math.min(top, across - margin);
    bottom = Math.max(bottom, across + margin);
  }
  return { axis, left, top, right, bottom };
}

/** Looks that cover a region, none larger than a run of the detector may be. */
export function looksOver({ axis, left, top, right, bottom }: Region, pixel: number): Look[] {
  const columns = stretches((right - left) / pixel);
  const rows = stretches((bottom - top) / pixel);
  const at = (column: number, row: number): Point => {
    const [along, across] = [left + column * pixel, top + row * pixel];
    return { x: along * axis.x - across * axis.y, y: along * axis.y + across * axis.x };
  };
  return rows.starts.flatMap((row) =>
    columns.starts.map((column) => ({
      width: columns.length,
      height: rows.length,
      pixel,
      quad: [
        at(column, row),
        at(column + columns.length, row),
        at(column + columns.length, row + rows.length),
        at(column, row + rows.length),
      ] as const,
    })),
  );
}

/** Parts a length into equal stretches that overlap, each a length that the detector takes. */
function stretches(length: number): { length: number; starts: number[] } {
  const count = length <= MAX_TILE ? 1 : Math.ceil((length - OVERLAP) / (MAX_TILE - OVERLAP));
  const step = count === 1 ? 0 : (length - OVERLAP) / count;
  const each = count === 1 ? length : step + OVERLAP;
  return {
    length: Math.ceil(each / SIDE_MULTIPLE) * SIDE_MULTIPLE,
    starts: Array.from({ length: count }, (_, index) => Math.floor(index * step)),
  };
}

/** Where pixels of a look are on the page. */
export function toPage({ quad, width, height }: Look): (point: Point) => Point {
  const projection: Projection = projectionOnto(quad);
  return ({ x, y }) => project(projection, x / width, y / height);
}

/** The look of a view of the whole page. */
export function wholeLook(page: Size, view: Raster): Look {
  const [right, bottom] = [page.width, page.height];
  return {
    width: view.width,
    height: view.height,
    pixel: Math.sqrt((page.width * page.height) / (view.width * view.height)),
    quad: [
      { x: 0, y: 0 },
      { x: right, y: 0 },
      { x: right, y: bottom },
      { x: 0, y: bottom },
    ],
  };
}

/** The same look at the smaller view of the page. */
export function onView(look: Look, page: Size, view: Size): Look {
  const move = ({ x, y }: Point): Point => ({
    x: (x * view.width) / page.width,
    y: (y * view.height) / page.height,
  });
  const [a, b, c, d] = look.quad;
  return { ...look, quad: [move(a), move(b), move(c), move(d)] };
}
