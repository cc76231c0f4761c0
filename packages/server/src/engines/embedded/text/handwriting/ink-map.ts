/** Ink in a straightened line: 0 where it is as the background, 1 at the line's own contrast. */
export interface InkMap {
  /** `height` rows of `width` values, cut off a little beyond 0 and 1. */
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
}

const BINS = 128;
const MIN_CONTRAST = 0.05;
/** What lies further beyond 0 and 1 is a shadow or a reflection. */
const BEYOND = 0.3;

/**
 * Maps the ink of a line, dark on light or light on dark.
 *
 * @param plane a plane of the straightened line, values -1..1: `height` rows of `stride` values
 * @param width columns that belong to the line
 */
export function mapInk(plane: Float32Array, height: number, stride: number, width: number): InkMap {
  const { background, contrast } = signedContrast(plane, height, stride, width);
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const ink = ((plane[y * stride + x] as number) - background) / contrast;
      values[y * width + x] = Math.min(1 + BEYOND, Math.max(-BEYOND, ink));
    }
  }
  return { values, width, height };
}

/** The map at half its size. */
export function halved({ values, width, height }: InkMap): InkMap {
  const [halfWidth, halfHeight] = [width >> 1, height >> 1];
  const result = new Float32Array(halfWidth * halfHeight);
  for (let y = 0; y < halfHeight; y += 1) {
    for (let x = 0; x < halfWidth; x += 1) {
      const at = 2 * y * width + 2 * x;
      const upper = (values[at] as number) + (values[at + 1] as number);
      const lower = (values[at + width] as number) + (values[at + width + 1] as number);
      result[y * halfWidth + x] = (upper + lower) / 4;
    }
  }
  return { values: result, width: halfWidth, height: halfHeight };
}

/** The median is the background, because most of a line is empty; the tail further from it is the ink. */
function signedContrast(plane: Float32Array, height: number, stride: number, width: number) {
  const counts = new Uint32Array(BINS);
  let total = 0;
  for (let y = 2; y < height - 2; y += 3) {
    for (let x = 0; x < width; x += 2) {
      const bin = Math.min(BINS - 1, Math.max(0, ((plane[y * stride + x] as number) + 1) * (BINS / 2))) | 0;
      counts[bin] = (counts[bin] as number) + 1;
      total += 1;
    }
  }
  const at = (share: number) => {
    let left = share * total;
    let bin = 0;
    while (bin < BINS - 1 && left >= (counts[bin] as number)) {
      left -= counts[bin] as number;
      bin += 1;
    }
    return (bin + 0.5) / (BINS / 2) - 1;
  };
  const background = at(0.5);
  const [dark, light] = [background - at(0.03), at(0.97) - background];
  const contrast = Math.max(dark, light, MIN_CONTRAST);
  return { background, contrast: dark >= light ? -contrast : contrast };
}
