import { centerColumn, type RecognizedLine, visibleCharacters } from '../recognized-line.js';
import type { GreyImage } from './grey-image.js';

/** Darker pixels are ink. */
const INK_BELOW = 153;
/** A character's own columns: so much of the way to the centers of its neighbours, and no further than this. */
const REACH = 0.3;
const MAX_REACH_COLUMNS = 12;
/** How much higher than its kind a letter with a mark is, in x-heights. */
const RISE_OF_SMALL = 0.18;
const RISE_OF_CAPITAL = 0.15;
/** How far a cedilla hangs below the baseline, in x-heights. */
const DROP = 0.12;
/** The mark of an i leans to the right when it is an accent: correlation of its columns and rows. */
const LEANING = -0.3;
/** Where the letters of a line give no measure: height of an x to that of a capital. */
const X_TO_CAPITAL = 0.72;

const WITHOUT_ASCENDER = /[acegmnopqrsuvwxyz]/;
const WITH_ASCENDER = /[A-Z0-9bdfhkl]/;
const ON_BASELINE = /[a-fhik-orstuvxzA-PR-Z]/;
const MAY_CARRY_ACCENT = /[aeounAEIOUN]/;
const MAY_CARRY_CEDILLA = /[cC]/;

/** Rows of the line's picture, counted downwards. */
interface LetterRows {
  readonly xTop: number;
  readonly capitalTop: number;
  readonly baseline: number;
}

/**
 * Finds the letters over which there is ink where letters of their kind have none, or below which a
 * cedilla hangs: those that were read without the accent they carry.
 *
 * @returns indexes in the line's visible characters
 */
export function markedCharacters(image: GreyImage, line: RecognizedLine): Set<number> {
  const characters = visibleCharacters(line);
  const centers = characters.map((character) => centerColumn(line, character));
  const extents = characters.map((_, index) => verticalExtent(image, ownColumns(centers, index)));
  const texts = characters.map(({ text }) => text);
  const rows = letterRows(texts, extents);
  if (!rows) return new Set();
  const xHeight = rows.baseline - rows.xTop;
  const isMarked = (text: string, index: number) => {
    const extent = extents[index];
    if (!extent) return false;
    if (MAY_CARRY_CEDILLA.test(text)) return extent.bottom - rows.baseline > DROP * xHeight;
    if (text === 'i') return leans(image, centers[index] as number, rows);
    if (!MAY_CARRY_ACCENT.test(text)) return false;
    return text === text.toLowerCase()
      ? rows.xTop - extent.top > RISE_OF_SMALL * xHeight
      : rows.capitalTop - extent.top > RISE_OF_CAPITAL * xHeight;
  };
  return new Set([...texts.keys()].filter((index) => isMarked(texts[index] as string, index)));
}

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

function ownColumns(centers: readonly number[], index: number): { from: number; to: number } {
  const center = centers[index] as number;
  const reach = (neighbour: number | undefined) =>
    Math.min(
      MAX_REACH_COLUMNS,
      neighbour === undefined ? MAX_REACH_COLUMNS / 2 : REACH * Math.abs(neighbour - center),
    );
  return { from: center - reach(centers[index - 1]), to: center + reach(centers[index + 1]) };
}

function verticalExtent({ width, height, pixels }: GreyImage, columns: { from: number; to: number }) {
  const from = Math.max(0, Math.floor(columns.from));
  const to = Math.min(width - 1, Math.floor(columns.to));
  const hasInk = (row: number) => {
    for (let column = from; column <= to; column += 1) {
      if ((pixels[row * width + column] as number) < INK_BELOW) return true;
    }
    return false;
  };
  let top = 0;
  while (top < height && !hasInk(top)) top += 1;
  if (top === height) return undefined;
  let bottom = height - 1;
  while (!hasInk(bottom)) bottom -= 1;
  return { top, bottom } satisfies Extent;
}

/** Where the letters of a line begin and end, by the median of each kind. */
function letterRows(
  texts: readonly string[],
  extents: readonly (Extent | undefined)[],
): LetterRows | undefined {
  const rows = (kind: RegExp, row: (extent: Extent) => number) =>
    texts.flatMap((text, index) => {
      const extent = extents[index];
      return extent && kind.test(text) ? [row(extent)] : [];
    });
  const baseline = median(rows(ON_BASELINE, ({ bottom }) => bottom));
  const xTop = median(rows(WITHOUT_ASCENDER, ({ top }) => top));
  const capitalTop = median(rows(WITH_ASCENDER, ({ top }) => top));
  if (baseline === undefined || (xTop === undefined && capitalTop === undefined)) return undefined;
  const small = xTop ?? baseline - X_TO_CAPITAL * (baseline - (capitalTop as number));
  const capital = capitalTop ?? baseline - (baseline - small) / X_TO_CAPITAL;
  return baseline - small < 4 ? undefined : { baseline, xTop: small, capitalTop: capital };
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Whether what stands over an i leans to the right like an acute accent, where a dot would not. */
function leans({ width, pixels }: GreyImage, center: number, { xTop, baseline }: LetterRows): boolean {
  const xHeight = baseline - xTop;
  const [left, right] = [center - 0.35 * xHeight, center + 0.45 * xHeight].map(Math.round) as [
    number,
    number,
  ];
  const [top, bottom] = [xTop - 0.75 * xHeight, xTop - 0.08 * xHeight].map(Math.round) as [number, number];
  const sums = { mass: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  for (let y = Math.max(0, top); y < bottom; y += 1) {
    for (let x = Math.max(0, left); x <= Math.min(width - 1, right); x += 1) {
      const ink = 255 - (pixels[y * width + x] as number);
      sums.mass += ink;
      sums.x += ink * x;
      sums.y += ink * y;
      sums.xx += ink * x * x;
      sums.yy += ink * y * y;
      sums.xy += ink * x * y;
    }
  }
  const { mass, x, y, xx, yy, xy } = sums;
  if (mass === 0) return false;
  const [varianceX, varianceY] = [xx / mass - (x / mass) ** 2, yy / mass - (y / mass) ** 2];
  const covariance = xy / mass - (x / mass) * (y / mass);
  return covariance < LEANING * Math.sqrt(varianceX * varianceY);
}
