import type { LineBox } from './line-box.js';

/** A vertical strip between lines, which some lines may cross. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
  /** In pixels, as most lines leave it: wider than the strip where few hang over into it. */
  readonly width: number;
  /** Lines that lie wholly on either side. */
  readonly before: number;
  readonly after: number;
  readonly crossing: number;
}

/** A strip less wide, in heights of a line, is a space between words. */
const MIN_WIDTH = 0.6;
/** So many of the lines at each side may hang over into it; one where there are a few. */
const MAX_HANGING = 0.15;
const FEW = 3;

/**
 * The strips that fewer lines cross than the places at both sides of them: where columns may be parted.
 *
 * @param height what a line is high on the whole, in pixels
 */
export function findGutters(lines: readonly LineBox[], height: number): Gutter[] {
  const starts = lines.map((line) => line.left).sort((a, b) => a - b);
  const ends = lines.map((line) => line.right).sort((a, b) => a - b);
  const gutters: Gutter[] = [];
  let started = 0;
  ends.forEach((left, index) => {
    while (started < starts.length && (starts[started] as number) <= left) started += 1;
    const [before, after] = [index + 1, lines.length - started];
    const right = starts[started] ?? left;
    if (after === 0 || (ends[before] ?? Infinity) < right) return;
    const lastEnd = ends[index - mayHang(before)] as number;
    const firstStart = starts[started + mayHang(after)] as number;
    const width = firstStart - lastEnd;
    if (width < MIN_WIDTH * height) return;
    // Where more lines begin it is a ragged edge.
    const beginning = started + mayHang(after) - countUpTo(lastEnd, starts);
    if (beginning > mayHang(after) + 1) return;
    gutters.push({ left, right, width, before, after, crossing: started - before });
  });
  return gutters;
}

/** How many of the sorted values are not higher. */
function countUpTo(value: number, sorted: readonly number[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mayHang(lines: number): number {
  return lines < FEW ? 0 : Math.max(1, Math.floor(MAX_HANGING * lines));
}

/** On which side of a gutter a line lies: -1 before it, 1 behind it, 0 when it crosses. */
export function sideOf({ left, right }: LineBox, gutter: Gutter): -1 | 0 | 1 {
  if (right <= gutter.left) return -1;
  return left >= gutter.right ? 1 : 0;
}

/** Parts lines at every gutter that none of them crosses, from the left. */
export function columnsOf(lines: readonly LineBox[], height: number): LineBox[][] {
  const gutters = findGutters(lines, height).filter(({ crossing }) => crossing === 0);
  return [undefined, ...gutters].map((from, index) => {
    const to = gutters[index];
    return lines.filter((line) => (!from || sideOf(line, from) > 0) && (!to || sideOf(line, to) < 0));
  });
}
