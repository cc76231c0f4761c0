import { type LineBox, lengthInHeights, widthOf } from './line-box.js';

/** The fan of the lines is measured on so many at least, each so many heights long, */
const MIN_LINES = 6;
const MIN_LENGTH = 3;
/** and believed when it explains so much of how their slopes differ. */
const MIN_EXPLAINED = 0.6;

/**
 * Levels lines that perspective fans out: their slope grows evenly from the top of the page to the
 * bottom. Then parts of one row stand on one level, however far apart they are.
 */
export function levelled(lines: readonly LineBox[]): readonly LineBox[] {
  const telling = lines.filter((line) => lengthInHeights(line) >= MIN_LENGTH);
  if (telling.length < MIN_LINES) return lines;
  const weights = telling.map((line) => widthOf(line) ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (value: (line: LineBox) => number) =>
    telling.reduce((sum, line, index) => sum + value(line) * (weights[index] as number), 0) / total;
  const middle = mean((line) => line.middle);
  const slope = mean((line) => line.slope);
  const center = mean(centerOf);
  const variance = mean((line) => (line.middle - middle) ** 2);
  const slopeVariance = mean((line) => (line.slope - slope) ** 2);
  const covariance = mean((line) => (line.middle - middle) * (line.slope - slope));
  if (covariance ** 2 <= MIN_EXPLAINED * variance * slopeVariance) return lines;
  const growth = covariance / variance;
  return lines.map((line) => {
    const fall = slope + growth * (line.middle - middle);
    return { ...line, middle: line.middle - fall * (centerOf(line) - center), slope: line.slope - fall };
  });
}

const centerOf = ({ left, right }: LineBox): number => (left + right) / 2;
