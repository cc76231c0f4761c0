import type { Raster } from '../../../image/raster.js';
import type { Scratch } from '../scratch.js';
import type { Tensor } from '../session.js';
import type { Look } from './look.js';
import { straighten } from './straighten.js';

/** The text detector halves its input five times. */
const SIDE_MULTIPLE = 32;

/** Mean and deviation that the text detector was trained with, in the order of its planes: blue, green, red. */
const MEANS = [0.485, 0.456, 0.406];
const DEVIATIONS = [0.229, 0.224, 0.225];

/** For each plane the number that each byte becomes. */
const TABLES = MEANS.map((mean, plane) =>
  Float32Array.from({ length: 256 }, (_, byte) => (byte / 255 - mean) / (DEVIATIONS[plane] as number)),
);

/**
 * A raster as the text detector's [1, 3, height, width] input. Its right and lower edge are repeated up to
 * sides that the detector takes: a stretched picture would be blurred, another colour would be an edge.
 */
export function detectorTensor({ width, height, pixels }: Raster, scratch: Scratch): Tensor {
  const [blue, green, red] = TABLES as [Float32Array, Float32Array, Float32Array];
  const stride = Math.ceil(width / SIDE_MULTIPLE) * SIDE_MULTIPLE;
  const rows = Math.ceil(height / SIDE_MULTIPLE) * SIDE_MULTIPLE;
  const plane = stride * rows;
  const data = scratch.take(3 * plane);
  for (let y = 0, source = 0; y < height; y += 1) {
    let index = y * stride;
    for (const end = index + width; index < end; index += 1, source += 3) {
      data[index] = blue[pixels[source + 2] as number] as number;
      data[index + plane] = green[pixels[source + 1] as number] as number;
      data[index + 2 * plane] = red[pixels[source] as number] as number;
    }
  }
  for (let start = 0; start < data.length; start += plane) repeatEdges(data, start);
  return { dims: [1, 3, rows, stride], data };

  function repeatEdges(values: Float32Array, start: number): void {
    for (let y = 0; y < height; y += 1) {
      const end = start + y * stride + width;
      values.fill(values[end - 1] as number, end, start + (y + 1) * stride);
    }
    const lastRow = start + (height - 1) * stride;
    for (let y = height; y < rows; y += 1) values.copyWithin(start + y * stride, lastRow, lastRow + stride);
  }
}

/** A look at a part of the page as the detector's input. */
export function lookTensor(page: Raster, { quad, width, height }: Look, scratch: Scratch): Tensor {
  const plane = width * height;
  const data = scratch.take(3 * plane);
  straighten(page, quad, { data, offset: 0, width, height, stride: width });
  MEANS.forEach((mean, index) => {
    const deviation = DEVIATIONS[index] as number;
    const [scale, shift] = [0.5 / deviation, (0.5 - mean) / deviation];
    for (let at = index * plane; at < (index + 1) * plane; at += 1) {
      data[at] = (data[at] as number) * scale + shift;
    }
  });
  return { dims: [1, 3, height, width], data };
}
