import { type LineBox, medianOf, widthOf } from './line-box.js';

/** The next line of a text is not so many heights further down. */
const MAX_PITCH = 2.5;
/** A line this little further down, in heights, is the same one found twice. */
const MIN_PITCH = 0.3;
/** It shares so much of the width of the shorter one. */
const MIN_SHARED_WIDTH = 0.5;
/** It begins within so many heights of where the one above begins. */
const MAX_INDENT = 1.5;

interface Neighbours {
  readonly line: LineBox;
  readonly below: LineBox;
}

/**
 * How far columns lean to the right going down, in pixels for each: the median of how lines begin. Columns
 * lean where a page is seen from the side.
 */
export function leanOf(lines: readonly LineBox[]): number {
  const leans = neighboursOf(lines).flatMap(({ line, below }) => {
    const right = below.left - line.left;
    return Math.abs(right) < MAX_INDENT * line.height ? [right / (below.middle - line.middle)] : [];
  });
  return medianOf(leans);
}

/** Puts columns upright that lean by so much. */
export function uprighted(lines: readonly LineBox[], lean: number): LineBox[] {
  return lines.map((line) => ({
    ...line,
    left: line.left - lean * line.middle,
    right: line.right - lean * line.middle,
  }));
}

/** Makes lines as high as they stand apart: boxes around small or blurred text are higher, and overlap. */
export function withoutOverlap(lines: readonly LineBox[]): readonly LineBox[] {
  const pitches = neighboursOf(lines).map(({ line, below }) => (below.middle - line.middle) / line.height);
  const share = pitches.length === 0 ? 1 : Math.min(1, medianOf(pitches));
  return lines.map((line) => ({ ...line, height: share * line.height }));
}

/** Lines with the next one below them, where there is one near. */
function neighboursOf(lines: readonly LineBox[]): Neighbours[] {
  const sorted = [...lines].sort((a, b) => a.middle - b.middle);
  return sorted.flatMap((line, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const below = sorted[next] as LineBox;
      const down = below.middle - line.middle;
      if (down > MAX_PITCH * line.height) return [];
      if (down > MIN_PITCH * line.height && shareWidth(line, below)) return [{ line, below }];
    }
    return [];
  });
}

function shareWidth(a: LineBox, b: LineBox): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared > MIN_SHARED_WIDTH * Math.min(widthOf(a), widthOf(b));
}
