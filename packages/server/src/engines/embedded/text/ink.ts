/** Where there is ink in a straightened line of 48 pixels height. */
export interface Ink {
  /** For each column the strongest contrast to the background, 1 for the line's own contrast. */
  readonly columns: Float32Array;
  /** For each column the mean contrast of its pixels. */
  readonly amounts: Float32Array;
  /** Share of the height at which the text begins and ends. */
  readonly top: number;
  readonly bottom: number;
}

/** Columns with less contrast than this are empty. */
export const EMPTY_BELOW = 0.3;

/** The columns from the first to the last ink, all when there is none; `last` is the first one after it. */
export function inkedPart({ columns }: Ink): { readonly first: number; readonly last: number } {
  const isInked = (strength: number) => strength >= EMPTY_BELOW;
  return {
    first: Math.max(0, columns.findIndex(isInked)),
    last: columns.findLastIndex(isInked) + 1 || columns.length,
  };
}

/** Rows at the edge belong to neighbouring lines as often as to this one. */
const EDGE_ROWS = 5;
/** A pixel with this share of the line's contrast is ink. */
const INK_CONTRAST = 0.4;
/** A text lower than this share of the line is not trusted to be all of it. */
const MIN_TEXT_HEIGHT = 1 / 3;
const MIN_CONTRAST = 0.05;

/**
 * Finds the ink of a line.
 *
 * @param plane the green plane of the straightened line: `height` rows of `stride` values
 * @param width columns that belong to the line
 */
export function findInk(plane: Float32Array, height: number, stride: number, width: number): Ink {
  const { background, contrast } = measureContrast(plane, height, stride, width);
  const strength = (x: number, y: number) => Math.abs((plane[y * stride + x] as number) - background);

  const columns = new Float32Array(width);
  const amounts = new Float32Array(width);
  const rows = height - 2 * EDGE_ROWS;
  for (let x = 0; x < width; x += 1) {
    let strongest = 0;
    let sum = 0;
    for (let y = EDGE_ROWS; y < height - EDGE_ROWS; y += 1) {
      const pixel = strength(x, y);
      strongest = Math.max(strongest, pixel);
      sum += pixel;
    }
    columns[x] = strongest / contrast;
    amounts[x] = sum / (rows * contrast);
  }

  const needed = Math.max(1, 0.004 * width);
  const isEmptyRow = (y: number) => {
    let count = 0;
    for (let x = 0; x < width && count < needed; x += 1) {
      if (strength(x, y) > INK_CONTRAST * contrast) count += 1;
    }
    return count < needed;
  };
  let first = height / 2;
  while (first > 0 && !(isEmptyRow(first - 1) && (first < 2 || isEmptyRow(first - 2)))) first -= 1;
  let end = height / 2;
  while (end < height && !(isEmptyRow(end) && (end > height - 2 || isEmptyRow(end + 1)))) end += 1;
  const isWhole = end - first >= MIN_TEXT_HEIGHT * height;
  return { columns, amounts, top: isWhole ? first / height : 0, bottom: isWhole ? end / height : 1 };
}

/** The median is the background, because most of a line is empty; the tails are the ink. */
function measureContrast(plane: Float32Array, height: number, stride: number, width: number) {
  const samples: number[] = [];
  for (let y = 2; y < height - 2; y += 3) {
    for (let x = 0; x < width; x += 2) samples.push(plane[y * stride + x] as number);
  }
  const sorted = Float32Array.from(samples).sort();
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] as number;
  const background = at(0.5);
  return { background, contrast: Math.max(background - at(0.03), at(0.97) - background, MIN_CONTRAST) };
}
