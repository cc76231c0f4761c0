import type { Raster } from '../../../image/raster.js';
import type { Tensor } from '../session.js';

/** Mean and deviation that the text detector was trained with, in the order of its planes: blue, green, red. */
const MEANS = [0.485, 0.456, 0.406];
const DEVIATIONS = [0.229, 0.224, 0.225];

/** For each plane the number that each byte becomes. */
const TABLES = MEANS.map((mean, plane) =>
  Float32Array.from({ length: 256 }, (_, byte) => (byte / 255 - mean) / (DEVIATIONS[plane] as number)),
);

/** A raster as the text detector's [1, 3, height, width] input. */
export function detectorTensor({ width, height, pixels }: Raster): Tensor {
  const [blue, green, red] = TABLES as [Float32Array, Float32Array, Float32Array];
  const plane = width * height;
  const data = new Float32Array(3 * plane);
  for (let index = 0, source = 0; index < plane; index += 1, source += 3) {
    data[index] = blue[pixels[source + 2] as number] as number;
    data[index + plane] = green[pixels[source + 1] as number] as number;
    data[index + 2 * plane] = red[pixels[source] as number] as number;
  }
  return { dims: [1, 3, height, width], data };
}
