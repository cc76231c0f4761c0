import type { Raster } from '../../../../image/raster.js';
import type { RecognizedLine } from '../recognized-line.js';
import { LINE_HEIGHT } from '../recognized-line.js';
import { straighten } from '../straighten.js';

/** A picture in shades of grey, row by row; 255 is white. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Fainter marks, as a share of the line's contrast, are grain of the paper. */
const FAINTEST_INK = 0.12;
const MIN_CONTRAST = 0.001;

/**
 * A line straightened from the page as dark text on white, whatever its colours were: what Tesseract reads
 * best. At the default height it has the columns in which the line's characters were recognized.
 */
export function greyLine(page: Raster, line: RecognizedLine, height = LINE_HEIGHT): GreyImage {
  const width = Math.max(1, Math.round((line.width * height) / LINE_HEIGHT));
  const length = width * height;
  const data = new Float32Array(3 * length);
  straighten(page, line.quad, { data, offset: 0, width, height, stride: width });
  const brightness = new Float32Array(length);
  for (let index = 0; index < length; index += 1) {
    const [blue, green, red] = [data[index], data[index + length], data[index + 2 * length]] as [
      number,
      number,
      number,
    ];
    brightness[index] = 0.114 * blue + 0.587 * green + 0.299 * red;
  }
  const { background, ink } = shades(brightness);
  const scale = 1 / (Math.abs(ink - background) < MIN_CONTRAST ? MIN_CONTRAST : ink - background);
  const pixels = Uint8Array.from(brightness, (value) => {
    const strength = (value - background) * scale;
    return strength < FAINTEST_INK ? 255 : 255 * (1 - Math.min(1, strength));
  });
  return { width, height, pixels };
}

/** Most of a line is background, so the tail that is farther from the median is the ink. */
function shades(brightness: Float32Array): { background: number; ink: number } {
  const sorted = brightness.filter((_, index) => index % 3 === 0).sort();
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] as number;
  const [darkest, median, brightest] = [at(0.02), at(0.5), at(0.98)];
  return brightest - median < median - darkest
    ? { background: at(0.8), ink: darkest }
    : { background: at(0.2), ink: brightest };
}

/** The columns of a picture from `from` to `to`, which is the first left out. */
export function columnsOf(image: GreyImage, from: number, to: number): GreyImage {
  const width = to - from;
  const pixels = new Uint8Array(width * image.height);
  for (let y = 0; y < image.height; y += 1) {
    pixels.set(image.pixels.subarray(y * image.width + from, y * image.width + to), y * width);
  }
  return { width, height: image.height, pixels };
}

/** The picture with `columns` and `rows` of white around it. */
export function bordered(image: GreyImage, columns: number, rows: number): GreyImage {
  const [width, height] = [image.width + 2 * columns, image.height + 2 * rows];
  const pixels = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < image.height; y += 1) {
    const row = image.pixels.subarray(y * image.width, (y + 1) * image.width);
    pixels.set(row, (y + rows) * width + columns);
  }
  return { width, height, pixels };
}
