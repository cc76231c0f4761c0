import type { Point } from '@fovea/contract';
import { groupByDirection } from './directions.js';
import { MAX_PIXELS } from './input.js';
import { type Look, looksOver, regionAround } from './look.js';
import type { SeenCore } from './seen-core.js';

/** The detector breaks lines that are turned by more than this, in radians, into pieces. */
const MAX_TURN = Math.PI / 8;
/** Lower cores, in pixels of the look, are of text that is too small: letters 8 px high with their ascenders. */
const SMALL = 4.75;
/** Where so many cores are small, the others may be no text at all. */
const SMALL_SHARE = 0.15;
/** A view that shrinks the page by less than this shows it all. */
const MIN_SHRINK = 1.1;
/** Height that small and large cores get in the next look. */
const GOOD_HEIGHT = 8;
/** Cores higher than this share of the picture are of huge text, whose letters may come apart. */
const HUGE_SHARE = 0.1;
const GOOD_HUGE_HEIGHT = 20;
/** All further looks together have at most so many times the pixels of a first one: the bound of their time. */
const MAX_FURTHER = 20;

/**
 * Where to look again after a first look at the whole page: along lines that are slanted, closer at small
 * text, from further away at huge text.
 *
 * @param first the look in which the cores were found
 */
export function nextLooks(cores: readonly SeenCore[], first: Look): Look[] {
  const { pixel } = first;
  const upright: SeenCore[] = [];
  const looks: Look[] = [];
  for (const { axis, items } of groupByDirection(cores, lengthwise, 'quarter turn')) {
    const isSlanted = Math.abs(Math.atan2(axis.y, axis.x)) > MAX_TURN;
    if (isSlanted && items.length > 1) looks.push(...closer(items, axis, pixel));
    else upright.push(...items);
  }
  const small = upright.filter((core) => heightSeen(core) < SMALL);
  if (small.length > SMALL_SHARE * upright.length && pixel > MIN_SHRINK) {
    looks.push(...closer(small, { x: 1, y: 0 }, (pixel * SMALL) / GOOD_HEIGHT));
  }
  const highest = Math.max(0, ...upright.map(heightSeen));
  if (highest > HUGE_SHARE * Math.min(first.width, first.height)) {
    looks.push(
      ...looksOver(regionAround(first.quad, { x: 1, y: 0 }, 0), (pixel * highest) / GOOD_HUGE_HEIGHT),
    );
  }
  return looks;
}

function closer(cores: readonly SeenCore[], axis: Point, pixel: number): Look[] {
  const margin = 3 * Math.max(...cores.map(({ rectangle }) => rectangle.height));
  const region = regionAround(
    cores.flatMap(({ hull }) => hull),
    axis,
    margin,
  );
  const area = (region.right - region.left) * (region.bottom - region.top);
  return looksOver(region, Math.max(pixel, Math.sqrt(area / (MAX_FURTHER * MAX_PIXELS))));
}

function heightSeen({ rectangle, pixel }: SeenCore): number {
  return rectangle.height / pixel;
}

function lengthwise({ rectangle: { axis, width, height } }: SeenCore): Point {
  const length = width - height;
  return { x: axis.x * length, y: axis.y * length };
}
