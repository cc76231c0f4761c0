import type { Point } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import { MAX_PIXELS } from './input.js';
import { type Look, looksOver, type Region, regionAround } from './look.js';
import type { SeenCore } from './seen-core.js';

/** A first look that shrinks the page by less than this shows letters 8 px high. */
const MIN_SHRINK = 2.2;
/** They are seen well in a look that shrinks them by this. */
const GOOD_SHRINK = 1.5;
/** All looks at fine print have at most so many times the pixels of a first one, overlaps aside. */
const MAX_FURTHER = 20;
/** The page is searched in squares of this side, in every few of their rows, all in pixels. */
const CELL = 32;
const ROW_STEP = 4;
/** Strokes: the brightness changes by this from a pixel to the next but one … */
const CONTRAST = 40;
/** … at this share of them, to darker as often as to brighter, in letters up to about 16 px high. */
const STROKES = 0.08;
/** Cores that are higher, in pixels of the page, cannot be of such letters … */
const MAX_HEIGHT = 24;
/** … but of several lines run together, when this share of them is full of strokes. That is so much misfit. */
const BLURRED_SHARE = 0.5;
const BLURRED_MISFIT = 1;
/** Fewer such squares in a look are not worth it. */
const MIN_CELLS = 2;

/** What a page may have besides what was found in it. */
export interface FinePrint {
  /** Where to look for it. */
  readonly looks: readonly Look[];
  /** What was found so far, those marked that look like fine print run together. */
  readonly cores: readonly SeenCore[];
}

/**
 * Finds the parts of a page that are full of strokes which no core explains: print so fine that the first
 * look shows only grey there. Foliage and grain are taken for it as well, so the looks come with the fullest
 * first: when those show no text the others need not be tried.
 *
 * @param cores what was found so far
 * @param first the look at the whole page
 */
export function findFinePrint(page: Raster, cores: readonly SeenCore[], { pixel }: Look): FinePrint {
  const fine = pixel < MIN_SHRINK ? [] : fineCells(page);
  if (fine.length === 0) return { looks: [], cores };
  const marked = cores.map((core) =>
    isBlurred(core, fine) ? { ...core, misfit: core.misfit + BLURRED_MISFIT, isBlurred: true } : core,
  );
  const boxes = cores.filter(({ rectangle }) => rectangle.height <= MAX_HEIGHT).map(boxAround);
  return { looks: looksAt(fine.filter((cell) => !boxes.some((box) => isIn(box, cell)))), cores: marked };
}

function looksAt(cells: readonly Point[]): Look[] {
  if (cells.length === 0) return [];
  const region = regionAround(cells, { x: 1, y: 0 }, CELL);
  const area = (region.right - region.left) * (region.bottom - region.top);
  return looksOver(region, Math.max(GOOD_SHRINK, Math.sqrt(area / (MAX_FURTHER * MAX_PIXELS))))
    .map((look) => {
      const part = regionAround(look.quad, { x: 1, y: 0 }, 0);
      return { look, count: cells.filter((cell) => isIn(part, cell)).length };
    })
    .filter(({ count }) => count >= MIN_CELLS)
    .sort((a, b) => b.count - a.count)
    .map(({ look }) => look);
}

function isBlurred(core: SeenCore, fine: readonly Point[]): boolean {
  const { center, axis, width, height } = core.rectangle;
  if (height <= MAX_HEIGHT) return false;
  const inside = fine.filter(({ x, y }) => {
    const [dx, dy] = [x - center.x, y - center.y];
    const [along, across] = [dx * axis.x + dy * axis.y, dy * axis.x - dx * axis.y];
    return Math.abs(along) < width / 2 && Math.abs(across) < height / 2;
  });
  return inside.length * CELL * CELL > BLURRED_SHARE * width * height;
}

/** Around a core and as far beyond it as it is high. */
function boxAround({ hull, rectangle }: SeenCore): Region {
  return regionAround(hull, { x: 1, y: 0 }, rectangle.height);
}

function isIn({ left, top, right, bottom }: Region, { x, y }: Point): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

/** The middles of squares full of fine strokes. */
function fineCells({ width, height, pixels }: Raster): Point[] {
  const columns = Math.floor(width / CELL);
  const cells: Point[] = [];
  const counts = new Uint16Array(columns);
  for (let top = 0; top + CELL <= height; top += CELL) {
    counts.fill(0);
    for (let y = top; y < top + CELL; y += ROW_STEP) {
      for (let column = 0, x = 3 * y * width + 1; column < columns; column += 1) {
        let rises = 0;
        let falls = 0;
        for (const end = x + 3 * (CELL - 2); x < end; x += 3) {
          const change = (pixels[x] as number) - (pixels[x + 6] as number);
          if (change > CONTRAST) falls += 1;
          else if (change < -CONTRAST) rises += 1;
        }
        x += 6;
        counts[column] = (counts[column] as number) + 2 * Math.min(rises, falls);
      }
    }
    counts.forEach((count, column) => {
      if (count < (STROKES * CELL * CELL) / ROW_STEP) return;
      cells.push({ x: (column + 0.5) * CELL, y: top + CELL / 2 });
    });
  }
  return cells;
}
