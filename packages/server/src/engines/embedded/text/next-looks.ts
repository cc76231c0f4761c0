import type { Point } from '@fovea/contract';
import { convexOverlap } from './convex-overlap.js';
import { groupByDirection } from './directions.js';
import { MAX_PIXELS } from './input.js';
import { type Look, looksOver, type Region, regionAround } from './look.js';
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
    if (isSlanted && items.length > 1) looks.push(...closer(items, axis, pixel, first));
    else upright.push(...items);
  }
  const small = upright.filter((core) => heightSeen(core) < SMALL);
  if (small.length > SMALL_SHARE * upright.length && pixel > MIN_SHRINK) {
    looks.push(...closer(small, { x: 1, y: 0 }, (pixel * SMALL) / GOOD_HEIGHT, first));
  }
  const highest = Math.max(0, ...upright.map(heightSeen));
  // What is huge in a strip may be of a good height all the same.
  if (highest > Math.max(GOOD_HUGE_HEIGHT, HUGE_SHARE * Math.min(first.width, first.height))) {
    looks.push(
      ...looksOver(regionAround(first.quad, { x: 1, y: 0 }, 0), (pixel * highest) / GOOD_HUGE_HEIGHT),
    );
  }
  let pixels = 0;
  return looks.filter(({ width, height }) => {
    pixels += width * height;
    return pixels <= MAX_FURTHER * MAX_PIXELS;
  });
}

function closer(cores: readonly SeenCore[], axis: Point, pixel: number, first: Look): Look[] {
  const margin = 3 * Math.max(...cores.map(({ rectangle }) => rectangle.height));
  const region = common(
    regionAround(
      cores.flatMap(({ hull }) => hull),
      axis,
      margin,
    ),
    regionAround(first.quad, axis, 0),
  );
  const area = (region.right - region.left) * (region.bottom - region.top);
  const looks = looksOver(region, Math.max(pixel, Math.sqrt(area / (MAX_FURTHER * MAX_PIXELS))));
  // Of a strip most of a slanted region lies beyond the page.
  return looks.filter(({ quad }) => convexOverlap(quad, first.quad) > 0);
}

/** What two regions along one axis have in common. */
function common(a: Region, b: Region): Region {
  return {
    axis: a.axis,
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function heightSeen({ rectangle, pixel }: SeenCore): number {
  return rectangle.height / pixel;
}

function lengthwise({ rectangle: { axis, width, height } }: SeenCore): Point {
  const length = width - height;
  return { x: axis.x * length, y: axis.y * length };
}
