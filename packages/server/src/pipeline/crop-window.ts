import type { Box, Size } from '@fovea/contract';

/** Something worth keeping in a crop, and how much it counts. */
export interface Interest {
  readonly box: Box;
  readonly weight: number;
}

/** What a window loses for each picture length it lies off the middle, as a share of all interest. */
const CENTER_PRIOR = 0.15;
const MAX_STEPS = 200;

/** The largest window of whole pixels with the given ratio (width / height) that fits into a picture. */
export function largestWindow({ width, height }: Size, ratio: number): Size {
  return width > height * ratio
    ? { width: Math.max(1, Math.round(height * ratio)), height }
    : { width, height: Math.max(1, Math.min(height, Math.round(width / ratio))) };
}

/** Where to put a window in a picture so that it keeps most of what is of interest, near the middle. */
export function placeWindow(picture: Size, window: Size, interests: readonly Interest[]): Box {
  const along = (start: (box: Box) => number, length: (box: Box) => number, total: number, size: number) =>
    bestOffset(
      interests.map(({ box, weight }) => ({ start: start(box), length: length(box), weight })),
      total,
      size,
    );
  return {
    x: along(
      ({ x }) => x,
      ({ w }) => w,
      picture.width,
      window.width,
    ),
    y: along(
      ({ y }) => y,
      ({ h }) => h,
      picture.height,
      window.height,
    ),
    w: window.width,
    h: window.height,
  };
}

/** Share of the interest, from 0 to 1, that lies in a window; 1 when there is none. */
export function keptInterest(window: Box, interests: readonly Interest[]): number {
  const total = interests.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  const kept = interests.reduce(
    (sum, { box, weight }) =>
      sum +
      weight *
        coveredShare(box.x, box.w, window.x, window.w) *
        coveredShare(box.y, box.h, window.y, window.h),
    0,
  );
  return kept / total;
}

interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly weight: number;
}

function bestOffset(stretches: readonly Stretch[], total: number, size: number): number {
  const free = total - size;
  if (free <= 0) return 0;
  const sum = stretches.reduce((weight, stretch) => weight + stretch.weight, 0) || 1;
  const value = (offset: number) => {
    const kept = stretches.reduce(
      (weight, stretch) =>
        weight + stretch.weight * coveredShare(stretch.start, stretch.length, offset, size),
      0,
    );
    return kept / sum - (CENTER_PRIOR * Math.abs(offset - free / 2)) / total;
  };
  let best = Math.round(free / 2);
  let highest = value(best);
  const steps = Math.min(free, MAX_STEPS);
  for (let step = 0; step <= steps; step += 1) {
    const offset = Math.round((free * step) / steps);
    const candidate = value(offset);
    if (candidate > highest) {
      highest = candidate;
      best = offset;
    }
  }
  return best;
}

function coveredShare(start: number, length: number, windowStart: number, windowLength: number): number {
  const covered = Math.min(start + length, windowStart + windowLength) - Math.max(start, windowStart);
  return length > 0 ? Math.max(0, covered) / length : 0;
}
